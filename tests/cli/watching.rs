//! `generate --watch`: a save is followed by new output, a mistake is said and survived, and an interrupt ends it.

use std::io::{BufRead as _, BufReader};
use std::os::unix::process::ExitStatusExt as _;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

use super::{Workplace, folder, script};

/// Far longer than it takes; only a failure waits so long.
const PATIENCE: Duration = Duration::from_secs(20);

#[test]
fn a_save_is_followed_by_new_output() {
    let place = Workplace::new();
    script::copy(&folder().join("data/packs/alpha"), &place.path().join("templates/alpha"));
    script::copy(&folder().join("data/chat.yaml"), &place.path().join("spec/chat.yaml"));
    place.write("wireproof.yaml", "targets: {alpha: {}}\n");
    let (mut child, lines) = start(&place);
    expect(&lines, "waiting for a change");
    let good = place.read("spec/chat.yaml");

    place.write("spec/chat.yaml", &good.replace("Mood", "Temper"));
    expect(&lines, "wrote    generated/alpha/chat/types.txt");
    expect(&lines, "waiting for a change");
    assert!(place.read("generated/alpha/chat/types.txt").contains("enum Temper"));

    place.write("spec/chat.yaml", &good.replace("from: client", "from: nobody"));
    expect(&lines, "error[unknown-role]");
    expect(&lines, "waiting for a change");

    place.write("spec/chat.yaml", &good);
    expect(&lines, "wrote    generated/alpha/chat/types.txt");
    expect(&lines, "waiting for a change");

    place.write("templates/alpha/header.j2", "# changed\n");
    expect(&lines, "wrote    generated/alpha/chat/constants.txt");
    expect(&lines, "waiting for a change");

    // What it wrote itself is no change, so nothing more comes.
    assert!(lines.recv_timeout(Duration::from_millis(300)).is_err(), "it went on by itself");
    let status = Command::new("kill").args(["-INT", &child.id().to_string()]).status().unwrap();
    assert!(status.success());
    // A shell makes 128 + 2 = 130 of this.
    assert_eq!(child.wait().unwrap().signal(), Some(2));
}

/// Starts the command with both streams in one, so that its lines keep their order.
fn start(place: &Workplace) -> (Child, Receiver<String>) {
    let mut command = Command::new("/bin/sh");
    command.args(["-c", "exec \"$0\" generate --watch 2>&1", env!("CARGO_BIN_EXE_wireproof")]);
    command.current_dir(place.path()).env("NO_COLOR", "1").stdout(Stdio::piped());
    let mut child = command.spawn().unwrap();
    let (sender, lines) = channel();
    let out = child.stdout.take().unwrap();
    std::thread::spawn(move || BufReader::new(out).lines().map_while(Result::ok).try_for_each(|line| sender.send(line)));
    (child, lines)
}

fn expect(lines: &Receiver<String>, wanted: &str) {
    loop {
        let line = lines.recv_timeout(PATIENCE).unwrap_or_else(|_| panic!("there was no `{wanted}`"));
        if line.contains(wanted) {
            return;
        }
    }
}
