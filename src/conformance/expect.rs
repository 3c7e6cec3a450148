//! Known failures: which cases fail, for which reason, where somebody takes care of it, and until when that is accepted.
//!
//! An entry is a promise in both directions. A case that is listed and passes, an entry that fits no case, one that is past its day and two
//! that fit the same case are as wrong as a failure that is not listed, so that the list never says anything untrue.

use super::event::{Finding, Status, Verdict};
use crate::diag::{Diagnostic, Diagnostics, excerpt, nearest};
use crate::generate::glob::{all_fit, fits};
use crate::source::{SourceId, Sources, Span};
use crate::yaml::{self, Node};
use serde::{Deserialize, Serialize};

/// What is expected of a case.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Expect {
    /// It fails.
    Fail,
    /// It cannot be tried.
    Untestable,
    /// It passes or fails.
    Flaky,
}

/// A failure that is known.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Expectation {
    /// The id of the case; `*` stands for anything within a part, `**` for any parts.
    pub case: String,
    /// What is expected of it.
    pub expect: Expect,
    /// How `kind: found` of the failure begins.
    pub reason: String,
    /// Where somebody takes care of it.
    pub issue: String,
    /// The last day on which the failure is accepted, as `YYYY-MM-DD`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<String>,
    /// The file and line of the entry.
    pub place: String,
    /// What is wrong with the entry itself, whatever comes of the cases.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub problem: Option<String>,
}

impl Expectation {
    /// Whether it is about this case.
    #[must_use]
    pub fn fits(&self, id: &str) -> bool {
        id_fits(&self.case, id)
    }

    /// Whether a case that came out like this is what it says.
    #[must_use]
    pub fn explains(&self, verdict: &Verdict) -> bool {
        let status = match self.expect {
            Expect::Untestable => verdict.status == Status::Untestable,
            Expect::Fail | Expect::Flaky => matches!(verdict.status, Status::Failed | Status::Crashed),
        };
        status && verdict.findings.first().is_some_and(|finding| reason(finding).starts_with(&self.reason))
    }
}

/// Whether an id is one of those that a pattern names; `*` stands for anything within a part, `**` for any parts.
#[must_use]
pub fn id_fits(pattern: &str, id: &str) -> bool {
    all_fit(&pattern.split('/').collect::<Vec<_>>(), &id.split('/').collect::<Vec<_>>(), fits)
}

/// What the reasons of entries are compared with.
#[must_use]
pub fn reason(finding: &Finding) -> String {
    format!("{}: {}", finding.kind, finding.found)
}

const KEYS: &[&str] = &["case", "expect", "reason", "issue", "until"];

/// What an issue is that nobody has filled in yet.
const TO_DO: &str = "TODO";

/// Reads a list of known failures. What is wrong with its form goes to `diagnostics`.
pub fn read(path: &str, text: &str, sources: &Sources, diagnostics: &mut Diagnostics) -> Vec<Expectation> {
    let source = sources.add(path, text.to_owned());
    let Some(tree) = yaml::parse(source, &sources.get(source).text, diagnostics) else { return Vec::new() };
    if tree.is_null() {
        return Vec::new();
    }
    let Some(items) = tree.as_list() else {
        diagnostics.push(wrong(tree.span, format!("known failures are a list, found {}", tree.kind_name())));
        return Vec::new();
    };
    items.iter().filter_map(|item| entry(item, source, sources, diagnostics)).collect()
}

fn wrong(span: Span, message: impl Into<String>) -> Diagnostic {
    Diagnostic::error("expect-value", span, message)
}

fn entry(node: &Node<'_>, source: SourceId, sources: &Sources, diagnostics: &mut Diagnostics) -> Option<Expectation> {
    let Some(entries) = node.as_map() else {
        diagnostics.push(wrong(node.span, format!("a known failure is a mapping, found {}", node.kind_name())));
        return None;
    };
    for unknown in entries.iter().filter(|entry| !KEYS.contains(&&*entry.key.text)) {
        let (found, span) = (&*unknown.key.text, unknown.key.span);
        let diagnostic = Diagnostic::error("expect-key", span, format!("a known failure has no key `{}`", excerpt(found)));
        diagnostics.push(match nearest(found, KEYS.iter().copied()) {
            Some(near) => diagnostic.help(format!("did you mean `{near}`?")).fix(span, near),
            None => diagnostic.help(format!("its keys are `{}`", KEYS.join("`, `"))),
        });
    }
    let case = text(node, "case", "the id of the case that fails", diagnostics);
    let reason = text(node, "reason", "how its failure begins, as the report shows it", diagnostics);
    let issue = text(node, "issue", "the address at which somebody takes care of it", diagnostics);
    let expect = expect(node, diagnostics);
    let until = until(node, diagnostics);
    if let Some(issue) = node.get("issue").filter(|issue| issue.as_str().is_some_and(|text| text.trim() == TO_DO)) {
        diagnostics.push(wrong(issue.span, "`issue` is not filled in").help("write the address at which somebody takes care of it"));
    }
    let line = sources.position(Span::new(source, node.span.start, node.span.start)).line;
    let place = format!("{}:{line}", sources.get(source).path);
    Some(Expectation { case: case?, expect: expect?, reason: reason?, issue: issue?, until: until?, place, problem: None })
}

fn text(node: &Node<'_>, key: &str, what: &str, diagnostics: &mut Diagnostics) -> Option<String> {
    match node.get(key) {
        None => {
            let message = format!("this known failure has no `{key}`");
            diagnostics.push(wrong(node.span, message).help(format!("add `{key}`: {what}")));
            None
        }
        Some(value) => {
            let found = value.as_str().filter(|text| !text.trim().is_empty()).map(str::to_owned);
            if found.is_none() {
                diagnostics.push(
                    wrong(value.span, format!("`{key}` is a string that is not empty, found {}", value.kind_name()))
                        .help(format!("write {what}")),
                );
            }
            found
        }
    }
}

