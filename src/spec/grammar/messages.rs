//! The grammar of messages.

use super::envelopes::BINARY;
use super::types::FIELD;
use super::{Form, Mapping, UNKNOWN_FIELDS, UNKNOWN_MESSAGES, key};

static FIELD_FORM: Form = Form::Any(&[Form::Type, Form::Mapping(&FIELD)]);
static NAMES: Form = Form::Any(&[Form::Name, Form::List(&Form::Name)]);

/// A message.
pub(super) static MESSAGE: Mapping = Mapping {
    name: "Message",
    doc: "A message. Its key is its name, and its tag on the wire unless `tag` differs.",
    wrap: "{wireproof: 1, protocol: p, versions: [\"1.0\", \"2.0\"], features: {voice: Voice.}, mixins: {Stamped: {fields: {timestamp: datetime}}}, errors: {codes: {BUSY: Busy.}}, envelopes: {default: {tag: type, lacks: [result]}, wrapped: {tag: type, payload: data}, call: {tag: method, id: id, lacks: [result], slots: {id: string}}, done: {answers: call, has: [result], slots: {id: {type: string, role: reply_to}, result: {role: payload}}}}, messages: {answer: {from: server}, m: @}}",
    keys: &[
        &[
            key("from", Form::Name, "required", "Who sends it: `client`, `server`, `both`, or a name of `roles`.", "{from: client}"),
            key("doc", Form::Text, "none", "What it means.", "{from: client, doc: Says something.}"),
            key(
                "type_name",
                Form::Name,
                "the name",
                "The name that type identifiers are made from.",
                "{from: client, type_name: UserMessage}",
            ),
            key("envelope", Form::Name, "the first", "The envelope it travels in.", "{from: client, envelope: default}"),
            key("tag", Form::Scalar, "the name", "The value of the tag on the wire.", "{from: client, tag: \"$/progress\"}"),
            key(
                "tags",
                Form::Any(&[Form::List(&Form::Scalar), Form::Map(&Form::Any(&[Form::Text, Form::Mapping(&TAG)]))]),
                "one, in `tag`",
                "Several tags for one shape; the message keeps which one came. A list, or a mapping from names to a text or to more about each.",
                "{from: server, tags: [openai_call, openai_response]}",
            ),
            key(
                "tag_prefix",
                Form::Text,
                "none",
                "It takes every tag that begins so and that no other message lists.",
                "{from: client, tag_prefix: \"$/\"}",
            ),
            key("tag_other", Form::Bool, "false", "It takes every tag that no other message lists.", "{from: client, tag_other: true}"),
            key(
                "match",
                Form::Map(&Form::Any(&[Form::Scalar, Form::List(&Form::Scalar)])),
                "none",
                "Further values that select it, by path: compound tags. Each becomes a field of that value.",
                "{from: server, match: {channel: book}}",
            ),
            key("use", Form::List(&Form::Name), "none", "Mixins whose fields come first.", "{from: client, use: [Stamped]}"),
            key(
                "fields",
                Form::Map(&FIELD_FORM),
                "none",
                "The message's own fields. They stand where the envelope puts the payload: in its slot, or beside the tag.",
                "{from: client, fields: {content: string, note?: string}}",
            ),
            key(
                "payload",
                FIELD_FORM,
                "made from `fields`",
                "The type of what stands in the envelope's payload slot, when it is not a record of `fields`; `optional: true` if the slot may be absent.",
                "{from: client, envelope: wrapped, payload: \"string[]\"}",
            ),
            key(
                "binary",
                Form::Any(&[Form::Bool, Form::Mapping(&BINARY)]),
                "false",
                "It is a binary frame: `true` for raw bytes, or a layout.",
                "{from: client, binary: true}",
            ),
            key(
                "unknown_fields",
                Form::Word(UNKNOWN_FIELDS),
                "the protocol's",
                "What a receiver does with a member that is not a field.",
                "{from: client, unknown_fields: keep}",
            ),
            key(
                "exactly_one_of",
                Form::List(&Form::List(&Form::Name)),
                "none",
                "Groups of optional fields of which exactly one must be present.",
                "{from: client, fields: {text?: string, audio?: bytes}, exactly_one_of: [[text, audio]]}",
            ),
            key(
                "at_least_one_of",
                Form::List(&Form::List(&Form::Name)),
                "none",
                "Groups of optional fields of which one or more must be present.",
                "{from: client, fields: {text?: string, audio?: bytes}, at_least_one_of: [[text, audio]]}",
            ),
            key(
                "at_most_one_of",
                Form::List(&Form::List(&Form::Name)),
                "none",
                "Groups of optional fields of which no two may be present.",
                "{from: client, fields: {text?: string, audio?: bytes}, at_most_one_of: [[text, audio]]}",
            ),
            key(
                "reply",
                Form::Any(&[Form::Name, Form::List(&Form::Name), Form::Mapping(&REPLY)]),
                "nothing comes back",
                "What comes back: a message, one of several, or an exchange with a stream.",
                "{from: client, reply: answer}",
            ),
            key(
                "result",
                Form::Any(&[Form::Type, Form::Mapping(&RESULT)]),
                "none",
                "The type of a reply that has no tag of its own: the payload of the envelope that `answers` this message's envelope. It becomes a message named after this one with `Reply`.",
                "{from: client, envelope: call, result: {fields: {ok: bool}}}",
            ),
            key("raises", Form::List(&Form::Name), "none", "The error codes it can provoke.", "{from: client, raises: [BUSY]}"),
            key(
                "examples",
                Form::Any(&[Form::List(&Form::Json), Form::Map(&Form::Json)]),
                "none",
                "Whole messages as they stand on the wire: a list, or a mapping from names. They are tests for every target and for the runner.",
                "{from: client, fields: {content: string}, examples: {hello: {type: m, content: Hello}}}",
            ),
            key(
                "raw_examples",
                Form::Map(&Form::Mapping(&RAW_EXAMPLE)),
                "none",
                "Examples as exact text, or as the bytes of a binary frame.",
                "{from: client, raw_examples: {spaced: {text: '{ \"type\" : \"m\" }'}}}",
            ),
            key(
                "counterexamples",
                Form::Map(&Form::Mapping(&COUNTEREXAMPLE)),
                "none",
                "Messages that must be refused, and how.",
                "{from: client, fields: {content: string}, counterexamples: {empty: {value: {type: m}, error: missing, at: /content}}}",
            ),
        ],
        MESSAGE_LIFE,
    ],
};

