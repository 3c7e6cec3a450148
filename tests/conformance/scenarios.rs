//! Scenarios and parts of a run, against servers in this process.

use super::echo;
use super::live::Project;
use super::server::{Fault, start};
use std::fs;

/// A scenario about the echo: what each `-` line does, two clients side by side, a program.
const GOOD: &str = r#"scenario: What two clients say comes back to each
vars: {one: "a", two: "b"}
clients: [a, b]
steps:
  - open: [a, b]
  - parallel:
      - - a: {send: {say: {text: "${one}"}}}
        - barrier: said
        - a: {expect: {said: {text: "${one}", mood: {one_of: [calm, loud, sad]}}}, capture: {heard: text}}
      - - barrier: said
        - b: {send: {say: {text: "${two}"}}}
        - b: {expect: {said: {text: "${two}"}}}
  - run: [sh, -c, "cat; echo >&2 said"]
    input: {heard: "${heard}", list: [1, "${two}"]}
    expect: {exact: {heard: a, list: [1, b]}}
    capture: {again: list.1}
  - a: {send: {say: {text: "${again}"}}}
  - a: {expect_none: {said: {text: a}}, until: {said: {text: b}}}
  - b: {text: "{"}
  - b: {expect: {error: {code: BAD}}}
  - a:
      - {send: {say: {text: x}}}
      - {send: {say: {text: y}}}
      - {unordered: [{said: {text: y}}, {said: {text: x}}]}
  - a:
      - {send: {say: {text: p}}}
      - {send: {say: {text: q}}}
      - expect_stream: said
        until: {text: q}
        count: 2
        gap_within: 2s
        fold: {all: text}
        check: {all: pq}
  - a: {ping: there}
  - b: {close: 1000}
"#;

fn project(scenario: &str) -> Project {
    let project = Project::new();
    fs::create_dir_all(project.path("conformance/echo")).unwrap();
    fs::write(project.path("conformance/echo/two.yaml"), scenario).unwrap();
    project
}

fn test(project: &Project, url: &str, more: &[&str]) -> (i32, String, String) {
    let arguments = ["test", "--artefacts", "off", "--log", "run.ndjson", "--server", url, "--filter", "scenario/**"];
    project.run(&[&arguments, more].concat())
}

/// What comes of one scenario on the good server.
fn told(steps: &str) -> String {
    let (model, _) = echo();
    let project = project(&format!("scenario: One\nclients: [a]\nsteps:\n  - open: a\n{steps}"));
    let (code, out, talk) = test(&project, &start(&model, Fault::None), &[]);
    assert_eq!(code, 1, "{out}{talk}");
    let (code, _, talk) = project.run(&["replay", "run.ndjson"]);
    assert_eq!(code, 0, "{talk}");
    out
}

#[test]
fn a_scenario_passes_on_a_good_server_and_fails_on_others() {
    let (model, _) = echo();
    let project = project(GOOD);
    let (code, out, talk) = test(&project, &start(&model, Fault::None), &[]);
    assert_eq!(code, 0, "{out}{talk}");
    assert!(out.contains("1 passed"), "{out}");
    let (code, _, talk) = project.run(&["replay", "run.ndjson"]);
    assert_eq!(code, 0, "{talk}");
    for (fault, wanted) in
        [(Fault::NoMood, "mood"), (Fault::OtherCode, "BUSY"), (Fault::Silent, "nothing"), (Fault::Breaks, "closed instead")]
    {
        let (code, out, _) = test(&project, &start(&model, fault), &[]);
        assert_eq!(code, 1, "{out}");
        assert!(out.contains("FAIL must scenario/two") && out.contains(wanted), "{wanted}: {out}");
        assert_eq!(project.run(&["replay", "run.ndjson"]).0, 0);
    }
}

