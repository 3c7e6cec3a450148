//! The rules of the house that a compiler does not check: floors, sizes, and that no source names a target language.
#![expect(clippy::expect_used, clippy::panic, reason = "these functions serve tests only")]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// The modules by floor, ground first. A module imports only from floors below its own.
const FLOORS: &[&[&str]] = &[
    &["source"],
    &["diag"],
    &["yaml", "files", "pattern"],
    &["model"],
    &["value"],
    &["spec", "render", "vectors"],
    &["generate"],
    &["verify", "audit"],
    &["conformance", "import"],
    &["cli"],
    &["main"],
];

/// The longest module, in lines.
const MODULE: usize = 400;
/// The longest template, in lines.
const TEMPLATE: usize = 120;

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn files(folder: &str, extensions: &[&str]) -> Vec<(PathBuf, String)> {
    let mut found = Vec::new();
    for entry in walkdir::WalkDir::new(root().join(folder)).sort_by_file_name() {
        let entry = entry.expect("the repository can be read");
        let extension = entry.path().extension().and_then(|extension| extension.to_str()).unwrap_or_default();
        if entry.file_type().is_file() && extensions.contains(&extension) {
            let path = entry.path().strip_prefix(root()).expect("the walk stays inside").to_path_buf();
            found.push((path, fs::read_to_string(entry.path()).expect("a source is text")));
        }
    }
    assert!(!found.is_empty(), "{folder} holds no file with the ending {extensions:?}");
    found
}

/// The module of the house that a file of `src` belongs to.
fn module(path: &Path) -> String {
    let first = path.components().nth(1).expect("a source lies below src").as_os_str().to_string_lossy().into_owned();
    first.trim_end_matches(".rs").to_owned()
}

fn floor(module: &str) -> usize {
    FLOORS.iter().position(|floor| floor.contains(&module)).unwrap_or_else(|| panic!("`{module}` has no floor in tests/architecture.rs"))
}

/// The text without its unit tests and comments.
fn code(text: &str) -> String {
    let code = text.split("#[cfg(test)]").next().unwrap_or_default();
    code.lines().filter(|line| !line.trim_start().starts_with("//")).collect::<Vec<_>>().join("\n")
}

#[test]
fn modules_import_only_from_floors_below() {
    let mut wrong = Vec::new();
    let mut modules = BTreeMap::new();
    for (path, text) in files("src", &["rs"]) {
        let own = module(&path);
        if own == "lib" {
            continue;
        }
        modules.insert(own.clone(), ());
        for part in code(&text).split("crate::").skip(1) {
            let name: String = part.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
            let known = FLOORS.iter().any(|floor| floor.contains(&name.as_str()));
            if known && name != own && floor(&name) >= floor(&own) {
                wrong.push(format!("{} imports `{name}`, which is not below `{own}`", path.display()));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    for floor in FLOORS.iter().flat_map(|floor| floor.iter()) {
        assert!(modules.contains_key(*floor), "the floor `{floor}` has no module");
    }
}

#[test]
fn no_module_and_no_template_is_too_long() {
    let mut wrong = Vec::new();
    let limits = [("src", &["rs"][..], MODULE), ("tests", &["rs"], MODULE), ("templates", &["j2"], TEMPLATE), ("src", &["j2"], TEMPLATE)];
    for (folder, extensions, limit) in limits {
        for (path, text) in files(folder, extensions) {
            let lines = text.lines().count();
            if lines > limit {
                wrong.push(format!("{} has {lines} lines; at most {limit}", path.display()));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The languages of the packs, and the words that give them away.
fn language_words() -> Vec<String> {
    let mut words = Vec::new();
    for entry in fs::read_dir(root().join("templates")).expect("the packs can be read") {
        let name = entry.expect("the packs can be read").file_name().to_string_lossy().into_owned();
        words.push(name);
    }
    words.extend(["pydantic", "serde_derive", "tsc", "prettier", "rustfmt", "mypy", "ruff"].map(str::to_owned));
    words
}

#[test]
fn no_source_names_a_target_language() {
    let words = language_words();
    let mut wrong = Vec::new();
    let sources = files("src", &["rs"]).into_iter().chain(files("tests", &["rs"]));
    for (path, text) in sources.filter(|(path, _)| !path.ends_with("architecture.rs")) {
        for (number, line) in text.lines().enumerate().filter(|(_, line)| !line.trim_start().starts_with("//")) {
            let lower = line.to_lowercase();
            let tokens: Vec<&str> = lower.split(|c: char| !c.is_alphanumeric() && c != '_').collect();
            for word in words.iter().filter(|word| tokens.contains(&word.as_str())) {
                wrong.push(format!("{}:{}: names `{word}`", path.display(), number + 1));
            }
        }
    }
    // The pattern module writes one regular expression for several engines; the engines, not targets, have these names.
    // The projects of the audits are written in languages, and run by their tools.
    let excepted = ["src/pattern", "tests/pattern", "tests/value", "tests/audit"];
    wrong.retain(|line| !excepted.iter().any(|place| line.starts_with(place)));
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_compiler_core_stays_small() {
    let tree = std::process::Command::new(env!("CARGO"))
        .args(["tree", "--no-default-features", "--edges", "normal", "--prefix", "none", "--locked", "--offline"])
        .current_dir(root())
        .output()
        .expect("cargo runs");
    assert!(tree.status.success(), "{}", String::from_utf8_lossy(&tree.stderr));
    let text = String::from_utf8_lossy(&tree.stdout);
    let crates: std::collections::BTreeSet<&str> = text.lines().filter_map(|line| line.split(' ').next()).collect();
    for heavy in ["tokio", "tungstenite", "jsonschema", "tree-sitter", "clap", "annotate-snippets", "notify", "schemars"] {
        assert!(!crates.contains(heavy), "the core depends on `{heavy}`");
    }
    assert!(crates.len() <= 50, "the core has {} crates; at most 50", crates.len());
}
