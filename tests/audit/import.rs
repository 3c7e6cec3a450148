//! What `wireproof import` drafts: it passes `check`, `generate` makes the constants of it that the project needs, and what is not known is said.

use crate::project::{Project, projects};

/// What the drafts of the projects must have, and what they must not.
const DRAFTS: &[(&str, &[&str], &[&str])] = &[
    (
        "chat",
        &[
            "  tool-result:  # src/models/websocket_messages.py:31\n",
            "    type_name: OpenAIEvent\n    fields:\n      model: string\n      tokens?: \"int | null\"\n",
            "      streaming: {type: bool, default: false}\n",
            "      arguments: map<any>\n",
        ],
        &["errors:"],
    ),
    (
        "interview",
        &["  transcript:  # gateway/src/route.rs:14\n", "    TTS_FAILED: {}  # src/application/dto/websocket_dto.py:26\n"],
        &["text_mode"],
    ),
    ("market", &["  heartbeat:  # src/api/message_router.py:11\n", "    type_name: AlertMessage\n"], &["idle", "text/plain"]),
    (
        "tutor",
        &[
            "  times_up:  # frontend/modules/constants.js:11\n    from: client\n",
            "  session_started:  # frontend/modules/constants.js:13\n    from: server\n",
        ],
        &["errors:"],
    ),
];

#[test]
fn drafts_of_projects_pass_and_are_generated() {
    assert_eq!(DRAFTS.iter().map(|(name, ..)| (*name).to_owned()).collect::<Vec<_>>(), projects());
    for (name, has, has_not) in DRAFTS {
        let project = Project::without_spec(name, "drafts");
        let (code, _, said) = project.run(&["import", "--protocol", name, "--output", &format!("spec/{name}.yaml")]);
        assert_eq!(code, 0, "{name}: {said}");
        let draft = project.read(&format!("spec/{name}.yaml"));
        for part in *has {
            assert!(draft.contains(part), "{name} lacks {part:?}:\n{draft}");
        }
        for part in *has_not {
            assert!(!draft.contains(part), "{name} has {part:?}:\n{draft}");
        }
        for command in [&["check"][..], &["generate"]] {
            let (code, out, said) = project.run(command);
            assert_eq!(code, 0, "{name}: {out}{said}");
        }
        // What a definition says now is what the spec says, so that no definition of the draft's own source differs from it alone.
        let (_, lines) = project.audit(&[]);
        let unknown: Vec<_> = lines.iter().filter(|line| line["message"].to_string().contains("which is no message type")).collect();
        assert!(unknown.is_empty(), "{name}: {unknown:#?}");
        // A file that is there is not written over.
        assert_eq!(project.run(&["import", "--output", &format!("spec/{name}.yaml")]).0, 2);
    }
}

#[test]
fn traffic_becomes_types() {
    let project = Project::empty("tutor", "traffic");
    let mut lines = String::new();
    for number in 0..10 {
        let level = ["low", "high"][number % 2];
        lines.push_str(&format!(
            "{{\"type\":\"sample\",\"n\":{number},\"level\":\"{level}\",\"at\":\"2025-11-20T10:00:0{number}Z\",\"tags\":[]}}\n"
        ));
    }
    lines.push_str(
        "{\"type\":\"sample\",\"n\":0.5,\"level\":\"low\",\"at\":\"2025-11-20T10:00:00Z\",\"tags\":[\"a\",null],\"note\":null}\n",
    );
    project.write("seen.ndjson", &lines);
    let data = |text: &str| serde_json::Value::from(text).to_string();
    let har = format!(
        "{{\"log\":{{\"entries\":[{{}},{{\"_webSocketMessages\":[{{\"type\":\"send\",\"opcode\":1,\"data\":{}}},{{\"type\":\"receive\",\"opcode\":1,\"data\":{}}},{{\"type\":\"receive\",\"opcode\":2,\"data\":\"AAE=\"}}]}}]}}}}",
        data("{\"type\":\"ask\",\"id\":\"6f1b2a3c-0000-4000-8000-abcdefabcdef\"}"),
        data("{\"type\":\"answer\",\"ok\":true,\"more\":{\"a\":1}}")
    );
    project.write("seen.har", har);
    let (code, draft, said) = project.run(&["import", "seen.ndjson", "seen.har"]);
    assert_eq!(code, 0, "{said}");
    for part in [
        "      \"n\": number\n",
        "      level: \"\\\"high\\\" | \\\"low\\\"\"  # TODO: is this an enum?",
        "      at: datetime\n",
        "      tags: \"(string | null)[]\"\n",
        "      note?: \"any | null\"  # TODO: it was never anything but null",
        "  ask:  # seen.har:1\n    from: client\n    fields:\n      id: uuid\n",
        "  answer:  # seen.har:1\n    from: server\n    fields:\n      ok: bool\n      more: map<any>  # TODO: give the object its fields",
    ] {
        assert!(draft.contains(part), "{part:?} is missing:\n{draft}");
    }
    project.write("spec/draft.yaml", &draft);
    let (code, out, _) = project.run(&["check", "spec/draft.yaml"]);
    assert_eq!(code, 0, "{out}");
    project.write("bad.ndjson", "{}\nnonsense\n");
    let (code, _, said) = project.run(&["import", "bad.ndjson"]);
    assert!(code == 2 && said.contains("line 2 of `bad.ndjson`"), "{said}");
    let (code, _, said) = project.run(&["import", "spec"]);
    assert!(code == 2 && said.contains("nothing was found"), "{said}");
}
