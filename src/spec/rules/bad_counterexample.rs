//! A counterexample that is not refused, or not as it says.

use crate::diag::{Diagnostic, Diagnostics};
use crate::model::Model;
use crate::value::check_examples;

pub(super) fn check(model: &Model, diagnostics: &mut Diagnostics) {
    for found in check_examples(model).into_iter().filter(|found| found.counter) {
        let message = format!("this counterexample of `{}` is not what it says: {}", found.message, found.problem);
        let help = "break exactly one thing, and say which in `error` and `at`";
        diagnostics.push(Diagnostic::error("bad-counterexample", found.span, message).help(help));
    }
}
