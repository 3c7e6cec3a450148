//! A close that no peer may send.

use super::walk;
use crate::diag::{Diagnostic, Diagnostics};
use crate::model::{ErrorConnection, Model, Reaction};
use crate::source::Span;

pub(super) fn check(model: &Model, diagnostics: &mut Diagnostics) {
    for (code, span) in closing(model) {
        let why = match code {
            1005 | 1006 | 1015 => "it stands for a close without a code",
            1004 => "it has no meaning",
            1000..=4999 => continue,
            _ => "close codes go from 1000 to 4999",
        };
        let message = format!("no peer may close with {code}: {why} (RFC 6455, section 7.4)");
        diagnostics.push(Diagnostic::error("close-reaction", span, message).help("use a code from 4000 to 4999, or `drop`"));
    }
}

/// Every code with which a peer must close, and where that is said.
pub(super) fn closing(model: &Model) -> Vec<(u16, Span)> {
    let mut found = Vec::new();
    for duty in walk::duties(model) {
        let codes = duty.then.any_of.iter().filter_map(|reaction| match reaction {
            Reaction::Close { code } => Some(*code),
            _ => None,
        });
        found.extend(codes.map(|code| (code, duty.span)));
    }
    for error in model.errors.iter().flat_map(|errors| &errors.codes) {
        if let ErrorConnection::Close { code: Some(code) } = error.connection {
            found.push((code, error.span));
        }
    }
    found
}
