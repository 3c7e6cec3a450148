//! Reads what it should refuse, refuses what it should read, or breaks over it.

use crate::hooks::Hooks;
use crate::session::{Act, Cause, Session};
use crate::settings::Settings;
use market::wire::Code;
use market::{ClientMessage, DecodeError, decode_client_message_str};
use serde_json::{Value, json};

pub const FAULTS: &[(&str, &str)] = &[
    ("accepts_unknown_members", "Members that the protocol does not know are skipped."),
    ("accepts_null_symbols", "`symbols` may be null."),
    ("accepts_empty_symbols", "`symbols` may be empty."),
    ("accepts_repeated_symbols", "`symbols` may name an instrument twice."),
    ("accepts_lower_case_symbols", "`symbols` may be in lower case."),
    ("accepts_unknown_channels", "A channel that is not known is taken for `alert`."),
    ("accepts_number_ids", "The id of a request may be a number."),
    ("accepts_long_ids", "The id of a request may be as long as it likes."),
    ("accepts_empty_ids", "The id of a request may be empty."),
    ("accepts_null_parameters", "`parameters` may be null."),
    ("accepts_missing_name", "A query without a name is taken for `positions`."),
    ("accepts_epoch_heartbeats", "The timestamp of a heartbeat may be a number."),
    ("accepts_duplicate_members", "Of a member that occurs twice the last one counts."),
    ("accepts_trailing_text", "Whatever follows the message in a text is not looked at."),
    ("accepts_deep_json", "Containers may stand 127 deep."),
    ("accepts_bom", "A byte order mark before the message is skipped."),
    ("accepts_tags_in_any_case", "`QUERY` is taken for `query`."),
    ("counts_bytes", "The length of an id is counted in bytes."),
    ("refuses_missing_parameters", "A query has to have `parameters`."),
    ("refuses_depth_20", "Containers may stand only 20 deep."),
    ("breaks_on_depth", "JSON that is too deep breaks the connection."),
    ("crashes_on_nul", "The whole server dies of a NUL character."),
    ("breaks_on_empty_text", "An empty text breaks the connection."),
    ("accepts_oversize", "Messages may be as long as 16 MiB."),
    ("small_limit", "Messages of more than 64 KiB are too long."),
];

pub struct Reading(pub &'static str);

impl Hooks for Reading {
    fn settings(&self, settings: Settings) -> Settings {
        let max_message_size = match self.0 {
            "accepts_oversize" => 16 * 1024 * 1024,
            "small_limit" => 64 * 1024,
            _ => settings.max_message_size,
        };
        Settings { max_message_size, ..settings }
    }

    fn read(&self, text: &str) -> Result<ClientMessage, DecodeError> {
        let message = match decode_client_message_str(text) {
            Ok(message) => message,
            Err(error) => return mend(self.0, text, &error).and_then(|text| decode_client_message_str(&text).ok()).ok_or(error),
        };
        let refuse = |code, at: &str| Err(DecodeError { code, at: at.to_owned() });
        match (self.0, &message) {
            ("crashes_on_nul", _) if text.contains("\\u0000") => std::process::exit(70),
            ("counts_bytes", ClientMessage::QueryMessage(query)) if query.id.len() > 64 => refuse(Code::Length, "/id"),
            ("refuses_missing_parameters", ClientMessage::QueryMessage(_)) if !text.contains("\"parameters\"") => {
                refuse(Code::Missing, "/parameters")
            }
            ("refuses_depth_20", _) if text.contains(&"[".repeat(19)) => refuse(Code::Depth, ""),
            _ => Ok(message),
        }
    }

    fn acts(&self, _: &mut Session, cause: Cause<'_>, acts: Vec<Act>) -> Vec<Act> {
        match (self.0, cause) {
            ("breaks_on_depth", Cause::Refused(error)) if error.code == Code::Depth => vec![Act::Drop],
            ("breaks_on_empty_text", Cause::Refused(error)) if error.code == Code::Syntax && error.at.is_empty() => vec![Act::Drop],
            _ => acts,
        }
    }
}

/// What a careless reader takes the text for, if the fault is such a one.
fn mend(fault: &str, text: &str, error: &DecodeError) -> Option<String> {
    if fault == "accepts_bom" {
        return text.strip_prefix('\u{feff}').map(str::to_owned);
    }
    let mut values = serde_json::Deserializer::from_str(text).into_iter::<Value>();
    let mut message = values.next()?.ok()?;
    if fault == "accepts_trailing_text" {
        return Some(message.to_string());
    }
    if values.next().is_some() {
        return None;
    }
    let members = message.as_object_mut()?;
    let place = error.at.trim_start_matches('/').split('/').next().unwrap_or_default().to_owned();
    match (fault, error.code, place.as_str()) {
        ("accepts_unknown_members", Code::UnknownField, name) => members.retain(|known, _| known != name),
        ("accepts_null_symbols", Code::Null, "symbols")
        | ("accepts_lower_case_symbols", Code::Pattern, "symbols")
        | ("accepts_null_parameters", Code::Null, "parameters") => drop(members.remove(&place)),
        ("accepts_empty_symbols", Code::Length, "symbols") if is_empty(&members["symbols"]) => drop(members.remove("symbols")),
        ("accepts_repeated_symbols", Code::Length, "symbols") if !is_empty(&members["symbols"]) => drop(members.remove("symbols")),
        ("accepts_unknown_channels", Code::Enum, "channel") => set(members, "channel", "alert"),
        ("accepts_number_ids", Code::Type, "id") => set(members, "id", members["id"].to_string()),
        ("accepts_long_ids", Code::Length, "id") if members["id"] != "" => set(members, "id", "long"),
        ("accepts_empty_ids", Code::Length, "id") if members["id"] == "" => set(members, "id", "empty"),
        ("accepts_missing_name", Code::Missing, "name") => set(members, "name", "positions"),
        ("accepts_epoch_heartbeats", Code::Type, "timestamp") => set(members, "timestamp", "2025-12-29T12:00:00Z"),
        ("accepts_duplicate_members", Code::DuplicateKey, _) => {}
        ("accepts_deep_json", Code::Depth, _) => set(members, "parameters", json!({})),
        ("accepts_tags_in_any_case", Code::UnknownType, _) => set(members, "type", members["type"].as_str()?.to_lowercase()),
        _ => return None,
    }
    Some(message.to_string())
}

fn set(members: &mut serde_json::Map<String, Value>, name: &str, value: impl Into<Value>) {
    members.insert(name.to_owned(), value.into());
}

fn is_empty(list: &Value) -> bool {
    list.as_array().is_some_and(Vec::is_empty)
}
