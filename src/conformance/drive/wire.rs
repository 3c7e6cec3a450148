//! The bytes below a connection: TCP, TLS, a Unix socket, or the pipes of a process.

use super::address::{Place, Port, Tls};
use super::process::Process;
use std::io::ErrorKind;
use std::os::fd::{AsFd, OwnedFd};
use std::process::Stdio;
use std::time::Duration;
use tokio::io::{AsyncRead, AsyncWrite, AsyncWriteExt, WriteHalf};
use tokio::net::tcp::OwnedWriteHalf;
use tokio::net::{TcpSocket, TcpStream, UnixStream, unix};
use tokio::process::ChildStdin;
use tokio::task::JoinHandle;
use tokio_rustls::client::TlsStream;

/// Both directions of the bytes below a connection.
pub(super) struct Wire {
    pub(super) read: Box<dyn AsyncRead + Send + Unpin>,
    pub(super) write: Writer,
    /// The process at the other end, where it is one of its own.
    pub(super) process: Option<Process>,
}

/// The half that is written to.
pub(super) enum Writer {
    Tcp(OwnedWriteHalf),
    /// With another handle of the same socket, since TLS hides its own.
    Tls(Box<WriteHalf<TlsStream<TcpStream>>>, OwnedFd),
    Unix(unix::OwnedWriteHalf),
    Child(ChildStdin),
}

impl Wire {
    /// Connects to a port, with a receive buffer of this size where one is given.
    pub(super) async fn port(port: &Port, receive_buffer: Option<u32>) -> Result<Self, String> {
        let tcp = connect(&port.host, port.port, receive_buffer).await.map_err(|error| format!("cannot connect: {error}"))?;
        let _ = tcp.set_nodelay(true);
        match &port.tls {
            None => {
                let (read, write) = tcp.into_split();
                Ok(Self { read: Box::new(read), write: Writer::Tcp(write), process: None })
            }
            Some(tls) => Self::secure(tcp, tls).await.map_err(|error| format!("no TLS: {error}")),
        }
    }

    /// Connects to whatever carries a stream.
    pub(super) async fn place(place: &Place, receive_buffer: Option<u32>) -> Result<Self, String> {
        match place {
            Place::Tcp(port) => Self::port(port, receive_buffer).await,
            Place::Unix(place) => {
                let stream = UnixStream::connect(place).await.map_err(|error| format!("cannot connect: {error}"))?;
                let (read, write) = stream.into_split();
                Ok(Self { read: Box::new(read), write: Writer::Unix(write), process: None })
            }
            Place::Child(launch) => {
                let (process, input, output) = Process::start(launch, Stdio::piped()).map_err(|error| error.to_string())?;
                let Some(input) = input else { unreachable!("it was asked for") };
                Ok(Self { read: Box::new(output), write: Writer::Child(input), process: Some(process) })
            }
        }
    }

    async fn secure(tcp: TcpStream, tls: &Tls) -> std::io::Result<Self> {
        let handle = tcp.as_fd().try_clone_to_owned()?;
        let stream = tls.connector.connect(tls.name.clone(), tcp).await?;
        let (read, write) = tokio::io::split(stream);
        Ok(Self { read: Box::new(read), write: Writer::Tls(Box::new(write), handle), process: None })
    }
}

impl Writer {
    pub(super) fn bytes(&mut self) -> &mut (dyn AsyncWrite + Send + Unpin) {
        match self {
            Self::Tcp(write) => write,
            Self::Tls(write, _) => write,
            Self::Unix(write) => write,
            Self::Child(write) => write,
        }
    }

    /// Ends the stream, or resets the connection. The reader must be gone for a reset, and neither half may end its stream before.
    pub(super) async fn end(mut self, reset: bool, reader: &mut JoinHandle<()>) {
        if !reset {
            // What cannot be ended is over already.
            let _ = tokio::time::timeout(Duration::from_secs(1), self.bytes().shutdown()).await;
            return;
        }
        reader.abort();
        let _ = reader.await;
        match self {
            Self::Tcp(write) => {
                let _ = write.as_ref().set_zero_linger();
                write.forget();
            }
            Self::Tls(write, handle) => {
                let _ = rustix::net::sockopt::set_socket_linger(&handle, Some(Duration::ZERO));
                drop((write, handle));
            }
            Self::Unix(write) => write.forget(),
            Self::Child(write) => drop(write),
        }
    }
}

async fn connect(host: &str, port: u16, receive_buffer: Option<u32>) -> std::io::Result<TcpStream> {
    let Some(size) = receive_buffer else {
        return TcpStream::connect((host, port)).await;
    };
    let mut refused = std::io::Error::from(ErrorKind::AddrNotAvailable);
    for found in tokio::net::lookup_host((host, port)).await? {
        let socket = if found.is_ipv4() { TcpSocket::new_v4()? } else { TcpSocket::new_v6()? };
        socket.set_recv_buffer_size(size)?;
        match socket.connect(found).await {
            Ok(stream) => return Ok(stream),
            Err(error) => refused = error,
        }
    }
    Err(refused)
}
