//! Texts made to exhaust the reader: each costs bounded time and memory and earns a diagnostic.

use std::fmt::Write as _;
use std::time::{Duration, Instant};

use wireproof::yaml;

use super::{cases, check_spans, parse};

/// Parses what must be refused by one rule, and drops the tree.
fn refused(name: &str, rule: &str, text: &str) {
    let start = Instant::now();
    let lines = parse(name, text, |_, _, _| {});
    assert!(lines.contains(&format!(" error {rule} ")), "{name}: {}", &lines[..lines.len().min(300)]);
    assert!(lines.len() < 1_000_000, "{name}: a report of {} bytes", lines.len());
    // Unoptimised and on a busy machine; a release build takes well under a second.
    assert!(start.elapsed() < Duration::from_secs(30), "{name}: {:?}", start.elapsed());
}

#[test]
fn depth_is_limited() {
    for open in ["[", "- ", "{a: ", "? ", "[? ", "&a [", "!!seq [", "[{a: "] {
        refused(open, "yaml-depth", &open.repeat(100_000));
    }
    let indented: String = (0..2_000).map(|depth| format!("{}a:\n", " ".repeat(depth))).collect();
    refused("indented", "yaml-depth", &indented);
    // Each value is shallow, and refers to the one before it.
    let mut chain = "a0: &a0 x\n".to_owned();
    for link in 1..1_000 {
        writeln!(chain, "a{link}: &a{link} {}*a{}{}", "[".repeat(20), link - 1, "]".repeat(20)).unwrap();
    }
    refused("chain", "yaml-depth", &chain);
    for (depth, allowed) in [(128, true), (129, false)] {
        let text = format!("{}{}", "[".repeat(depth), "]".repeat(depth));
        assert_eq!(parse("a.yaml", &text, |_, _, _| {}).is_empty(), allowed, "{depth}");
        let text = "- ".repeat(depth);
        assert_eq!(parse("a.yaml", &text, |_, _, _| {}).is_empty(), allowed, "{depth}");
    }
}

#[test]
fn copies_are_limited() {
    let mut bomb = "a0: &a0 [x,x,x,x,x,x,x,x,x,x]\n".to_owned();
    for level in 1..10 {
        let alias = vec![format!("*a{}", level - 1); 10].join(",");
        writeln!(bomb, "a{level}: &a{level} [{alias}]").unwrap();
    }
    refused("bomb", "yaml-anchor-budget", &bomb);
    let long = format!("a: &a \"\\t{}\"\nb: [{}]\n", "x".repeat(1_000_000), "*a,".repeat(100_000));
    refused("long scalar", "yaml-anchor-budget", &long);
    let nested: String = (0..100).map(|level| format!("&a{level} [")).collect();
    refused("nested anchors", "yaml-anchor-budget", &format!("{nested}{}{}", "x,".repeat(100_000), "]".repeat(100)));
    let fair = format!("a: &a [{}]\nb: [{}]\n", "x,".repeat(100), "*a,".repeat(1_000));
    assert_eq!(parse("fair", &fair, |_, _, _| {}), "");
}

#[test]
fn size_is_limited() {
    refused("100 MB", "yaml-size", &"x".repeat(100_000_000));
    refused("list", "yaml-size", &format!("[{}]", "a,".repeat(yaml::MAX_VALUES + 1)));
    for scalar in [
        format!("a: {}", "x".repeat(4_000_000)),
        format!("a: \"{}\"", "x\\n".repeat(1_000_000)),
        format!("a: |\n{}", "  x\n".repeat(1_000_000)),
        format!("a: >\n{}", "  x\n".repeat(1_000_000)),
        "\n".repeat(4_000_000),
        "# comment\n".repeat(400_000),
    ] {
        assert_eq!(parse("long", &scalar, |node, _, _| assert!(node.is_some())), "");
    }
}

#[test]
fn floods_of_problems_are_reported_briefly() {
    refused("duplicates", "yaml-duplicate-key", &format!("{{{}}}", "a,".repeat(200_000)));
    refused("aliases", "yaml-alias", &format!("[{}]", "*a,".repeat(100_000)));
    refused("tags", "yaml-tag", &format!("[{}]", "!a b,".repeat(100_000)));
    let keys: String = (0..100_000).map(|key| format!("{}: 1\n", key % 50_000)).collect();
    refused("keys", "yaml-duplicate-key", &keys);
    refused("long key", "yaml-syntax", &format!("{}: 1\n", "x".repeat(1_000_000)));
    refused("long alias", "yaml-alias", &format!("a: *{}\n", "x".repeat(1_000_000)));
    refused("long tag", "yaml-tag", &format!("a: !{} b\n", "x".repeat(1_000_000)));
}

const PIECES: [&str; 40] = [
    "a",
    "b",
    "key",
    ": ",
    ":",
    "- ",
    "-",
    "\n",
    "\n  ",
    "\n ",
    " ",
    "\t",
    "[",
    "]",
    "{",
    "}",
    ",",
    "\"",
    "'",
    "|",
    ">",
    "|+\n",
    "&a ",
    "*a",
    "!t ",
    "!!str ",
    "? ",
    "#",
    " # c",
    "---\n",
    "...\n",
    "%YAML 1.2\n",
    "é",
    "\r\n",
    "\u{feff}",
    "<<",
    "~",
    "\\",
    "0",
    "😀",
];

/// Texts made of what matters to YAML; no outcome is expected but an orderly one.
#[test]
fn no_text_panics() {
    let mut state = 0x9e37_79b9_7f4a_7c15_u64;
    let mut next = |limit: usize| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        usize::try_from(state % limit as u64).unwrap()
    };
    let mut seen = 0;
    for _ in 0..20_000 {
        let length = next(24);
        let text: String = (0..length).map(|_| PIECES[next(PIECES.len())]).collect();
        seen += check_spans(&format!("{text:?}"), &text);
    }
    assert!(seen > 5_000, "only {seen} scalars were read");
    for (path, text) in cases("valid") {
        for (end, _) in text.char_indices() {
            check_spans(&path, &text[..end]);
        }
    }
}
