//! What `wireproof check` has against a draft to what a person has to decide. A source may describe what no spec can say, such as types that a
//! value does not tell apart; such a part becomes anything, with the reason beside it.

use super::draft::{Draft, Type};
use super::page::Owner;
use super::write::page;
use crate::diag::{Diagnostics, Severity};
use crate::source::Sources;
use crate::spec;

/// How often a draft is checked again: a part that is mended may uncover another.
const ROUNDS: usize = 20;

/// Mends a draft until it passes, or nothing more can be done.
pub(super) fn repair(draft: &mut Draft) {
    for _ in 0..ROUNDS {
        // From the end, so that what is taken away moves nothing that is still to come.
        let wrong = wrong(draft).into_iter().rev();
        let mut mended = false;
        for (owner, why) in wrong {
            mended |= mend(draft, owner, &why);
        }
        if !mended {
            return;
        }
    }
}

/// The parts that are wrong, each once, with the reason.
fn wrong(draft: &Draft) -> Vec<(Owner, String)> {
    let page = page(draft, "draft");
    let (sources, mut diagnostics) = (Sources::new(), Diagnostics::new());
    spec::load_text("draft.yaml", &page.text, &sources, &mut diagnostics);
    let mut found: Vec<(Owner, String)> = Vec::new();
    for diagnostic in diagnostics.into_sorted().into_iter().filter(|diagnostic| diagnostic.severity == Severity::Error) {
        let line = diagnostic.span.map(|span| sources.position(span).line);
        let owner = line.and_then(|line| page.owners.get(usize::try_from(line).ok()?.checked_sub(1)?).copied().flatten());
        if let Some(owner) = owner.filter(|owner| !found.iter().any(|(known, _)| known == owner)) {
            found.push((owner, diagnostic.message));
        }
    }
    found
}

/// Mends one part; `false` when nothing is left to take away.
fn mend(draft: &mut Draft, owner: Owner, why: &str) -> bool {
    match owner {
        Owner::Connection => draft.connection.take().is_some(),
        Owner::Example(message, at) => draft.messages.get_mut(message).is_some_and(|found| {
            let there = at < found.examples.len();
            if there {
                found.examples.remove(at);
            }
            there
        }),
        Owner::MessageField(message, field) => {
            let body = draft.messages.get_mut(message).and_then(|found| found.body.as_mut());
            body.and_then(|body| body.fields.get_mut(field)).is_some_and(|field| {
                field.optional |= field.default.take().is_some();
                loosen(&mut field.ty, why)
            })
        }
        Owner::TypeField(at, field) => {
            let fields = draft.types.get_mut(at).and_then(|found| match &mut found.ty.shape {
                super::draft::Shape::Record(record) => Some(&mut record.fields),
                super::draft::Shape::Tuple(items, _) => Some(items),
                _ => None,
            });
            fields.and_then(|fields| fields.get_mut(field)).is_some_and(|field| {
                field.optional |= field.default.take().is_some();
                loosen(&mut field.ty, why)
            })
        }
        Owner::Type(at) => draft.types.get_mut(at).is_some_and(|found| loosen(&mut found.ty, why)),
        Owner::Message(at) => draft.messages.get_mut(at).is_some_and(|found| {
            let replies = !std::mem::take(&mut found.reply).is_empty();
            let bare = found.body.as_mut().is_some_and(|body| !std::mem::take(&mut body.fields).is_empty());
            if bare {
                found.todo = Some(why.to_owned());
            }
            replies || bare
        }),
    }
}

/// First the constraints go, then the type.
fn loosen(ty: &mut Type, why: &str) -> bool {
    if *ty == Type::undecided(ty.todo.clone().unwrap_or_default()) {
        return false;
    }
    if ty.limits.is_empty() {
        *ty = Type::undecided(why);
    } else {
        ty.limits.clear();
        ty.todo = Some(why.to_owned());
    }
    true
}
