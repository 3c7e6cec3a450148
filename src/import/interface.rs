//! A description of an interface, AsyncAPI 2 or 3, to messages with their senders, and to how to connect.
//!
//! A description tells of one application; it is read as that of the server. In version 2 an operation is named for what others do: what they
//! publish the server receives, what they subscribe to it sends. In version 3 it is named for what the application itself does.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use super::draft::{Draft, DraftMessage, DraftType, From, Record, Shape, Type};
use super::keywords::{doc, flag, strings, text, type_name};
use super::messages::{message, tag_of, tags};
use super::schema::Document;
use super::write::notation;
use crate::yaml::Node;

/// A message that an operation or a channel names.
struct Seen<'d> {
    name: String,
    node: &'d Node<'d>,
    from: From,
    replies: Vec<&'d Node<'d>>,
}

/// Reads a description.
pub(super) fn read<'d>(document: &mut Document<'d>, tag: Option<&str>, draft: &mut Draft) {
    let root = document.root;
    let mut all = Vec::new();
    if text(root, "asyncapi").is_some_and(|version| version.starts_with('3')) {
        by_operations(document, &mut all);
    } else {
        by_channels(document, &mut all);
    }
    for entry in document.at("#/components/messages").and_then(Node::as_map).unwrap_or_default() {
        see(document, &mut all, &entry.key.text, &entry.value, From::Unknown);
    }
    add(document, &all, tag, draft);
    let info = root.get("info");
    let said = info.and_then(|info| text(info, "description").or_else(|| text(info, "title"))).unwrap_or_default();
    if draft.doc.is_empty() {
        said.trim().clone_into(&mut draft.doc);
    }
    let version = info.and_then(|info| info.get("version")).and_then(Node::as_scalar);
    draft.version = draft.version.take().or_else(|| version.map(|version| version.text.to_string()));
    draft.todo.push(format!(
        "`{}` is read as the description of the server; if it is that of the client, turn every `from` around.",
        document.path
    ));
    connect(document, draft);
}

/// Version 2: channels with what others publish and subscribe to.
fn by_channels<'d>(document: &Document<'d>, all: &mut Vec<Seen<'d>>) {
    for channel in document.root.get("channels").and_then(Node::as_map).unwrap_or_default() {
        let channel = document.follow(&channel.value);
        for (word, from) in [("publish", From::Client), ("subscribe", From::Server)] {
            let Some(operation) = channel.get(word).map(|operation| document.follow(operation)) else { continue };
            let Some(found) = operation.get("message") else { continue };
            let one = std::slice::from_ref(found);
            for one in document.follow(found).get("oneOf").and_then(Node::as_list).unwrap_or(one) {
                let name = text(operation, "operationId").unwrap_or(word);
                see(document, all, name, one, from);
            }
        }
    }
}

/// Version 3: operations with what the application does on a channel.
fn by_operations<'d>(document: &Document<'d>, all: &mut Vec<Seen<'d>>) {
    for operation in document.root.get("operations").and_then(Node::as_map).unwrap_or_default() {
        let operation = document.follow(&operation.value);
        let (from, back) = match text(operation, "action") {
            Some("send") => (From::Server, From::Client),
            Some("receive") => (From::Client, From::Server),
            _ => (From::Unknown, From::Unknown),
        };
        let replies: Vec<_> = operation.get("reply").map(|reply| messages_of(document, document.follow(reply))).unwrap_or_default();
        for (name, found) in messages_of(document, operation) {
            see(document, all, &name, found, from);
            let at = document.follow(found);
            if let Some(known) = all.iter_mut().find(|known| std::ptr::eq(known.node, at)) {
                known.replies.extend(replies.iter().map(|(_, reply)| document.follow(reply)));
            }
        }
        for (name, reply) in replies {
            see(document, all, &name, reply, back);
        }
    }
    for channel in document.root.get("channels").and_then(Node::as_map).unwrap_or_default() {
        for entry in document.follow(&channel.value).get("messages").and_then(Node::as_map).unwrap_or_default() {
            see(document, all, &entry.key.text, &entry.value, From::Unknown);
        }
    }
}

/// The messages that an operation or a reply names, or else all of its channel.
fn messages_of<'d>(document: &Document<'d>, operation: &'d Node<'d>) -> Vec<(String, &'d Node<'d>)> {
    if let Some(named) = operation.get("messages").and_then(Node::as_list) {
        let last = |node: &Node<'_>| text(node, "$ref").and_then(|pointer| pointer.rsplit('/').next()).unwrap_or("message").to_owned();
        return named.iter().map(|one| (last(one), one)).collect();
    }
    let channel = operation.get("channel").map(|channel| document.follow(channel));
    let entries = channel.and_then(|channel| channel.get("messages")).and_then(Node::as_map).unwrap_or_default();
    entries.iter().map(|entry| (entry.key.text.to_string(), &entry.value)).collect()
}

