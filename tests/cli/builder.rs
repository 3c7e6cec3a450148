//! The interface for build scripts, and the example crate that uses it.

use wireproof::generate::Builder;

use super::{Workplace, folder, script};

fn builder(place: &Workplace, spec: &str) -> Builder {
    Builder::new().spec(folder().join("data").join(spec)).target("alpha").templates(folder().join("data/packs")).out_dir(place.path())
}

#[test]
fn a_second_run_touches_nothing() {
    let place = Workplace::new();
    let built = builder(&place, "chat.yaml").option("prefix", "MSG_").run().unwrap();
    assert!(place.read("alpha/chat/constants.txt").contains("MSG_SAY = \"say\""));
    let outputs: Vec<_> = built.outputs.iter().map(|path| path.strip_prefix(place.path()).unwrap().display().to_string()).collect();
    assert_eq!(outputs, ["alpha/chat/constants.txt", "alpha/chat/types.txt"]);
    let before = script::tree(place.path());
    builder(&place, "chat.yaml").option("prefix", "MSG_").run().unwrap();
    assert_eq!(script::touched(&before, &script::tree(place.path())), [""; 0]);
}

#[test]
fn cargo_is_told_of_specs_and_templates() {
    let place = Workplace::new();
    let lines = builder(&place, "chat.yaml").run().unwrap().rerun_if_changed();
    for input in ["data/chat.yaml", "packs/alpha/target.yaml", "packs/alpha/header.j2"] {
        let line = lines.lines().find(|line| line.ends_with(input));
        assert!(line.is_some_and(|line| line.starts_with("cargo::rerun-if-changed=")), "{input} is not in\n{lines}");
    }
}

#[test]
fn an_error_shows_every_problem_with_its_place() {
    let place = Workplace::new();
    let shown = builder(&place, "broken.yaml").run().unwrap_err().to_string();
    assert!(shown.contains("broken.yaml:5:11: error[unknown-role]: unknown role `clinet`"), "{shown}");
    assert!(shown.contains("broken.yaml:7:13: error[unknown-type]: unknown type `strng`"), "{shown}");
    assert!(!place.path().join("alpha").exists());
}

#[test]
fn a_list_that_was_left_half_written_is_replaced() {
    let place = Workplace::new();
    builder(&place, "chat.yaml").run().unwrap();
    place.write(".wireproof.lock", "half a li");
    place.write("alpha/chat/types.txt", "old\n");
    builder(&place, "chat.yaml").run().unwrap();
    assert!(place.read("alpha/chat/types.txt").starts_with("# Alpha for Chat\n"));
    assert!(place.read(".wireproof.lock").contains("alpha/chat/types.txt"));
}

#[test]
fn what_is_missing_is_asked_for() {
    let shown = |builder: Builder| builder.run().unwrap_err().to_string();
    assert!(shown(Builder::new()).contains("no spec"));
    assert!(shown(Builder::new().spec("a.yaml")).contains("no target"));
    assert!(shown(Builder::new().spec("a.yaml").target("alpha")).contains("no output folder"));
    let place = Workplace::new();
    let wrong = builder(&place, "chat.yaml").option("prefx", "x");
    assert!(shown(wrong).contains("did you mean `prefix`?"));
}

/// The crate in `examples/build-script` is what a user would write; it has to build, and to run.
#[test]
fn the_example_crate_builds_and_runs() {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    let target = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("build-script");
    let output = std::process::Command::new(env!("CARGO"))
        .args(["run", "--quiet", "--offline", "--locked", "--manifest-path"])
        .arg(root.join("examples/build-script/Cargo.toml"))
        .env("CARGO_TARGET_DIR", target)
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", super::text(&output.stderr));
    assert_eq!(super::text(&output.stdout), "{\"type\":\"greet\",\"name\":\"Ada\"}\n");
}
