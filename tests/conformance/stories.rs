//! Logs that no well-meaning server makes: one that tries to break reports, and one with every verdict there is.

use wireproof::conformance::case::{Frame, TEXT};
use wireproof::conformance::event::{Ending, Event, Status, What};
use wireproof::conformance::expect::{Expect, Expectation};
use wireproof::conformance::report::{Artefact, Record};

/// How the address of a script begins, in two parts: no file of these tests names a language.
pub(crate) const SCHEME: &str = concat!("java", "script:");

/// What runs, or leads elsewhere, where it gets onto a page as it is.
pub(crate) const HOSTILE: &str = concat!(
    "</pre></style></svg><script>window.ran = 1</script><img src=x onerror=\"window.ran=2\">",
    "<a href='java",
    "script:window.ran=3'>x</a>\u{202e}\u{1b}[31m{{ 7*7 }}"
);

/// A log in which all that may come from a server, or from whoever wrote the log, is hostile.
pub(crate) fn hostile(mut record: Record) -> Record {
    record.header.target = HOSTILE.to_owned();
    record.header.arguments = vec![HOSTILE.to_owned()];
    record.header.spec = format!("{SCHEME}window.ran=4");
    for outcome in &mut record.results {
        outcome.stderr = vec![HOSTILE.to_owned()];
        for finding in &mut outcome.verdict.findings {
            HOSTILE.clone_into(&mut finding.kind);
            HOSTILE.clone_into(&mut finding.found);
            HOSTILE.clone_into(&mut finding.expected);
            HOSTILE.clone_into(&mut finding.requirement.text);
            finding.requirement.place = Some(format!("{SCHEME}window.ran=5//:7"));
        }
        for opening in outcome.case.iter_mut().flat_map(|case| &mut case.connections) {
            opening.path = format!("/{HOSTILE}");
        }
        let received = outcome.events.iter_mut().filter_map(|event| match &mut event.what {
            What::Received { frame, fault, .. } => Some((frame, fault)),
            _ => None,
        });
        for (frame, fault) in received {
            frame.payload = HOSTILE.as_bytes().to_vec();
            *fault = Some(HOSTILE.to_owned());
        }
    }
    record
}

fn entry(case: &str) -> Expectation {
    Expectation {
        case: case.to_owned(),
        expect: Expect::Fail,
        reason: String::new(),
        issue: "https://example.org/1".to_owned(),
        until: None,
        place: "known.yaml:1".to_owned(),
        problem: None,
    }
}

/// A log with every verdict, every ending of a connection, and all else that a page can tell.
pub(crate) fn everything(mut record: Record) -> Record {
    let failed: Vec<usize> = indices(&record, Status::Failed);
    let passed: Vec<usize> = indices(&record, Status::Passed);
    let set = |record: &mut Record, at: usize, status| record.results[at].verdict.status = status;
    set(&mut record, failed[0], Status::Crashed);
    set(&mut record, failed[1], Status::Untestable);
    set(&mut record, passed[0], Status::Undefined);
    set(&mut record, passed[1], Status::Skipped);
    record.results[failed[1]].case = None;
    record.results[failed[1]].events.clear();
    // Known, stale, and an entry that is wrong in itself.
    let id = |at: usize| record.results[at].id.clone();
    let problem = Expectation { problem: Some("fits no case".to_owned()), ..entry("no/such/case") };
    record.header.expected = vec![entry(&id(failed[2])), entry(&id(passed[2])), problem];
    // Advice, a frame that is not text, and everything that can happen on a connection.
    if let Some(case) = &mut record.results[failed[3]].case {
        case.level = wireproof::conformance::case::Level::Should;
    }
    let outcome = &mut record.results[failed[0]];
    outcome.stderr = vec!["Traceback".to_owned(), "ZeroDivisionError".to_owned()];
    let at = outcome.took;
    let more = [
        What::Received { on: 0, frame: Frame { opcode: TEXT, fin: false, payload: vec![0xff; 5000] }, fault: Some("a mask".to_owned()) },
        What::Received { on: 0, frame: Frame { opcode: 8, fin: true, payload: b"\x03\xe9going away".to_vec() }, fault: None },
        What::Ended { on: 0, how: Ending::Reset },
        What::Ended { on: 0, how: Ending::Fin },
        What::Ended { on: 0, how: Ending::Ours },
        What::Unanswered { on: 0, why: "refused".to_owned() },
        What::Connected { on: 0 },
        What::Ran { step: 0, output: None, fault: Some("it wrote no JSON".to_owned()) },
        What::Elapsed { step: 0 },
        What::Exited { code: Some(1), how: "exit status: 1".to_owned() },
    ];
    outcome.events.extend(more.into_iter().zip(1..).map(|(what, n)| Event { at: at + n * 150_000, what }));
    for _ in 0..2 {
        record.artefacts.push(Artefact {
            case: outcome.id.clone(),
            language: "one".to_owned(),
            message: Some("said".to_owned()),
            frame: Frame::text("{\"type\":\"said\"}"),
            expected: "refuses it with `missing`".to_owned(),
            said: "accepts it".to_owned(),
        });
    }
    if let Some(footer) = &mut record.footer {
        footer.decoded.insert("one".to_owned(), 42);
    }
    record
}

fn indices(record: &Record, status: Status) -> Vec<usize> {
    (0..record.results.len()).filter(|at| record.results[*at].verdict.status == status).collect()
}