/// Adds a message once, under the name that it has itself, that of its reference, or this one.
fn see<'d>(document: &Document<'d>, all: &mut Vec<Seen<'d>>, name: &str, found: &'d Node<'d>, from: From) {
    let node = document.follow(found);
    if let Some(known) = all.iter_mut().find(|known| std::ptr::eq(known.node, node)) {
        known.from = known.from.and(from);
        return;
    }
    let own = text(node, "name").or_else(|| text(node, "messageId"));
    let referred = text(found, "$ref").and_then(|pointer| pointer.rsplit('/').next());
    let name = own.or(referred).unwrap_or(name).to_owned();
    all.push(Seen { name, node, from, replies: Vec::new() });
}

/// A message with the record that it carries.
struct Carried<'d> {
    record: DraftType,
    from: From,
    seen: usize,
    node: &'d Node<'d>,
}

fn add<'d>(document: &mut Document<'d>, all: &[Seen<'d>], tag: Option<&str>, draft: &mut Draft) {
    let mut carried: Vec<Carried<'d>> = Vec::new();
    for (number, seen) in all.iter().enumerate() {
        for record in payloads(document, seen) {
            carried.push(Carried { record, from: seen.from, seen: number, node: seen.node });
        }
    }
    let types = document.referred();
    let enums: BTreeMap<String, Type> =
        types.iter().filter(|found| matches!(found.ty.shape, Shape::Enum(_))).map(|found| (found.name.clone(), found.ty.clone())).collect();
    let tag = tag.map(str::to_owned).or_else(|| tag_of(carried.iter().map(|one| &one.record))).unwrap_or_else(|| "type".to_owned());
    let mut named: Vec<Vec<String>> = vec![Vec::new(); all.len()];
    let first = draft.messages.len();
    let mut owners = Vec::new();
    for one in carried {
        let tags = tags(&one.record, &tag, &enums);
        let seen = &all[one.seen];
        let message = if tags.is_empty() { untagged(&one, seen, &tag) } else { message(one.record, tags, &tag) };
        let names = message.name.clone().or_else(|| message.tags.first().map(|(tag, _)| tag.clone()));
        named[one.seen].extend(names);
        owners.push(one.seen);
        let told = told(one.node);
        let doc = if told.is_empty() { message.doc.clone() } else { told };
        draft.add(DraftMessage { from: one.from, doc, examples: examples(one.node), ..message });
    }
    for (message, owner) in draft.messages.iter_mut().skip(first).zip(owners) {
        for reply in &all[owner].replies {
            let at = all.iter().position(|seen| std::ptr::eq(seen.node, *reply));
            message.reply.extend(at.map(|at| named[at].clone()).unwrap_or_default());
        }
    }
    draft.types.extend(types);
    draft.tag = (tag != "type").then_some(tag);
}

/// What a message says of itself.
fn told(node: &Node<'_>) -> String {
    text(node, "description").or_else(|| text(node, "summary")).or_else(|| text(node, "title")).unwrap_or_default().trim().to_owned()
}

/// The records that a message may carry: one, or several of which each is a message.
fn payloads<'d>(document: &mut Document<'d>, seen: &Seen<'d>) -> Vec<DraftType> {
    let Some(payload) = seen.node.get("payload") else {
        let ty = Type::undecided("the message has no payload");
        return vec![DraftType { name: type_name(&seen.name), ty, doc: String::new(), origin: document.origin(seen.node), kept: false }];
    };
    // A payload may name its own language of schemas.
    let (format, payload) = match (text(payload, "schemaFormat"), payload.get("schema")) {
        (Some(format), Some(schema)) => (Some(format), schema),
        _ => (text(seen.node, "schemaFormat"), payload),
    };
    let readable = format.is_none_or(|format| format.contains("json") || format.contains("asyncapi") || format.contains("openapi"));
    let node = document.follow(payload);
    let several = node.get("oneOf").or_else(|| node.get("anyOf")).and_then(Node::as_list).filter(|_| node.get("properties").is_none());
    let one = std::slice::from_ref(payload);
    let mut found = Vec::new();
    for one in several.unwrap_or(one) {
        let at = document.follow(one);
        let named = text(one, "$ref").and_then(|pointer| pointer.rsplit('/').next()).or_else(|| text(at, "title"));
        let ty =
            if readable { document.ty(at) } else { Type::undecided(format!("what is a payload of `{}`?", format.unwrap_or_default())) };
        let name = type_name(named.unwrap_or(&seen.name));
        found.push(DraftType { name, ty, doc: doc(at), origin: document.origin(seen.node), kept: false });
    }
    found
}

/// A message in which nothing says which it is: its name stands for the tag until somebody knows better.
fn untagged(one: &Carried<'_>, seen: &Seen<'_>, tag: &str) -> DraftMessage {
    let (body, todo) = match &one.record.ty.shape {
        Shape::Record(body) => {
            let fields = body.fields.iter().filter(|field| field.wire != tag).cloned().collect();
            (Some(Record { fields, unknown: body.unknown }), format!("no `{tag}` says which message it is; what does?"))
        }
        _ => (None, one.record.ty.todo.clone().unwrap_or_else(|| "it is no object; what tells it from others?".to_owned())),
    };
    DraftMessage {
        type_name: Some(one.record.name.clone()),
        body,
        doc: one.record.doc.clone(),
        todo: Some(todo),
        ..DraftMessage::named(seen.name.clone(), one.record.origin.clone())
    }
}

