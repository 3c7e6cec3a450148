//! What `inputs.yaml` promises happens.

use crate::probe::Client;
use crate::server::{Result, Server};
use serde_json::{Value, json};
use std::path::Path;

#[test]
fn every_input_gives_what_follows() {
    let file = std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("inputs.yaml")).unwrap();
    let inputs: Vec<Value> = serde_norway::from_str(&file).unwrap();
    let server = Server::start(None, &[]).unwrap();
    for input in &inputs {
        follow(&server, input).unwrap_or_else(|error| panic!("{}: {error}", input["name"]));
    }
}

fn follow(server: &Server, input: &Value) -> Result {
    let name = input["name"].as_str().unwrap_or_default();
    let mut client = if ["auth", "bad_token"].contains(&name) { Client::new(server)? } else { Client::ready(server)? };
    if name == "maintenance_ends" {
        client.say(&json!({"type": "command", "id": "on", "name": "maintenance", "arguments": {"on": true}}))?;
        client.expect(&json!({"type": "response"}))?;
        client.expect(&json!({"type": "status"}))?;
    }
    let mut message = input["fields"].clone();
    message["type"] = input["message"].clone();
    // The authentication is a request as well.
    let before = input["after"].as_u64().unwrap_or_default() - u64::from(name == "rate_limited");
    for number in 0..before {
        message["id"] = json!(format!("before-{number}"));
        client.say(&message)?;
    }
    message["id"] = json!("r");
    client.say(&message)?;
    if input["twice"] == true {
        client.say(&message)?;
    }
    let mut follows = input["follows"].as_array().into_iter().flatten();
    let mut expected = follows.next();
    while let Some(one) = expected {
        let got = client.read()?;
        let (kind, fields) = match one {
            Value::String(kind) => (kind.clone(), json!({})),
            one => one
                .as_object()
                .and_then(|one| one.iter().next())
                .map(|(kind, fields)| (kind.clone(), fields.clone()))
                .ok_or("no message")?,
        };
        let same =
            got["type"] == kind && fields.as_object().is_some_and(|fields| fields.iter().all(|(name, value)| got.get(name) == Some(value)));
        if same {
            expected = follows.next();
        } else if before == 0 || got["type"] == "error" {
            return Err(format!("{got} instead of {one}"));
        }
    }
    Ok(())
}