static MESSAGE_LIFE: &[super::Key] = &[
    key("since", Form::Text, "always", "The first version that has it, one of `versions`.", "{from: client, since: \"1.0\"}"),
    key("until", Form::Text, "still", "The last version that has it, one of `versions`.", "{from: client, until: \"2.0\"}"),
    key(
        "deprecated",
        Form::Text,
        "not deprecated",
        "Why it should no longer be used, and what to use instead.",
        "{from: client, deprecated: Use `query`.}",
    ),
    key("experimental", Form::Bool, "false", "It may change without notice.", "{from: client, experimental: true}"),
    key("feature", Form::Name, "always there", "The feature group it belongs to, one of `features`.", "{from: client, feature: voice}"),
];

/// The type of an untagged reply.
pub(super) static RESULT: Mapping = Mapping {
    name: "Result",
    doc: "The type of a reply that has no tag of its own. Short form: its type as text. Long form: as for a field, with examples of whole replies.",
    wrap: "{wireproof: 1, protocol: p, envelopes: {call: {tag: method, id: id, lacks: [result], slots: {id: string}}, answer: {answers: call, has: [result], slots: {id: {type: string, role: reply_to}, result: {role: payload}}}}, messages: {m: {from: client, envelope: call, result: @}}}",
    keys: &[
        &[
            key("doc", Form::Text, "none", "What it means.", "{type: string, doc: The answer.}"),
            key("type", Form::Type, "", "A type in the notation of the language.", "{type: \"string[]\"}"),
            key("fields", Form::Map(&FIELD_FORM), "", "The fields of a record.", "{fields: {ok: bool}}"),
            key("use", Form::List(&Form::Name), "none", "Mixins whose fields come first.", "{use: [], fields: {ok: bool}}"),
            key("optional", Form::Bool, "false", "The slot may be absent.", "{type: string, optional: true}"),
            key(
                "unknown_fields",
                Form::Word(UNKNOWN_FIELDS),
                "the protocol's",
                "What a receiver does with a member that is not a field.",
                "{fields: {ok: bool}, unknown_fields: keep}",
            ),
        ],
        EXAMPLES,
    ],
};

