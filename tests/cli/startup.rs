//! What a person sees first.

use super::{Workplace, text};

#[test]
fn the_version_is_that_of_the_package() {
    let output = Workplace::new().run(&["--version"]);
    assert_eq!(text(&output.stdout), concat!("wireproof ", env!("CARGO_PKG_VERSION"), "\n"));
    assert_eq!(output.status.code(), Some(0));
}

#[test]
fn colours_are_there_when_they_are_asked_for() {
    let place = Workplace::new();
    place.write("wireproof.yaml", "targets: {}\n");
    place.write("spec/a.yaml", "wireproof: 1\nprotocol: a\nmessages: {x: {from: nobody}}\n");
    let mut command = place.command();
    command.env_remove("NO_COLOR");
    let colored = command.args(["check", "--color", "always"]).output().unwrap();
    assert!(text(&colored.stdout).contains("\u{1b}["), "no colour at all");
    let plain = place.run(&["check", "--color", "never"]);
    let auto = place.run(&["check"]);
    assert!(!text(&plain.stdout).contains('\u{1b}'));
    assert_eq!(plain.stdout, auto.stdout);
}

#[test]
fn a_reader_that_stops_reading_is_no_problem() {
    let place = Workplace::new();
    let mut command = place.command();
    let mut child = command.arg("schema").stdout(std::process::Stdio::piped()).spawn().unwrap();
    drop(child.stdout.take());
    assert_eq!(child.wait().unwrap().code(), Some(0));
}
