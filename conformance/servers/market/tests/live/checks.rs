//! What an honest server does, seen from outside.

use crate::probe::{BINARY, CONTINUE, Client, PING, PONG, TEXT};
use crate::server::{Result, Server};
use serde_json::{Value, json};
use std::time::Duration;

const LIMIT: usize = 256 * 1024;

pub fn ensure(good: bool, what: impl Into<String>) -> Result {
    if good { Ok(()) } else { Err(what.into()) }
}

pub fn millis(number: u64) -> Duration {
    Duration::from_millis(number)
}

/// A query named `name`, with the id `q`.
pub fn query(name: &str, parameters: Value) -> Value {
    json!({"type": "query", "id": "q", "name": name, "parameters": parameters})
}

pub fn command(name: &str, arguments: Value) -> Value {
    json!({"type": "command", "id": "q", "name": name, "arguments": arguments})
}

/// Each of these texts earns BAD_MESSAGE about the request, and the connection goes on.
fn refuses(server: &Server, texts: &[(&str, Option<&str>)]) -> Result {
    let mut client = Client::ready(server)?;
    for (text, request) in texts {
        client.text(text)?;
        client.expect_error("BAD_MESSAGE", *request).map_err(|error| format!("{text:.80}: {error}"))?;
        client.expect_service()?;
    }
    Ok(())
}

/// Each message earns one error with the code, and the connection goes on.
fn fails(server: &Server, message: &Value, code: &str) -> Result {
    let mut client = Client::ready(server)?;
    client.say(message)?;
    client.expect_error(code, message["id"].as_str())?;
    client.expect_silence(millis(50))?;
    client.expect_service()
}

pub fn refuses_bad_json(server: &Server) -> Result {
    let deep = deep(64);
    let good = query("positions", json!({})).to_string();
    let (twice, mark) = (format!("{good}x"), format!("\u{feff}{good}"));
    let duplicate = r#"{"type":"query","id":"q","id":"r","name":"positions"}"#;
    let texts = ["", "{", "Hello", "[]", "null", &twice, &mark, duplicate, &deep, &"[".repeat(100_000)];
    refuses(server, &texts.map(|text| (text, None)))
}

