//! The grammar of behaviour: connections, errors, states, time, sessions, outcomes.

use super::types::LIFE;
use super::{Form, Mapping, key};

static NAMES: Form = Form::Any(&[Form::Name, Form::List(&Form::Name)]);
static WHEN: Form = Form::Map(&Form::Any(&[Form::Scalar, Form::List(&Form::Scalar)]));
static CODEC: &[&str] = &["json", "msgpack", "cbor"];

/// A span of time.
pub(super) static LENGTH_FORM: Form = Form::Any(&[Form::Time, Form::Mapping(&LENGTH)]);
/// What a peer must do.
static CONSEQUENCE: Form = Form::Any(&[Form::Word(REACTION_WORDS), Form::List(&REACTION_FORM), Form::Mapping(&REACTION_LEVEL)]);
static REACTION_FORM: Form = Form::Any(&[Form::Word(REACTION_WORDS), Form::Mapping(&REACTION)]);
static REACTION_WORDS: &[&str] = &["ignore", "keep", "drop", "undefined"];

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

/// The error catalogue.
pub(super) static ERRORS: Mapping = Mapping {
    name: "Errors",
    doc: "The error catalogue. Its codes become an enum that fields can use as a type.",
    wrap: "{wireproof: 1, protocol: p, messages: {error: {from: server, fields: {code: string, request_id?: string}}}, errors: @}",
    keys: &[&[
        key("type_name", Form::Name, "`ErrorCode`", "The name of the enum type.", "{type_name: WebSocketErrorCode, codes: {BUSY: Busy.}}"),
        key("doc", Form::Text, "none", "What the catalogue covers.", "{doc: What can go wrong., codes: {BUSY: Busy.}}"),
        key("open", Form::Bool, "false", "Other codes may come, and are kept.", "{open: true, codes: {BUSY: Busy.}}"),
        key(
            "carriers",
            Form::List(&Form::Any(&[Form::Text, Form::Mapping(&CARRIER)])),
            "none",
            "Where codes travel. Short form: a message and a path in it.",
            "{carriers: [error.code], codes: {BUSY: Busy.}}",
        ),
        key(
            "codes",
            Form::Map(&Form::Any(&[Form::Text, Form::Mapping(&ERROR)])),
            "required",
            "The codes by name. Short form: what it means.",
            "{codes: {BUSY: Try again later.}}",
        ),
    ]],
};

/// A carrier of error codes.
pub(super) static CARRIER: Mapping = Mapping {
    name: "Carrier",
    doc: "A message that carries an error code.",
    wrap: "{wireproof: 1, protocol: p, messages: {error: {from: server, fields: {code: string, request_id?: string}}}, errors: {codes: {BUSY: Busy.}, carriers: [@]}}",
    keys: &[&[
        key("code", Form::Text, "required", "The message and the path of the code in it.", "{code: error.code}"),
        key(
            "correlated_by",
            Form::Name,
            "not correlated",
            "The path of the field that echoes the id of the request at fault.",
            "{code: error.code, correlated_by: request_id}",
        ),
    ]],
};

/// An error code.
pub(super) static ERROR: Mapping = Mapping {
    name: "Error",
    doc: "An error code. The key is its name, and its value on the wire unless `value` differs. What it tells of recovery becomes metadata in the generated code.",
    wrap: "{wireproof: 1, protocol: p, versions: [\"1.0\", \"2.0\"], features: {voice: Voice.}, messages: {speak: {from: client}}, errors: {codes: {E: @}}}",
    keys: &[
        &[
            key("doc", Form::Text, "none", "What it means.", "{doc: Speech synthesis failed.}"),
            key("value", Form::Scalar, "the key", "The value on the wire, a string or an integer.", "{value: -32601}"),
            key("message", Form::Text, "none", "The text that usually goes with it.", "{message: Method not found}"),
            key("recoverable", Form::Bool, "false", "The session can go on.", "{recoverable: true}"),
            key(
                "retry",
                Form::Any(&[Form::Bool, Form::Mapping(&RETRY)]),
                "false",
                "Trying again may help: `true`, or when and how often.",
                "{retry: {after: 2s, limit: 3}}",
            ),
            key("fallback", Form::Text, "none", "What to do instead.", "{fallback: text_mode}"),
            key("raised_by", Form::List(&Form::Name), "any", "The messages that can provoke it.", "{raised_by: [speak]}"),
            key(
                "connection",
                Form::Any(&[Form::Word(&["keep", "close"]), Form::Int]),
                "`keep`",
                "What becomes of the connection: `keep`, `close`, or a close code.",
                "{connection: keep}",
            ),
        ],
        LIFE,
    ],
};

