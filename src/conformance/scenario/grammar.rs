//! The grammar of a scenario, as data: what its YAML may look like. `wireproof check` and `wireproof schema scenario` read the same tables.
//!
//! A step is a mapping with one key: a word of [`CONTROLS`], or the name of a client with one action or a list of them. An action is a
//! mapping told apart by its verb, a word of [`VERBS`]; its other keys belong to that verb.

use crate::spec::grammar::{Form, Mapping, VIOLATIONS, key};

/// A message: its name, or its name with its members.
const MESSAGE: Form = Form::Any(&[Form::Name, Form::Map(&Form::Json)]);
const WITHIN: &str = "How long to wait.";
const PATIENCE: &str = "the patience of the server";
const CAPTURE: &str = "What is kept of it: a name, and the field, with `.` between the parts. Later texts mention it as `${name}`.";
const AS: &str =
    "The class of violation that this is, when it is meant to break a rule; its outcome in the spec is then what must come of it.";
const CODES: Form = Form::Any(&[Form::Scalar, Form::List(&Form::Scalar)]);

/// A scenario file.
pub(super) static SCENARIO: Mapping = Mapping {
    name: "Scenario",
    doc: "What some clients do, and what must come of it.",
    wrap: "",
    keys: &[&[
        key("scenario", Form::Text, "required", "What it shows, as a sentence.", "scenario: Two sessions do not hear each other"),
        key("doc", Form::Text, "none", "More about it.", ""),
        key("refs", Form::List(&Form::Text), "none", "What it follows from, such as a requirement's number.", ""),
        key("level", Form::Word(&["must", "should"]), "`must`", "Whether a failure fails the run.", ""),
        key("alone", Form::Bool, "`false`", "It needs the server for itself.", ""),
        key("leftover", Form::Word(&["fail", "allow"]), "`fail`", "What it means when a message came that no step looked at.", ""),
        key(
            "ignore",
            Form::List(&Form::Name),
            "the heartbeats of the server",
            "Messages that may come at any time. They are judged like all others, and steps pass over them unless they name them.",
            "",
        ),
        key(
            "vars",
            Form::Map(&Form::Json),
            "none",
            "Values that texts mention as `${name}`. `${unique}` and `${uuid}` stand in them for a text that no other case has.",
            "",
        ),
        key(
            "matrix",
            Form::Map(&Form::List(&Form::Json)),
            "none",
            "Variables with several values each: the scenario becomes a case for every combination.",
            "matrix: {format: [webm, mp3], index: [0, 1]}",
        ),
        key(
            "clients",
            Form::Any(&[Form::List(&Form::Name), Form::Map(&Form::Mapping(&CLIENT))]),
            "required",
            "The connections, by name.",
            "clients: [a, b]",
        ),
        key("steps", Form::List(&Form::Json), "required", "What is done, in order.", "steps: [{open: a}, {a: {expect: welcome}}]"),
    ]],
};

/// A client.
pub(super) static CLIENT: Mapping = Mapping {
    name: "Client",
    doc: "How a connection is opened.",
    wrap: "",
    keys: &[&[
        key(
            "parameters",
            Form::Map(&Form::Json),
            "a session of its own, and a value for each that is required",
            "Values of parameters of the connection; null leaves one out.",
            "",
        ),
        key("headers", Form::Map(&Form::Text), "none", "Further headers of the upgrade.", ""),
        key("subprotocols", Form::List(&Form::Name), "the first of the spec", "The subprotocols that it offers.", ""),
        key("answers", Form::Bool, "`true`", "Whether it answers heartbeats by itself.", ""),
        key("receive_buffer", Form::Size, "the system's", "The size of its receive buffer; a small one is full sooner.", ""),
    ]],
};

