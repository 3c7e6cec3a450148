//! A draft as YAML, with a `TODO` wherever a person has to decide.

use std::fmt::Write as _;

use super::draft::{Draft, DraftField, DraftMessage, From, Origin};

/// The text of a spec.
pub(super) fn text(draft: &Draft, protocol: &str) -> String {
    let mut text = format!("wireproof: 1\nprotocol: {}\n", name(protocol));
    text.push_str(
        "# TODO: this is a draft. Say who sends what, what answers what, and what the fields mean; `wireproof check` reads along.\n",
    );
    text.push_str("doc: A draft, made from what was there.\n");
    if let Some(tag) = &draft.tag {
        let _ = writeln!(text, "envelope: {{tag: {}}}", name(tag));
    }
    if !draft.types.is_empty() {
        text.push_str("\ntypes:\n");
    }
    for found in &draft.types {
        let _ = writeln!(text, "  {}:  # {}", name(&found.name), place(&found.origin));
        match &found.shape {
            Ok(all) => fields(&mut text, all, 4),
            Err(values) => {
                let values: Vec<String> = values.iter().map(|value| name(value)).collect();
                let _ = writeln!(text, "    enum: [{}]", values.join(", "));
            }
        }
    }
    if !draft.messages.is_empty() {
        text.push_str("\nmessages:\n");
    }
    for found in &draft.messages {
        message(&mut text, found, draft);
    }
    errors(&mut text, draft);
    text
}

fn message(text: &mut String, message: &DraftMessage, draft: &Draft) {
    let _ = writeln!(text, "  {}:  # {}", name(&message.tag), place(&message.origin));
    let from = match message.from {
        From::Client => "client",
        From::Server => "server",
        From::Both => "both",
        From::Unknown => "both  # TODO: who sends it?",
    };
    let _ = writeln!(text, "    from: {from}");
    if let Some(type_name) = &message.type_name {
        let _ = writeln!(text, "    type_name: {}", name(type_name));
    }
    match &message.fields {
        Some(all) => {
            let all: Vec<DraftField> =
                all.iter().map(|field| if carries(message, field, draft) { as_code(field) } else { field.clone() }).collect();
            fields(text, &all, 4);
        }
        None => text.push_str("    fields: {}  # TODO: what is in it?\n    unknown_fields: keep\n"),
    }
}

/// Whether a field carries the error codes.
fn carries(message: &DraftMessage, field: &DraftField, draft: &Draft) -> bool {
    !draft.errors.is_empty() && message.tag == "error" && field.wire == "code"
}

fn as_code(field: &DraftField) -> DraftField {
    DraftField { ty: "ErrorCode".to_owned(), todo: None, default: None, ..field.clone() }
}

fn fields(text: &mut String, fields: &[DraftField], indent: usize) {
    let space = " ".repeat(indent);
    if fields.is_empty() {
        let _ = writeln!(text, "{space}fields: {{}}");
        return;
    }
    let _ = writeln!(text, "{space}fields:");
    for field in fields {
        let todo =
            field.todo.as_ref().map(|todo| format!("  # TODO: {} {}", todo.replace('\n', " "), place(&field.origin))).unwrap_or_default();
        let ty = quoted(&field.ty);
        let optional = field.optional && field.default.is_none();
        let key = if optional { format!("{}?", field.wire) } else { field.wire.clone() };
        let value = match &field.default {
            Some(default) => format!("{{type: {ty}, default: {default}}}"),
            None => ty,
        };
        let _ = writeln!(text, "{space}  {}: {value}{todo}", name(&key));
    }
}

fn errors(text: &mut String, draft: &Draft) {
    if draft.errors.is_empty() {
        return;
    }
    text.push_str("\nerrors:\n");
    let carrier = draft.messages.iter().any(|message| message.fields.iter().flatten().any(|field| carries(message, field, draft)));
    if carrier {
        text.push_str("  carriers: [error.code]\n");
    } else {
        text.push_str("  # TODO: which message carries the code? `carriers: [error.code]`\n");
    }
    text.push_str("  codes:\n");
    for (code, origin) in &draft.errors {
        let _ = writeln!(text, "    {}: {{}}  # {}", name(code), place(origin));
    }
}

fn place(origin: &Origin) -> String {
    format!("{}:{}", origin.path, origin.line)
}

/// A name as YAML, in quotes unless it is plain and no word of any version of YAML.
fn name(text: &str) -> String {
    let plain = text.starts_with(|c: char| c.is_ascii_alphabetic()) && text.chars().all(|c| c.is_ascii_alphanumeric() || "_-?".contains(c));
    let word = ["y", "n", "yes", "no", "on", "off", "true", "false", "null"].contains(&text.trim_end_matches('?').to_lowercase().as_str());
    if plain && !word { text.to_owned() } else { quoted(text) }
}

/// A text in quotes, unless nothing in it means anything to YAML.
fn quoted(text: &str) -> String {
    let plain = text.chars().all(|c| c.is_ascii_alphanumeric() || "_<>".contains(c)) && text.starts_with(|c: char| c.is_ascii_alphabetic());
    if plain { text.to_owned() } else { serde_json::Value::from(text).to_string() }
}
