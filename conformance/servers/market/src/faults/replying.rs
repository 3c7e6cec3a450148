//! Replies and subscriptions that come twice, out of order, for another, or not at all.

use crate::hooks::Hooks;
use crate::session::{Act, Cause, Session};
use market::wire::Json;
use market::{ClientMessage, ErrorCode, ServerMessage};
use std::time::Duration;

pub const FAULTS: &[(&str, &str)] = &[
    ("never_responds", "Queries that succeed are not answered."),
    ("responds_twice", "Every response comes twice."),
    ("responds_and_fails", "After a response there is an error for the same request."),
    ("forgets_slow_requests", "A request that takes long is not answered when it is done."),
    ("responds_too_late", "A request that takes too long is answered when it is done, however long that is."),
    ("wrong_request_id", "Responses name the request `1`, whatever its id is."),
    ("upper_case_request_id", "The id of the request comes back in capital letters."),
    ("numbers_as_ids", "The id of the request comes back without leading zeros."),
    ("answers_heartbeats", "The server answers the client's heartbeats."),
    ("unnamed_subscription", "The response to `subscribe` does not name the subscription."),
    ("same_subscription_id", "Every subscription has the same name."),
    ("data_before_response", "The first message of a subscription comes before the response that names it."),
    ("data_of_nothing", "The messages of a subscription name another one."),
    ("data_after_unsubscribe", "A subscription goes on after it has ended."),
    ("silent_subscription", "Nothing comes of a subscription to `alert`."),
    ("sequence_from_one", "The trades of a subscription are counted from 1."),
    ("result_of_auth", "An authentication is answered with a result that is not null."),
    ("forgets_parameters", "A query is answered as if it had no parameters."),
    ("failure_as_result", "A command that fails is answered with a response that tells the failure."),
    ("no_status", "The server does not say first how the back end is."),
    ("late_status", "The server says how the back end is only after the authentication."),
];

pub struct Replying(pub &'static str);

impl Hooks for Replying {
    fn settings(&self, mut settings: crate::settings::Settings) -> crate::settings::Settings {
        if self.0 == "responds_too_late" {
            settings.answer = Duration::from_secs(3600);
        }
        settings
    }

    fn before(&self, session: &mut Session, message: &ClientMessage) {
        if self.0 == "same_subscription_id" && matches!(message, ClientMessage::SubscribeMessage(_)) {
            session.subscribed = 0;
        }
    }

    fn acts(&self, session: &mut Session, cause: Cause<'_>, mut acts: Vec<Act>) -> Vec<Act> {
        let request = if let Cause::Message(message) = cause { Some(message) } else { None };
        match (self.0, cause) {
            ("no_status" | "late_status", Cause::Opened) => return vec![],
            ("late_status", Cause::Message(ClientMessage::AuthMessage(_))) if session.authenticated => {
                acts.push(Act::Say(crate::back_end::status(false)))
            }
            ("forgets_slow_requests", Cause::Done) => return vec![],
            ("answers_heartbeats", Cause::Message(ClientMessage::HeartbeatMessage(_))) => acts.push(Act::Say(crate::back_end::heartbeat())),
            ("never_responds", Cause::Message(ClientMessage::QueryMessage(_))) => {
                acts.retain(|act| !matches!(act, Act::Say(ServerMessage::ResponseMessage(_))))
            }
            ("data_before_response", Cause::Message(ClientMessage::SubscribeMessage(_))) => acts.reverse(),
            ("data_after_unsubscribe", Cause::Message(ClientMessage::UnsubscribeMessage(gone))) => {
                let mut feed = crate::feed::Feed::new(gone.subscription_id.clone(), market::Channel::Alert, None);
                acts.push(Act::Say(feed.next()));
            }
            ("silent_subscription", _) => acts.retain(|act| !matches!(act, Act::Say(ServerMessage::AlertMessage(_)))),
            ("responds_twice", _) if responds(&acts) => acts.push(acts[0].clone()),
            ("responds_and_fails", Cause::Message(message)) if responds(&acts) => acts.extend(failure(message)),
            _ => {}
        }
        for act in &mut acts {
            if let Act::Say(message) = act {
                self.change(request, message);
            }
        }
        acts
    }
}

impl Replying {
    fn change(&self, request: Option<&ClientMessage>, message: &mut ServerMessage) {
        match (self.0, message) {
            ("wrong_request_id", ServerMessage::ResponseMessage(response)) => response.request_id = "1".to_owned(),
            ("upper_case_request_id", ServerMessage::ResponseMessage(response)) => response.request_id = response.request_id.to_uppercase(),
            ("numbers_as_ids", ServerMessage::ResponseMessage(response)) => {
                if let Ok(number) = response.request_id.parse::<u64>() {
                    response.request_id = number.to_string();
                }
            }
            ("unnamed_subscription", ServerMessage::ResponseMessage(response)) => response.subscription_id = None,
            ("data_of_nothing", ServerMessage::DataMessage(data)) => data.subscription_id = "sub-0".to_owned(),
            ("sequence_from_one", ServerMessage::DataMessage(data)) => data.sequence += 1,
            ("result_of_auth", ServerMessage::ResponseMessage(response)) if matches!(request, Some(ClientMessage::AuthMessage(_))) => {
                response.result = Json::Bool(true);
            }
            ("forgets_parameters", ServerMessage::ResponseMessage(response)) if matches!(response.result, Json::Object(_)) => {
                response.result = Json::Object(market::wire::Map::new());
            }
            ("failure_as_result", message @ ServerMessage::ErrorMessage(_)) => {
                if let (ServerMessage::ErrorMessage(error), Some(ClientMessage::CommandMessage(command))) = (&*message, request)
                    && error.code == ErrorCode::Failed
                    && let Act::Say(response) = crate::session::respond(command.id.clone(), Json::String(error.message.clone()))
                {
                    *message = response;
                }
            }
            _ => {}
        }
    }
}

fn responds(acts: &[Act]) -> bool {
    matches!(acts, [Act::Say(ServerMessage::ResponseMessage(_)), ..])
}

fn failure(message: &ClientMessage) -> Option<Act> {
    let id = match message {
        ClientMessage::QueryMessage(query) => query.id.clone(),
        ClientMessage::CommandMessage(command) => command.id.clone(),
        _ => return None,
    };
    let (code, message) = (ErrorCode::Failed, "And yet it failed.".to_owned());
    let error = market::ErrorMessage { request_id: Some(id), code, message, retry_after_ms: None };
    Some(Act::Say(error.into()))
}