/// When to try again.
pub(super) static RETRY: Mapping = Mapping {
    name: "Retry",
    doc: "When to try again.",
    wrap: "{wireproof: 1, protocol: p, errors: {codes: {E: {retry: @}}}}",
    keys: &[&[
        key("after", Form::Time, "at once", "After how long.", "{after: 2s}"),
        key("limit", Form::Int, "not limited", "How many times at most.", "{limit: 3}"),
    ]],
};

/// A close code.
pub(super) static CLOSE: Mapping = Mapping {
    name: "Close",
    doc: "A close code or a range of them. Short form: why.",
    wrap: "{wireproof: 1, protocol: p, closes: {4400: @}}",
    keys: &[&[
        key("name", Form::Name, "`close_` and the code", "The name that identifiers are made from.", "{name: bad_request}"),
        key("doc", Form::Text, "none", "Why it is used.", "{doc: The message was malformed.}"),
        key("by", Form::Word(&["client", "server", "both"]), "`server`", "Who closes with it.", "{by: both}"),
        key("reason", Form::Text, "free", "The reason phrase that goes with it.", "{reason: Bad request}"),
        key(
            "reconnect",
            Form::Word(&["never", "now", "backoff", "resume"]),
            "not said",
            "What a client should do next.",
            "{reconnect: backoff}",
        ),
    ]],
};

static STATE_WRAP: &str = "{wireproof: 1, protocol: p, closes: {4401: Early., 4408: Late.}, messages: {hello: {from: client}, welcome: {from: server, fields: {status: string}}, data: {from: both}}, states: {s: @, ready: {client: any, server: any, on: {data: s}}}}";

/// A state.
pub(super) static STATE: Mapping = Mapping {
    name: "State",
    doc: "A state. A message that is not listed may not be sent in it.",
    wrap: STATE_WRAP,
    keys: &[&[
        key("doc", Form::Text, "none", "What the state means.", "{doc: Nothing was said yet., on: {hello: ready}, client: [hello]}"),
        key("client", NAMES, "nothing", "What the client may send: a list, or `any`.", "{client: [hello], on: {hello: ready}}"),
        key("server", NAMES, "nothing", "What the server may send: a list, or `any`.", "{server: any, on: {welcome: ready}}"),
        key(
            "on",
            Form::Map(&Form::Any(&[Form::Name, Form::List(&Form::Mapping(&MOVE))])),
            "nothing moves it",
            "The state that a message leads to, or a list of moves with conditions.",
            "{client: any, server: any, on: {welcome: [{when: {status: ok}, go: ready}]}}",
        ),
        key("on_close", Form::Name, "none", "The state that the end of the connection leads to.", "{client: any, on_close: ready}"),
        key("after", Form::Mapping(&AFTER), "none", "The state that time leads to.", "{client: any, after: {wait: 3s, go: ready}}"),
        key(
            "otherwise",
            CONSEQUENCE,
            "the protocol's outcome `wrong_state`",
            "What any other message earns.",
            "{client: [hello], on: {hello: ready}, otherwise: {close: 4401}}",
        ),
        key(
            "violations",
            Form::Map(&CONSEQUENCE),
            "as `otherwise`",
            "What particular messages earn.",
            "{client: [hello], on: {hello: ready}, violations: {data: {close: 4401}}}",
        ),
        key("terminal", Form::Bool, "false", "Nothing follows.", "{client: [hello], on: {hello: ready}, terminal: false}"),
    ]],
};

