//! What the fuzzer feeds: bytes to one part of the front end each. None may panic, hang or take more and more memory, whatever the bytes.
//!
//! A panic is the only way to say that something is wrong, and some of these say more than that nothing crashed: what is decoded is decoded
//! again from its canonical text, what a pattern makes up it matches, a spec without errors has vectors of which the reference decoder says
//! what they say of themselves.

use std::cell::OnceCell;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use wireproof::cli::{Format, findings_text};
use wireproof::diag::Diagnostics;
use wireproof::files::RelPath;
use wireproof::generate::{Config, Glob, Layout, sorted};
use wireproof::model::{Model, Peer, Symbol};
use wireproof::pattern::Pattern;
use wireproof::render::target::{self, Target, languages};
use wireproof::render::{Settings, context, render as rendered};
use wireproof::source::Sources;
use wireproof::verify::{Said, Subject, agrees, read_answer, read_corpus};
use wireproof::{spec as specs, vectors as messages, yaml as tree};

/// The specs whose messages are decoded.
const SPECS: [&str; 16] = [
    include_str!("../golden/binary.yaml"),
    include_str!("../golden/enums.yaml"),
    include_str!("../golden/formats.yaml"),
    include_str!("../golden/maps.yaml"),
    include_str!("../golden/open.yaml"),
    include_str!("../golden/records.yaml"),
    include_str!("../golden/scalars.yaml"),
    include_str!("../golden/selection-nested.yaml"),
    include_str!("../golden/selection-rpc.yaml"),
    include_str!("../golden/selection.yaml"),
    include_str!("../golden/strings.yaml"),
    include_str!("../golden/traps-wires.yaml"),
    include_str!("../golden/tuples.yaml"),
    include_str!("../golden/unions.yaml"),
    include_str!("../../spec/public/mcp-2025-06-18.yaml"),
    include_str!("../../spec/public/ocpp-1.6.yaml"),
];

/// A spec that is small, and has one of most things that a template meets.
const SMALL: &str = include_str!("../golden/unions.yaml");

/// The manifest that templates are tried with.
const MANIFEST: &str = include_str!("../render/cases/basic/alpha/target.yaml");

/// The longest text that vectors are made of. They grow with the spec, and the fuzzer's time with them.
const SHORT: usize = 4096;

/// What takes an input.
pub(crate) type Harness = fn(&[u8]);

/// Every target by its name.
pub(crate) const ALL: [(&str, Harness); 12] = [
    ("answer", answer),
    ("config", config),
    ("corpus", corpus),
    ("message", message),
    ("pack", pack),
    ("paths", paths),
    ("pattern", pattern),
    ("render", render),
    ("spec", spec),
    ("template", template),
    ("vectors", vectors),
    ("yaml", yaml),
];

/// What is found must be told in every format.
fn tell(diagnostics: Diagnostics, sources: &Sources) {
    let found = sorted(diagnostics, sources);
    // An excerpt for each of a thousand problems would be most of the time.
    let few = &found[..found.len().min(20)];
    for format in [Format::Human, Format::Json, Format::Github, Format::Sarif] {
        let text = findings_text(format, few, &[], sources);
        assert!(few.is_empty() || !text.is_empty(), "findings are told");
    }
}

fn model(text: &str, sources: &Sources, diagnostics: &mut Diagnostics) -> Option<Model> {
    specs::load_text("fuzz.yaml", text, sources, diagnostics)
}

/// The model of a spec of ours.
fn known(text: &str) -> Model {
    let (sources, mut diagnostics) = (Sources::new(), Diagnostics::new());
    let model = model(text, &sources, &mut diagnostics);
    model.unwrap_or_else(|| panic!("a spec of the repository is wrong: {:?}", diagnostics.into_sorted()))
}

/// Text to a tree.
pub(crate) fn yaml(data: &[u8]) {
    let Ok(text) = tree::decode(data) else { return };
    let (sources, mut diagnostics) = (Sources::new(), Diagnostics::new());
    let id = sources.add("fuzz.yaml", text.to_owned());
    if let Some(root) = tree::parse(id, &sources.get(id).text, &mut diagnostics) {
        tree::yaml11::check(&root, &[], &mut diagnostics);
    }
    tell(diagnostics, &sources);
}

/// Text to a model, which must be something that a template can see.
pub(crate) fn spec(data: &[u8]) {
    let Ok(text) = tree::decode(data) else { return };
    let (sources, mut diagnostics) = (Sources::new(), Diagnostics::new());
    if let Some(model) = model(text, &sources, &mut diagnostics) {
        assert!(serde_json::to_string(&model).is_ok(), "a model is JSON");
        let _ = context(&model);
    }
    tell(diagnostics, &sources);
}

