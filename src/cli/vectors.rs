//! `wireproof vectors`: the messages that a decoder must accept and refuse, as JSON, one in a line.

use std::path::PathBuf;

use clap::Args;
use serde::Serialize;
use std::collections::BTreeMap;

use super::Status;
use super::findings::{count, report};
use super::terminal::Terminal;
use crate::diag::Diagnostics;
use crate::generate::{Error, sorted};
use crate::model::Symbol;
use crate::source::Sources;
use crate::spec;
use crate::vectors::{Vector, Verdict, base64, peer_name, plan};

#[derive(Debug, Args)]
pub(super) struct Arguments {
    /// The spec
    #[arg(value_name = "SPEC")]
    spec: PathBuf,

    /// Where the numbers come from that are left to chance
    #[arg(long, value_name = "N", default_value_t = 0)]
    seed: u64,
}

/// A vector as programs read it.
#[derive(Serialize)]
struct Line<'v> {
    id: &'v str,
    protocol: &'v str,
    direction: &'static str,
    frame: &'static str,
    /// Null for what is no message of the spec.
    message: Option<&'v Symbol>,
    /// The value that the vector is about, as a JSON Pointer, and what is special about it.
    place: &'v str,
    case: &'v str,
    valid: bool,
    /// The error's code and pointer; null for what is valid.
    rule: Option<&'static str>,
    path: Option<&'v str>,
    /// The frame in base64.
    bytes: String,
    /// The same for reading; null when it is not UTF-8.
    text: Option<&'v str>,
    /// What an encoder makes of it, in base64; null for what is invalid.
    canonical: Option<String>,
    /// The requests that wait for their reply, by id.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pending: &'v BTreeMap<String, Symbol>,
}

pub(super) fn run(arguments: &Arguments, terminal: &mut Terminal) -> Result<Status, Error> {
    let (sources, mut diagnostics) = (Sources::new(), Diagnostics::new());
    let path = &arguments.spec;
    let loaded = spec::load(path, None, &sources, &mut diagnostics).map_err(|error| Error::unreadable(path, &error))?;
    let Some(model) = loaded.model else {
        if diagnostics.has_errors() {
            report(terminal, &sorted(diagnostics, &sources), &[], &sources)?;
            return Ok(Status::Wrong);
        }
        return Err(Error::new(format!("`{}` has no protocol: it only holds types for other specs", path.display())));
    };
    let plan = plan(&model, arguments.seed);
    // By the handful: a large protocol has more text than should be held, or moved about, at once.
    for vectors in plan.vectors.chunks(64) {
        let lines: String = vectors.iter().map(|vector| line(model.protocol.name.as_str(), vector) + "\n").collect();
        terminal.result(&lines)?;
    }
    for (peer, message) in &plan.without {
        terminal.say(&format!("no vector for `{message}` of the {}: its smallest instance is too large", peer_name(*peer)));
    }
    terminal.say(&count(plan.vectors.len(), "vector"));
    Ok(Status::Well)
}

fn line(protocol: &str, vector: &Vector) -> String {
    let (valid, rule, path, canonical) = match &vector.verdict {
        Verdict::Valid { canonical } => (true, None, None, Some(base64::encode(canonical))),
        Verdict::Invalid { rule, path } => (false, Some(rule.as_str()), Some(path.as_str()), None),
    };
    let line = Line {
        id: &vector.id,
        protocol,
        direction: peer_name(vector.direction),
        frame: if vector.binary { "binary" } else { "text" },
        message: vector.message.as_ref(),
        place: &vector.place,
        case: &vector.case,
        valid,
        rule,
        path,
        bytes: base64::encode(&vector.bytes),
        text: std::str::from_utf8(&vector.bytes).ok(),
        canonical,
        pending: &vector.pending,
    };
    match serde_json::to_string(&line) {
        // JSON lets this one control character stand as it is, and the terminal's writer drops it.
        Ok(line) => line.replace('\u{7f}', "\\u007f"),
        Err(error) => unreachable!("a vector has only names and texts: {error}"),
    }
}
