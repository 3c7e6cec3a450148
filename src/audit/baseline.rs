//! What is known to be wrong and left for later: a file that lists it, and falls short as soon as something of it is mended.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use serde::{Deserialize, Serialize};

use crate::generate::Error;

/// What is told apart in a baseline: the rule, the file, and the message, so that lines may move.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub(crate) struct Known {
    pub(crate) rule: String,
    pub(crate) path: String,
    pub(crate) message: String,
}

#[derive(Serialize, Deserialize)]
struct Entry {
    #[serde(flatten)]
    known: Known,
    count: usize,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    version: u32,
    findings: Vec<Entry>,
}

/// How many there are of each.
pub(crate) type Counts = BTreeMap<Known, usize>;

/// Reads a baseline.
///
/// # Errors
/// It cannot be read, or is none.
pub(crate) fn read(path: &Path) -> Result<Counts, Error> {
    let text = fs::read_to_string(path).map_err(|error| Error::unreadable(path, &error).help("`--update-baseline` writes it"))?;
    let file: File = serde_json::from_str(&text)
        .map_err(|error| Error::new(format!("`{}` is no baseline: {error}", path.display())).help("`--update-baseline` writes one"))?;
    Ok(file.findings.into_iter().map(|entry| (entry.known, entry.count)).collect())
}

/// The text of a baseline.
pub(crate) fn write(counts: Counts) -> String {
    let findings = counts.into_iter().map(|(known, count)| Entry { known, count }).collect();
    match serde_json::to_string_pretty(&File { version: 1, findings }) {
        Ok(text) => text + "\n",
        Err(error) => unreachable!("a baseline has only texts and numbers: {error}"),
    }
}
