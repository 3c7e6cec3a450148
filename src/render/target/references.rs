//! A template's text to the names of the templates that it loads.
//!
//! Only names that are written out are found; that is a demand on packs, so that a missing or forgotten template is known
//! before anything is rendered.

use std::ops::Range;

/// A place that loads other templates.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Reference {
    /// The names written there, each with its bytes; none when the name is computed.
    pub(super) names: Vec<(String, Range<usize>)>,
    /// The bytes of the whole tag.
    pub(super) tag: Range<usize>,
    /// Whether what is loaded sees the variables of this template.
    pub(super) shares_variables: bool,
}

/// The places of a text that load other templates, in its order. Comments and raw blocks have none.
pub(super) fn find(text: &str) -> Vec<Reference> {
    let mut found = Vec::new();
    for tag in tags(text) {
        let keyword = keyword(&text[tag.clone()]);
        if matches!(keyword, Some("import" | "from" | "include" | "extends")) {
            let shares_variables = matches!(keyword, Some("include" | "extends"));
            found.push(Reference { names: strings(text, tag.clone()), tag, shares_variables });
        }
    }
    found
}

/// The first place in a tag where a name stands by itself.
pub(super) fn name(text: &str, name: &str) -> Option<Range<usize>> {
    let in_name = |c: char| c.is_alphanumeric() || c == '_';
    tags(text).into_iter().find_map(|tag| {
        let mut places = text[tag.clone()].match_indices(name).map(|(at, _)| tag.start + at..tag.start + at + name.len());
        places.find(|place| {
            let before = text[..place.start].chars().next_back();
            let after = text[place.end..].chars().next();
            !before.is_some_and(|c| in_name(c) || c == '.') && !after.is_some_and(in_name)
        })
    })
}

/// The statements and expressions of a template, with their delimiters.
fn tags(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(offset) = text[at..].find('{') {
        at += offset;
        let rest = &text[at..];
        if rest.starts_with("{#") {
            at += rest.find("#}").map_or(rest.len(), |end| end + 2);
        } else if rest.starts_with("{{") || rest.starts_with("{%") {
            let end = end_of(text, at + 2, if rest.starts_with("{{") { "}}" } else { "%}" });
            let tag = at..end;
            at = if keyword(&text[tag.clone()]) == Some("raw") { end_of_raw(text, end) } else { end };
            found.push(tag);
        } else {
            at += 1;
        }
    }
    found
}

/// The word with which a statement begins; none for an expression.
fn keyword(tag: &str) -> Option<&str> {
    let words = tag.strip_prefix("{%")?.trim_start_matches(['-', '+']).trim_start();
    words.split(|c: char| !c.is_alphanumeric()).next()
}

/// The offset after the next `close` that is not inside a string.
fn end_of(text: &str, start: usize, close: &str) -> usize {
    let mut quote = None;
    let mut escaped = false;
    for (offset, c) in text[start..].char_indices() {
        match quote {
            Some(_) if escaped => escaped = false,
            Some(_) if c == '\\' => escaped = true,
            Some(open) if c == open => quote = None,
            Some(_) => {}
            None if text[start + offset..].starts_with(close) => return start + offset + close.len(),
            None if matches!(c, '"' | '\'') => quote = Some(c),
            None => {}
        }
    }
    text.len()
}

fn end_of_raw(text: &str, start: usize) -> usize {
    let mut at = start;
    while let Some(offset) = text[at..].find("{%") {
        let open = at + offset;
        at = end_of(text, open + 2, "%}");
        if keyword(&text[open..at]) == Some("endraw") {
            return at;
        }
    }
    text.len()
}

/// The string literals in a range. Names of templates have no escapes.
fn strings(text: &str, range: Range<usize>) -> Vec<(String, Range<usize>)> {
    let mut found = Vec::new();
    let mut at = range.start;
    while let Some(offset) = text[at..range.end].find(['"', '\'']) {
        let start = at + offset;
        let quote = if text[start..].starts_with('"') { '"' } else { '\'' };
        let Some(length) = text[start + 1..range.end].find(quote) else {
            break;
        };
        let end = start + 1 + length;
        found.push((text[start + 1..end].to_owned(), start..end + 1));
        at = end + 1;
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(text: &str) -> Vec<Vec<String>> {
        find(text).into_iter().map(|reference| reference.names.into_iter().map(|(name, _)| name).collect()).collect()
    }

    #[test]
    fn every_tag_that_loads_is_found() {
        assert_eq!(
            names("{% import \"a\" as a %}{%- from 'b' import c -%}{%+ include ['d', \"e\"] %}"),
            [vec!["a"], vec!["b"], vec!["d", "e"]]
        );
        assert_eq!(names("{% extends \"builtin:a\" if x == \"%}\" else 'b' %}"), [vec!["builtin:a", "%}", "b"]]);
        assert_eq!(names("{% include name %}"), [Vec::<String>::new()]);
    }

    #[test]
    fn a_name_is_found_where_it_stands_by_itself() {
        assert_eq!(name("x {# x #}{{ ax.x }}{% if y or x %}", "x"), Some(30..31));
        assert_eq!(name("x {{ xx }}", "x"), None);
    }

    #[test]
    fn nothing_is_found_elsewhere() {
        for text in [
            "{# {% include 'a' %} #}",
            "{% raw %}{% include 'a' %}{% endraw %}",
            "{{ \"{% include 'a' %}\" }}",
            "{% set included = 'a' %}",
            "{ % include 'a' % }",
            "{% raw %}{% include 'a' %}",
            "{%",
            "{",
        ] {
            assert_eq!(names(text), [""; 0].map(|_| Vec::<String>::new()), "{text}");
        }
        assert_eq!(names("{% raw %}{% endraw %}{% include 'a' %}"), [vec!["a"]]);
    }
}