/// Steps that are about no client, or about several.
pub(super) static CONTROLS: &[&Mapping] = &[
    &Mapping {
        name: "Open",
        doc: "Opens connections, which the server must accept unless it is said how it refuses them.",
        wrap: "",
        keys: &[&[
            key("open", Form::Any(&[Form::Name, Form::List(&Form::Name)]), "required", "The clients.", "open: [a, b]"),
            key("refused", CODES, "it is accepted", "The HTTP statuses or close codes with which it may be refused.", ""),
        ]],
    },
    &Mapping {
        name: "Parallel",
        doc: "Does several things side by side, and goes on when all are over.",
        wrap: "",
        keys: &[&[key(
            "parallel",
            Form::List(&Form::Json),
            "required",
            "Lanes: a step or a list of steps each.",
            "parallel: [{a: {await: x}}, {b: {await: x}}]",
        )]],
    },
    &Mapping {
        name: "Barrier",
        doc: "Waits until every lane that has a barrier of this name has come to it.",
        wrap: "",
        keys: &[&[key("barrier", Form::Name, "required", "Its name.", "barrier: both-connected")]],
    },
    &Mapping {
        name: "UnorderedClients",
        doc: "The next messages of several clients, in any order.",
        wrap: "",
        keys: &[&[
            key(
                "unordered",
                Form::List(&Form::Map(&MESSAGE)),
                "required",
                "The client and the message of each.",
                "unordered: [{a: joined}, {b: joined}]",
            ),
            key("within", Form::Time, PATIENCE, WITHIN, ""),
        ]],
    },
    &Mapping {
        name: "Run",
        doc: "Runs a program that reads one JSON text and writes one.",
        wrap: "",
        keys: &[&[
            key(
                "run",
                Form::List(&Form::Text),
                "required",
                "The program and its arguments, in the project's folder.",
                "run: [sh, helpers/token.sh]",
            ),
            key("input", Form::Json, "null", "What it reads.", ""),
            key("expect", Form::Json, "anything", "What it must write, as a matcher.", ""),
            key("capture", Form::Map(&Form::Name), "none", CAPTURE, ""),
            key("within", Form::Time, "`10s`", "How long it may take.", ""),
        ]],
    },
    &Mapping {
        name: "Repeat",
        doc: "Does steps several times, one time after the other. What they capture is known until the end of each time.",
        wrap: "",
        keys: &[&[
            key("repeat", Form::List(&Form::Json), "required", "The steps.", "repeat: [{a: {send: ping}}, {a: {expect: pong}}]"),
            key("times", Form::Int, "", "How often, up to 1000.", "times: 3"),
            key("for_each", Form::List(&Form::Json), "", "Once for each of these values.", "for_each: [red, green]"),
            key("as", Form::Name, "none", "The variable that is the value of each time; with `times` its number, from 0.", ""),
        ]],
    },
    &Mapping {
        name: "Include",
        doc: "The steps of another file, as if they stood here.",
        wrap: "",
        keys: &[&[key(
            "include",
            Form::Text,
            "required",
            "The file, from the folder of the scenario; a list of steps.",
            "include: steps/sign-in.yaml",
        )]],
    },
    &Mapping {
        name: "Pause",
        doc: "Waits, where it is the waiting that is tried. To wait for something, use `await`.",
        wrap: "",
        keys: &[&[key("pause", Form::Time, "required", "For how long.", "pause: 200ms")]],
    },
];