fn examples(node: &Node<'_>) -> Vec<Value> {
    let all = node.get("examples").and_then(Node::as_list).unwrap_or_default();
    let payload = |example: &Node<'_>| example.get("payload")?.to_json().ok().filter(Value::is_object);
    all.iter().filter_map(payload).collect()
}

/// How to connect, where the servers speak WebSocket.
fn connect(document: &mut Document<'_>, draft: &mut Draft) {
    let servers = document.root.get("servers").and_then(Node::as_map).unwrap_or_default();
    let servers: Vec<_> = servers.iter().map(|server| document.follow(&server.value)).collect();
    let is_socket = |server: &&&Node<'_>| text(server, "protocol").is_some_and(|protocol| ["ws", "wss"].contains(&protocol));
    let server = servers.iter().find(is_socket);
    let channels = document.root.get("channels").and_then(Node::as_map).unwrap_or_default();
    let channels: Vec<_> = channels.iter().map(|channel| (channel.key.text.to_string(), document.follow(&channel.value))).collect();
    let bound = channels.iter().any(|(_, channel)| channel.get("bindings").is_some_and(|bindings| bindings.get("ws").is_some()));
    if server.is_none() && !bound {
        let others: Vec<&str> = servers.iter().filter_map(|server| text(server, "protocol")).collect();
        if !others.is_empty() {
            draft.todo.push(format!("the servers of `{}` speak {}; how do the messages travel?", document.path, others.join(", ")));
        }
        return;
    }
    let base = server.map(|server| base(server)).unwrap_or_default();
    let mut paths: Vec<(String, usize)> = Vec::new();
    for (number, (name, channel)) in channels.iter().enumerate() {
        let address = match channel.get("address") {
            Some(address) => address.as_str().unwrap_or_default(),
            None => name.as_str(),
        };
        let path = format!("{}/{}", base.trim_end_matches('/'), address.trim_start_matches('/'));
        let path = if path.len() > 1 { path.trim_end_matches('/').to_owned() } else { path };
        if !paths.iter().any(|(known, _)| *known == path) {
            paths.push((path, number));
        }
    }
    let Some((path, number)) = paths.first() else { return };
    for (other, _) in &paths[1..] {
        draft.todo.push(format!("some messages travel on `{other}`; is that another protocol?"));
    }
    let (_, channel) = channels[*number];
    let mut connection = Map::new();
    connection.insert("path".to_owned(), path.as_str().into());
    let in_path: Map<String, Value> = named_in(path).into_iter().map(|name| (name.to_owned(), "string".into())).collect();
    let bindings = channel.get("bindings").and_then(|bindings| bindings.get("ws"));
    let query = bindings.and_then(|bindings| bindings.get("query")).map(|query| parameters(document, document.follow(query)));
    let headers = bindings.and_then(|bindings| bindings.get("headers")).map(|headers| parameters(document, document.follow(headers)));
    for (key, found) in [("path_parameters", Some(in_path)), ("query", query), ("headers", headers)] {
        if let Some(found) = found.filter(|found| !found.is_empty()) {
            connection.insert(key.to_owned(), Value::Object(found));
        }
    }
    draft.connection = Some(Value::Object(connection));
}

/// The path of a server, with the defaults of its variables.
fn base(server: &Node<'_>) -> String {
    let url = text(server, "url").map(|url| url.split_once("://").map_or(url, |(_, rest)| rest));
    let path = match url {
        Some(url) => url.find('/').map_or("", |at| &url[at..]),
        None => text(server, "pathname").unwrap_or_default(),
    };
    let mut path = path.to_owned();
    for variable in server.get("variables").and_then(Node::as_map).unwrap_or_default() {
        if let Some(default) = text(&variable.value, "default") {
            path = path.replace(&format!("{{{}}}", variable.key.text), default);
        }
    }
    path
}

/// The names in braces.
fn named_in(path: &str) -> Vec<&str> {
    path.split('{').skip(1).filter_map(|part| part.split_once('}')).map(|(name, _)| name).collect()
}

/// The members of a schema as parameters.
fn parameters<'d>(document: &mut Document<'d>, node: &'d Node<'d>) -> Map<String, Value> {
    let required = strings(node.get("required"));
    let mut found = Map::new();
    for property in node.get("properties").and_then(Node::as_map).unwrap_or_default() {
        let name = &*property.key.text;
        let ty = document.ty(&property.value);
        let plain = notation(&Type { limits: Vec::new(), nullable: false, ..ty }).filter(|_| flag(&property.value).is_none());
        let ty = plain.filter(|text| !text.contains(['[', '<'])).unwrap_or_else(|| "string".to_owned());
        let doc = doc(&property.value);
        let value = if doc.is_empty() { Value::from(ty) } else { serde_json::json!({ "type": ty, "doc": doc }) };
        found.insert(if required.contains(&name) { name.to_owned() } else { format!("{name}?") }, value);
    }
    found
}
