//! A server of the protocol `echo` in a thread, which can be told to misbehave.

use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::Arc;
use tokio_rustls::rustls::pki_types::PrivateKeyDer;
use tokio_rustls::rustls::{ServerConfig, ServerConnection, StreamOwned};
use tungstenite::handshake::server::Request;
use tungstenite::{Message, WebSocket};
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

/// Starts a server behind TLS that wants this header. Returns its address and its CA in PEM.
pub(crate) fn start_secure(model: &Model, header: (&'static str, &'static str)) -> (String, String) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port();
    let made = rcgen::generate_simple_self_signed(["localhost".to_owned()]).unwrap();
    let key = PrivateKeyDer::try_from(made.signing_key.serialize_der()).unwrap();
    let config = ServerConfig::builder().with_no_client_auth().with_single_cert(vec![made.cert.der().clone()], key).unwrap();
    let (config, model) = (Arc::new(config), model.clone());
    std::thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            let (model, config) = (model.clone(), Arc::clone(&config));
            std::thread::spawn(move || {
                let stream = StreamOwned::new(ServerConnection::new(config).unwrap(), stream);
                let mut right = false;
                #[expect(clippy::result_large_err, reason = "the library's callback has this type")]
                let look = |request: &Request, response| {
                    right = request.headers().get(header.0).is_some_and(|value| value == header.1);
                    Ok(response)
                };
                let accepted = tungstenite::accept_hdr(stream, look);
                if let Some(socket) = accepted.ok().filter(|_| right) {
                    talk(socket, &model, Fault::None);
                }
            });
        }
    });
    (format!("wss://localhost:{port}"), made.cert.pem())
}

fn serve(stream: TcpStream, model: &Model, fault: Fault) {
    if let Ok(socket) = tungstenite::accept(stream) {
        talk(socket, model, fault);
    }
}

fn talk<S: Read + Write>(mut socket: WebSocket<S>, model: &Model, fault: Fault) {
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
