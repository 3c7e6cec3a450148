//! Protocols whose messages are told apart in different ways.

use wireproof::model::{Body, Dispatch, Kind, Literal, Message, Model, Prefix, Record, Segment, Sender, UnknownFields};

use crate::build::{INT, STRING, closed, field, key, literal, message, model, optional, record, reply, switch, take, text, tuple};

/// The protocol of that name; all messages of interest are the client's.
pub(crate) fn protocol(name: &str) -> Option<Model> {
    Some(match name {
        "chat" => chat(false),
        "chat.open" => chat(true),
        "ops" => ops(),
        "names" => names(),
        "rpc" => rpc(false),
        "rpc.open" => rpc(true),
        "calls" => calls(),
        "silent" => model(Vec::new(), vec![object("Pong", Sender::Server, closed(Vec::new()))], None, Some(take("Pong"))),
        _ => return None,
    })
}

fn object(name: &str, from: Sender, body: Record) -> Message {
    message(name, from, Body::Object(body))
}

fn from_client(name: &str, body: Record) -> Message {
    object(name, Sender::Client, body)
}

fn tag(wire: &str, value: &str) -> wireproof::model::Field {
    field(wire, literal(text(value)))
}

/// One string at the top.
fn chat(open: bool) -> Model {
    let messages = vec![
        from_client("Say", closed(vec![tag("type", "say"), field("content", STRING), optional("n", INT)])),
        from_client("Ping", record(vec![tag("type", "ping")], UnknownFields::Ignore)),
    ];
    let cases = vec![(text("say"), take("Say")), (text("ping"), take("Ping"))];
    let mut model = model(Vec::new(), messages, Some(switch(vec![key("type")], cases)), None);
    model.client.open = open;
    model
}

/// An integer, then a string further inside; absence of the string means something too.
fn ops() -> Model {
    let op = |value| field("op", literal(Literal::Int(value)));
    let header = || field("h", Kind::Any);
    let messages = vec![
        from_client("Hello", closed(vec![op(10), optional("h", INT)])),
        from_client("Start", closed(vec![op(0), header()])),
        from_client("Plain", record(vec![op(0)], UnknownFields::Keep)),
    ];
    let mut by_name = switch(vec![key("h"), key("t")], vec![(text("START"), take("Start"))]);
    if let Dispatch::Switch { absent, .. } = &mut by_name {
        *absent = Some(Box::new(take("Plain")));
    }
    let cases = vec![(Literal::Int(10), take("Hello")), (Literal::Int(0), by_name)];
    model(Vec::new(), messages, Some(switch(vec![key("op")], cases)), None)
}

/// Names with prefixes, and an `other`.
fn names() -> Model {
    let messages = ["Exact", "Long", "Short", "Any"].map(|name| from_client(name, closed(vec![field("m", STRING)])));
    let mut tree = switch(vec![key("m")], vec![(text("$/exact"), take("Exact"))]);
    if let Dispatch::Switch { prefixes, other, .. } = &mut tree {
        *prefixes =
            [("$/long/", "Long"), ("$/", "Short")].map(|(prefix, name)| Prefix { prefix: prefix.to_owned(), then: take(name) }).into();
        *other = Some(Box::new(take("Any")));
    }
    model(Vec::new(), messages.into(), Some(tree), None)
}

/// Presence of members, replies without a tag, batches. The request with id 1 is a `Sum`, the one with id 2 no request of these.
fn rpc(open: bool) -> Model {
    let messages = vec![
        from_client("Notify", closed(vec![tag("method", "notify")])),
        from_client("SumResult", closed(vec![field("id", INT), field("result", INT)])),
    ];
    let by_method = switch(vec![key("method")], vec![(text("notify"), take("Notify"))]);
    let by_id = Dispatch::Has {
        key: "result".to_owned(),
        yes: Box::new(reply(vec![key("id")], &[("Sum", "SumResult")])),
        no: Box::new(Dispatch::Unknown),
    };
    let tree = Dispatch::Has { key: "method".to_owned(), yes: Box::new(by_method), no: Box::new(by_id) };
    let tree = Dispatch::Kind { object: Some(Box::new(tree)), array: None, string: None, number: None, boolean: None };
    let mut model = model(Vec::new(), messages, Some(tree), None);
    model.client.batch = true;
    model.client.open = open;
    model
}

/// Arrays with an integer first.
fn calls() -> Model {
    let kind = |value| field("0", literal(Literal::Int(value)));
    let call = tuple(vec![kind(2), field("1", STRING), optional("2", INT)], None);
    let result = tuple(vec![kind(3), field("1", STRING)], Some(INT));
    let messages = vec![message("Call", Sender::Client, Body::Array(call)), message("Answer", Sender::Client, Body::Array(result))];
    let cases = vec![(Literal::Int(2), take("Call")), (Literal::Int(3), take("Answer"))];
    model(Vec::new(), messages, Some(switch(vec![Segment::Index(0)], cases)), None)
}
