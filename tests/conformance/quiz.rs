//! Plans and verdicts for a protocol whose rooms are shared, whose errors need not end a request, and whose states pass by.

use super::folder;
use std::collections::VecDeque;
use wireproof::conformance::case::{BINARY, CLOSE, Case, Frame, Means, Reaction, Requirement, Step, Tier, Wanted};
use wireproof::conformance::event::{Ending, Event, Status, Verdict, What};
use wireproof::conformance::judge::Judge;
use wireproof::conformance::plan::{Plan, Setup, plan};
use wireproof::conformance::spec::Spec;
use wireproof::diag::Diagnostics;
use wireproof::generate::{Config, Selection, check};
use wireproof::model::Model;
use wireproof::source::Sources;

struct Quiz {
    model: Model,
    sources: Sources,
    plan: Plan,
}

fn quiz() -> Quiz {
    let (sources, mut diagnostics) = (Sources::new(), Diagnostics::new());
    let config = Config::open(&folder().join("quiz"), &sources, &mut diagnostics).unwrap();
    let checked = check(&config, &Selection::default(), &sources, &mut diagnostics).unwrap();
    let problems: Vec<String> =
        diagnostics.into_sorted().into_iter().map(|found| found.message).filter(|message| !message.starts_with("no outcome")).collect();
    assert!(problems.is_empty(), "{problems:?}");
    let model = checked.specs.into_iter().next().unwrap().model;
    let server = &config.servers["quiz"];
    let (inputs, timers, lacks) = (server.inputs.clone(), server.timers.clone(), server.lacks.clone());
    let setup = Setup { inputs, timers, lacks, patience: server.patience, seed: 0, owned: false };
    let plan = plan(Spec { model: &model, sources: &sources }, setup, Tier::Standard);
    Quiz { model, sources, plan }
}

impl Quiz {
    fn case(&self, id: &str) -> &Case {
        self.plan.cases.iter().find(|case| case.id == id).unwrap_or_else(|| panic!("there is no case {id}"))
    }

    /// The verdict on a server that says this: each step that sends or opens takes the next line, which holds what comes then, as
    /// `CONNECTION:TEXT` or `CONNECTION:close CODE`. What is sent is given back with the verdict.
    fn play(&self, id: &str, said: &[&[&str]]) -> (Verdict, Vec<String>) {
        let (spec, case) = (Spec { model: &self.model, sources: &self.sources }, self.case(id));
        let (mut judge, mut said, mut sent) = (Judge::new(&spec, case), said.iter().collect::<VecDeque<_>>(), Vec::new());
        let feed = |judge: &mut Judge<'_, '_>, what: What| judge.feed(&Event { at: 0, what });
        for (index, step) in case.steps.iter().enumerate().filter(|(_, step)| !matches!(step, Step::Close { .. })) {
            if judge.is_decided() {
                break;
            }
            if judge.skips(step) {
                continue;
            }
            feed(&mut judge, What::Step { step: index });
            let speaks = match step {
                Step::Open { on } | Step::Refused { on, .. } => {
                    feed(&mut judge, What::Answered { on: *on, status: 101, subprotocol: None, fault: None });
                    matches!(step, Step::Refused { .. })
                }
                Step::Send { on, frames, .. } | Step::Probe { on, frames, .. } => {
                    for frame in judge.filled(*on, frames) {
                        sent.push(String::from_utf8_lossy(&frame.payload).into_owned());
                        feed(&mut judge, What::Sent { on: *on, frame });
                    }
                    true
                }
                _ => false,
            };
            for line in said.pop_front_if(|_| speaks).into_iter().flat_map(|lines| lines.iter()) {
                let (on, text) = line.split_once(':').unwrap();
                let on = on.parse().unwrap();
                let frame = match text.strip_prefix("close ") {
                    Some(code) => Frame { opcode: CLOSE, fin: true, payload: code.parse::<u16>().unwrap().to_be_bytes().to_vec() },
                    None => Frame::text(text),
                };
                let closes = frame.opcode == CLOSE;
                feed(&mut judge, What::Received { on, frame, fault: None });
                if closes {
                    feed(&mut judge, What::Ended { on, how: Ending::Fin });
                }
            }
            if judge.done() != Some(index) {
                feed(&mut judge, What::Elapsed { step: index });
            }
            judge.end_step(index, 0);
        }
        (judge.finish(), sent)
    }

    fn passes(&self, id: &str, said: &[&[&str]]) -> Vec<String> {
        let (verdict, sent) = self.play(id, said);
        assert_eq!(verdict.status, Status::Passed, "{:#?}\nsent: {sent:#?}", verdict.findings);
        sent
    }

    fn fails(&self, id: &str, said: &[&[&str]], kind: &str) {
        let (verdict, sent) = self.play(id, said);
        let kinds: Vec<&str> = verdict.findings.iter().map(|finding| finding.kind.as_str()).collect();
        assert_eq!(kinds, [kind], "{:#?}\nsent: {sent:#?}", verdict.findings);
        verdict.findings.iter().for_each(|finding| has_its_place(&finding.requirement));
    }
}

