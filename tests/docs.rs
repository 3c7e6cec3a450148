//! The documents that are made from the code, and the examples in those that are written by hand.
#![expect(clippy::expect_used, clippy::panic, reason = "these functions serve tests only")]

use std::fs;
use std::path::Path;
use wireproof::diag::{Diagnostics, Severity};
use wireproof::source::Sources;
use wireproof::spec::grammar::{self, MAPPINGS};
use wireproof::spec::load_text;

/// Everything that is wrong with a spec, a line each.
fn problems(text: &str) -> Vec<String> {
    let sources = Sources::new();
    let mut diagnostics = Diagnostics::new();
    load_text("example.yaml", text, &sources, &mut diagnostics);
    let errors = diagnostics.into_sorted().into_iter().filter(|diagnostic| diagnostic.severity == Severity::Error);
    errors
        .map(|diagnostic| {
            format!("{}[{}]: {}", diagnostic.span.map(|span| sources.shown(span)).unwrap_or_default(), diagnostic.rule, diagnostic.message)
        })
        .collect()
}

/// Compares a document with what the code makes; `UPDATE=1` writes it instead, except in CI.
fn check_document(path: &str, expected: &str) {
    let full = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    let found = fs::read_to_string(&full).unwrap_or_default();
    if found == expected {
        return;
    }
    if std::env::var_os("UPDATE").is_some() && std::env::var_os("CI").is_none() {
        fs::write(&full, expected).expect("the document can be written");
        return;
    }
    panic!("{path} is not what the code makes; run `UPDATE=1 cargo test --test docs`");
}

#[test]
fn reference_is_made_from_the_grammar() {
    check_document("docs/spec-language.md", &grammar::reference());
}

#[test]
fn schema_is_made_from_the_grammar() {
    let schema = serde_json::to_string_pretty(&grammar::schema()).expect("a schema is JSON");
    check_document("docs/wireproof.schema.json", &(schema + "\n"));
}

#[test]
fn schema_of_scenarios_is_made_from_the_grammar() {
    let schema = serde_json::to_string_pretty(&wireproof::conformance::scenario::schema()).expect("a schema is JSON");
    check_document("docs/scenario.schema.json", &(schema + "\n"));
}

#[test]
fn schema_of_the_template_context_is_made_from_the_model() {
    let output =
        std::process::Command::new(env!("CARGO_BIN_EXE_wireproof")).args(["schema", "--context"]).output().expect("the command runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    check_document("docs/context.schema.json", &String::from_utf8(output.stdout).expect("a schema is text"));
}

#[test]
fn models_are_valid_by_the_schema_of_the_template_context() {
    let text = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/context.schema.json")).expect("the schema exists");
    let schema: serde_json::Value = serde_json::from_str(&text).expect("the schema is JSON");
    let schema = jsonschema::validator_for(&schema).expect("the schema is a schema");
    for name in ["chat", "interview", "public/graphql-transport-ws", "public/ocpp-1.6", "public/mcp-2025-06-18"] {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("spec/{name}.yaml"));
        let loaded = wireproof::spec::load(&path, None, &Sources::new(), &mut Diagnostics::new()).expect("the spec can be read");
        let model = serde_json::to_value(loaded.model.expect("the spec is right")).expect("a model is JSON");
        let errors: Vec<_> = schema.iter_errors(&model).map(|error| format!("{}: {error}", error.instance_path())).take(3).collect();
        assert!(errors.is_empty(), "{name}: {}", errors.join("\n"));
    }
}

#[test]
fn every_key_has_an_example_that_is_accepted_and_uses_it() {
    let mut wrong = Vec::new();
    for mapping in MAPPINGS {
        for key in mapping.keys() {
            let spec = mapping.wrap.replace('@', key.example);
            for problem in problems(&spec) {
                wrong.push(format!("{}.{}: {problem}\n    {spec}", mapping.name, key.name));
            }
            if !key.example.contains(&format!("{}:", key.name)) {
                wrong.push(format!("{}.{}: its example does not use it", mapping.name, key.name));
            }
        }
    }
    assert!(wrong.is_empty(), "{} examples are wrong:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn examples_are_valid_by_the_json_schema() {
    let schema = jsonschema::validator_for(&grammar::schema()).expect("the schema is a schema");
    let mut wrong = Vec::new();
    for mapping in MAPPINGS {
        for key in mapping.keys() {
            let spec = mapping.wrap.replace('@', key.example);
            let value: serde_json::Value = serde_yaml::from_str(&spec).expect("an example is YAML");
            let errors: Vec<_> = schema.iter_errors(&value).map(|error| error.to_string()).collect();
            if !errors.is_empty() {
                wrong.push(format!("{}.{}: {}", mapping.name, key.name, errors.join("; ")));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The specs in the fenced YAML blocks of a document; blocks that are no spec are skipped by their first key.
fn specs_in(path: &str) -> Vec<String> {
    let text = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).expect("the document exists");
    let blocks = text.split("```yaml\n").skip(1).filter_map(|rest| rest.split("```").next());
    blocks.filter(|block| block.contains("wireproof: 1")).map(str::to_owned).collect()
}

#[test]
fn specs_in_documents_are_accepted() {
    let mut count = 0;
    for path in ["docs/spec-language.md", "README.md"] {
        for spec in specs_in(path) {
            assert_eq!(problems(&spec), Vec::<String>::new(), "in {path}:\n{spec}");
            count += 1;
        }
    }
    assert!(count >= 3, "only {count} specs were found in the documents");
}

#[test]
fn shipped_specs_are_valid_by_the_json_schema_and_start_with_the_modeline() {
    let schema = jsonschema::validator_for(&grammar::schema()).expect("the schema is a schema");
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("spec");
    let mut count = 0;
    for entry in walkdir::WalkDir::new(&root).sort_by_file_name() {
        let entry = entry.expect("the spec folder can be read");
        if entry.path().extension().is_none_or(|extension| extension != "yaml") {
            continue;
        }
        count += 1;
        let text = fs::read_to_string(entry.path()).expect("a spec is text");
        let modeline = text.lines().next().and_then(|line| line.strip_prefix("# yaml-language-server: $schema="));
        let schema_path = modeline.map(|relative| entry.path().parent().expect("a spec is in a folder").join(relative));
        assert!(
            schema_path.is_some_and(|path| path.is_file()),
            "{} does not start with a modeline that leads to the schema",
            entry.path().display()
        );
        let value: serde_json::Value = serde_yaml::from_str(&text).expect("a spec is YAML");
        let errors: Vec<_> = schema.iter_errors(&value).map(|error| format!("{}: {error}", error.instance_path())).collect();
        assert!(errors.is_empty(), "{}: {}", entry.path().display(), errors.join("\n"));
    }
    assert!(count >= 7, "only {count} specs were found");
}
