//! Scenarios as a script for an existing load engine.
//!
//! A script is the engine's own file, which goes through steps and holds what comes against matchers, with the cases of the scenarios in it as
//! data. What an engine cannot do, such as to reset a connection, leaves a scenario out, and that is said.

use super::case::{BINARY, Case, Sought, Step, TEXT};
use super::spec::{Spec, literal};
use crate::model::{Body, Message, Selector, Symbol, Test, pointer};
use crate::pattern::Pattern;
use serde_json::{Map, Value, json};
use std::collections::BTreeSet;

/// The engines: the name, and the file that goes through scenarios.
pub const ENGINES: &[(&str, &str)] = &[("k6", include_str!("k6.js")), ("locust", include_str!("locust.py"))];

/// The formats of matchers as regular expressions over the whole text, which mean the same in every engine. They are a little wider than the
/// types: a load test looks for answers that are right, not for days that do not exist.
const FORMATS: &[(&str, &str)] = &[
    ("uuid", "^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$"),
    ("datetime", "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]{1,9})?(Z|[+-][0-9]{2}:[0-9]{2})$"),
    ("date", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"),
    ("duration", "^P([0-9]+[YMWD])*(T([0-9]+([.][0-9]+)?[HMS])+)?$"),
    ("base64", "^([A-Za-z0-9+/]{4})*([A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$"),
    ("base64url", "^([A-Za-z0-9_-]{4})*([A-Za-z0-9_-]{2}==|[A-Za-z0-9_-]{3}=)?$"),
    ("hex", "^([0-9a-f]{2})*$"),
    ("int64", "^(0|-?[1-9][0-9]*)$"),
    ("uint64", "^(0|[1-9][0-9]*)$"),
    ("decimal", "^-?(0|[1-9][0-9]*)([.][0-9]+)?$"),
];

/// A script, and what is in it.
#[derive(Debug)]
pub struct Script {
    /// The text.
    pub text: String,
    /// How many scenarios are in it.
    pub scenarios: usize,
    /// The scenarios that are not, and why.
    pub left_out: Vec<(String, &'static str)>,
}

/// Writes the script of an engine, by the file that goes through scenarios.
#[must_use]
pub fn script(engine: &str, spec: &Spec<'_>, cases: &[Case], server: &str) -> Script {
    let left_out: Vec<(String, &str)> = cases.iter().filter_map(|case| Some((case.id.clone(), impossible(spec, case)?))).collect();
    let taken: Vec<Value> = cases.iter().filter(|case| impossible(spec, case).is_none()).map(scenario).collect();
    let (scenarios, formats) = (taken.len(), FORMATS.iter().map(|(name, text)| ((*name).to_owned(), json!(text))).collect::<Map<_, _>>());
    let plan = json!({ "server": server, "messages": messages(spec), "formats": formats, "scenarios": taken });
    let text = engine.replace("__PROTOCOL__", spec.model.protocol.name.as_str()).replacen("__PLAN__", &plan.to_string(), 1);
    Script { text, scenarios, left_out }
}

/// Why a load engine cannot go through a scenario, if it cannot.
fn impossible(spec: &Spec<'_>, case: &Case) -> Option<&'static str> {
    if spec.is_stream() {
        return Some("the engines connect by WebSocket");
    }
    let binary =
        |message: &str| spec.model.message(&Symbol(message.to_owned())).is_some_and(|message| matches!(message.body, Body::Binary(_)));
    case.steps.iter().find_map(|step| match step {
        Step::Open { .. } | Step::Leftover { .. } | Step::Parallel { .. } | Step::Barrier { .. } | Step::Pause { .. } => None,
        Step::Close { .. } | Step::Probe { .. } | Step::React { .. } | Step::State { .. } => None,
        Step::Send { frames, .. } => match frames.as_slice() {
            [frame] if frame.fin && matches!(frame.opcode, TEXT | BINARY) => None,
            _ => Some("it sends frames of its own making"),
        },
        Step::Expect { sought, .. } => match sought {
            Sought::Next { any_of, .. } if any_of.iter().any(|one| binary(&one.message)) => Some("it looks into binary frames"),
            Sought::Stream(stream) if binary(&stream.of.message) => Some("it looks into binary frames"),
            _ => None,
        },
        Step::Refused { .. } => Some("it expects a refusal"),
        Step::Abort { .. } | Step::Freeze { .. } => Some("it breaks a connection off"),
        Step::Read { .. } => Some("it stops reading"),
        Step::Run { .. } => Some("it runs a program"),
        _ => Some("it asks for what only wireproof does"),
    })
}

/// A scenario as an engine reads it.
fn scenario(case: &Case) -> Value {
    let mut steps = Vec::new();
    let mut kept: Vec<bool> = Vec::new();
    for step in &case.steps {
        // Pings are answered below a script, reactions are judged by wireproof alone, and so are states.
        kept.push(!matches!(step, Step::Probe { .. } | Step::React { .. } | Step::State { .. }));
    }
    for (index, step) in case.steps.iter().enumerate().filter(|(index, _)| kept[*index]) {
        let mut step = match step {
            Step::Parallel { lanes } => json!({ "step": "parallel", "lanes": counted(lanes, &kept[index + 1..]) }),
            other => json!(other),
        };
        patterns(&mut step);
        steps.push(step);
    }
    let connections = json!(case.connections);
    let text = format!("{connections}{}", json!(steps));
    json!({ "id": case.id, "ignore": case.ignore, "connections": connections, "steps": steps, "unique": unique(&text) })
}

/// How many steps of each lane are left.
fn counted(lanes: &[usize], kept: &[bool]) -> Vec<usize> {
    let mut at = 0;
    let count = |length: &usize| {
        let left = kept[at..].iter().take(*length).filter(|kept| **kept).count();
        at += length;
        left
    };
    lanes.iter().map(count).collect()
}

/// Gives every pattern the forms that engines read.
fn patterns(value: &mut Value) {
    match value {
        Value::Object(members) => {
            let text = members.get("text").and_then(Value::as_str).filter(|_| members.get("is") == Some(&json!("pattern")));
            if let Some(pattern) = text.and_then(|text| Pattern::parse(text).ok()) {
                members.insert("ecma".to_owned(), json!(pattern.ecma));
                members.insert("re".to_owned(), json!(pattern.re));
            }
            members.values_mut().for_each(patterns);
        }
        Value::Array(items) => items.iter_mut().for_each(patterns),
        _ => {}
    }
}

/// The names in a text that no other run may use, as sessions and `${unique}` are made.
fn unique(text: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for (at, _) in text.match_indices("wp-") {
        let digits = text[at + 3..].chars().take_while(char::is_ascii_hexdigit).count();
        if digits == 16 {
            found.insert(text[at..at + 19].to_owned());
        }
    }
    for (at, _) in text.match_indices("-4000-8000-") {
        let uuid = at.checked_sub(13).and_then(|start| text.get(start..at + 23));
        found.extend(uuid.filter(|uuid| uuid.chars().all(|digit| digit.is_ascii_hexdigit() || digit == '-')).map(str::to_owned));
    }
    found
}

/// How the messages of the server are told apart. Those for open tags come last.
fn messages(spec: &Spec<'_>) -> Vec<Value> {
    let model = spec.model;
    let mut all: Vec<&Message> = model.server.messages.iter().filter_map(|name| model.message(name)).collect();
    all.sort_by_key(|message| message.selectors.iter().any(|selector| matches!(selector.test, Test::Other)));
    let message = |message: &&Message| {
        let when: Vec<Value> = message.selectors.iter().map(condition).collect();
        json!({ "name": message.name, "when": when, "answers": message.answers, "echo": spec.echo(message) })
    };
    all.iter().map(message).collect()
}

fn condition(selector: &Selector) -> Value {
    let place = pointer(&selector.path);
    match &selector.test {
        Test::Is { values } => json!({ "place": place, "values": values.iter().map(literal).collect::<Vec<_>>() }),
        Test::StartsWith { prefix } => json!({ "place": place, "prefix": prefix }),
        Test::Other | Test::Present => json!({ "place": place, "there": true }),
        Test::Absent => json!({ "place": place, "there": false }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_that_no_other_run_may_use_are_found() {
        let text = r#"{"a":"wp-0123456789abcdef-0","b":"x wp-ffffffffffffffff","c":"wp-12","d":"01234567-89ab-4000-8000-0123456789ab"}"#;
        let found: Vec<String> = unique(text).into_iter().collect();
        assert_eq!(found, ["01234567-89ab-4000-8000-0123456789ab", "wp-0123456789abcdef", "wp-ffffffffffffffff"]);
    }

    #[test]
    fn lanes_count_the_steps_that_are_left() {
        assert_eq!(counted(&[2, 3], &[true, false, true, true, false, true]), [1, 2]);
    }

    #[test]
    fn every_format_of_a_matcher_has_an_expression() {
        let names: Vec<&str> = FORMATS.iter().map(|(name, _)| *name).collect();
        assert_eq!(names, super::super::matcher::FORMATS);
        for (name, text) in FORMATS {
            assert!(Pattern::parse(text).is_ok(), "{name}");
        }
    }
}
