//! The gateway in front of the interview service: looks at each message and says where it goes.

mod protocol;
mod route;

use serde::Deserialize;

/// What the gateway reads of a message.
#[derive(Deserialize)]
struct Head {
    #[serde(rename = "type")]
    kind: String,
}

fn main() {
    for text in [r#"{"type":"text_answer"}"#, r#"{"type":"audio_chunk"}"#, r#"{"type":"nonsense"}"#] {
        let head: Head = serde_json::from_str(text).expect("JSON");
        println!("{}", route::route(&head.kind));
    }
    let failure = route::Failure { r#type: "error".to_owned(), code: "RATE_LIMIT_EXCEEDED" }; // finds: note inline-literal `error` | inline-literal use `ERR_RATE_LIMIT_EXCEEDED`, with `use crate::protocol::constants::ERR_RATE_LIMIT_EXCEEDED;`
    println!("{} {}", failure.r#type, failure.code);
    println!("{}", serde_json::json!({"type": "question", "text": "Why?"})); // finds: inline-literal use `MSG_QUESTION`
}
