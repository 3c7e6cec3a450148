//! A project of `tests/audit/projects`, copied to where it can be changed, with its spec.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

/// A copy of a project.
pub(crate) struct Project {
    pub(crate) name: String,
    pub(crate) folder: PathBuf,
}

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// The names of all projects.
pub(crate) fn projects() -> Vec<String> {
    let entries = fs::read_dir(root().join("tests/audit/projects")).expect("the projects can be read");
    let mut names: Vec<String> = entries.map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    assert!(names.len() >= 4, "there is a project for each seed");
    names
}

impl Project {
    /// Copies a project; `purpose` keeps the copies of different tests apart. The spec is the one that this repository has.
    pub(crate) fn new(name: &str, purpose: &str) -> Self {
        let project = Self::without_spec(name, purpose);
        fs::create_dir_all(project.folder.join("spec")).expect("a folder");
        fs::copy(root().join(format!("spec/{name}.yaml")), project.folder.join(format!("spec/{name}.yaml"))).expect("the spec");
        let (code, _, said) = project.run(&["generate"]);
        assert_eq!(code, 0, "{said}");
        project
    }

    /// The same, before there is a spec.
    pub(crate) fn without_spec(name: &str, purpose: &str) -> Self {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("audit").join(purpose).join(name);
        let _ = fs::remove_dir_all(&folder);
        copy(&root().join("tests/audit/projects").join(name), &folder);
        Self { name: name.to_owned(), folder }
    }

    /// An empty project with one of the specs.
    pub(crate) fn empty(spec: &str, purpose: &str) -> Self {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("audit").join(purpose);
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir_all(folder.join("spec")).expect("a folder");
        fs::copy(root().join(format!("spec/{spec}.yaml")), folder.join(format!("spec/{spec}.yaml"))).expect("the spec");
        fs::write(folder.join("wireproof.yaml"), "output: out/{language}/{protocol}\n").expect("the configuration");
        Self { name: spec.to_owned(), folder }
    }

    pub(crate) fn write(&self, path: &str, text: impl AsRef<[u8]>) {
        let path = self.folder.join(path);
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        fs::write(path, text).expect("a file");
    }

    pub(crate) fn read(&self, path: &str) -> String {
        fs::read_to_string(self.folder.join(path)).expect("a file")
    }

    /// All files of the project as it is kept, by their paths in it.
    pub(crate) fn files(&self) -> Vec<String> {
        let kept = root().join("tests/audit/projects").join(&self.name);
        let walk = walkdir::WalkDir::new(&kept).sort_by_file_name().into_iter();
        let files = walk.map(|entry| entry.expect("an entry")).filter(|entry| entry.file_type().is_file());
        files.map(|entry| entry.path().strip_prefix(&kept).expect("inside").display().to_string()).collect()
    }

    /// Runs wireproof in the folder: the exit code, what it printed, and what it said.
    pub(crate) fn run(&self, arguments: &[&str]) -> (i32, String, String) {
        let output = Command::new(env!("CARGO_BIN_EXE_wireproof")).args(arguments).current_dir(&self.folder).output().expect("it runs");
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        (output.status.code().expect("it ends"), text(&output.stdout), text(&output.stderr))
    }

    /// Audits the project: the exit code, and the lines of JSON.
    pub(crate) fn audit(&self, arguments: &[&str]) -> (i32, Vec<Value>) {
        let all: Vec<&str> = ["audit", "--format", "json"].into_iter().chain(arguments.iter().copied()).collect();
        let (code, out, said) = self.run(&all);
        assert_ne!(code, 2, "{said}");
        (code, out.lines().map(|line| serde_json::from_str(line).expect("JSON")).collect())
    }
}

/// The place of a finding; its rule, behind `note` if it is one, and its text.
pub(crate) fn finding(line: &Value) -> ((String, u64), (String, String)) {
    let text = |key: &str| line[key].as_str().unwrap_or_default().to_owned();
    let note = if line["severity"] == "note" { "note " } else { "" };
    let place = (text("path"), line["line"].as_u64().unwrap_or(0));
    (place, (format!("{note}{}", text("rule")), format!("{} {}", text("message"), text("help"))))
}

fn copy(from: &Path, to: &Path) {
    for entry in walkdir::WalkDir::new(from).into_iter().map(|entry| entry.expect("an entry")) {
        let target = to.join(entry.path().strip_prefix(from).expect("inside"));
        if entry.file_type().is_dir() {
            fs::create_dir_all(&target).expect("a folder");
        } else {
            fs::copy(entry.path(), &target).expect("a file");
        }
    }
}
