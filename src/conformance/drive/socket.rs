//! A WebSocket connection of which every frame is seen as it stands on the wire, and to which any frame can be written.
//!
//! A WebSocket library would rewrite illegal close codes, hide what it refuses and answer by itself; here the library only reads and writes
//! the headers of frames. What comes is handed on as [`What`] with the time at which it came.

use super::super::case::{CLOSE, Frame, Opening};
use super::super::event::{Ending, What};
use super::Address;
use crate::vectors::base64;
use std::io::{Cursor, ErrorKind};
use std::time::{Duration, Instant};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::tcp::{OwnedReadHalf, OwnedWriteHalf};
use tokio::net::{TcpSocket, TcpStream};
use tokio::sync::{mpsc, watch};
use tokio::task::JoinHandle;
use tungstenite::protocol::frame::FrameHeader;

/// The longest payload that is read. A server that announces more is cut off.
const LONGEST: u64 = 16 << 20;

/// The longest answer to an upgrade.
const LONGEST_HEAD: usize = 64 << 10;

/// What happened, and when.
pub(super) type Happened = (Instant, What);

/// An open connection.
pub(super) struct Socket {
    /// The half to write to, until the connection is broken off.
    write: Option<OwnedWriteHalf>,
    reading: watch::Sender<bool>,
    reader: JoinHandle<()>,
}

/// What came of an upgrade.
pub(super) struct Upgraded {
    /// What happened.
    pub(super) what: What,
    /// The connection, if the server accepted.
    pub(super) socket: Option<Socket>,
}

impl Socket {
    /// Connects and asks for the upgrade. What comes afterwards goes to `events` under the number `on`.
    pub(super) async fn open(address: &Address, opening: &Opening, on: usize, events: mpsc::Sender<Happened>) -> Upgraded {
        match Self::try_open(address, opening, on, events).await {
            Ok(upgraded) => upgraded,
            Err(why) => Upgraded { what: What::Unanswered { on, why }, socket: None },
        }
    }

    async fn try_open(address: &Address, opening: &Opening, on: usize, events: mpsc::Sender<Happened>) -> Result<Upgraded, String> {
        let mut stream = connect(address, opening.receive_buffer).await.map_err(|error| format!("cannot connect: {error}"))?;
        let _ = stream.set_nodelay(true);
        let key = key(opening, on);
        let request = request(address, opening, &key);
        stream.write_all(request.as_bytes()).await.map_err(|error| format!("cannot ask for the upgrade: {error}"))?;
        let (head, rest) = read_head(&mut stream).await?;
        if head.status != 101 {
            return Ok(Upgraded { what: What::Answered { on, status: head.status, subprotocol: None, fault: None }, socket: None });
        }
        let what = What::Answered {
            on,
            status: 101,
            subprotocol: head.header("sec-websocket-protocol").map(str::to_owned),
            fault: head.fault(&key),
        };
        let (read, write) = stream.into_split();
        let (reading, may_read) = watch::channel(true);
        let reader = tokio::spawn(listen(read, rest, on, events, may_read));
        Ok(Upgraded { what, socket: Some(Self { write: Some(write), reading, reader }) })
    }

    /// Writes frames, masked as a client must. A server that no longer reads shows by what comes, or does not.
    pub(super) async fn send(&mut self, frames: &[Frame], within: Duration) {
        let mut bytes = Vec::new();
        for frame in frames {
            encode(frame, &mut bytes);
        }
        if let Some(write) = &mut self.write {
            let _ = tokio::time::timeout(within, write.write_all(&bytes)).await;
        }
    }

    /// Stops reading, or goes on.
    pub(super) fn read(&self, reading: bool) {
        let _ = self.reading.send(reading);
    }

    /// Ends the stream, or resets the connection.
    pub(super) async fn abort(mut self, reset: bool) {
        self.reader.abort();
        let Some(mut write) = self.write.take() else { return };
        if reset {
            let _ = write.as_ref().set_zero_linger();
            // Both halves must be gone for the connection to be reset, and neither may end its stream before.
            let _ = (&mut self.reader).await;
            write.forget();
        } else {
            let _ = write.shutdown().await;
        }
    }
}

