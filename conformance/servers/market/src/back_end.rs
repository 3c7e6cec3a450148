//! What is behind the server: a pretended market, with inputs that make it do what a test needs. `inputs.yaml` lists them.

use crate::clock;
use market::wire::{Json, Map};
use market::{ClientMessage, CommandMessage, ErrorCode, HeartbeatMessage, QueryMessage, ServerMessage, ServiceState, StatusMessage};
use std::time::Duration;

/// The only good token.
pub const TOKEN: &str = "demo";

/// What comes of a command or query.
#[derive(Debug, Clone, PartialEq)]
pub enum Answer {
    /// The result.
    Result(Json),
    /// The result, after a time.
    Slow(Duration, Json),
    /// It went wrong.
    Error(ErrorCode, &'static str),
    /// Maintenance begins or ends.
    Maintenance(bool),
}

/// Carries out a command.
pub fn command(request: &CommandMessage) -> Answer {
    match request.name.as_str() {
        "strategy.pause" => Answer::Result(object([("paused", Json::Bool(true)), ("arguments", Json::Object(request.arguments.clone()))])),
        "maintenance" => match request.arguments.get("on") {
            Some(Json::Bool(on)) => Answer::Maintenance(*on),
            _ => Answer::Error(ErrorCode::Failed, "Say whether it is `on`, true or false."),
        },
        "fail" => Answer::Error(ErrorCode::Failed, "The command failed, as it was told to."),
        "break" => Answer::Error(ErrorCode::Internal, "The back end has a fault, as it was told to."),
        _ => Answer::Error(ErrorCode::UnknownCommand, "There is no such command."),
    }
}

/// Answers a query.
pub fn query(request: &QueryMessage) -> Answer {
    match request.name.as_str() {
        "positions" => Answer::Result(object([
            (
                "positions",
                Json::Array(vec![object([("symbol", text("BTC-USD")), ("size", text("0.5")), ("average_price", text("91000"))])]),
            ),
            ("complete", Json::Bool(true)),
        ])),
        "candles" => Answer::Result(candles(&request.parameters)),
        "echo" => Answer::Result(Json::Object(request.parameters.clone())),
        "slow" => Answer::Slow(Duration::from_millis(number(&request.parameters, "ms", 200, 600_000)), Json::Null),
        "fail" => Answer::Error(ErrorCode::Failed, "The query failed, as it was told to."),
        "break" => Answer::Error(ErrorCode::Internal, "The back end has a fault, as it was told to."),
        _ => Answer::Error(ErrorCode::UnknownQuery, "There is no such query."),
    }
}

/// Whether a message may end the maintenance, and so is heard in the middle of it.
pub fn ends_maintenance(message: &ClientMessage) -> bool {
    matches!(message, ClientMessage::CommandMessage(request) if request.name == "maintenance")
}

/// How the back end is.
pub fn status(maintenance: bool) -> ServerMessage {
    let state = if maintenance { ServiceState::Maintenance } else { ServiceState::Online };
    ServerMessage::from(StatusMessage { state, since: clock::now(), message: maintenance.then(|| "Back soon.".to_owned()) })
}

/// A sign of life.
pub fn heartbeat() -> ServerMessage {
    ServerMessage::from(HeartbeatMessage { timestamp: clock::now() })
}

fn candles(parameters: &Map<Json>) -> Json {
    let symbol = parameters.get("symbol").cloned().unwrap_or_else(|| text("BTC-USD"));
    let one = |open: u64| {
        let price = |offset: u64| Json::String(format!("{}.5", 94_000 + open + offset));
        Json::Array(vec![price(0), price(9), price(1), price(5)])
    };
    let limit = number(parameters, "limit", 3, 5000);
    object([("symbol", symbol), ("candles", Json::Array((0..limit).map(one).collect()))])
}

/// A parameter that is a whole number, or else a default; never more than the most.
fn number(parameters: &Map<Json>, name: &str, default: u64, most: u64) -> u64 {
    match parameters.get(name) {
        Some(Json::Number(value)) if *value >= 0.0 && value.fract() == 0.0 => format!("{value:.0}").parse().unwrap_or(most).min(most),
        _ => default,
    }
}

fn text(value: &str) -> Json {
    Json::String(value.to_owned())
}

fn object<const N: usize>(members: [(&str, Json); N]) -> Json {
    Json::Object(members.into_iter().collect())
}
