//! A span of time that is taken from a field that is no number.

use super::walk::Index;
use crate::diag::{Diagnostic, Diagnostics};
use crate::model::{Kind, Length, Model, Shape, TimerKind, Trigger, Type, pointer};
use crate::source::Span;

pub(super) fn check(model: &Model, diagnostics: &mut Diagnostics) {
    let index = Index::new(model);
    let mut check = |length: &Length, span: Span| {
        let Length::Taken { message, path, .. } = length else {
            return;
        };
        if let Some(ty) = index.type_at(message, path).filter(|ty| !is_number(&index, ty)) {
            let text = format!("a span of time is taken from `{}` of `{message}`, which is no number but `{ty}`", pointer(path));
            diagnostics.push(Diagnostic::error("length-type", span, text).help("name a field of type `int` or `number`"));
        }
    };
    for message in &model.messages {
        message.exchange.iter().filter_map(|exchange| exchange.within.as_ref()).for_each(|length| check(length, message.span));
    }
    for state in model.machines.iter().flat_map(|machine| &machine.states) {
        for transition in &state.transitions {
            if let Trigger::After { length } = &transition.trigger {
                check(length, state.span);
            }
        }
    }
    for timer in &model.timers {
        match &timer.kind {
            TimerKind::Deadline(deadline) => check(&deadline.within, timer.span),
            TimerKind::Heartbeat { every, within, .. } => {
                check(every, timer.span);
                within.iter().for_each(|length| check(length, timer.span));
            }
            TimerKind::Idle { limit, .. } => check(limit, timer.span),
        }
    }
}

fn is_number(index: &Index<'_>, ty: &Type) -> bool {
    match &ty.kind {
        Kind::Int { .. } | Kind::Number { .. } | Kind::Int64 { .. } | Kind::Uint64 { .. } | Kind::Decimal { .. } | Kind::Any => true,
        Kind::Nullable { of } => is_number(index, of),
        Kind::Ref { name, .. } => match index.definition(name).map(|definition| &definition.shape) {
            Some(Shape::Alias { of }) => is_number(index, of),
            Some(Shape::Enum(values)) => values.integers,
            _ => false,
        },
        _ => false,
    }
}
