//! Wrong ends of a connection, and wrong times.

use crate::hooks::{End, Hooks};
use crate::session::{Act, Cause, Session};
use crate::settings::Settings;
use market::ClientMessage;
use std::time::Duration;

pub const FAULTS: &[(&str, &str)] = &[
    ("no_auth_deadline", "A client that does not authenticate may stay."),
    ("hasty_auth_deadline", "A client has only half of the time to authenticate."),
    ("wrong_code_for_auth", "A client that does not authenticate in time is closed with 1008."),
    ("drops_the_unauthorized", "A client that does not authenticate in time is dropped without a close."),
    ("no_heartbeat", "The server sends no heartbeats."),
    ("late_heartbeat", "The server sends a heartbeat half as often."),
    ("ignores_lost_heartbeat", "A client that does not answer heartbeats may stay."),
    ("hasty_heartbeat", "A client has only half of the time to answer a heartbeat."),
    ("ignores_heartbeat_answer", "A client is closed although it answered the heartbeat."),
    ("wrong_code_for_heartbeat", "A client that does not answer a heartbeat is closed with 1001."),
    ("wrong_code_for_utf8", "Bytes that are not UTF-8 close the connection with 1002."),
    ("drops_on_utf8", "Bytes that are not UTF-8 end the connection without a close."),
    ("wrong_code_for_oversize", "A message that is too long closes the connection with 1008."),
    ("drops_on_oversize", "A message that is too long ends the connection without a close."),
    ("wrong_code_at_shutdown", "The server closes with 1012 when it stops."),
    ("no_close_at_shutdown", "The server stops without closing."),
];

pub struct Ending(pub &'static str);

const NEVER: Duration = Duration::from_secs(86_400);

impl Hooks for Ending {
    fn settings(&self, mut settings: Settings) -> Settings {
        match self.0 {
            "no_auth_deadline" => settings.auth = NEVER,
            "hasty_auth_deadline" => settings.auth /= 2,
            "no_heartbeat" => settings.heartbeat = NEVER,
            "late_heartbeat" => settings.heartbeat *= 2,
            "ignores_lost_heartbeat" => settings.heartbeat_answer = NEVER,
            "hasty_heartbeat" => settings.heartbeat_answer /= 2,
            _ => {}
        }
        settings
    }

    fn acts(&self, _: &mut Session, cause: Cause<'_>, mut acts: Vec<Act>) -> Vec<Act> {
        if self.0 == "ignores_heartbeat_answer" && matches!(cause, Cause::Message(ClientMessage::HeartbeatMessage(_))) {
            acts.clear();
        }
        acts
    }

    fn close(&self, end: End) -> Option<u16> {
        match (self.0, end) {
            ("wrong_code_for_auth", End::Unauthorized) => Some(1008),
            ("drops_the_unauthorized", End::Unauthorized) => None,
            ("wrong_code_for_heartbeat", End::HeartbeatLost) => Some(1001),
            ("wrong_code_for_utf8", End::Encoding) => Some(1002),
            ("drops_on_utf8", End::Encoding) => None,
            ("wrong_code_for_oversize", End::Oversize) => Some(1008),
            ("drops_on_oversize", End::Oversize) => None,
            ("wrong_code_at_shutdown", End::GoingAway) => Some(1012),
            ("no_close_at_shutdown", End::GoingAway) => None,
            _ => Some(end.code()),
        }
    }
}
