//! The answer to an upgrade, or to the attempt to connect.

use super::super::case::Step;
use super::{Judge, websocket};

impl Judge<'_, '_> {
    /// An upgrade was answered.
    pub(super) fn answered(&mut self, on: usize, status: u16, subprotocol: Option<&str>, fault: Option<&str>) {
        self.links[on].status = Some(status);
        let expected_open = self.opens(on);
        if status != 101 {
            if expected_open {
                self.wrong(
                    Some(on),
                    websocket("4.2.2", "the server accepts a good upgrade"),
                    "upgrade refused",
                    "status 101",
                    format!("status {status}"),
                );
            }
            self.links[on].unanswered = Some(format!("the upgrade was refused with status {status}"));
            return;
        }
        if let Some(fault) = fault {
            self.wrong(
                Some(on),
                websocket("4.2.2", "the answer to an upgrade follows RFC 6455"),
                "bad upgrade",
                "an answer that RFC 6455 allows",
                fault,
            );
        }
        let offered = &self.case.connections[on].subprotocols;
        if let Some(chosen) = subprotocol.filter(|chosen| !offered.iter().any(|offered| offered == chosen)) {
            self.wrong(
                Some(on),
                websocket("4.2.2", "the server chooses a subprotocol that was offered"),
                "bad subprotocol",
                format!("one of {offered:?}"),
                chosen,
            );
        } else if subprotocol.is_none() && !offered.is_empty() && expected_open {
            self.wrong(
                Some(on),
                websocket("4.2.2", "the server chooses a subprotocol"),
                "no subprotocol",
                format!("one of {offered:?}"),
                "none",
            );
        }
    }

    /// Whether the connection is being opened, and must be accepted.
    fn opens(&self, on: usize) -> bool {
        let steps = self.running.iter().filter_map(|running| self.case.steps.get(running.step));
        steps.into_iter().any(|step| matches!(step, Step::Open { on: opened } if *opened == on))
    }

    pub(super) fn unanswered(&mut self, on: usize, why: &str) {
        if self.opens(on) {
            let (demand, expected) = if self.spec.is_stream() {
                (self.spec.requirement("connection", "the server can be connected to", None), "a connection")
            } else {
                (websocket("4.2.2", "the server accepts a good upgrade"), "an answer to the upgrade")
            };
            self.wrong(Some(on), demand, "not connected", expected, why);
        }
    }
}
