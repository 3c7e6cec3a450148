//! A run as one JSON object, for programs: the counts, and everything that is not as it should be.

use super::failure::rows;
use super::{End, Judged, Report, Standing};
use crate::conformance::coverage;
use serde_json::{Map, Value, json};

/// The version of the object's shape.
const VERSION: u32 = 1;

pub(super) fn write(report: &Report<'_>) -> String {
    let header = &report.record.header;
    let all = [
        Standing::Passed,
        Standing::Open,
        Standing::Known,
        Standing::Advised,
        Standing::Skipped,
        Standing::Failed,
        Standing::Crashed,
        Standing::Untestable,
        Standing::Stale,
    ];
    let counts: Map<String, Value> = all.iter().map(|standing| (standing.as_str().to_owned(), json!(report.count(*standing)))).collect();
    let why = match &report.end {
        End::GaveUp(why) => Some(why.as_str()),
        _ => None,
    };
    let mut summary = json!({
        "version": VERSION,
        "protocol": header.protocol,
        "spec": header.spec,
        "model": header.model,
        "target": header.target,
        "tool": header.tool,
        "tier": header.tier,
        "level": header.level,
        "seed": header.seed,
        "languages": header.languages,
        "outcome": report.end.as_str(),
        "why": why,
        "exit": report.end.code(),
        "planned": header.planned,
        "ran": report.ran(),
        "took_us": report.record.footer.as_ref().map(|footer| footer.took),
        "counts": counts,
        "cases": report.judged.iter().filter(|judged| judged.standing != Standing::Passed).map(|judged| case(report, judged)).collect::<Vec<_>>(),
        "groups": report.groups.iter().map(|group| group.iter().map(|outcome| outcome.id.as_str()).collect::<Vec<_>>()).collect::<Vec<_>>(),
        "artefacts": report.record.artefacts.iter().map(|artefact| json!({
            "case": artefact.case,
            "language": artefact.language,
            "message": artefact.message,
            "frame": artefact.frame,
            "expected": artefact.expected,
            "said": artefact.said,
        })).collect::<Vec<_>>(),
        "entries": report.problems().map(|(entry, problem)| json!({"case": entry.case, "place": entry.place, "problem": problem})).collect::<Vec<_>>(),
    });
    if let (Some(coverage), Some(summary)) = (report.coverage, summary.as_object_mut()) {
        summary.insert("coverage".to_owned(), coverage::json(coverage));
    }
    format!("{summary:#}\n")
}

fn case(report: &Report<'_>, judged: &Judged<'_>) -> Value {
    let outcome = judged.outcome;
    let told: Map<String, Value> = rows(report, judged)
        .into_iter()
        .filter(|(label, _)| matches!(*label, "broken" | "sent" | "then sent" | "before"))
        .map(|(label, text)| (label.replace(' ', "_"), json!(text)))
        .collect();
    let mut value = json!({
        "case": outcome.id,
        "standing": judged.standing.as_str(),
        "level": outcome.case.as_ref().map(|case| case.level),
        "took_us": outcome.took,
        "findings": outcome.verdict.findings,
        "told": told,
        "stderr": outcome.stderr,
    });
    if let (Some(entry), Some(value)) = (judged.entry, value.as_object_mut()) {
        value.insert("entry".to_owned(), json!({"place": entry.place, "issue": entry.issue, "reason": entry.reason}));
    }
    value
}
