//! What an honest server does in time: deadlines, heartbeats, its own end.

use crate::checks::{ensure, millis};
use crate::probe::Client;
use crate::server::{Result, Server};
use serde_json::json;
use std::time::Instant;

pub fn wants_authentication_in_time(server: &Server) -> Result {
    let server = server.again(&["--auth-ms", "600"])?;
    let begun = Instant::now();
    let (mut silent, mut good) = (Client::new(&server)?, Client::ready(&server)?);
    silent.expect_close_within(4401, millis(1000))?;
    ensure(begun.elapsed() > millis(550), "too early")?;
    good.expect_silence(millis(200))?;
    good.expect_service()
}

pub fn sends_heartbeats(server: &Server) -> Result {
    let server = server.again(&["--heartbeat-ms", "300", "--heartbeat-answer-ms", "400"])?;
    let mut client = Client::ready(&server)?;
    let mut begun = Instant::now();
    for _ in 0..5 {
        let heartbeat = client.read_within(millis(450))?;
        ensure(heartbeat["type"] == "heartbeat", format!("{heartbeat}"))?;
        ensure(begun.elapsed() > millis(200), "too early")?;
        begun = Instant::now();
        std::thread::sleep(millis(100));
        client.say(&json!({"type": "heartbeat", "timestamp": "2025-12-29T12:00:00Z"}))?;
    }
    Ok(())
}

pub fn misses_heartbeats(server: &Server) -> Result {
    let server = server.again(&["--heartbeat-ms", "300", "--heartbeat-answer-ms", "200"])?;
    let mut client = Client::ready(&server)?;
    client.expect(&json!({"type": "heartbeat"}))?;
    let begun = Instant::now();
    client.expect_close_within(4408, millis(400))?;
    ensure(begun.elapsed() > millis(150), "too early")
}

pub fn gives_up_in_time(server: &Server) -> Result {
    let server = server.again(&["--answer-ms", "300"])?;
    let mut client = Client::ready(&server)?;
    client.say(&json!({"type": "query", "id": "q", "name": "slow", "parameters": {"ms": 900}}))?;
    client.expect_error("FAILED", Some("q"))
}

pub fn leaves_politely(server: &Server) -> Result {
    let mut server = server.again(&[])?;
    let (mut ready, mut new) = (Client::ready(&server)?, Client::new(&server)?);
    server.terminate();
    ready.expect_close(1001)?;
    new.expect_close(1001)?;
    let status = server.wait(millis(2000))?;
    ensure(status.success(), status.to_string())
}

pub fn serves_after_resets(server: &Server) -> Result {
    for _ in 0..3 {
        let mut client = Client::ready(server)?;
        client.say(&json!({"type": "subscribe", "id": "s", "channel": "alert"}))?;
        // Ends the connection with unread data, which makes it a reset.
        std::thread::sleep(millis(120));
        drop(client);
        std::thread::sleep(millis(120));
    }
    Client::ready(server)?.expect_service()
}

pub fn keeps_authentications_apart(server: &Server) -> Result {
    let (_ready, mut new) = (Client::ready(server)?, Client::new(server)?);
    new.say(&json!({"type": "query", "id": "q", "name": "positions"}))?;
    new.expect_error("UNAUTHORIZED", Some("q"))
}
