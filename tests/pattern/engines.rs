//! The verdicts of real engines, run as child processes.

use crate::cases::folder;
use std::io::Write;
use std::process::{Command, Stdio};
use wireproof::pattern::Pattern;

/// An engine for the form `python`.
pub(crate) const PYTHON: &[&str] = &["python3", "-W", "error", "engine.py"];
/// An engine for the form `ecma`.
pub(crate) const NODE: &[&str] = &["node", "engine.mjs"];

/// The verdicts of an engine for each pattern and text; none where it refuses the pattern.
pub(crate) fn run_engine(command: &[&str], plan: &[(Pattern, Vec<String>)], form: fn(&Pattern) -> &String) -> Vec<Option<Vec<bool>>> {
    let input: Vec<_> = plan.iter().map(|(pattern, texts)| (form(pattern), texts)).collect();
    let input = serde_json::to_vec(&input).unwrap();
    let mut child = Command::new(command[0])
        .args(&command[1..])
        .current_dir(folder())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap_or_else(|error| panic!("`{}` is needed to compare verdicts and could not be started: {error}", command[0]));
    let mut stdin = child.stdin.take().unwrap();
    let writer = std::thread::spawn(move || stdin.write_all(&input));
    let output = child.wait_with_output().unwrap();
    assert!(output.status.success(), "`{}` failed: its message is above", command[0]);
    writer.join().unwrap().unwrap();
    let answers: Vec<Option<Vec<bool>>> = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(answers.len(), plan.len());
    assert!(answers.iter().zip(plan).all(|(answer, (_, texts))| answer.as_ref().is_none_or(|verdicts| verdicts.len() == texts.len())));
    answers
}
