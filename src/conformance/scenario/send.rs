//! What a client of a scenario sends, and what that is by the spec.

use super::super::assembly::{Assembly, Piece};
use super::super::case::{BINARY, CLOSE, CONTINUATION, Frame, Means, PING, PONG, Step, TEXT};
use super::super::matcher::plain;
use super::super::plan::world::path;
use super::matchers::mentions;
use super::reader::{Reader, size, time};
use crate::model::{Body, Message, Peer, Segment};
use crate::value::binary::{FrameValue, decode_frame, encode_frame};
use crate::value::{Code, Decoded, Refusal, chosen, decode, encode_untyped, json, number_rules};
use crate::vectors::{Fixed, base64};
use crate::yaml::Node;
use serde_json::Value;

/// The most zeros that a scenario sends.
const MOST_ZEROS: u64 = 64 << 20;

impl<'m> Reader<'_, 'm> {
    /// A message with the fields that are said.
    pub(super) fn send(&mut self, on: usize, node: &Node<'_>, value: &Node<'_>) {
        let class = self.class(node);
        let Some((message, fields)) = self.message(value, if class.is_some() { None } else { Some(Peer::Client) }) else { return };
        if let Body::Binary(_) = message.body {
            return self.send_layout(on, message, fields, class);
        }
        let (mut given, before) = (Vec::new(), self.diagnostics.len());
        for entry in fields.and_then(Node::as_map).unwrap_or_default() {
            let Some((place, ty)) = self.field(message, entry) else { continue };
            let value = if class.is_some() { self.json(&entry.value).unwrap_or_default() } else { self.literal(&entry.value, Some(&ty)) };
            given.push((place, value));
        }
        if self.diagnostics.len() > before {
            return;
        }
        let Some((text, id)) = self.written(on, message, &given, class.is_some()) else {
            let help = "wireproof cannot think of its other fields; write it with `text:`";
            return self.error("scenario-value", value.span, format!("`{}` cannot be made", message.name), help);
        };
        if class.is_none() && !text.contains("${") && decode(self.world.model, Peer::Client, text.as_bytes(), &|_| None).is_err() {
            let why = decode(self.world.model, Peer::Client, text.as_bytes(), &|_| None).err().map(|refusal| refusal.to_string());
            let message = format!("`{}` would be refused: {}", message.name, why.unwrap_or_default());
            self.error("scenario-value", value.span, message, "if that is what is tried, add `as:` with the class of violation");
        }
        for entry in node.get("capture").and_then(Node::as_map).unwrap_or_default() {
            self.keep(entry, message, &text);
        }
        let means = match class {
            None => Means::Message { message: message.name.to_string(), id },
            Some(class) => self.violation(on, class, id),
        };
        self.steps.push(Step::Send { on, frames: vec![Frame::text(text)], means });
    }

    /// A member of what is sent gets a name.
    fn keep(&mut self, entry: &crate::yaml::Entry<'_>, message: &'m Message, text: &str) {
        let Some(place) = self.place(&entry.value, message) else { return };
        let sent: Value = serde_json::from_str(text).unwrap_or_default();
        let Some(value) = sent.pointer(&place).cloned() else {
            let help = "it can be taken from a message only where it is";
            return self.error("scenario-value", entry.value.span, format!("`{}` is not in what is sent", self.shown(&entry.value)), help);
        };
        self.bind(&entry.key.text, entry.key.span);
        self.bound.remove(&*entry.key.text);
        self.constants.insert(entry.key.text.to_string(), value);
    }

    fn shown(&self, node: &Node<'_>) -> String {
        node.as_scalar().map(|scalar| scalar.text.to_string()).unwrap_or_default()
    }

    /// The text of a message, and its id as canonical JSON text.
    fn written(&mut self, on: usize, message: &'m Message, given: &[(String, Value)], broken: bool) -> Option<(String, Option<String>)> {
        let place = self.world.spec.request_id(message).map(|(place, ..)| place);
        let said = place.as_ref().and_then(|place| given.iter().find(|(known, _)| known == place)).map(|(_, value)| value.to_string());
        let id = match said {
            Some(id) => Some(id),
            None => self.next_id(on, message),
        };
        let session = self.clients[on].opening.session.clone();
        let mut fixed = Fixed::new();
        self.world.fix(&mut fixed, message, None, session.as_deref(), id.as_deref());
        if broken {
            let from = if message.from.includes(Peer::Client) { Peer::Client } else { Peer::Server };
            let plainest = self.world.live.instance_from(from, message, &fixed)?;
            let mut json: Value = serde_json::from_str(&plainest).ok()?;
            for (place, value) in given {
                put(&mut json, &path(place), value.clone())?;
            }
            return Some((json.to_string(), id));
        }
        for (place, value) in given {
            fixed.set(&message.name, path(place), value.clone());
        }
        self.world.live.instance(message, &fixed).map(|text| (text, id))
    }

    /// The violation that an action says it is.
    fn class(&self, node: &Node<'_>) -> Option<String> {
        node.get("as").map(|class| self.shown(class))
    }

    fn violation(&mut self, on: usize, class: String, id: Option<String>) -> Means {
        let (_, any_of, _) = self.world.spec.outcome(&class);
        self.clients[on].violated |= !any_of.is_empty();
        Means::Violation { class, any_of, id }
    }

    /// A text as it is.
    pub(super) fn send_text(&mut self, on: usize, node: &Node<'_>, value: &Node<'_>) {
        let text = self.text(value);
        let frame = Frame::text(text.clone());
        let said = self.class(node);
        if said.is_none() && mentions(&Value::String(text.clone())) {
            let help = "say with `as:` what it breaks, or write it with `send:`";
            self.error("scenario-value", value.span, "nothing tells what this text is, before its variables are known", help);
        }
        let means = self.meaning(on, said, false, text.as_bytes());
        self.steps.push(Step::Send { on, frames: vec![frame], means });
    }

    /// What bytes are by the spec, unless it is said.
    fn meaning(&mut self, on: usize, said: Option<String>, binary: bool, bytes: &[u8]) -> Means {
        let model = self.world.model;
        if let Some(class) = said {
            let id = readable_id(self, bytes);
            return self.violation(on, class, id);
        }
        let most = model.connections.first().and_then(|connection| connection.max_message_size);
        if most.is_some_and(|most| bytes.len() as u64 > most) {
            return self.violation(on, "oversize".to_owned(), None);
        }
        if binary {
            return match decode_frame(model, Peer::Client, bytes) {
                Ok(frame) => Means::Message { message: frame.name.to_string(), id: None },
                Err(_) if model.client.binary.is_empty() => self.violation(on, "unexpected_binary".to_owned(), None),
                Err(_) => self.violation(on, "bad_binary".to_owned(), None),
            };
        }
        match decode(model, Peer::Client, bytes, &|_| None) {
            Ok(Decoded::Message { name, .. }) => {
                let id = readable_id(self, bytes);
                Means::Message { message: name.to_string(), id }
            }
            Ok(Decoded::Unknown { .. } | Decoded::Batch(_)) => Means::Nothing,
            Err(refusal) => {
                let class = classify(self, bytes, &refusal);
                let id = readable_id(self, bytes);
                self.violation(on, class.to_owned(), id)
            }
        }
    }

    /// Binary frames of bytes that are said.
    pub(super) fn send_binary(&mut self, on: usize, node: &Node<'_>, value: &Node<'_>) {
        let Some(bytes) = self.bytes(value) else { return };
        let said = self.class(node);
        let chunk = node.get("chunk").and_then(size).and_then(|chunk| usize::try_from(chunk).ok()).unwrap_or(usize::MAX).max(1);
        let every = node.get("every").and_then(time);
        let mut pieces: Vec<&[u8]> = bytes.chunks(chunk).collect();
        if pieces.is_empty() {
            pieces.push(&[]);
        }
        for (index, piece) in pieces.into_iter().enumerate() {
            if let Some(for_ms) = every.filter(|_| index > 0) {
                self.steps.push(Step::Pause { for_ms });
            }
            let means = self.meaning(on, said.clone(), true, piece);
            self.steps.push(Step::Send { on, frames: vec![Frame::binary(piece)], means });
        }
    }

    fn bytes(&mut self, node: &Node<'_>) -> Option<Vec<u8>> {
        let Some([entry]) = node.as_map() else {
            self.error(
                "scenario-form",
                node.span,
                "the bytes are said in no way, or in several",
                "give `hex`, `base64`, `file` or `zeros`",
            );
            return None;
        };
        let text = self.text(&entry.value);
        let found = match &*entry.key.text {
            "hex" => hex(&text),
            "base64" => base64::decode(&text),
            "zeros" => size(&entry.value).filter(|count| *count <= MOST_ZEROS).map(|count| vec![0; usize::try_from(count).unwrap_or(0)]),
            _ => match std::fs::read(self.folder.join(&text)) {
                Ok(bytes) => Some(bytes),
                Err(error) => {
                    let help = "the path is relative to the folder of the scenario";
                    self.error("scenario-value", entry.value.span, format!("`{text}` cannot be read: {error}"), help);
                    return None;
                }
            },
        };
        self.needed(&entry.value, found, &format!("bytes in {}", entry.key.text))
    }

    /// A message with a binary layout.
    fn send_layout(&mut self, on: usize, message: &'m Message, fields: Option<&Node<'_>>, class: Option<String>) {
        let Body::Binary(layout) = &message.body else { return };
        let mut frame = crate::value::binary::Frame { name: message.name.clone(), fields: Vec::new(), payload: None };
        for field in &layout.fields {
            let node = fields.and_then(|fields| fields.get(field.name.as_str()));
            let value = match node {
                Some(node) => self.json(node).and_then(|value| layout_value(&value)),
                None => Some(FrameValue::Integer(i128::from(field.fixed.or(field.min).unwrap_or(0)))),
            };
            frame.fields.extend(value.map(|value| (field.name.clone(), value)));
        }
        if let Some(payload) = &layout.payload {
            let node = fields.and_then(|fields| fields.get(payload.name.as_str()));
            let least = usize::try_from(payload.min_length).unwrap_or(0);
            frame.payload = Some(node.and_then(|node| self.bytes(node)).unwrap_or_else(|| vec![0; least]));
        }
        let span = fields.map_or(message.span, |fields| fields.span);
        match encode_frame(self.world.model, &frame) {
            Ok(bytes) => {
                let means = match class {
                    Some(class) => self.violation(on, class, None),
                    None => Means::Message { message: message.name.to_string(), id: None },
                };
                self.steps.push(Step::Send { on, frames: vec![Frame::binary(bytes)], means });
            }
            Err(refusal) => {
                let text = format!("`{}` would be refused: {refusal}", message.name);
                self.error("scenario-value", span, text, "if that is what is tried, send the bytes with `binary:`");
            }
        }
    }

    /// WebSocket frames as they are.
    pub(super) fn send_frames(&mut self, on: usize, node: &Node<'_>, value: &Node<'_>) {
        let (mut frames, mut assembly, mut whole) = (Vec::new(), Assembly::default(), Vec::new());
        for item in value.as_list().unwrap_or_default() {
            let opcode = match item.get("op").map(|op| self.shown(op)).as_deref() {
                Some("text") => TEXT,
                Some("binary") => BINARY,
                Some("continuation") => CONTINUATION,
                Some("close") => CLOSE,
                Some("ping") => PING,
                _ => PONG,
            };
            let fin = item.get("fin").and_then(|fin| self.flag(fin)).unwrap_or(true);
            let payload = match (item.get("text"), item.get("hex")) {
                (Some(text), _) => self.text(text).into_bytes(),
                (None, Some(digits)) => {
                    let found = hex(&self.text(digits));
                    self.needed(digits, found, "hexadecimal digits").unwrap_or_default()
                }
                (None, None) => Vec::new(),
            };
            let frame = Frame { opcode, fin, payload };
            if let Piece::Whole { binary, bytes } = assembly.add(&frame) {
                whole.push((binary, bytes));
            }
            frames.push(frame);
        }
        let said = self.class(node);
        let means = match whole.as_slice() {
            [(binary, bytes)] => self.meaning(on, said, *binary, bytes),
            [] => said.map_or(Means::Nothing, |class| self.violation(on, class, None)),
            _ => {
                self.error("scenario-form", value.span, "these frames hold several messages", "send one message with each action");
                Means::Nothing
            }
        };
        self.steps.push(Step::Send { on, frames, means });
    }
}

