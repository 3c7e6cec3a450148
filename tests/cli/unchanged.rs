//! When a run may trust what the last one left: only while every file that was read, and every file that was written, is the same.

use std::path::Path;
use std::time::{Duration, SystemTime};

use wireproof::diag::Diagnostics;
use wireproof::generate::{Config, Selection, WriteChoices, plan, remember, unchanged, write};
use wireproof::source::Sources;

use super::{Workplace, folder, script};

/// A project with two languages, one spec, and a place for records.
struct Project {
    place: Workplace,
    cache: tempfile::TempDir,
}

impl Project {
    fn new() -> Self {
        let place = Workplace::new();
        for pack in ["alpha", "beta"] {
            script::copy(&folder().join("data/packs").join(pack), &place.path().join("templates").join(pack));
        }
        script::copy(&folder().join("data/chat.yaml"), &place.path().join("spec/chat.yaml"));
        place.write("wireproof.yaml", "targets: {alpha: {}, beta: {}}\n");
        Self { place, cache: tempfile::tempdir().unwrap() }
    }

    fn config(&self) -> Config {
        Config::open(self.place.path(), &Sources::new(), &mut Diagnostics::new()).unwrap()
    }

    /// Generates, as if the run had begun long after all was saved.
    fn generate(&self) {
        let (sources, mut diagnostics) = (Sources::new(), Diagnostics::new());
        let config = self.config();
        let planned = plan(&config, &Selection::default(), &sources, &mut diagnostics).unwrap();
        write(planned.plan.as_ref().unwrap(), WriteChoices { force: true, accept_rebound: true }, &mut diagnostics).unwrap();
        remember(self.cache.path(), &config, &planned, SystemTime::UNIX_EPOCH + FAR_FUTURE);
    }

    fn unchanged(&self) -> Option<usize> {
        unchanged(self.cache.path(), &self.config())
    }
}

/// A thousand years.
const FAR_FUTURE: Duration = Duration::from_secs(1_000 * 365 * 86_400);

/// What happens to a project.
type Change = fn(&Path);

#[test]
fn whatever_changes_ends_the_trust() {
    let project = Project::new();
    project.generate();
    let files = project.unchanged().expect("nothing has changed");
    assert_eq!(
        files,
        std::fs::read_to_string(project.place.path().join("generated/.wireproof.lock")).map_or(0, |list| list
            .lines()
            .filter(|line| line.contains("  "))
            .count()
            + 1)
    );
    let changes: [(&str, Change); 10] = [
        ("an edited spec", |root| append(&root.join("spec/chat.yaml"), "# more\n")),
        ("another spec", |root| std::fs::write(root.join("spec/other.yaml"), "wireproof: 1\nprotocol: other\nmessages: {}\n").unwrap()),
        ("no spec", |root| std::fs::remove_file(root.join("spec/chat.yaml")).unwrap()),
        ("an edited template", |root| append(&root.join("templates/alpha/header.j2"), " ")),
        ("another file of a pack", |root| std::fs::write(root.join("templates/beta/more.j2"), "").unwrap()),
        ("another configuration", |root| append(&root.join("wireproof.yaml"), "output: 'other/{language}/{protocol}'\n")),
        ("an edited output", |root| append(&root.join("generated/alpha/chat/types.txt"), "x")),
        ("no output", |root| std::fs::remove_file(root.join("generated/alpha/chat/types.txt")).unwrap()),
        ("an edited list", |root| append(&root.join("generated/.wireproof.lock"), "x")),
        ("no list", |root| std::fs::remove_file(root.join("generated/.wireproof.lock")).unwrap()),
    ];
    for (what, change) in changes {
        let project = Project::new();
        project.generate();
        assert!(project.unchanged().is_some(), "{what}");
        change(project.place.path());
        assert_eq!(project.unchanged(), None, "{what}");
    }
}

#[cfg(unix)]
#[test]
fn an_output_behind_a_symbolic_link_is_not_trusted() {
    let project = Project::new();
    project.generate();
    let (file, elsewhere) = (project.place.path().join("generated/alpha/chat/types.txt"), project.place.path().join("elsewhere.txt"));
    std::fs::rename(&file, &elsewhere).unwrap();
    std::os::unix::fs::symlink(&elsewhere, &file).unwrap();
    assert_eq!(project.unchanged(), None);
}

#[test]
fn what_was_saved_while_it_was_read_is_not_remembered() {
    let project = Project::new();
    let config = project.config();
    let planned = plan(&config, &Selection::default(), &Sources::new(), &mut Diagnostics::new()).unwrap();
    write(planned.plan.as_ref().unwrap(), WriteChoices::default(), &mut Diagnostics::new()).unwrap();
    remember(project.cache.path(), &config, &planned, SystemTime::UNIX_EPOCH);
    assert_eq!(project.unchanged(), None);
}

#[test]
fn the_program_says_the_same_with_a_record_and_without() {
    let project = Project::new();
    std::thread::sleep(Duration::from_millis(50));
    let run = |arguments: &[&str], cache: &Path| {
        let output = project.place.command().env("XDG_CACHE_HOME", cache).env("HOME", cache).args(arguments).output().unwrap();
        (output.status.code(), super::text(&output.stdout), super::text(&output.stderr))
    };
    let without = tempfile::tempdir().unwrap();
    assert_eq!(run(&["generate"], project.cache.path()).0, Some(0));
    assert_eq!(run(&["generate", "--check"], project.cache.path()), run(&["generate", "--check"], without.path()));
    assert_eq!(run(&["generate"], project.cache.path()), run(&["generate"], without.path()));
}

fn append(path: &Path, text: &str) {
    let before = std::fs::read_to_string(path).unwrap();
    std::fs::write(path, before + text).unwrap();
}
