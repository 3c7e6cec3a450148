//! What the judge and the planner ask of a protocol: ids and where they are echoed, which exchanges there are, and the requirements of the
//! spec with their places.

use super::case::{Level, Reaction, Requirement};
use crate::model::{
    Body, Connection, Consequence, Correlation, ErrorCode, ErrorConnection, Exchange, Field, Kind, Machine, Message, Mint, Model, Peer,
    Presence, Reaction as Declared, Role, Segment, Selector, Symbol, Test, Transport, pointer,
};
use crate::source::{Sources, Span};
use crate::value::{Refusal, chosen, json, number_rules};
use serde_json::Value;

/// A protocol, and where its parts stand in the spec.
pub struct Spec<'m> {
    /// The protocol.
    pub model: &'m Model,
    /// The texts that its places are in.
    pub sources: &'m Sources,
}

impl<'m> Spec<'m> {
    /// A requirement of the spec. What no single entry demands stands where its section does.
    #[must_use]
    pub fn requirement(&self, rule: impl Into<String>, text: impl Into<String>, span: Option<Span>) -> Requirement {
        let rule = rule.into();
        let span = span.or_else(|| self.section(&rule));
        Requirement { rule, text: text.into(), place: span.map(|span| self.place(span)) }
    }

    fn section(&self, rule: &str) -> Option<Span> {
        match rule.split('.').next()? {
            "connection" => self.connection().map(|connection| connection.span),
            "sessions" => self.model.sessions.as_ref().map(|sessions| sessions.span),
            "states" => self.machine().map(|machine| machine.span),
            "closes" => self.model.closes.first().map(|close| close.span),
            "messages" => self.model.messages.first().map(|message| message.span),
            _ => None,
        }
    }

    /// A requirement on a message of the spec.
    #[must_use]
    pub fn about(&self, name: &Symbol, rule: impl Into<String>, text: impl Into<String>) -> Requirement {
        self.requirement(rule, text, self.model.message(name).map(|message| message.span))
    }

