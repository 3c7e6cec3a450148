//! The grammar of errors, close codes and outcomes.

use super::types::LIFE;
use super::{Form, Mapping, key};

/// What a peer must do.
pub(super) static CONSEQUENCE: Form = Form::Any(&[Form::Word(REACTION_WORDS), Form::List(&REACTION_FORM), Form::Mapping(&REACTION_LEVEL)]);
static REACTION_FORM: Form = Form::Any(&[Form::Word(REACTION_WORDS), Form::Mapping(&REACTION)]);
static REACTION_WORDS: &[&str] = &["ignore", "keep", "drop", "undefined"];

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
                "ends_request",
                Form::Bool,
                "true",
                "The request that provoked it ends with it. Otherwise the request goes on, and its answer comes as well, before it or after.",
                "{ends_request: false}",
            ),
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
    "off_profile",
    "bad_encoding",
    "unknown_message",
    "bad_envelope",
    "bad_tag",
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

/// The classes that are part of others, which speak for them where nothing is said of them.
pub static PARTS: &[&str] = &["off_profile", "bad_envelope", "bad_tag"];

/// Outcomes by violation.
pub(super) static REACTIONS: Mapping = Mapping {
    name: "Reactions",
    doc: "What a peer must do, by class of violation.",
    wrap: "{wireproof: 1, protocol: p, closes: {4400: Bad.}, outcomes: {server: @}}",
    keys: &[&[
        key("bad_json", CONSEQUENCE, "`undefined`", "The frame is not JSON by the text rules.", "{bad_json: {close: 4400}}"),
        key(
            "off_profile",
            CONSEQUENCE,
            "what else it is",
            "Refused by the rules of docs/values.md and still right by the standards under them: JSON that is no I-JSON (a name twice, half a surrogate pair, a byte order mark, too large a number, too deep nesting), a time in small letters or without an offset. Where this is `undefined`, so is what an integer in another spelling (`1.0`) earns.",
            "{off_profile: undefined}",
        ),
        key(
            "bad_encoding",
            CONSEQUENCE,
            "`undefined`",
            "A text frame is not UTF-8; RFC 6455 closes with 1007.",
            "{bad_encoding: {close: 1007}}",
        ),
        key("unknown_message", CONSEQUENCE, "`undefined`", "No message fits: the tag is unknown or missing.", "{unknown_message: ignore}"),
        key(
            "bad_envelope",
            CONSEQUENCE,
            "that of `unknown_message`",
            "No envelope fits, so that there is no place for a tag: not an object or array, or of an unknown kind.",
            "{unknown_message: ignore, bad_envelope: undefined}",
        ),
        key(
            "bad_tag",
            CONSEQUENCE,
            "that of `unknown_message`",
            "There is a place for a tag, and what is there cannot be one: it is missing, null or of another type.",
            "{unknown_message: ignore, bad_tag: {close: 4400}}",
        ),
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
            "{wrong_subprotocol: {close: 4400}}",
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
    wrap: "{wireproof: 1, protocol: p, closes: {4400: Bad.}, messages: {error: {from: server, fields: {code: ErrorCode}}}, errors: {carriers: [error.code], codes: {BAD: Bad.}}, outcomes: {server: {unauthorized: [@]}}}",
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
    wrap: "{wireproof: 1, protocol: p, closes: {4400: Bad.}, messages: {error: {from: server, fields: {code: ErrorCode}}}, errors: {carriers: [error.code], codes: {BAD: Bad.}}, outcomes: {server: {unauthorized: @}}}",
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