/// The class of violation that a refused text is.
fn classify(reader: &Reader<'_, '_>, bytes: &[u8], refusal: &Refusal) -> &'static str {
    let model = reader.world.model;
    let parsed = json::parse(bytes, number_rules(model, Peer::Client));
    let Ok(json) = parsed else { return "bad_json" };
    let meant = |peer: Peer| model.direction(peer).dispatch.as_ref().is_some_and(|tree| chosen(tree, &json, &|_| None).is_some());
    match refusal.code {
        _ if !meant(Peer::Client) && meant(Peer::Server) => "wrong_direction",
        _ if !meant(Peer::Client) => "unknown_message",
        Code::UnknownField => "unknown_field",
        _ => "bad_field",
    }
}

/// The id that can be read in a text, as canonical JSON text.
fn readable_id(reader: &Reader<'_, '_>, bytes: &[u8]) -> Option<String> {
    let model = reader.world.model;
    let json = json::parse(bytes, number_rules(model, Peer::Client)).ok()?;
    let name = chosen(model.client.dispatch.as_ref()?, &json, &|_| None)?;
    let (place, ..) = reader.world.spec.request_id(model.message(name)?)?;
    let value: Value = serde_json::from_str(&encode_untyped(&json)).ok()?;
    value.pointer(&place).filter(|id| !id.is_null()).map(Value::to_string)
}

