//! The places where a fault can step in. These are the honest answers; the server asks here and nowhere else.

use crate::session::{Act, Cause, Session};
use crate::settings::Settings;
use market::{ClientMessage, DecodeError, ServerMessage, decode_client_message_str};
use tokio::sync::Mutex;
use tokio_tungstenite::tungstenite::Message;

/// Why the server ends a connection.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum End {
    /// The client did not authenticate in time.
    Unauthorized,
    /// The client did not answer a heartbeat in time.
    HeartbeatLost,
    /// A text was not UTF-8.
    Encoding,
    /// A message was too long.
    Oversize,
    /// The client broke the rules of WebSocket itself.
    Protocol,
    /// The server stops.
    GoingAway,
}

impl End {
    /// The close code.
    pub fn code(self) -> u16 {
        match self {
            Self::Unauthorized => market::CLOSE_UNAUTHORIZED,
            Self::HeartbeatLost => market::CLOSE_HEARTBEAT_LOST,
            Self::Encoding => 1007,
            Self::Oversize => 1009,
            Self::Protocol => 1002,
            Self::GoingAway => 1001,
        }
    }
}

/// What a server does where servers go wrong.
pub trait Hooks: Send + Sync {
    /// The limits and deadlines.
    fn settings(&self, settings: Settings) -> Settings {
        settings
    }

    /// Whether one more connection is let in, beside those that are open.
    fn admits(&self, _open: usize) -> bool {
        true
    }

    /// Reads a text.
    fn read(&self, text: &str) -> Result<ClientMessage, DecodeError> {
        decode_client_message_str(text)
    }

    /// Looks at a session before it handles a message.
    fn before(&self, _session: &mut Session, _message: &ClientMessage) {}

    /// What the server does because of something that the session has handled.
    fn acts(&self, _session: &mut Session, _cause: Cause<'_>, acts: Vec<Act>) -> Vec<Act> {
        acts
    }

    /// Writes a message.
    fn write(&self, message: &ServerMessage) -> Vec<Message> {
        let text = message.encode().unwrap_or_else(|error| unreachable!("the server made a message that it cannot write: {error}"));
        vec![Message::text(text)]
    }

    /// What is locked while something is sent.
    fn lock(&self) -> Option<&Mutex<()>> {
        None
    }

    /// The code to close with. Without one the connection is dropped.
    fn close(&self, end: End) -> Option<u16> {
        Some(end.code())
    }

    /// A connection has ended; `reset` if the client broke it off.
    fn ended(&self, _reset: bool) {}
}

/// A server without a fault.
pub struct Honest;

impl Hooks for Honest {}
