//! A message whose name is that of the untagged reply to another.

use crate::diag::{Diagnostic, Diagnostics};
use crate::model::Model;
use std::collections::BTreeMap;

pub(super) fn check(model: &Model, diagnostics: &mut Diagnostics) {
    let mut seen: BTreeMap<_, &crate::model::Message> = BTreeMap::new();
    for message in &model.messages {
        let Some(first) = seen.insert(&message.name, message) else {
            continue;
        };
        let (declared, made) = if message.answers.is_some() { (first, message) } else { (message, first) };
        let request = made.answers.as_ref().unwrap_or(&made.name);
        let text = format!("`{}` is also the name of the reply to `{request}`, which has a `result`", message.name);
        let found = Diagnostic::error("duplicate-message", declared.span, text).label(made.span, "the request");
        diagnostics.push(found.help("rename the message, and keep its `tag` and `type_name`"));
    }
}
