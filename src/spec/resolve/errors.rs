//! The error catalogue: codes and what is known of each, and the enum type made from them.

use super::Resolver;
use super::read::{self, Read, literal, scalar_text};
use super::shapes::Made;
use crate::diag::Diagnostic;
use crate::model::{Enum, EnumValue, ErrorCode, ErrorConnection, Errors, Literal, Retry, Shape, Symbol};
use crate::yaml::{Entry, Node};

impl Resolver<'_, '_> {
    /// The codes. Where they travel is resolved once messages are known.
    pub(super) fn errors(&mut self, root: &Node<'_>) -> Option<Errors> {
        let node = root.get("errors")?;
        let codes: Vec<ErrorCode> = node.entries("codes").iter().filter_map(|entry| self.error_code(entry)).collect();
        let type_name = node.symbol("type_name").unwrap_or_else(|| "ErrorCode".into());
        self.names.error_type = Some(type_name.clone());
        let integers = matches!(codes.first(), Some(ErrorCode { wire: Literal::Int(_), .. }));
        Some(Errors { type_name, doc: node.doc(), integers, open: node.flag("open"), carriers: Vec::new(), codes })
    }

    fn error_code(&mut self, entry: &Entry<'_>) -> Option<ErrorCode> {
        let Entry { key, value } = entry;
        let life = self.life(value);
        if !self.alive(&life) {
            return None;
        }
        let wire = match value.get("value") {
            Some(value) => value.as_scalar().and_then(literal),
            None => Some(Literal::String(key.text.to_string())),
        };
        let Some(wire @ (Literal::String(_) | Literal::Int(_))) = wire else {
            let message = format!("the value of `{}` is neither a string nor an integer within ±(2^53−1)", key.text);
            self.diagnostics.push(Diagnostic::error("enum-value", key.span, message));
            return None;
        };
        let doc = match scalar_text(value) {
            Some(text) => read::tidy(text),
            None => value.doc(),
        };
        Some(ErrorCode {
            name: Symbol::from(&*key.text),
            wire,
            doc,
            message: value.text("message").map(str::to_owned),
            recoverable: value.flag("recoverable"),
            retry: retry(value),
            fallback: value.text("fallback").map(str::to_owned),
            raised_by: read::names(value.get("raised_by")).into_iter().map(|(name, _)| name.into()).collect(),
            ends_request: value.text("ends_request") != Some("false"),
            connection: connection(value),
            life,
            span: key.span,
        })
    }

    /// The enum that fields can use for codes.
    pub(super) fn error_type(&mut self, errors: &Errors) {
        let value = |code: &ErrorCode| EnumValue {
            name: code.name.clone(),
            wire: code.wire.clone(),
            doc: code.doc.clone(),
            life: code.life.clone(),
            span: code.span,
        };
        let values: Vec<EnumValue> = errors.codes.iter().map(value).collect();
        let node = self.files[0].root.get("errors");
        let span = node.map_or(self.files[0].root.span, |node| node.get("type_name").unwrap_or(node).span);
        self.check_values(&values, errors.integers, span);
        let shape = Shape::Enum(Enum { integers: errors.integers, open: errors.open, derived: true, values });
        let made = Made { doc: errors.doc.clone(), ..Made::new(shape) };
        self.define(errors.type_name.clone(), made, span);
    }
}

fn retry(node: &Node<'_>) -> Option<Retry> {
    let retry = node.get("retry")?;
    match retry.as_map() {
        Some(_) => Some(Retry { after_milliseconds: retry.get("after").and_then(read::time), limit: retry.count("limit") }),
        None => node.flag("retry").then_some(Retry { after_milliseconds: None, limit: None }),
    }
}

fn connection(node: &Node<'_>) -> ErrorConnection {
    match node.get("connection") {
        None => ErrorConnection::Keep,
        Some(then) => match (scalar_text(then), read::integer(then)) {
            (Some("keep"), _) => ErrorConnection::Keep,
            (_, code) => ErrorConnection::Close { code: code.and_then(|code| u16::try_from(code).ok()) },
        },
    }
}
