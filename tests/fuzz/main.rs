//! The inputs that once made the front end panic, hang or eat memory, and those that were close to it, without the fuzzer that found them.
//!
//! Every file of `tests/fuzz/<target>/` is fed to the target of that name; to keep what the fuzzer found, copy it there. The fuzzer itself
//! is in `fuzz/` (CONTRIBUTING.md says how to run it), and begins with what `seeds` writes.
#![expect(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "these functions serve tests only")]

mod seeds;
mod targets;

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{RecvTimeoutError, channel};
use std::thread;
use std::time::Duration;

/// How long one input may take, unoptimised and on a busy machine. The fuzzer allows a second.
const PATIENCE: Duration = Duration::from_secs(30);

/// The stack of threads that read a user's files.
const STACK: usize = 2 << 20;

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fuzz")
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found: Vec<PathBuf> = fs::read_dir(folder).into_iter().flatten().map(|entry| entry.unwrap().path()).collect();
    found.sort();
    found
}

#[test]
fn no_input_that_was_kept_does_harm() {
    let mut wrong = Vec::new();
    let mut all = 0;
    for (name, target) in targets::ALL {
        for path in files(&folder().join(name)) {
            all += 1;
            let data = fs::read(&path).unwrap();
            let (sender, ended) = channel();
            let run = move || {
                target(&data);
                sender.send(()).unwrap();
            };
            let thread = thread::Builder::new().stack_size(STACK).spawn(run).unwrap();
            match ended.recv_timeout(PATIENCE) {
                Ok(()) => thread.join().unwrap(),
                Err(RecvTimeoutError::Timeout) => wrong.push(format!("{} takes too long", path.display())),
                Err(RecvTimeoutError::Disconnected) => wrong.push(format!("{} panics", path.display())),
            }
        }
    }
    assert!(all > 0, "no input was found");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_kept_input_has_a_target_and_every_target_a_harness() {
    let known: Vec<&str> = targets::ALL.iter().map(|(name, _)| *name).collect();
    for path in files(&folder()).into_iter().filter(|path| path.is_dir()) {
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        assert!(known.contains(&name.as_str()), "there is no target `{name}`");
    }
    let harnesses = files(&Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz/fuzz_targets"));
    let names: Vec<String> = harnesses.iter().map(|path| path.file_stem().unwrap().to_string_lossy().into_owned()).collect();
    assert_eq!(names, known);
}

#[test]
fn templates_are_rendered_at_all() {
    assert_eq!(targets::problems_of_template(b"{% for message in messages %}\n{{ message.name }}\n{% endfor %}\n"), 0);
    assert_eq!(targets::problems_of_template(b"{{ fail('no') }}\n"), 1);
}
