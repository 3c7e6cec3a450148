//! Something that ends before it begins.

use super::lives::{self, Versions};
use crate::diag::{Diagnostic, Diagnostics};
use crate::model::Model;

pub(super) fn check(model: &Model, diagnostics: &mut Diagnostics) {
    let versions = Versions::new(model);
    lives::all(model, |life, span| {
        let (Some(since), Some(until)) = (&life.since, &life.until) else {
            return;
        };
        let (first, last) = versions.span(life);
        if first > last {
            let message = format!("`since` is `{since}`, which comes after `until`, `{until}`");
            let help = "`versions` lists the oldest first; `until` is the last version that has it";
            diagnostics.push(Diagnostic::error("version-order", span, message).help(help));
        }
    });
}
