//! `wireproof verify` with language packs whose peers misbehave: what is said, and the exit code.
//!
//! Each folder of `peers` holds the `check` of a pack; `transcript.snap` is what came of it. A peer that cannot be trusted is never taken for
//! one that agrees, so none of them ends with the exit code 0.
#![cfg(unix)]
#![expect(clippy::unwrap_used, clippy::panic, reason = "these functions serve tests only")]

mod mutations;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

const SPEC: &str = "wireproof: 1\nprotocol: tiny\nmessages:\n  hello: {from: client, fields: {name: string}}\n";

const MANIFEST: &str =
    "language: tongue\ntitle: Tongue\ncontext: 1\noutputs: [{static: out.txt, path: out.txt}]\nnames: {type: {case: pascal}}\n";

fn project(check: &str) -> tempfile::TempDir {
    let place = tempfile::tempdir().unwrap();
    let write = |path: &str, text: &str| {
        let path = place.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    };
    fs::create_dir(place.path().join(".git")).unwrap();
    write("wireproof.yaml", "targets: {tongue: {}}\n");
    write("spec/tiny.yaml", SPEC);
    write("templates/tongue/out.txt", "nothing\n");
    let indented: String = check.lines().map(|line| format!("  {line}\n")).collect();
    let check = if check.is_empty() { String::new() } else { format!("check:\n{indented}") };
    write("templates/tongue/target.yaml", &format!("{MANIFEST}{check}"));
    place
}

fn verify(place: &Path, arguments: &[&str]) -> String {
    let mut command = Command::new(env!("CARGO_BIN_EXE_wireproof"));
    command.current_dir(place).args(["verify", "--build", "build", "--patience", "2"]).args(arguments);
    let output = command.env("NO_COLOR", "1").output().unwrap();
    let said = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).unwrap().replace(&place.display().to_string(), "PLACE");
    format!("{}{}= {}\n", said(&output.stdout), said(&output.stderr), output.status.code().unwrap())
}

#[test]
fn a_peer_that_misbehaves_is_named_with_its_last_words() {
    let peers = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/verify/peers");
    let mut found: Vec<PathBuf> = fs::read_dir(peers).unwrap().map(|entry| entry.unwrap().path()).collect();
    found.sort();
    assert!(found.len() > 10, "only {} peers were found", found.len());
    for peer in found {
        let place = project(&fs::read_to_string(peer.join("check.yaml")).unwrap());
        let transcript = verify(place.path(), &[]);
        assert!(transcript.ends_with("= 1\n") || transcript.ends_with("= 2\n"), "{}: {transcript}", peer.display());
        insta::with_settings!({ snapshot_path => &peer, prepend_module_to_snapshot => false, omit_expression => true }, {
            insta::assert_snapshot!("transcript", transcript);
        });
    }
}

/// It answers as the vectors say, from a table that was made beforehand.
const ORACLE: &str = r#"[sh, -c, "while read -r line; do id=${line#*:}; id=${id%%,*}; sed -n \"$((id + 1))p\" \"$WIREPROOF_GENERATED/../../../answers\"; done"]"#;

#[test]
fn a_peer_that_is_right_ends_well_and_one_wrong_answer_in_it_does_not() {
    let check = format!("setup: [\"true\"]\nlint: [\"true\"]\npeer: {ORACLE}");
    let place = project(&check);
    let vectors =
        Command::new(env!("CARGO_BIN_EXE_wireproof")).current_dir(place.path()).args(["vectors", "spec/tiny.yaml"]).output().unwrap();
    let vectors: Vec<serde_json::Value> = vectors
        .stdout
        .split(|byte| *byte == b'\n')
        .filter(|line| !line.is_empty())
        .map(|line| serde_json::from_slice(line).unwrap())
        .collect();
    let answer = |(id, vector): (usize, &serde_json::Value)| match vector["valid"] == true {
        true => serde_json::json!({"id": id, "ok": true, "message": vector["message"], "bytes": vector["canonical"]}),
        false => serde_json::json!({"id": id, "ok": false, "code": vector["rule"], "at": vector["path"]}),
    };
    let mut answers: Vec<serde_json::Value> = vectors.iter().enumerate().map(answer).collect();
    let asked = vectors.len();
    // What is written again in another form is asked again, in the order of the vectors.
    let mut known: Vec<&serde_json::Value> = vectors.iter().map(|vector| &vector["bytes"]).collect();
    for vector in vectors.iter().filter(|vector| vector["valid"] == true) {
        if !known.contains(&&vector["canonical"]) {
            known.push(&vector["canonical"]);
            answers.push(answer((answers.len(), vector)));
        }
    }
    assert!(asked > 100 && answers.len() >= asked);
    let write = |answers: &[serde_json::Value]| {
        let lines: String = answers.iter().map(|answer| format!("{answer}\n")).collect();
        fs::write(place.path().join("answers"), lines).unwrap();
    };
    write(&answers);
    let right = verify(place.path(), &[]);
    assert!(right.ends_with("no difference\nbuilding tongue\n= 0\n"), "{right}");
    for (at, vector) in vectors.iter().enumerate().step_by(asked / 4) {
        let mut wrong = answers.clone();
        wrong[at] = serde_json::json!({"id": at, "ok": false, "code": "format", "at": "/elsewhere"});
        write(&wrong);
        let said = verify(place.path(), &[]);
        assert!(said.contains(vector["id"].as_str().unwrap()) && said.ends_with("= 1\n"), "{said}");
        assert!(said.contains(" 1 DIFFER\n"), "{said}");
    }
}

#[test]
fn what_cannot_be_verified_is_no_success() {
    let place = project("setup: [\"true\"]\nlint: [\"true\"]\npeer: [\"true\"]");
    fs::write(place.path().join("spec/tiny.yaml"), "wireproof: 1\ntypes: {Name: string}\n").unwrap();
    let only_types = verify(place.path(), &[]);
    assert!(only_types.ends_with("= 2\n"), "{only_types}");
    fs::write(place.path().join("spec/tiny.yaml"), SPEC).unwrap();
    let nothing = verify(place.path(), &["--only", "no such vector"]);
    assert!(nothing.contains("no vector has `no such vector` in its name") && nothing.ends_with("= 2\n"), "{nothing}");
    fs::write(place.path().join("corpus.ndjson"), "{\"protocol\":\"other\",\"direction\":\"client\",\"bytes\":\"e30=\"}\n").unwrap();
    let other = verify(place.path(), &["--corpus", "corpus.ndjson"]);
    assert!(other.contains("no row of `corpus.ndjson` is about a protocol that is verified") && other.ends_with("= 2\n"), "{other}");
    fs::write(place.path().join("corpus.ndjson"), "{\"protocol\":\"tiny\",\"direction\":\"nobody\",\"bytes\":\"e30=\"}\n").unwrap();
    let wrong = verify(place.path(), &["--corpus", "corpus.ndjson"]);
    assert!(wrong.contains("line 1 of `corpus.ndjson`") && wrong.ends_with("= 2\n"), "{wrong}");
}
