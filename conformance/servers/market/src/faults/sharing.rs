//! What should belong to one connection belongs to all: state, locks, memory.

use crate::hooks::Hooks;
use crate::session::{Act, Cause, Session};
use crate::settings::Settings;
use market::{ClientMessage, ServerMessage};
use std::collections::BTreeSet;
use std::fs::File;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, PoisonError};
use std::time::Instant;

pub const FAULTS: &[(&str, &str)] = &[
    ("shares_authentication", "When one client has authenticated, all have."),
    ("shares_request_ids", "A request that is pending on one connection is a duplicate on another."),
    ("shares_maintenance", "Maintenance for one client refuses the requests of all."),
    ("shares_last_reply", "A slow reply goes with the id of the last request of any client."),
    ("shares_rate_limit", "The requests of all clients are counted together."),
    ("blocks_on_slow_reader", "One message is sent at a time in the whole server, so that everybody waits for a slow reader."),
    ("three_connections", "No more than three connections at once are let in."),
    ("small_house", "Fewer connections are let in than the protocol demands."),
    ("admits_more", "Connections are let in without limit."),
    ("stops_after_reset", "After a connection was reset the server lets nobody in."),
    ("leaks_memory", "Each connection leaves a mebibyte behind."),
    ("leaks_descriptors", "Each connection leaves an open file behind."),
];

pub struct Sharing {
    name: &'static str,
    flag: AtomicBool,
    lock: tokio::sync::Mutex<()>,
    shared: Mutex<Shared>,
}

#[derive(Default)]
struct Shared {
    pending: BTreeSet<String>,
    last: String,
    window: Option<(Instant, usize)>,
    memory: Vec<Vec<u8>>,
    files: Vec<File>,
}

impl Sharing {
    pub fn new(name: &'static str) -> Self {
        Self { name, flag: AtomicBool::new(false), lock: tokio::sync::Mutex::new(()), shared: Mutex::default() }
    }

    fn with<T>(&self, use_it: impl FnOnce(&mut Shared) -> T) -> T {
        use_it(&mut self.shared.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

impl Hooks for Sharing {
    fn settings(&self, settings: Settings) -> Settings {
        let connections = match self.name {
            "small_house" => settings.connections / 2,
            "admits_more" => usize::MAX,
            _ => settings.connections,
        };
        Settings { connections, ..settings }
    }

    fn admits(&self, open: usize) -> bool {
        match self.name {
            "three_connections" => open < 3,
            "stops_after_reset" => !self.flag.load(Ordering::Relaxed),
            _ => true,
        }
    }

    fn before(&self, session: &mut Session, message: &ClientMessage) {
        match self.name {
            "shares_authentication" if !matches!(message, ClientMessage::AuthMessage(_)) => {
                session.authenticated |= self.flag.load(Ordering::Relaxed)
            }
            "shares_maintenance" => session.maintenance |= self.flag.load(Ordering::Relaxed),
            "shares_request_ids" => session.pending = self.with(|shared| shared.pending.clone()),
            "shares_rate_limit" => {
                (session.second, session.requests) = self.with(|shared| shared.window).unwrap_or((session.second, session.requests))
            }
            "shares_last_reply" => {
                if let ClientMessage::QueryMessage(query) = message {
                    self.with(|shared| shared.last.clone_from(&query.id));
                }
            }
            _ => {}
        }
    }

    fn acts(&self, session: &mut Session, _: Cause<'_>, mut acts: Vec<Act>) -> Vec<Act> {
        match self.name {
            "shares_authentication" => {
                self.flag.fetch_or(session.authenticated, Ordering::Relaxed);
            }
            "shares_maintenance" => self.flag.store(session.maintenance, Ordering::Relaxed),
            "shares_request_ids" => self.with(|shared| shared.pending.clone_from(&session.pending)),
            "shares_rate_limit" => self.with(|shared| shared.window = Some((session.second, session.requests))),
            "shares_last_reply" => {
                // One that is not slow is the last.
                let last = self.with(|shared| shared.last.clone());
                if let ([Act::Say(ServerMessage::ResponseMessage(response))], false) = (acts.as_mut_slice(), last.is_empty()) {
                    response.request_id = last;
                }
            }
            _ => {}
        }
        acts
    }

    fn lock(&self) -> Option<&tokio::sync::Mutex<()>> {
        (self.name == "blocks_on_slow_reader").then_some(&self.lock)
    }

    fn ended(&self, reset: bool) {
        match self.name {
            "stops_after_reset" => {
                self.flag.fetch_or(reset, Ordering::Relaxed);
            }
            "leaks_memory" => self.with(|shared| shared.memory.push(vec![1; 1024 * 1024])),
            "leaks_descriptors" => self.with(|shared| shared.files.extend(File::open("/dev/null"))),
            _ => {}
        }
    }
}