impl Drop for Socket {
    fn drop(&mut self) {
        self.reader.abort();
    }
}

async fn connect(address: &Address, receive_buffer: Option<u32>) -> std::io::Result<TcpStream> {
    let Some(size) = receive_buffer else {
        return TcpStream::connect((address.host.as_str(), address.port)).await;
    };
    let mut refused = std::io::Error::from(ErrorKind::AddrNotAvailable);
    for found in tokio::net::lookup_host((address.host.as_str(), address.port)).await? {
        let socket = if found.is_ipv4() { TcpSocket::new_v4()? } else { TcpSocket::new_v6()? };
        socket.set_recv_buffer_size(size)?;
        match socket.connect(found).await {
            Ok(stream) => return Ok(stream),
            Err(error) => refused = error,
        }
    }
    Err(refused)
}

/// The key of an upgrade: like everything that is sent, it is the same when a case is run again.
fn key(opening: &Opening, on: usize) -> String {
    let hash = crate::conformance::hash(on as u64, &opening.path);
    base64::encode(&[hash.to_be_bytes(), hash.rotate_left(29).to_be_bytes()].concat())
}

fn request(address: &Address, opening: &Opening, key: &str) -> String {
    let mut request = format!(
        "GET {}{} HTTP/1.1\r\nHost: {}:{}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Key: {key}\r\nSec-WebSocket-Version: 13\r\n",
        address.prefix, opening.path, address.host, address.port
    );
    if !opening.subprotocols.is_empty() {
        request.push_str(&format!("Sec-WebSocket-Protocol: {}\r\n", opening.subprotocols.join(", ")));
    }
    for (name, value) in address.headers.iter().chain(&opening.headers) {
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

async fn read_head(stream: &mut TcpStream) -> Result<(Head, Vec<u8>), String> {
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

/// Reads frames until the connection is over.
async fn listen(
    mut read: OwnedReadHalf,
    mut buffer: Vec<u8>,
    on: usize,
    events: mpsc::Sender<Happened>,
    mut may_read: watch::Receiver<bool>,
) {
    let how = loop {
        match decode(&mut buffer) {
            Decoded::Frame(frame, fault) => {
                if events.send((Instant::now(), What::Received { on, frame, fault })).await.is_err() {
                    return;
                }
                continue;
            }
            Decoded::Broken(fault) => {
                let frame = Frame { opcode: CLOSE, fin: true, payload: Vec::new() };
                let _ = events.send((Instant::now(), What::Received { on, frame, fault: Some(fault) })).await;
                break Ending::Ours;
            }
            Decoded::Part => {}
        }
        if may_read.wait_for(|reading| *reading).await.is_err() {
            return;
        }
        match read.read_buf(&mut buffer).await {
            Ok(0) => break Ending::Fin,
            Ok(_) => {}
            Err(error) if error.kind() == ErrorKind::ConnectionReset => break Ending::Reset,
            Err(_) => break Ending::Fin,
        }
    };
    let _ = events.send((Instant::now(), What::Ended { on, how })).await;
}

enum Decoded {
    /// A frame, and what RFC 6455 forbids of its header.
    Frame(Frame, Option<String>),
    /// What cannot be read any further.
    Broken(String),
    /// Not enough bytes yet.
    Part,
}

/// Takes a frame from the front of the buffer.
fn decode(buffer: &mut Vec<u8>) -> Decoded {
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
fn encode(frame: &Frame, bytes: &mut Vec<u8>) {
    let mask = [0x57, 0x50, 0x21, 0x7e];
    let header = FrameHeader { is_final: frame.fin, rsv1: false, rsv2: false, rsv3: false, opcode: frame.opcode.into(), mask: Some(mask) };
    if header.format(frame.payload.len() as u64, bytes).is_ok() {
        bytes.extend(frame.payload.iter().zip(mask.iter().cycle()).map(|(byte, mask)| byte ^ mask));
    }
}
