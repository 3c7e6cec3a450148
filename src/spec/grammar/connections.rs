//! The grammar of connections.

use super::outcomes::CONSEQUENCE;
use super::{Form, Mapping, key};

static CODEC: &[&str] = &["json", "msgpack", "cbor"];

/// A connection.
pub(super) static CONNECTION: Mapping = Mapping {
    name: "Connection",
    doc: "A way to connect.",
    wrap: "{wireproof: 1, protocol: p, connection: @}",
    keys: &[&[
        key("name", Form::Name, "`default`", "Its name, when there are several.", "{name: local, transport: unix}"),
        key("doc", Form::Text, "none", "What it is for.", "{doc: The public endpoint.}"),
        key(
            "transport",
            Form::Word(&["websocket", "stdio", "tcp", "unix"]),
            "`websocket`",
            "What carries the bytes.",
            "{transport: stdio}",
        ),
        key(
            "path",
            Form::Text,
            "`/`",
            "The path of the WebSocket URL, with `{name}` for each path parameter.",
            "{path: \"/ws/{interview_id}\", path_parameters: {interview_id: uuid}}",
        ),
        key(
            "path_parameters",
            Form::Map(&PARAMETER_FORM),
            "none",
            "The type of each path parameter. Short form: the type.",
            "{path: \"/ws/{room}\", path_parameters: {room: string}}",
        ),
        key(
            "query",
            Form::Map(&PARAMETER_FORM),
            "none",
            "Query parameters; `name?` may be absent.",
            "{query: {session_id: string, token?: string}}",
        ),
        key(
            "headers",
            Form::Map(&PARAMETER_FORM),
            "none",
            "Request headers; `name?` may be absent.",
            "{headers: {Authorization?: string}}",
        ),
        key(
            "subprotocols",
            Form::Any(&[Form::List(&Form::Text), Form::Map(&Form::Mapping(&SUBPROTOCOL))]),
            "none",
            "The WebSocket subprotocols: a list of tokens, or a mapping from tokens to more about each.",
            "{subprotocols: [graphql-transport-ws]}",
        ),
        key(
            "on_wrong_subprotocol",
            CONSEQUENCE,
            "`undefined`",
            "What the server does when it knows none of the offered ones.",
            "{subprotocols: [ocpp1.6], on_wrong_subprotocol: [{close: 4406}, {http: 400}]}",
        ),
        key(
            "framing",
            Form::Any(&[Form::Word(FRAMING_WORDS), Form::Mapping(&FRAMINGS)]),
            "`message` over WebSocket, else `lines`",
            "How messages are cut out of the byte stream: a word for both directions, or each in detail.",
            "{transport: stdio, framing: content_length}",
        ),
        key(
            "batch",
            Form::Word(&["none", "client", "server", "both"]),
            "`none`",
            "Who may send several messages as one JSON array.",
            "{batch: both}",
        ),
        key("codec", Form::Word(CODEC), "`json`", "How a message is written, where no subprotocol says otherwise.", "{codec: json}"),
        key("max_message_size", Form::Size, "none", "The most bytes in one message.", "{max_message_size: 1MiB}"),
    ]],
};

static FRAMING_WORDS: &[&str] = &["message", "lines", "content_length", "length_prefix"];
static PARAMETER_FORM: Form = Form::Any(&[Form::Type, Form::Mapping(&PARAMETER)]);

/// A parameter of a connection.
pub(super) static PARAMETER: Mapping = Mapping {
    name: "Parameter",
    doc: "A parameter of the connection. Short form: its type as text. Its text on the wire is read as the type: digits for `int`, `true` or `false` for `bool`.",
    wrap: "{wireproof: 1, protocol: p, connection: {query: {q: @}}}",
    keys: &[&[
        key("doc", Form::Text, "none", "What it means.", "{type: string, doc: Names the session.}"),
        key("type", Form::Type, "required", "Its type.", "{type: uuid}"),
        key("optional", Form::Bool, "false", "It may be absent. The same as `name?`.", "{type: string, optional: true}"),
        key("default", Form::Json, "none", "What absence means.", "{type: string, default: default}"),
        key("min", Form::Scalar, "the type's own", "The least value.", "{type: int, min: 1}"),
        key("max", Form::Scalar, "the type's own", "The greatest value.", "{type: int, max: 9}"),
        key("min_length", Form::Int, "0", "The fewest code points.", "{type: string, min_length: 1}"),
        key("max_length", Form::Int, "none", "The most code points.", "{type: string, max_length: 128}"),
        key("pattern", Form::Text, "none", "A regular expression that it matches.", "{type: string, pattern: \"^[A-Za-z0-9_-]+$\"}"),
        key(
            "on_invalid",
            CONSEQUENCE,
            "`undefined`",
            "What a missing or bad one earns.",
            "{type: string, on_invalid: [{close: 4400}, {http: 403}]}",
        ),
    ]],
};

