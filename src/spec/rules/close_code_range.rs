//! Close codes that do not exist, and ranges that are empty or overlap.

use crate::diag::{Diagnostic, Diagnostics};
use crate::model::Model;

pub(super) fn check(model: &Model, diagnostics: &mut Diagnostics) {
    for close in &model.closes {
        if close.first > close.last {
            let message = format!("the range {}-{} is empty", close.first, close.last);
            let help = format!("write `{}-{}`", close.last, close.first);
            diagnostics.push(Diagnostic::error("close-code-range", close.span, message).help(help));
        } else if close.first < 1000 || close.last > 4999 {
            let message =
                format!("`{}` is no close code; they go from 1000 to 4999", if close.first < 1000 { close.first } else { close.last });
            let help = "RFC 6455 gives 4000 to 4999 to applications";
            diagnostics.push(Diagnostic::error("close-code-range", close.span, message).help(help));
        }
    }
    let mut sorted: Vec<_> = model.closes.iter().filter(|close| close.first <= close.last).collect();
    sorted.sort_by_key(|close| (close.first, close.last));
    for pair in sorted.windows(2) {
        if let [one, other] = pair
            && other.first <= one.last
        {
            let (first, second) = if one.span < other.span { (one, other) } else { (other, one) };
            let message = format!("the close code {} is listed twice", other.first);
            diagnostics.push(Diagnostic::error("close-code-range", second.span, message).label(first.span, "first here"));
        }
    }
}
