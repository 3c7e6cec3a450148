//! The parts of a spec that can be seen.

use super::{Coverage, Kind};
use crate::model::{Body, Close, Field, Literal, Machine, Message, Model, Peer, Role, Shape, State, Symbol, Transition, Trigger};

/// All parts of a spec, none of them seen.
pub(super) fn items(model: &Model) -> Coverage {
    let mut coverage = Coverage::default();
    for peer in [Peer::Client, Peer::Server] {
        let messages = || model.messages.iter().filter(|message| message.from.includes(peer));
        messages().for_each(|message| coverage.add(Kind::Message, Some(peer), message.name.to_string()));
        for message in messages() {
            names(message).into_iter().for_each(|name| coverage.add(Kind::Field, Some(peer), name));
        }
        for definition in
            model.types.iter().filter(|definition| if peer == Peer::Client { definition.from_client } else { definition.from_server })
        {
            match &definition.shape {
                Shape::Record(record) => {
                    record
                        .fields
                        .iter()
                        .filter(|field| is_data(field))
                        .for_each(|field| coverage.add(Kind::Field, Some(peer), field_name(&definition.name, field)));
                }
                Shape::Enum(found) if model.errors.as_ref().is_none_or(|errors| errors.type_name != definition.name) => {
                    found.values.iter().for_each(|value| coverage.add(Kind::Value, Some(peer), value_name(&definition.name, &value.wire)));
                }
                Shape::Enum(_) | Shape::Union(_) | Shape::Tuple(_) | Shape::Alias { .. } => {}
            }
        }
        for close in model.closes.iter().filter(|close| close.by.includes(peer)) {
            coverage.add(Kind::Close, Some(peer), close_name(close));
        }
    }
    for code in model.errors.iter().flat_map(|errors| &errors.codes) {
        coverage.add(Kind::Error, Some(Peer::Server), code.name.to_string());
    }
    for machine in &model.machines {
        for state in &machine.states {
            for transition in state.transitions.iter().filter(|transition| !matches!(transition.trigger, Trigger::After { .. })) {
                coverage.add(Kind::Transition, None, transition_name(machine, state, transition));
            }
        }
    }
    coverage
}

fn names(message: &Message) -> Vec<String> {
    match &message.body {
        Body::Object(_) | Body::Array(_) => {
            message.body.fields().iter().filter(|field| is_data(field)).map(|field| field_name(&message.name, field)).collect()
        }
        Body::Binary(layout) => {
            let fields = layout.fields.iter().map(|field| &field.name).chain(layout.payload.as_ref().map(|payload| &payload.name));
            fields.map(|name| format!("{}.{name}", message.name)).collect()
        }
    }
}

/// What says which message or variant it is stands for the whole, and is not listed beside it.
fn is_data(field: &Field) -> bool {
    !matches!(field.role, Some(Role::Tag | Role::Kind))
}

pub(super) fn field_name(owner: &Symbol, field: &Field) -> String {
    format!("{owner}.{}", field.wire)
}

pub(super) fn value_name(owner: &Symbol, value: &Literal) -> String {
    match value {
        Literal::String(text) => format!("{owner}.{text}"),
        Literal::Int(number) => format!("{owner}.{number}"),
        Literal::Bool(value) => format!("{owner}.{value}"),
        Literal::Null => format!("{owner}.null"),
    }
}

pub(super) fn close_name(close: &Close) -> String {
    if close.first == close.last {
        format!("{} {}", close.first, close.name)
    } else {
        format!("{}-{} {}", close.first, close.last, close.name)
    }
}

pub(super) fn transition_name(machine: &Machine, state: &State, transition: &Transition) -> String {
    let of = if machine.per.is_some() { format!("{}: ", machine.name) } else { String::new() };
    let on = match &transition.trigger {
        Trigger::Message { condition, .. } => format!("`{}`", condition.message),
        Trigger::Close => "close".to_owned(),
        Trigger::After { .. } => "time".to_owned(),
    };
    format!("{of}{} to {} on {on}", state.name, transition.to)
}