/// Puts a value to a place; `None` when there is no such place.
fn put(json: &mut Value, place: &[Segment], value: Value) -> Option<()> {
    let Some((first, rest)) = place.split_first() else {
        *json = value;
        return Some(());
    };
    match (first, json) {
        (Segment::Key(key), Value::Object(members)) => put(members.entry(key.clone()).or_insert(Value::Null), rest, value),
        (Segment::Index(index), Value::Array(items)) => {
            let index = usize::try_from(*index).ok()?;
            if index == items.len() {
                items.push(Value::Null);
            }
            put(items.get_mut(index)?, rest, value)
        }
        _ => None,
    }
}

fn layout_value(value: &Value) -> Option<FrameValue> {
    match value {
        Value::Number(number) => match number.as_i128() {
            Some(number) => Some(FrameValue::Integer(number)),
            None => number.as_f64().map(FrameValue::Float),
        },
        other => hex(&plain(other)).map(FrameValue::Bytes),
    }
}

/// Bytes in hexadecimal; white space is free.
fn hex(text: &str) -> Option<Vec<u8>> {
    let digits: Vec<u8> = text
        .chars()
        .filter(|character| !character.is_whitespace())
        .map(|character| character.to_digit(16).map(|digit| digit as u8))
        .collect::<Option<_>>()?;
    digits.len().is_multiple_of(2).then(|| digits.chunks(2).map(|pair| pair[0] << 4 | pair[1]).collect())
}
