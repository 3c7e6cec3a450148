//! Where a server is reached, and what is spoken there: the URL of the configuration with the transport and the framing of the spec.

use crate::generate::{Error, ServerConfig};
use crate::model::{Connection, Framing, Transport};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use tokio_rustls::TlsConnector;
use tokio_rustls::rustls::pki_types::pem::PemObject;
use tokio_rustls::rustls::pki_types::{CertificateDer, ServerName};
use tokio_rustls::rustls::{ClientConfig, RootCertStore};

/// Where a server is reached, and what is spoken there.
#[derive(Clone)]
pub struct Address(pub(super) Way);

/// The same in its parts.
#[derive(Clone)]
pub(super) enum Way {
    /// WebSocket, after an upgrade.
    WebSocket {
        port: Port,
        /// What stands before the path of every connection.
        prefix: String,
        /// Further headers of every upgrade.
        headers: Vec<(String, String)>,
    },
    /// Messages in a stream of bytes, cut as the spec says.
    Stream {
        place: Place,
        /// How the client frames.
        client: Framing,
        /// How the server frames.
        server: Framing,
    },
}

/// What carries a stream of bytes.
#[derive(Clone)]
pub(super) enum Place {
    /// A port.
    Tcp(Port),
    /// A socket of the file system.
    Unix(PathBuf),
    /// A process of its own for each connection, by its standard input and output.
    Child(Arc<Launch>),
}

/// A port, perhaps with TLS.
#[derive(Clone)]
pub(super) struct Port {
    pub(super) host: String,
    pub(super) port: u16,
    pub(super) tls: Option<Tls>,
}

impl Port {
    /// The host and the port as URLs have them.
    pub(super) fn authority(&self) -> String {
        authority(&self.host, self.port)
    }
}

/// TLS, and the name that the server's certificate must bear.
#[derive(Clone)]
pub(super) struct Tls {
    pub(super) connector: TlsConnector,
    pub(super) name: ServerName<'static>,
}

/// How a process is started.
#[derive(Debug, Clone)]
pub(super) struct Launch {
    /// The program and its arguments.
    pub(super) words: Vec<String>,
    /// The folder that it runs in.
    pub(super) folder: PathBuf,
    /// Further variables of its environment.
    pub(super) environment: Vec<(String, String)>,
}

impl Address {
    /// The address that a URL names, for a connection of the spec. `${env:NAME}` in a header stands for a variable of the environment.
    ///
    /// # Errors
    /// The URL is none of the connection's transport, a certificate cannot be read, or a variable is not set.
    pub fn of(url: &str, config: &ServerConfig, connection: &Connection, root: &Path) -> Result<Self, Error> {
        let (scheme, rest) = url.split_once(':').unwrap_or(("", url));
        let rest = rest.strip_prefix("//").unwrap_or(rest);
        let secure = match (connection.transport, scheme) {
            (Transport::Websocket, "ws") | (Transport::Tcp, "tcp") => false,
            (Transport::Websocket, "wss") | (Transport::Tcp, "tls") => true,
            (Transport::Unix, "unix") => {
                return Ok(Self::stream(Place::Unix(PathBuf::from(rest)), connection));
            }
            (transport, scheme) => return Err(wrong(url, transport, &format!("its scheme is `{scheme}`"))),
        };
        let (authority, prefix) = rest.split_once('/').map_or((rest, String::new()), |(authority, path)| (authority, format!("/{path}")));
        let usual = match scheme {
            "ws" => Some(80),
            "wss" => Some(443),
            _ => None,
        };
        let (host, port) = match authority.rsplit_once(':').filter(|(_, port)| !port.ends_with(']')) {
            Some((host, port)) => (host, port.parse().map_err(|_| wrong(url, connection.transport, "its port is no number"))?),
            None => (authority, usual.ok_or_else(|| wrong(url, connection.transport, "it has no port"))?),
        };
        let host = host.trim_matches(['[', ']']);
        if host.is_empty() {
            return Err(wrong(url, connection.transport, "it has no host"));
        }
        let tls = secure.then(|| tls(host, config, root)).transpose()?;
        let port = Port { host: host.to_owned(), port, tls };
        Ok(match connection.transport {
            Transport::Websocket => {
                Self(Way::WebSocket { port, prefix: prefix.trim_end_matches('/').to_owned(), headers: headers(config)? })
            }
            _ => Self::stream(Place::Tcp(port), connection),
        })
    }

    fn stream(place: Place, connection: &Connection) -> Self {
        Self(Way::Stream { place, client: connection.client_framing.clone(), server: connection.server_framing.clone() })
    }

