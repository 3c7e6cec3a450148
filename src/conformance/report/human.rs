//! A run for people: one line when all is well, and for what is not everything that is needed to mend it.

use super::failure::{Row, advice, duration, frame_in_words, one_line, rows, title};
use super::{End, Judged, Outcome, Report, Standing};
use crate::conformance::coverage;
use std::collections::BTreeMap;
use std::fmt::Write as _;

pub(super) fn write(report: &Report<'_>) -> String {
    let mut text = String::new();
    if let Some(most) = most(report) {
        let _ = writeln!(text, "{most}\n");
    }
    for group in &report.groups {
        text.push_str(&failure(report, group));
        text.push('\n');
    }
    for judged in report.of(Standing::Untestable).chain(report.of(Standing::Stale)) {
        text.push_str(&block(&title(judged.outcome, judged.standing), &bookkeeping(report, judged)));
        text.push('\n');
    }
    text.push_str(&artefacts(report));
    for (entry, problem) in report.problems() {
        let _ = writeln!(text, "{}: the known failure `{}` {problem}", entry.place, entry.case);
    }
    for judged in report.of(Standing::Known) {
        let (issue, place) = judged.entry.map_or(("", ""), |entry| (&entry.issue, &entry.place));
        let _ = writeln!(text, "known: {} ({issue}, {place})", judged.outcome.id);
    }
    if let Some(coverage) = report.coverage {
        text.push_str(&coverage::human(coverage));
    }
    let _ = writeln!(text, "{}", summary(report));
    text
}

/// When most cases fail in one way there is probably one cause, and that is worth more than the list.
pub(super) fn most(report: &Report<'_>) -> Option<String> {
    let group = report.groups.first().filter(|group| group.len() >= 5 && group.len() * 2 > report.ran())?;
    let finding = group.first()?.verdict.findings.first()?;
    Some(format!(
        "{} of {} cases fail in the same way ({}: {}), which points to one cause: look at this one first.",
        group.len(),
        report.ran(),
        finding.kind,
        finding.requirement.text
    ))
}

/// One failure of those that are alike, in full.
pub(super) fn failure(report: &Report<'_>, group: &[&Outcome]) -> String {
    let first = group.first().and_then(|first| report.judged.iter().find(|judged| judged.outcome.id == first.id));
    let Some(judged) = first else { return String::new() };
    let all: Vec<Row> = rows(report, judged).into_iter().chain(advice(report, group)).collect();
    block(&title(judged.outcome, judged.standing), &all)
}

/// What is wrong with the list of known failures, or with what was planned.
pub(super) fn bookkeeping(report: &Report<'_>, judged: &Judged<'_>) -> Vec<Row> {
    match (judged.standing, judged.entry) {
        (Standing::Stale, Some(entry)) => vec![
            ("listed", format!("at {} as a known failure ({})", entry.place, entry.issue)),
            ("got", "it passes".to_owned()),
            ("do", "remove the entry, so that the case is a test again".to_owned()),
        ],
        _ => {
            let mut all = rows(report, judged);
            all.retain(|(label, _)| *label != "expected");
            all.push(("if known", super::super::expect::entry_for(&judged.outcome.id, &judged.outcome.verdict).trim_end().to_owned()));
            let header = &report.record.header;
            all.push((
                "do",
                format!(
                    "add an input to the server in `wireproof.yaml`, then `wireproof test {} --filter {}`",
                    header.protocol,
                    super::failure::shell(&judged.outcome.id)
                ),
            ));
            all
        }
    }
}

/// What the code of languages says otherwise, each difference once.
fn artefacts(report: &Report<'_>) -> String {
    let mut alike: BTreeMap<(&str, &str, &str, &str), Vec<&super::Artefact>> = BTreeMap::new();
    for artefact in &report.record.artefacts {
        let message = artefact.message.as_deref().unwrap_or("no message");
        alike.entry((&artefact.language, message, &artefact.expected, &artefact.said)).or_default().push(artefact);
    }
    let mut text = String::new();
    for ((language, message, expected, said), all) in alike {
        let Some(first) = all.first() else { continue };
        let mut rows = vec![
            ("frame", frame_in_words(&first.frame)),
            ("the spec", one_line(expected)),
            ("the code", one_line(said)),
            ("came in", first.case.clone()),
        ];
        if all.len() > 1 {
            rows.push(("alike", format!("{} other frames", all.len() - 1)));
        }
        text.push_str(&block(&format!("DIFFERS {language} `{message}`"), &rows));
        text.push('\n');
    }
    text
}

/// A title, and lines whose labels stand in a column.
pub(super) fn block(title: &str, rows: &[Row]) -> String {
    let width = rows.iter().map(|(label, _)| label.len()).max().unwrap_or(0);
    let mut text = format!("{title}\n");
    for (label, value) in rows {
        let mut lines = value.lines();
        let _ = writeln!(text, "  {label:<width$}  {}", lines.next().unwrap_or_default());
        for line in lines {
            let _ = writeln!(text, "  {:<width$}  {line}", "");
        }
    }
    text
}

/// The last line: how it ended, and how many.
pub(super) fn summary(report: &Report<'_>) -> String {
    let header = &report.record.header;
    let mut parts = Vec::new();
    for (standing, word) in [
        (Standing::Failed, "failed"),
        (Standing::Crashed, "crashed the server"),
        (Standing::Untestable, "untestable"),
        (Standing::Stale, "listed as known and passing"),
        (Standing::Advised, "against advice"),
        (Standing::Known, "known to fail"),
        (Standing::Open, "left open"),
        (Standing::Skipped, "skipped"),
    ] {
        let count = report.count(standing);
        if count > 0 {
            parts.push(format!("{count} {word}"));
        }
    }
    let (artefacts, problems) = (report.record.artefacts.len(), report.problems().count());
    if artefacts > 0 {
        parts.push(format!("{artefacts} frames on which code differs"));
    }
    if problems > 0 {
        parts.push(format!("{problems} wrong entries of known failures"));
    }
    parts.push(format!("{} passed", report.count(Standing::Passed)));
    let cases = match report.ran() {
        ran if ran < header.planned => format!("{ran} of {} cases", header.planned),
        1 => "1 case".to_owned(),
        ran => format!("{ran} cases"),
    };
    let took = report.record.footer.as_ref().map(|footer| format!(" in {}", duration(footer.took))).unwrap_or_default();
    let most = report.record.footer.as_ref().and_then(|footer| footer.decoded.values().max()).copied().unwrap_or_default();
    let languages = if header.languages.is_empty() {
        String::new()
    } else {
        format!("; {most} frames also decoded by {}", header.languages.join(", "))
    };
    let ended = match &report.end {
        End::Well | End::Wrong if report.is_empty() => "NOTHING WAS RUN, ".to_owned(),
        End::Well | End::Wrong => String::new(),
        End::Interrupted => "INTERRUPTED, ".to_owned(),
        End::GaveUp(why) => format!("GIVEN UP ({}), ", one_line(why)),
        End::CutOff => "CUT OFF (the log has no last line), ".to_owned(),
    };
    format!("{}: {ended}{cases}{took}: {}{languages}; log: {}", header.target, parts.join(", "), report.log)
}
