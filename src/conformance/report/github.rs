//! A run as workflow commands of GitHub Actions: an annotation for each kind of failure, at its place in the spec.

use super::failure::{again, one_line, place, rows};
use super::human::summary;
use super::{End, Report, Standing};
use std::fmt::Write as _;

pub(super) fn write(report: &Report<'_>) -> String {
    let mut text = String::new();
    for group in &report.groups {
        let judged = group.first().and_then(|first| report.judged.iter().find(|judged| judged.outcome.id == first.id));
        let Some((judged, finding)) = judged.and_then(|judged| Some((judged, judged.outcome.verdict.findings.first()?))) else { continue };
        let command = if judged.standing == Standing::Advised { "warning" } else { "error" };
        let told: Vec<String> = rows(report, judged)
            .into_iter()
            .filter(|(label, _)| *label != "stderr")
            .map(|(label, value)| format!("{label}: {value}"))
            .collect();
        let alike = if group.len() > 1 { format!("\n{} other cases fail in the same way", group.len() - 1) } else { String::new() };
        let message = format!("{}{alike}\n{}", told.join("\n"), again(report, &judged.outcome.id));
        annotation(&mut text, command, place(judged.outcome, finding), &judged.outcome.id, &message);
    }
    for judged in report.judged.iter().filter(|judged| matches!(judged.standing, Standing::Untestable | Standing::Stale)) {
        let (at, message) = match (judged.standing, judged.entry, judged.outcome.verdict.findings.first()) {
            (Standing::Stale, Some(entry), _) => {
                (Some(entry.place.as_str()), "it passes, and is listed as a known failure; remove the entry".to_owned())
            }
            (_, _, Some(finding)) => (finding.requirement.place.as_deref(), format!("untestable: {}", finding.found)),
            _ => (None, String::new()),
        };
        annotation(&mut text, "error", at, &judged.outcome.id, &message);
    }
    for (entry, problem) in report.problems() {
        annotation(&mut text, "error", Some(&entry.place), &entry.case, problem);
    }
    for artefact in &report.record.artefacts {
        let title = format!("{} {}", artefact.language, artefact.message.as_deref().unwrap_or("frame"));
        annotation(&mut text, "error", None, &title, &format!("the spec {}, the code {}", artefact.expected, artefact.said));
    }
    if !matches!(report.end, End::Well | End::Wrong) || report.is_empty() {
        annotation(&mut text, "error", None, report.end.as_str(), &summary(report));
    }
    let _ = writeln!(text, "{}", one_line(&summary(report)));
    text
}

fn annotation(text: &mut String, command: &str, place: Option<&str>, title: &str, message: &str) {
    let place =
        place.and_then(|place| place.rsplit_once(':')).map(|(file, line)| format!("file={},line={},", property(file), property(line)));
    let _ = writeln!(text, "::{command} {}title={}::{}", place.unwrap_or_default(), property(title), data(message));
}

/// A message as GitHub reads it.
#[must_use]
pub fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// A property of a command as GitHub reads it.
#[must_use]
pub fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}

#[cfg(test)]
mod tests {
    #[test]
    fn what_ends_a_command_is_escaped() {
        assert_eq!(super::data("a%b\r\nc:d,e"), "a%25b%0D%0Ac:d,e");
        assert_eq!(super::property("a%b\nc:d,e"), "a%25b%0Ac%3Ad%2Ce");
    }
}
