//! Tags. Those of the core schema may say what a value is anyway, and `!!str` makes a string; all others are refused.

use granit_parser::Tag;

use super::{Resolved, Scalar, Style};
use crate::diag::{Diagnostic, excerpt};
use crate::source::Span;

/// Applies a tag to a scalar. It is refused when it is unknown or would change the meaning in another way than to a string.
pub(super) fn apply(tag: &Tag, place: Span, scalar: &mut Scalar<'_>) -> Result<(), Box<Diagnostic>> {
    let found = scalar.resolve();
    let agrees = match tag.core_suffix() {
        Some("str") => true,
        Some("null") => found == Resolved::Null,
        Some("bool") => matches!(found, Resolved::Bool(_)),
        Some("int") => matches!(found, Resolved::Int(_) | Resolved::BigInt),
        Some("float") => matches!(found, Resolved::Float(_)),
        _ => false,
    };
    if !agrees {
        return Err(refuse(tag, place));
    }
    if tag.is_yaml_core_schema_tag("str") && scalar.style == Style::Plain {
        scalar.style = Style::Quoted;
    }
    Ok(())
}

/// The problem of a tag on a collection, unless it is the one that every such collection has.
pub(super) fn check(tag: &Tag, place: Span, usual: &str) -> Result<(), Box<Diagnostic>> {
    if tag.is_yaml_core_schema_tag(usual) {
        return Ok(());
    }
    Err(refuse(tag, place))
}

fn refuse(tag: &Tag, place: Span) -> Box<Diagnostic> {
    let shown = tag.original();
    let message = if tag.is_custom() {
        format!("the tag `{}` is not supported", excerpt(&shown))
    } else {
        format!("this value is not what its tag `{}` says", excerpt(&shown))
    };
    let refused = Diagnostic::error("yaml-tag", place, message);
    Box::new(refused.help("remove the tag, or quote the value if it is a string"))
}