/// A further machine.
pub(super) static MACHINE: Mapping = Mapping {
    name: "Machine",
    doc: "A state machine of which one exists for each value of an id.",
    wrap: "{wireproof: 1, protocol: p, messages: {next: {from: server, fields: {id: string}}, done: {from: server, fields: {id: string}}}, machines: {operation: @}}",
    keys: &[&[
        key(
            "doc",
            Form::Text,
            "none",
            "What the machine follows.",
            "{doc: One subscription., per: id, states: {running: {server: [next], on: {done: over}}, over: {terminal: true}}}",
        ),
        key(
            "per",
            Form::Name,
            "required",
            "The field whose value names the machine.",
            "{per: id, states: {running: {server: [next], on: {done: over}}, over: {terminal: true}}}",
        ),
        key(
            "states",
            Form::Map(&Form::Mapping(&STATE)),
            "required",
            "Its states; the first is where it begins.",
            "{per: id, states: {running: {server: [next], on: {done: over}}, over: {terminal: true}}}",
        ),
    ]],
};

/// A move with a condition.
pub(super) static MOVE: Mapping = Mapping {
    name: "Move",
    doc: "Where a message leads, perhaps only with a value in it. The first whose condition holds counts.",
    wrap: "{wireproof: 1, protocol: p, messages: {welcome: {from: server, fields: {status: string}}}, states: {s: {server: any, on: {welcome: [@]}}, ready: {server: any}}}",
    keys: &[&[
        key(
            "when",
            WHEN,
            "always",
            "What must hold inside the message, by path: a value, or any of several.",
            "{when: {status: [ok, fine]}, go: ready}",
        ),
        key("by", Form::Name, "whoever sends it", "Who sends it, for a message that either peer may send.", "{by: server, go: ready}"),
        key("go", Form::Name, "required", "The state it leads to.", "{go: ready}"),
    ]],
};

/// Where time leads.
pub(super) static AFTER: Mapping = Mapping {
    name: "After",
    doc: "Where time leads.",
    wrap: "{wireproof: 1, protocol: p, messages: {hello: {from: client}}, states: {s: {client: any, after: @}, ready: {client: any}}}",
    keys: &[&[
        key("wait", LENGTH_FORM, "required", "How long the state lasts at most.", "{wait: 3s, go: ready}"),
        key("go", Form::Name, "required", "The state that follows.", "{wait: 3s, go: ready}"),
    ]],
};

/// A timer.
pub(super) static TIMER: Mapping = Mapping {
    name: "Timer",
    doc: "A deadline (`expect`), a heartbeat (`send`) or an idle limit (`idle`): exactly one of the three.",
    wrap: "{wireproof: 1, protocol: p, closes: {4408: Late.}, messages: {hello: {from: client}, ping: {from: server}, pong: {from: client}, welcome: {from: server}}, timers: {t: @}}",
    keys: &[&[
        key("doc", Form::Text, "none", "What it is for.", "{expect: hello, within: 3s, doc: The handshake.}"),
        key("expect", Form::Name, "", "The message that must come.", "{expect: hello, within: 3s}"),
        key(
            "after",
            Form::Name,
            "the opening of the connection",
            "The message that starts the clock.",
            "{expect: pong, after: ping, within: 3s}",
        ),
        key("within", LENGTH_FORM, "", "How soon a message or an answer must come.", "{expect: hello, within: 3s}"),
        key("send", Form::Name, "", "The message that is sent again and again.", "{send: ping, every: 30s}"),
        key(
            "by",
            Form::Name,
            "the sender of the message; either peer for `idle`",
            "Who sends it, or who must not be silent.",
            "{idle: 60s, by: client}",
        ),
        key("every", LENGTH_FORM, "", "How often it is sent.", "{send: ping, every: 30s}"),
        key("answer", Form::Name, "none", "What must come back.", "{send: ping, every: 30s, answer: pong, within: 5s}"),
        key("when_idle", Form::Bool, "false", "It is sent only when nothing else was.", "{send: ping, every: 30s, when_idle: true}"),
        key("idle", LENGTH_FORM, "", "How long a peer may be silent.", "{idle: 60s}"),
        key("while", Form::List(&Form::Name), "all", "The states of the connection in which it runs.", "{idle: 60s, while: []}"),
        key("on_miss", CONSEQUENCE, "`undefined`", "What a miss earns.", "{expect: hello, within: 3s, on_miss: {close: 4408}}"),
    ]],
};

