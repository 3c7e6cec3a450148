//! What a step of a scenario looks for, in what has come on a connection and was not looked at before.
//!
//! Each question is answered from the messages alone, so that it can be asked after every event and again from a log.

use super::super::case::{Case, Expected, Sought, Step, Stream};
use super::super::matcher::{Captured, pairs};
use super::link::{close_in_words, closes_in_words};
use super::{Judge, Running};
use crate::model::Symbol;
use serde_json::Value;

/// What there is to be said of what is looked for.
pub(super) enum Look {
    /// It may still come.
    Waiting,
    /// It has come: how many messages were looked at, and what was taken from them.
    Found(usize, Vec<(String, Value)>),
    /// It cannot come any more: what kind of fault that is, what was expected, and what came instead.
    Wrong(&'static str, String, String),
}

impl Look {
    pub(super) fn is_waiting(&self) -> bool {
        matches!(self, Self::Waiting)
    }
}

type Came = (Symbol, Value);

/// How far a step that still waits has looked, so that each message is looked at once however many come.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Looked {
    /// How many messages.
    pub(super) messages: usize,
    /// How many of them were pieces of a stream.
    pieces: u64,
    /// The last piece.
    last: Option<usize>,
}

impl Looked {
    /// A step that looks for one message has looked at so many.
    pub(super) fn at(messages: usize) -> Self {
        Self { messages, ..Self::default() }
    }
}

impl Judge<'_, '_> {
    /// Looks for what a step seeks on a connection.
    pub(super) fn look(&mut self, step: usize, on: usize, sought: &Sought) -> Look {
        let mut looked = self.looked.get(&step).copied().unwrap_or_default();
        let found = self.look_behind(on, sought, &mut looked);
        if found.is_waiting() {
            self.looked.insert(step, Looked { messages: self.links[on].came.len() - self.links[on].used, ..looked });
        }
        found
    }

    fn look_behind(&self, on: usize, sought: &Sought, looked: &mut Looked) -> Look {
        let link = &self.links[on];
        let came = &link.came[link.used..];
        let new = || came.iter().enumerate().skip(looked.messages);
        match sought {
            Sought::Next { any_of, closes, skip } => {
                let found = self.next(new(), any_of, *skip);
                match closes.as_ref().filter(|_| found.is_waiting() && link.is_over()) {
                    Some(codes) => self.end_fits(on, codes, any_of),
                    None => found,
                }
            }
            // Of these come no more than are sought.
            Sought::Bag { all } => self.bag(came, all),
            Sought::None { none, until } => self.none(new(), none.as_ref(), until.as_ref()),
            Sought::Stream(stream) => Looking { case: self.case, captured: &self.captured, stream }.stream(came, looked),
        }
    }

    fn fits(&self, expected: &Expected, (name, json): &Came) -> bool {
        fits(expected, name, json, &self.captured)
    }

    fn is_ignored(&self, (name, _): &Came) -> bool {
        ignores(self.case, name)
    }

