//! An example that is not its message.

use crate::diag::{Diagnostic, Diagnostics};
use crate::model::Model;
use crate::value::check_examples;

pub(super) fn check(model: &Model, diagnostics: &mut Diagnostics) {
    for found in check_examples(model).into_iter().filter(|found| !found.counter) {
        let message = format!("this is no example of `{}`: {}", found.message, found.problem);
        let help = format!("correct the example, or move it to `counterexamples` of `{}`", found.message);
        diagnostics.push(Diagnostic::error("bad-example", found.span, message).help(help));
    }
}
