//! The process: listens, says where on stdout, lets clients in, and leaves politely when it is told to.

use crate::connection;
use crate::hooks::Hooks;
use crate::settings::Settings;
use std::io::{self, Write};
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;
use tokio::net::{TcpListener, TcpSocket, TcpStream};
use tokio::signal::unix::{SignalKind, signal};
use tokio::sync::watch;
use tokio::time::{sleep, timeout};
use tokio_tungstenite::accept_hdr_async_with_config;
use tokio_tungstenite::tungstenite::handshake::server::{ErrorResponse, Request, Response};
use tokio_tungstenite::tungstenite::http::StatusCode;
use tokio_tungstenite::tungstenite::protocol::WebSocketConfig;

/// How long a client may take to ask for a WebSocket.
const HANDSHAKE: Duration = Duration::from_secs(5);

/// How long the clients have to answer the close before the server goes.
const FAREWELL: Duration = Duration::from_millis(1500);

/// Serves until the process is told to stop.
pub fn run(port: u16, hooks: Arc<dyn Hooks>, settings: Settings) -> io::Result<()> {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build()?;
    runtime.block_on(listen(port, hooks, settings))?;
    runtime.shutdown_background();
    Ok(())
}

async fn listen(port: u16, hooks: Arc<dyn Hooks>, settings: Settings) -> io::Result<()> {
    let settings = hooks.settings(settings);
    let socket = TcpSocket::new_v4()?;
    socket.set_reuseaddr(true)?;
    socket.bind(SocketAddr::from((Ipv4Addr::LOCALHOST, port)))?;
    let listener = socket.listen(4096)?;
    let port = listener.local_addr()?.port();
    let (mut terminate, mut interrupt) = (signal(SignalKind::terminate())?, signal(SignalKind::interrupt())?);
    let mut stdout = io::stdout().lock();
    writeln!(stdout, r#"{{"host":"127.0.0.1","port":{port}}}"#)?;
    stdout.flush()?;
    drop(stdout);
    let (stop, stopped) = watch::channel(false);
    tokio::select! {
        () = accept(&listener, &hooks, &settings, stopped) => {}
        _ = terminate.recv() => {}
        _ = interrupt.recv() => {}
    }
    drop(listener);
    // Each connection has a receiver, so that the channel is closed when the last one is gone.
    let _ = stop.send(true);
    let _ = timeout(FAREWELL, stop.closed()).await;
    Ok(())
}

async fn accept(listener: &TcpListener, hooks: &Arc<dyn Hooks>, settings: &Settings, stop: watch::Receiver<bool>) {
    let open = Arc::new(AtomicUsize::new(0));
    loop {
        let Ok((stream, _)) = listener.accept().await else {
            // Too many open files, most likely: some of them will be closed.
            sleep(Duration::from_millis(10)).await;
            continue;
        };
        let (open, hooks, settings, stop) = (Arc::clone(&open), Arc::clone(hooks), settings.clone(), stop.clone());
        tokio::spawn(async move {
            let others = open.fetch_add(1, Ordering::Relaxed);
            if hooks.admits(others) {
                welcome(stream, others, hooks, settings, stop).await;
            }
            open.fetch_sub(1, Ordering::Relaxed);
        });
    }
}

/// Lets a client in, beside so many others.
async fn welcome(stream: TcpStream, others: usize, hooks: Arc<dyn Hooks>, settings: Settings, stop: watch::Receiver<bool>) {
    let _ = stream.set_nodelay(true);
    let config = WebSocketConfig::default()
        .read_buffer_size(4096)
        .write_buffer_size(0)
        .max_message_size(Some(settings.max_message_size))
        .max_frame_size(Some(settings.max_message_size));
    let full = others >= settings.connections;
    #[expect(clippy::result_large_err, reason = "the library's type")]
    let upgrade = |request: &Request, response| if full { Err(refusal(StatusCode::SERVICE_UNAVAILABLE)) } else { at_ws(request, response) };
    match timeout(HANDSHAKE, accept_hdr_async_with_config(stream, upgrade, Some(config))).await {
        Ok(Ok(socket)) => connection::serve(socket, hooks, settings, stop).await,
        Ok(Err(error)) => eprintln!("market: no WebSocket: {error}"),
        Err(_) => eprintln!("market: no WebSocket in time"),
    }
}

/// The only path is `/ws`.
#[expect(clippy::result_large_err, reason = "the library's type")]
fn at_ws(request: &Request, response: Response) -> Result<Response, ErrorResponse> {
    if request.uri().path() == "/ws" {
        return Ok(response);
    }
    Err(refusal(StatusCode::NOT_FOUND))
}

fn refusal(status: StatusCode) -> ErrorResponse {
    let mut response = ErrorResponse::new(status.canonical_reason().map(str::to_owned));
    *response.status_mut() = status;
    response
}