/// A span of time that is not literal.
pub(super) static LENGTH: Mapping = Mapping {
    name: "Length",
    doc: "A span of time that is not written in the spec. Short form: a time such as `3s`.",
    wrap: "{wireproof: 1, protocol: p, messages: {hello: {from: client}, welcome: {from: server, fields: {interval: int}}}, timers: {t: {expect: hello, within: @}}}",
    keys: &[&[
        key("from", Form::Text, "", "A message and the path of a number in it.", "{from: welcome.interval, unit: s}"),
        key("unit", Form::Word(&["ms", "s", "m", "h"]), "`ms`", "What one of that number is.", "{from: welcome.interval, unit: s}"),
        key("default", Form::Time, "none", "What holds when the deployment sets nothing.", "{configured: hello_timeout, default: 3s}"),
        key("configured", Form::Name, "", "The name of a setting of the deployment; instead of `from`.", "{configured: hello_timeout}"),
    ]],
};

/// Sessions.
pub(super) static SESSIONS: Mapping = Mapping {
    name: "Sessions",
    doc: "What names a session, and how sessions are kept apart.",
    wrap: "{wireproof: 1, protocol: p, closes: {4409: Taken.}, connection: {query: {session_id: string}}, messages: {say: {from: client, fields: {session_id: string}}}, sessions: @}",
    keys: &[&[
        key("doc", Form::Text, "none", "What a session is.", "{doc: One conversation., parameter: session_id}"),
        key("parameter", Form::Name, "none", "The connection parameter that names it.", "{parameter: session_id}"),
        key("field", Form::Name, "none", "The message field that names it.", "{field: session_id}"),
        key("isolated", Form::Bool, "true", "A message of one session never reaches another.", "{parameter: session_id, isolated: true}"),
        key(
            "second_connection",
            Form::Any(&[Form::Word(&["undefined", "refuse", "replace", "share"]), Form::Mapping(&SECOND)]),
            "`undefined`",
            "What happens to a second connection with the id of a living session: it is refused, it replaces the first, both live.",
            "{parameter: session_id, second_connection: replace}",
        ),
        key(
            "fan_out",
            Form::Bool,
            "false",
            "Every connection of a session gets every message of it.",
            "{parameter: session_id, second_connection: share, fan_out: true}",
        ),
        key("limit", Form::Int, "not said", "How many sessions a server must hold at once.", "{parameter: session_id, limit: 1000}"),
    ]],
};

/// A second connection in detail.
pub(super) static SECOND: Mapping = Mapping {
    name: "SecondConnection",
    doc: "What happens to a second connection, and how.",
    wrap: "{wireproof: 1, protocol: p, closes: {4409: Taken.}, connection: {query: {session_id: string}}, sessions: {parameter: session_id, second_connection: @}}",
    keys: &[&[
        key("refuse", CONSEQUENCE, "", "The new one is refused, in this way.", "{refuse: {close: 4409}}"),
        key("replace", CONSEQUENCE, "", "The old one is closed, in this way.", "{replace: {close: 4409}}"),
    ]],
};

/// An id.
pub(super) static CORRELATION: Mapping = Mapping {
    name: "Correlation",
    doc: "An id: who mints it, among what it is unique, where it is echoed.",
    wrap: "{wireproof: 1, protocol: p, closes: {4409: Taken.}, messages: {subscribe: {from: client, fields: {id: string}}, next: {from: server, fields: {id: string}}}, correlation: {c: @}}",
    keys: &[&[
        key("doc", Form::Text, "none", "What it names.", "{doc: Names an operation., field: id}"),
        key("field", Form::Name, "required", "The field that holds it in the message that mints it.", "{field: id}"),
        key(
            "minted_by",
            Form::Word(&["client", "server", "requester"]),
            "`requester`",
            "Who mints it; with `requester` each direction has ids of its own.",
            "{field: id, minted_by: client}",
        ),
        key(
            "minted_in",
            Form::List(&Form::Name),
            "every message whose field has the role `id`",
            "The messages that mint it.",
            "{field: id, minted_in: [subscribe]}",
        ),
        key("echoed_in", Form::Name, "the same field", "The field that echoes it.", "{field: id, echoed_in: id}"),
        key(
            "unique",
            Form::Word(&["active", "connection", "forever", "increasing"]),
            "`active`",
            "Among what it is unique: those whose exchange has not ended, one connection, for ever; or it must grow.",
            "{field: id, unique: connection}",
        ),
        key("outstanding", Form::Int, "not limited", "How many may be pending at once.", "{field: id, outstanding: 1}"),
        key("on_reuse", CONSEQUENCE, "`undefined`", "What reuse earns.", "{field: id, on_reuse: {close: 4409}}"),
    ]],
};

