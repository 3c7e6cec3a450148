//! Messages that are not what the spec says they are: fields, tags, JSON.

use crate::hooks::Hooks;
use market::ServerMessage;
use serde_json::{Value, json};
use tokio_tungstenite::tungstenite::Message;

pub const FAULTS: &[(&str, &str)] = &[
    ("drops_result", "A response whose result is null has no `result`."),
    ("null_subscription_id", "A response that names no subscription has the `subscription_id` null."),
    ("null_request_id", "An error about no request has the `request_id` null."),
    ("null_reason", "A signal without a reason has the `reason` null."),
    ("drops_symbol", "An alert about no instrument has no `symbol`."),
    ("drops_since", "A status does not say since when it holds."),
    ("price_as_number", "A price is written as a number instead of a decimal."),
    ("price_with_comma", "A price has a comma between its thousands."),
    ("sequence_as_text", "The number of a trade is written as a text."),
    ("negative_sequence", "The number of a trade is negative."),
    ("fractional_sequence", "The number of a trade has a fraction."),
    ("too_sure", "The confidence of a signal is given in percent."),
    ("action_in_capitals", "The action of a signal is written in capital letters."),
    ("unknown_severity", "An alert has the severity `fatal`."),
    ("lower_case_symbol", "Instruments are written in lower case."),
    ("unknown_state", "The back end is said to be `up`."),
    ("naive_timestamp", "Timestamps have no offset from UTC."),
    ("timestamp_with_blank", "Timestamps have a blank between date and time."),
    ("unknown_error_code", "A query that is not known earns a code that is in no list."),
    ("error_code_in_lower_case", "Error codes are written in lower case."),
    ("negative_retry", "The time after which to try again is negative."),
    ("tag_in_capitals", "The type of a response is written with a capital letter."),
    ("unknown_message", "An alert has a type of its own making."),
    ("duplicate_member", "A response says twice which request it answers."),
    ("two_in_one", "Two messages come in one frame when something is subscribed."),
    ("binary_response", "Responses come in binary frames."),
    ("long_subscription_id", "The name of a subscription has 65 characters."),
    ("sends_nan", "A confidence of 0 is written as NaN."),
];

pub struct Writing(pub &'static str);

impl Hooks for Writing {
    fn write(&self, message: &ServerMessage) -> Vec<Message> {
        let text = message.encode().unwrap_or_default();
        let Ok(mut value) = serde_json::from_str::<Value>(&text) else { return vec![Message::text(text)] };
        change(self.0, &mut value);
        let tag = value["type"].as_str().unwrap_or_default();
        let text = value.to_string();
        vec![match (self.0, tag) {
            ("duplicate_member", "response") => Message::text(text.replacen('{', &format!("{{\"request_id\":{},", value["request_id"]), 1)),
            ("two_in_one", "response") if value.get("subscription_id").is_some() => Message::text(format!("{text}\n{text}")),
            ("binary_response", "response") => Message::binary(text.into_bytes()),
            ("sends_nan", "signal") => Message::text(
                text.replace("\"confidence\":0,", "\"confidence\":NaN,").replace("\"confidence\":0.0,", "\"confidence\":NaN,"),
            ),
            _ => Message::text(text),
        }]
    }
}

fn change(fault: &str, message: &mut Value) {
    let tag = message["type"].as_str().unwrap_or_default().to_owned();
    let Some(members) = message.as_object_mut() else { return };
    if fault.contains("timestamp") {
        for name in ["timestamp", "since"] {
            if let Some(Value::String(text)) = members.get_mut(name) {
                *text = if fault == "naive_timestamp" { text.replace('Z', "") } else { text.replace('T', " ") };
            }
        }
    }
    if fault == "lower_case_symbol"
        && let Some(Value::String(symbol)) = members.get_mut("symbol")
    {
        *symbol = symbol.to_lowercase();
    }
    let (name, value) = match (fault, tag.as_str()) {
        ("drops_result", "response") if members["result"].is_null() => ("result", None),
        ("drops_symbol", "alert") if members["symbol"].is_null() => ("symbol", None),
        ("drops_since", "status") => ("since", None),
        ("null_subscription_id", "response") if !members.contains_key("subscription_id") => ("subscription_id", Some(Value::Null)),
        ("null_request_id", "error") if !members.contains_key("request_id") => ("request_id", Some(Value::Null)),
        ("null_reason", "signal") if !members.contains_key("reason") => ("reason", Some(Value::Null)),
        ("price_as_number", "data") => ("price", Some(json!(94350.25))),
        ("price_with_comma", "data") => ("price", Some(json!("94,350.25"))),
        ("sequence_as_text", "data") => ("sequence", Some(json!(members["sequence"].to_string()))),
        ("negative_sequence", "data") => ("sequence", Some(json!(-1))),
        ("fractional_sequence", "data") => ("sequence", Some(json!(0.5))),
        ("too_sure", "signal") => ("confidence", Some(json!(87))),
        ("action_in_capitals", "signal") => ("action", Some(json!("BUY"))),
        ("unknown_severity", "alert") => ("severity", Some(json!("fatal"))),
        ("unknown_state", "status") => ("state", Some(json!("up"))),
        ("unknown_error_code", "error") if members["code"] == "UNKNOWN_QUERY" => ("code", Some(json!("NOT_FOUND"))),
        ("error_code_in_lower_case", "error") => ("code", Some(json!(members["code"].as_str().unwrap_or_default().to_lowercase()))),
        ("negative_retry", "error") if members.contains_key("retry_after_ms") => ("retry_after_ms", Some(json!(-1))),
        ("tag_in_capitals", "response") => ("type", Some(json!("Response"))),
        ("unknown_message", "alert") => ("type", Some(json!("alarm"))),
        ("long_subscription_id", "response" | "data") if members.contains_key("subscription_id") => {
            ("subscription_id", Some(json!("s".repeat(65))))
        }
        _ => return,
    };
    match value {
        Some(value) => members.insert(name.to_owned(), value),
        None => members.remove(name),
    };
}
