//! `docs/adopting.md` is a walk: its commands are run one block after another in the project of the tutor, and end as the page says.

use std::process::Command;

use crate::fix::{set_up, tools};
use crate::project::Project;

#[test]
fn the_walk_of_the_page() {
    set_up();
    let page = include_str!("../../docs/adopting.md");
    let project = Project::without_spec("tutor", "walk");
    let binary = std::path::Path::new(env!("CARGO_BIN_EXE_wireproof")).parent().expect("a folder").display().to_string();
    let path = format!("{binary}:{}/venv/bin:{}", tools("python"), std::env::var("PATH").expect("a path"));
    let mut blocks = 0;
    for block in page.split("```sh\n").skip(1) {
        let script = block.split("```").next().expect("a block ends");
        let expected = i32::from(script.contains("# exit 1"));
        let output = Command::new("sh").args(["-ec", script]).current_dir(&project.folder).env("PATH", &path).output().expect("a shell");
        let (said, wrong) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
        assert_eq!(output.status.code(), Some(expected), "{script}\n{said}\n{wrong}");
        blocks += 1;
    }
    assert!(blocks >= 6, "the page has lost its commands");
    let handler = project.read("backend/ws_handler.py");
    assert!(handler.contains("if kind == MSG_AUTH:") && !handler.contains("if kind == \"auth\":"), "{handler}");
}
