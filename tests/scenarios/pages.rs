//! The pages of rules about scenarios: every bad scenario breaks its rule and no other, every good one breaks none.

use wireproof::spec::rules;

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