/// A spec to its vectors, of which the reference decoder must say what they say of themselves.
pub(crate) fn vectors(data: &[u8]) {
    let Ok(text) = tree::decode(data) else { return };
    let (sources, mut diagnostics) = (Sources::new(), Diagnostics::new());
    let Some(model) = model(text, &sources, &mut diagnostics).filter(|_| text.len() <= SHORT) else { return };
    let plan = messages::plan(&model, 0);
    if let Some((vector, meaning)) = messages::disagreements(&model, &plan.vectors).first() {
        let bytes = String::from_utf8_lossy(&vector.bytes);
        panic!("{}: {bytes}: {:?}, but the reference decoder {meaning}", vector.id, vector.verdict);
    }
}

/// A spec through every language pack that is shipped. What is refused has to do with names.
pub(crate) fn render(data: &[u8]) {
    thread_local!(static TARGETS: OnceCell<Vec<Target>> = const { OnceCell::new() });
    let Ok(text) = tree::decode(data) else { return };
    let (sources, mut diagnostics) = (Sources::new(), Diagnostics::new());
    let Some(model) = model(text, &sources, &mut diagnostics).filter(|_| text.len() <= SHORT) else { return };
    TARGETS.with(|targets| {
        for target in targets.get_or_init(shipped) {
            for problem in rendered(&model, target, &Settings::default()).err().unwrap_or_default() {
                assert!(problem.rule.starts_with("name-") || problem.rule == "reserved-clash", "{}: {problem:?}", target.language);
            }
        }
    });
}

fn shipped() -> Vec<Target> {
    let load = |language: &String| {
        let mut diagnostics = Diagnostics::new();
        let target = target::load(language, &[], &Sources::new(), &mut diagnostics);
        target.unwrap_or_else(|| panic!("a shipped pack is wrong: {:?}", diagnostics.into_sorted()))
    };
    languages(&[]).iter().map(load).collect()
}

/// A folder that lives as long as the thread, since packs and configurations are read from disk.
fn folder(use_it: impl FnOnce(&Path)) {
    thread_local!(static FOLDER: OnceCell<tempfile::TempDir> = const { OnceCell::new() });
    FOLDER.with(|folder| {
        let folder = folder.get_or_init(|| tempfile::tempdir().expect("there is room for temporary files"));
        use_it(folder.path());
    });
}

fn put(path: &Path, data: &[u8]) {
    fs::create_dir_all(path.parent().unwrap_or(path)).and_then(|()| fs::write(path, data)).expect("temporary files can be written");
}

/// How many problems there are.
fn run_pack(language: &str, files: &[(&str, &[u8])]) -> usize {
    thread_local!(static MODEL: OnceCell<Model> = const { OnceCell::new() });
    let mut problems = 0;
    folder(|folder| {
        let pack = folder.join(language);
        for (name, data) in files {
            put(&pack.join(name), data);
        }
        let (sources, mut diagnostics) = (Sources::new(), Diagnostics::new());
        if let Some(target) = target::load(language, &[folder.to_owned()], &sources, &mut diagnostics) {
            let found = MODEL.with(|model| rendered(model.get_or_init(|| known(SMALL)), &target, &Settings::default()));
            diagnostics.extend(found.err().unwrap_or_default());
        }
        problems = diagnostics.iter().count();
        tell(diagnostics, &sources);
    });
    problems
}

/// The text of a template to what it makes of a small model.
pub(crate) fn template(data: &[u8]) {
    problems_of_template(data);
}

/// How many problems a template has.
pub(crate) fn problems_of_template(data: &[u8]) -> usize {
    let plain: &[u8] = b"x\n";
    let rest = ["message.j2", "types.j2", "runtime.txt"].map(|name| (name, plain));
    run_pack("alpha", &[&[("target.yaml", MANIFEST.as_bytes()), ("constants.j2", data)], rest.as_slice()].concat())
}

/// A manifest and, after each line `%%%%`, a template, to what they make of a small model.
pub(crate) fn pack(data: &[u8]) {
    let Ok(text) = tree::decode(data) else { return };
    let mut parts = text.split("%%%%\n").map(str::as_bytes);
    let mut next = || parts.next().unwrap_or_default();
    run_pack("beta", &[("target.yaml", next()), ("a.j2", next()), ("b.j2", next()), ("c.txt", next())]);
}

/// A configuration.
pub(crate) fn config(data: &[u8]) {
    folder(|folder| {
        let project = folder.join("project");
        put(&project.join("wireproof.yaml"), data);
        let (sources, mut diagnostics) = (Sources::new(), Diagnostics::new());
        let config = Config::open(&project, &sources, &mut diagnostics).expect("the file can be read");
        let _ = (config.layout("alpha"), config.settings("alpha", "chat"), config.version("alpha", "chat"), config.wants("alpha", "chat"));
        tell(diagnostics, &sources);
    });
}

