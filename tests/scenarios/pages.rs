//! The pages of rules about scenarios: every bad scenario breaks its rule and no other, every good one breaks none.

use wireproof::spec::rules;

/// Every word of the grammar is in the page about scenarios, and its first scenario is one.
#[test]
fn the_page_about_scenarios_knows_every_word() {
    let page = std::fs::read_to_string(super::folder().join("../../docs/scenarios.md")).unwrap();
    let schema = wireproof::conformance::scenario::schema();
    let mut words: Vec<String> = Vec::new();
    let definitions = schema["$defs"].as_object().unwrap().values();
    for mapping in definitions.chain([&schema]).filter_map(|mapping| mapping["properties"].as_object()) {
        words.extend(mapping.keys().cloned());
    }
    assert!(words.len() > 60, "{words:?}");
    let missing: Vec<&String> = words.iter().filter(|word| !page.contains(word.as_str())).collect();
    assert!(missing.is_empty(), "docs/scenarios.md does not mention {missing:?}");

    let (_, below) = page.split_once("```yaml\n").unwrap();
    let (sources, mut diagnostics) = (wireproof::source::Sources::new(), wireproof::diag::Diagnostics::new());
    let spec = super::folder().join("../../spec/market.yaml");
    let model = wireproof::spec::load(&spec, None, &sources, &mut diagnostics).unwrap().model.unwrap();
    let source = sources.add("scenarios.md".to_owned(), below.split_once("```").unwrap().0.to_owned());
    let spec = wireproof::conformance::spec::Spec { model: &model, sources: &sources };
    let case = wireproof::conformance::scenario::case(&spec, &super::setup(), source, &super::folder().join("slow.yaml"), &mut diagnostics);
    assert!(case.is_some(), "{:?}", diagnostics.into_sorted());
}

/// The scenario in the block below a heading.
fn block<'p>(page: &'p str, heading: &str) -> &'p str {
    let (_, below) = page.split_once(&format!("\n## {heading}\n\n```yaml,norun\n")).unwrap_or_else(|| panic!("there is no `## {heading}`"));
    below.split_once("```").unwrap().0
}

#[test]
fn pages_show_what_they_say() {
    let mut seen = 0;
    for (name, page) in rules::pages().filter(|(name, _)| name.starts_with("scenario-")) {
        let (_, problems, _) = super::read(name, block(page, "Bad"));
        assert!(!problems.is_empty(), "the bad scenario of {name} is right");
        for problem in &problems {
            assert_eq!(problem.rule, name, "{}", problem.message);
        }
        let (case, problems, _) = super::read(name, block(page, "Good"));
        assert!(case.is_some(), "the good scenario of {name}: {problems:?}");
        seen += 1;
    }
    assert_eq!(seen, 7);
}
