//! Answers requests to decode messages: one JSON object a line in, one a line out.

use generated::{Answer, Request, answer};
use serde_json::{Value, json};
use std::io::{BufRead, Write};

fn main() -> std::io::Result<()> {
    let mut out = std::io::stdout().lock();
    for line in std::io::stdin().lock().lines() {
        let reply = reply_to(&line?);
        writeln!(out, "{reply}")?;
        out.flush()?;
    }
    Ok(())
}

fn reply_to(line: &str) -> Value {
    let request: Value = match serde_json::from_str(line) {
        Ok(request) => request,
        Err(error) => return json!({"id": null, "failure": error.to_string()}),
    };
    let id = request["id"].clone();
    let text = |key: &str| request[key].as_str().unwrap_or_default().to_owned();
    let Some(bytes) = from_base64(&text("bytes")) else {
        return json!({"id": id, "failure": "`bytes` is not base64"});
    };
    let pending = request["pending"].as_object().cloned().unwrap_or_default();
    let request = Request {
        protocol: text("protocol"),
        from: text("from"),
        is_binary: request["frame"] == "binary",
        bytes,
        pending: pending.into_iter().map(|(id, name)| (id, name.as_str().unwrap_or_default().to_owned())).collect(),
    };
    match answer(&request) {
        Answer::Message(name, bytes) => json!({"id": id, "ok": true, "message": name, "bytes": to_base64(&bytes)}),
        Answer::Unknown(tag, bytes) => json!({"id": id, "ok": true, "unknown": tag, "bytes": to_base64(&bytes)}),
        Answer::Refused(code, at) => json!({"id": id, "ok": false, "code": code, "at": at}),
        Answer::Failure(text) => json!({"id": id, "failure": text}),
    }
}

const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

fn to_base64(bytes: &[u8]) -> String {
    let mut text = String::new();
    for chunk in bytes.chunks(3) {
        let bits = chunk.iter().fold(0, |bits, byte| bits << 8 | u32::from(*byte)) << (8 * (3 - chunk.len()));
        for place in 0..4 {
            let digit = DIGITS[(bits >> (18 - 6 * place)) as usize & 63];
            text.push(if place > chunk.len() { '=' } else { char::from(digit) });
        }
    }
    text
}

fn from_base64(text: &str) -> Option<Vec<u8>> {
    let mut bytes = Vec::new();
    let (mut bits, mut count) = (0_u32, 0);
    for digit in text.trim_end_matches('=').bytes() {
        let value = DIGITS.iter().position(|known| *known == digit)?;
        bits = (bits << 6 | value as u32) & 0xffff;
        count += 6;
        if count >= 8 {
            count -= 8;
            bytes.push((bits >> count) as u8);
        }
    }
    Some(bytes)
}
