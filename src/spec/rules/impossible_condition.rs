//! A condition on a value that the field cannot have.

use super::walk::Index;
use crate::diag::{Diagnostic, Diagnostics};
use crate::model::{Condition, Literal, Model, Selector, Shape, Symbol, Test, Trigger, pointer};
use crate::model::{Kind, Type};
use crate::source::Span;
use crate::value::{Json, NumberRules, decode_type};

pub(super) fn check(model: &Model, diagnostics: &mut Diagnostics) {
    let index = Index::new(model);
    let mut check = |message: &Symbol, when: &[Selector], span: Span| {
        for selector in when {
            let (Test::Is { values }, Some(ty)) = (&selector.test, index.type_at(message, &selector.path)) else {
                continue;
            };
            for value in values.iter().filter(|value| !is_value(model, ty, value)) {
                let text = format!("`{}` of `{message}` is never {value}: its type is `{ty}`", pointer(&selector.path));
                let found = Diagnostic::error("impossible-condition", span, text);
                diagnostics.push(match listed(&index, ty) {
                    Some(values) => found.help(format!("it is one of {values}")),
                    None => found,
                });
            }
        }
    };
    for message in &model.messages {
        let Some(exchange) = &message.exchange else {
            continue;
        };
        check(&message.name, &exchange.when, message.span);
        for Condition { message: name, when } in exchange.ends.iter().flat_map(|end| &end.all) {
            check(name, when, message.span);
        }
    }
    for state in model.machines.iter().flat_map(|machine| &machine.states) {
        for transition in &state.transitions {
            if let Trigger::Message { condition, .. } = &transition.trigger {
                check(&condition.message, &condition.when, state.span);
            }
        }
    }
}

fn is_value(model: &Model, ty: &Type, value: &Literal) -> bool {
    serde_json::to_value(value).is_ok_and(|value| decode_type(model, ty, &Json::from(&value), NumberRules::default()).is_ok())
}

/// The values of an enum.
fn listed(index: &Index<'_>, ty: &Type) -> Option<String> {
    match &ty.kind {
        Kind::Nullable { of } => listed(index, of),
        Kind::Literal { value } => Some(value.to_string()),
        Kind::Ref { name, .. } => match &index.definition(name)?.shape {
            Shape::Enum(values) if values.values.len() <= 12 => {
                Some(values.values.iter().map(|value| value.wire.to_string()).collect::<Vec<_>>().join(", "))
            }
            Shape::Alias { of } => listed(index, of),
            _ => None,
        },
        _ => None,
    }
}
