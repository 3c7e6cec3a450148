//! What an honest server does at its limits, in maintenance, and with many clients.

use crate::checks::{command, ensure, millis, query};
use crate::probe::Client;
use crate::server::{Result, Server};
use serde_json::{Value, json};

pub fn limits_subscriptions(server: &Server) -> Result {
    let mut client = Client::ready(server)?;
    for round in 0..2 {
        let mut first = String::new();
        for _ in 0..32 - round * 31 {
            client.say(&json!({"type": "subscribe", "id": "s", "channel": "alert"}))?;
            let response = next_reply(&mut client)?;
            ensure(response["type"] == "response", format!("refused too early: {response}"))?;
            response["subscription_id"].as_str().unwrap_or_default().clone_into(&mut first);
        }
        client.say(&json!({"type": "subscribe", "id": "s", "channel": "alert"}))?;
        let error = next_reply(&mut client)?;
        ensure(error["code"] == "TOO_MANY_SUBSCRIPTIONS", format!("let in: {error}"))?;
        client.say(&json!({"type": "unsubscribe", "id": "u", "subscription_id": first}))?;
        ensure(next_reply(&mut client)?["type"] == "response", "not ended")?;
    }
    Ok(())
}

/// The next response or error, whatever comes before.
fn next_reply(client: &mut Client) -> Result<Value> {
    loop {
        let message = client.read()?;
        if message["type"] == "response" || message["type"] == "error" {
            return Ok(message);
        }
    }
}

pub fn limits_requests(server: &Server) -> Result {
    let mut client = Client::ready(server)?;
    let mut other = Client::ready(server)?;
    for _ in 0..210 {
        client.say(&query("positions", json!({})))?;
    }
    let mut replies = vec![];
    for _ in 0..210 {
        replies.push(client.read()?);
    }
    other.expect_service()?;
    let refused: Vec<_> = replies.iter().filter(|reply| reply["code"] == "RATE_LIMITED").collect();
    ensure((10..=20).contains(&refused.len()), format!("{} were refused", refused.len()))?;
    let wait = replies.iter().rev().find_map(|reply| reply["retry_after_ms"].as_u64()).ok_or("no time to wait")?;
    std::thread::sleep(millis(wait));
    client.expect_service()
}

pub fn has_maintenance(server: &Server) -> Result {
    let (mut client, mut other) = (Client::ready(server)?, Client::ready(server)?);
    client.say(&command("maintenance", json!({"on": true})))?;
    client.expect(&json!({"type": "response"}))?;
    client.expect(&json!({"type": "status", "state": "maintenance"}))?;
    client.say(&query("positions", json!({})))?;
    let error = client.expect(&json!({"type": "error", "code": "UNAVAILABLE", "request_id": "q"}))?;
    ensure(error["retry_after_ms"].as_u64().is_some_and(|wait| wait > 0), "no time to wait")?;
    other.expect_service()?;
    client.say(&command("maintenance", json!({"on": false})))?;
    client.expect(&json!({"type": "response"}))?;
    client.expect(&json!({"type": "status", "state": "online"}))?;
    client.expect_service()
}

pub fn serves_beside_a_slow_reader(server: &Server) -> Result {
    let (mut slow, mut other) = (Client::ready(server)?, Client::ready(server)?);
    let before = server.memory();
    for _ in 0..190 {
        slow.say(&query("candles", json!({"limit": 5000})))?;
    }
    // By and by the buffers of the system are full, and the server has to wait.
    for _ in 0..10 {
        std::thread::sleep(millis(100));
        other.expect_service()?;
    }
    ensure(server.memory() < before + 8 * 1024, "too much memory")
}

pub fn serves_many(server: &Server) -> Result {
    // The server must have noticed that those before are gone.
    std::thread::sleep(millis(300));
    let mut clients = (0..256).map(|_| Client::ready(server)).collect::<Result<Vec<_>>>()?;
    clients.iter_mut().try_for_each(Client::expect_service)?;
    let refused = Client::open(server).err().ok_or("one too many is let in")?;
    if refused == "refused" { Ok(()) } else { Err(refused) }
}

pub fn forgets_the_dead(server: &Server) -> Result {
    let churn = || -> Result {
        for _ in 0..50 {
            let mut client = Client::ready(server)?;
            client.say(&json!({"type": "subscribe", "id": "s", "channel": "alert"}))?;
        }
        std::thread::sleep(millis(300));
        Ok(())
    };
    churn()?;
    let (memory, descriptors) = (server.memory(), server.descriptors());
    churn()?;
    ensure(server.memory() < memory + 8 * 1024, "more memory")?;
    ensure(server.descriptors() < descriptors + 10, "more descriptors")?;
    Client::ready(server)?.expect_service()
}
