//! The grammar of the spec language, as data: every mapping, every key, its forms, its default and an example.
//!
//! One table serves four readers: [`check`] (what the YAML may look like), `wireproof schema` (the same as JSON Schema), the reference in
//! `docs/spec-language.md`, and the test that runs each example. Meaning is none of its business: names are looked up by `resolve`.

mod behaviour;
mod check;
mod connections;
mod envelopes;
mod messages;
mod outcomes;
#[cfg(feature = "cli")]
mod reference;
#[cfg(feature = "cli")]
mod schema;
mod types;

pub(crate) use check::{check, parse_size, parse_time};
pub use outcomes::{PARTS, VIOLATIONS};
#[cfg(feature = "cli")]
pub use reference::reference;
#[cfg(feature = "cli")]
pub use schema::schema;
#[cfg(feature = "cli")]
pub(crate) use schema::schema_of;

/// A mapping with known keys.
#[derive(Debug)]
pub struct Mapping {
    /// Its name in the reference and in the JSON Schema.
    pub name: &'static str,
    /// What it describes, in whole sentences.
    pub doc: &'static str,
    /// A spec with `@` where the mapping stands, on one line: the examples are put there.
    pub wrap: &'static str,
    /// The keys it may have, in the order in which people write them; groups are shared between mappings.
    pub keys: &'static [&'static [Key]],
}

impl Mapping {
    /// All keys, in order.
    pub fn keys(&self) -> impl Iterator<Item = &'static Key> + use<> {
        self.keys.iter().copied().flatten()
    }

    /// The key of a name.
    pub(crate) fn key(&self, name: &str) -> Option<&'static Key> {
        // Every key of every spec is looked for here, and nearly all keys of a mapping differ in length or first letter.
        let first = name.as_bytes().first();
        let is_it = |key: &&Key| key.name.len() == name.len() && key.name.as_bytes().first() == first && key.name == name;
        self.keys.iter().find_map(|keys| keys.iter().find(is_it))
    }
}

/// A key of a mapping.
#[derive(Debug)]
pub struct Key {
    /// The key.
    pub name: &'static str,
    /// What its value may look like.
    pub form: Form,
    /// What holds when the key is not there; empty when it must be.
    pub default: &'static str,
    /// What it means, in whole sentences.
    pub doc: &'static str,
    /// A mapping in which the key is used; on one line, except for a spec file.
    pub example: &'static str,
}

pub(crate) const fn key(name: &'static str, form: Form, default: &'static str, doc: &'static str, example: &'static str) -> Key {
    Key { name, form, default, doc, example }
}