/// What a client can do, and what it can look for.
pub(super) static VERBS: &[&Mapping] = &[
    &Mapping {
        name: "Send",
        doc: "Sends a message. A session, an id and what else must be there are filled in.",
        wrap: "",
        keys: &[&[
            key("send", MESSAGE, "required", "The message, with the fields that matter.", "send: {say: {text: Hello}}"),
            key("as", Form::Word(VIOLATIONS), "it is right", AS, ""),
            key("capture", Form::Map(&Form::Name), "none", CAPTURE, ""),
        ]],
    },
    &Mapping {
        name: "SendText",
        doc: "Sends a text frame as it is.",
        wrap: "",
        keys: &[&[
            key("text", Form::Text, "required", "The text.", "text: '{\"type\":'"),
            key("as", Form::Word(VIOLATIONS), "what the text is by the spec", AS, ""),
        ]],
    },
    &Mapping {
        name: "SendBinary",
        doc: "Sends binary frames.",
        wrap: "",
        keys: &[&[
            key("binary", Form::Mapping(&BYTES), "required", "The bytes.", "binary: {hex: 00ff}"),
            key("chunk", Form::Size, "all in one frame", "How many bytes each message has at most.", ""),
            key("every", Form::Time, "at once", "The time between two of them.", ""),
            key("as", Form::Word(VIOLATIONS), "what the bytes are by the spec", AS, ""),
        ]],
    },
    &Mapping {
        name: "SendFrames",
        doc: "Sends WebSocket frames as they are.",
        wrap: "",
        keys: &[&[
            key(
                "frames",
                Form::List(&Form::Mapping(&FRAME)),
                "required",
                "The frames.",
                "frames: [{op: text, fin: false, text: '{'}, {op: continuation, text: '}'}]",
            ),
            key("as", Form::Word(VIOLATIONS), "what the frames are by the spec", AS, ""),
        ]],
    },
    &Mapping {
        name: "Expect",
        doc: "The next message is this one.",
        wrap: "",
        keys: &[&[
            key("expect", MESSAGE, "required", "The message, with matchers for the fields that matter.", "expect: {reply: {text: Hello}}"),
            key("within", Form::Time, PATIENCE, WITHIN, ""),
            key("capture", Form::Map(&Form::Name), "none", CAPTURE, ""),
        ]],
    },
    &Mapping {
        name: "Await",
        doc: "This message comes; those before it are passed over.",
        wrap: "",
        keys: &[&[
            key("await", MESSAGE, "required", "The message, with matchers for the fields that matter.", "await: {reply: {last: true}}"),
            key("within", Form::Time, PATIENCE, WITHIN, ""),
            key("capture", Form::Map(&Form::Name), "none", CAPTURE, ""),
        ]],
    },
    &Mapping {
        name: "Unordered",
        doc: "The next messages are these, in any order.",
        wrap: "",
        keys: &[&[
            key("unordered", Form::List(&MESSAGE), "required", "The messages.", "unordered: [usage, {reply: {text: Hello}}]"),
            key("within", Form::Time, PATIENCE, WITHIN, ""),
        ]],
    },
    &Mapping {
        name: "ExpectAny",
        doc: "The next message is one of these, or the connection is closed.",
        wrap: "",
        keys: &[&[
            key("expect_any", Form::List(&MESSAGE), "required", "The messages.", "expect_any: [reply, error]"),
            key("or_close", CODES, "it stays open", "The close codes that are as good; `any` for every end of the connection.", ""),
            key("within", Form::Time, PATIENCE, WITHIN, ""),
        ]],
    },
    &Mapping {
        name: "ExpectNone",
        doc: "No such message comes before another, or for a time. Whatever comes after something that was asked for proves it without waiting.",
        wrap: "",
        keys: &[&[
            key("expect_none", MESSAGE, "required", "What must not come; `any` for any message.", "expect_none: any"),
            key("until", MESSAGE, "", "The message that ends the wait.", ""),
            key("for", Form::Time, "", "How long nothing may come.", ""),
            key("within", Form::Time, PATIENCE, "How long to wait for the message of `until`.", ""),
        ]],
    },
    &Mapping {
        name: "ExpectClose",
        doc: "The server closes the connection.",
        wrap: "",
        keys: &[&[
            key(
                "expect_close",
                CODES,
                "required",
                "The codes, or the names of closes of the spec; `any` for every end of the connection.",
                "expect_close: 4409",
            ),
            key("within", Form::Time, PATIENCE, WITHIN, ""),
        ]],
    },
    &Mapping { name: "ExpectStream", doc: "The next messages are the pieces of a stream.", wrap: "", keys: &[&[STREAM], STREAM_KEYS] },
    &Mapping {
        name: "AwaitStream",
        doc: "The pieces of a stream come; other messages in between are passed over.",
        wrap: "",
        keys: &[&[AWAIT_STREAM], STREAM_KEYS],
    },
    &Mapping {
        name: "Ping",
        doc: "Sends a ping, which must be answered.",
        wrap: "",
        keys: &[&[
            key("ping", Form::Text, "required", "What it carries.", "ping: still there"),
            key("within", Form::Time, PATIENCE, WITHIN, ""),
        ]],
    },
    &Mapping {
        name: "State",
        doc: "The connection is in a state of the spec, by all that was sent and has come.",
        wrap: "",
        keys: &[&[key("state", Form::Name, "required", "The state.", "state: ready")]],
    },
    &Mapping {
        name: "Reading",
        doc: "Stops reading, or goes on.",
        wrap: "",
        keys: &[&[key("reading", Form::Word(&["paused", "resumed"]), "required", "Which.", "reading: paused")]],
    },
    &Mapping {
        name: "Drop",
        doc: "Ends the connection without the closing handshake: by a reset, by the end of the stream; or falls silent without ending it.",
        wrap: "",
        keys: &[&[key("drop", Form::Word(&["rst", "fin", "freeze"]), "required", "How.", "drop: rst")]],
    },
    &Mapping {
        name: "CloseConnection",
        doc: "Closes the connection by the closing handshake, which the server must answer.",
        wrap: "",
        keys: &[&[
            key("close", Form::Int, "required", "The close code.", "close: 1000"),
            key("reason", Form::Text, "none", "The reason.", ""),
            key("within", Form::Time, PATIENCE, WITHIN, ""),
        ]],
    },
];

