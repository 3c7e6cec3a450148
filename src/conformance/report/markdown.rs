//! A run in Markdown, for the summary of a CI step.

use super::failure::title;
use super::human::{failure, most, summary};
use super::{Report, Standing};
use crate::conformance::coverage;
use std::fmt::Write as _;

/// The most groups of failures that are shown in full: a step's summary is cut at 1 MiB.
const GROUPS: usize = 20;

pub(super) fn write(report: &Report<'_>) -> String {
    let header = &report.record.header;
    let mut text =
        format!("### wireproof: `{}` against `{}`: {}\n\n", header.protocol, header.target, report.end.as_str().replace('_', " "));
    let _ = writeln!(text, "{}\n", inline(&summary(report)));
    if let Some(most) = most(report) {
        let _ = writeln!(text, "**{}**\n", inline(&most));
    }
    for group in report.groups.iter().take(GROUPS) {
        let Some(first) = group.first() else { continue };
        let alike = if group.len() > 1 { format!(", and {} alike", group.len() - 1) } else { String::new() };
        let _ =
            writeln!(text, "<details><summary>{}{alike}</summary>\n\n{}\n</details>\n", html(&first.id), fenced(&failure(report, group)));
    }
    if report.groups.len() > GROUPS {
        let _ = writeln!(text, "{} more kinds of failures are in the log.\n", report.groups.len() - GROUPS);
    }
    for judged in report.judged.iter().filter(|judged| matches!(judged.standing, Standing::Untestable | Standing::Stale)) {
        let why = match judged.entry.filter(|_| judged.standing == Standing::Stale) {
            Some(entry) => format!("passes, and is listed at {}", entry.place),
            None => judged.outcome.verdict.findings.first().map_or_else(String::new, |finding| finding.found.clone()),
        };
        let _ = writeln!(text, "- {}: {}", inline(&title(judged.outcome, judged.standing)), inline(&why));
    }
    for artefact in &report.record.artefacts {
        let message = artefact.message.as_deref().unwrap_or("no message");
        let _ = writeln!(
            text,
            "- {} differs on {}: the spec {}, the code {}",
            inline(&artefact.language),
            inline(message),
            inline(&artefact.expected),
            inline(&artefact.said)
        );
    }
    for (entry, problem) in report.problems() {
        let _ = writeln!(text, "- {}: the known failure {} {}", inline(&entry.place), inline(&entry.case), inline(problem));
    }
    for judged in report.of(Standing::Known) {
        let _ = writeln!(text, "- known: {} ({})", inline(&judged.outcome.id), inline(judged.entry.map_or("", |entry| &entry.issue)));
    }
    if let Some(coverage) = report.coverage {
        text.push_str(&coverage::markdown(coverage));
    }
    text
}

/// A text in which nothing is markup.
fn inline(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in html(text).chars() {
        if "\\*_[]|~#".contains(character) {
            escaped.push('\\');
        }
        escaped.push(if character == '\n' { ' ' } else { character });
    }
    escaped
}

fn html(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

/// A block of code, behind a fence that the text does not hold.
fn fenced(text: &str) -> String {
    let mut fence = "```".to_owned();
    while text.contains(&fence) {
        fence.push('`');
    }
    format!("{fence}text\n{}\n{fence}", text.trim_end())
}
