//! Servers that are reached in other ways: behind TLS, over streams of bytes, as a child process.

use super::live::Project;
use super::server::start_secure;
use super::{echo, folder};
use std::fs;

/// The project with a server of its own in the stead of the one in the file.
fn project(connection: &str, server: &str) -> Project {
    let project = Project::new();
    let spec = fs::read_to_string(project.path("spec/echo.yaml")).unwrap();
    fs::write(project.path("spec/echo.yaml"), spec.replace("connection: {path: /}", &format!("connection: {connection}"))).unwrap();
    let config = fs::read_to_string(project.path("wireproof.yaml")).unwrap();
    let config = config.replace("    url: ws://127.0.0.1:1\n", server).replace("ready_within: 1s", "ready_within: 30s");
    fs::write(project.path("wireproof.yaml"), config).unwrap();
    fs::copy(folder().join("echo/server.py"), project.path("server.py")).unwrap();
    project
}

const TEST: &[&str] = &["test", "--artefacts", "off", "--log", "run.ndjson"];

#[test]
fn a_server_behind_tls_is_trusted_by_its_ca_alone_and_gets_its_secret() {
    let (model, _) = echo();
    let (url, ca) = start_secure(&model, ("authorization", "Bearer open sesame"));
    let server = |ca: &str| format!("    url: {url}\n{ca}    headers: {{Authorization: \"Bearer ${{env:ECHO_TOKEN}}\"}}\n");
    let trusting = project("{path: /}", &server("    ca: ca.pem\n"));
    fs::write(trusting.path("ca.pem"), ca).unwrap();
    let run = |project: &Project, token: Option<&str>| {
        let mut command = project.command(TEST);
        command.envs(token.map(|token| ("ECHO_TOKEN", token)));
        let output = command.output().unwrap();
        (output.status.code().unwrap(), String::from_utf8([output.stdout, output.stderr].concat()).unwrap())
    };
    let (code, said) = run(&trusting, Some("open sesame"));
    assert_eq!(code, 0, "{said}");
    let log = fs::read_to_string(trusting.path("run.ndjson")).unwrap();
    assert!(!log.contains("open sesame") && log.contains("\"said\\\""), "the secret is in the log");
    let (code, said) = run(&trusting, None);
    assert_eq!(code, 2);
    assert!(said.contains("needs the environment variable `ECHO_TOKEN`, which is not set"), "{said}");
    fs::write(trusting.path("ca.pem"), "nothing").unwrap();
    let (code, said) = run(&trusting, Some("open sesame"));
    assert_eq!(code, 2);
    assert!(said.contains("the CA file `ca.pem` cannot be used: it holds no certificate"), "{said}");

    let strict = project("{path: /}", &server("").replace("ready_within: 30s", "ready_within: 1s"));
    let config = fs::read_to_string(strict.path("wireproof.yaml")).unwrap().replace("ready_within: 30s", "ready_within: 1s");
    fs::write(strict.path("wireproof.yaml"), config).unwrap();
    let (code, said) = run(&strict, Some("open sesame"));
    assert_eq!(code, 2, "{said}");
    assert!(said.contains("no TLS: invalid peer certificate"), "{said}");
}

/// The ways to reach the server in `server.py`: the connection of the spec, and what the command and the configuration say beside.
const WAYS: &[(&str, &str, &str)] = &[
    ("{transport: stdio}", "--transport, stdio", ""),
    ("{transport: stdio, framing: content_length}", "--transport, stdio, --framing, content_length", ""),
    ("{transport: tcp, framing: {length_prefix: u32le}}", "--transport, tcp, --framing, u32le", ""),
    ("{transport: tcp, framing: {separator: \"\\u001e\"}}", "--transport, tcp, --framing, separator", ""),
    ("{transport: tcp, framing: content_length}", "--transport, tcp, --framing, content_length", ""),
    ("{transport: unix}", "--transport, unix, --socket, \"{build}/echo.socket\"", "    url: \"unix:{build}/echo.socket\"\n"),
];

#[test]
fn streams_of_bytes_are_tested_in_every_framing() {
    for (connection, words, more) in WAYS {
        let server = format!("    command: [python3, server.py, {words}]\n{more}");
        let project = project(connection, &server);
        fs::create_dir_all(project.path("build")).unwrap();
        let build = project.path("build").display().to_string();
        let run = |more: &[&str]| {
            let (code, out, talk) = project.run(&[TEST, &["--build", &build, "--time-scale", "3"], more].concat());
            (code, format!("{out}{talk}"))
        };
        // A process for every case takes its time: those of a stream of their own are enough.
        let few: &[&str] =
            &["--filter", "message/", "--filter", "error/", "--filter", "largest", "--filter", "in-three", "--filter", "depth"];
        let all = if connection.contains("stdio") { few } else { &[] };
        let (code, said) = run(all);
        assert_eq!(code, 0, "{connection}: {said}");
        let (code, _, talk) = project.run(&["replay", "run.ndjson"]);
        assert_eq!(code, 0, "{connection}: {talk}");
        for (fault, wanted) in [
            ("other_code", "expected  a reply `error` with the code \"BAD\""),
            ("half", "an end in the middle of a message"),
            ("dies", "stderr    it was too much"),
        ] {
            let (code, said) = run(&[few, &["--fault", fault]].concat());
            assert_eq!(code, 1, "{connection} with {fault}: {said}");
            assert!(said.contains(wanted), "{connection} with {fault}: {said}");
        }
        let (code, said) = run(&["--fault", "not_there"]);
        assert_eq!(code, 2, "{connection}: {said}");
        assert!(said.contains("its last words:\nit does not start"), "{connection}: {said}");
    }
}

#[test]
fn an_address_of_another_transport_is_refused() {
    for (connection, url, help) in [
        ("{path: /}", "http://127.0.0.1:1", "write it as `ws://host:port` or `wss://host:port`"),
        ("{transport: tcp}", "ws://127.0.0.1:1", "write it as `tcp://host:port`"),
        ("{transport: tcp}", "tcp://127.0.0.1", "it has no port"),
        ("{transport: unix}", "tcp://127.0.0.1:1", "write it as `unix:/path/of/the/socket`"),
        ("{transport: stdio}", "tcp://127.0.0.1:1", "has a `command` and no `url`"),
    ] {
        let project = project(connection, "    url: ws://127.0.0.1:1\n");
        let (code, _, talk) = project.run(&["test", "echo", "--artefacts", "off", "--server", url]);
        assert_eq!(code, 2, "{url}: {talk}");
        assert!(talk.contains(help), "{url}: {talk}");
    }
}
