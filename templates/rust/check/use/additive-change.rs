//! A program written by hand against a protocol before anything was added to it. It makes no message by a struct literal, which names all
//! fields.

use super::protocol::{
    ClientMessage, ERR_RATE_LIMITED, ErrorCode, Event, Joined, MSG_JOIN, Mood, Room, ServerMessage,
    decode_client_message_str, decode_server_message_str,
};

/// The room of a message of the client.
#[must_use]
pub fn room(text: &str) -> String {
    match decode_client_message_str(text) {
        Ok(ClientMessage::Join(join)) => format!("{MSG_JOIN} {} {:?}", join.room, join.mood),
        Ok(ClientMessage::Leave(leave)) => leave.room,
        Ok(other) => other.encode().unwrap_or_default(),
        Err(error) => format!("{} at {}", error.code.as_str(), error.at),
    }
}

fn place(room: &Room) -> &str {
    &room.id
}

fn greeting(joined: &Joined) -> String {
    match &joined.mood {
        Mood::Calm => format!("calm in {}", place(&joined.room)),
        Mood::RateLimited => "too fast".to_owned(),
        other => other.as_str().to_owned(),
    }
}

/// What a message of the server says.
#[must_use]
pub fn receive(text: &str) -> String {
    match decode_server_message_str(text) {
        Ok(ServerMessage::Joined(joined)) => greeting(&joined),
        Ok(ServerMessage::Note(note)) => match note.event {
            Some(Event::Came(came)) => format!("{} {}", note.text, came.who),
            _ => note.text,
        },
        Ok(ServerMessage::Failure(failure)) => match failure.code {
            ErrorCode::RateLimited => ERR_RATE_LIMITED.to_owned(),
            other => other.as_str().to_owned(),
        },
        Ok(_) => "unheard of".to_owned(),
        Err(error) => format!("{} at {}", error.code.as_str(), error.at),
    }
}
