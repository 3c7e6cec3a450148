//! Wrong replies to what cannot be read or may not be said.

use crate::hooks::Hooks;
use crate::session::{Act, Cause, Session, respond};
use crate::settings::Settings;
use market::wire::{Code, Json};
use market::{ClientMessage, DecodeError, ErrorCode, ErrorMessage, ServerMessage, decode_client_message_str};
use std::time::{Duration, Instant};

pub const FAULTS: &[(&str, &str)] = &[
    ("closes_on_bad_json", "A text that is not JSON closes the connection with 1003."),
    ("closes_on_bad_field", "A field that is missing or malformed closes the connection with 1008."),
    ("silent_on_bad_field", "A field that is missing or malformed earns no reply."),
    ("silent_on_unknown_message", "A message of an unknown type earns no reply."),
    ("complains_twice", "What cannot be read earns two errors."),
    ("closes_on_binary", "A binary frame closes the connection with 1003."),
    ("ignores_binary", "A binary frame earns no reply."),
    ("forgets_request_id", "The error for a request that cannot be read does not name the request, although its id can be read."),
    ("internal_for_bad_field", "A field that is missing or malformed earns INTERNAL instead of BAD_MESSAGE."),
    ("failed_for_unknown_query", "A query that is not known earns FAILED instead of UNKNOWN_QUERY."),
    ("query_for_command", "A command that is not known earns UNKNOWN_QUERY instead of UNKNOWN_COMMAND."),
    ("bad_message_when_not_ready", "A request before the authentication earns BAD_MESSAGE instead of UNAUTHORIZED."),
    ("serves_anybody", "Requests are answered before the client has authenticated."),
    ("closes_on_wrong_state", "A request before the authentication closes the connection with 4401."),
    ("closes_on_bad_token", "A token that is not good closes the connection with 4401."),
    ("never_forgives", "After a token that was not good every request is refused with RATE_LIMITED, for ever."),
    ("takes_any_token", "Every token is good."),
    ("authenticates_twice", "A client may authenticate again."),
    ("accepts_duplicate_ids", "A request with the id of a pending one is answered."),
    ("ends_any_subscription", "To unsubscribe from what is not subscribed to succeeds."),
    ("keeps_places", "A subscription that has ended still counts, so that no other can take its place."),
    ("no_limit", "There is no limit to the subscriptions."),
    ("never_limits", "There may be any number of requests in a second."),
    ("slow_forgiveness", "After too many requests all requests are refused for ever."),
    ("no_retry_after", "RATE_LIMITED promises that a request is served at once, and does not serve it."),
    ("ignores_maintenance", "Requests are answered during maintenance."),
    ("silent_maintenance", "The status does not tell that maintenance begins."),
    ("stuck_in_maintenance", "Maintenance never ends, although the status says that it does."),
];

pub struct Refusing(pub &'static str);

impl Hooks for Refusing {
    fn settings(&self, settings: Settings) -> Settings {
        let subscriptions = if self.0 == "no_limit" { usize::MAX } else { settings.subscriptions };
        let requests = if self.0 == "never_limits" { usize::MAX } else { settings.requests };
        Settings { subscriptions, requests, ..settings }
    }

    fn before(&self, session: &mut Session, message: &ClientMessage) {
        let is_auth = matches!(message, ClientMessage::AuthMessage(_));
        match self.0 {
            "serves_anybody" if !is_auth => session.authenticated = true,
            "authenticates_twice" if is_auth => session.authenticated = false,
            "accepts_duplicate_ids" => session.pending.clear(),
            "ignores_maintenance" => session.maintenance = false,
            _ => {}
        }
    }

    fn read(&self, text: &str) -> Result<ClientMessage, DecodeError> {
        let mut message = decode_client_message_str(text)?;
        if self.0 == "takes_any_token"
            && let ClientMessage::AuthMessage(auth) = &mut message
        {
            auth.token = crate::back_end::TOKEN.to_owned();
        }
        Ok(message)
    }

    fn acts(&self, session: &mut Session, cause: Cause<'_>, mut acts: Vec<Act>) -> Vec<Act> {
        let said = acts.iter().find_map(|act| match act {
            Act::Say(ServerMessage::ErrorMessage(error)) => Some(error.code),
            _ => None,
        });
        let close = |code| vec![Act::Close(code)];
        match cause {
            Cause::Refused(error) => {
                let of_text = error.at.is_empty();
                let unknown = error.code == Code::UnknownType;
                let field = !of_text && !unknown;
                match self.0 {
                    "closes_on_bad_json" if of_text => return close(1003),
                    "closes_on_bad_field" if field => return close(1008),
                    "silent_on_bad_field" if field => acts.clear(),
                    "silent_on_unknown_message" if unknown => acts.clear(),
                    "complains_twice" => acts.extend(acts.clone()),
                    "internal_for_bad_field" if field => recode(&mut acts, ErrorCode::Internal),
                    "forgets_request_id" => change(&mut acts, |error| error.request_id = None),
                    _ => {}
                }
            }
            Cause::Binary => match self.0 {
                "closes_on_binary" => return close(1003),
                "ignores_binary" => acts.clear(),
                _ => {}
            },
            Cause::Message(message) => {
                let is_auth = matches!(message, ClientMessage::AuthMessage(_));
                match (self.0, said) {
                    ("failed_for_unknown_query", Some(ErrorCode::UnknownQuery)) => recode(&mut acts, ErrorCode::Failed),
                    ("query_for_command", Some(ErrorCode::UnknownCommand)) => recode(&mut acts, ErrorCode::UnknownQuery),
                    ("bad_message_when_not_ready", Some(ErrorCode::Unauthorized)) if !is_auth => recode(&mut acts, ErrorCode::BadMessage),
                    ("closes_on_wrong_state", Some(ErrorCode::Unauthorized)) if !is_auth => return close(4401),
                    ("closes_on_bad_token", Some(ErrorCode::Unauthorized)) if is_auth => return close(4401),
                    ("never_forgives", Some(ErrorCode::Unauthorized)) if is_auth => exhaust(session),
                    ("slow_forgiveness", Some(ErrorCode::RateLimited)) => exhaust(session),
                    ("silent_maintenance", _) => acts.retain(|act| !matches!(act, Act::Say(ServerMessage::StatusMessage(_)))),
                    ("no_retry_after", Some(ErrorCode::RateLimited)) => change(&mut acts, |error| error.retry_after_ms = Some(0)),
                    _ => {}
                }
                match (self.0, message) {
                    ("stuck_in_maintenance", ClientMessage::CommandMessage(request)) if request.name == "maintenance" => {
                        session.maintenance = true
                    }
                    ("keeps_places", ClientMessage::UnsubscribeMessage(_)) if said.is_none() => session.settings.subscriptions -= 1,
                    ("ends_any_subscription", ClientMessage::UnsubscribeMessage(request)) => {
                        return vec![respond(request.id.clone(), Json::Null)];
                    }
                    _ => {}
                }
            }
            _ => {}
        }
        acts
    }
}

fn change(acts: &mut [Act], edit: impl Fn(&mut ErrorMessage)) {
    for act in acts {
        if let Act::Say(ServerMessage::ErrorMessage(error)) = act {
            edit(error);
        }
    }
}

/// All requests of this second and of the next hour are used up.
fn exhaust(session: &mut Session) {
    session.second = Instant::now() + Duration::from_secs(3600);
    session.requests = usize::MAX / 2;
}

fn recode(acts: &mut [Act], code: ErrorCode) {
    change(acts, |error| error.code = code);
}
