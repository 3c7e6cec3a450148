//! A server of the protocol `echo` in a thread, which can be told to misbehave.

use std::net::{TcpListener, TcpStream};
use tungstenite::Message;
use wireproof::model::{Model, Peer};
use wireproof::value;

/// What a server does wrong.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Fault {
    /// Nothing.
    None,
    /// Its answers have no mood.
    NoMood,
    /// Its errors have another code.
    OtherCode,
    /// It says nothing about what it cannot read.
    Silent,
    /// It resets the connection instead.
    Breaks,
}

/// Starts a server that lives as long as the tests, and returns its address.
pub(crate) fn start(model: &Model, fault: Fault) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    let model = model.clone();
    std::thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            let model = model.clone();
            std::thread::spawn(move || serve(stream, &model, fault));
        }
    });
    format!("ws://{address}")
}

fn serve(stream: TcpStream, model: &Model, fault: Fault) {
    let Ok(mut socket) = tungstenite::accept(stream) else { return };
    while let Ok(message) = socket.read() {
        let answer = match message {
            Message::Text(text) => answer(model, fault, &text),
            Message::Binary(_) => refusal(fault),
            _ => continue,
        };
        let Some(answer) = answer else {
            if fault == Fault::Breaks {
                return;
            }
            continue;
        };
        if socket.send(Message::text(answer)).is_err() {
            return;
        }
    }
}

fn answer(model: &Model, fault: Fault, text: &str) -> Option<String> {
    if value::decode(model, Peer::Client, text.as_bytes(), &|_| None).is_err() {
        return refusal(fault);
    }
    let said: serde_json::Value = serde_json::from_str(text).unwrap();
    let text = &said["text"];
    if text == "busy" {
        return Some(r#"{"type":"error","code":"BUSY"}"#.to_owned());
    }
    let mood = if text == "hello" { "calm" } else { "loud" };
    Some(match fault {
        Fault::NoMood if mood == "loud" => serde_json::json!({"type": "said", "text": text}).to_string(),
        _ => serde_json::json!({"type": "said", "text": text, "mood": mood}).to_string(),
    })
}

fn refusal(fault: Fault) -> Option<String> {
    match fault {
        Fault::Silent | Fault::Breaks => None,
        Fault::OtherCode => Some(r#"{"type":"error","code":"BUSY"}"#.to_owned()),
        Fault::None | Fault::NoMood => Some(r#"{"type":"error","code":"BAD"}"#.to_owned()),
    }
}