#[test]
fn every_way_to_look_says_what_came_instead() {
    for (steps, wanted) in [
        ("  - a: {send: {say: {text: x}}}\n  - a: {expect: {said: {text: y}}}", "another message"),
        ("  - a: {send: {say: {text: x}}}\n  - a: {await: {said: {text: y}}, within: 50ms}", "nothing came"),
        ("  - a: {send: {say: {text: x}}}\n  - a: {expect_none: said, for: 200ms}", "came all the same"),
        ("  - a: {send: {say: {text: x}}}\n  - a: {expect_none: said, until: error, within: 1s}", "came all the same"),
        ("  - a: {send: {say: {text: x}}}\n  - a: {unordered: [said, {said: {text: y}}], within: 50ms}", "nothing came"),
        ("  - a: {send: {say: {text: x}}}\n  - a: {expect_any: [error, {said: {text: y}}]}", "another message"),
        ("  - a: {send: {say: {text: x}}}\n  - a: {expect_close: any, within: 50ms}", "nothing came"),
        ("  - a: {send: {say: {text: x}}}\n  - a: {expect: said, within: 1s}\n  - a: {expect_close: 1000, within: 50ms}", "nothing came"),
        ("  - a: {send: {say: {text: x}}}\n  - a: {expect_stream: said, until: {text: x}, count: 2..}", "too few"),
        ("  - a: {send: {say: {text: x}}}\n  - a: {expect_stream: said, until: {text: y}, gap_within: 50ms}", "nothing came"),
        ("  - a: {expect_stream: said, until: {text: y}, first_within: 50ms}", "nothing came"),
        (
            "  - a: {send: {say: {text: x}}}\n  - a: {expect_stream: said, until: {text: x}, fold: {all: text}, check: {all: y}}",
            "wrong stream",
        ),
        ("  - a: {send: {say: {text: x}}}", "left over"),
        ("  - run: [sh, -c, exit 3]", "program"),
        ("  - run: [echo, '{}']\n    expect: {ok: true}", "program"),
        ("  - run: [sleep, '5']\n    within: 50ms", "program"),
        ("  - run: [no-such-program]", "program"),
    ] {
        let out = told(steps);
        assert!(out.contains(&format!("reason: \"{wanted}")), "{steps}\n{wanted}:\n{out}");
    }
}

#[test]
fn a_mistake_is_told_before_anything_connects() {
    let project = project(&GOOD.replace("expect: {said: {text: \"${one}\"", "expect: {said: {txt: \"${one}\""));
    // Nobody listens there.
    let (code, out, _) = test(&project, "ws://127.0.0.1:1", &[]);
    assert_eq!(code, 1, "{out}");
    assert!(out.contains("conformance/echo/two.yaml:9:") && out.contains("did you mean `text`?"), "{out}");
    let (code, checked, _) = project.run(&["check"]);
    assert_eq!((code, checked), (1, out));
}

#[test]
fn cases_of_scenarios_are_listed_and_explained_like_others() {
    let project = project(GOOD);
    let (code, out, _) = project.run(&["test", "--list", "--filter", "scenario/**"]);
    assert_eq!((code, out.as_str()), (0, "scenario/two\n"));
    let (code, out, _) = project.run(&["test", "--explain", "scenario/two"]);
    assert_eq!(code, 0);
    assert!(out.contains("\"step\": \"barrier\""), "{out}");
    let (code, _, talk) = project.run(&["check"]);
    assert_eq!(code, 0);
    assert!(talk.contains("1 spec file and 1 scenario checked, no problem"), "{talk}");
}

/// The logs of parts of a run against one server.
fn parts(project: &Project, url: &str, of: u64, more: &[&str]) -> Vec<String> {
    let run = |index: u64| {
        let (shard, log) = (format!("{index}/{of}"), format!("part-{index}.ndjson"));
        let arguments = ["test", "--artefacts", "off", "--server", url, "--shard", &shard, "--log", &log];
        let (code, out, talk) = project.run(&[&arguments, more].concat());
        assert_eq!(code, 0, "{out}{talk}");
        log
    };
    (1..=of).map(run).collect()
}

