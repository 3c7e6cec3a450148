//! The command against servers in this process: exit codes, files, repetition.

use super::server::{Fault, start};
use super::{echo, folder};
use std::fs;
use std::process::{Command, Output};
use wireproof::conformance::event::Status;

pub(crate) struct Project(tempfile::TempDir);

impl Project {
    pub(crate) fn new() -> Self {
        let place = tempfile::tempdir().unwrap();
        fs::create_dir_all(place.path().join("spec")).unwrap();
        fs::create_dir(place.path().join(".git")).unwrap();
        for file in ["wireproof.yaml", "spec/echo.yaml"] {
            fs::copy(folder().join("echo").join(file), place.path().join(file)).unwrap();
        }
        Self(place)
    }

    pub(crate) fn path(&self, name: &str) -> std::path::PathBuf {
        self.0.path().join(name)
    }

    pub(crate) fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_wireproof"));
        let cache = self.path("cache");
        command.current_dir(self.0.path()).env("NO_COLOR", "1").env("HOME", &cache).env("XDG_CACHE_HOME", &cache).args(arguments);
        command
    }

    pub(crate) fn run(&self, arguments: &[&str]) -> (i32, String, String) {
        let Output { status, stdout, stderr } = self.command(arguments).output().unwrap();
        (status.code().unwrap(), String::from_utf8(stdout).unwrap(), String::from_utf8(stderr).unwrap())
    }

    /// Tests a server, with a log beside.
    fn test(&self, url: &str, more: &[&str]) -> (i32, String, String) {
        let mut arguments = vec!["test", "--artefacts", "off", "--log", "run.ndjson", "--server", url];
        arguments.extend(more);
        self.run(&arguments)
    }
}

/// The cases that the kept logs hold: a few of every kind.
const FEW: &[&str] =
    &["--filter", "message/", "--filter", "field/", "--filter", "tag/wrong-direction", "--filter", "binary/unexpected/text"];

#[test]
fn a_good_server_passes_in_one_line() {
    let (model, _) = echo();
    let project = Project::new();
    let (code, out, _) = project.test(&start(&model, Fault::None), &[]);
    assert_eq!(code, 0, "{out}");
    assert_eq!(out.lines().count(), 1, "{out}");
    assert!(out.contains(" passed") && out.contains("left open") && out.contains("log: run.ndjson"), "{out}");
    let (code, out, talk) = project.run(&["replay", "run.ndjson"]);
    assert_eq!((code, out.as_str()), (0, ""), "{talk}");
    assert!(talk.contains("judged again: the verdict is that of the log"), "{talk}");
}

#[test]
fn a_failure_can_be_told_again_repeated_and_listed() {
    let (model, _) = echo();
    let project = Project::new();
    let (good, bad) = (start(&model, Fault::None), start(&model, Fault::OtherCode));
    let (code, out, _) = project
        .test(&bad, &["--filter", "field/", "--report", "junit=out/j.xml", "--report", "json=out/j.json", "--report", "github=out/g"]);
    assert_eq!(code, 1, "{out}");
    assert!(out.contains("FAIL must field/say/text") && out.contains("\"BUSY\"") && out.contains("spec/echo.yaml:"), "{out}");
    assert!(fs::read_to_string(project.path("out/j.xml")).unwrap().contains("<failure "));
    let summary: serde_json::Value = serde_json::from_str(&fs::read_to_string(project.path("out/j.json")).unwrap()).unwrap();
    assert_eq!((&summary["outcome"], &summary["exit"]), (&"failed".into(), &1.into()));
    // The report is that of the run, whenever it is asked for.
    assert_eq!(project.run(&["report", "run.ndjson"]), (1, out, String::new()));
    let (code, again, _) = project.run(&["report", "run.ndjson", "--format", "json"]);
    assert_eq!((code, again), (1, fs::read_to_string(project.path("out/j.json")).unwrap()));
    assert_eq!(project.run(&["report", "run.ndjson", "--format", "sarif"]).0, 2);
    pages(&project);
    assert_eq!(project.run(&["check", "--format", "junit"]).0, 2);

    let id = summary["groups"][0][0].as_str().unwrap();
    let (code, out, talk) = project.run(&["replay", "run.ndjson", "--case", id, "--server", &bad]);
    assert_eq!(code, 1, "{out}{talk}");
    assert!(talk.contains(&format!("{id}: as in the log")), "{talk}");
    let (code, _, talk) = project.run(&["replay", "run.ndjson", "--case", id, "--server", &good]);
    assert_eq!(code, 0, "{talk}");
    assert!(talk.contains(&format!("{id}: NOT as in the log, passed")), "{talk}");

    let (code, _, talk) = project.test(&bad, &["--filter", "field/", "--expect", "known.yaml", "--update-expect"]);
    assert_eq!(code, 1, "{talk}");
    let (code, out, _) = project.test(&bad, &["--filter", "field/", "--expect", "known.yaml"]);
    assert_eq!(code, 1);
    assert!(out.contains("`issue` is not filled in"), "{out}");
    let filled = fs::read_to_string(project.path("known.yaml")).unwrap().replace("TODO", "https://example.org/7");
    fs::write(project.path("known.yaml"), filled).unwrap();
    let (code, out, _) = project.test(&bad, &["--filter", "field/", "--expect", "known.yaml"]);
    assert_eq!(code, 0, "{out}");
    let (code, out, _) = project.test(&good, &["--filter", "field/", "--expect", "known.yaml"]);
    assert_eq!(code, 1, "{out}");
    assert!(out.contains("STALE"), "{out}");
}

