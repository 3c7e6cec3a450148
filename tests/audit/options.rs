//! The formats, the baseline, the comments that excuse, and the exit codes.

use crate::project::Project;

#[test]
fn the_matrix_in_every_format() {
    let project = Project::new("market", "matrix");
    let (code, human, _) = project.run(&["audit", "frontend/src/types"]);
    assert_eq!(code, 1);
    let table = human.split("message type").last().expect("a table");
    assert!(human.contains("(1) WSMessageType in frontend/src/types/api.ts:2"), "{human}");
    assert!(table.lines().any(|line| line.split_whitespace().collect::<Vec<_>>() == ["heartbeat", "yes", "missing"]), "{table}");
    let (_, markdown, _) = project.run(&["audit", "--format", "markdown"]);
    assert!(markdown.contains("| `metrics` | - | - | not in the spec |"), "{markdown}");
    assert!(markdown.contains("| `alert` | yes | yes | missing |"), "{markdown}");
    let (_, sarif, _) = project.run(&["audit", "--format", "sarif"]);
    let sarif: serde_json::Value = serde_json::from_str(&sarif).expect("SARIF is JSON");
    let run = &sarif["runs"][0];
    assert_eq!(run["properties"]["matrices"][0]["protocol"], "market");
    let result = run["results"].as_array().expect("results").iter().find(|result| result["ruleId"] == "inline-literal");
    assert!(result.expect("a literal")["fixes"][0].is_object());
    let rules = run["tool"]["driver"]["rules"].as_array().expect("rules");
    assert!(rules.iter().all(|rule| rule["help"]["text"].is_string()), "every rule has its page");
}

#[test]
fn a_baseline_excuses_what_it_lists_and_nothing_that_is_gone() {
    let project = Project::new("chat", "baseline");
    let (code, _, said) = project.run(&["audit", "--baseline", "audit.json", "--update-baseline"]);
    assert_eq!(code, 0, "{said}");
    let (code, _, said) = project.run(&["audit", "--baseline", "audit.json"]);
    assert_eq!(code, 0, "{said}");
    assert!(said.contains("excused by the baseline"), "{said}");
    // A new mistake is found; lines that move are not new.
    let path = "src/websocket/connection_manager.py";
    project.write(path, format!("\n\n{}\n\nkind = {{'type': 'assistant'}}\n", project.read(path)));
    let (code, lines) = project.audit(&["--baseline", "audit.json"]);
    let found: Vec<_> = lines.iter().filter(|line| line["severity"] == "error").map(|line| line["message"].clone()).collect();
    assert_eq!((code, found.len()), (1, 1), "{found:?}");
    // What is mended has to be taken out.
    project.write(path, "");
    let (code, lines) = project.audit(&["--baseline", "audit.json"]);
    assert_eq!(code, 1);
    let stale: Vec<_> = lines.iter().filter(|line| line["rule"] == "stale-baseline").collect();
    assert_eq!(stale.len(), 1, "{stale:?}");
    assert!(stale[0]["message"].as_str().expect("a text").contains(path));
    let (code, _, _) = project.run(&["audit", "--baseline", "nowhere.json"]);
    assert_eq!(code, 2);
}

#[test]
fn exit_codes() {
    let project = Project::empty("tutor", "codes");
    project.write("app.py", "print(1)\n");
    assert_eq!(project.run(&["audit"]).0, 0);
    // A note is no fault.
    project.write("app.py", "print('time_up')\n");
    let (code, out, said) = project.run(&["audit"]);
    assert_eq!((code, out.as_str()), (0, ""), "{said}");
    assert!(said.contains("1 note"), "{said}");
    project.write("app.py", "def f(m):\n    return m['type'] == 'time_up'\n");
    assert_eq!(project.run(&["audit"]).0, 1);
    assert_eq!(project.run(&["audit", "nowhere"]).0, 2);
    project.write("spec/tutor.yaml", "wireproof: 1\nprotocol: tutor\nmesages: {}\n");
    assert_eq!(project.run(&["audit"]).0, 1, "a wrong spec is a finding");
}

#[test]
fn every_rule_has_a_page() {
    let project = Project::empty("tutor", "pages");
    for rule in ["inline-literal", "unknown-literal", "definition-mismatch", "circular-import", "stale-baseline"] {
        let (code, page, _) = project.run(&["explain", rule]);
        assert!(code == 0 && page.starts_with(&format!("# {rule}\n")), "{rule}");
    }
}

#[test]
fn a_literal_of_several_protocols_is_that_of_the_one_that_the_file_speaks() {
    let project = Project::empty("tutor", "several");
    std::fs::copy(format!("{}/spec/market.yaml", env!("CARGO_MANIFEST_DIR")), project.folder.join("spec/market.yaml")).expect("the spec");
    // Both have an `auth`.
    project.write("a.py", "def f(m):\n    return m['type'] in ('auth', 'time_up')\n");
    project.write("b.py", "def f(m):\n    return m['type'] in ('auth', 'subscribe')\n");
    project.write("c.py", "def f(m):\n    return m['type'] == 'auth'\n");
    let (_, lines) = project.audit(&[]);
    let said = |path: &str| {
        lines.iter().find(|line| line["path"] == path).expect("it is found")["message"].to_string()
            + &lines.iter().find(|line| line["path"] == path).expect("it is found")["help"].to_string()
    };
    assert!(said("a.py").contains("of `tutor`"), "{}", said("a.py"));
    assert!(said("b.py").contains("of `market`"), "{}", said("b.py"));
    assert!(said("c.py").contains("`market` and `tutor` have it"), "{}", said("c.py"));
}
