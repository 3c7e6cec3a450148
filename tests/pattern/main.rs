//! Patterns mean what the cases in this folder say, and every form of a pattern gives the same verdicts in the engines themselves.

#![expect(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking, in the functions it calls as well")]

mod cases;
mod engines;
mod random;

use cases::{cases, read};
use engines::{NODE, PYTHON, run_engine};
use random::{Random, texts};
use std::fmt::Write as _;
use std::time::{Duration, Instant};
use wireproof::pattern::{Pattern, PatternError};

fn parse(text: &str) -> Pattern {
    Pattern::parse(text).unwrap_or_else(|error| panic!("{text:?} was refused: {error}"))
}

#[test]
fn patterns_mean_what_the_cases_say() {
    let mut wrong = String::new();
    for (name, cases) in cases() {
        for case in cases {
            let pattern = parse(&case.pattern);
            let mut check = |text: &str, expected: bool| {
                if pattern.is_match(text) != expected {
                    writeln!(wrong, "{name}: {} on {text:?}: expected {expected}", case.pattern).unwrap();
                }
            };
            case.yes.iter().for_each(|text| check(text, true));
            case.no.iter().for_each(|text| check(text, false));
            if pattern.matches_nothing() != case.nothing {
                writeln!(wrong, "{name}: {} matches nothing: expected {}", case.pattern, case.nothing).unwrap();
            }
            if case.lengths.is_some_and(|lengths| lengths != pattern.length_bounds()) {
                writeln!(wrong, "{name}: {} has lengths {:?}: expected {:?}", case.pattern, pattern.length_bounds(), case.lengths).unwrap();
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

#[test]
fn every_form_is_portable_source() {
    let mut shown = String::new();
    for case in cases().into_values().flatten() {
        let pattern = parse(&case.pattern);
        for source in [&pattern.ecma, &pattern.re] {
            assert!(source.bytes().all(|byte| (b' '..=b'~').contains(&byte)), "{source} is not printable ASCII");
        }
        writeln!(shown, "spec    {}\necma    {}\nre      {}\n", pattern.text, pattern.ecma, pattern.re).unwrap();
    }
    insta::assert_snapshot!("forms", shown);
}

#[test]
fn a_pattern_serialises_with_its_program() {
    let pattern = parse("^(?:a|[^b-d])*x{2,3}y+$");
    insta::assert_snapshot!("serialised", serde_json::to_string_pretty(&pattern).unwrap());
}

#[test]
fn what_engines_disagree_on_is_refused() {
    let mut shown = String::new();
    for pattern in read("refused.txt").lines() {
        let Err(PatternError { message, help, start, end }) = Pattern::parse(pattern) else {
            panic!("{pattern} was accepted");
        };
        let width = pattern.get(start..end).unwrap_or_else(|| panic!("{pattern}: {start}..{end} is no place in it")).chars().count();
        let indent = pattern[..start].chars().count();
        writeln!(shown, "{pattern}\n{:indent$}{} {message}", "", "^".repeat(width.max(1))).unwrap();
        if let Some(help) = help {
            writeln!(shown, "{:indent$}help: {help}", "").unwrap();
        }
        shown.push('\n');
    }
    insta::assert_snapshot!("refused", shown);
}

#[test]
fn hostile_patterns_are_refused_at_once() {
    let nested = (0..40).fold("a".to_owned(), |inner, _| format!("({inner}){{1000}}"));
    let hostile = [
        "a".repeat(100_000),
        format!("[{}]", "a".repeat(100_000)),
        "(a{1000}){1000}".to_owned(),
        nested,
        format!("({}){{1000}}", "[acegikmoqsuwy]".repeat(200)),
        "(".repeat(4000),
        "[".repeat(4000),
        format!("{}a{}", "(".repeat(2000), ")".repeat(2000)),
        format!("{}a{}", "(?:x|".repeat(600), ")".repeat(600)),
    ];
    let repeated = ["a{0,1000}", "a{1000,}", "a*", "a?", "|", "(?:^)"].map(|inner| format!("((?:{inner}){{1000}}){{0,1000}}"));
    let began = Instant::now();
    for pattern in hostile.iter().chain(&repeated) {
        assert!(Pattern::parse(pattern).is_err(), "{:.60} was accepted", pattern);
    }
    // Repeating nothing costs nothing, however often.
    let nothing = (0..10).fold(String::new(), |inner, _| format!("({inner}){{1000}}"));
    assert!(parse(&nothing).is_match(""));
    assert!(began.elapsed() < Duration::from_secs(2), "took {:?}", began.elapsed());
}

/// A backtracking engine would need longer than the universe is old.
#[test]
fn matching_takes_linear_time() {
    let text = format!("{}b", "a".repeat(20_000));
    for pattern in ["^(a|a)*$", "^(a*)*$", "^((a+)+)+$", "^(a?){30}a{30}$"] {
        assert!(!parse(pattern).is_match(&text), "{pattern}");
    }
    assert!(parse("^(a|a)*b$").is_match(&text));
}

/// The decisive test: Python and Node give the verdicts of the program on every pattern and text.
#[test]
fn all_engines_agree() {
    let mut random = Random(0x9e37_79b9_7f4a_7c15);
    let mut plan: Vec<(Pattern, Vec<String>)> = Vec::new();
    let general = texts(&mut random, 250, 6);
    for case in cases().into_values().flatten() {
        let own = case.yes.iter().chain(&case.no);
        let changed =
            own.flat_map(|text| [text.clone(), format!("{text}\n"), format!("\n{text}"), format!("{text}\r\n"), format!("{text}😀")]);
        plan.push((parse(&case.pattern), general.iter().cloned().chain(changed).collect()));
    }
    for _ in 0..800 {
        // Short texts only: the engines backtrack, and nested repetitions take them time exponential in the length.
        let pattern = random.pattern(2);
        plan.push((parse(&pattern), texts(&mut random, 60, 3)));
    }
    for pattern in extremes() {
        let long = ["a", "b", "ab", "ba"].map(|piece| piece.repeat(7));
        plan.push((pattern, texts(&mut random, 20, 6).into_iter().chain(long).collect()));
    }
    let ours: Vec<Vec<bool>> = plan.iter().map(|(pattern, texts)| texts.iter().map(|text| pattern.is_match(text)).collect()).collect();
    let matched = ours.iter().flatten().filter(|verdict| **verdict).count();
    assert!(matched > 5_000 && ours.iter().flatten().count() - matched > 5_000, "the texts do not tell patterns apart");

    let python = run_engine(PYTHON, &plan, |pattern| &pattern.re);
    let node = run_engine(NODE, &plan, |pattern| &pattern.ecma);
    let mut wrong = String::new();
    for (index, (pattern, texts)) in plan.iter().enumerate() {
        let (Some(python), Some(node)) = (&python[index], &node[index]) else {
            writeln!(wrong, "{} is not valid in both engines: {} and {}", pattern.text, pattern.re, pattern.ecma).unwrap();
            continue;
        };
        for (at, text) in texts.iter().enumerate() {
            let verdicts = (ours[index][at], python[at], node[at]);
            if verdicts != (verdicts.0, verdicts.0, verdicts.0) {
                writeln!(wrong, "{} on {text:?}: ours, python, node: {verdicts:?}", pattern.text).unwrap();
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

/// Where an engine accepts the very text of a pattern that we accept, it reads it as we do. The texts are ones on which the engines' own `.`, `$`
/// and shorthands do not differ. The patterns are mostly nonsense, to come upon notations that look alike and are not.
#[test]
fn no_engine_reads_an_accepted_pattern_in_another_way() {
    let mut random = Random(0x1234_5678_9abc_def1);
    let mut plan = Vec::new();
    let mut refused = 0;
    while plan.len() < 3_000 {
        let source = random.nonsense();
        match Pattern::parse(&source) {
            Ok(pattern) => {
                let texts: Vec<_> = (0..40)
                    .map(|_| (0..random.below(5)).map(|_| random.pick(&["a", "b", "-", "^", "]", "[", "2", "&", ",", "}"])).collect())
                    .collect();
                plan.push((pattern, texts));
            }
            Err(error) => {
                assert!(source.get(error.start..error.end).is_some_and(|place| !place.is_empty()), "{source}: {error:?} is at no place");
                refused += 1;
            }
        }
    }
    assert!(refused > 1_000, "the patterns are not nonsense");
    for engine in [PYTHON, NODE] {
        let answers = run_engine(engine, &plan, |pattern| &pattern.text);
        assert!(answers.iter().flatten().count() > 1_500, "{} accepted hardly a pattern", engine[0]);
        for ((pattern, texts), verdicts) in plan.iter().zip(&answers) {
            for (text, verdict) in texts.iter().zip(verdicts.iter().flatten()) {
                assert_eq!(pattern.is_match(text), *verdict, "{} reads {} in another way, on {text:?}", engine[0], pattern.text);
            }
        }
    }
}

#[test]
fn bounds_hold_for_every_matching_text() {
    let mut random = Random(0x2545_f491_4f6c_dd1d);
    let mut bounded = 0;
    for _ in 0..3_000 {
        let source = random.pattern(3);
        let pattern = parse(&source);
        let (min, max) = pattern.length_bounds();
        for text in texts(&mut random, 30, 6).iter().filter(|text| pattern.is_match(text)) {
            let length = text.chars().count() as u64;
            assert!(!pattern.matches_nothing(), "{source} matches {text:?}");
            assert!(min <= length && max.is_none_or(|max| length <= max), "{source} matches {text:?}, not of {min}..{max:?}");
            bounded += usize::from(max.is_some());
        }
    }
    assert!(bounded > 100, "hardly a pattern had bounds");
}

/// The largest and the deepest patterns that are accepted.
fn extremes() -> Vec<Pattern> {
    let nested = |depth: usize, before: &str, after: &str| format!("{}a{}", before.repeat(depth), after.repeat(depth));
    let deepest = |before: &str, after: &str| {
        let accepted = (1..).map_while(|depth| Pattern::parse(&nested(depth, before, after)).ok());
        accepted.last().unwrap()
    };
    let extremes = vec![
        deepest("(?:a|", ")"),
        deepest("(?:b", ")*"),
        deepest("(", "?){1,2}"),
        deepest("(?:", ")?"),
        parse("^[A-Za-z0-9_-]{1,1000}$"),
        parse("^(?:[ab]{50}){60}$"),
        parse(&vec!["ab"; 1300].join("|")),
        parse(&"😀".repeat(1000)),
    ];
    assert!(extremes.iter().all(|pattern| pattern.program.len() <= 10_001), "a program is larger than its estimate");
    extremes
}