/// What a page says beyond the log: the coverage, and the way to the spec from where it stands.
fn pages(project: &Project) {
    let read = |name: &str| fs::read_to_string(project.path(name)).unwrap();
    let page = |arguments: &[&str]| project.run(&[&["report", "--format", "html"], arguments].concat());
    assert_eq!(page(&["run.ndjson", "--output", "out/deep/page.html"]), (1, String::new(), String::new()));
    let made = read("out/deep/page.html");
    assert!(made.contains("href=\"..&#x2f;..&#x2f;spec&#x2f;echo.yaml#L") && made.contains("Coverage of the spec"));
    let (code, out, _) = page(&["run.ndjson"]);
    assert_eq!((code, out.replace(".&#x2f;spec", "..&#x2f;..&#x2f;spec")), (1, made.clone()));
    let (code, out, _) = project.run(&["report", "run.ndjson", "--format", "badge"]);
    assert!(code == 1 && out.starts_with("<svg ") && out.contains(" failed</title>"), "{out}");

    let good = read("run.ndjson").replace("\"status\":\"failed\"", "\"status\":\"passed\"");
    fs::write(project.path("other.ndjson"), good).unwrap();
    let (code, out, _) = page(&["other.ndjson", "run.ndjson"]);
    assert!(code == 1 && out.contains("(other.ndjson)</th>") && out.contains("(run.ndjson)</th>"), "{out}");
    assert_eq!(page(&["other.ndjson"]).0, 0);
    let (code, _, talk) = project.run(&["report", "run.ndjson", "other.ndjson"]);
    assert!(code == 2 && talk.contains("add `--format html`"), "{talk}");
    fs::write(project.path("strange.ndjson"), read("run.ndjson").replace("\"protocol\":\"echo\"", "\"protocol\":\"ohce\"")).unwrap();
    let (code, _, talk) = page(&["run.ndjson", "strange.ndjson"]);
    assert!(code == 2 && talk.contains("the log `strange.ndjson` is about `ohce`, the first about `echo`"), "{talk}");
    // Without its spec a log is a page all the same, which says what is missing.
    let (code, out, talk) = page(&["strange.ndjson"]);
    let missing = "the coverage of the spec is not on the page: no spec of this project describes `ohce`, which the log is about";
    assert!(code == 1 && talk.trim_end() == missing && out.contains("no spec of this project describes `ohce`"), "{talk}");
    assert_eq!(page(&["strange.ndjson", "--coverage"]).0, 2);
    assert_eq!(project.run(&["check", "--format", "html"]).0, 2);
}

#[test]
fn a_log_of_another_spec_is_not_judged() {
    let (model, _) = echo();
    let project = Project::new();
    assert_eq!(project.test(&start(&model, Fault::None), &["--filter", "message/"]).0, 0);
    let spec = fs::read_to_string(project.path("spec/echo.yaml")).unwrap();
    // A comment means nothing.
    fs::write(project.path("spec/echo.yaml"), format!("# A comment.\n{spec}")).unwrap();
    assert_eq!(project.run(&["replay", "run.ndjson"]).0, 0);
    fs::write(project.path("spec/echo.yaml"), spec.replace("max_length: 5", "max_length: 6")).unwrap();
    let (code, _, talk) = project.run(&["replay", "run.ndjson"]);
    assert_eq!(code, 2);
    assert!(talk.contains("means something else than the spec that the log was made with"), "{talk}");
}

