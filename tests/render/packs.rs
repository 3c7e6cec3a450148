//! Packs from folders: a language added at run time, and files of one pack replaced by those of another folder.

use std::fs;
use std::path::{Path, PathBuf};

use tempfile::TempDir;
use wireproof::diag::Diagnostics;
use wireproof::files::RelPath;
use wireproof::render::target::{self, Origin, Target};
use wireproof::render::{OptionValue, Rendered, Settings, context, render};
use wireproof::source::Sources;

use crate::samples;

const MANIFEST: &str = "\
language: beta
title: Beta 2
context: 1
outputs: [{template: all.j2, path: all.txt}]
options: {mark: {default: '!', doc: What follows each name.}}
names: {type: {case: pascal, suffix: '{{ options.mark }}'}}
scopes: [{name: module, items: {types: type}}]
";

const TEMPLATE: &str = "{% for type in types %}\n{{ type.name | ident('type') }}\n{% endfor %}\n";

fn put(folder: &TempDir, path: &str, text: &str) {
    let place = folder.path().join(path);
    fs::create_dir_all(place.parent().unwrap()).unwrap();
    fs::write(place, text).unwrap();
}

fn load(language: &str, folders: &[&Path], sources: &Sources) -> Target {
    let folders: Vec<PathBuf> = folders.iter().map(|folder| folder.to_path_buf()).collect();
    let mut diagnostics = Diagnostics::new();
    let target = target::load(language, &folders, sources, &mut diagnostics);
    assert!(diagnostics.is_empty(), "{:#?}", diagnostics.into_sorted());
    target.unwrap()
}

fn text<'r>(rendered: &'r Rendered, path: &str) -> &'r str {
    rendered.files.get(&RelPath::new(path).unwrap()).unwrap()
}

#[test]
fn a_language_is_added_by_a_folder() {
    let folder = TempDir::new().unwrap();
    put(&folder, "beta/target.yaml", MANIFEST);
    put(&folder, "beta/all.j2", TEMPLATE);
    // None of these belongs to the pack.
    put(&folder, "beta/.hidden.j2", "{{");
    put(&folder, "beta/peer/node_modules/x/y.j2", "{{");
    put(&folder, "beta/README.md", "{{");
    fs::write(folder.path().join("beta/logo.png"), [0xff, 0xfe]).unwrap();
    let sources = Sources::new();
    let model = samples::small(&sources);
    let target = load("beta", &[folder.path()], &sources);
    assert_eq!(text(&render(&model, &target, &Settings::default()).unwrap(), "all.txt"), "Point!\nMood!\n");
    let mut settings = Settings::default();
    settings.set("mark", OptionValue::Text("T".into()));
    assert_eq!(text(&render(&model, &target, &settings).unwrap(), "all.txt"), "PointT\nMoodT\n");
    let packs = target::list(&[folder.path().to_owned()]);
    let beta = packs.iter().find(|pack| pack.language == "beta").unwrap();
    assert_eq!((beta.title.as_str(), &beta.origin), ("Beta 2", &Origin::Folder));
}

#[test]
fn the_first_folder_that_has_a_file_wins() {
    let [first, second] = [TempDir::new().unwrap(), TempDir::new().unwrap()];
    put(&second, "beta/target.yaml", MANIFEST);
    put(&second, "beta/all.j2", TEMPLATE);
    put(&first, "beta/all.j2", "replaced\n");
    let sources = Sources::new();
    let model = samples::small(&sources);
    let target = load("beta", &[first.path(), second.path()], &sources);
    assert_eq!(text(&render(&model, &target, &Settings::default()).unwrap(), "all.txt"), "replaced\n");
    let target = load("beta", &[second.path(), first.path()], &sources);
    assert_eq!(text(&render(&model, &target, &Settings::default()).unwrap(), "all.txt"), "Point!\nMood!\n");
}

#[test]
fn a_folder_that_tries_to_leave_its_parent_is_no_pack() {
    let folder = TempDir::new().unwrap();
    put(&folder, "beta/target.yaml", MANIFEST);
    put(&folder, "beta/all.j2", TEMPLATE);
    fs::create_dir(folder.path().join("inner")).unwrap();
    for language in ["../beta", "", ".", "inner/../beta", "/etc"] {
        let mut diagnostics = Diagnostics::new();
        assert!(target::load(language, &[folder.path().join("inner")], &Sources::new(), &mut diagnostics).is_none());
        assert_eq!(diagnostics.into_sorted()[0].rule, "pack-unknown", "{language}");
    }
}

/// A file of a shipped pack can be replaced by one that includes the shipped one.
#[test]
fn a_shipped_template_can_be_extended() {
    let sources = Sources::new();
    let model = samples::small(&sources);
    for pack in target::list(&[]) {
        assert_eq!(pack.origin, Origin::BuiltIn);
        let whole = render(&model, &load(&pack.language, &[], &sources), &Settings::default()).unwrap();
        let templates = target::builtin_files(&pack.language).into_keys().filter(|path| path.ends_with(".j2"));
        for path in templates {
            let folder = TempDir::new().unwrap();
            put(&folder, &format!("{}/{path}", pack.language), &format!("{{% extends \"builtin:{path}\" %}}\n"));
            let replaced = load(&pack.language, &[folder.path()], &sources);
            let listed = target::list(&[folder.path().to_owned()]);
            let info = listed.iter().find(|other| other.language == pack.language).unwrap();
            assert_eq!(info.origin, Origin::Overridden { files: vec![path.to_owned()] });
            // A module of macros cannot be extended: its macros are defined when it is rendered, not imported.
            if let Ok(rendered) = render(&model, &replaced, &Settings::default()) {
                assert_eq!(rendered.files, whole.files, "{path}");
            }
        }
    }
}

/// Templates are checked against a list of variables, which has to be that of the model.
#[test]
fn every_key_of_the_model_can_be_used() {
    let sources = Sources::new();
    let keys: Vec<String> = context(&samples::small(&sources)).try_iter().unwrap().map(|key| key.to_string()).collect();
    assert!(keys.len() > 15);
    let folder = TempDir::new().unwrap();
    put(&folder, "beta/target.yaml", MANIFEST);
    let uses: String = keys.iter().map(|key| format!("{{% set x = {key} %}}\n")).collect();
    put(&folder, "beta/all.j2", &format!("{uses}{{{{ target.language }}}}\n"));
    let target = load("beta", &[folder.path()], &sources);
    assert_eq!(text(&render(&samples::small(&sources), &target, &Settings::default()).unwrap(), "all.txt"), "beta\n");
}