/// Examples and counterexamples of whole messages.
static EXAMPLES: &[super::Key] = &[
    key(
        "examples",
        Form::Any(&[Form::List(&Form::Json), Form::Map(&Form::Json)]),
        "none",
        "Whole replies as they stand on the wire.",
        "{fields: {ok: bool}, examples: {fine: {id: \"1\", result: {ok: true}}}}",
    ),
    key(
        "raw_examples",
        Form::Map(&Form::Mapping(&RAW_EXAMPLE)),
        "none",
        "Examples as exact text.",
        "{fields: {ok: bool}, raw_examples: {fine: {text: '{\"id\":\"1\",\"result\":{\"ok\":true}}'}}}",
    ),
    key(
        "counterexamples",
        Form::Map(&Form::Mapping(&COUNTEREXAMPLE)),
        "none",
        "Replies that must be refused, and how.",
        "{fields: {ok: bool}, counterexamples: {empty: {value: {id: \"1\", result: {}}, error: missing, at: /result/ok}}}",
    ),
];

/// One of several tags.
pub(super) static TAG: Mapping = Mapping {
    name: "Tag",
    doc: "One of several tags of a message. Short form: its documentation as text. The key is its name, and its value unless `value` differs.",
    wrap: "{wireproof: 1, protocol: p, messages: {m: {from: client, tags: {t: @}}}}",
    keys: &[&[
        key("doc", Form::Text, "none", "What it means.", "{doc: A request went out.}"),
        key("value", Form::Scalar, "the key", "The value on the wire.", "{value: openai.call}"),
    ]],
};

/// What comes back.
pub(super) static REPLY: Mapping = Mapping {
    name: "Reply",
    doc: "What comes back after a message. Short form: the message, or a list of which one comes.",
    wrap: "{wireproof: 1, protocol: p, messages: {item: {from: server, fields: {final: bool}}, done: {from: server}, failed: {from: server}, stop: {from: client}, m: {from: client, reply: @}}}",
    keys: &[&[
        key(
            "when",
            Form::Map(&Form::Any(&[Form::Scalar, Form::List(&Form::Scalar)])),
            "always",
            "What must hold inside the request for anything to come back, by path.",
            "{when: {type: m}, with: done}",
        ),
        key("with", NAMES, "none", "The message that answers, or those of which one does.", "{with: [done, failed]}"),
        key("stream", NAMES, "none", "Messages that may come any number of times before the end.", "{stream: item, ends: [done]}"),
        key(
            "ends",
            Form::List(&Form::Any(&[Form::Name, Form::Mapping(&END)])),
            "each message in `with`",
            "What ends it: a message, a message with a value in it, or several that must all have come.",
            "{stream: item, ends: [{message: item, when: {final: true}}]}",
        ),
        key("fails", NAMES, "none", "Messages that report a failure instead; they end it too.", "{with: done, fails: failed}"),
        key(
            "cancel",
            Form::Name,
            "none",
            "The message with which the requester ends it early.",
            "{stream: item, ends: [done], cancel: stop}",
        ),
        key(
            "late",
            Form::Word(&["ignore", "violation"]),
            "`violation`",
            "What a receiver does with messages that come after the end.",
            "{stream: item, ends: [done], late: ignore}",
        ),
        key("within", super::behaviour::LENGTH_FORM, "not limited", "How long the first answer may take.", "{with: done, within: 5s}"),
    ]],
};

