//! A raw WebSocket client: it sends any bytes, and hides nothing of what comes back.

use crate::server::{Result, Server};
use market::decode_server_message;
use serde_json::{Value, json};
use std::io::{ErrorKind, Read, Write};
use std::net::TcpStream;
use std::time::Duration;

pub const CONTINUE: u8 = 0;
pub const TEXT: u8 = 1;
pub const BINARY: u8 = 2;
pub const CLOSE: u8 = 8;
pub const PING: u8 = 9;
pub const PONG: u8 = 10;

/// How long an answer may take.
const PATIENCE: Duration = Duration::from_millis(1500);

pub struct Client {
    stream: TcpStream,
    buffer: Vec<u8>,
}

impl Client {
    /// Opens a connection and does no more.
    pub fn open(server: &Server) -> Result<Self> {
        let stream = TcpStream::connect(("127.0.0.1", server.port)).map_err(|e| e.to_string())?;
        let mut client = Self { stream, buffer: vec![] };
        client.bytes(
            b"GET /ws HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\
            Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n",
        )?;
        let end = loop {
            if let Some(at) = client.buffer.windows(4).position(|four| four == b"\r\n\r\n") {
                break at + 4;
            }
            client.fill(PATIENCE)?;
        };
        let head: Vec<u8> = client.buffer.drain(..end).collect();
        if head.starts_with(b"HTTP/1.1 101 ") { Ok(client) } else { Err("refused".to_owned()) }
    }

    /// Opens a connection and reads the status.
    pub fn new(server: &Server) -> Result<Self> {
        let mut client = Self::open(server)?;
        client.expect(&json!({"type": "status", "state": "online"}))?;
        Ok(client)
    }

    /// Opens a connection and authenticates.
    pub fn ready(server: &Server) -> Result<Self> {
        let mut client = Self::new(server)?;
        client.say(&json!({"type": "auth", "id": "auth", "token": "demo"}))?;
        client.expect(&json!({"type": "response", "request_id": "auth", "result": null}))?;
        Ok(client)
    }

    pub fn bytes(&mut self, bytes: &[u8]) -> Result {
        self.stream.write_all(bytes).map_err(|e| e.to_string())
    }

    /// Sends a frame. Its mask is zero, which leaves the payload readable.
    pub fn frame(&mut self, opcode: u8, payload: &[u8], fin: bool) -> Result {
        let mut bytes = vec![opcode | if fin { 0x80 } else { 0 }];
        match payload.len() {
            size @ ..126 => bytes.push(0x80 | size as u8),
            size @ ..65536 => {
                bytes.push(0x80 | 126);
                bytes.extend((size as u16).to_be_bytes());
            }
            size => {
                bytes.push(0x80 | 127);
                bytes.extend((size as u64).to_be_bytes());
            }
        }
        bytes.extend([0; 4]);
        bytes.extend(payload);
        self.bytes(&bytes)
    }

    pub fn text(&mut self, text: &str) -> Result {
        self.frame(TEXT, text.as_bytes(), true)
    }

    pub fn say(&mut self, message: &Value) -> Result {
        self.text(&message.to_string())
    }

    /// The next frame. Nothing in time and an end without a close are errors.
    pub fn read_frame(&mut self, longest: Duration) -> Result<(u8, Vec<u8>)> {
        loop {
            if let Some((opcode, head, size)) = header(&self.buffer)
                && self.buffer.len() >= head + size
            {
                let payload = self.buffer[head..head + size].to_vec();
                self.buffer.drain(..head + size);
                return Ok((opcode, payload));
            }
            self.fill(longest)?;
        }
    }

    fn fill(&mut self, longest: Duration) -> Result {
        self.stream.set_read_timeout(Some(longest)).map_err(|e| e.to_string())?;
        let mut chunk = [0; 65536];
        match self.stream.read(&mut chunk) {
            Ok(0) => Err("the connection ended without a close".to_owned()),
            Ok(size) => {
                self.buffer.extend(&chunk[..size]);
                Ok(())
            }
            Err(error) if matches!(error.kind(), ErrorKind::WouldBlock | ErrorKind::TimedOut) => {
                Err(format!("nothing came in {longest:?}"))
            }
            Err(error) => Err(format!("the connection broke: {error}")),
        }
    }

    /// The next message, which the protocol allows.
    pub fn read_within(&mut self, longest: Duration) -> Result<Value> {
        let (opcode, payload) = self.read_frame(longest)?;
        let text = String::from_utf8_lossy(&payload).into_owned();
        if opcode != TEXT {
            return Err(format!("no text but {opcode}: {text:.100}"));
        }
        decode_server_message(&payload).map_err(|error| format!("{error}: {text:.200}"))?;
        serde_json::from_str(&text).map_err(|e| e.to_string())
    }

    pub fn read(&mut self) -> Result<Value> {
        self.read_within(PATIENCE)
    }

    /// The next message, with these members.
    pub fn expect(&mut self, members: &Value) -> Result<Value> {
        let message = self.read()?;
        let same = members.as_object().is_some_and(|members| members.iter().all(|(name, value)| message.get(name) == Some(value)));
        if same { Ok(message) } else { Err(format!("{message} instead of {members}")) }
    }

    /// An error with a code, about a request or about none.
    pub fn expect_error(&mut self, code: &str, request: Option<&str>) -> Result {
        let message = self.expect(&json!({"type": "error", "code": code}))?;
        if message.get("request_id").and_then(Value::as_str) == request { Ok(()) } else { Err(format!("about another request: {message}")) }
    }

    /// A full exchange: the connection serves.
    pub fn expect_service(&mut self) -> Result {
        self.say(&json!({"type": "query", "id": "probe", "name": "echo", "parameters": {"a": 1}}))?;
        self.expect(&json!({"type": "response", "request_id": "probe", "result": {"a": 1}})).map(drop)
    }

    pub fn expect_close(&mut self, code: u16) -> Result {
        self.expect_close_within(code, PATIENCE)
    }

    pub fn expect_close_within(&mut self, code: u16, longest: Duration) -> Result {
        let (opcode, payload) = self.read_frame(longest)?;
        if opcode == CLOSE && payload.starts_with(&code.to_be_bytes()) {
            return self.frame(CLOSE, &code.to_be_bytes(), true);
        }
        Err(format!("no close with {code} but {opcode}: {:?}", String::from_utf8_lossy(&payload)))
    }

    pub fn expect_silence(&mut self, time: Duration) -> Result {
        match self.read_frame(time) {
            Err(error) if error.starts_with("nothing came") => Ok(()),
            Err(error) => Err(error),
            Ok((opcode, payload)) => Err(format!("not silent: {opcode} {:?}", String::from_utf8_lossy(&payload))),
        }
    }

    pub fn close(&mut self, code: u16) -> Result {
        self.frame(CLOSE, &code.to_be_bytes(), true)?;
        match self.read_frame(PATIENCE)? {
            (CLOSE, payload) if payload == code.to_be_bytes() => Ok(()),
            other => Err(format!("no close but {other:?}")),
        }
    }
}

/// The opcode of the frame at the beginning, the length of its header, and of its payload.
fn header(bytes: &[u8]) -> Option<(u8, usize, usize)> {
    let (opcode, size) = (bytes.first()? & 15, usize::from(*bytes.get(1)?));
    let number = |range: std::ops::Range<usize>| Some(bytes.get(range)?.iter().fold(0, |number, byte| number << 8 | usize::from(*byte)));
    Some(match size {
        126 => (opcode, 4, number(2..4)?),
        127 => (opcode, 10, number(2..10)?),
        size => (opcode, 2, size),
    })
}
