//! What a spec says about a thing, as one text: its documentation, then since when, until when and whether to use it.

use minijinja::{Error, Value};

/// The text about anything with a `doc`, and perhaps a `life`; empty when nothing is said.
pub(super) fn text(item: &Value) -> Result<String, Error> {
    let doc = item.get_attr("doc")?;
    let mut text = doc.as_str().unwrap_or_default().to_owned();
    let life = item.get_attr("life")?;
    if life.is_undefined() {
        return Ok(text);
    }
    for (key, before, after) in [("deprecated", "Deprecated: ", ""), ("since", "Since version ", "."), ("until", "Until version ", ".")] {
        if let Some(said) = life.get_attr(key)?.as_str() {
            add(&mut text, &[before, said, after]);
        }
    }
    if life.get_attr("experimental")?.is_true() {
        add(&mut text, &["Experimental: it may change without notice."]);
    }
    Ok(text)
}

/// Adds a paragraph.
fn add(text: &mut String, words: &[&str]) {
    if !text.is_empty() {
        text.push_str("\n\n");
    }
    text.extend(words.iter().copied());
}

#[cfg(test)]
mod tests {
    use minijinja::Value;

    #[test]
    fn what_is_said_comes_in_paragraphs() {
        let life = |since: Option<&str>, deprecated: Option<&str>, experimental: bool| {
            let pairs = [("since", Value::from(since)), ("until", Value::from(())), ("deprecated", Value::from(deprecated))];
            Value::from_pairs(pairs.into_iter().chain([("experimental", Value::from(experimental))]))
        };
        let text = |doc: &str, life: Value| super::text(&Value::from_pairs([("doc", Value::from(doc)), ("life", life)])).unwrap();
        assert_eq!(text("", life(None, None, false)), "");
        assert_eq!(text("A place.", life(None, None, false)), "A place.");
        assert_eq!(text("", life(Some("2"), None, false)), "Since version 2.");
        let all = text("A place.", life(Some("2"), Some("use `spot`"), true));
        assert_eq!(all, "A place.\n\nDeprecated: use `spot`\n\nSince version 2.\n\nExperimental: it may change without notice.");
        assert_eq!(super::text(&Value::from_pairs([("doc", "A place.")])).unwrap(), "A place.");
    }
}