const STREAM: crate::spec::grammar::Key = key("expect_stream", MESSAGE, "required", "Each piece.", "expect_stream: chunk");
const AWAIT_STREAM: crate::spec::grammar::Key = key("await_stream", MESSAGE, "required", "Each piece.", "await_stream: chunk");

static STREAM_KEYS: &[crate::spec::grammar::Key] = &[
    key("until", Form::Map(&Form::Json), "required", "What the last piece is: matchers for its fields.", "until: {last: true}"),
    key("first_within", Form::Time, "as `within`", "How long the first piece may take.", ""),
    key("gap_within", Form::Time, "as `within`", "How long each further piece may take after the one before it.", ""),
    key("within", Form::Time, PATIENCE, "How long all may take.", ""),
    key("count", Form::Text, "1 or more", "How many pieces: `3`, `1..500` or `2..`.", ""),
    key("order", Form::Map(&Form::Mapping(&RISE)), "none", "Fields that rise from piece to piece.", ""),
    key(
        "fold",
        Form::Map(&Form::Name),
        "none",
        "A name and a field each: strings and lists are joined, numbers are added. Later texts mention it as `${name}`.",
        "",
    ),
    key("check", Form::Map(&Form::Json), "none", "A matcher for what was folded, by name.", ""),
];

/// A field that rises.
pub(super) static RISE: Mapping = Mapping {
    name: "Rise",
    doc: "How a field rises from piece to piece.",
    wrap: "",
    keys: &[&[
        key("from", Form::Int, "any", "Its first value.", ""),
        key("by", Form::Int, "anything above 0", "By how much it rises.", ""),
    ]],
};

/// Bytes.
pub(super) static BYTES: Mapping = Mapping {
    name: "Bytes",
    doc: "Bytes, in one of these ways.",
    wrap: "",
    keys: &[&[
        key("hex", Form::Text, "", "In hexadecimal.", ""),
        key("base64", Form::Text, "", "In base64.", ""),
        key("file", Form::Text, "", "Those of a file beside the scenario.", ""),
        key("zeros", Form::Size, "", "So many zeros.", ""),
    ]],
};

/// A frame.
pub(super) static FRAME: Mapping = Mapping {
    name: "Frame",
    doc: "A WebSocket frame.",
    wrap: "",
    keys: &[&[
        key("op", Form::Word(&["text", "binary", "continuation", "close", "ping", "pong"]), "required", "The opcode.", "op: text"),
        key("fin", Form::Bool, "`true`", "It is the last of its message.", ""),
        key("text", Form::Text, "nothing", "The payload, as text.", ""),
        key("hex", Form::Text, "nothing", "The payload, in hexadecimal.", ""),
    ]],
};

/// All mappings but those of steps, for the schema.
pub(super) static PARTS: &[&Mapping] = &[&CLIENT, &RISE, &BYTES, &FRAME];
