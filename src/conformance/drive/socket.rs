//! A connection of which every frame is seen as it stands on the wire, and to which any frame can be written. What comes is handed on as
//! [`What`] with the time at which it came.

use super::super::case::{CLOSE, Frame, Opening};
use super::super::event::{Ending, What};
use super::address::{Address, Way};
use super::process::Process;
use super::stream::{self, Cutter};
use super::websocket::{self, Upgrade};
use super::wire::{Wire, Writer};
use crate::model::Framing;
use std::io::ErrorKind;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWriteExt};
use tokio::sync::{mpsc, watch};
use tokio::task::JoinHandle;

/// The longest payload that is read. A server that announces more is cut off.
pub(super) const LONGEST: u64 = 16 << 20;

/// How long after the end of its output the end of a process may become known.
const EXIT: Duration = Duration::from_millis(300);

/// How long the pieces of a message lie apart, so that they are read apart.
const APART: Duration = Duration::from_millis(2);

/// What happened, and when.
pub(super) type Happened = (Instant, What);

/// An open connection.
pub(super) struct Socket {
    /// The half to write to, until we ended it.
    write: Option<Writer>,
    /// How messages are cut out of a stream; none for WebSocket.
    framing: Option<Framing>,
    reading: watch::Sender<bool>,
    reader: JoinHandle<()>,
    /// We ended the connection, so that a process at its other end may end as well.
    left: Arc<AtomicBool>,
    process: Option<Arc<Process>>,
}

/// What came of an upgrade.
pub(super) struct Upgraded {
    /// What happened.
    pub(super) what: What,
    /// The connection, if the server accepted.
    pub(super) socket: Option<Socket>,
}

/// What stands at the front of what came.
pub(super) enum Decoded {
    /// A frame, and what the transport forbids of its header.
    Frame(Frame, Option<String>),
    /// What cannot be read any further.
    Broken(String),
    /// Not enough bytes yet.
    Part,
}

/// How frames are read.
enum Reader {
    WebSocket,
    Stream(Cutter),
}

impl Reader {
    fn decode(&mut self, buffer: &mut Vec<u8>) -> Decoded {
        match self {
            Self::WebSocket => websocket::decode(buffer),
            Self::Stream(cutter) => cutter.decode(buffer),
        }
    }
}

impl Socket {
    /// Connects, and asks for the upgrade where there is one. What comes afterwards goes to `events` under the number `on`.
    pub(super) async fn open(address: &Address, opening: &Opening, on: usize, events: mpsc::Sender<Happened>) -> Upgraded {
        match Self::try_open(address, opening, on, events).await {
            Ok(upgraded) => upgraded,
            Err(why) => Upgraded { what: What::Unanswered { on, why }, socket: None },
        }
    }

    async fn try_open(address: &Address, opening: &Opening, on: usize, events: mpsc::Sender<Happened>) -> Result<Upgraded, String> {
        let (what, wire, rest, reader, framing) = match &address.0 {
            Way::WebSocket { port, prefix, headers } => {
                let mut wire = Wire::port(port, opening.receive_buffer).await?;
                let (what, rest) = websocket::upgrade(&mut wire, &Upgrade { host: port.authority(), prefix, headers }, opening, on).await?;
                if !matches!(what, What::Answered { status: 101, .. }) {
                    return Ok(Upgraded { what, socket: None });
                }
                (what, wire, rest, Reader::WebSocket, None)
            }
            Way::Stream { place, client, server } => {
                let wire = Wire::place(place, opening.receive_buffer).await?;
                (What::Connected { on }, wire, Vec::new(), Reader::Stream(Cutter::new(server.clone())), Some(client.clone()))
            }
        };
        let (reading, may_read) = watch::channel(true);
        let (left, process) = (Arc::new(AtomicBool::new(false)), wire.process.map(Arc::new));
        let listener = Listener { on, events, may_read, left: Arc::clone(&left), process: process.clone() };
        let reader = tokio::spawn(listener.listen(wire.read, rest, reader));
        Ok(Upgraded { what, socket: Some(Self { write: Some(wire.write), framing, reading, reader, left, process }) })
    }

