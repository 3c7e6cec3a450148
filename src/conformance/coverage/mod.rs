//! Which parts of a spec a run has seen: messages, fields, values of enums, error codes, close codes and transitions, in both directions.
//!
//! It is worked out from the frames in the log by the reference decoder, whatever the cases were meant to try. What the client sent broken on
//! purpose and what the server sent broken count alike; only the first makes a server's refusals trustworthy, the second is a failure
//! elsewhere. Transitions after a time are not listed, because nothing on the wire shows them.

mod items;
mod observe;
mod table;

pub(super) use table::parts;
pub use table::{human, json, markdown};

use super::event::{Ending, What};
use super::report::Record;
use super::spec::Spec;
use crate::model::Peer;
use items::items;
use observe::Link;
use std::collections::BTreeMap;

/// What a part of a spec is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// A message.
    Message,
    /// A field of a message or of a named type.
    Field,
    /// A value of an enum.
    Value,
    /// An error code.
    Error,
    /// A close code.
    Close,
    /// A transition between states.
    Transition,
}

impl Kind {
    /// Every kind, in the order of reports.
    pub const ALL: [Self; 6] = [Self::Message, Self::Field, Self::Value, Self::Error, Self::Close, Self::Transition];

    /// Its name in reports, for several.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Message => "messages",
            Self::Field => "fields",
            Self::Value => "enum values",
            Self::Error => "error codes",
            Self::Close => "close codes",
            Self::Transition => "transitions",
        }
    }

    /// Whether there is a way to send it broken.
    #[must_use]
    pub fn breaks(self) -> bool {
        matches!(self, Self::Message | Self::Field)
    }
}

/// A part of a spec, and how often it was seen.
#[derive(Debug, Clone)]
pub struct Row {
    /// What it is.
    pub kind: Kind,
    /// Who sends it; `None` for a transition.
    pub from: Option<Peer>,
    /// Its name.
    pub name: String,
    /// How often it was seen as it must be.
    pub valid: u64,
    /// How often it was seen broken.
    pub broken: u64,
}

/// What was seen of a spec.
#[derive(Debug, Clone, Default)]
pub struct Coverage {
    /// The parts, in the order of the spec.
    pub rows: Vec<Row>,
    /// Where a part is among them.
    at: BTreeMap<(Kind, Option<Peer>, String), usize>,
}

impl Coverage {
    fn add(&mut self, kind: Kind, from: Option<Peer>, name: String) {
        let next = self.rows.len();
        self.at.entry((kind, from, name.clone())).or_insert_with(|| {
            self.rows.push(Row { kind, from, name, valid: 0, broken: 0 });
            next
        });
    }

    fn saw(&mut self, kind: Kind, from: Option<Peer>, name: &str, valid: bool) {
        if let Some(row) = self.at.get(&(kind, from, name.to_owned())).and_then(|at| self.rows.get_mut(*at)) {
            *if valid { &mut row.valid } else { &mut row.broken } += 1;
        }
    }
}

/// What a run has seen of its spec.
#[must_use]
pub fn cover(spec: &Spec<'_>, record: &Record) -> Coverage {
    let mut coverage = items(spec.model);
    for outcome in &record.results {
        let Some(case) = &outcome.case else { continue };
        let mut links: Vec<Link<'_>> = case.connections.iter().map(|_| Link::new(spec)).collect();
        for event in &outcome.events {
            let Some(link) = event.what.connection().and_then(|on| links.get_mut(on)) else { continue };
            match &event.what {
                What::Sent { frame, .. } => link.frame(Peer::Client, frame, &mut coverage),
                What::Received { frame, .. } => link.frame(Peer::Server, frame, &mut coverage),
                What::Ended { how: Ending::Fin | Ending::Reset, .. } => link.closed(&mut coverage),
                _ => {}
            }
        }
    }
    coverage
}