/// A subprotocol.
pub(super) static SUBPROTOCOL: Mapping = Mapping {
    name: "Subprotocol",
    doc: "A WebSocket subprotocol.",
    wrap: "{wireproof: 1, protocol: p, versions: [\"1.0\"], connection: {subprotocols: {s: @}}}",
    keys: &[&[
        key("codec", Form::Word(CODEC), "`json`", "The codec it selects.", "{codec: json}"),
        key("frame", Form::Word(&["text", "binary"]), "`text`", "The kind of frame it uses.", "{frame: text}"),
        key("version", Form::Text, "none", "The version of the protocol it selects, one of `versions`.", "{version: \"1.0\"}"),
    ]],
};

/// Framing in detail.
pub(super) static FRAMINGS: Mapping = Mapping {
    name: "Framings",
    doc: "Framing in detail: by sender, or for both.",
    wrap: "{wireproof: 1, protocol: p, connection: {transport: tcp, framing: @}}",
    keys: &[
        &[
            key(
                "client",
                Form::Any(&[Form::Word(FRAMING_WORDS), Form::Mapping(&FRAMING)]),
                "`lines`",
                "What the client sends.",
                "{client: lines, server: content_length}",
            ),
            key(
                "server",
                Form::Any(&[Form::Word(FRAMING_WORDS), Form::Mapping(&FRAMING)]),
                "`lines`",
                "What the server sends.",
                "{client: lines, server: content_length}",
            ),
        ],
        FRAMING_KEYS,
    ],
};

static FRAMING_KEYS: &[super::Key] = &[
    key(
        "length_prefix",
        Form::Word(&["u8", "u16", "u16le", "u32", "u32le", "u64", "u64le"]),
        "`u32`",
        "A length of this width before each message.",
        "{length_prefix: u32le}",
    ),
    key("separator", Form::Text, "none", "Messages end with this text.", "{separator: \"\\u001e\"}"),
    key(
        "header_payload",
        Form::Name,
        "none",
        "A line of JSON in which the member at this path gives the length of the bytes that follow.",
        "{header_payload: payload_length}",
    ),
];

/// One direction's framing in detail.
pub(super) static FRAMING: Mapping = Mapping {
    name: "Framing",
    doc: "How one peer's messages are cut out of its byte stream: exactly one key.",
    wrap: "{wireproof: 1, protocol: p, connection: {transport: tcp, framing: {client: @}}}",
    keys: &[FRAMING_KEYS],
};

/// The names of the peers.
pub(super) static ROLES: Mapping = Mapping {
    name: "Roles",
    doc: "What the two peers are called.",
    wrap: "{wireproof: 1, protocol: p, roles: @}",
    keys: &[&[
        key("client", Form::Name, "`client`", "Who connects.", "{client: charge_point}"),
        key("server", Form::Name, "`server`", "Who is connected to.", "{server: central_system}"),
    ]],
};

/// A feature.
pub(super) static FEATURE: Mapping = Mapping {
    name: "Feature",
    doc: "A group of messages, types or fields that a deployment may lack. Short form: its documentation.",
    wrap: "{wireproof: 1, protocol: p, messages: {hello: {from: server, fields: {voice: bool}}}, features: {f: @}}",
    keys: &[&[
        key("doc", Form::Text, "none", "What it is for.", "{doc: Spoken answers.}"),
        key(
            "enabled_by",
            Form::Text,
            "none",
            "Where the handshake says that it is on: a message and a path in it.",
            "{enabled_by: hello.voice}",
        ),
    ]],
};
