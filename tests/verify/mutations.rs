//! Mistakes put into a language pack, one at a time: `wireproof verify` has to find each and name the rule. A harness that finds none of them
//! would agree with anything.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// A mistake.
#[derive(serde::Deserialize)]
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
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Exit code and output. Builds are shared by all mutations of a language, so that tools are installed once.
fn verify(place: &Path, language: &str, spec: &str) -> (Option<i32>, String) {
    let build = Path::new(env!("CARGO_TARGET_TMPDIR")).join("mutations");
    let folders = ["tests/golden", "tests/corpus"].map(|folder| root().join(folder).join(format!("{spec}.yaml")));
    let spec = folders.into_iter().find(|path| path.exists()).unwrap_or_else(|| panic!("there is no spec `{spec}`"));
    let mut command = Command::new(env!("CARGO_BIN_EXE_wireproof"));
    command.current_dir(place).args(["verify", "--target", language]).arg("--build").arg(build).arg(spec);
    let output = command.env("NO_COLOR", "1").output().unwrap();
    let said = String::from_utf8_lossy(&[output.stdout, output.stderr].concat()).into_owned();
    (output.status.code(), said)
}

fn mutate(place: &Path, language: &str, mutation: &Mutation) {
    let path = root().join("templates").join(language).join(&mutation.file);
    let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let times = text.matches(&mutation.find).count();
    assert!(times == 1, "`{}` stands {times} times in {}; adapt the mutation `{}`", mutation.find, path.display(), mutation.name);
    let own = place.join("templates").join(language).join(&mutation.file);
    fs::create_dir_all(own.parent().unwrap()).unwrap();
    fs::write(own, text.replace(&mutation.find, &mutation.replace)).unwrap();
}

#[test]
fn every_mistake_in_a_pack_is_found_and_its_rule_named() {
    let mut files: Vec<PathBuf> = fs::read_dir(root().join("tests/verify/mutations")).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    let mut missed = Vec::new();
    let mut all = 0;
    for file in files {
        let language = file.file_stem().unwrap().to_string_lossy().into_owned();
        let mutations: Vec<Mutation> = serde_yaml::from_str(&fs::read_to_string(&file).unwrap()).unwrap();
        let place = tempfile::tempdir().unwrap();
        fs::create_dir(place.path().join(".git")).unwrap();
        for mutation in &mutations {
            mutate(place.path(), &language, mutation);
            let (code, said) = verify(place.path(), &language, &mutation.spec);
            let rule = if mutation.rule == "valid" { ", a valid value\n".to_owned() } else { format!(", rule `{}`\n", mutation.rule) };
            if code != Some(1) || !said.contains(&rule) {
                let beginning: String = said.chars().take(1_500).collect();
                missed
                    .push(format!("{language}: {}: exit code {code:?}, and `{}` is not named:\n{beginning}", mutation.name, mutation.rule));
            }
            fs::remove_dir_all(place.path().join("templates")).unwrap();
            all += 1;
        }
        // Without a mistake there is no difference.
        let (code, said) = verify(place.path(), &language, "scalars");
        assert!(code == Some(0), "{language}: {said}");
    }
    assert!(all >= 20, "only {all} mutations were found");
    assert!(missed.is_empty(), "{} of {all} were missed:\n{}", missed.len(), missed.join("\n"));
}