/// What a value may look like.
#[derive(Debug, Clone, Copy)]
pub enum Form {
    /// Any text.
    Text,
    /// A name: letters, digits, and `_ - . $ / :` between them.
    Name,
    /// A type in the notation of the language, such as `string[] | null`.
    Type,
    /// One of these words.
    Word(&'static [&'static str]),
    /// true or false.
    Bool,
    /// An integer.
    Int,
    /// A number.
    Number,
    /// A string, a number, true, false or null.
    Scalar,
    /// Any JSON value.
    Json,
    /// A time such as `500ms`, `3s`, `5m`, `1h`.
    Time,
    /// A size in bytes, such as `4096`, `64KiB`, `15MB`.
    Size,
    /// A list of such values.
    List(&'static Form),
    /// A mapping whose keys are data.
    Map(&'static Form),
    /// A mapping with known keys.
    Mapping(&'static Mapping),
    /// Any of several forms, told apart by what the YAML is: a scalar, a list or a mapping. The short forms come first.
    Any(&'static [Form]),
}

/// A spec file.
pub static SPEC: Mapping = Mapping {
    name: "Spec",
    doc: "A spec file: one protocol, or types for other specs to import.",
    wrap: "@",
    keys: &[&[
        key(
            "wireproof",
            Form::Int,
            "required",
            "The version of the spec language, `1`. It comes first, so that a later version can tell old files from new ones.",
            "wireproof: 1\nprotocol: chat",
        ),
        key(
            "protocol",
            Form::Name,
            "a file of types only, to be imported",
            "The protocol's short name. It names the output folder.",
            "wireproof: 1\nprotocol: chat",
        ),
        key("title", Form::Text, "the name", "A title for people.", "wireproof: 1\nprotocol: chat\ntitle: Chat and telemetry"),
        key(
            "doc",
            Form::Text,
            "none",
            "What the protocol is for. It goes into the generated code.",
            "wireproof: 1\nprotocol: chat\ndoc: Real-time chat with telemetry of tool calls.",
        ),
        key(
            "version",
            Form::Text,
            "none",
            "The version of the protocol. Quote it: `1.10` would be a number.",
            "wireproof: 1\nprotocol: chat\nversion: \"1.10\"",
        ),
        key(
            "versions",
            Form::List(&Form::Text),
            "none",
            "All versions this file covers, oldest first. `since` and `until` name them, and a target's `version` option picks one.",
            "wireproof: 1\nprotocol: ocpp\nversions: [\"1.5\", \"1.6\"]",
        ),
        key(
            "roles",
            Form::Mapping(&connections::ROLES),
            "`client` and `server`",
            "What the two peers are called. `from` accepts these names too.",
            "wireproof: 1\nprotocol: ocpp\nroles: {client: charge_point, server: central_system}",
        ),
        key(
            "imports",
            Form::List(&Form::Mapping(&types::IMPORT)),
            "none",
            "Types taken from other spec files. What they refer to comes along.",
            "wireproof: 1\nprotocol: chat\nimports:\n  - {from: common.yaml, types: [Money]}",
        ),
        key(
            "connection",
            Form::Any(&[Form::Mapping(&connections::CONNECTION), Form::List(&Form::Mapping(&connections::CONNECTION))]),
            "WebSocket at `/`, one JSON text per message",
            "How to connect: transport, path, parameters, subprotocols, framing. A list when there are several ways; the first is the usual one.",
            "wireproof: 1\nprotocol: chat\nconnection:\n  path: /ws\n  query: {session_id: string}",
        ),
        key(
            "envelope",
            Form::Mapping(&envelopes::ENVELOPE),
            "an object whose member `type` is the tag",
            "The shape all messages share, when there is only one.",
            "wireproof: 1\nprotocol: chat\nenvelope: {tag: event, id: request_id}",
        ),
        key(
            "envelopes",
            Form::Map(&Form::Mapping(&envelopes::ENVELOPE)),
            "the one in `envelope`",
            "Several shapes by name. A message says which with `envelope`; the first is the default.",
            "wireproof: 1\nprotocol: ocpp\nenvelopes:\n  call:\n    form: array\n    slots:\n      kind: {is: 2}\n      id: {type: string, role: id}\n      action: {role: tag}\n      payload: {role: payload}",
        ),
        key(
            "unknown_fields",
            Form::Any(&[Form::Word(UNKNOWN_FIELDS), Form::Mapping(&types::PER_PEER_FIELDS)]),
            "`{client: reject, server: ignore}`",
            "What a receiver does with a member no field describes: `ignore` it, `reject` the message, or `keep` it and write it again. By sender, or one word for both. A record that both send takes `ignore` unless both agree.",
            "wireproof: 1\nprotocol: chat\nunknown_fields: {client: reject, server: ignore}",
        ),
        key(
            "unknown_messages",
            Form::Any(&[Form::Word(UNKNOWN_MESSAGES), Form::Mapping(&messages::PER_PEER_MESSAGES)]),
            "`{client: reject, server: reject}`",
            "What a receiver does with a message the spec does not know: `reject` it as an error, or `keep` it as a value with its tag and its raw text. By sender, or one word for both.",
            "wireproof: 1\nprotocol: chat\nunknown_messages: {server: keep}",
        ),
        key(
            "types",
            Form::Map(&Form::Any(&[Form::Type, Form::Mapping(&types::TYPE)])),
            "none",
            "Named types.",
            "wireproof: 1\nprotocol: chat\ntypes:\n  SessionId: string\n  Level: {enum: [low, high]}",
        ),
        key(
            "mixins",
            Form::Map(&Form::Mapping(&types::MIXIN)),
            "none",
            "Fields that several records share. A mixin is not a type: its fields are copied to where `use` names it.",
            "wireproof: 1\nprotocol: chat\nmixins:\n  Stamped:\n    fields: {timestamp: datetime}\nmessages:\n  tick: {from: server, use: [Stamped]}",
        ),
        key(
            "messages",
            Form::Map(&Form::Mapping(&messages::MESSAGE)),
            "none",
            "The messages by name. The name is the tag on the wire unless the message says otherwise.",
            "wireproof: 1\nprotocol: chat\nmessages:\n  message:\n    from: client\n    fields: {content: string}",
        ),
        key(
            "errors",
            Form::Mapping(&outcomes::ERRORS),
            "none",
            "The error catalogue.",
            "wireproof: 1\nprotocol: chat\nerrors:\n  codes:\n    TTS_FAILED: {doc: Speech synthesis failed., recoverable: true, fallback: text_mode}",
        ),
        key(
            "closes",
            Form::Map(&Form::Any(&[Form::Text, Form::Mapping(&outcomes::CLOSE)])),
            "none",
            "Close codes by number, or by range as `4000-4099`.",
            "wireproof: 1\nprotocol: chat\ncloses:\n  4401: {name: unauthorized, doc: Subscribed before the handshake., reconnect: never}",
        ),
        key(
            "states",
            Form::Map(&Form::Mapping(&behaviour::STATE)),
            "every message may be sent at any time",
            "The states of the connection; the first is where it begins.",
            "wireproof: 1\nprotocol: chat\nstates:\n  opened: {client: [hello], on: {hello: ready}}\n  ready: {client: any, server: any}\nmessages:\n  hello: {from: client}",
        ),
        key(
            "machines",
            Form::Map(&Form::Mapping(&behaviour::MACHINE)),
            "none",
            "Further state machines, one for each value of an id.",
            "wireproof: 1\nprotocol: chat\nmachines:\n  operation:\n    per: id\n    states:\n      running: {server: [next, done], on: {done: over}}\n      over: {terminal: true}\nmessages:\n  next: {from: server, fields: {id: string}}\n  done: {from: server, fields: {id: string}}",
        ),
        key(
            "timers",
            Form::Map(&Form::Mapping(&behaviour::TIMER)),
            "none",
            "Deadlines, heartbeats and idle limits.",
            "wireproof: 1\nprotocol: chat\ntimers:\n  hello: {expect: hello, within: 3s, on_miss: {close: 4408}}\nmessages:\n  hello: {from: client}",
        ),
        key(
            "sessions",
            Form::Mapping(&behaviour::SESSIONS),
            "a connection is its own session",
            "What names a session, and how sessions are kept apart.",
            "wireproof: 1\nprotocol: chat\nsessions: {parameter: session_id, second_connection: replace}\nconnection:\n  query: {session_id: string}",
        ),
        key(
            "correlation",
            Form::Map(&Form::Mapping(&behaviour::CORRELATION)),
            "none",
            "Ids: who mints them, among what they are unique, where they are echoed.",
            "wireproof: 1\nprotocol: chat\ncorrelation:\n  operation: {field: id, minted_by: client, unique: active, on_reuse: {close: 4409}}\nmessages:\n  subscribe: {from: client, fields: {id: string}}",
        ),
        key(
            "order",
            Form::List(&Form::Mapping(&behaviour::ORDER)),
            "nothing but a reply after its request",
            "The order the protocol promises. Nothing else may be assumed: a reply is often not the next frame.",
            "wireproof: 1\nprotocol: chat\norder:\n  - {before: started, after: chunk}\nmessages:\n  started: {from: server}\n  chunk: {from: server}",
        ),
        key(
            "outcomes",
            Form::Mapping(&outcomes::OUTCOMES),
            "`undefined`",
            "What a peer must do about each class of violation. `wireproof check` lists what is left open.",
            "wireproof: 1\nprotocol: chat\noutcomes:\n  server: {bad_json: {close: 4400}, unknown_message: ignore}",
        ),
        key(
            "features",
            Form::Map(&Form::Any(&[Form::Text, Form::Mapping(&connections::FEATURE)])),
            "none",
            "Groups of messages, types or fields that a deployment may lack.",
            "wireproof: 1\nprotocol: chat\nfeatures:\n  voice: Spoken answers.",
        ),
    ]],
};

/// The words for what happens to unknown members.
pub(crate) static UNKNOWN_FIELDS: &[&str] = &["ignore", "reject", "keep"];
/// The words for what happens to unknown messages.
pub(crate) static UNKNOWN_MESSAGES: &[&str] = &["reject", "keep"];

/// All mappings of the language, in the order of the reference.
pub static MAPPINGS: &[&Mapping] = &[
    &SPEC,
    &types::IMPORT,
    &types::TYPE,
    &types::FIELD,
    &types::ENUM_VALUE,
    &types::VARIANT,
    &types::MIXIN,
    &types::PER_PEER_FIELDS,
    &messages::MESSAGE,
    &messages::RESULT,
    &messages::TAG,
    &envelopes::ENVELOPE,
    &envelopes::SLOT,
    &envelopes::BINARY,
    &envelopes::LAYOUT_FIELD,
    &envelopes::PAYLOAD,
    &messages::REPLY,
    &messages::END,
    &messages::RAW_EXAMPLE,
    &messages::COUNTEREXAMPLE,
    &messages::PER_PEER_MESSAGES,
    &connections::CONNECTION,
    &connections::PARAMETER,
    &connections::SUBPROTOCOL,
    &connections::FRAMINGS,
    &connections::FRAMING,
    &connections::ROLES,
    &connections::FEATURE,
    &outcomes::ERRORS,
    &outcomes::CARRIER,
    &outcomes::ERROR,
    &outcomes::RETRY,
    &outcomes::CLOSE,
    &behaviour::STATE,
    &behaviour::MACHINE,
    &behaviour::MOVE,
    &behaviour::AFTER,
    &behaviour::TIMER,
    &behaviour::LENGTH,
    &behaviour::SESSIONS,
    &behaviour::SECOND,
    &behaviour::CORRELATION,
    &behaviour::ORDER,
    &outcomes::OUTCOMES,
    &outcomes::REACTIONS,
    &outcomes::REACTION,
    &outcomes::REACTION_LEVEL,
];