    /// Writes frames, masked as a client must. A server that no longer reads shows by what comes, or does not.
    pub(super) async fn send(&mut self, frames: &[Frame], within: Duration) {
        let writes = match &self.framing {
            Some(framing) => stream::encode(framing, frames),
            None => {
                let mut bytes = Vec::new();
                frames.iter().for_each(|frame| websocket::encode(frame, &mut bytes));
                vec![bytes]
            }
        };
        let Some(write) = &mut self.write else { return };
        let written = async {
            for (at, bytes) in writes.iter().enumerate() {
                if at > 0 {
                    tokio::time::sleep(APART).await;
                }
                write.bytes().write_all(bytes).await?;
                write.bytes().flush().await?;
            }
            std::io::Result::Ok(())
        };
        let _ = tokio::time::timeout(within, written).await;
    }

    /// Stops reading, or goes on.
    pub(super) fn read(&self, reading: bool) {
        let _ = self.reading.send(reading);
    }

    /// Says that nothing more will be sent, and goes on reading.
    pub(super) async fn finish(&mut self) {
        self.left.store(true, Ordering::Relaxed);
        if let Some(write) = self.write.take() {
            write.end(false, &mut self.reader).await;
        }
    }

    /// Ends the stream and reads no further, or resets the connection.
    pub(super) async fn abort(mut self, reset: bool) {
        self.left.store(true, Ordering::Relaxed);
        self.reader.abort();
        if let Some(write) = self.write.take() {
            write.end(reset, &mut self.reader).await;
        }
    }

    /// What the process at the other end said on its standard error.
    pub(super) fn said(&self) -> Vec<String> {
        self.process.as_ref().map(|process| process.said_since(0)).unwrap_or_default()
    }
}

impl Drop for Socket {
    fn drop(&mut self) {
        self.reader.abort();
    }
}

/// Reads what comes on a connection.
struct Listener {
    on: usize,
    events: mpsc::Sender<Happened>,
    may_read: watch::Receiver<bool>,
    left: Arc<AtomicBool>,
    process: Option<Arc<Process>>,
}

impl Listener {
    /// Reads frames until the connection is over.
    async fn listen(mut self, mut read: Box<dyn AsyncRead + Send + Unpin>, mut buffer: Vec<u8>, mut reader: Reader) {
        let on = self.on;
        let how = loop {
            match reader.decode(&mut buffer) {
                Decoded::Frame(frame, fault) => {
                    if self.events.send((Instant::now(), What::Received { on, frame, fault })).await.is_err() {
                        return;
                    }
                    continue;
                }
                Decoded::Broken(fault) => {
                    self.broken(fault).await;
                    break Ending::Ours;
                }
                Decoded::Part => {}
            }
            if self.may_read.wait_for(|reading| *reading).await.is_err() {
                return;
            }
            match read.read_buf(&mut buffer).await {
                Ok(0) => break Ending::Fin,
                Ok(_) => {}
                Err(error) if error.kind() == ErrorKind::ConnectionReset => break Ending::Reset,
                Err(_) => break Ending::Fin,
            }
        };
        if how == Ending::Fin && !buffer.is_empty() && matches!(reader, Reader::Stream(_)) && !self.left.load(Ordering::Relaxed) {
            self.broken(format!("an end in the middle of a message, {} bytes behind its beginning", buffer.len())).await;
        }
        self.crashed().await;
        let _ = self.events.send((Instant::now(), What::Ended { on, how })).await;
    }

    /// What came cannot be read any further.
    async fn broken(&self, fault: String) {
        let frame = Frame { opcode: CLOSE, fin: true, payload: Vec::new() };
        let _ = self.events.send((Instant::now(), What::Received { on: self.on, frame, fault: Some(fault) })).await;
    }

    /// A process that ends badly while it is needed has crashed.
    async fn crashed(&self) {
        let Some(process) = self.process.as_ref().filter(|_| !self.left.load(Ordering::Relaxed)) else { return };
        let mut exited = process.watch();
        let exit = tokio::time::timeout(EXIT, exited.wait_for(Option::is_some)).await;
        let exit = exit.ok().and_then(|exit| exit.ok()?.clone());
        if let Some((code, how)) = exit.filter(|(code, _)| *code != Some(0)) {
            let _ = self.events.send((Instant::now(), What::Exited { code, how })).await;
        }
    }
}
