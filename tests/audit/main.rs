//! `wireproof audit` on small projects that look as real ones do before anybody audits them.
//!
//! What is to be found stands beside the code, in comments: `finds: RULE TEXT`, several with ` | ` between them, where the text is a part of the
//! message or of the help, and `note` stands before the rule of a note; `finds-below:` is about the next line. Both ways: what is found and not
//! foretold fails as well as what is foretold and not found. Then every project is mended, and has to be as it was: it runs, compiles, says
//! the same, and nothing is found that could have been mended.

#![expect(clippy::expect_used, reason = "these functions serve tests only")]

mod documents;
mod fix;
mod generated;
mod import;
mod options;
mod project;
mod robust;
mod walk;

use std::collections::BTreeMap;
use std::fs;

use project::{Project, finding, projects};

/// What is foretold, by file and line.
fn foretold(project: &Project) -> BTreeMap<(String, u64), Vec<String>> {
    let mut foretold = BTreeMap::new();
    for path in project.files() {
        let text = fs::read_to_string(project.folder.join(&path)).expect("a source is text");
        for (number, line) in text.lines().enumerate() {
            let number = number as u64 + 1;
            for (mark, below) in [("finds: ", 0), ("finds-below: ", 1)] {
                if let Some((_, said)) = line.split_once(mark) {
                    let all = said.trim_end_matches("*/").split(" | ").map(|one| one.trim().to_owned()).collect();
                    foretold.insert((path.clone(), number + below), all);
                }
            }
        }
    }
    foretold
}

#[test]
fn everything_is_found_and_nothing_else() {
    for name in projects() {
        let project = Project::new(&name, "found");
        let mut foretold = foretold(&project);
        let mut wrong = Vec::new();
        let (code, lines) = project.audit(&["--notes"]);
        assert_eq!(code, 1, "{name}: {lines:#?}");
        for found in lines.iter().filter(|line| line.get("rule").is_some()) {
            let (place, text) = finding(found);
            let entry = foretold.entry(place.clone()).or_default();
            let fits = |said: &String| said.strip_prefix(&text.0).is_some_and(|rest| text.1.contains(rest.trim()));
            match entry.iter().position(fits) {
                Some(at) => drop(entry.remove(at)),
                None => wrong.push(format!("{}:{}: not foretold: {} {}", place.0, place.1, text.0, text.1)),
            }
        }
        for ((path, line), left) in foretold {
            wrong.extend(left.into_iter().map(|said| format!("{path}:{line}: not found: {said}")));
        }
        assert!(wrong.is_empty(), "{name}:\n{}", wrong.join("\n"));
    }
}
