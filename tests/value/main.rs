//! The reference decoder and encoder: tables of texts with their verdicts, and other implementations of the same rules.
#![expect(clippy::unwrap_used, clippy::panic, reason = "these functions serve tests only")]

mod build;
mod examples;
mod frames;
mod matrix;
mod node;
mod protocols;
mod shapes;
mod tables;

use wireproof::model::{Model, Peer};
use wireproof::value::{Decoded, Json, Refusal, decode, encode};

/// What the client sent, decoded; the request with id 1 is a `Sum`, that with id 2 a `Greet`.
pub(crate) fn decode_client(model: &Model, bytes: &[u8]) -> Result<Decoded, Refusal> {
    decode(model, Peer::Client, bytes, &|id| match id {
        Json::Number(number) if number.lexeme == "1" => Some("Sum".into()),
        Json::Number(number) if number.lexeme == "2" => Some("Greet".into()),
        _ => None,
    })
}

/// Accepted: the canonical text. Refused: `!`, the code and the pointer. Whatever is accepted must be the same when its canonical text is
/// decoded, and have the same canonical text again.
pub(crate) fn verdict(model: &Model, bytes: &[u8]) -> String {
    match decode_client(model, bytes) {
        Ok(decoded) => {
            let canonical = encode(&decoded);
            let again = decode_client(model, canonical.as_bytes());
            let again = again.unwrap_or_else(|refusal| panic!("canonical text `{canonical}` is refused with {refusal}"));
            assert_eq!(encode(&again), canonical, "canonical text is not a fixed point");
            canonical
        }
        Err(refusal) => format!("! {} {}", refusal.code.as_str(), refusal.at).trim_end().to_owned(),
    }
}
