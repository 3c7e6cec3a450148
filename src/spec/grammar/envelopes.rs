//! The grammar of envelopes and binary frames.

use super::{Form, Mapping, key};

/// An envelope.
pub(super) static ENVELOPE: Mapping = Mapping {
    name: "Envelope",
    doc: "The shape around messages: an object or an array with slots. A slot that is only named by its role (`tag: type`) belongs to the message that declares a field of that name; a slot under `slots` is added to every message.",
    wrap: "{wireproof: 1, protocol: p, envelopes: {e: @}}",
    keys: &[&[
        key("doc", Form::Text, "none", "What it is for.", "{doc: A request., tag: method}"),
        key(
            "form",
            Form::Word(&["object", "array"]),
            "`object`",
            "A JSON object, or a JSON array whose slots are positions in the order written.",
            "{form: array, slots: {verb: {role: tag}}}",
        ),
        key("tag", Form::Name, "none", "The path of the tag, such as `type` or `header.msg_type`.", "{tag: header.msg_type}"),
        key("id", Form::Name, "none", "The path of the id that a reply echoes.", "{tag: type, id: id}"),
        key("reply_to", Form::Name, "none", "The path of the echoed id.", "{tag: type, reply_to: in_reply_to}"),
        key("session", Form::Name, "none", "The path of the session's id.", "{tag: type, session: session_id}"),
        key(
            "payload",
            Form::Name,
            "none: the fields stand beside the tag",
            "The path of the message's own content.",
            "{tag: type, payload: data}",
        ),
        key("meta", Form::Name, "none", "The path of data about the message.", "{tag: type, meta: _meta}"),
        key(
            "slots",
            Form::Map(&Form::Any(&[Form::Type, Form::Mapping(&SLOT)])),
            "none",
            "Slots that every message in this envelope has, by path. Short form: the type.",
            "{slots: {jsonrpc: {is: \"2.0\"}, method: {role: tag}, params: {role: payload}}}",
        ),
        key(
            "has",
            Form::List(&Form::Name),
            "none",
            "Top-level keys whose presence tells this envelope from others.",
            "{has: [result], slots: {result: {role: payload}}}",
        ),
        key(
            "lacks",
            Form::List(&Form::Name),
            "none",
            "Top-level keys whose absence tells this envelope from others.",
            "{tag: method, lacks: [id]}",
        ),
        key(
            "answers",
            Form::Name,
            "none",
            "The envelope of the requests whose untagged replies travel in this one.",
            "{answers: e, slots: {id: {type: string, role: reply_to}, result: {role: payload}}}",
        ),
    ]],
};

/// A slot.
pub(super) static SLOT: Mapping = Mapping {
    name: "Slot",
    doc: "A slot of an envelope. Short form: its type as text.",
    wrap: "{wireproof: 1, protocol: p, envelopes: {e: {form: array, slots: {verb: {role: tag}, s: @}}}}",
    keys: &[&[
        key("doc", Form::Text, "none", "What it means.", "{type: string, doc: Names the request.}"),
        key("type", Form::Type, "what the role implies", "The type of the slot's value.", "{type: string}"),
        key("is", Form::Scalar, "any", "The only value: it tells this envelope from others.", "{is: 2}"),
        key(
            "role",
            Form::Word(&["tag", "id", "reply_to", "session", "payload", "meta"]),
            "none",
            "What the slot is for.",
            "{type: string, role: id}",
        ),
        key("optional", Form::Bool, "false", "It may be absent.", "{type: string, optional: true}"),
        key(
            "name",
            Form::Name,
            "the last part of the path",
            "The name that identifiers are made from.",
            "{type: string, name: request_id}",
        ),
        key("min_length", Form::Int, "0", "The fewest code points of a `string`.", "{type: string, min_length: 1}"),
        key("max_length", Form::Int, "none", "The most code points of a `string`.", "{type: string, max_length: 36}"),
        key("rest", Form::Bool, "false", "All further elements of an array, each of this type.", "{type: any, rest: true}"),
    ]],
};

/// A binary frame.
pub(super) static BINARY: Mapping = Mapping {
    name: "Binary",
    doc: "A binary frame: fixed fields, then a payload.",
    wrap: "{wireproof: 1, protocol: p, messages: {m: {from: client, binary: @}}}",
    keys: &[&[
        key(
            "layout",
            Form::Map(&Form::Any(&[Form::Text, Form::Mapping(&LAYOUT_FIELD)])),
            "none",
            "The fields in order. Short form: `u8`, `u16`, `u32`, `u64`, `i8` … `i64`, `f32`, `f64`, with `le` behind for little-endian, or `bytes(16)`.",
            "{layout: {kind: {type: u8, fixed: 1}, sequence: u32, size: u16le}}",
        ),
        key(
            "payload",
            Form::Any(&[Form::Name, Form::Mapping(&PAYLOAD)]),
            "none: the frame ends with the fields",
            "The rest of the frame: its name, or more about it.",
            "{layout: {sequence: u32}, payload: audio}",
        ),
    ]],
};

/// A field of a binary frame.
pub(super) static LAYOUT_FIELD: Mapping = Mapping {
    name: "LayoutField",
    doc: "A field of a binary frame.",
    wrap: "{wireproof: 1, protocol: p, messages: {m: {from: client, binary: {layout: {f: @}}}}}",
    keys: &[&[
        key("doc", Form::Text, "none", "What it means.", "{type: u32, doc: Counts the chunks.}"),
        key("type", Form::Text, "required", "Width and kind, as in the short form.", "{type: u16le}"),
        key("fixed", Form::Int, "any", "The only value: it tells this frame from others.", "{type: u8, fixed: 1}"),
        key("min", Form::Int, "the width's", "The least value.", "{type: u8, min: 1}"),
        key("max", Form::Int, "the width's", "The greatest value.", "{type: u8, max: 9}"),
    ]],
};

/// The payload of a binary frame.
pub(super) static PAYLOAD: Mapping = Mapping {
    name: "Payload",
    doc: "The rest of a binary frame.",
    wrap: "{wireproof: 1, protocol: p, messages: {m: {from: client, binary: {payload: @}}}}",
    keys: &[&[
        key("doc", Form::Text, "none", "What it holds.", "{doc: Opus audio.}"),
        key("name", Form::Name, "`payload`", "The name that identifiers are made from.", "{name: audio}"),
        key("min_length", Form::Int, "0", "The fewest bytes.", "{min_length: 1}"),
        key("max_length", Form::Size, "none", "The most bytes.", "{max_length: 64KiB}"),
    ]],
};