    fn next<'c>(&self, new: impl Iterator<Item = (usize, &'c Came)>, any_of: &[Expected], skip: bool) -> Look {
        for (index, came) in new {
            if let Some(expected) = any_of.iter().find(|expected| self.fits(expected, came)) {
                return Look::Found(index + 1, taken(&expected.capture, &came.1));
            }
            if !skip && !self.is_ignored(came) {
                return Look::Wrong("another message", any_in_words(any_of), in_words(came));
            }
        }
        Look::Waiting
    }

    /// Whether the connection ended as it may.
    fn end_fits(&self, on: usize, codes: &[u16], any_of: &[Expected]) -> Look {
        let link = &self.links[on];
        let code = link.close.flatten();
        if codes.is_empty() || code.is_some_and(|code| codes.contains(&code)) {
            return Look::Found(0, Vec::new());
        }
        let expected = match any_of {
            [] => closes_in_words(codes),
            any_of => format!("{}, or {}", any_in_words(any_of), closes_in_words(codes)),
        };
        let found = link.close.map_or("the end of the connection without a close frame".to_owned(), close_in_words);
        Look::Wrong("wrong close code", expected, found)
    }

    fn bag(&self, new: &[Came], all: &[Expected]) -> Look {
        let mut counted: Vec<(usize, &Came)> = Vec::new();
        for (index, came) in new.iter().enumerate() {
            if self.is_ignored(came) && !all.iter().any(|expected| self.fits(expected, came)) {
                continue;
            }
            counted.push((index, came));
            let fits = |found: usize, expected: usize| self.fits(&all[expected], counted[found].1);
            let Some(pairs) = pairs(counted.len(), all.len(), &fits) else {
                return Look::Wrong("another message", format!("in any order {}", each_in_words(all)), in_words(came));
            };
            if counted.len() == all.len() {
                let captured = pairs.iter().zip(&counted).flat_map(|(expected, (_, came))| taken(&all[*expected].capture, &came.1));
                return Look::Found(index + 1, captured.collect());
            }
        }
        Look::Waiting
    }

    fn none<'c>(&self, new: impl Iterator<Item = (usize, &'c Came)>, none: Option<&Expected>, until: Option<&Expected>) -> Look {
        for (index, came) in new {
            if let Some(until) = until.filter(|until| self.fits(until, came)) {
                return Look::Found(index + 1, taken(&until.capture, &came.1));
            }
            let unwanted = none.map_or_else(|| !self.is_ignored(came), |none| self.fits(none, came));
            if unwanted {
                let expected = none.map_or("nothing".to_owned(), |none| format!("no {}", none.in_words()));
                let before = until.map(|until| format!(" before {}", until.in_words())).unwrap_or_default();
                return Look::Wrong("came all the same", expected + &before, in_words(came));
            }
        }
        Look::Waiting
    }

    /// A step of a scenario is over.
    pub(super) fn end_of_scenario_step(&mut self, step: &Step, running: Running) {
        match step {
            Step::Expect { on, sought, because, .. } => match self.look(running.step, *on, sought) {
                Look::Found(used, captured) => {
                    self.links[*on].used += used;
                    self.captured.extend(captured);
                }
                Look::Wrong(kind, expected, found) => self.wrong(Some(*on), because.clone(), kind, expected, found),
                Look::Waiting if matches!(sought, Sought::None { until: None, .. }) => {}
                Look::Waiting => {
                    let found = self.absence(*on, running.since);
                    self.wrong(Some(*on), because.clone(), "nothing came", sought_in_words(sought), found);
                }
            },
            Step::Leftover { on, because } => {
                let link = &self.links[*on];
                let left = link.came[link.used..].iter().find(|came| !self.is_ignored(came)).map(in_words);
                if let Some(found) = left {
                    self.wrong(Some(*on), because.clone(), "left over", "nothing that no step looks at", found);
                }
            }
            Step::State { on, state, because } => {
                let states: Vec<&str> = self.links[*on].states.iter().map(|state| state.as_str()).collect();
                if !states.contains(&state.as_str()) {
                    let found = format!("the state `{}`", states.join("` or `"));
                    self.wrong(Some(*on), because.clone(), "wrong state", format!("the state `{state}`"), found);
                }
            }
            Step::Run { command, output, capture, within_ms, because, .. } => match self.ran.get(&running.step) {
                Some(Ok(written)) if output.holds(Some(written), &self.captured) => {
                    let captured = taken(capture, written);
                    self.captured.extend(captured);
                }
                other => {
                    let found = match other {
                        Some(Ok(written)) => written.to_string(),
                        Some(Err(why)) => why.clone(),
                        None => format!("it was running {within_ms} ms later"),
                    };
                    let expected = format!("`{}` writes {}", command.join(" "), output.in_words());
                    self.wrong(None, because.clone(), "program", expected, found);
                }
            },
            _ => {}
        }
    }

    /// Until when a running step waits, where that depends on what has come: microseconds since the case began, and milliseconds after that.
    #[must_use]
    pub fn pace(&self, step: usize) -> Option<(u64, u64)> {
        let running = self.running.iter().find(|running| running.step == step)?;
        let Some(Step::Expect { on, sought: Sought::Stream(stream), .. }) = self.case.steps.get(step) else { return None };
        let link = &self.links[*on];
        let fits = |came: &Came| self.fits(&stream.of, came);
        let last = (link.used..link.came.len()).rev().find(|index| fits(&link.came[*index]));
        match last {
            Some(index) => Some((link.came_at[index], stream.gap_ms?)),
            None => Some((running.began, stream.first_ms?)),
        }
    }
}