    /// How a connection is made.
    #[must_use]
    pub fn connection(&self) -> Option<&'m Connection> {
        self.model.connections.first()
    }

    /// Whether messages are cut out of a stream of bytes, and there is no WebSocket.
    #[must_use]
    pub fn is_stream(&self) -> bool {
        self.connection().is_some_and(|connection| connection.transport != Transport::Websocket)
    }

    /// Whether each connection is a process of its own, so that there are no others that it could harm.
    #[must_use]
    pub fn is_alone(&self) -> bool {
        self.connection().is_some_and(|connection| connection.transport == Transport::Stdio)
    }

    fn place(&self, span: Span) -> String {
        let position = self.sources.position(span);
        format!("{}:{}", self.sources.get(span.source).path, position.line)
    }

    /// What a text of the server breaks that its decoder refuses: the demand on the field at fault, as far as that can be told.
    #[must_use]
    pub fn broken(&self, bytes: &[u8], refusal: &Refusal) -> Requirement {
        let model = self.model;
        let json = json::parse(bytes, number_rules(model, Peer::Server)).ok();
        let name = json.and_then(|json| chosen(model.server.dispatch.as_ref()?, &json, &|_| None));
        let Some(message) = name.and_then(|name| model.message(name)) else {
            return self.requirement("messages", "what the server sends is a message of the spec", None);
        };
        let name = &message.name;
        let found = members(message).into_iter().find(|(place, _)| refusal.at == *place || refusal.at.starts_with(&format!("{place}/")));
        match found {
            None => self.requirement(format!("messages.{name}"), format!("`{name}` is as the spec says"), Some(message.span)),
            Some((_, field)) => {
                let there = if field.presence == Presence::Required { "is there and" } else { "where it is there," };
                let text = format!("`{}` of `{name}` {there} is `{}`", field.wire, field.ty.text);
                self.requirement(format!("messages.{name}.fields.{}", field.name), text, Some(field.span))
            }
        }
    }

    /// The machine of the connection.
    #[must_use]
    pub fn machine(&self) -> Option<&'m Machine> {
        self.model.machines.iter().find(|machine| machine.per.is_none())
    }

    /// The outcome of a class of violation by the client; without one the spec leaves it open.
    #[must_use]
    pub fn outcome(&self, class: &str) -> (Requirement, Vec<Reaction>, Level) {
        let found = self.model.outcomes.iter().find(|outcome| outcome.by == Peer::Server && outcome.violation == class);
        let what = class_in_words(class);
        let left_open = format!("what {what} earns is left open");
        match found {
            None => {
                let requirement = self.requirement(format!("outcomes.server.{class}"), left_open, None);
                (requirement, Vec::new(), Level::Must)
            }
            Some(outcome) => {
                let (any_of, level) = self.consequence(Some(&outcome.then));
                let text = if any_of.is_empty() { left_open } else { format!("{what} earns {}", in_words(&any_of)) };
                (self.requirement(format!("outcomes.server.{class}"), text, Some(outcome.span)), any_of, level)
            }
        }
    }

    /// Whether a reaction is a message that cannot be without the id of what it answers.
    #[must_use]
    pub fn must_echo(&self, reaction: &Reaction) -> bool {
        let Reaction::Reply { message, .. } = reaction else { return false };
        let Some(message) = self.model.message(&Symbol(message.clone())) else { return false };
        let echo = with_role(message, Role::ReplyTo);
        echo.is_some_and(|(_, field)| field.presence == Presence::Required && !matches!(field.ty.kind, Kind::Nullable { .. }))
    }

    /// Whether the spec speaks of a class of violation that is otherwise part of another.
    #[must_use]
    pub fn says(&self, class: &str) -> bool {
        self.model.outcomes.iter().any(|outcome| outcome.by == Peer::Server && outcome.violation == class)
    }

    /// The same about a message of the client. What would be answered is left open in an answer: nobody answers that.
    #[must_use]
    pub fn outcome_about(&self, message: Option<&Symbol>, class: &str) -> (Requirement, Vec<Reaction>, Level) {
        let (requirement, any_of, level) = self.outcome(class);
        let response = message.and_then(|name| self.model.message(name)).is_some_and(|message| self.is_response(message));
        if !response || any_of.is_empty() || !any_of.iter().all(|reaction| matches!(reaction, Reaction::Reply { .. } | Reaction::Ignore)) {
            return (requirement, any_of, level);
        }
        let text = format!("what {} earns is left open where it is an answer", class_in_words(class));
        (Requirement { text, ..requirement }, Vec::new(), level)
    }

    /// A consequence as reactions on the wire.
    #[must_use]
    pub fn consequence(&self, then: Option<&Consequence>) -> (Vec<Reaction>, Level) {
        let Some(then) = then else { return (Vec::new(), Level::Must) };
        let level = if then.must { Level::Must } else { Level::Should };
        (then.any_of.iter().map(|reaction| self.reaction(reaction)).collect(), level)
    }

    fn reaction(&self, reaction: &Declared) -> Reaction {
        match reaction {
            Declared::Reply { message, code } => {
                let known = code
                    .as_ref()
                    .and_then(|code| self.model.errors.iter().flat_map(|errors| &errors.codes).find(|known| known.name == *code));
                let closes = known.and_then(|known| match known.connection {
                    ErrorConnection::Keep => None,
                    ErrorConnection::Close { code } => Some(code),
                });
                let code = known.and_then(|known| Some((self.carrier(message)?, literal(&known.wire))));
                Reaction::Reply { message: message.to_string(), code, closes }
            }
            Declared::Close { code } => Reaction::Close { code: *code },
            Declared::Drop => Reaction::Drop,
            Declared::Http { status } => Reaction::Http { status: *status },
            Declared::Ignore => Reaction::Ignore,
            Declared::Keep => Reaction::Keep,
        }
    }

    /// Where a message carries an error code, as a JSON Pointer.
    #[must_use]
    pub fn carrier(&self, message: &Symbol) -> Option<String> {
        let carriers = self.model.errors.iter().flat_map(|errors| &errors.carriers);
        carriers.into_iter().find(|carrier| carrier.message == *message).map(|carrier| pointer(&carrier.path))
    }

    /// Where a message that the client sends has its id, with the correlation that says so.
    #[must_use]
    pub fn request_id(&self, message: &'m Message) -> Option<(String, &'m Field, Option<&'m Correlation>)> {
        let correlation = self.model.correlations.iter().find(|correlation| {
            correlation.minted_by != Mint::Server
                && (correlation.minted_in.contains(&message.name)
                    || (correlation.minted_in.is_empty()
                        && member(message, &correlation.field).is_some_and(|(_, field)| field.role == Some(Role::Id))))
        });
        let named = correlation.and_then(|correlation| member(message, &correlation.field));
        let (place, field) = named.or_else(|| with_role(message, Role::Id))?;
        Some((place, field, correlation))
    }

    /// Where a message of the server echoes the id of a request.
    #[must_use]
    pub fn echo(&self, message: &'m Message) -> Option<String> {
        if let Some((place, _)) = with_role(message, Role::ReplyTo) {
            return Some(place);
        }
        let carriers = self.model.errors.iter().flat_map(|errors| &errors.carriers);
        let carried =
            carriers.into_iter().find(|carrier| carrier.message == message.name).and_then(|carrier| carrier.correlated_by.as_ref());
        if let Some(path) = carried {
            return Some(pointer(path));
        }
        let minted = self.model.correlations.iter().filter(|correlation| correlation.minted_by != Mint::Server);
        minted.into_iter().find_map(|correlation| member(message, &correlation.echoed_in)).map(|(place, _)| place)
    }

    /// The exchange that a request begins, if it looks like this.
    #[must_use]
    pub fn exchange(&self, request: &str, json: &Value) -> Option<&'m Exchange> {
        let message = self.model.messages.iter().find(|message| message.name.as_str() == request)?;
        message.exchange.as_ref().filter(|exchange| holds(&exchange.when, json))
    }

    /// The messages that report the failure of a request: those that it names, and those that carry an error which it can provoke.
    #[must_use]
    pub fn failures(&self, request: &str) -> Vec<&'m Symbol> {
        let message = self.model.messages.iter().find(|message| message.name.as_str() == request);
        let named = message.and_then(|message| message.exchange.as_ref()).into_iter().flat_map(|exchange| &exchange.failures);
        let raised = self.model.errors.iter().filter(|errors| {
            errors.codes.iter().any(|code| code.raised_by.is_empty() || code.raised_by.iter().any(|by| by.as_str() == request))
        });
        named.chain(raised.flat_map(|errors| &errors.carriers).map(|carrier| &carrier.message)).collect()
    }

    /// Whether a message answers another, by the id that it echoes. Nobody answers an answer.
    #[must_use]
    pub fn is_response(&self, message: &Message) -> bool {
        with_role(message, Role::ReplyTo).is_some()
    }

    /// Whether a place in what the client sends is that of a tag.
    #[must_use]
    pub fn is_tag(&self, place: &str) -> bool {
        let messages = self.model.client.messages.iter().filter_map(|name| self.model.message(name));
        messages.into_iter().any(|message| with_role(message, Role::Tag).is_some_and(|(tag, _)| tag == place))
    }

    /// Whether a message only ever comes as an answer.
    #[must_use]
    pub fn is_answer(&self, name: &Symbol) -> bool {
        let answers = |exchange: &Exchange| {
            exchange.replies.contains(name)
                || exchange.stream.contains(name)
                || exchange.ends.iter().flat_map(|end| &end.all).any(|condition| condition.message == *name)
        };
        let asked = self
            .model
            .messages
            .iter()
            .filter(|message| message.from.includes(Peer::Client))
            .filter_map(|message| message.exchange.as_ref());
        asked.into_iter().any(answers)
    }

    /// Whether a message reports the failure of some exchange or violation.
    #[must_use]
    pub fn is_failure(&self, name: &Symbol) -> bool {
        let fails = |exchange: &Exchange| exchange.failures.contains(name);
        let carried = self.model.errors.iter().flat_map(|errors| &errors.carriers).any(|carrier| carrier.message == *name);
        let reply = |reaction: &Declared| matches!(reaction, Declared::Reply { message, .. } if message == name);
        carried
            || self.model.messages.iter().filter_map(|message| message.exchange.as_ref()).any(fails)
            || self.model.outcomes.iter().flat_map(|outcome| &outcome.then.any_of).any(reply)
    }

    /// The error of the catalogue that a message carries.
    #[must_use]
    pub fn error(&self, name: &Symbol, json: &Value) -> Option<&'m ErrorCode> {
        let code = json.pointer(&self.carrier(name)?)?;
        self.model.errors.iter().flat_map(|errors| &errors.codes).find(|known| literal(&known.wire) == *code)
    }

    /// Whether a message is one of any number that come before another, which ends an exchange.
    #[must_use]
    pub fn streams_before(&self, before: &Symbol, end: &Symbol) -> bool {
        let exchanges = self.model.messages.iter().filter_map(|message| message.exchange.as_ref());
        exchanges.into_iter().any(|exchange| exchange.stream.contains(before) && exchange.replies.contains(end))
    }

    /// The error codes that say that a message was refused for its form.
    #[must_use]
    pub fn refusals(&self) -> Vec<Value> {
        let mut found = Vec::new();
        for class in ["bad_json", "unknown_message", "bad_field", "unknown_field", "wrong_direction"] {
            for reaction in self.outcome(class).1 {
                if let Reaction::Reply { code: Some((_, code)), .. } = reaction
                    && !found.contains(&code)
                {
                    found.push(code);
                }
            }
        }
        found
    }
}

