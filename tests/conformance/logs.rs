//! Logs that were cut off, edited, or made to be read by something that trusts them.

use super::{log, record};
use wireproof::conformance::report::{End, FORMATS, Record, Report};

fn end(text: &str) -> End {
    let record = record(text);
    Report::new(&record, "log", None).end
}

/// Why a log is refused.
fn refused(text: &str) -> String {
    match Record::read(text.as_bytes()) {
        Ok(_) => panic!("the log is read"),
        Err(broken) => broken.to_string(),
    }
}

fn lines(name: &str) -> Vec<String> {
    log(name).lines().map(str::to_owned).collect()
}

fn join(lines: &[String]) -> String {
    lines.iter().map(|line| format!("{line}\n")).collect()
}

#[test]
fn how_a_run_ended_is_in_its_last_line() {
    assert_eq!(end(&log("passed")), End::Well);
    assert_eq!(end(&log("failed")), End::Wrong);
    let interrupted = log("passed").replace("\"interrupted\":false", "\"interrupted\":true");
    assert_eq!(end(&interrupted).code(), 130);
    let gave_up = log("passed").replace("\"gave_up\":null", "\"gave_up\":\"the server is gone\"");
    assert_eq!(end(&gave_up), End::GaveUp("the server is gone".to_owned()));
    assert_eq!(end(&gave_up).code(), 2);
}

#[test]
fn a_log_that_was_cut_off_never_passed() {
    let text = log("passed");
    let mut lines = lines("passed");
    lines.pop();
    let without_end = join(&lines);
    // In the middle of its last line, and in the middle of any.
    for cut in [without_end.as_str(), &text[..text.len() - 10], &text[..text.len() / 2]] {
        let record = record(cut);
        let report = Report::new(&record, "log", None);
        assert_eq!((&report.end, report.end.code()), (&End::CutOff, 2));
        for (format, write) in FORMATS {
            let made = write(&report).to_lowercase();
            assert!(made.contains("cut off") || made.contains("cut_off"), "{format} does not say that the run was cut off");
        }
    }
}

#[test]
fn nothing_run_is_not_well() {
    let lines = lines("passed");
    let empty = join(&[lines[0].clone(), lines[lines.len() - 1].clone()]);
    assert_eq!(end(&empty), End::Wrong);
    let record = record(&empty);
    let text = FORMATS[0].1(&Report::new(&record, "log", None));
    assert!(text.contains("NOTHING WAS RUN"), "{text}");
}

#[test]
fn a_line_that_is_none_is_named() {
    let good = lines("passed");
    let change = |at: usize, line: &str| {
        let mut lines = good.clone();
        line.clone_into(&mut lines[at]);
        refused(&join(&lines))
    };
    assert!(
        change(2, "{\"line\":\"event\",").starts_with("line 3: this is no line of a log: EOF"),
        "{}",
        change(2, "{\"line\":\"event\",")
    );
    assert_eq!(change(0, &good[1]), "line 1: the first line, and no other, says what was run");
    assert_eq!(change(3, &good[0]), "line 4: the first line, and no other, says what was run");
    assert_eq!(refused(""), "line 1: the log is empty: its first line says what was run");
    let twice = join(&[good.clone(), good[good.len() - 1..].to_vec()].concat());
    assert_eq!(refused(&twice), format!("line {}: there is a line behind the end of the run", good.len() + 1));
    assert!(refused("{\"line\":\"fun\"}\n").contains("unknown variant `fun`"));
}

#[test]
fn nothing_in_a_log_is_trusted() {
    let good = lines("passed");
    let case = good.iter().position(|line| line.starts_with("{\"line\":\"case\"")).unwrap();
    let id = serde_json::from_str::<serde_json::Value>(&good[case]).unwrap()["id"].as_str().unwrap().to_owned();
    let insert = |line: &str| {
        let mut lines = good.clone();
        lines.insert(case + 1, line.to_owned());
        refused(&join(&lines))
    };
    assert_eq!(insert(&good[case]), format!("line {}: the case `{id}` is there twice", case + 2));
    let far = format!(r#"{{"line":"event","case":"{id}","at":1,"event":"ended","on":99,"how":"fin"}}"#);
    assert_eq!(insert(&far), format!("line {}: the case `{id}` has no such connection", case + 2));
    let unknown = r#"{"line":"event","case":"x","at":1,"event":"step","step":0}"#;
    assert_eq!(insert(unknown), format!("line {}: the case `x` has not begun, or is over", case + 2));
    let wild = good[case].replace("\"on\":0", "\"on\":7");
    let mut lines = good.clone();
    lines[case] = wild;
    assert!(refused(&join(&lines)).contains("about a connection that it does not have"));
}