/// A stream that is looked for.
struct Looking<'l> {
    case: &'l Case,
    captured: &'l Captured,
    stream: &'l Stream,
}

impl Looking<'_> {
    fn is_piece(&self, (name, json): &Came) -> bool {
        fits(&self.stream.of, name, json, self.captured)
    }

    fn stream(&self, all: &[Came], looked: &mut Looked) -> Look {
        let Stream { of, until, skip, count, .. } = self.stream;
        for (index, came) in all.iter().enumerate().skip(looked.messages) {
            let (name, json) = came;
            if !self.is_piece(came) {
                if *skip || ignores(self.case, name) {
                    continue;
                }
                return Look::Wrong("another message", sought_in_words(&Sought::Stream(Box::new(self.stream.clone()))), in_words(came));
            }
            if let Some((expected, found)) = self.rises(looked.last.map(|last| &all[last].1), json) {
                return Look::Wrong("wrong order", expected, found);
            }
            (looked.pieces, looked.last) = (looked.pieces + 1, Some(index));
            let so_many = looked.pieces;
            if count.1.is_some_and(|most| so_many > most) {
                return Look::Wrong("too many", format!("{} of {}", count_in_words(*count), of.in_words()), in_words(came));
            }
            if until.holds(Some(json), self.captured) {
                if so_many < count.0 {
                    let found = format!("{so_many}, the last {}", in_words(came));
                    return Look::Wrong("too few", format!("{} of {}", count_in_words(*count), of.in_words()), found);
                }
                let pieces = all[..=index].iter().filter(|came| self.is_piece(came)).map(|(_, json)| json).collect::<Vec<_>>();
                return self.whole(index + 1, &pieces);
            }
        }
        Look::Waiting
    }

    /// What is wrong with the order of a piece and the one before it.
    fn rises(&self, before: Option<&Value>, json: &Value) -> Option<(String, String)> {
        self.stream.order.iter().find_map(|rise| {
            let at = |json: &Value| json.pointer(&rise.place).and_then(Value::as_i64);
            let found = at(json);
            let (expected, right) = match before {
                None => (rise.from.map(|from| from.to_string()), rise.from.is_none_or(|from| found == Some(from))),
                Some(before) => {
                    let before = at(before)?;
                    match rise.by {
                        Some(by) => (Some((before + by).to_string()), found == Some(before + by)),
                        None => (Some(format!("more than {before}")), found.is_some_and(|found| found > before)),
                    }
                }
            };
            let shown = found.map_or("no integer".to_owned(), |found| found.to_string());
            (!right).then(|| (format!("{} {}", rise.place, expected.unwrap_or_default()), format!("{} {shown}", rise.place)))
        })
    }

    /// The stream is whole: what is made of its pieces, and whether that is right.
    fn whole(&self, used: usize, pieces: &[&Value]) -> Look {
        let mut made = Vec::new();
        for (name, place) in &self.stream.fold {
            made.push((name.clone(), fold(pieces.iter().filter_map(|json| json.pointer(place)))));
        }
        let mut captured = self.captured.clone();
        captured.extend(made.iter().cloned());
        for (name, matcher) in &self.stream.check {
            let found = captured.get(name);
            if !matcher.holds(found, &captured) {
                let found = found.map_or("nothing".to_owned(), Value::to_string);
                return Look::Wrong("wrong stream", format!("`{name}` {}", matcher.in_words()), short(&found));
            }
        }
        Look::Found(used, made)
    }
}

