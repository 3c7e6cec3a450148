//! Names in the order that tools for imports put them in.

use std::cmp::Ordering;

use minijinja::{Error, Value};

/// Constants, then types, then all others, as their letters tell; among these by letters, whatever their case if `folded`, and with
/// numbers by their value.
pub(super) fn sorted(names: &Value, folded: bool) -> Result<Value, Error> {
    let mut found = Vec::new();
    for name in names.try_iter()? {
        let text = name.as_str().ok_or_else(|| super::engine::unprintable(&name))?.to_owned();
        let key = if folded { text.to_lowercase() } else { text.clone() };
        found.push((kind(&text), key, text));
    }
    found.sort_by(|(kind, key, text), other| kind.cmp(&other.0).then_with(|| natural(key, &other.1)).then_with(|| text.cmp(&other.2)));
    Ok(found.into_iter().map(|(_, _, text)| text).collect())
}

fn kind(name: &str) -> u8 {
    let is_upper = !name.chars().any(char::is_lowercase);
    match name.chars().next() {
        Some(_) if is_upper && name.chars().nth(1).is_some() => 0,
        Some(first) if !first.is_uppercase() => 2,
        _ => 1,
    }
}

/// Compares runs of digits by value, and all else by code points. A number comes before a letter.
fn natural(a: &str, b: &str) -> Ordering {
    // What both begin with decides nothing, save that a number counts as a whole.
    let same = a.bytes().zip(b.bytes()).take_while(|(one, two)| one == two).count();
    let same = a.floor_char_boundary(same);
    let same = a[..same].trim_end_matches(|c: char| c.is_ascii_digit()).len();
    let (mut a, mut b) = (&a[same..], &b[same..]);
    loop {
        let (Some(first), Some(second)) = (a.chars().next(), b.chars().next()) else {
            return a.len().cmp(&b.len());
        };
        let (one, two) = (digits(a), digits(b));
        let order = match (one.is_empty(), two.is_empty()) {
            (false, false) => by_value(one, two),
            _ => first.cmp(&second),
        };
        if order != Ordering::Equal {
            return order;
        }
        (a, b) = (&a[one.len().max(first.len_utf8())..], &b[two.len().max(second.len_utf8())..]);
    }
}

fn digits(text: &str) -> &str {
    &text[..text.bytes().take_while(u8::is_ascii_digit).count()]
}

fn by_value(a: &str, b: &str) -> Ordering {
    let (short, long) = (a.trim_start_matches('0'), b.trim_start_matches('0'));
    short.len().cmp(&long.len()).then_with(|| short.cmp(long))
}

#[cfg(test)]
mod tests {
    use super::{Value, sorted};

    #[test]
    fn numbers_count_by_value_and_constants_come_first() {
        let order = |names: &[&str], folded| {
            let sorted = sorted(&names.iter().map(|name| Value::from(*name)).collect(), folded).unwrap();
            sorted.try_iter().unwrap().map(|name| name.to_string()).collect::<Vec<_>>().join(" ")
        };
        assert_eq!(order(&["b", "a10", "A", "a9", "XY", "Bc", "B1"], false), "B1 XY A Bc a9 a10 b");
        assert_eq!(order(&["ab", "Zz", "aB", "ZA"], true), "ZA Zz aB ab");
        assert_eq!(order(&["Aa", "AZ1a", "Ab"], false), "AZ1a Aa Ab");
        assert_eq!(order(&["Aa", "AZ1a", "Ab"], true), "Aa Ab AZ1a");
        assert_eq!(order(&["M2", "M10", "M2a", "M02"], false), "M02 M2 M10 M2a");
        assert!(sorted(&Value::from(vec![1]), true).is_err());
    }
}
