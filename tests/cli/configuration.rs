//! `docs/configuration.md`: every block of YAML in it is a configuration that works.

use super::{Workplace, folder, script, text};

#[test]
fn every_example_works() {
    let page = std::fs::read_to_string(std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/configuration.md")).unwrap();
    let examples: Vec<&str> = page.split("```yaml\n").skip(1).map(|rest| rest.split("```").next().unwrap()).collect();
    assert!(examples.len() >= 6, "only {} examples were found", examples.len());
    for example in examples {
        let place = Workplace::new();
        for pack in ["packs/alpha", "packs/beta"] {
            script::copy(&folder().join("data").join(pack), &place.path().join(pack.replace("packs", "templates")));
        }
        script::copy(&folder().join("data/chat.yaml"), &place.path().join("spec/chat.yaml"));
        script::copy(&folder().join("data/versions.yaml"), &place.path().join("spec/public/history.yaml"));
        // The packs that are built in have tests of their own.
        let targets = if example.contains("targets:") { "" } else { "targets: {alpha: {}, beta: {}}\n" };
        place.write("wireproof.yaml", &format!("{example}{targets}"));
        let output = place.run(&["generate"]);
        let said = format!("{}{}", text(&output.stdout), text(&output.stderr));
        assert_eq!(output.status.code(), Some(0), "{example}\n{said}");
        assert!(!said.contains("\n0 written"), "{example}\n{said}");
    }
}

#[test]
fn every_key_is_documented() {
    let page = std::fs::read_to_string(std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/configuration.md")).unwrap();
    let place = Workplace::new();
    place.write("wireproof.yaml", "qqqqqqqq: 1\ntargets: {alpha: {qqqqqqqq: 1}}\nprotocols: {chat: {qqqqqqqq: 1}}\n");
    let output = place.run(&["check", "--format", "json"]);
    let mut keys = 0;
    for line in text(&output.stdout).lines() {
        let finding: serde_json::Value = serde_json::from_str(line).unwrap();
        let Some(help) = finding["help"].as_str().filter(|_| finding["rule"] == "config-key") else {
            continue;
        };
        for key in help.split('`').skip(1).step_by(2) {
            keys += 1;
            assert!(page.contains(&format!("`{key}`")), "`{key}` is not in docs/configuration.md");
        }
    }
    assert!(keys >= 11, "only {keys} keys were found");
}
