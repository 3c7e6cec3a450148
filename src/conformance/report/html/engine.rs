//! Data to text by the templates of reports. All that is put into a template is escaped, and shows what it cannot show as it is.

use super::super::failure::one_line;
use crate::vectors::base64;
use minijinja::syntax::SyntaxConfig;
use minijinja::value::Serde;
use minijinja::{AutoEscape, Environment, Error, Output, State, UndefinedBehavior, Value, escape_formatter};
use serde::Serialize;
use sha2::{Digest as _, Sha256};

/// The templates by name.
const TEMPLATES: &[(&str, &str)] = &[
    ("page.j2", include_str!("page.j2")),
    ("macros.j2", include_str!("macros.j2")),
    ("run.j2", include_str!("run.j2")),
    ("case.j2", include_str!("case.j2")),
    ("diagram.j2", include_str!("diagram.j2")),
    ("matrix.j2", include_str!("matrix.j2")),
    ("coverage.j2", include_str!("coverage.j2")),
    ("badge.j2", include_str!("badge.j2")),
];

/// Renders a template.
pub(in super::super) fn render(name: &str, data: impl Serialize) -> String {
    let mut environment = Environment::new();
    let syntax = SyntaxConfig::builder().trim_blocks(true).lstrip_blocks(true).keep_trailing_newline(true).build();
    environment.set_syntax(syntax.unwrap_or_else(|_| unreachable!("the delimiters are the usual ones")));
    environment.set_undefined_behavior(UndefinedBehavior::Strict);
    environment.set_auto_escape_callback(|_| AutoEscape::Html);
    environment.set_formatter(print);
    environment.add_filter("hash", |text: &str| format!("sha256-{}", base64::encode(&Sha256::digest(text))));
    for (name, text) in TEMPLATES {
        if let Err(error) = environment.add_template(name, text) {
            unreachable!("the template `{name}` of reports is wrong: {error:#}");
        }
    }
    let rendered = environment.get_template(name).and_then(|template| template.render(Value::from(Serde(data))));
    rendered.unwrap_or_else(|error| unreachable!("the template `{name}` fits its data: {error:#}"))
}

/// Prints a value. Control characters, and those that turn the direction of a line, are written out; a line break stays one.
fn print(out: &mut Output<'_>, state: &mut State<'_, '_>, value: &Value) -> Result<(), Error> {
    let plain = |text: &str| text.bytes().all(|byte| byte == b'\n' || (b' '..=b'~').contains(&byte));
    match value.as_str().filter(|text| !value.is_safe() && !plain(text)) {
        Some(text) => {
            let lines: Vec<String> = text.split('\n').map(one_line).collect();
            escape_formatter(out, state, &Value::from(lines.join("\n")))
        }
        None => escape_formatter(out, state, value),
    }
}
