//! Documents of `tests/audit/documents`, as tools write them, to drafts: each is what the file beside it says, and passes `check`.
//!
//! `UPDATE=1 cargo test --test audit documents` writes the drafts anew; they are to be read, then.

use std::fs;
use std::path::{Path, PathBuf};

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
