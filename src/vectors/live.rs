//! Vectors for a server that is alive: what must be right for it to serve at all (a token, a session, an id) is given.

use super::bases::Bases;
use super::dispatch::{Demand, Pin, routes};
use super::text::Text;
use super::types::Scope;
use super::{Plan, Vector, message};
use crate::model::{Message, Model, Peer, Segment, Symbol, Type};
use crate::value::to_text;
use std::collections::BTreeMap;

/// Values that members of messages have, by message and path.
#[derive(Debug, Clone, Default)]
pub struct Fixed(BTreeMap<Symbol, Vec<(Vec<Segment>, serde_json::Value)>>);

impl Fixed {
    /// Nothing is fixed.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Fixes a member; an earlier value of it is replaced.
    pub fn set(&mut self, message: &Symbol, path: Vec<Segment>, value: serde_json::Value) {
        let members = self.0.entry(message.clone()).or_default();
        members.retain(|(known, _)| *known != path);
        members.push((path, value));
    }

    pub(super) fn pins(&self, message: &Symbol) -> Vec<Pin> {
        let members = self.0.get(message).into_iter().flatten();
        members.map(|(path, value)| Pin { path: path.clone(), demand: Demand::Is(Text::canonical(to_text(value))) }).collect()
    }
}

/// Makes what a client may send to a server of this protocol.
#[derive(Debug)]
pub struct Live<'m> {
    model: &'m Model,
    bases: Bases,
}

impl<'m> Live<'m> {
    /// For a protocol.
    #[must_use]
    pub fn new(model: &'m Model) -> Self {
        Self { model, bases: Bases::of(model) }
    }

    /// The texts that the client may send and that the server must refuse, without the examples of the spec, which know nothing of what is
    /// fixed.
    #[must_use]
    pub fn texts(&self, seed: u64, fixed: &Fixed) -> Vec<Vector> {
        let scope = Scope::new(self.model, Peer::Client, &self.bases, seed);
        let mut plan = Plan::default();
        message::direction(&scope, fixed, &mut plan);
        super::name(&mut plan.vectors);
        plan.vectors
    }

    /// The same for binary frames.
    #[must_use]
    pub fn frames(&self, seed: u64) -> Vec<Vector> {
        let mut plan = Plan::default();
        super::frame::direction(self.model, Peer::Client, seed, &mut plan);
        super::name(&mut plan.vectors);
        plan.vectors
    }

    /// The plainest instance of a text message of the client; `None` when none can be made.
    #[must_use]
    pub fn instance(&self, message: &Message, fixed: &Fixed) -> Option<String> {
        self.instance_from(Peer::Client, message, fixed)
    }

    /// The plainest instance of a text message of a peer; `None` when none can be made.
    #[must_use]
    pub fn instance_from(&self, peer: Peer, message: &Message, fixed: &Fixed) -> Option<String> {
        let scope = Scope::new(self.model, peer, &self.bases, 0);
        let routes = routes(self.model.direction(peer).dispatch.as_ref()?);
        let own = routes.iter().filter(|route| *route.name == message.name && route.reply.is_none());
        let mut made = own.filter_map(|route| message::plain(&scope, message, &route.with(&fixed.pins(&message.name))?));
        made.next().map(|text| text.sent)
    }

    /// So many different values of a type, as JSON text; fewer when not so many come to mind.
    #[must_use]
    pub fn distinct(&self, ty: &Type, count: usize) -> Vec<String> {
        let found = (1..=count).rev().find_map(|count| self.bases.distinct(self.model, ty, count));
        found.unwrap_or_default().into_iter().map(|text| text.sent).collect()
    }
}