fn expect(node: &Node<'_>, diagnostics: &mut Diagnostics) -> Option<Expect> {
    let Some(value) = node.get("expect") else { return Some(Expect::Fail) };
    let found = match value.as_str() {
        Some("fail") => Some(Expect::Fail),
        Some("untestable") => Some(Expect::Untestable),
        Some("flaky") => Some(Expect::Flaky),
        _ => None,
    };
    if found.is_none() {
        let shown = value.as_scalar().map_or_else(|| value.kind_name().to_owned(), |scalar| format!("`{}`", excerpt(&scalar.text)));
        diagnostics.push(wrong(value.span, format!("`expect` is `fail`, `untestable` or `flaky`, found {shown}")));
    }
    found
}

/// The day, if there is one; `None` when it is none.
fn until(node: &Node<'_>, diagnostics: &mut Diagnostics) -> Option<Option<String>> {
    let Some(value) = node.get("until") else { return Some(None) };
    let found = value.as_scalar().filter(|scalar| is_day(&scalar.text)).map(|scalar| scalar.text.to_string());
    if found.is_none() {
        diagnostics.push(wrong(value.span, "`until` is a day such as `2030-01-31`"));
    }
    found.map(Some)
}

fn is_day(text: &str) -> bool {
    let parts: Vec<&str> = text.split('-').collect();
    let [year, month, day] = parts[..] else { return false };
    let number = |part: &str, length: usize| {
        part.parse::<u32>().ok().filter(|_| part.len() == length && part.bytes().all(|byte| byte.is_ascii_digit()))
    };
    let (Some(year), Some(month), Some(day)) = (number(year, 4), number(month, 2), number(day, 2)) else { return false };
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let days = match month {
        2 if leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => 0,
    };
    (1..=days).contains(&day)
}

/// What stands in the id of a case between the case that it rewrites and the languages whose text it sends.
const WRITTEN: &str = "/as-written-by-";

/// Notes what is wrong with entries whatever comes of the cases: `ids` are those of the whole plan, `today` is a day as `YYYY-MM-DD`.
pub fn check(entries: &mut [Expectation], ids: &[&str], today: &str) {
    for index in 0..entries.len() {
        let (before, rest) = entries.split_at_mut(index);
        let Some(entry) = rest.first_mut() else { continue };
        // The texts of languages are cases only when the languages take part; whether they would be there, the case that they rewrite says.
        let of_language = entry.case.rsplit_once(WRITTEN).map(|(case, _)| Expectation { case: case.to_owned(), ..entry.clone() });
        let fitting: Vec<&str> = ids.iter().copied().filter(|id| of_language.as_ref().unwrap_or(entry).fits(id)).collect();
        let same = |earlier: &Expectation, id: &str| if of_language.is_some() { earlier.case == entry.case } else { earlier.fits(id) };
        let twice = before.iter().find_map(|earlier| fitting.iter().find(|id| same(earlier, id)).map(|id| (earlier, *id)));
        entry.problem = if let Some((earlier, id)) = twice {
            Some(format!("fits `{id}`, which is listed at {} already; leave one entry for each case", earlier.place))
        } else if fitting.is_empty() {
            let near = nearest(&entry.case, ids.iter().copied()).map(|near| format!("; did you mean `{near}`?"));
            Some(format!("fits no case of the plan{}", near.unwrap_or_else(|| "; remove it, or run the tier that has the case".to_owned())))
        } else {
            let past = entry.until.as_deref().filter(|until| *until < today);
            past.map(|until| format!("was accepted until {until} only; mend the server, or look at it again and set another day"))
        };
    }
}

/// How much of a reason a new entry holds.
const REASON: usize = 80;

/// The entry for a failure, ready to be put into the file once its issue is filled in.
#[must_use]
pub fn entry_for(id: &str, verdict: &Verdict) -> String {
    let whole = verdict.findings.first().map(reason).unwrap_or_default();
    // What follows holds values that differ between runs, such as ids and times.
    let end = whole.find(['{', '[', '"', '\n']).unwrap_or(whole.len());
    let stable = whole[..end.min(whole.floor_char_boundary(REASON))].trim_end();
    let expect = if verdict.status == Status::Untestable { "untestable" } else { "fail" };
    format!("- case: {}\n  expect: {expect}\n  reason: {}\n  issue: {TO_DO}\n", quoted(id), quoted(stable))
}

/// A text in double quotes, which JSON and YAML read alike.
fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}

/// A file of known failures with more entries, and everything that was there before.
///
/// # Errors
/// The file is no list in lines of its own, to which entries can be added at the end.
pub fn append(old: &str, entries: &[String]) -> Result<String, String> {
    let mut text = old.to_owned();
    if text.trim().is_empty() {
        text = "# Failures that are known. Each entry needs the issue that takes care of it.\n".to_owned();
    }
    if !text.ends_with('\n') {
        text.push('\n');
    }
    let count = |text: &str| {
        let (sources, mut diagnostics) = (Sources::new(), Diagnostics::new());
        let source = sources.add("", text.to_owned());
        let tree = yaml::parse(source, text, &mut diagnostics).filter(|_| !diagnostics.has_errors())?;
        if tree.is_null() { Some(0) } else { tree.as_list().map(<[Node<'_>]>::len) }
    };
    let before = count(&text);
    text.extend(entries.iter().map(String::as_str));
    match (before, count(&text)) {
        (Some(before), Some(after)) if after == before + entries.len() => Ok(text),
        _ => Err("it is no list whose items begin with `- ` at the start of a line".to_owned()),
    }
}