/// A literal as JSON.
#[must_use]
pub fn literal(literal: &crate::model::Literal) -> Value {
    serde_json::to_value(literal).unwrap_or_default()
}

/// A member of a message by its name on the wire, with its JSON Pointer.
#[must_use]
pub fn member<'m>(message: &'m Message, wire: &str) -> Option<(String, &'m Field)> {
    members(message).into_iter().find(|(_, field)| field.wire == wire || field.name.as_str() == wire)
}

/// The members of a message with their JSON Pointers; none of a binary frame.
#[must_use]
pub fn members(message: &Message) -> Vec<(String, &Field)> {
    match &message.body {
        Body::Object(record) => record.fields.iter().map(|field| (pointer(&[Segment::Key(field.wire.clone())]), field)).collect(),
        Body::Array(tuple) => {
            tuple.items.iter().enumerate().map(|(index, field)| (pointer(&[Segment::Index(index as u64)]), field)).collect()
        }
        Body::Binary(_) => Vec::new(),
    }
}

fn with_role(message: &Message, role: Role) -> Option<(String, &Field)> {
    members(message).into_iter().find(|(_, field)| field.role == Some(role))
}

/// Whether conditions hold in a message.
#[must_use]
pub fn holds(selectors: &[Selector], json: &Value) -> bool {
    selectors.iter().all(|selector| {
        let found = json.pointer(&pointer(&selector.path));
        match &selector.test {
            Test::Is { values } => found.is_some_and(|found| values.iter().any(|value| literal(value) == *found)),
            Test::StartsWith { prefix } => found.and_then(Value::as_str).is_some_and(|text| text.starts_with(prefix.as_str())),
            Test::Other | Test::Present => found.is_some(),
            Test::Absent => found.is_none(),
        }
    })
}