/// A promise about order.
pub(super) static ORDER: Mapping = Mapping {
    name: "Order",
    doc: "A promise about order.",
    wrap: "{wireproof: 1, protocol: p, messages: {started: {from: server, fields: {id: string}}, chunk: {from: server, fields: {id: string}}}, order: [@]}",
    keys: &[&[
        key("before", Form::Name, "required", "This message comes first.", "{before: started, after: chunk}"),
        key("after", Form::Name, "required", "This message comes after it.", "{before: started, after: chunk}"),
        key(
            "per",
            Form::Name,
            "the connection",
            "Only among messages with the same value of this field.",
            "{before: started, after: chunk, per: id}",
        ),
        key("doc", Form::Text, "none", "Why.", "{before: started, after: chunk, doc: Chunks follow.}"),
    ]],
};

/// Outcomes by peer.
pub(super) static OUTCOMES: Mapping = Mapping {
    name: "Outcomes",
    doc: "What a peer must do about each class of violation.",
    wrap: "{wireproof: 1, protocol: p, closes: {4400: Bad.}, outcomes: @}",
    keys: &[&[
        key(
            "server",
            Form::Mapping(&REACTIONS),
            "`undefined`",
            "What the server must do about the client's violations.",
            "{server: {bad_json: {close: 4400}}}",
        ),
        key(
            "client",
            Form::Mapping(&REACTIONS),
            "`undefined`",
            "What the client must do about the server's violations.",
            "{client: {unknown_message: ignore}}",
        ),
    ]],
};

/// The classes of violation.
pub static VIOLATIONS: &[&str] = &[
    "bad_json",
    "bad_encoding",
    "unknown_message",
    "bad_field",
    "unknown_field",
    "wrong_direction",
    "wrong_state",
    "duplicate_id",
    "unknown_id",
    "oversize",
    "unexpected_binary",
    "unexpected_text",
    "bad_binary",
    "missing_parameter",
    "bad_parameter",
    "wrong_subprotocol",
    "wrong_session",
    "unauthorized",
    "rate_limit",
];