/// Who reads of a failure must find what demands it: a line of the spec, or a section of the standard below it.
fn has_its_place(requirement: &Requirement) {
    assert_eq!(requirement.place.is_none(), requirement.rule.starts_with("RFC "), "{requirement:?}");
}

#[test]
fn every_demand_has_its_place() {
    let quiz = quiz();
    // What is left open stands nowhere.
    let demanded = || quiz.plan.cases.iter().filter(|case| !case.undefined);
    demanded().for_each(|case| has_its_place(&case.requirement));
    let steps = demanded().flat_map(|case| &case.steps);
    let of_steps = steps.filter_map(|step| match step {
        Step::Await { because, .. } => because.as_ref(),
        _ => None,
    });
    of_steps.for_each(has_its_place);
}

const A: &str = r#"0:{"type":"question","question_id":"aaaaaaaa-0000-4000-8000-000000000000"}"#;
const B: &str = r#"1:{"type":"question","question_id":"bbbbbbbb-0000-4000-8000-000000000000"}"#;
const A_RIGHT: &str = r#"0:{"type":"verdict","question_id":"aaaaaaaa-0000-4000-8000-000000000000","right":true}"#;
const A_HINT: &str = r#"0:{"type":"hint","question_id":"aaaaaaaa-0000-4000-8000-000000000000","text":"Think."}"#;
const B_MUTE: &str = r#"1:{"type":"error","code":"MUTE"}"#;

#[test]
fn every_state_is_reached() {
    let quiz = quiz();
    let untestable: Vec<&str> = quiz.plan.untestable.iter().map(|untestable| untestable.id.as_str()).collect();
    assert_eq!(untestable, [""; 0]);
    let ids: Vec<&str> = quiz.plan.cases.iter().map(|case| case.id.as_str()).filter(|id| id.starts_with("state/")).collect();
    assert_eq!(
        ids,
        [
            "state/ready/legal/ask",
            "state/ready/illegal/guess",
            "state/asked/legal/ask",
            "state/asked/legal/guess",
            "state/done/illegal/ask",
            "state/done/illegal/guess",
            "state/failed/legal/ask",
            "state/failed/legal/guess",
            // While a slow guess is being judged.
            "state/guessed/illegal/ask",
            "state/guessed/illegal/guess",
            "state/unknown_id/other",
        ]
    );
    // A state that passes by is one in which nothing has been waited for.
    let steps = &quiz.case("state/guessed/illegal/ask").steps;
    let sends = steps.windows(2).filter(|pair| pair.iter().all(|step| matches!(step, Step::Send { on: 1, .. }))).count();
    assert_eq!(sends, 1, "{steps:#?}");
    // The last question is answered by another message than usual.
    let awaits_over = |step: &Step| matches!(step, Step::Await { wanted: Wanted::Message { message, .. }, .. } if message == "over");
    assert!(quiz.case("exchange/last").steps.iter().any(awaits_over));
}