/// A class of violation in words.
#[must_use]
pub fn class_in_words(class: &str) -> &'static str {
    match class {
        "bad_json" => "a frame that is not JSON",
        "off_profile" => "a message that standards allow and the rules of values do not",
        "bad_encoding" => "a text frame that is not UTF-8",
        "unknown_message" => "a message that it does not know",
        "bad_envelope" => "a message of no known kind",
        "bad_tag" => "a message without a tag",
        "bad_field" => "a malformed message",
        "unknown_field" => "a member that is no field",
        "wrong_direction" => "a message that only the server may send",
        "wrong_state" => "a message that may not be sent now",
        "duplicate_id" => "an id that is taken",
        "unknown_id" => "an id that nothing is known of",
        "oversize" => "a message above the maximum size",
        "unexpected_binary" => "a binary frame where only text is spoken",
        "unexpected_text" => "a text frame where only binary is spoken",
        "bad_binary" => "a binary frame that fits no layout",
        "missing_parameter" => "a missing parameter of the connection",
        "bad_parameter" => "a malformed parameter of the connection",
        "wrong_subprotocol" => "subprotocols that it does not know",
        "wrong_session" => "a message that names another session",
        "unauthorized" => "a client that is not allowed",
        "rate_limit" => "too much in too short a time",
        _ => "this violation",
    }
}

/// Reactions in words.
#[must_use]
pub fn in_words(any_of: &[Reaction]) -> String {
    if any_of.is_empty() {
        return "anything".to_owned();
    }
    let words: Vec<String> = any_of
        .iter()
        .map(|reaction| match reaction {
            Reaction::Reply { message, code: Some((_, code)), .. } => format!("a reply `{message}` with the code {code}"),
            Reaction::Reply { message, code: None, .. } => format!("a reply `{message}`"),
            Reaction::Close { code } => format!("a close frame with code {code}"),
            Reaction::Drop => "the end of the connection without a close frame".to_owned(),
            Reaction::Http { status } => format!("a refused upgrade with status {status}"),
            Reaction::Ignore => "nothing, and the connection stays open".to_owned(),
            Reaction::Keep => "the connection stays open".to_owned(),
        })
        .collect();
    words.join(", or ")
}
