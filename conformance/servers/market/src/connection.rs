//! One connection: a WebSocket on one side, a session on the other, and the clock.

use crate::hooks::{End, Hooks};
use crate::session::{Act, Session};
use crate::settings::Settings;
use futures_util::{SinkExt, StreamExt, future};
use market::{RequestId, ServerMessage};
use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::sync::watch;
use tokio::task::JoinSet;
use tokio::time::{Instant, MissedTickBehavior, interval_at, sleep, sleep_until, timeout};
use tokio_tungstenite::WebSocketStream;
use tokio_tungstenite::tungstenite::protocol::CloseFrame;
use tokio_tungstenite::tungstenite::{Error, Message};

/// How long the server waits for the client's close after its own.
const LINGER: Duration = Duration::from_secs(2);

/// How long a close may take to get through to a client that does not read.
const CLOSE: Duration = Duration::from_millis(500);

/// How a connection ends.
enum Ending {
    /// The client closed it or is gone.
    Gone,
    /// The client broke it off.
    Reset,
    /// The server closes it.
    Close(u16),
    /// The server drops it.
    Drop,
}

/// Serves a client until one of them has enough, or the server stops.
pub async fn serve(mut socket: WebSocketStream<TcpStream>, hooks: Arc<dyn Hooks>, settings: Settings, mut stop: watch::Receiver<bool>) {
    let ending = {
        let talk = pin!(talk(&mut socket, &hooks, settings));
        let stopped = pin!(stop.wait_for(|stop| *stop));
        match future::select(talk, stopped).await {
            future::Either::Left((ending, _)) => ending,
            future::Either::Right(_) => close_with(hooks.as_ref(), End::GoingAway),
        }
    };
    hooks.ended(matches!(ending, Ending::Reset));
    if let Ending::Close(code) = ending {
        let frame = CloseFrame { code: code.into(), reason: "".into() };
        let _ = timeout(CLOSE, socket.close(Some(frame))).await;
        let _ = timeout(LINGER, linger(&mut socket)).await;
    }
}

/// Reads and throws away until the client has closed too. Else the system would reset the connection, and the client might never
/// see why it was closed.
async fn linger(socket: &mut WebSocketStream<TcpStream>) {
    while let Some(Ok(_)) = socket.next().await {}
    let raw = socket.get_mut();
    let _ = raw.shutdown().await;
    let mut waste = [0; 4096];
    while let Ok(1..) = raw.read(&mut waste).await {}
}

fn close_with(hooks: &dyn Hooks, end: End) -> Ending {
    hooks.close(end).map_or(Ending::Drop, Ending::Close)
}

async fn talk(socket: &mut WebSocketStream<TcpStream>, hooks: &Arc<dyn Hooks>, settings: Settings) -> Ending {
    let begun = Instant::now();
    let mut session = Session::new(Arc::clone(hooks), settings.clone());
    let mut late: JoinSet<(RequestId, ServerMessage)> = JoinSet::new();
    let mut feed = interval_at(begun + settings.feed, settings.feed);
    feed.set_missed_tick_behavior(MissedTickBehavior::Skip);
    let mut heartbeat = interval_at(begun + settings.heartbeat, settings.heartbeat);
    // When the answer to a heartbeat is due.
    let mut due: Option<Instant> = None;
    let mut acts = session.open();
    loop {
        for act in acts {
            match act {
                Act::Say(message) => {
                    // Who takes nothing for so long has not answered a heartbeat either.
                    let patience = settings.heartbeat + settings.heartbeat_answer;
                    match timeout(patience, say(socket, hooks.as_ref(), &message)).await {
                        Ok(Ok(())) => {}
                        Ok(Err(_)) => return Ending::Reset,
                        Err(_) => return close_with(hooks.as_ref(), End::HeartbeatLost),
                    }
                    if matches!(message, ServerMessage::HeartbeatMessage(_)) {
                        due = due.or(Some(Instant::now() + settings.heartbeat_answer));
                    }
                }
                Act::Later(time, id, reply) => {
                    late.spawn(async move {
                        sleep(time).await;
                        (id, *reply)
                    });
                }
                Act::Alive => due = None,
                Act::Close(code) => return Ending::Close(code),
                Act::Drop => return Ending::Drop,
            }
        }
        acts = tokio::select! {
            frame = socket.next() => match frame {
                Some(Ok(Message::Text(text))) => session.text(text.as_str()),
                Some(Ok(Message::Binary(_))) => session.binary(),
                Some(Ok(_)) => vec![],
                Some(Err(error)) => return broken(hooks.as_ref(), &error),
                None => return Ending::Gone,
            },
            Some(done) = late.join_next() => match done {
                Ok((id, reply)) => session.done(&id, reply),
                Err(_) => vec![],
            },
            _ = feed.tick(), if !session.feeds.is_empty() => session.feed(),
            _ = heartbeat.tick() => session.heartbeat(),
            () = sleep_until(due.unwrap_or(begun)), if due.is_some() => return close_with(hooks.as_ref(), End::HeartbeatLost),
            () = sleep_until(begun + settings.auth), if !session.authenticated => return close_with(hooks.as_ref(), End::Unauthorized),
        };
    }
}

async fn say(socket: &mut WebSocketStream<TcpStream>, hooks: &dyn Hooks, message: &ServerMessage) -> Result<(), Error> {
    let _locked = match hooks.lock() {
        Some(lock) => Some(lock.lock().await),
        None => None,
    };
    for frame in hooks.write(message) {
        socket.send(frame).await?;
    }
    Ok(())
}

fn broken(hooks: &dyn Hooks, error: &Error) -> Ending {
    match error {
        Error::Utf8(_) => close_with(hooks, End::Encoding),
        Error::Capacity(_) => close_with(hooks, End::Oversize),
        Error::Protocol(tokio_tungstenite::tungstenite::error::ProtocolError::ResetWithoutClosingHandshake) => Ending::Gone,
        Error::Protocol(_) => close_with(hooks, End::Protocol),
        _ => Ending::Reset,
    }
}
