//! Connections: transport, parameters, subprotocols, framing.

use super::{Consequence, Endian, Field, Segment, Symbol};
use crate::source::Span;
use serde::Serialize;

/// A way to connect.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct Connection {
    /// The name, `default` when the spec has one connection and does not name it.
    pub name: Symbol,
    /// Documentation; empty when there is none.
    pub doc: String,
    /// What carries the bytes.
    pub transport: Transport,
    /// The path of the URL with `{name}` for each path parameter; only for WebSocket.
    pub path: Option<String>,
    /// Path, query and header parameters.
    pub parameters: Vec<Parameter>,
    /// The WebSocket subprotocols; empty when none is negotiated.
    pub subprotocols: Vec<Subprotocol>,
    /// How the client's messages are cut out of its byte stream.
    pub client_framing: Framing,
    /// How the server's messages are cut out of its byte stream.
    pub server_framing: Framing,
    /// How a message is written, where no subprotocol says otherwise.
    pub codec: Codec,
    /// The most bytes in one message; `None` when the protocol sets no limit.
    pub max_message_size: Option<u64>,
    /// Where it stands in the spec.
    #[serde(skip)]
    pub span: Span,
}

/// What carries the bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Transport {
    /// WebSocket (RFC 6455).
    Websocket,
    /// Standard input and output of a child process.
    Stdio,
    /// A TCP connection.
    Tcp,
    /// A Unix domain socket.
    Unix,
}

/// A parameter of the connection.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct Parameter {
    /// Where it stands.
    pub place: ParameterPlace,
    /// Its name, type and presence; the type is checked on the parameter's text.
    pub field: Field,
    /// What a missing or bad one earns; `None` when the spec leaves it open.
    pub on_invalid: Option<Consequence>,
}

/// Where a parameter stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum ParameterPlace {
    /// In the path of the URL.
    Path,
    /// In the query of the URL.
    Query,
    /// In a request header.
    Header,
}

/// A WebSocket subprotocol.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct Subprotocol {
    /// The token in `Sec-WebSocket-Protocol`.
    pub token: String,
    /// The codec it selects.
    pub codec: Codec,
    /// The kind of frame it uses.
    pub frame: Frame,
    /// The version of the protocol it selects.
    pub version: Option<String>,
}

/// How a message is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Codec {
    /// JSON text by the rules of `docs/values.md`.
    Json,
    /// MessagePack; named, not generated.
    Msgpack,
    /// CBOR; named, not generated.
    Cbor,
}

/// The kind of WebSocket frame.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Frame {
    /// A text frame.
    Text,
    /// A binary frame.
    Binary,
}

/// How messages are cut out of a byte stream.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
#[serde(tag = "framing", rename_all = "snake_case")]
pub enum Framing {
    /// One WebSocket message is one message.
    Message,
    /// One line is one message.
    Lines,
    /// Header lines with `Content-Length`, an empty line, then so many bytes.
    ContentLength,
    /// A length, then so many bytes.
    LengthPrefix {
        /// How the length is written.
        length: WireLength,
    },
    /// Messages end with this text.
    Separator {
        /// The text.
        text: String,
    },
    /// A line of JSON in which a member gives the length of the bytes that follow.
    HeaderPayload {
        /// The path of that member.
        length: Vec<Segment>,
    },
}

/// How a length is written before a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct WireLength {
    /// Width in bytes: 1, 2, 4 or 8.
    pub width: u64,
    /// Byte order.
    pub endian: Endian,
}