pub fn refuses_bad_fields(server: &Server) -> Result {
    let long = format!(r#"{{"type":"query","id":"{}","name":"positions"}}"#, "x".repeat(65));
    refuses(
        server,
        &[
            (r#"{"type":"query","id":"r"}"#, Some("r")),
            (r#"{"type":"query","id":"r","name":"positions","more":1}"#, Some("r")),
            (r#"{"type":"query","id":"r","name":"positions","parameters":null}"#, Some("r")),
            (r#"{"type":"query","id":7,"name":"positions"}"#, None),
            (r#"{"type":"query","id":"","name":"positions"}"#, None),
            (r#"{"type":"query","name":"positions"}"#, None),
            (r#"{"type":"subscribe","id":"r","channel":"news"}"#, Some("r")),
            (r#"{"type":"subscribe","id":"r","channel":"alert","symbols":null}"#, Some("r")),
            (r#"{"type":"subscribe","id":"r","channel":"alert","symbols":[]}"#, Some("r")),
            (r#"{"type":"subscribe","id":"r","channel":"alert","symbols":["A","A"]}"#, Some("r")),
            (r#"{"type":"subscribe","id":"r","channel":"alert","symbols":["btc"]}"#, Some("r")),
            (r#"{"type":"heartbeat","timestamp":1767009600}"#, None),
            (&long, None),
        ],
    )
}

pub fn refuses_bad_tags(server: &Server) -> Result {
    let texts = [
        (r#"{"type":"QUERY","id":"r","name":"positions"}"#, Some("r")),
        (r#"{"type":"data","id":"r"}"#, Some("r")),
        (r#"{"type":null,"id":"r"}"#, Some("r")),
        (r#"{"id":"r"}"#, Some("r")),
        (r#"{"type":"x"}"#, None),
    ];
    refuses(server, &texts)
}

pub fn refuses_binary(server: &Server) -> Result {
    let mut client = Client::ready(server)?;
    for payload in [&b""[..], b"\0", br#"{"type":"query","id":"r","name":"positions"}"#] {
        client.frame(BINARY, payload, true)?;
        client.expect_error("BAD_MESSAGE", None)?;
        client.expect_service()?;
    }
    Ok(())
}

/// A query that is as deep as it is told, with its own two containers.
fn deep(depth: usize) -> String {
    let inner = depth - 1;
    format!(r#"{{"type":"query","id":"q","name":"echo","parameters":{{"x":{}{}}}}}"#, "[".repeat(inner), "]".repeat(inner))
}

pub fn takes_all_that_is_good(server: &Server) -> Result {
    let mut client = Client::ready(server)?;
    for id in ["x".repeat(64), "\u{1f600}".repeat(64), "007".into(), "\0".into(), "b".into()] {
        client.say(&json!({"type": "query", "id": id, "name": "positions"}))?;
        client.expect(&json!({"type": "response", "request_id": id}))?;
    }
    client.text(&deep(63))?;
    client.expect(&json!({"type": "response"}))?;
    let parameters = json!({"a": [1, -0.5, 1e300, "\u{1f600}", null, true, {}], "": 0});
    client.say(&query("echo", parameters.clone()))?;
    client.expect(&json!({"result": parameters})).map(drop)
}

pub fn limits_size(server: &Server) -> Result {
    let mut client = Client::ready(server)?;
    let start = r#"{"type":"query","id":"q","name":"echo","parameters":{"x":""#;
    let text = format!("{start}{}\"}}}}", "x".repeat(LIMIT - start.len() - 3));
    client.text(&text)?;
    client.expect(&json!({"type": "response", "request_id": "q"}))?;
    for size in [LIMIT + 1, 10 * LIMIT] {
        let mut client = Client::ready(server)?;
        client.text(&"x".repeat(size))?;
        client.expect_close(1009)?;
    }
    Ok(())
}

pub fn closes_on_invalid_utf8(server: &Server) -> Result {
    for parts in [[&b"\xff"[..], b""], [b"\xc3", b"x"], [b"\xed\xa0", b"\x80"]] {
        let mut client = Client::new(server)?;
        client.frame(TEXT, parts[0], false)?;
        let _ = client.frame(CONTINUE, parts[1], true);
        client.expect_close(1007)?;
    }
    Ok(())
}

pub fn joins_fragments(server: &Server) -> Result {
    let mut client = Client::ready(server)?;
    let text = json!({"type": "query", "id": "\u{e9}", "name": "positions"}).to_string();
    let middle = text.find('\u{e9}').unwrap_or_default() + 1;
    client.frame(TEXT, &text.as_bytes()[..middle], false)?;
    client.frame(PING, b"between", true)?;
    ensure(client.read_frame(millis(1000))? == (PONG, b"between".to_vec()), "no pong")?;
    client.frame(CONTINUE, &text.as_bytes()[middle..], true)?;
    client.expect(&json!({"type": "response", "request_id": "\u{e9}"})).map(drop)
}

pub fn knows_its_codes(server: &Server) -> Result {
    fails(server, &query("no such", json!({})), "UNKNOWN_QUERY")?;
    fails(server, &query("fail", json!({})), "FAILED")?;
    fails(server, &query("break", json!({})), "INTERNAL")?;
    fails(server, &command("no such", json!({})), "UNKNOWN_COMMAND")?;
    fails(server, &command("fail", json!({})), "FAILED")?;
    fails(server, &json!({"type": "auth", "id": "r", "token": "demo"}), "ALREADY_AUTHENTICATED")?;
    fails(server, &json!({"type": "unsubscribe", "id": "r", "subscription_id": "s"}), "UNKNOWN_SUBSCRIPTION")
}

pub fn wants_authentication(server: &Server) -> Result {
    let mut client = Client::new(server)?;
    for _ in 0..2 {
        client.say(&query("positions", json!({})))?;
        client.expect_error("UNAUTHORIZED", Some("q"))?;
        client.say(&json!({"type": "auth", "id": "r", "token": "bad"}))?;
        client.expect_error("UNAUTHORIZED", Some("r"))?;
    }
    client.say(&json!({"type": "auth", "id": "r", "token": "demo"}))?;
    client.expect(&json!({"type": "response", "request_id": "r", "result": null}))?;
    client.expect_silence(millis(100))?;
    client.expect_service()
}

pub fn responds_once(server: &Server) -> Result {
    let mut client = Client::ready(server)?;
    for (id, message) in [("q", query("positions", json!({}))), ("q", command("strategy.pause", json!({"minutes": 15})))] {
        client.say(&message)?;
        client.expect(&json!({"type": "response", "request_id": id}))?;
    }
    client.say(&json!({"type": "heartbeat", "timestamp": "2025-12-29T12:00:00Z"}))?;
    client.expect_silence(millis(100))?;
    client.expect_service()?;
    client.close(1001)
}

pub fn keeps_pending_requests_apart(server: &Server) -> Result {
    let (mut client, mut other) = (Client::ready(server)?, Client::ready(server)?);
    let slow = json!({"type": "query", "id": "slow", "name": "slow", "parameters": {"ms": 300}});
    client.say(&slow)?;
    client.say(&slow)?;
    client.expect_error("DUPLICATE_REQUEST", Some("slow"))?;
    other.say(&json!({"type": "query", "id": "slow", "name": "positions"}))?;
    other.expect(&json!({"type": "response", "request_id": "slow"}))?;
    other.expect_service()?;
    client.expect_service()?;
    client.expect(&json!({"type": "response", "request_id": "slow", "result": null}))?;
    client.say(&slow)?;
    client.expect(&json!({"type": "response", "request_id": "slow"})).map(drop)
}

/// A subscription, from its response to the response to its end.
pub fn subscribes(server: &Server) -> Result {
    let mut client = Client::ready(server)?;
    let mut names = vec![];
    for channel in ["data", "signal", "alert"] {
        client.say(&json!({"type": "subscribe", "id": "s", "channel": channel, "symbols": ["BTC-USD", "AAPL"]}))?;
        let response = client.expect(&json!({"type": "response", "request_id": "s", "result": null}))?;
        let name = response["subscription_id"].as_str().ok_or("no name")?.to_owned();
        for number in 0..7 {
            let message = client.expect(&json!({"type": channel, "subscription_id": name}))?;
            ensure(channel != "data" || message["sequence"] == number, format!("not number {number}: {message}"))?;
        }
        client.say(&json!({"type": "unsubscribe", "id": "u", "subscription_id": name}))?;
        while client.read()? != json!({"type": "response", "request_id": "u", "result": null}) {}
        client.expect_silence(millis(120))?;
        ensure(!names.contains(&name), "the same name again")?;
        names.push(name);
    }
    Ok(())
}
