//! A request whose every reply is a request again.

use crate::diag::{Diagnostic, Diagnostics};
use crate::model::{Exchange, Message, Model, Symbol};
use std::collections::BTreeMap;

pub(super) fn check(model: &Model, diagnostics: &mut Diagnostics) {
    let mut endless: BTreeMap<&Symbol, &Message> = model
        .messages
        .iter()
        .filter(|message| message.exchange.as_ref().is_some_and(always_replies))
        .map(|message| (&message.name, message))
        .collect();
    // Who gets an answer that needs none is at the end, and so is who gets that one's answer.
    let mut askers: BTreeMap<&Symbol, Vec<&Symbol>> = BTreeMap::new();
    for message in endless.values() {
        let replies = message.exchange.iter().flat_map(|exchange| &exchange.replies);
        replies.for_each(|reply| askers.entry(reply).or_default().push(&message.name));
    }
    let mut ending: Vec<&Symbol> = model.messages.iter().map(|message| &message.name).filter(|name| !endless.contains_key(name)).collect();
    while let Some(name) = ending.pop() {
        let askers = askers.remove(name).unwrap_or_default();
        ending.extend(askers.into_iter().filter(|asker| endless.remove(asker).is_some()));
    }
    for message in endless.values() {
        let replies: Vec<_> = message.exchange.iter().flat_map(|exchange| &exchange.replies).map(|reply| format!("`{reply}`")).collect();
        let text = format!("`{}` asks for {}, which asks for a reply again, without end", message.name, replies.join(" or "));
        let help = "say with `when` in which case there is a reply, or let a message answer that needs none";
        diagnostics.push(Diagnostic::error("endless-exchange", message.span, text).help(help));
    }
}

/// Replies always come, and nothing else does.
fn always_replies(exchange: &Exchange) -> bool {
    exchange.when.is_empty() && !exchange.replies.is_empty() && exchange.stream.is_empty() && exchange.failures.is_empty()
}
