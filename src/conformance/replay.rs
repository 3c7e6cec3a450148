//! A log judged again without a server: the same case and the same events must give the same verdict.
//!
//! The driver asks the judge when a step is over; here the same questions are asked between the same events.

use super::case::Case;
use super::event::{Ending, Event, Finding, Verdict, What};
use super::judge::Judge;
use super::spec::Spec;
use crate::files::Digest;
use crate::model::Model;

/// Judges what happened in a case.
#[must_use]
pub fn again(spec: &Spec<'_>, case: &Case, events: &[Event]) -> Verdict {
    let mut judge = Judge::new(spec, case);
    let mut events = events.iter().peekable();
    while let Some(event) = events.next() {
        judge.feed(event);
        // What a step itself does comes before the first question whether it is over.
        if events.peek().is_some_and(|next| is_act(&next.what)) {
            continue;
        }
        while let Some(step) = judge.done().filter(|_| !judge.is_decided()) {
            judge.end_step(step, event.at);
        }
    }
    judge.finish()
}

/// Whether something that happens is done by the step, and not waited for.
fn is_act(what: &What) -> bool {
    match what {
        What::Sent { .. } | What::Answered { .. } | What::Connected { .. } | What::Unanswered { .. } => true,
        What::Ended { how, .. } => *how == Ending::Ours,
        What::Step { .. } | What::Elapsed { .. } | What::Received { .. } | What::Exited { .. } | What::Ran { .. } => false,
    }
}

/// Whether two verdicts say the same. Places in the spec and times do not count: comments move the one, and a judge has no clock.
#[must_use]
pub fn same(one: &Verdict, other: &Verdict) -> bool {
    let alike = |one: &Finding, other: &Finding| {
        one.kind == other.kind
            && one.requirement.rule == other.requirement.rule
            && one.expected == other.expected
            && one.found == other.found
            && one.on == other.on
    };
    one.status == other.status
        && one.findings.len() == other.findings.len()
        && one.findings.iter().zip(&other.findings).all(|(one, other)| alike(one, other))
}

/// What a log is about, in 16 hexadecimal digits: two specs that mean the same have the same.
#[must_use]
pub fn identity(model: &Model) -> String {
    let text = serde_json::to_vec(model).unwrap_or_else(|_| unreachable!("a model is written for templates all the time"));
    Digest::of(&text).to_string().chars().take(16).collect()
}
