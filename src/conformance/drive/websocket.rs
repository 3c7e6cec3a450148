//! What RFC 6455 says goes over the wire: the upgrade, and frames.
//!
//! A WebSocket library would rewrite illegal close codes, hide what it refuses and answer by itself; here the library only reads and writes
//! the headers of frames.

use super::super::case::{CLOSE, Frame, Opening};
use super::super::event::What;
use super::socket::{Decoded, LONGEST};
use super::wire::Wire;
use crate::vectors::base64;
use std::io::Cursor;
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWriteExt};
use tungstenite::protocol::frame::FrameHeader;

/// The longest answer to an upgrade.
const LONGEST_HEAD: usize = 64 << 10;

/// What an upgrade says of the server.
pub(super) struct Upgrade<'a> {
    /// The host, and the port.
    pub(super) host: String,
    /// What stands before the path.
    pub(super) prefix: &'a str,
    /// Further headers.
    pub(super) headers: &'a [(String, String)],
}

/// Asks for the upgrade. Returns what the server answered, and what it said behind its answer.
pub(super) async fn upgrade(wire: &mut Wire, upgrade: &Upgrade<'_>, opening: &Opening, on: usize) -> Result<(What, Vec<u8>), String> {
    let key = key(opening, on);
    let asked = wire.write.bytes().write_all(request(upgrade, opening, &key).as_bytes()).await;
    asked.map_err(|error| format!("cannot ask for the upgrade: {error}"))?;
    let (head, rest) = read_head(&mut wire.read).await?;
    let (subprotocol, fault) = match head.status {
        101 => (head.header("sec-websocket-protocol").map(str::to_owned), head.fault(&key)),
        _ => (None, None),
    };
    Ok((What::Answered { on, status: head.status, subprotocol, fault }, rest))
}

/// The key of an upgrade: like everything that is sent, it is the same when a case is run again.
fn key(opening: &Opening, on: usize) -> String {
    let hash = crate::conformance::hash(on as u64, &opening.path);
    base64::encode(&[hash.to_be_bytes(), hash.rotate_left(29).to_be_bytes()].concat())
}

/// The request of an upgrade.
fn request(upgrade: &Upgrade<'_>, opening: &Opening, key: &str) -> String {
    let mut request = format!(
        "GET {}{} HTTP/1.1\r\nHost: {}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Key: {key}\r\nSec-WebSocket-Version: 13\r\n",
        upgrade.prefix, opening.path, upgrade.host
    );
    if !opening.subprotocols.is_empty() {
        request.push_str(&format!("Sec-WebSocket-Protocol: {}\r\n", opening.subprotocols.join(", ")));
    }
    for (name, value) in upgrade.headers.iter().chain(&opening.headers) {
        request.push_str(&format!("{name}: {value}\r\n"));
    }
    request + "\r\n"
}

/// The answer to an upgrade.
struct Head {
    status: u16,
    headers: Vec<(String, String)>,
}

impl Head {
    fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(known, _)| known.eq_ignore_ascii_case(name)).map(|(_, value)| value.as_str())
    }

    /// What is wrong with an answer that accepts (RFC 6455, section 4.2.2).
    fn fault(&self, key: &str) -> Option<String> {
        let accept = tungstenite::handshake::derive_accept_key(key.as_bytes());
        if self.header("sec-websocket-accept") != Some(accept.as_str()) {
            return Some("`Sec-WebSocket-Accept` is not made from the key".to_owned());
        }
        if self.header("upgrade").is_none_or(|value| !value.eq_ignore_ascii_case("websocket")) {
            return Some("`Upgrade` is not `websocket`".to_owned());
        }
        if self.header("connection").is_none_or(|value| !value.to_ascii_lowercase().contains("upgrade")) {
            return Some("`Connection` is not `Upgrade`".to_owned());
        }
        self.header("sec-websocket-extensions").map(|value| format!("the extension `{value}` was not offered"))
    }
}

async fn read_head(stream: &mut (impl AsyncRead + Unpin)) -> Result<(Head, Vec<u8>), String> {
    let mut buffer = Vec::with_capacity(1024);
    loop {
        let mut headers = [httparse::EMPTY_HEADER; 64];
        let mut response = httparse::Response::new(&mut headers);
        match response.parse(&buffer) {
            Err(error) => return Err(format!("the answer to the upgrade is no HTTP: {error}")),
            Ok(httparse::Status::Complete(end)) => {
                let text = |header: &httparse::Header<'_>| (header.name.to_owned(), String::from_utf8_lossy(header.value).into_owned());
                let head = Head { status: response.code.unwrap_or(0), headers: response.headers.iter().map(text).collect() };
                let rest = buffer.split_off(end);
                return Ok((head, rest));
            }
            Ok(httparse::Status::Partial) if buffer.len() > LONGEST_HEAD => return Err("the answer to the upgrade has no end".to_owned()),
            Ok(httparse::Status::Partial) => {}
        }
        match stream.read_buf(&mut buffer).await {
            Ok(0) => return Err("the server ended the connection before it answered the upgrade".to_owned()),
            Ok(_) => {}
            Err(error) => return Err(format!("no answer to the upgrade: {error}")),
        }
    }
}

/// Takes a frame from the front of the buffer.
pub(super) fn decode(buffer: &mut Vec<u8>) -> Decoded {
    let mut cursor = Cursor::new(buffer.as_slice());
    let (header, length) = match FrameHeader::parse(&mut cursor) {
        Ok(Some(found)) => found,
        Ok(None) => return Decoded::Part,
        Err(error) => return Decoded::Broken(format!("bytes that are no frame: {error}")),
    };
    if length > LONGEST {
        return Decoded::Broken(format!("a frame of {length} bytes"));
    }
    let start = usize::try_from(cursor.position()).unwrap_or(usize::MAX);
    let end = start.saturating_add(usize::try_from(length).unwrap_or(usize::MAX));
    if buffer.len() < end {
        buffer.reserve(end - buffer.len());
        return Decoded::Part;
    }
    let mut payload = buffer[start..end].to_vec();
    buffer.drain(..end);
    let opcode = u8::from(header.opcode);
    let control = opcode >= CLOSE;
    let mut fault = None;
    if let Some(mask) = header.mask {
        payload.iter_mut().zip(mask.iter().cycle()).for_each(|(byte, mask)| *byte ^= mask);
        fault = Some("a masked frame; a server must not mask");
    } else if header.rsv1 || header.rsv2 || header.rsv3 {
        fault = Some("a frame with a reserved bit set, for which no extension was agreed");
    } else if control && (!header.is_final || payload.len() > 125) {
        fault = Some("a control frame in pieces or with more than 125 bytes");
    }
    Decoded::Frame(Frame { opcode, fin: header.is_final, payload }, fault.map(str::to_owned))
}

/// Writes a frame as a client does.
pub(super) fn encode(frame: &Frame, bytes: &mut Vec<u8>) {
    let mask = [0x57, 0x50, 0x21, 0x7e];
    let header = FrameHeader { is_final: frame.fin, rsv1: false, rsv2: false, rsv3: false, opcode: frame.opcode.into(), mask: Some(mask) };
    if header.format(frame.payload.len() as u64, bytes).is_ok() {
        bytes.extend(frame.payload.iter().zip(mask.iter().cycle()).map(|(byte, mask)| byte ^ mask));
    }
}