    /// A process for each connection.
    pub(super) fn child(launch: Launch, connection: &Connection) -> Self {
        Self::stream(Place::Child(Arc::new(launch)), connection)
    }

    /// Whether what is spoken is no WebSocket.
    pub(super) fn is_stream(&self) -> bool {
        matches!(self.0, Way::Stream { .. })
    }

    /// Whether each connection is a process of its own.
    pub(super) fn is_child(&self) -> bool {
        matches!(self.0, Way::Stream { place: Place::Child(_), .. })
    }

    /// The address for people, with the path of a connection.
    pub(super) fn shown(&self, path: &str) -> String {
        let secure = |port: &Port, yes: &'static str, no: &'static str| if port.tls.is_some() { yes } else { no };
        match &self.0 {
            Way::WebSocket { port, prefix, .. } => format!("{}://{}{prefix}{path}", secure(port, "wss", "ws"), port.authority()),
            Way::Stream { place: Place::Tcp(port), .. } => format!("{}://{}", secure(port, "tls", "tcp"), port.authority()),
            Way::Stream { place: Place::Unix(place), .. } => format!("unix:{}", place.display()),
            Way::Stream { place: Place::Child(launch), .. } => launch.words.join(" "),
        }
    }
}

/// The URL of a server that said no more than its host and port.
pub(super) fn plain(host: &str, port: u16, connection: &Connection) -> String {
    let scheme = if connection.transport == Transport::Tcp { "tcp" } else { "ws" };
    format!("{scheme}://{}", authority(host, port))
}

fn authority(host: &str, port: u16) -> String {
    if host.contains(':') { format!("[{host}]:{port}") } else { format!("{host}:{port}") }
}

fn wrong(url: &str, transport: Transport, why: &str) -> Error {
    let (what, help) = match transport {
        Transport::Websocket => {
            ("a WebSocket server", "write it as `ws://host:port` or `wss://host:port`, with a prefix of its paths if it has one")
        }
        Transport::Tcp => ("a TCP server", "write it as `tcp://host:port`, or `tls://host:port`"),
        Transport::Unix => ("a Unix socket", "write it as `unix:/path/of/the/socket`"),
        Transport::Stdio => ("a process", "a server that speaks by standard input and output has a `command` and no `url`"),
    };
    Error::new(format!("`{url}` is no address of {what}: {why}")).help(help)
}

/// The headers of the configuration with what the environment holds. They are not in any log.
fn headers(config: &ServerConfig) -> Result<Vec<(String, String)>, Error> {
    let filled = config.headers.iter().map(|(name, value)| Ok((name.clone(), from_environment(name, value)?)));
    filled.collect()
}

fn from_environment(header: &str, value: &str) -> Result<String, Error> {
    let Some((before, rest)) = value.split_once("${env:") else { return Ok(value.to_owned()) };
    let Some((name, after)) = rest.split_once('}') else { return Ok(value.to_owned()) };
    let found = std::env::var(name).map_err(|_| {
        Error::new(format!("the header `{header}` needs the environment variable `{name}`, which is not set"))
            .help(format!("set it, such as `{name}=… wireproof test`"))
    })?;
    Ok(format!("{before}{found}{}", from_environment(header, after)?))
}

/// Trusts the CA of the configuration, or those of the system.
fn tls(host: &str, config: &ServerConfig, root: &Path) -> Result<Tls, Error> {
    let mut roots = RootCertStore::empty();
    if let Some(file) = &config.ca {
        let path = root.join(file);
        let unusable = |why: String| {
            Error::new(format!("the CA file `{}` cannot be used: {why}", path.display())).help("it holds certificates in PEM")
        };
        let certificates = CertificateDer::pem_file_iter(&path).map_err(|error| unusable(error.to_string()))?;
        for certificate in certificates {
            let certificate = certificate.map_err(|error| unusable(error.to_string()))?;
            roots.add(certificate).map_err(|error| unusable(error.to_string()))?;
        }
        if roots.is_empty() {
            return Err(unusable("it holds no certificate".to_owned()));
        }
    } else {
        roots.add_parsable_certificates(rustls_native_certs::load_native_certs().certs);
    }
    let config = ClientConfig::builder().with_root_certificates(roots).with_no_client_auth();
    let name = ServerName::try_from(host.to_owned()).map_err(|error| Error::new(format!("`{host}` is no name of a server: {error}")))?;
    Ok(Tls { connector: TlsConnector::from(Arc::new(config)), name })
}
