//! A timer for a message that its peer never sends.

use super::walk::{Index, reachable};
use crate::diag::{Diagnostic, Diagnostics};
use crate::model::{Model, Peer, Symbol, Timer, TimerKind};

pub(super) fn check(model: &Model, diagnostics: &mut Diagnostics) {
    let index = Index::new(model);
    for timer in &model.timers {
        let wrong = |peer: Peer, name: &Symbol| index.message(name).is_some_and(|message| !message.from.includes(peer));
        let problem = match &timer.kind {
            TimerKind::Heartbeat { by, send, .. } if wrong(*by, send) => Some((send, format!("{} never sends `{send}`", peer(*by)))),
            TimerKind::Heartbeat { by, answer: Some(answer), .. } if wrong(by.other(), answer) => {
                Some((answer, format!("`{answer}` must come back from {}, which never sends it", peer(by.other()))))
            }
            TimerKind::Deadline(deadline) if !is_allowed(model, timer, &deadline.message) => Some((
                &deadline.message,
                format!("`{}` must come in time, but no state in which the timer runs allows it", deadline.message),
            )),
            _ => None,
        };
        let Some((name, problem)) = problem else {
            continue;
        };
        let found = Diagnostic::error("timer-without-sender", timer.span, format!("the timer `{}` can only fail: {problem}", timer.name));
        let declared = index.message(name).map(|message| message.span);
        diagnostics.push(declared.into_iter().fold(found, |found, span| found.label(span, "declared here")));
    }
}

fn peer(peer: Peer) -> &'static str {
    match peer {
        Peer::Client => "the client",
        Peer::Server => "the server",
    }
}

/// Whether some state of the connection in which the timer runs lets some peer send the message.
fn is_allowed(model: &Model, timer: &Timer, message: &Symbol) -> bool {
    let Some(machine) = model.machines.iter().find(|machine| machine.per.is_none()) else {
        return true;
    };
    let reached = reachable(machine);
    let runs = |name: &Symbol| if timer.states.is_empty() { reached.contains(name) } else { timer.states.contains(name) };
    machine.states.iter().filter(|state| runs(&state.name)).any(|state| state.client.contains(message) || state.server.contains(message))
}
