//! SARIF by what its standard asks for, beyond the snapshot: every result names a rule that is described, and a place inside its file.

use serde_json::Value;

use super::{Workplace, text};

#[test]
fn a_log_is_complete_in_itself() {
    let place = Workplace::new();
    let broken = std::fs::read_to_string(super::folder().join("data/broken.yaml")).unwrap();
    place.write("spec/chat.yaml", &broken);
    place.write("wireproof.yaml", "targets: {}\n");
    let output = place.run(&["check", "--format", "sarif"]);
    let mut log: Value = serde_json::from_str(&text(&output.stdout)).unwrap();
    assert_eq!(log["version"], "2.1.0");
    let run = &log["runs"][0];
    let rules: Vec<&Value> = run["tool"]["driver"]["rules"].as_array().unwrap().iter().map(|rule| &rule["id"]).collect();
    let results = run["results"].as_array().unwrap();
    assert!(results.len() >= 3, "{} results", results.len());
    let mut fingerprints = std::collections::BTreeSet::new();
    for result in results {
        assert!(rules.contains(&&result["ruleId"]), "{result}");
        assert!(["error", "warning", "note"].contains(&result["level"].as_str().unwrap()));
        let place = &result["locations"][0]["physicalLocation"];
        assert_eq!(place["artifactLocation"]["uri"], "spec/chat.yaml");
        let line = usize::try_from(place["region"]["startLine"].as_u64().unwrap()).unwrap();
        let column = usize::try_from(place["region"]["startColumn"].as_u64().unwrap()).unwrap();
        let found = broken.lines().nth(line - 1).unwrap();
        assert!(column <= found.chars().count() + 1, "{result}");
        fingerprints.insert(result["partialFingerprints"]["ruleMessagePath/v1"].as_str().unwrap().to_owned());
    }
    assert_eq!(fingerprints.len(), results.len(), "two findings share a fingerprint");

    // The pages of rules have tests of their own.
    let driver = &mut log["runs"][0]["tool"]["driver"];
    driver["rules"] = Value::Null;
    driver["version"] = Value::Null;
    insta::with_settings!({ snapshot_path => "data", prepend_module_to_snapshot => false, omit_expression => true }, {
        insta::assert_snapshot!("sarif", format!("{log:#}"));
    });
}
