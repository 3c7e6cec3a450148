//! Messages that are kept because they once told languages apart: one JSON object in a line.

use super::{Question, Subject};
use crate::generate::Error;
use crate::model::{Peer as Side, Symbol};
use crate::vectors::{self, base64, peer_name};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// A message of a corpus.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Row {
    /// The protocol.
    pub protocol: String,
    /// `client` or `server`.
    pub direction: String,
    /// It travels in a binary frame.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub binary: bool,
    /// The frame in base64.
    pub bytes: String,
    /// The requests that wait for their reply, by id.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub pending: BTreeMap<String, String>,
    /// What it once showed.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub note: String,
}

/// Reads the rows of a file that are about one of the subjects.
///
/// # Errors
/// The file cannot be read, a line is no row, or no row is about any of the subjects.
pub fn read(path: &Path, subjects: &[Subject]) -> Result<Vec<Question>, Error> {
    let text = fs::read_to_string(path).map_err(|error| Error::unreadable(path, &error))?;
    let mut questions = Vec::new();
    for (number, line) in text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty()) {
        let wrong = |what: String| Error::new(format!("line {} of `{}` is no row of a corpus: {what}", number + 1, path.display()));
        let row: Row = serde_json::from_str(line).map_err(|error| wrong(error.to_string()))?;
        let direction = match row.direction.as_str() {
            "client" => Side::Client,
            "server" => Side::Server,
            other => return Err(wrong(format!("`direction` is `{other}`, not `client` or `server`"))),
        };
        let pending: BTreeMap<String, Symbol> = row.pending.into_iter().map(|(id, name)| (id, Symbol(name))).collect();
        let bytes = base64::decode(&row.bytes).ok_or_else(|| wrong("`bytes` is no base64".to_owned()))?;
        for (subject, found) in subjects.iter().enumerate().filter(|(_, subject)| subject.protocol == row.protocol) {
            let expected = vectors::decode(&found.model, direction, row.binary, &bytes, &pending);
            questions.push(Question {
                subject,
                name: format!("{}:{}: {}", path.display(), number + 1, row.note),
                direction,
                binary: row.binary,
                message: None,
                place: String::new(),
                bytes: bytes.clone(),
                pending: pending.clone(),
                expected,
                written_by: Vec::new(),
            });
        }
    }
    if questions.is_empty() {
        let error = Error::new(format!("no row of `{}` is about a protocol that is verified", path.display()));
        return Err(error.help("name the specs that the rows are about, or leave the corpus out"));
    }
    Ok(questions)
}

/// A question as a row, to be kept.
#[must_use]
pub fn write(protocol: &str, question: &Question, note: &str) -> String {
    let row = Row {
        protocol: protocol.to_owned(),
        direction: peer_name(question.direction).to_owned(),
        binary: question.binary,
        bytes: base64::encode(&question.bytes),
        pending: question.pending.iter().map(|(id, name)| (id.clone(), name.to_string())).collect(),
        note: note.to_owned(),
    };
    match serde_json::to_string(&row) {
        Ok(line) => line,
        Err(error) => unreachable!("a row has only texts: {error}"),
    }
}
