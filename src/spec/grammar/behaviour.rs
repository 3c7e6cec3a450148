//! The grammar of behaviour: states, time, sessions, ids, order.

use super::outcomes::CONSEQUENCE;
use super::{Form, Mapping, key};

static NAMES: Form = Form::Any(&[Form::Name, Form::List(&Form::Name)]);
static WHEN: Form = Form::Map(&Form::Any(&[Form::Scalar, Form::List(&Form::Scalar)]));

/// A span of time.
pub(super) static LENGTH_FORM: Form = Form::Any(&[Form::Time, Form::Mapping(&LENGTH)]);

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
            "{doc: One subscription., per: id, states: {running: {server: [next, done], on: {done: over}}, over: {terminal: true}}}",
        ),
        key(
            "per",
            Form::Name,
            "required",
            "The field whose value names the machine.",
            "{per: id, states: {running: {server: [next, done], on: {done: over}}, over: {terminal: true}}}",
        ),
        key(
            "states",
            Form::Map(&Form::Mapping(&STATE)),
            "required",
            "Its states; the first is where it begins.",
            "{per: id, states: {running: {server: [next, done], on: {done: over}}, over: {terminal: true}}}",
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
        key(
            "on_excess",
            CONSEQUENCE,
            "`undefined`",
            "What a connection earns while there are as many as `limit`.",
            "{parameter: session_id, limit: 1000, on_excess: {http: 503}}",
        ),
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
