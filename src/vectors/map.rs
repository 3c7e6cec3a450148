//! Maps: how many entries, every kind of value, and keys.

use super::bases::Bases;
use super::string;
use super::text::{Text, object};
use super::types::{Case, Scope, cases as cases_of, full as full_of, wrong_kinds};
use crate::model::{Model, Type};
use crate::pattern::Pattern;
use crate::value::{Code, Json, NumberRules, json};

type Limits = (Option<u64>, Option<u64>);

/// The most entries that are made to reach a limit.
const MOST: u64 = 1_000;

/// A map with these entries.
pub(super) fn text(entries: &[(String, Text)]) -> Text {
    let sent = object(entries.iter().map(|(key, value)| (key.as_str(), value.sent.as_str())));
    let canonical = object(entries.iter().map(|(key, value)| (key.as_str(), value.canonical.as_str())));
    Text { sent, canonical }
}

/// The map with the fewest entries.
pub(super) fn plain(bases: &Bases, model: &Model, of: &Type, min: u64, keys: Option<&Pattern>) -> Option<Text> {
    if min == 0 {
        return Some(Text::canonical("{}"));
    }
    let value = bases.of_type(model, of, &[])?;
    Some(text(&entries(&value, usize::try_from(min).ok()?, keys)?))
}

/// So many entries with the same value.
fn entries(value: &Text, count: usize, keys: Option<&Pattern>) -> Option<Vec<(String, Text)>> {
    if count as u64 > MOST * 4 {
        return None;
    }
    let keys = string::several((Some(1), None), keys, count);
    let keys: Option<Vec<String>> = keys.iter().map(|key| unquoted(&key.sent)).collect();
    let keys = keys.filter(|keys| keys.len() >= count)?;
    Some(keys.into_iter().take(count).map(|key| (key, value.clone())).collect())
}

fn unquoted(text: &str) -> Option<String> {
    match json::parse(text.as_bytes(), NumberRules::default()) {
        Ok(Json::String(text)) => Some(text),
        _ => None,
    }
}

/// A map with an entry that has everything.
pub(super) fn full(scope: &Scope<'_>, of: &Type, (min, max): Limits, keys: Option<&Pattern>, depth: usize) -> Option<Text> {
    let least = min.unwrap_or(0).max(1);
    if max.is_some_and(|max| max < least) {
        return None;
    }
    Some(text(&entries(&full_of(scope, of, depth)?, usize::try_from(least).ok()?, keys)?))
}

/// Keys that some language has a use of its own for, or that pointers escape.
const KEYS: [&str; 12] = ["", "__proto__", "constructor", "toString", "hasOwnProperty", "a/b~c", "~1", " ", "\0", "clé", "😀", "class"];

/// All that is worth sending where a map is expected.
pub(super) fn cases(scope: &Scope<'_>, of: &Type, (min, max): Limits, keys: Option<&Pattern>) -> Vec<Case> {
    let mut found = Vec::new();
    let Some(value) = super::types::base(scope, of) else { return wrong_kinds(b'{') };
    let limits = [Some(0), Some(1), Some(2), min, max, min.and_then(|min| min.checked_sub(1)), max.and_then(|max| max.checked_add(1))];
    let mut counts: Vec<u64> = limits.into_iter().flatten().filter(|count| *count <= MOST).collect();
    counts.sort_unstable();
    counts.dedup();
    for count in counts {
        let Some(entries) = usize::try_from(count).ok().and_then(|count| entries(&value, count, keys)) else { continue };
        let (name, text) = (format!("{count}-entries"), text(&entries));
        let fits = count >= min.unwrap_or(0) && max.is_none_or(|max| count <= max);
        found.push(if fits { Case::good(name, text) } else { Case::bad(name, text.sent, Code::Length) });
    }
    let least = min.unwrap_or(0).max(1);
    if max.is_none_or(|max| max >= least)
        && let Some(all) = usize::try_from(least).ok().and_then(|least| entries(&value, least, keys))
        && let Some((before, [(key, _)])) = all.split_at_checked(all.len() - 1)
    {
        for case in cases_of(scope, of) {
            let whole = text(&[before, &[(key.clone(), case.text.clone())]].concat());
            found.push(case.inside(key, whole));
        }
        found.extend(KEYS.iter().filter(|key| before.iter().all(|(other, _)| other != *key)).map(|key| {
            let whole = text(&[before, &[((*key).to_owned(), value.clone())]].concat());
            let name = format!("key-{}", key.escape_debug());
            match keys.is_none_or(|keys| keys.is_match(key)) {
                true => Case::good(name, Text::canonical("")).inside(key, whole),
                false => Case::bad(name, "", Code::Pattern).inside(key, whole),
            }
        }));
    }
    found.extend(wrong_kinds(b'{'));
    found
}
