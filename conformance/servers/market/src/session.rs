//! One client's session: what it says is judged here, and what the server does about it is decided. It knows no sockets.

use crate::back_end::{self, Answer};
use crate::feed::Feed;
use crate::hooks::Hooks;
use crate::settings::Settings;
use market::wire::{Code, Json};
use market::{ClientMessage, DecodeError, ErrorCode, ErrorMessage, RequestId, ResponseMessage, ServerMessage, SubscribeMessage};
use std::collections::BTreeSet;
use std::sync::Arc;
use std::time::{Duration, Instant};

/// What the server does.
#[derive(Debug, Clone, PartialEq)]
pub enum Act {
    /// Sends a message.
    Say(ServerMessage),
    /// Answers a request after a time.
    Later(Duration, RequestId, Box<ServerMessage>),
    /// The client has shown that it is alive.
    Alive,
    /// Closes the connection.
    Close(u16),
    /// Drops the connection.
    Drop,
}

/// Why the server does something.
#[derive(Debug, Clone, Copy)]
pub enum Cause<'a> {
    /// The connection has been opened.
    Opened,
    /// A message that could be read.
    Message(&'a ClientMessage),
    /// A text that could not be read.
    Refused(&'a DecodeError),
    /// A binary frame.
    Binary,
    /// A request has been answered late.
    Done,
    /// The subscriptions have something new.
    Feed,
    /// It is time for a heartbeat.
    Heartbeat,
}

/// One client's session.
pub struct Session {
    hooks: Arc<dyn Hooks>,
    /// The limits and deadlines.
    pub settings: Settings,
    /// Whether the client has said who it is.
    pub authenticated: bool,
    /// Whether the back end is under maintenance, for this client.
    pub maintenance: bool,
    /// The requests that have no reply yet.
    pub pending: BTreeSet<RequestId>,
    /// The subscriptions.
    pub feeds: Vec<Feed>,
    /// How many subscriptions there have been.
    pub subscribed: u64,
    /// When the second began in which requests are counted.
    pub second: Instant,
    /// The requests of that second.
    pub requests: usize,
}

impl Session {
    /// A session that has just begun.
    pub fn new(hooks: Arc<dyn Hooks>, settings: Settings) -> Self {
        let (pending, feeds) = (BTreeSet::new(), Vec::new());
        let (authenticated, maintenance, subscribed, requests) = (false, false, 0, 0);
        Self { hooks, settings, authenticated, maintenance, pending, feeds, subscribed, second: Instant::now(), requests }
    }

    /// The first thing to say.
    pub fn open(&mut self) -> Vec<Act> {
        self.acts(Cause::Opened, vec![Act::Say(back_end::status(false))])
    }

    /// A text of the client.
    pub fn text(&mut self, text: &str) -> Vec<Act> {
        match self.hooks.read(text) {
            Ok(message) => {
                let hooks = Arc::clone(&self.hooks);
                hooks.before(self, &message);
                let acts = self.message(message.clone());
                self.acts(Cause::Message(&message), acts)
            }
            Err(error) => {
                let words = format!("The message cannot be read: {} at `{}`.", error.code, error.at);
                let act = fail(request_id(text, &error), ErrorCode::BadMessage, &words);
                self.acts(Cause::Refused(&error), vec![act])
            }
        }
    }

    /// A binary frame of the client.
    pub fn binary(&mut self) -> Vec<Act> {
        let act = fail(None, ErrorCode::BadMessage, "Binary frames have no meaning here; send JSON as text.");
        self.acts(Cause::Binary, vec![act])
    }

    /// A request that took its time is answered.
    pub fn done(&mut self, id: &str, reply: ServerMessage) -> Vec<Act> {
        self.pending.remove(id);
        self.acts(Cause::Done, vec![Act::Say(reply)])
    }

    /// What is new for the subscriptions.
    pub fn feed(&mut self) -> Vec<Act> {
        let news = self.feeds.iter_mut().map(|feed| Act::Say(feed.next())).collect();
        self.acts(Cause::Feed, news)
    }

    /// The server's heartbeat.
    pub fn heartbeat(&mut self) -> Vec<Act> {
        self.acts(Cause::Heartbeat, vec![Act::Say(back_end::heartbeat())])
    }

    fn acts(&mut self, cause: Cause<'_>, acts: Vec<Act>) -> Vec<Act> {
        Arc::clone(&self.hooks).acts(self, cause, acts)
    }

    fn message(&mut self, message: ClientMessage) -> Vec<Act> {
        let id = match &message {
            ClientMessage::HeartbeatMessage(_) => return vec![Act::Alive],
            ClientMessage::AuthMessage(request) => &request.id,
            ClientMessage::SubscribeMessage(request) => &request.id,
            ClientMessage::UnsubscribeMessage(request) => &request.id,
            ClientMessage::CommandMessage(request) => &request.id,
            ClientMessage::QueryMessage(request) => &request.id,
        };
        let id = id.clone();
        let refused = |code, words| vec![fail(Some(id.clone()), code, words)];
        let is_auth = matches!(message, ClientMessage::AuthMessage(_));
        if let Some(wait) = self.too_fast() {
            return vec![too_fast(id, wait)];
        }
        if !self.authenticated && !is_auth {
            return refused(ErrorCode::Unauthorized, "Authenticate first.");
        }
        if self.pending.contains(&id) {
            return refused(ErrorCode::DuplicateRequest, "A request with this id is still pending.");
        }
        if self.authenticated && is_auth {
            return refused(ErrorCode::AlreadyAuthenticated, "You have authenticated before.");
        }
        if self.maintenance && !back_end::ends_maintenance(&message) && !matches!(message, ClientMessage::UnsubscribeMessage(_)) {
            return refused(ErrorCode::Unavailable, "The back end is under maintenance.");
        }
        match message {
            ClientMessage::HeartbeatMessage(_) => vec![],
            ClientMessage::AuthMessage(request) if request.token == back_end::TOKEN => {
                self.authenticated = true;
                vec![respond(id, Json::Null)]
            }
            ClientMessage::AuthMessage(_) => refused(ErrorCode::Unauthorized, "The token is not good."),
            ClientMessage::SubscribeMessage(request) => self.subscribe(*request),
            ClientMessage::UnsubscribeMessage(request) => {
                let before = self.feeds.len();
                self.feeds.retain(|feed| feed.id != request.subscription_id);
                if self.feeds.len() == before {
                    return refused(ErrorCode::UnknownSubscription, "There is no such subscription.");
                }
                vec![respond(id, Json::Null)]
            }
            ClientMessage::CommandMessage(request) => self.carry_out(id, back_end::command(&request)),
            ClientMessage::QueryMessage(request) => self.carry_out(id, back_end::query(&request)),
        }
    }

    fn subscribe(&mut self, request: SubscribeMessage) -> Vec<Act> {
        if self.feeds.len() >= self.settings.subscriptions {
            return vec![fail(Some(request.id), ErrorCode::TooManySubscriptions, "Unsubscribe from something first.")];
        }
        self.subscribed += 1;
        let mut feed = Feed::new(format!("sub-{}", self.subscribed), request.channel, request.symbols);
        let response = ResponseMessage { request_id: request.id, subscription_id: Some(feed.id.clone()), result: Json::Null };
        let acts = vec![Act::Say(ServerMessage::from(response)), Act::Say(feed.next())];
        self.feeds.push(feed);
        acts
    }

    fn carry_out(&mut self, id: RequestId, answer: Answer) -> Vec<Act> {
        match answer {
            Answer::Result(result) => vec![self.limited(id, result)],
            Answer::Error(code, words) => vec![fail(Some(id), code, words)],
            Answer::Maintenance(on) => {
                let changed = self.maintenance != on;
                self.maintenance = on;
                let status = changed.then(|| Act::Say(back_end::status(on)));
                [respond(id, Json::Null)].into_iter().chain(status).collect()
            }
            Answer::Slow(time, result) => {
                self.pending.insert(id.clone());
                // Given up a little before the promised time, so that the error still comes within it.
                let longest = self.settings.answer * 9 / 10;
                let reply = if time > longest {
                    error(Some(id.clone()), ErrorCode::Failed, "It took too long.")
                } else {
                    response(id.clone(), result)
                };
                vec![Act::Later(time.min(longest), id, Box::new(reply))]
            }
        }
    }

    /// A response, unless it would be longer than a message may be.
    fn limited(&self, id: RequestId, result: Json) -> Act {
        let reply = response(id.clone(), result);
        match reply.encode() {
            Ok(text) if text.len() <= self.settings.max_message_size => Act::Say(reply),
            _ => fail(Some(id), ErrorCode::Failed, "The result is too long for a message."),
        }
    }

    /// How long to wait, if there were too many requests in this second.
    fn too_fast(&mut self) -> Option<Duration> {
        let passed = self.second.elapsed();
        if passed >= Duration::from_secs(1) {
            (self.second, self.requests) = (Instant::now(), 0);
        }
        self.requests += 1;
        (self.requests > self.settings.requests).then(|| Duration::from_secs(1).saturating_sub(passed))
    }
}

fn response(request_id: RequestId, result: Json) -> ServerMessage {
    ServerMessage::from(ResponseMessage { request_id, subscription_id: None, result })
}

/// A reply to a request that went well.
pub fn respond(request_id: RequestId, result: Json) -> Act {
    Act::Say(response(request_id, result))
}

fn error(request_id: Option<RequestId>, code: ErrorCode, words: &str) -> ServerMessage {
    let retry_after_ms = (code == ErrorCode::Unavailable).then_some(30_000);
    ServerMessage::from(ErrorMessage { request_id, code, message: words.to_owned(), retry_after_ms })
}

fn fail(request_id: Option<RequestId>, code: ErrorCode, words: &str) -> Act {
    Act::Say(error(request_id, code, words))
}

fn too_fast(id: RequestId, wait: Duration) -> Act {
    // Rounded up, so that a client that waits as long as it is told is not told to wait again.
    let retry_after_ms = i64::try_from(wait.as_millis()).ok().map(|wait| wait + 1);
    let message = "Two hundred requests a second are enough.".to_owned();
    Act::Say(ServerMessage::from(ErrorMessage { request_id: Some(id), code: ErrorCode::RateLimited, message, retry_after_ms }))
}

/// The `id` of a request that could not be read, if that at least can.
fn request_id(text: &str, error: &DecodeError) -> Option<RequestId> {
    // Without a place it is the text that is wrong, and nothing of it can be relied on.
    if error.at.is_empty() || error.code == Code::Encoding {
        return None;
    }
    let value: serde_json::Value = serde_json::from_str(text).ok()?;
    let id = value.get("id")?.as_str()?;
    (1..=64).contains(&id.chars().count()).then(|| id.to_owned())
}
