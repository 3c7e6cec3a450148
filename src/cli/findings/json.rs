//! Findings as JSON, one object on each line.

use super::Finding;

pub(super) fn report(findings: &[Finding]) -> String {
    let mut text = String::new();
    for finding in findings {
        match serde_json::to_string(finding) {
            Ok(line) => text.push_str(&line),
            Err(_) => unreachable!("a finding has only texts and numbers"),
        }
        text.push('\n');
    }
    text
}
