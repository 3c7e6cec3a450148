//! Small things about texts of sources: what stands in quotes, names and their parts, names in another case.

use heck::{
    ToKebabCase as _, ToLowerCamelCase as _, ToShoutyKebabCase as _, ToShoutySnakeCase as _, ToSnakeCase as _, ToUpperCamelCase as _,
};

/// What a literal in quotes says; `None` for bytes, and for escapes that are not known.
pub(crate) fn decode(source: &str) -> Option<String> {
    let at = source.find(['"', '\'', '`'])?;
    let (prefix, quoted) = source.split_at(at);
    let marks = prefix.trim_end_matches('#');
    if !marks.chars().all(|c| "rRuUfFtT".contains(c)) {
        return None;
    }
    let quoted = quoted.strip_suffix(&prefix[marks.len()..])?;
    let quote = quoted.chars().next()?;
    let triple = quote.to_string().repeat(3);
    let fence = if quoted.len() >= 6 && quoted.starts_with(&triple) && quoted.ends_with(&triple) { 3 } else { 1 };
    let inner = quoted.get(fence..quoted.len().checked_sub(fence)?)?;
    if marks.contains(['r', 'R']) || !inner.contains('\\') { Some(inner.to_owned()) } else { unescaped(inner) }
}

fn unescaped(inner: &str) -> Option<String> {
    let mut text = String::with_capacity(inner.len());
    let mut rest = inner.chars();
    while let Some(character) = rest.next() {
        if character != '\\' {
            text.push(character);
            continue;
        }
        match rest.next()? {
            'n' => text.push('\n'),
            'r' => text.push('\r'),
            't' => text.push('\t'),
            'x' => text.push(number(&mut rest, 2)?),
            'u' => text.push(number(&mut rest, 4)?),
            '\n' => {}
            plain if !plain.is_alphanumeric() => text.push(plain),
            _ => return None,
        }
    }
    Some(text)
}

/// The character of so many hexadecimal digits, or of any number of them in braces.
fn number(rest: &mut std::str::Chars<'_>, digits: usize) -> Option<char> {
    let mut hex = String::new();
    if rest.as_str().starts_with('{') {
        rest.next();
        for digit in rest.by_ref() {
            if digit == '}' {
                break;
            }
            hex.push(digit);
        }
    } else {
        hex.extend(rest.by_ref().take(digits));
    }
    char::from_u32(u32::from_str_radix(&hex, 16).ok()?)
}

/// The words that a piece of source names: `msg["kind"].lower()` has `msg`, `kind` and `lower`.
pub(crate) fn words(source: &str) -> impl DoubleEndedIterator<Item = &str> {
    source.split(|c: char| !c.is_alphanumeric() && c != '_' && c != '-' && c != '$').filter(|word| !word.is_empty())
}

/// The last name of what is called: `ws.send` is `send`.
pub(crate) fn last_name(source: &str) -> &str {
    words(source).next_back().unwrap_or(source)
}

/// The parts of a name in lower case: `sendMessage` and `send_message` have `send` and `message`.
pub(crate) fn parts(name: &str) -> Vec<String> {
    name.to_snake_case().split('_').map(str::to_owned).collect()
}

/// A name in one of the cases that attributes name.
pub(crate) fn in_case(name: &str, case: &str) -> Option<String> {
    let cased = match case {
        "lowercase" => name.to_lowercase(),
        "UPPERCASE" => name.to_uppercase(),
        "PascalCase" => name.to_upper_camel_case(),
        "camelCase" => name.to_lower_camel_case(),
        "snake_case" => name.to_snake_case(),
        "SCREAMING_SNAKE_CASE" => name.to_shouty_snake_case(),
        "kebab-case" => name.to_kebab_case(),
        "SCREAMING-KEBAB-CASE" => name.to_shouty_kebab_case(),
        _ => return None,
    };
    Some(cased)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_stands_in_quotes() {
        for (source, expected) in [
            ("'a'", Some("a")),
            ("\"a\\\"b\"", Some("a\"b")),
            ("`a`", Some("a")),
            ("\"\"\"a\"\"\"", Some("a")),
            ("r\"a\\b\"", Some("a\\b")),
            ("r#\"a\"b\"#", Some("a\"b")),
            ("b'a'", None),
            ("'\\x41\\u0042\\u{43}'", Some("ABC")),
            ("'\\q'", None),
            ("''", Some("")),
            ("'", None),
        ] {
            assert_eq!(decode(source).as_deref(), expected, "{source}");
        }
    }

    #[test]
    fn names_and_their_parts() {
        assert_eq!(last_name("self.socket.send_json"), "send_json");
        assert_eq!(words("msg[\"kind\"].lower()").collect::<Vec<_>>(), ["msg", "kind", "lower"]);
        assert_eq!(parts("sendMessage"), ["send", "message"]);
    }
}
