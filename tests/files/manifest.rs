//! The manifest to its text and back, and texts that are not one.

use wireproof::files::{Digest, LineProblem, Manifest, ManifestError, RelPath};

use super::files;

/// The example of FIPS 180-4.
const HASH_OF_ABC: &str = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

#[test]
fn a_manifest_survives_its_text() {
    let names = [
        ("alpha/chat/messages/MSG_HELLO", "hello"),
        ("beta/chat/errors/a b", "a \"quoted\\\" name"),
        ("", ""),
        ("\"", "name \u{7f}\u{85}\n\r\t\u{2028}ü😀"),
        ("\\x", "\u{0}"),
    ];
    let names = names.map(|(k, v)| (k.to_owned(), v.to_owned())).into();
    let manifest = files(&[("b", "1"), ("a/ü  x", ""), ("a-b", "2")]).manifest(&names);
    let text = manifest.to_string();
    assert_eq!(Manifest::parse(&text).unwrap(), manifest);
    assert_eq!(text.lines().count(), 1 + 3 + 5);
    let empty = Manifest::default();
    assert_eq!(Manifest::parse(&empty.to_string()).unwrap(), empty);
    assert_eq!(Digest::of("abc").to_string(), HASH_OF_ABC);
    let stays_on_its_line = |line: &str| !line.contains(char::is_control);
    assert!(text.split_terminator('\n').all(stays_on_its_line), "{text}");
    let line = "name alpha/chat/messages/MSG_HELLO \"hello\"\n";
    assert!(text.contains(line), "{text}");
}

#[test]
fn a_malformed_manifest_is_refused_at_its_line() {
    use LineProblem::{CarriageReturn, ConflictMarker, Form, Header, ListsItself, NoFinalNewline, Order};
    // `#` stands for the first line, and `H` for a hash.
    for (text, expected_line, expected) in [
        ("", 1, NoFinalNewline),
        ("# other\n", 1, Header),
        ("#", 1, NoFinalNewline),
        ("#\r\n", 1, CarriageReturn),
        ("<<<<<<< ours\n#\n", 1, ConflictMarker),
        ("#\nH  a\n<<<<<<< ours\n", 3, ConflictMarker),
        ("#\nH  a\n=======\n", 3, ConflictMarker),
        ("#\nH  a\nH  b", 3, NoFinalNewline),
        ("#\n\n", 2, Form),
        ("#\n#\n", 2, Form),
        ("#\nH a\n", 2, Form),
        ("#\nH0  a\n", 2, Form),
        ("#\nba7816bf  a\n", 2, Form),
        ("#\nH  .wireproof.lock\n", 2, ListsItself),
        ("#\nH  b\nH  a\n", 3, Order),
        ("#\nH  a\nH  a\n", 3, Order),
        ("#\nname k \"v\"\nH  a\n", 3, Order),
        ("#\nname k \"v\"\nname k \"v\"\n", 3, Order),
        ("#\nname k v\n", 2, Form),
        ("#\nname k\n", 2, Form),
        ("#\nname k \"v\" \n", 2, Form),
        ("#\nname k \"v\n", 2, Form),
        ("#\nname k \"v\\\n", 2, Form),
        ("#\nname k \"\\n\"\n", 2, Form),
        ("#\nname k \"\\ud800\"\n", 2, Form),
        ("#\nname k \"\\u+00a\"\n", 2, Form),
        ("#\nname k \"\\u0041\"\n", 2, Form),
        ("#\nname \"k\" \"v\"\n", 2, Form),
    ] {
        assert_eq!(problem(text), (expected_line, expected), "{text}");
    }
    let upper = format!("#\n{}  a\n", HASH_OF_ABC.to_uppercase());
    assert_eq!(problem(&upper), (2, Form));
    let up = RelPath::new("../a").unwrap_err();
    assert_eq!(problem("#\nH  ../a\n"), (2, LineProblem::Path(up)));
}

/// Why a text is refused, with a `#` alone for the first line of a manifest and `H` for a hash.
fn problem(text: &str) -> (usize, LineProblem) {
    let header = Manifest::default().to_string();
    let text = text.replace("#\n", &header).replace("#\r", &header.replace('\n', "\r"));
    let text = if text == "#" { header.trim_end().to_owned() } else { text };
    match Manifest::parse(&text.replace('H', HASH_OF_ABC)) {
        Err(ManifestError::Malformed { line, problem }) => (line, problem),
        other => unreachable!("{text}: {other:?}"),
    }
}
