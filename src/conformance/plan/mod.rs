//! (protocol, what the server is told by) → cases. Nothing is sent, nothing is guessed: what a server must be told to do, the spec or the
//! target says, and a requirement that nobody says how to try is `untestable`.
//!
//! A family is one file with one function; [`FAMILIES`] lists them.

mod asking;
mod binary;
mod closing;
mod exchanges;
mod framing;
mod load;
mod profile;
mod routes;
mod script;
mod sessions;
mod states;
mod subprotocols;
mod timing;
mod vectors;
pub(in crate::conformance) mod world;

use super::case::{Case, Family, Frame, Requirement, Step, Tier};
use super::spec::Spec;
use crate::generate::Input;
use crate::model::Framing;
use script::Script;
use std::collections::{BTreeMap, BTreeSet};
use world::World;

/// What the planner is told about the server.
#[derive(Debug, Clone)]
pub struct Setup {
    /// What can be sent to it, by name.
    pub inputs: BTreeMap<String, Input>,
    /// The pace of timers in milliseconds, where it is another than the spec's.
    pub timers: BTreeMap<String, u64>,
    /// The features that it does not have: what belongs to them is not tried.
    pub lacks: Vec<String>,
    /// How long to wait for anything at most, in milliseconds.
    pub patience: u64,
    /// Where sessions and chance come from.
    pub seed: u64,
    /// The server is a process of ours, which can be asked to end.
    pub owned: bool,
}

/// A requirement that cannot be tried.
#[derive(Debug, Clone)]
pub struct Untestable {
    /// The id of the case that there would be.
    pub id: String,
    /// The requirement.
    pub requirement: Requirement,
    /// Why it cannot be tried, and what would help.
    pub why: String,
}

/// The cases of a protocol.
#[derive(Debug, Default)]
pub struct Plan {
    /// What can be run, in the order of families.
    pub cases: Vec<Case>,
    /// What cannot.
    pub untestable: Vec<Untestable>,
    /// What a server must do to be ready: it is no case, and has no id.
    pub ready: Option<Case>,
}

impl Plan {
    fn add(&mut self, case: Option<Case>) {
        self.cases.extend(case);
    }

    /// Leaves out what the framing of the spec cannot carry: a line has no line break in it.
    fn only_what_can_be_framed(&mut self, framing: &Framing) {
        let carried = |frame: &Frame| match framing {
            Framing::Lines | Framing::HeaderPayload { .. } => !frame.payload.is_empty() && !frame.payload.contains(&b'\n'),
            Framing::Separator { text } => {
                !frame.payload.is_empty() && !frame.payload.windows(text.len()).any(|window| window == text.as_bytes())
            }
            Framing::LengthPrefix { length } => frame.payload.len() as u128 >> (length.width * 8) == 0,
            Framing::ContentLength | Framing::Message => true,
        };
        let sent = |step: &Step| match step {
            Step::Send { frames, .. } | Step::Probe { frames, .. } => frames.iter().all(carried),
            _ => true,
        };
        self.cases.retain(|case| case.steps.iter().all(sent));
    }

    fn untestable(&mut self, family: Family, id: &str, requirement: Requirement, why: impl Into<String>) {
        self.untestable.push(Untestable { id: format!("{}/{id}", family.as_str()), requirement, why: why.into() });
    }
}

/// The families, in the order in which their cases are listed.
const FAMILIES: &[fn(&World<'_>, &mut Plan)] = &[vectors::plan, framing::plan, binary::plan, states::plan, exchanges::plan, timing::plan];

/// The families about connections that are served beside one another.
const AMONG_OTHERS: &[fn(&World<'_>, &mut Plan)] = &[sessions::plan, subprotocols::plan, closing::plan, load::plan];

/// Makes the cases of a protocol for a server, up to a tier.
#[must_use]
pub fn plan(spec: Spec<'_>, setup: Setup, tier: Tier) -> Plan {
    let world = World::new(spec, setup);
    let mut plan = Plan::default();
    FAMILIES.iter().for_each(|family| family(&world, &mut plan));
    if !world.spec.is_alone() {
        AMONG_OTHERS.iter().for_each(|family| family(&world, &mut plan));
    }
    plan.ready = ready(&world);
    if let Some(connection) = world.spec.connection().filter(|_| world.spec.is_stream()) {
        plan.only_what_can_be_framed(&connection.client_framing);
    }
    let mut taken = BTreeSet::new();
    for case in &mut plan.cases {
        let (name, mut more) = (case.id.clone(), 1);
        while !taken.insert(case.id.clone()) {
            more += 1;
            case.id = format!("{name}~{more}");
        }
    }
    // Left out only now, so that a case has the same id in every tier.
    plan.cases.retain(|case| case.tier <= tier);
    plan
}

/// A connection that is opened and closed again. One that is a process of its own is used, since it is there before it serves.
fn ready(world: &World<'_>) -> Option<Case> {
    let requirement = Requirement { rule: "server".to_owned(), text: "the server can be reached".to_owned(), place: None };
    let mut script = Script::new(world, Family::Close, "ready", requirement);
    if world.spec.is_alone() {
        let on = script.open_usual("a");
        script.probe(on, "the server serves");
        return script.end();
    }
    let on = script.connection("a");
    script.step(Step::Open { on });
    script.end()
}
