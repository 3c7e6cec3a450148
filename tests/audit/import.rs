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

/// Sources with what is written about their definitions, and what of it a draft must have.
const DOCUMENTED: &[(&str, &str, &[&str])] = &[
    (
        "models.py",
        concat!(
            "from typing import Literal\nfrom pydantic import BaseModel, Field\n\n# Everything else.\nclass Started(BaseModel):\n",
            "    \"\"\"The session has begun.\n\n    It ends by itself.\n    \"\"\"\n\n    type: Literal[\"started\"]\n    session_id: str  # Names the session.\n",
            "    # How long it may last.\n    limit: int = Field(60, ge=1, description=\"Unused.\")\n    text: str = Field(min_length=1, description=\"What: is said.\")\n",
            "    note: str  # noqa: E501\n    \"\"\"For people.\"\"\"\n"
        ),
        &[
            "    doc: |-\n      The session has begun.\n\n      It ends by itself.\n",
            "      session_id: {type: string, doc: Names the session.}\n",
            "      limit: {type: int, min: 1, default: 60, doc: How long it may last.}\n",
            "      text: {type: string, min_length: 1, doc: \"What: is said.\"}\n",
            "      note: {type: string, doc: For people.}\n",
        ],
    ),
    (
        "messages.ts",
        "// Everything else.\nexport interface Typing {\n  type: 'typing';\n  /** Who does. */\n  who: string;\n  since?: number; // Seconds.\n  /** @deprecated Use `who`. */\n  name?: string;\n}\n\n/**\n * Somebody left.\n */\nexport interface Left {\n  type: 'left';\n  reason: Reason;\n}\n\n/** Why. */\nexport type Reason = 'bored' | 'busy';\n",
        &[
            "  typing:  # messages.ts:2\n    from: both  # TODO: who sends it?\n    type_name: Typing\n    fields:\n",
            "      who: {type: string, doc: Who does.}\n",
            "      since?: {type: number, doc: Seconds.}\n",
            "      name?: {type: string, deprecated: Use `who`.}\n",
            "    doc: Somebody left.\n",
            "    doc: Why.\n    enum: [bored, busy]\n",
        ],
    ),
    (
        "lib.rs",
        "/// What the server says.\n#[derive(Serialize)]\n#[serde(tag = \"type\", rename_all = \"snake_case\")]\npub enum ServerMessage {\n    /// It began.\n    Begun {\n        /// By its name.\n        #[serde(rename = \"sessionId\")]\n        session_id: String,\n        limit: Option<u32>,\n    },\n    Over,\n}\n",
        &[
            "  begun:  # lib.rs:6\n    from: server\n    doc: It began.\n    fields:\n      sessionId: {type: string, doc: By its name.}\n      limit?: \"int | null\"\n",
            "  over:  # lib.rs:12\n    from: server\n    fields: {}  # TODO",
        ],
    ),
    (
        "constants.js",
        "export const MESSAGE_TYPES = Object.freeze({\n  // Server to client\n  /** It is over. */\n  OVER: 'over',\n  BEGUN: 'begun', // It began.\n});\n",
        &[
            "  over:  # constants.js:4\n    from: server\n    doc: It is over.\n",
            "  begun:  # constants.js:5\n    from: server\n    doc: It began.\n",
        ],
    ),
];

#[test]
fn what_is_written_beside_definitions_is_carried_over() {
    let project = Project::empty("tutor", "documented");
    for (path, source, has) in DOCUMENTED {
        project.write(path, source);
        let (code, draft, said) = project.run(&["import", path]);
        assert_eq!(code, 0, "{path}: {said}");
        for part in *has {
            assert!(draft.contains(part), "{path} lacks {part:?}:\n{draft}");
        }
        assert!(!draft.contains("Everything else") && !draft.contains("noqa") && !draft.contains("Unused"), "{path}:\n{draft}");
        project.write("spec/tutor.yaml", &draft);
        let (code, out, said) = project.run(&["check"]);
        assert_eq!(code, 0, "{path}: {out}{said}");
    }
}

#[test]
fn literals_alone_become_messages() {
    let project = Project::empty("tutor", "bare");
    let handler = "def handle(ws, data):\n    if data[\"event\"] == \"ask\":\n        ws.send_json({\"event\": \"answer\", \"text\": \"yes\"})\n    elif data[\"status\"] == \"idle\":\n        print(\"nothing\")\n";
    project.write("app/handler.py", handler);
    project.write("app/page.js", "socket.onmessage = ({ data }) => {\n  const message = JSON.parse(data);\n  switch (message.event) {\n    case 'answer':\n      return show(message.text);\n    case 'bye':\n  }\n};\n");
    let (code, draft, said) = project.run(&["import", "app"]);
    assert_eq!(code, 0, "{said}");
    for part in [
        "envelope: {tag: event}\n",
        "  ask:  # app/handler.py:2\n    from: both  # TODO: who sends it?\n    fields: {}  # TODO: what is in it?\n",
        "  answer:  # app/handler.py:3\n",
        "  bye:  # app/page.js:6\n",
    ] {
        assert!(draft.contains(part), "{part:?} is missing:\n{draft}");
    }
    assert_eq!(draft.matches("    from: ").count(), 3, "{draft}");
    project.write("spec/tutor.yaml", &draft);
    let (code, out, said) = project.run(&["check"]);
    assert_eq!(code, 0, "{out}{said}");
}