/// Two lines: a pattern of paths, a layout or a path, and what it is held against.
pub(crate) fn paths(data: &[u8]) {
    let Ok(text) = tree::decode(data) else { return };
    let (one, other) = text.split_once('\n').unwrap_or((text, "a/b"));
    if let (Ok(layout), Ok(second)) = (Layout::new(one), Layout::new(other)) {
        assert_eq!(layout.overlaps("alpha", &second, "beta"), second.overlaps("beta", &layout, "alpha"), "overlapping is mutual");
        let _ = layout.root();
    }
    if let (Ok(layout), Ok(path)) = (Layout::new(one), RelPath::new(other)) {
        let _ = layout.may_hold("alpha", &path);
        assert!(path.folders().count() < other.len(), "a folder has a name");
    }
    let Ok(glob) = Glob::new(one) else { return };
    assert!(!glob.base().is_absolute(), "a pattern is relative");
    folder(|folder| {
        let deep: PathBuf = ["tree", "a", "a", "b", "a", "a", "a", "b", "a", "a", "a.yaml"].iter().collect();
        if !folder.join(&deep).exists() {
            put(&folder.join(&deep), b"");
        }
        let found = glob.files(&folder.join("tree")).unwrap_or_default();
        assert!(found.len() <= 1 || glob.literal().is_none(), "a literal names one file");
    });
}

/// A regular expression, and a text after the first line break.
pub(crate) fn pattern(data: &[u8]) {
    let Ok(text) = tree::decode(data) else { return };
    let (expression, other) = text.split_once('\n').unwrap_or((text, "ab0"));
    let Ok(pattern) = Pattern::parse(expression) else { return };
    let (least, most) = pattern.length_bounds();
    let is_match = pattern.is_match(other);
    let length = other.chars().count() as u64;
    assert!(!is_match || length >= least, "`{other}` is shorter than {least}, and matches");
    assert!(!is_match || most.is_none_or(|most| length <= most), "`{other}` is longer than {most:?}, and matches");
    assert!(!is_match || !pattern.matches_nothing(), "what matches nothing matches `{other}`");
    for length in 0..12 {
        if let Some(sample) = pattern.sample(length, &['a', 'é', '0', '-']) {
            assert!(pattern.is_match(&sample), "the sample `{sample}` does not match");
            assert_eq!(sample.chars().count() as u64, length, "the sample `{sample}` has another length");
        }
    }
}

/// Decodes a frame: its first byte says by which of our specs, which direction, and whether it is binary.
pub(crate) fn message(data: &[u8]) {
    thread_local!(static MODELS: OnceCell<Vec<Model>> = const { OnceCell::new() });
    let Some((first, bytes)) = data.split_first() else { return };
    let direction = if first & 1 == 0 { Peer::Client } else { Peer::Server };
    let binary = first & 2 != 0;
    MODELS.with(|models| {
        let models = models.get_or_init(|| SPECS.into_iter().map(known).collect());
        let model = &models[usize::from(first >> 2) % models.len()];
        let pending: BTreeMap<String, Symbol> =
            model.messages.iter().enumerate().map(|(number, message)| (number.to_string(), message.name.clone())).collect();
        let meaning = messages::decode(model, direction, binary, bytes, &pending);
        if let Some(canonical) = meaning.canonical() {
            let again = messages::decode(model, direction, binary, canonical, &pending);
            assert_eq!(meaning, again, "the canonical text means something else: {}", String::from_utf8_lossy(canonical));
        }
    });
}

/// The first bytes of the messages that are decoded by one of our specs: its name, direction, binary or not.
pub(crate) fn first_byte(protocol: &str, direction: Peer, binary: bool) -> Option<u8> {
    let named = format!("protocol: {protocol}");
    let index = SPECS.iter().position(|text| text.lines().any(|line| line == named))?;
    let index = u8::try_from(index).ok()?;
    Some(index << 2 | u8::from(binary) << 1 | u8::from(direction == Peer::Server))
}

/// Rows of a corpus.
pub(crate) fn corpus(data: &[u8]) {
    thread_local!(static SUBJECTS: OnceCell<Vec<Subject>> = const { OnceCell::new() });
    SUBJECTS.with(|subjects| {
        let subject = |text: &&str| {
            let model = known(text);
            Subject { protocol: model.protocol.name.to_string(), model, languages: Vec::new() }
        };
        let subjects = subjects.get_or_init(|| SPECS[..4].iter().map(subject).collect());
        folder(|folder| {
            let path = folder.join("corpus.ndjson");
            put(&path, data);
            let read = read_corpus(&path, subjects);
            assert!(read.is_err() || read.is_ok_and(|rows| !rows.is_empty()), "no row is an error");
        });
    });
}

/// A line of a peer.
pub(crate) fn answer(data: &[u8]) {
    let Ok(text) = tree::decode(data) else { return };
    if let Some((_, Said::Meaning(meaning))) = read_answer(text) {
        assert!(agrees(&meaning, &meaning, false), "an answer agrees with itself");
    }
}
