//! The page of `examples/browser-chat` in headless Chromium against a chat server: its types narrow, it shows what comes, and a message
//! that it does not know does not break it. The example's `check.sh` does it all, and installs what it needs below `target/tmp/`.

use std::path::Path;
use std::process::Command;

#[test]
fn the_page_talks_to_the_chat_server() {
    let build = Path::new(env!("CARGO_TARGET_TMPDIR"));
    let mut check = Command::new("bash");
    // Not the folder of the servers' own tests, which may be setting it up at the same time.
    check.arg("examples/browser-chat/check.sh").arg(build.join("browser-chat")).arg(build.join("browser-chat/chat-server"));
    let output = check.output().expect("bash can be started");
    let said = format!("{}\n{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert!(output.status.success(), "the check of the page failed:\n{said}");
    // A check that ran no test has shown nothing.
    assert!(said.contains("# pass 4") && said.contains("# fail 0"), "not every test of the page ran:\n{said}");
}
