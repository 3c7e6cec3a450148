//! From the files `*.txt` in this folder to cases.

use std::collections::BTreeMap;
use std::path::PathBuf;

/// A pattern, and what the file says of it.
#[derive(Default)]
pub(crate) struct Case {
    pub(crate) pattern: String,
    pub(crate) yes: Vec<String>,
    pub(crate) no: Vec<String>,
    pub(crate) lengths: Option<(u64, Option<u64>)>,
    pub(crate) nothing: bool,
}

/// This folder.
pub(crate) fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/pattern")
}

/// The text of a file in it.
pub(crate) fn read(name: &str) -> String {
    std::fs::read_to_string(folder().join(name)).unwrap_or_else(|error| panic!("{name}: {error}"))
}

/// The cases of every file but the refusals, by file.
pub(crate) fn cases() -> BTreeMap<String, Vec<Case>> {
    let names = std::fs::read_dir(folder()).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let names = names.filter(|name| name.ends_with(".txt") && name != "refused.txt");
    let files: BTreeMap<_, _> = names.map(|name| (name.clone(), parse_cases(&name, &read(&name)))).collect();
    assert!(files.len() >= 5 && files.values().all(|cases| !cases.is_empty()), "the cases are missing");
    files
}

fn parse_cases(name: &str, text: &str) -> Vec<Case> {
    let mut cases: Vec<Case> = Vec::new();
    for line in text.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
        let (word, rest) = line.split_once(' ').unwrap_or((line, ""));
        if word == "/" {
            cases.push(Case { pattern: rest.to_owned(), ..Case::default() });
            continue;
        }
        let case = cases.last_mut().unwrap_or_else(|| panic!("{name}: `{line}` stands before any pattern"));
        let texts = || serde_json::Deserializer::from_str(rest).into_iter().collect::<Result<Vec<String>, _>>();
        match word {
            "yes" => case.yes = texts().unwrap_or_else(|error| panic!("{name}: {line}: {error}")),
            "no" => case.no = texts().unwrap_or_else(|error| panic!("{name}: {line}: {error}")),
            "lengths" => case.lengths = rest.split_once(' ').map(|(min, max)| (min.parse().unwrap(), max.parse().ok())),
            "nothing" => case.nothing = true,
            _ => panic!("{name}: unknown line `{line}`"),
        }
    }
    cases
}
