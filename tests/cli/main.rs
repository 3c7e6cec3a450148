//! The command line, as a person or a program meets it: transcripts of the real binary in folders of their own.
//!
//! Each folder of `cases` holds a `script`; `transcript.snap` is what it led to: exit codes, what was printed, and which files were
//! touched. Whatever the script, a command that fails must not touch a file.
#![expect(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "these functions serve tests only")]

mod builder;
mod configuration;
mod overrides;
mod sarif;
mod script;
mod startup;
mod unchanged;
#[cfg(unix)]
mod watching;

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// Where the tests' own files are.
fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cli")
}

/// A folder that no project is above of, and one for caches. Colours and settings of the person who runs the tests do not reach the binary.
struct Workplace(tempfile::TempDir, tempfile::TempDir);

impl Workplace {
    fn new() -> Self {
        let place = tempfile::tempdir().unwrap();
        // Stops the search for a configuration.
        std::fs::create_dir(place.path().join(".git")).unwrap();
        Self(place, tempfile::tempdir().unwrap())
    }

    fn path(&self) -> &Path {
        self.0.path()
    }

    fn command(&self) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_wireproof"));
        command.current_dir(self.path()).env_clear().env("NO_COLOR", "1").env("XDG_CACHE_HOME", self.1.path()).env("HOME", self.1.path());
        command
    }

    fn run(&self, arguments: &[&str]) -> Output {
        self.command().args(arguments).output().unwrap()
    }

    fn write(&self, path: &str, text: &str) {
        let path = self.path().join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    }

    fn read(&self, path: &str) -> String {
        std::fs::read_to_string(self.path().join(path)).unwrap()
    }
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}

#[test]
fn cases() {
    let mut cases: Vec<PathBuf> = std::fs::read_dir(folder().join("cases")).unwrap().map(|entry| entry.unwrap().path()).collect();
    cases.sort();
    assert!(cases.len() > 10, "only {} cases were found", cases.len());
    for case in cases {
        let script = std::fs::read_to_string(case.join("script")).expect("every case has a script");
        let transcript = script::play(&script);
        insta::with_settings!({
            snapshot_path => &case,
            prepend_module_to_snapshot => false,
            omit_expression => true,
        }, { insta::assert_snapshot!("transcript", transcript) });
    }
}
