//! What `--fix` makes of the projects: programs that run and say the same, compile, and hold nothing more that could be mended.
//!
//! The programs are run by the tools that the language packs bring for their own checks.

use std::path::Path;
use std::process::Command;

use crate::project::{Project, finding, projects};

/// What a project is run by: the command, in words that a shell takes apart.
const PROGRAMS: &[(&str, &[&str])] = &[
    ("chat", &["{interpreter} -m src.app", "node client/chat.mjs run", "{interpreter} -c 'import src.models.websocket_messages'"]),
    (
        "interview",
        &["cargo run --quiet --offline --manifest-path gateway/Cargo.toml", "{interpreter} -c 'import src.adapters.websocket.handler'"],
    ),
    ("market", &["{interpreter} src/main.py", "{compile} && node {out}/services/websocket.js"]),
    ("tutor", &["{interpreter} -m backend.tests.test_handler", "{page}"]),
];

/// The page of the tutor, driven from outside.
const PAGE: &str = "node --input-type=module -e \"import {onMessage, ask, leave} from './frontend/modules/socket.js'; \
    const sent = []; const socket = {send: (text) => sent.push(text)}; ask(socket, 'a', true); ask(socket, 'b', false); leave(socket, 's'); \
    const said = ['session_started', 'session_resumed', 'assistant_chunk', 'error'].map((type) => onMessage({text: ''}, {type, session_id: 's', text: 't', code: 'CHAT_FAILED'})); \
    console.log(JSON.stringify([sent, said]))\"";

pub(crate) fn tools(language: &str) -> String {
    format!("{}/languages/{language}", env!("CARGO_TARGET_TMPDIR"))
}

/// Runs a command of the table in a project.
fn run(project: &Project, command: &str) -> String {
    let out = project.folder.with_extension("out");
    let compile = format!(
        "{}/node_modules/.bin/tsc --strict --target ES2022 --module es2022 --moduleResolution bundler --lib ES2022,DOM --rootDir frontend/src --outDir {} frontend/src/services/websocket.ts && echo '{{\"type\":\"module\"}}' > {}/package.json",
        tools("typescript"),
        out.display(),
        out.display()
    );
    let words = [
        ("{interpreter}", format!("{}/venv/bin/python -B", tools("python"))),
        ("{compile}", compile),
        ("{out}", out.display().to_string()),
        ("{page}", PAGE.to_owned()),
    ];
    let command = words.iter().fold(command.to_owned(), |command, (name, word)| command.replace(name, word));
    let target = format!("{}/audit/target", env!("CARGO_TARGET_TMPDIR"));
    let output = Command::new("sh")
        .args(["-c", &command])
        .current_dir(&project.folder)
        .env("CARGO_TARGET_DIR", target)
        .env_remove("RUSTFLAGS")
        .output()
        .expect("a shell");
    let (said, wrong) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert!(output.status.success(), "{}: {command}\n{said}\n{wrong}", project.name);
    assert_ne!(said.len() + usize::from(command.contains("import src")), 0, "{}: {command} says nothing", project.name);
    said.into_owned()
}

/// Installs the tools of the packs, as `cargo test --test languages` does; nothing when they are there.
pub(crate) fn set_up() {
    static ONCE: std::sync::Once = std::sync::Once::new();
    ONCE.call_once(|| {
        for language in ["python", "typescript"] {
            let build = tools(language);
            let generated = Path::new(env!("CARGO_MANIFEST_DIR")).join("generated").join(language);
            let script = format!("{}/templates/{language}/check/setup.sh", env!("CARGO_MANIFEST_DIR"));
            let status = Command::new("bash").arg(script).env("WIREPROOF_BUILD", &build).env("WIREPROOF_GENERATED", generated).status();
            assert!(status.expect("bash").success(), "the tools for {language} cannot be installed");
        }
    });
}

#[test]
fn mended_programs_run_and_say_the_same() {
    set_up();
    assert_eq!(PROGRAMS.iter().map(|(name, _)| (*name).to_owned()).collect::<Vec<_>>(), projects());
    for (name, commands) in PROGRAMS {
        let project = Project::new(name, "mended");
        let before: Vec<String> = commands.iter().map(|command| run(&project, command)).collect();
        project.run(&["audit", "--fix"]);
        let after: Vec<String> = commands.iter().map(|command| run(&project, command)).collect();
        assert_eq!(before, after, "{name}");
    }
}

#[test]
fn nothing_is_left_that_can_be_mended() {
    for name in projects() {
        let project = Project::new(&name, "left");
        let (_, before) = project.audit(&[]);
        let mended = before.iter().filter(|line| line["rule"] == "inline-literal" && line["severity"] == "error").count();
        assert!(mended > 3, "{name} has nothing to mend");
        project.run(&["audit", "--fix"]);
        let (_, after) = project.audit(&[]);
        let literals: Vec<_> =
            after.iter().filter(|line| line["rule"] == "inline-literal" && line["severity"] == "error").map(finding).collect();
        assert!(literals.is_empty(), "{name}: {literals:#?}");
        // What is not mended by a constant is what it was.
        let others = |lines: &[serde_json::Value]| {
            lines
                .iter()
                .filter(|line| line["severity"] != "note" && line["rule"] != "inline-literal")
                .map(|line| finding(line).1)
                .filter(|(rule, _)| !rule.is_empty())
                .collect::<Vec<_>>()
        };
        assert_eq!(others(&before), others(&after), "{name}");
        let again: Vec<String> = project.files().iter().map(|path| project.read(path)).collect();
        project.run(&["audit", "--fix"]);
        assert_eq!(again, project.files().iter().map(|path| project.read(path)).collect::<Vec<_>>(), "{name} is mended twice");
    }
}
