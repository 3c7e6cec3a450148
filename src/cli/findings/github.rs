//! Findings as workflow commands of GitHub Actions.
//!
//! GitHub shows ten errors and ten warnings of a step and drops the rest without a word, so the worst come first and a
//! last line says how many there were.

use std::fmt::Write as _;

use super::{Finding, totals};
use crate::conformance::report::github::{data, property};

pub(super) fn report(findings: &[Finding]) -> String {
    let mut text = String::new();
    for severity in ["error", "warning", "note"] {
        for finding in findings.iter().filter(|finding| finding.severity == severity) {
            text.push_str(&command(finding));
        }
    }
    if !findings.is_empty() {
        let number = |severity| findings.iter().filter(|finding| finding.severity == severity).count();
        let _ = writeln!(text, "{}", totals(number("error"), number("warning")));
    }
    text
}

fn command(finding: &Finding) -> String {
    let name = if finding.severity == "note" { "notice" } else { finding.severity };
    let mut properties = Vec::new();
    if let Some(path) = &finding.place.path {
        properties.push(format!("file={}", property(path)));
    }
    let place = &finding.place;
    let numbers = [("line", place.line), ("endLine", place.end_line), ("col", place.column), ("endColumn", place.end_column)];
    // GitHub takes columns only where the lines are equal.
    let one_line = place.line == place.end_line;
    for (key, number) in numbers {
        if let Some(number) = number.filter(|_| one_line || key.ends_with("ine")) {
            properties.push(format!("{key}={number}"));
        }
    }
    properties.push(format!("title={}", property(&finding.rule)));
    let help = finding.help.as_ref().map(|help| format!("\nhelp: {help}")).unwrap_or_default();
    format!("::{name} {}::{}\n", properties.join(","), data(&format!("{}{help}", finding.message)))
}
