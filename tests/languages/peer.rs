//! A peer: a program that decodes and encodes with the generated code of one language, asked line by line.

use crate::cases::{Case, Expected};
use crate::project::Place;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use libtest_mimic::Failed;
use serde_json::{Value, json};
use std::io::{BufRead, BufReader, Write};
use std::process::Stdio;
use wireproof::model::Peer;
use wireproof::render::target::Check;

/// Asks the peer about every case; what differs from the reference is a line each.
pub(crate) fn compare(place: &Place, check: &Check, cases: &[Case]) -> Result<Vec<String>, Failed> {
    let mut command = place.command(&check.peer)?;
    let started = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn();
    let mut child = started.map_err(|error| format!("cannot start `{}`: {error}; is it installed?", check.peer.join(" ")))?;
    let (Some(mut input), Some(output)) = (child.stdin.take(), child.stdout.take()) else {
        unreachable!("both were asked for");
    };
    let mut answers = BufReader::new(output).lines();
    let mut wrong = Vec::new();
    for (id, case) in cases.iter().enumerate() {
        writeln!(input, "{}", request(id, case)).map_err(|error| format!("the peer stopped at {}: {error}", case.name))?;
        let line = answers.next().ok_or_else(|| format!("the peer ended at {}", case.name))??;
        let answer: Value = serde_json::from_str(&line).map_err(|error| format!("the peer said `{line}`: {error}"))?;
        if answer["id"] != json!(id) {
            return Err(format!("the peer answered `{line}` to the question {id}").into());
        }
        wrong.extend(difference(case, &answer));
    }
    drop(input);
    if !child.wait()?.success() {
        return Err("the peer ended with an error".into());
    }
    Ok(wrong)
}

fn request(id: usize, case: &Case) -> Value {
    let from = match case.from {
        Peer::Client => "client",
        Peer::Server => "server",
    };
    let frame = if case.binary { "binary" } else { "text" };
    json!({ "id": id, "protocol": case.protocol, "from": from, "frame": frame, "bytes": STANDARD.encode(&case.bytes), "pending": case.pending })
}

fn difference(case: &Case, answer: &Value) -> Option<String> {
    let fits = match &case.expected {
        Expected::Message { name, canonical } => {
            answer["ok"] == true && answer["message"] == name.as_str() && same(canonical, &answer["bytes"], case.binary)
        }
        Expected::Unknown { canonical } => {
            answer["ok"] == true && answer.get("unknown").is_some() && same(canonical, &answer["bytes"], case.binary)
        }
        Expected::Refused { code, at } => answer["ok"] == false && answer["code"] == code.as_str() && answer["at"] == at.as_str(),
    };
    if fits {
        return None;
    }
    let expected = match &case.expected {
        Expected::Message { name, canonical } => format!("the message `{name}` {}", String::from_utf8_lossy(canonical)),
        Expected::Unknown { canonical } => format!("an unknown message {}", String::from_utf8_lossy(canonical)),
        Expected::Refused { code, at } => format!("`{code}` at `{at}`"),
    };
    let mut found = answer.clone();
    if let Some(bytes) = answer["bytes"].as_str().and_then(|text| STANDARD.decode(text).ok()) {
        found["bytes"] = json!(String::from_utf8_lossy(&bytes));
    }
    Some(format!("{}: {}\n    expected {expected}\n    found    {found}", case.name, String::from_utf8_lossy(&case.bytes)))
}

/// Whether the peer wrote the same message. The order of members may differ where keys are data: some languages sort those that look like
/// numbers. Text is compared as JSON for that reason, and byte for byte in its length.
fn same(canonical: &[u8], answer: &Value, binary: bool) -> bool {
    let Some(bytes) = answer.as_str().and_then(|text| STANDARD.decode(text).ok()) else {
        return false;
    };
    if bytes == canonical || binary {
        return bytes == canonical;
    }
    let parse = |bytes: &[u8]| serde_json::from_slice::<Value>(bytes).ok();
    bytes.len() == canonical.len() && parse(&bytes).is_some() && parse(&bytes) == parse(canonical)
}
