//! What a spec says about a thing, as one text: its documentation, then since when, until when and whether to use it.

use minijinja::{Error, Value};

/// The text about anything with a `doc`, and perhaps a `life`; empty when nothing is said.
pub(super) fn text(item: &Value) -> Result<String, Error> {
    let mut text = doc(item)?;
    let life = item.get_attr("life")?;
    if let Some(reason) = deprecated(&life)? {
        add(&mut text, &["Deprecated: ", &reason]);
    }
    add_life(&mut text, &life)?;
    Ok(text)
}

/// The same, with the reason not to use it apart.
pub(super) fn text_and_reason(item: &Value) -> Result<(String, Option<String>), Error> {
    let mut text = doc(item)?;
    let life = item.get_attr("life")?;
    add_life(&mut text, &life)?;
    Ok((text, deprecated(&life)?))
}

fn doc(item: &Value) -> Result<String, Error> {
    Ok(item.get_attr("doc")?.as_str().unwrap_or_default().trim().to_owned())
}

fn deprecated(life: &Value) -> Result<Option<String>, Error> {
    if life.is_undefined() {
        return Ok(None);
    }
    Ok(life.get_attr("deprecated")?.as_str().map(str::to_owned))
}

/// Adds since when and until when a thing is there, and whether it may change.
fn add_life(text: &mut String, life: &Value) -> Result<(), Error> {
    if life.is_undefined() {
        return Ok(());
    }
    for (key, before) in [("since", "Since version "), ("until", "Until version ")] {
        if let Some(said) = life.get_attr(key)?.as_str() {
            add(text, &[before, said, "."]);
        }
    }
    if life.get_attr("experimental")?.is_true() {
        add(text, &["Experimental: it may change without notice."]);
    }
    Ok(())
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
