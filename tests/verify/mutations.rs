//! Mistakes put into a language pack: `wireproof verify` has to find each and name the rule. A harness that finds none of them would agree with
//! anything.
//!
//! One mistake at a time is the plainest proof. Where a build is expensive, a row of the file is a list: mistakes that are put in together, each
//! of which names the vector that it alone gets wrong.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// A mistake.
#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct Mutation {
    name: String,
    /// The file of the pack, the text that stands once in it, and what stands there instead.
    file: String,
    find: String,
    replace: String,
    /// The spec that shows it, one of the goldens or of the corpus.
    spec: String,
    /// The rule that is told; `valid` for what is valid and should be taken.
    rule: String,
    /// A part of the name of a vector that shows it and no other mistake of its list.
    #[serde(default)]
    vector: String,
}

/// What is put in at once.
#[derive(serde::Deserialize)]
#[serde(untagged)]
enum Row {
    Alone(Mutation),
    Together(Vec<Mutation>),
}

impl Row {
    fn mutations(&self) -> &[Mutation] {
        match self {
            Self::Alone(mutation) => std::slice::from_ref(mutation),
            Self::Together(mutations) => mutations,
        }
    }
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn spec(name: &str) -> PathBuf {
    let folders = ["tests/golden", "tests/corpus"].map(|folder| root().join(folder).join(format!("{name}.yaml")));
    folders.into_iter().find(|path| path.exists()).unwrap_or_else(|| panic!("there is no spec `{name}`"))
}

/// Exit code and the findings, one a line. Builds are shared by all mutations of a language, so that tools are installed once.
fn verify(place: &Path, language: &str, specs: &[&str]) -> (Option<i32>, String) {
    let build = Path::new(env!("CARGO_TARGET_TMPDIR")).join("mutations");
    let mut command = Command::new(env!("CARGO_BIN_EXE_wireproof"));
    command.current_dir(place).args(["verify", "--format", "json", "--target", language]).arg("--build").arg(build);
    let output = command.args(specs.iter().map(|name| spec(name))).output().unwrap();
    let said = String::from_utf8_lossy(&[output.stdout, output.stderr].concat()).into_owned();
    (output.status.code(), said)
}

fn mutate(place: &Path, language: &str, mutation: &Mutation) {
    let own = place.join("templates").join(language).join(&mutation.file);
    let path = if own.exists() { own.clone() } else { root().join("templates").join(language).join(&mutation.file) };
    let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let times = text.matches(&mutation.find).count();
    assert!(times == 1, "`{}` stands {times} times in {}; adapt the mutation `{}`", mutation.find, path.display(), mutation.name);
    fs::create_dir_all(own.parent().unwrap()).unwrap();
    fs::write(own, text.replace(&mutation.find, &mutation.replace)).unwrap();
}

/// Whether a finding is about this mistake.
fn shows(line: &str, mutation: &Mutation) -> bool {
    let rule = if mutation.rule == "valid" { ", a valid value: ".to_owned() } else { format!(", rule `{}`: ", mutation.rule) };
    let about = format!("\"message\":\"{}: ", mutation.spec);
    (line.contains(&about) || mutation.spec.starts_with("matrix-")) && line.contains(&rule) && line.contains(&mutation.vector)
}

#[test]
fn every_pack_has_mistakes() {
    let packs = fs::read_dir(root().join("templates")).unwrap().filter(|entry| entry.as_ref().unwrap().path().join("target.yaml").exists());
    let languages: Vec<String> = packs.map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned()).collect();
    for language in languages {
        assert!(root().join("tests/verify/mutations").join(format!("{language}.yaml")).exists(), "{language} has no mutations");
    }
}

#[test]
fn every_mistake_in_a_pack_is_found_and_its_rule_named() {
    let mut files: Vec<PathBuf> = fs::read_dir(root().join("tests/verify/mutations")).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    let mut missed = Vec::new();
    let mut all = 0;
    for file in files {
        let language = file.file_stem().unwrap().to_string_lossy().into_owned();
        let rows: Vec<Row> = serde_yaml::from_str(&fs::read_to_string(&file).unwrap()).unwrap();
        let place = tempfile::tempdir().unwrap();
        fs::create_dir(place.path().join(".git")).unwrap();
        let before = all;
        for row in &rows {
            let mutations = row.mutations();
            mutations.iter().for_each(|mutation| mutate(place.path(), &language, mutation));
            let mut specs: Vec<&str> = mutations.iter().map(|mutation| mutation.spec.as_str()).collect();
            specs.sort_unstable();
            specs.dedup();
            let (code, said) = verify(place.path(), &language, &specs);
            for mutation in mutations {
                if code != Some(1) || !said.lines().any(|line| shows(line, mutation)) {
                    let beginning: String = said.chars().take(1_500).collect();
                    missed.push(format!(
                        "{language}: {}: exit code {code:?}, and `{}` is not named:\n{beginning}",
                        mutation.name, mutation.rule
                    ));
                }
            }
            fs::remove_dir_all(place.path().join("templates")).unwrap();
            all += mutations.len();
        }
        assert!(all - before >= 10, "only {} mutations of {language} were found", all - before);
        // Without a mistake there is no difference.
        let (code, said) = verify(place.path(), &language, &["scalars"]);
        assert!(code == Some(0), "{language}: {said}");
    }
    assert!(missed.is_empty(), "{} of {all} were missed:\n{}", missed.len(), missed.join("\n"));
}
