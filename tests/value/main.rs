//! The reference decoder and encoder: tables of texts with their verdicts, and other implementations of the same rules.
#![expect(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "these functions serve tests only")]

mod build;
mod documented;
mod examples;
mod frames;
mod matrix;
mod node;
mod page;
mod protocols;
mod shapes;
mod tables;

use wireproof::model::{Model, Peer};
use wireproof::value::{Decoded, Json, Refusal, decode, encode, encode_untyped};

/// What the client sent, decoded; the request with id 1 is a `Sum`, that with id 2 a `Greet`.
pub(crate) fn decode_client(model: &Model, bytes: &[u8]) -> Result<Decoded, Refusal> {
    decode(model, Peer::Client, bytes, &|id| match id {
        Json::Number(number) if number.lexeme == "1" => Some("Sum".into()),
        Json::Number(number) if number.lexeme == "2" => Some("Greet".into()),
        _ => None,
    })
}

/// Accepted: the message's name and the canonical text. Refused: `!`, and the code and the pointer. Whatever is accepted must be the same when its canonical text is
/// decoded, and have the same canonical text again.
pub(crate) fn verdict(model: &Model, bytes: &[u8]) -> (String, String) {
    match decode_client(model, bytes) {
        Ok(decoded) => {
            let canonical = encode(&decoded);
            let name = name_of(&decoded);
            let again = decode_client(model, canonical.as_bytes());
            let again = again.unwrap_or_else(|refusal| panic!("canonical text `{canonical}` is refused with {refusal}"));
            assert_eq!(encode(&again), canonical, "canonical text is not a fixed point");
            assert_eq!(name_of(&again), name, "canonical text is another message");
            (name, canonical)
        }
        Err(refusal) => ("!".to_owned(), format!("{} {}", refusal.code.as_str(), refusal.at).trim_end().to_owned()),
    }
}

/// The message's name; for an unknown one `?` and its tag.
fn name_of(decoded: &Decoded) -> String {
    match decoded {
        Decoded::Message { name, .. } => name.to_string(),
        Decoded::Unknown { tag, .. } => format!("?{}", tag.as_ref().map(encode_untyped).unwrap_or_default()),
        Decoded::Batch(messages) => messages.iter().map(name_of).collect::<Vec<_>>().join("+"),
    }
}
