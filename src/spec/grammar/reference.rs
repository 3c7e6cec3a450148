//! The grammar as the reference for people, in Markdown: an introduction, then a table for each mapping.

use super::{Form, Key, MAPPINGS, Mapping};

/// What is not in the tables: how to read them, types, names, what is left out of version 1.
const INTRODUCTION: &str = include_str!("introduction.md");

/// The text of `docs/spec-language.md`.
pub fn reference() -> String {
    let mut text = INTRODUCTION.to_owned();
    for mapping in MAPPINGS {
        text.push_str(&section(mapping));
    }
    text
}

fn section(mapping: &Mapping) -> String {
    let mut text = format!(
        "\n### {}\n\n{}\n\n| key | value | default | meaning | example |\n|---|---|---|---|---|\n",
        mapping.name,
        cell(mapping.doc)
    );
    for key in mapping.keys() {
        text.push_str(&row(key));
    }
    text
}

fn row(key: &Key) -> String {
    let default = match key.default {
        "" => "one of the alternatives",
        "required" => "**required**",
        default => default,
    };
    let example = key.example.replace('\n', "⏎");
    format!("| `{}` | {} | {} | {} | `{}` |\n", key.name, cell(&value(&key.form)), cell(default), cell(key.doc), cell(&example))
}

/// A pipe would end the cell.
fn cell(text: &str) -> String {
    text.replace('|', "\\|")
}

fn value(form: &Form) -> String {
    match form {
        Form::Text => "text".to_owned(),
        Form::Name => "name".to_owned(),
        Form::Type => "[type](#types)".to_owned(),
        Form::Word(words) => words.iter().map(|word| format!("`{word}`")).collect::<Vec<_>>().join(", "),
        Form::Bool => "`true`, `false`".to_owned(),
        Form::Int => "integer".to_owned(),
        Form::Number => "number".to_owned(),
        Form::Scalar => "string, number or boolean".to_owned(),
        Form::Json => "any JSON value".to_owned(),
        Form::Time => "time: `500ms`, `3s`, `5m`, `1h`".to_owned(),
        Form::Size => "size: `4096`, `64KiB`, `15MB`".to_owned(),
        Form::List(item) => format!("list of: {}", value(item)),
        Form::Map(item) => format!("mapping from names to: {}", value(item)),
        Form::Mapping(mapping) => format!("[{}](#{})", mapping.name, mapping.name.to_lowercase()),
        Form::Any(forms) => forms.iter().map(value).collect::<Vec<_>>().join("; or "),
    }
}
