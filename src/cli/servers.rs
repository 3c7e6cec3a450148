//! The server that is tested: found by its name or address, made ready, and what the planner is told about it.

use std::path::{Path, PathBuf};

use super::cache;
use super::findings::report;
use super::terminal::Terminal;
use crate::conformance::drive::Address;
use crate::conformance::plan::Setup;
use crate::diag::{Diagnostics, nearest};
use crate::files;
use crate::generate::{Config, Error, Selection, ServerConfig, Spec as Loaded, check, sorted};
use crate::source::Sources;

/// The configuration, the specs, and what is to be said of them; `None` when something is wrong, which was said.
pub(super) fn open(sources: &Sources, terminal: &mut Terminal) -> Result<Option<(Config, Vec<Loaded>, Diagnostics)>, Error> {
    let mut diagnostics = Diagnostics::new();
    let config = Config::open(Path::new(""), sources, &mut diagnostics)?;
    let checked = check(&config, &Selection::default(), sources, &mut diagnostics)?;
    if diagnostics.has_errors() {
        report(terminal, &sorted(diagnostics, sources), &[], sources)?;
        return Ok(None);
    }
    Ok(Some((config, checked.specs, diagnostics)))
}

/// The server of the configuration, or one at an address.
pub(super) fn server(
    protocol: Option<&str>,
    named: Option<&str>,
    config: &Config,
    specs: &[Loaded],
) -> Result<(String, ServerConfig), Error> {
    let wanted = protocol.map(|wanted| spec(wanted, specs)).transpose()?;
    let of_protocol = |server: &ServerConfig| wanted.is_none_or(|wanted| wanted.model.protocol.name.as_str() == server.protocol.0);
    let known = || config.servers.keys().map(String::as_str).collect::<Vec<_>>();
    match named {
        Some(url) if url.contains("://") || url.starts_with("unix:") => {
            let Some(spec) = wanted.or(if let [only] = specs { Some(only) } else { None }) else {
                return Err(
                    Error::new("it is not said which protocol the server speaks").help("name its spec: `wireproof test SPEC --server URL`")
                );
            };
            let protocol = spec.model.protocol.name.to_string();
            // What is known of a server of this protocol holds for one at another address as well.
            let like = config.servers.values().find(|server| server.protocol.0 == protocol);
            let mut server = like.cloned().unwrap_or_else(|| ServerConfig::at(&protocol, spec.model.protocol.span));
            server.url = Some(url.to_owned());
            server.command.clear();
            server.setup.clear();
            if let Some(connection) = spec.model.connections.first() {
                Address::of(url, &server, connection, &config.root)?;
            }
            Ok((url.to_owned(), server))
        }
        Some(name) => match config.servers.get(name) {
            Some(server) if of_protocol(server) => Ok((name.to_owned(), server.clone())),
            Some(server) => Err(Error::new(format!("the server `{name}` speaks `{}`", server.protocol.0))),
            None => {
                let error = Error::new(format!("`wireproof.yaml` has no server `{name}`"));
                Err(match nearest(name, known()) {
                    Some(near) => error.help(format!("did you mean `{near}`?")),
                    None => error.help("write the address of one that runs as `ws://host:port`, or describe one under `servers`"),
                })
            }
        },
        None => {
            let fitting: Vec<_> = config.servers.iter().filter(|(_, server)| of_protocol(server)).collect();
            match fitting.as_slice() {
                [(name, server)] => Ok(((*name).clone(), (*server).clone())),
                [] => Err(Error::new("there is no server to test")
                    .help("describe one under `servers` in `wireproof.yaml`, or give the address of one that runs with `--server`")),
                several => {
                    let names: Vec<String> = several.iter().map(|(name, _)| format!("`{name}`")).collect();
                    Err(Error::new("there are several servers to test").help(format!("choose one with `--server`: {}", names.join(", "))))
                }
            }
        }
    }
}

/// The spec of that path or protocol.
pub(super) fn spec<'s>(wanted: &str, specs: &'s [Loaded]) -> Result<&'s Loaded, Error> {
    let found = specs.iter().find(|spec| spec.path == Path::new(wanted) || spec.model.protocol.name.as_str() == wanted);
    found.ok_or_else(|| {
        let names = specs.iter().map(|spec| spec.model.protocol.name.as_str());
        let error = Error::new(format!("no spec describes a protocol `{wanted}`"));
        match nearest(wanted, names.clone()) {
            Some(near) => error.help(format!("did you mean `{near}`?")),
            None => error.help(format!("the protocols are {}", names.collect::<Vec<_>>().join(", "))),
        }
    })
}

/// What the planner is told about a server.
pub(super) fn setup(server: &ServerConfig, seed: u64) -> Setup {
    Setup {
        inputs: server.inputs.clone(),
        timers: server.timers.clone(),
        lacks: server.lacks.clone(),
        patience: server.patience,
        seed,
        owned: !server.command.is_empty(),
    }
}

/// The words that are added to a server's command.
pub(super) fn extra(words: &[String], fault: Option<&str>) -> Vec<String> {
    let fault = fault.into_iter().flat_map(|fault| ["--fault", fault]);
    words.iter().map(String::as_str).chain(fault).map(str::to_owned).collect()
}

/// The folder to build in.
pub(super) fn folder(named: Option<&Path>, config: &Config) -> PathBuf {
    let build = named.map(Path::to_owned).or_else(|| cache::of(&config.root)).unwrap_or_else(|| PathBuf::from("target"));
    std::path::absolute(&build).unwrap_or(build)
}

/// Makes the server ready to start.
pub(super) fn set_up(server: &ServerConfig, root: &Path, build: &Path, terminal: &mut Terminal) -> Result<(), Error> {
    let words: Vec<String> = server.setup.iter().map(|word| word.replace("{build}", &build.to_string_lossy())).collect();
    let Some((program, arguments)) = words.split_first() else { return Ok(()) };
    terminal.say(&format!("setting up: {}", words.join(" ")));
    let output = std::process::Command::new(program).args(arguments).current_dir(files::folder(root)).envs(&server.environment).output();
    let output = output
        .map_err(|error| Error::new(format!("cannot start `{}`: {error}", words.join(" "))).help(format!("is `{program}` installed?")))?;
    if output.status.success() {
        return Ok(());
    }
    let said = [output.stdout, output.stderr].concat();
    Err(Error::new(format!("the setup `{}` failed ({}):\n{}", words.join(" "), output.status, String::from_utf8_lossy(&said).trim_end())))
}