/// Strings are joined, arrays too, numbers are added.
fn fold<'v>(values: impl Iterator<Item = &'v Value>) -> Value {
    values.fold(Value::Null, |sum, value| match (sum, value) {
        (Value::Null, value) => value.clone(),
        (Value::String(sum), Value::String(text)) => Value::String(sum + text),
        (Value::Array(sum), Value::Array(items)) => Value::Array([sum, items.clone()].concat()),
        (Value::Number(sum), Value::Number(number)) => match (sum.as_i64(), number.as_i64()) {
            (Some(sum), Some(number)) => Value::from(sum.saturating_add(number)),
            _ => Value::from(sum.as_f64().unwrap_or_default() + number.as_f64().unwrap_or_default()),
        },
        (sum, _) => sum,
    })
}

fn fits(expected: &Expected, name: &Symbol, json: &Value, captured: &Captured) -> bool {
    name.as_str() == expected.message && expected.matcher.holds(Some(json), captured)
}

/// Whether a message may come at any time.
fn ignores(case: &Case, name: &Symbol) -> bool {
    case.ignore.iter().any(|ignored| ignored == name.as_str())
}

fn taken(capture: &[(String, String)], json: &Value) -> Vec<(String, Value)> {
    capture.iter().filter_map(|(name, place)| Some((name.clone(), json.pointer(place)?.clone()))).collect()
}

fn in_words((name, json): &Came) -> String {
    short(&format!("`{name}`: {json}"))
}

fn short(text: &str) -> String {
    const MOST: usize = 300;
    if text.len() <= MOST { text.to_owned() } else { format!("{}… ({} bytes)", &text[..text.floor_char_boundary(MOST)], text.len()) }
}

fn each_in_words(all: &[Expected]) -> String {
    all.iter().map(Expected::in_words).collect::<Vec<_>>().join(", ")
}

fn any_in_words(any_of: &[Expected]) -> String {
    any_of.iter().map(Expected::in_words).collect::<Vec<_>>().join(" or ")
}

fn count_in_words((least, most): (u64, Option<u64>)) -> String {
    match most {
        Some(most) if most == least => format!("{least}"),
        Some(most) => format!("{least} to {most}"),
        None => format!("{least} or more"),
    }
}

fn sought_in_words(sought: &Sought) -> String {
    match sought {
        Sought::Next { any_of, closes: None, .. } => any_in_words(any_of),
        Sought::Next { any_of, closes: Some(codes), .. } => {
            let end = if codes.is_empty() { "the end of the connection".to_owned() } else { closes_in_words(codes) };
            if any_of.is_empty() { end } else { format!("{}, or {end}", any_in_words(any_of)) }
        }
        Sought::Bag { all } => format!("in any order {}", each_in_words(all)),
        Sought::None { until, .. } => until.as_ref().map_or("nothing".to_owned(), Expected::in_words),
        Sought::Stream(stream) => format!("pieces {} until {}", stream.of.in_words(), stream.until.in_words()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn strings_and_arrays_are_joined_and_numbers_added() {
        assert_eq!(fold([json!("a"), json!("b")].iter()), json!("ab"));
        assert_eq!(fold([json!([1]), json!([2])].iter()), json!([1, 2]));
        assert_eq!(fold([json!(1), json!(2)].iter()), json!(3));
        assert_eq!(fold([json!(1), json!(0.5)].iter()), json!(1.5));
        assert_eq!(fold([].iter()), json!(null));
    }
}
