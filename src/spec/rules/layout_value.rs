//! A bound or a fixed value that a field of a binary frame cannot have.

use crate::diag::{Diagnostic, Diagnostics};
use crate::model::{Body, LayoutField, LayoutKind, Model};

pub(super) fn check(model: &Model, diagnostics: &mut Diagnostics) {
    for message in &model.messages {
        let Body::Binary(layout) = &message.body else {
            continue;
        };
        for field in &layout.fields {
            if let Some(problem) = problem(field) {
                diagnostics.push(Diagnostic::error("layout-value", field.span, problem));
            }
        }
    }
}

fn problem(field: &LayoutField) -> Option<String> {
    let stated = [("fixed", field.fixed), ("min", field.min), ("max", field.max)];
    let stated: Vec<(&str, i64)> = stated.into_iter().filter_map(|(key, value)| Some((key, value?))).collect();
    let bits = u32::try_from(field.width * 8).ok()?;
    let (least, greatest) = match field.kind {
        LayoutKind::Unsigned => (0, (1_i128 << bits) - 1),
        LayoutKind::Signed => (-(1_i128 << (bits - 1)), (1_i128 << (bits - 1)) - 1),
        LayoutKind::Float | LayoutKind::Bytes => {
            let (key, _) = stated.first()?;
            return Some(format!("`{key}` is for integers; this field is none"));
        }
    };
    let beyond = stated.iter().find(|(_, value)| !(least..=greatest).contains(&i128::from(*value)));
    if let Some((key, value)) = beyond {
        return Some(format!("`{key}` is {value}, but {bits} bits hold {least} to {greatest}"));
    }
    let (min, max) = (field.min.map_or(least, i128::from), field.max.map_or(greatest, i128::from));
    if min > max {
        return Some(format!("`min` {min} is above `max` {max}, so no frame fits"));
    }
    let fixed = field.fixed.map(i128::from).filter(|fixed| !(min..=max).contains(fixed))?;
    Some(format!("`fixed` is {fixed}, which `min` and `max` exclude, so no frame fits"))
}