/// What ends an exchange.
pub(super) static END: Mapping = Mapping {
    name: "End",
    doc: "What ends an exchange. Short form: the message.",
    wrap: "{wireproof: 1, protocol: p, messages: {item: {from: server, fields: {final: bool}}, done: {from: server}, m: {from: client, reply: {stream: item, ends: [@]}}}}",
    keys: &[&[
        key("message", Form::Name, "", "The message.", "{message: done}"),
        key(
            "when",
            Form::Map(&Form::Any(&[Form::Scalar, Form::List(&Form::Scalar)])),
            "always",
            "What must hold inside it, by path: a value, or any of several.",
            "{message: item, when: {final: true}}",
        ),
        key(
            "all",
            Form::List(&Form::Any(&[Form::Name, Form::Mapping(&END)])),
            "",
            "All of these must have come, in any order; instead of `message`.",
            "{all: [done, {message: item, when: {final: true}}]}",
        ),
    ]],
};

/// An example as text or bytes.
pub(super) static RAW_EXAMPLE: Mapping = Mapping {
    name: "RawExample",
    doc: "An example as exact text, or as bytes.",
    wrap: "{wireproof: 1, protocol: p, messages: {m: {from: client, raw_examples: {e: @}}}}",
    keys: &[&[
        key("text", Form::Text, "", "The text of the frame.", "{text: '{\"type\":\"m\"}'}"),
        key(
            "hex",
            Form::Text,
            "",
            "The bytes of a frame in hexadecimal, spaces allowed; instead of `text`.",
            "{hex: 7b 22 74 79 70 65 22 3a 22 6d 22 7d}",
        ),
    ]],
};

/// A message that must be refused.
pub(super) static COUNTEREXAMPLE: Mapping = Mapping {
    name: "Counterexample",
    doc: "A message that must be refused: exactly one of `value`, `text` and `hex`, and how it is refused.",
    wrap: "{wireproof: 1, protocol: p, messages: {m: {from: client, counterexamples: {e: @}}}}",
    keys: &[&[
        key("value", Form::Json, "", "The message as a JSON value.", "{value: {type: m, extra: 1}, error: unknown_field}"),
        key("text", Form::Text, "", "The exact text of the frame.", "{text: '{\"type\":\"m\"', error: syntax}"),
        key("hex", Form::Text, "", "The bytes of a frame in hexadecimal.", "{hex: ff fe, error: encoding}"),
        key(
            "error",
            Form::Word(&[
                "syntax",
                "encoding",
                "depth",
                "duplicate_key",
                "surrogate",
                "unknown_type",
                "missing",
                "null",
                "type",
                "range",
                "length",
                "pattern",
                "format",
                "enum",
                "unknown_field",
            ]),
            "required",
            "The error code of `docs/values.md`.",
            "{value: {type: m, extra: 1}, error: unknown_field, at: /extra}",
        ),
        key("at", Form::Text, "anywhere", "The place as a JSON Pointer.", "{value: {type: m, extra: 1}, error: unknown_field, at: /extra}"),
    ]],
};

/// Unknown messages by sender.
pub(super) static PER_PEER_MESSAGES: Mapping = Mapping {
    name: "UnknownMessages",
    doc: "What a receiver does with a message the spec does not know, by sender.",
    wrap: "{wireproof: 1, protocol: p, unknown_messages: @}",
    keys: &[&[
        key("client", Form::Word(UNKNOWN_MESSAGES), "`reject`", "In what the client sends.", "{client: reject}"),
        key("server", Form::Word(UNKNOWN_MESSAGES), "`reject`", "In what the server sends.", "{server: keep}"),
    ]],
};
