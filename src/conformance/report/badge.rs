//! A run as a badge: a small picture for the first page of a repository. It needs no font from elsewhere: the width of each text is set.

use super::html::render;
use super::{End, Report, Standing};
use serde::Serialize;

#[derive(Debug, Serialize)]
struct Badge {
    title: String,
    value: String,
    colour: &'static str,
    left: usize,
    right: usize,
}

const GOOD: &str = "#20703c";
const BAD: &str = "#b3261e";
const UNKNOWN: &str = "#5c6570";

pub(super) fn write(report: &Report<'_>) -> String {
    let (value, colour) = value(report);
    let header = &report.record.header;
    let title = format!("conformance of {} to {}: {value}", header.target, header.protocol);
    let (left, right) = (width("conformance"), width(&value));
    render("badge.j2", Badge { title, value, colour, left, right })
}

/// What it says: what is wrong, most of all how the run ended; or how much passed.
fn value(report: &Report<'_>) -> (String, &'static str) {
    let counted = |standings: &[Standing]| standings.iter().map(|standing| report.count(*standing)).sum::<usize>();
    match &report.end {
        End::CutOff => return ("cut off".to_owned(), UNKNOWN),
        End::GaveUp(_) => return ("given up".to_owned(), UNKNOWN),
        End::Interrupted => return ("interrupted".to_owned(), UNKNOWN),
        End::Well | End::Wrong if report.is_empty() => return ("nothing run".to_owned(), BAD),
        End::Well | End::Wrong => {}
    }
    let wrong = [
        (counted(&[Standing::Failed, Standing::Crashed]), "failed"),
        (counted(&[Standing::Untestable]), "untestable"),
        (report.record.artefacts.len(), "decoded differently"),
        (counted(&[Standing::Stale]) + report.problems().count(), "wrongly listed as known"),
    ];
    if let Some((count, word)) = wrong.into_iter().find(|(count, _)| *count > 0) {
        return (format!("{count} {word}"), BAD);
    }
    let known = counted(&[Standing::Known]);
    let known = if known > 0 { format!(", {known} known to fail") } else { String::new() };
    (format!("{} passed{known}", counted(&[Standing::Passed])), GOOD)
}

/// The width of a text between its margins, in pixels.
fn width(text: &str) -> usize {
    // About what the letters of Verdana take; the picture stretches the text to it in any font.
    let tenths: usize = text
        .chars()
        .map(|character| match character {
            'i' | 'l' | 'j' | ',' | ' ' | 'f' | 't' => 41,
            'm' | 'w' => 100,
            _ => 68,
        })
        .sum();
    tenths / 10 + 14
}
