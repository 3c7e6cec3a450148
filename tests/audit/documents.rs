//! Documents of `tests/audit/documents`, as tools write them, to drafts: each is what the file beside it says, and passes `check`.
//!
//! `UPDATE=1 cargo test --test audit documents` writes the drafts anew; they are to be read, then.

use std::fs;
use std::path::{Path, PathBuf};

use wireproof::diag::Diagnostics;
use wireproof::import::{import, text};
use wireproof::model::{Message, Model, Peer};
use wireproof::source::Sources;
use wireproof::spec;
use wireproof::value::decode_message;
use wireproof::value::schema::message_schema;

use crate::project::Project;

fn documents() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/audit/documents");
    let entries = fs::read_dir(folder).expect("the documents can be read").map(|entry| entry.expect("an entry").path());
    let mut found: Vec<PathBuf> = entries.filter(|path| !path.to_string_lossy().ends_with(".draft.yaml")).collect();
    found.sort();
    assert!(found.len() >= 6, "every kind of document has one");
    found
}

#[test]
fn documents_become_drafts() {
    let project = Project::empty("tutor", "documents");
    fs::remove_file(project.folder.join("spec/tutor.yaml")).expect("the spec");
    for path in documents() {
        let name = path.file_name().expect("a name").to_string_lossy().into_owned();
        project.write(&name, fs::read(&path).expect("a document"));
        let (code, draft, said) = project.run(&["import", &name]);
        assert_eq!(code, 0, "{name}: {said}");
        project.write("spec/draft.yaml", &draft);
        let (code, out, said) = project.run(&["check"]);
        assert_eq!(code, 0, "{name}: {out}{said}\n{draft}");
        let kept = path.with_file_name(format!("{}.draft.yaml", name.split('.').next().expect("a stem")));
        if std::env::var_os("UPDATE").is_some() {
            fs::write(&kept, &draft).expect("the draft");
        }
        assert_eq!(draft, fs::read_to_string(&kept).unwrap_or_default(), "{name}");
    }
}

/// The Model of a draft that was made of a schema.
fn again(schema: &serde_json::Value, folder: &Path, name: &str) -> Model {
    let path = folder.join(format!("{name}.json"));
    fs::write(&path, schema.to_string()).expect("a schema");
    let text = text(&import(&[path], &[], None).expect("it is imported"), "again");
    let (sources, mut diagnostics) = (Sources::new(), Diagnostics::new());
    let model = spec::load_text("draft.yaml", &text, &sources, &mut diagnostics);
    assert!(model.is_some(), "{name}: {diagnostics:#?}\n{text}");
    model.expect("it is right")
}

/// Our own messages as schemas, imported again: what a schema takes, the draft takes, and what it refuses, the draft refuses.
#[test]
fn schemas_of_our_own_messages_come_back() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("audit/schemas");
    fs::create_dir_all(&folder).expect("a folder");
    let (mut taken, mut refused) = (0, 0);
    for name in ["chat", "interview", "market", "tutor", "public/graphql-transport-ws"] {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("spec/{name}.yaml"));
        let model = spec::load(&path, None, &Sources::new(), &mut Diagnostics::new()).expect("a spec").model.expect("it is right");
        let told = |message: &&Message| message.tags.len() == 1 && message_schema(&model, message).is_some();
        for message in model.messages.iter().filter(told) {
            let schema = message_schema(&model, message).expect("it has one");
            let imported = again(&schema, &folder, &format!("{}-{}", model.protocol.name, message.type_name));
            let validator = jsonschema::draft202012::new(&schema).expect("a schema");
            for example in message.examples.iter().chain(&message.counterexamples) {
                let Some(value) = &example.value else { continue };
                let expected = validator.is_valid(value);
                let found = decode_message(&imported, Peer::Client, value.to_string().as_bytes(), &|_| None);
                assert_eq!(found.is_ok(), expected, "{name} {}: {}: {value}: {found:?}", message.name, example.name);
                taken += usize::from(expected);
                refused += usize::from(!expected);
            }
        }
    }
    assert!(taken > 50 && refused > 50, "{taken} taken, {refused} refused");
}
