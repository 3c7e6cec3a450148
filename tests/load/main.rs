//! Exported load tests run by the engines themselves, on this machine: on a good server every exchange is right, with a fault of the server
//! the run fails. Locust runs with two workers.
//!
//! The engines and the servers are installed below `target/tmp`; what cannot be installed is a failure.
#![expect(clippy::unwrap_used, clippy::panic, reason = "these functions serve tests only")]

use std::io::{BufRead as _, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

/// Where the tests build: the folder of the engines, and that of the servers, which the tests of servers use too.
fn build(name: &str) -> PathBuf {
    std::path::absolute(Path::new(env!("CARGO_TARGET_TMPDIR")).join(name)).unwrap()
}

fn done(command: &mut Command) {
    let output = command.output().unwrap();
    assert!(output.status.success(), "{command:?}\n{}", String::from_utf8_lossy(&output.stderr));
}

/// A server that ends with the test.
struct Server {
    child: Child,
    url: String,
}

impl Server {
    fn start(name: &str, more: &[&str]) -> Self {
        let folder = Path::new("conformance/servers").join(name);
        let build = build("servers").join(name);
        done(Command::new("bash").arg(folder.join("setup.sh")).arg(&build));
        let mut command = Command::new("bash");
        command.arg(folder.join("run.sh")).arg(&build).args(more).stdout(Stdio::piped()).stderr(Stdio::null());
        let mut child = command.spawn().unwrap();
        let mut line = String::new();
        BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
        let said: serde_json::Value = serde_json::from_str(&line).unwrap_or_else(|error| panic!("{name} said `{line}`: {error}"));
        Self { child, url: format!("ws://127.0.0.1:{}", said["port"]) }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Exports the scenarios of a protocol for an engine.
fn export(protocol: &str, engine: &str, file: &Path, more: &[&str]) {
    let arguments = ["export", "load", protocol, "--engine", engine, "--output"];
    done(Command::new(env!("CARGO_BIN_EXE_wireproof")).args(arguments).arg(file).args(more));
}

/// Whether a run of k6 was right, and what it said. It is bounded by its iterations.
fn k6(script: &Path, server: &Server) -> (bool, String) {
    let mut command = Command::new(build("load").join("venv/bin/k6"));
    command.args(["run", "--no-usage-report", "--vus", "2", "--iterations", "18", "-e"]).arg(format!("SERVER={}", server.url)).arg(script);
    run(&mut command)
}

/// The same with Locust and two workers. It is bounded by its time.
fn locust(script: &Path, server: &Server) -> (bool, String) {
    let port = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port().to_string();
    let mut command = Command::new(build("load").join("venv/bin/locust"));
    command.arg("-f").arg(script).args(["--host", &server.url, "--headless", "--processes", "2", "--users", "2", "--spawn-rate", "2"]);
    command.args(["--run-time", "6s", "--master-bind-host", "127.0.0.1", "--master-bind-port", &port, "--master-port", &port]);
    run(&mut command)
}

fn run(command: &mut Command) -> (bool, String) {
    let output = command.env("NO_COLOR", "1").output().unwrap();
    (output.status.success(), [output.stdout, output.stderr].map(|said| String::from_utf8_lossy(&said).into_owned()).concat())
}

#[test]
fn engines_find_exchanges_right_and_faults_wrong() {
    done(Command::new("bash").arg("tests/load/setup.sh").arg(build("load")));
    let folder = tempfile::tempdir().unwrap();
    for protocol in ["chat", "market"] {
        let (for_k6, for_locust) = (folder.path().join(format!("{protocol}.js")), folder.path().join(format!("{protocol}.py")));
        export(protocol, "k6", &for_k6, &[]);
        export(protocol, "locust", &for_locust, &[]);
        let server = Server::start(protocol, &[]);
        let (right, said) = k6(&for_k6, &server);
        assert!(right && said.contains("100.00% 18 out of 18"), "{protocol}: {said}");
        let (right, said) = locust(&for_locust, &server);
        assert!(right && said.contains("index 0") && said.contains("index 1"), "{protocol}: {said}");
        assert!(said.contains("scenario/"), "{protocol}: {said}");
    }
    let (for_k6, for_locust) = (folder.path().join("few.js"), folder.path().join("few.py"));
    export("chat", "k6", &for_k6, &["--filter", "scenario/valid*"]);
    export("chat", "locust", &for_locust, &["--filter", "scenario/valid*"]);
    let server = Server::start("chat", &["--fault", "tag_in_capitals"]);
    let (right, said) = k6(&for_k6, &server);
    assert!(!right && said.contains("another message"), "{said}");
    let (right, said) = locust(&for_locust, &server);
    assert!(!right && said.contains("another message"), "{said}");
}

#[test]
fn what_an_engine_cannot_do_is_said() {
    let run = |more: &[&str]| {
        let output = Command::new(env!("CARGO_BIN_EXE_wireproof")).args(["export", "load", "chat", "--engine", "k6"]).args(more).output();
        output.map(|output| (output.status.code(), String::from_utf8(output.stderr).unwrap(), output.stdout.len())).unwrap()
    };
    let (code, said, length) = run(&[]);
    assert_eq!(code, Some(0), "{said}");
    assert!(said.contains("scenario/graceful-disconnect is left out: it breaks a connection off") && length > 10_000, "{said}");
    let (code, said, length) = run(&["--filter", "scenario/frozen-client"]);
    assert_eq!((code, length), (Some(2), 0), "{said}");
    assert!(said.contains("it breaks a connection off"), "{said}");
    let (code, said, _) = run(&["--filter", "no such scenario"]);
    assert_eq!(code, Some(2));
    assert!(said.contains("conformance/chat/"), "{said}");
}