#[test]
fn parts_of_a_run_are_put_together_and_nothing_else_is() {
    let (model, _) = echo();
    let (project, url) = (project(GOOD), start(&model, Fault::None));
    let logs = parts(&project, &url, 3, &[]);
    let merge = |logs: &[&str]| project.run(&[&["merge", "--output", "whole.ndjson"], logs].concat());
    let all: Vec<&str> = logs.iter().map(String::as_str).collect();
    let (code, out, talk) = merge(&[all[2], all[0], all[1]]);
    assert_eq!(code, 0, "{out}{talk}");
    let (_, listed, _) = project.run(&["test", "--list"]);
    assert!(out.contains(&format!("{} cases", listed.lines().count())), "{out}");
    assert_eq!(project.run(&["replay", "whole.ndjson"]).0, 0);
    let (code, page, talk) = project.run(&[&["merge", "--output", "whole.ndjson", "--format", "html"], all.as_slice()].concat());
    assert!(code == 0 && page.starts_with("<!doctype html>") && page.contains("Coverage of the spec"), "{talk}");

    let refused = |logs: &[&str], why: &str| {
        let (code, out, talk) = merge(logs);
        assert_eq!((code, out.as_str()), (2, ""), "{talk}");
        assert!(talk.contains(why), "{why}: {talk}");
    };
    refused(&all[..2], "part 3/3 is missing");
    refused(&[all[0], all[1], all[2], all[1]], "part 2/3 is there twice");
    let text = fs::read_to_string(project.path("part-3.ndjson")).unwrap();
    let other = |name: &str, text: String| fs::write(project.path(name), text).unwrap();
    other("cut.ndjson", text.lines().take(text.lines().count() - 1).map(|line| format!("{line}\n")).collect());
    refused(&[all[0], all[1], "cut.ndjson"], "`cut.ndjson` was cut off");
    other("stopped.ndjson", text.replace("\"interrupted\":false", "\"interrupted\":true"));
    refused(&[all[0], all[1], "stopped.ndjson"], "did not come to its end");
    other("seed.ndjson", text.replace("\"seed\":0", "\"seed\":1"));
    refused(&[all[0], all[1], "seed.ndjson"], "differ in the seed");
    other("none.ndjson", "Hello\n".to_owned());
    refused(&[all[0], all[1], "none.ndjson"], "`none.ndjson` is no log of a test run");
    let without = text.lines().filter(|line| !line.contains("\"line\":\"verdict\"")).map(|line| format!("{line}\n"));
    other("fewer.ndjson", without.collect());
    refused(&[all[0], all[1], "fewer.ndjson"], "`fewer.ndjson` holds 0 of its");
    let first = fs::read_to_string(project.path(all[0])).unwrap();
    let case = first.lines().find(|line| line.contains("\"line\":\"verdict\"")).unwrap();
    let mut lines: Vec<&str> = text.lines().collect();
    lines.insert(1, case);
    other("doubled.ndjson", lines.into_iter().map(|line| format!("{line}\n")).collect());
    refused(&[all[0], all[1], "doubled.ndjson"], "is in `part-1.ndjson` and in `doubled.ndjson`");

    // A scenario more changes which cases there are, and moves none of the others.
    let before: Vec<String> = (1..=3).map(|index| project.run(&["test", "--list", "--shard", &format!("{index}/3")]).1).collect();
    fs::write(project.path("conformance/echo/one.yaml"), GOOD).unwrap();
    for (index, before) in before.iter().enumerate() {
        let (_, now, _) = project.run(&["test", "--list", "--shard", &format!("{}/3", index + 1)]);
        assert_eq!(now.replace("scenario/one\n", ""), *before);
    }
    let more = parts(&project, &url, 3, &[]);
    refused(&["part-1.ndjson", &more[1], "seed.ndjson"], "differ in the cases");
}
