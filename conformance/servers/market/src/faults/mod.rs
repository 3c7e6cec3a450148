//! Ways to break the protocol, one each, for trying out whatever checks a server.
//!
//! The honest server is in the other modules and knows nothing of these: each fault overrides some of its [`Hooks`]. `faults.yaml`
//! says of each what it does wrong and which requirement of the spec it breaks.

mod ending;
mod reading;
mod refusing;
mod replying;
mod sharing;
mod writing;

use crate::hooks::Hooks;
use std::sync::Arc;

/// Some faults that step in at the same places: their names and what they do wrong, and how one of them is made.
type Group = (&'static [(&'static str, &'static str)], fn(&'static str) -> Arc<dyn Hooks>);

const GROUPS: [Group; 6] = [
    (writing::FAULTS, |name| Arc::new(writing::Writing(name))),
    (reading::FAULTS, |name| Arc::new(reading::Reading(name))),
    (refusing::FAULTS, |name| Arc::new(refusing::Refusing(name))),
    (replying::FAULTS, |name| Arc::new(replying::Replying(name))),
    (sharing::FAULTS, |name| Arc::new(sharing::Sharing::new(name))),
    (ending::FAULTS, |name| Arc::new(ending::Ending(name))),
];

/// The names of all faults, and what each does wrong.
pub fn all() -> impl Iterator<Item = (&'static str, &'static str)> {
    GROUPS.iter().flat_map(|(faults, _)| faults.iter().copied())
}

/// The server with a fault.
pub fn find(name: &str) -> Option<Arc<dyn Hooks>> {
    GROUPS.iter().find_map(|(faults, make)| {
        let (name, _) = faults.iter().find(|(known, _)| *known == name)?;
        Some(make(name))
    })
}