/// Outcomes by violation.
pub(super) static REACTIONS: Mapping = Mapping {
    name: "Reactions",
    doc: "What a peer must do, by class of violation.",
    wrap: "{wireproof: 1, protocol: p, closes: {4400: Bad.}, outcomes: {server: @}}",
    keys: &[&[
        key("bad_json", CONSEQUENCE, "`undefined`", "The frame is not JSON by the text rules.", "{bad_json: {close: 4400}}"),
        key(
            "bad_encoding",
            CONSEQUENCE,
            "`undefined`",
            "A text frame is not UTF-8; RFC 6455 closes with 1007.",
            "{bad_encoding: {close: 1007}}",
        ),
        key("unknown_message", CONSEQUENCE, "`undefined`", "No message fits: the tag is unknown or missing.", "{unknown_message: ignore}"),
        key(
            "bad_field",
            CONSEQUENCE,
            "`undefined`",
            "A known message is malformed: a field is missing, null, of the wrong type or out of range.",
            "{bad_field: {close: 4400}}",
        ),
        key(
            "unknown_field",
            CONSEQUENCE,
            "`undefined`",
            "A member that is not a field, where unknown fields are rejected.",
            "{unknown_field: {close: 4400}}",
        ),
        key(
            "wrong_direction",
            CONSEQUENCE,
            "`undefined`",
            "A message that only the other peer may send.",
            "{wrong_direction: {close: 4400}}",
        ),
        key(
            "wrong_state",
            CONSEQUENCE,
            "`undefined`",
            "A message that may not be sent now, where the state does not say otherwise.",
            "{wrong_state: {close: 4400}}",
        ),
        key(
            "duplicate_id",
            CONSEQUENCE,
            "`undefined`",
            "An id that is taken, where the correlation does not say otherwise.",
            "{duplicate_id: {close: 4400}}",
        ),
        key("unknown_id", CONSEQUENCE, "`undefined`", "An id that nothing is known of.", "{unknown_id: ignore}"),
        key("oversize", CONSEQUENCE, "`undefined`", "A message above the maximum size; RFC 6455 has 1009.", "{oversize: {close: 1009}}"),
        key(
            "unexpected_binary",
            CONSEQUENCE,
            "`undefined`",
            "A binary frame where only text is spoken.",
            "{unexpected_binary: {close: 4400}}",
        ),
        key("unexpected_text", CONSEQUENCE, "`undefined`", "A text frame where only binary is spoken.", "{unexpected_text: {close: 4400}}"),
        key("bad_binary", CONSEQUENCE, "`undefined`", "A binary frame that fits no layout.", "{bad_binary: {close: 4400}}"),
        key(
            "missing_parameter",
            CONSEQUENCE,
            "`undefined`",
            "A required parameter of the connection is missing, where the parameter does not say otherwise.",
            "{missing_parameter: {http: 403}}",
        ),
        key(
            "bad_parameter",
            CONSEQUENCE,
            "`undefined`",
            "A parameter of the connection is malformed, where the parameter does not say otherwise.",
            "{bad_parameter: {http: 403}}",
        ),
        key(
            "wrong_subprotocol",
            CONSEQUENCE,
            "`undefined`",
            "None of the offered subprotocols is known, where the connection does not say otherwise.",
            "{wrong_subprotocol: {close: 4406}}",
        ),
        key(
            "wrong_session",
            CONSEQUENCE,
            "`undefined`",
            "A message names another session than its connection.",
            "{wrong_session: {close: 4400}}",
        ),
        key("unauthorized", CONSEQUENCE, "`undefined`", "The peer is not allowed to do this.", "{unauthorized: {close: 4400}}"),
        key("rate_limit", CONSEQUENCE, "`undefined`", "Too much in too short a time.", "{rate_limit: {close: 4400}}"),
    ]],
};

/// A reaction.
pub(super) static REACTION: Mapping = Mapping {
    name: "Reaction",
    doc: "A way to react: exactly one of `close`, `reply`, `error`, `http`.",
    wrap: "{wireproof: 1, protocol: p, closes: {4400: Bad.}, messages: {error: {from: server, fields: {code: ErrorCode}}}, errors: {carriers: [error.code], codes: {BAD: Bad.}}, outcomes: {server: {bad_json: [@]}}}",
    keys: &[REACTION_KEYS],
};

static REACTION_KEYS: &[super::Key] = &[
    key("close", Form::Int, "", "Close with this code.", "{close: 4400}"),
    key("reply", Form::Name, "", "Send this message.", "{reply: error}"),
    key("error", Form::Name, "", "Send this error code in its carrier.", "{error: BAD}"),
    key("http", Form::Int, "", "Refuse the upgrade with this HTTP status.", "{http: 403}"),
];

/// A reaction with a level, or several.
pub(super) static REACTION_LEVEL: Mapping = Mapping {
    name: "Consequence",
    doc: "What a peer must do. Short forms: a word (`ignore`: do nothing and stay open; `keep`: stay open; `drop`: end without a close frame; `undefined`: explicitly left open), one reaction, or a list of which any will do.",
    wrap: "{wireproof: 1, protocol: p, closes: {4400: Bad.}, messages: {error: {from: server, fields: {code: ErrorCode}}}, errors: {carriers: [error.code], codes: {BAD: Bad.}}, outcomes: {server: {bad_json: @}}}",
    keys: &[
        REACTION_KEYS,
        &[
            key(
                "any_of",
                Form::List(&REACTION_FORM),
                "",
                "The reactions of which any will do.",
                "{any_of: [ignore, {close: 4400}], level: should}",
            ),
            key("level", Form::Word(&["must", "should"]), "`must`", "How binding it is.", "{close: 4400, level: should}"),
        ],
    ],
};