#[test]
fn what_cannot_be_carried_out_is_not_a_verdict() {
    let project = Project::new();
    let (code, _, talk) = project.test("ws://127.0.0.1:1", &["--filter", "message/", "--expect", "none.yaml"]);
    assert_eq!(code, 2);
    assert!(talk.contains("none.yaml"), "{talk}");
    let (code, out, talk) = project.test("ws://127.0.0.1:1", &["--filter", "message/"]);
    assert_eq!((code, out.as_str()), (2, ""), "{talk}");
    assert!(talk.contains("no server can be reached at ws://127.0.0.1:1/"), "{talk}");
    // Its log says so as well, whenever it is read.
    let (code, out, _) = project.run(&["report", "run.ndjson"]);
    assert_eq!(code, 2);
    assert!(out.contains("GIVEN UP (no server can be reached"), "{out}");
    assert_eq!(project.test("ws://127.0.0.1:1", &["--filter", "no-such-case"]).0, 2);
    assert_eq!(project.test("ws://127.0.0.1:1", &["--report", "pdf=x"]).0, 2);
    assert_eq!(project.test("ws://127.0.0.1:1", &["--update-expect"]).0, 2);
    assert_eq!(project.run(&["report", "none.ndjson"]).0, 2);
    fs::write(project.path("bad.ndjson"), "{}\n").unwrap();
    let (code, _, talk) = project.run(&["report", "bad.ndjson"]);
    assert_eq!(code, 2);
    assert!(talk.contains("`bad.ndjson` is no log of a test run: line 1:"), "{talk}");
}

#[cfg(unix)]
#[test]
fn an_interrupted_run_tells_what_there_was() {
    let (model, _) = echo();
    let project = Project::new();
    // Every wait for an error takes its whole second.
    let url = start(&model, Fault::Silent);
    let arguments = ["test", "--artefacts", "off", "--log", "run.ndjson", "--jobs", "1", "--server", &url];
    let child = project.command(&arguments).stdout(std::process::Stdio::piped()).stderr(std::process::Stdio::null()).spawn().unwrap();
    let began = std::time::Instant::now();
    while !fs::metadata(project.path("run.ndjson")).is_ok_and(|log| log.len() > 0) && began.elapsed().as_secs() < 60 {
        std::thread::sleep(std::time::Duration::from_millis(50));
    }
    std::thread::sleep(std::time::Duration::from_millis(500));
    Command::new("kill").args(["-INT", &child.id().to_string()]).status().unwrap();
    let output = child.wait_with_output().unwrap();
    let out = String::from_utf8(output.stdout).unwrap();
    assert_eq!(output.status.code(), Some(130), "{out}");
    assert!(out.contains("INTERRUPTED"), "{out}");
    assert!(fs::read_to_string(project.path("run.ndjson")).unwrap().ends_with("\"decoded\":{}}\n"));
    assert_eq!(project.run(&["report", "run.ndjson"]).0, 130);
}

/// The cases of a log and what came of them.
fn verdicts(log: &str) -> Vec<(String, Status)> {
    super::record(log).results.into_iter().map(|outcome| (outcome.id, outcome.verdict.status)).collect()
}

#[test]
fn the_kept_logs_are_those_that_the_command_writes() {
    let (model, _) = echo();
    for (name, fault) in [("passed", Fault::None), ("failed", Fault::NoMood), ("breaks", Fault::Breaks)] {
        let project = Project::new();
        let url = start(&model, fault);
        project.test(&url, &[FEW, &["--jobs", "1"]].concat());
        let log = fs::read_to_string(project.path("run.ndjson")).unwrap().replace(&url, "echo");
        let kept = folder().join("logs").join(format!("{name}.ndjson"));
        if std::env::var_os("UPDATE_LOGS").is_some() && std::env::var_os("CI").is_none() {
            fs::write(&kept, &log).unwrap();
        }
        assert_eq!(
            verdicts(&log),
            verdicts(&fs::read_to_string(&kept).unwrap()),
            "{name}: `UPDATE_LOGS=1 cargo test --test conformance` writes it again"
        );
    }
}