#[test]
fn each_connection_is_told_its_own_ids() {
    let sent = quiz().passes("state/unknown_id/other", &[&[A], &[B], &[r#"1:{"type":"error","code":"NOT_NOW"}"#], &[B], &[A]]);
    assert!(sent[2].contains("00000000-0000-4000-8000-000000000000"), "{sent:?}");
    let sent = quiz().passes("session/slow-answer", &[&[A], &[B], &[], &[B, A_RIGHT], &[B]]);
    assert!(sent[2].contains("aaaaaaaa"), "{sent:?}");
}

#[test]
fn what_is_not_known_yet_is_not_sent() {
    // Nobody has asked anything, so that there is no question to name; a name that stands for nothing would be malformed.
    let sent = quiz().passes("state/ready/illegal/guess", &[&[A], &[r#"1:{"type":"error","code":"NOT_NOW"}"#], &[B], &[A]]);
    assert!(!sent[1].contains("${") && sent[1].contains(r#""question_id":""#), "{sent:?}");
}

#[test]
fn an_error_may_leave_its_request_alive() {
    let quiz = quiz();
    let id = "error/MUTE/mute";
    quiz.passes(id, &[&[A], &[B], &[B, B_MUTE], &[B], &[A]]);
    quiz.passes(id, &[&[A], &[B], &[B_MUTE, B], &[B], &[A]]);
    quiz.fails(id, &[&[A], &[B], &[B]], "nothing came");
    quiz.fails(id, &[&[A], &[B], &[B_MUTE]], "nothing came");
}

#[test]
fn an_error_may_end_the_connection() {
    let quiz = quiz();
    let id = "error/BROKEN/breaks";
    let broken = r#"1:{"type":"error","code":"BROKEN"}"#;
    quiz.passes(id, &[&[A], &[B], &[broken, "1:close 1011"], &[A]]);
    quiz.fails(id, &[&[A], &[B], &[broken, "1:close 1000"]], "wrong close code");
    quiz.fails(id, &[&[A], &[B], &[broken]], "nothing came");
    let id = "error/NO_ROOM/no_room";
    let no_room = r#"1:{"type":"error","code":"NO_ROOM"}"#;
    quiz.passes(id, &[&[A], &[no_room, "1:close 4404"], &[A]]);
    quiz.fails(id, &[&[A], &["1:close 4404"]], "nothing came");
    quiz.fails(id, &[&[A], &[no_room, "1:close 1008"]], "wrong close code");
    quiz.fails(id, &[&[A], &[no_room]], "not refused");
}

#[test]
fn a_stream_may_be_empty_but_not_late() {
    let quiz = quiz();
    let id = "exchange/guess";
    quiz.passes(id, &[&[A], &[A_RIGHT], &[A]]);
    quiz.passes(id, &[&[A], &[A_HINT, A_HINT, A_RIGHT], &[A]]);
    let (verdict, _) = quiz.play(id, &[&[A], &[A_RIGHT, A_HINT]]);
    let kinds: Vec<&str> = verdict.findings.iter().map(|finding| finding.kind.as_str()).collect();
    assert!(kinds.contains(&"wrong order"), "{kinds:?}");
}

#[test]
fn what_one_player_is_told_all_are_told() {
    let quiz = quiz();
    let id = "session/second-connection";
    let names: Vec<&str> = quiz.case(id).connections.iter().map(|opening| opening.name.as_str()).collect();
    assert_eq!(names, ["control", "first", "second"]);
    let both =
        |letter: &str| [1, 2].map(|on| format!(r#"{on}:{{"type":"question","question_id":"{letter}-0000-4000-8000-000000000000"}}"#));
    let [first, second] = both("cccccccc");
    let all: &[&str] = &[&first, &second];
    quiz.passes(id, &[&[A], &[&first], all, all, all, &[A]]);
    quiz.fails(id, &[&[A], &[&first], all, &[&second]], "nothing came");
}

#[test]
fn a_condition_decides_whether_anything_is_waited_for() {
    let quiz = quiz();
    let waits = |id: &str| quiz.case(id).steps.iter().any(|step| matches!(step, Step::Await { wanted: Wanted::Ending { .. }, .. }));
    assert!(!waits("field/guess/final/valid/false"));
    let all = quiz.plan.cases.iter().map(|case| case.id.as_str());
    let whole: Vec<&str> = all.filter(|id| id.starts_with("message/guess/valid/")).collect();
    assert!(!whole.is_empty() && whole.iter().all(|id| waits(id)), "{whole:?}");
    assert!(quiz.case("exchange/guess").steps.iter().any(|step| matches!(step, Step::Await { wanted: Wanted::Answer, .. })));
}

#[test]
fn binary_frames_have_a_size() {
    let quiz = quiz();
    let steps = &quiz.case("binary/sound/payload/bad/one-byte-too-long").steps;
    let sent = steps.iter().find_map(|step| match step {
        Step::Send { frames, means: Means::Violation { any_of, .. }, .. } => Some((frames, any_of)),
        _ => None,
    });
    let (frames, any_of) = sent.unwrap();
    assert_eq!((frames[0].opcode, frames[0].payload.len()), (BINARY, 17));
    assert!(matches!(&any_of[..], [Reaction::Reply { .. }]), "{any_of:?}");
}

#[test]
fn a_message_keeps_its_size_and_its_pieces() {
    let quiz = quiz();
    let (spec, case) = (Spec { model: &quiz.model, sources: &quiz.sources }, quiz.case("exchange/guess"));
    let mut judge = Judge::new(&spec, case);
    for (index, step) in case.steps.iter().enumerate().take(3) {
        judge.feed(&Event { at: 0, what: What::Step { step: index } });
        match step {
            Step::Open { on } => {
                judge.feed(&Event { at: 0, what: What::Answered { on: *on, status: 101, subprotocol: None, fault: None } })
            }
            Step::Send { on, .. } => {
                let frame = Frame::text(A.trim_start_matches("0:"));
                judge.feed(&Event { at: 0, what: What::Received { on: *on, frame, fault: None } });
            }
            _ => {}
        }
        judge.end_step(index, 0);
    }
    let piece = |text: &str, fin: bool, opcode: u8| Frame { opcode, fin, payload: text.as_bytes().to_vec() };
    let cut = [piece("a ${ask.que", false, 1), piece("stion_id} b ${connection}", true, 0)];
    let filled = judge.filled(0, &cut);
    let whole = filled.iter().map(|frame| String::from_utf8_lossy(&frame.payload)).collect::<String>();
    assert!(whole.starts_with("a aaaaaaaa-0000-4000-8000-000000000000 b ") && !whole.contains('$'), "{whole}");
    assert_eq!(filled[0].payload.len(), cut[0].payload.len());
    let padded = piece(&format!("{:<100}", "${ask.question_id}"), true, 1);
    assert_eq!(judge.filled(0, std::slice::from_ref(&padded))[0].payload.len(), 100);
}
