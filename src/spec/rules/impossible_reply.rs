//! An answer that the answering peer can never send, and a cancel that the asking one cannot.

use super::walk::{Allowed, Index};
use crate::diag::{Diagnostic, Diagnostics};
use crate::model::{Exchange, Message, Model, Peer, Symbol};
use std::collections::BTreeMap;

pub(super) fn check(model: &Model, diagnostics: &mut Diagnostics) {
    let index = Index::new(model);
    let allowed = Allowed::new(model);
    for request in &model.messages {
        let Some(exchange) = &request.exchange else {
            continue;
        };
        let senders: Vec<Peer> = [Peer::Client, Peer::Server].into_iter().filter(|peer| request.from.includes(*peer)).collect();
        for (name, part) in parts(exchange) {
            let Some(answer) = index.message(name) else {
                continue;
            };
            let cancels = part == Part::Cancel;
            let peers: Vec<Peer> = senders.iter().map(|peer| if cancels { *peer } else { peer.other() }).collect();
            let sendable: Vec<Peer> = peers.iter().copied().filter(|peer| answer.from.includes(*peer)).collect();
            if sendable.is_empty() {
                diagnostics.push(wrong_sender(request, answer, part, &peers));
            } else if allowed.as_ref().is_some_and(|allowed| !sendable.iter().any(|peer| allowed.by(*peer, name))) {
                diagnostics.push(never_allowed(request, answer, part, &sendable));
            }
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    Reply,
    Stream,
    Failure,
    End,
    Cancel,
}

impl Part {
    fn verb(self) -> &'static str {
        match self {
            Self::Reply => "answers",
            Self::Stream => "is in the stream of",
            Self::Failure => "reports the failure of",
            Self::End => "ends",
            Self::Cancel => "cancels",
        }
    }
}

/// Each message of an exchange once, with the first part it has.
fn parts(exchange: &Exchange) -> BTreeMap<&Symbol, Part> {
    let ends = exchange.ends.iter().flat_map(|end| &end.all).map(|condition| (&condition.message, Part::End));
    let mut parts = BTreeMap::new();
    let named = |part: Part| move |name| (name, part);
    let listed = exchange.replies.iter().map(named(Part::Reply));
    let listed = listed.chain(exchange.stream.iter().map(named(Part::Stream)));
    let listed = listed.chain(exchange.failures.iter().map(named(Part::Failure)));
    for (name, part) in listed.chain(ends) {
        parts.entry(name).or_insert(part);
    }
    // What cancels may end an exchange too, when the other peer sends it.
    if let Some(cancel) = exchange.cancel.as_ref().filter(|cancel| !parts.contains_key(*cancel)) {
        parts.insert(cancel, Part::Cancel);
    }
    parts
}

fn wrong_sender(request: &Message, answer: &Message, part: Part, peers: &[Peer]) -> Diagnostic {
    let message = format!("`{}` {} `{}`, but {} never sends it", answer.name, part.verb(), request.name, who(peers));
    let help = format!("name a message that {} sends, or change `from` of `{}`", who(peers), answer.name);
    Diagnostic::error("impossible-reply", request.span, message).label(answer.span, "declared here").help(help)
}

fn never_allowed(request: &Message, answer: &Message, part: Part, peers: &[Peer]) -> Diagnostic {
    let message = format!("`{}` {} `{}`, but no state allows {} to send it", answer.name, part.verb(), request.name, who(peers));
    let help = format!("list `{}` in the states in which `{}` may be under way", answer.name, request.name);
    Diagnostic::error("impossible-reply", request.span, message).label(answer.span, "declared here").help(help)
}

fn who(peers: &[Peer]) -> &'static str {
    match peers {
        [Peer::Client] => "the client",
        [Peer::Server] => "the server",
        _ => "either peer",
    }
}
