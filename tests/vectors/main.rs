//! Vectors against the reference decoder, over every spec of the repository.
#![expect(clippy::unwrap_used, reason = "these functions serve tests only")]

mod schema;

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

use wireproof::diag::Diagnostics;
use wireproof::model::{Model, Peer, Symbol};
use wireproof::source::Sources;
use wireproof::spec;
use wireproof::value::Code;
use wireproof::vectors::{Meaning, Plan, Random, Vector, Verdict, base64, decode, disagreements, mutate, peer_name, plan};

/// A spec, what it means, and its vectors.
type Planned = (PathBuf, Model, Plan);

/// Every spec of the repository. Vectors are made once, since that is most of the work.
fn planned() -> &'static [Planned] {
    static PLANNED: OnceLock<Vec<Planned>> = OnceLock::new();
    PLANNED.get_or_init(|| {
        models().into_iter().map(|(path, model)| (path, plan(&model, 0), model)).map(|(path, plan, model)| (path, model, plan)).collect()
    })
}

fn models() -> Vec<(PathBuf, Model)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut models = Vec::new();
    for folder in ["spec", "tests/golden"] {
        for entry in walkdir::WalkDir::new(root.join(folder)).sort_by_file_name() {
            let path = entry.unwrap().into_path();
            if path.extension().is_some_and(|extension| extension == "yaml") {
                let loaded = spec::load(&path, None, &Sources::new(), &mut Diagnostics::new()).unwrap();
                models.push((path.strip_prefix(root).unwrap().to_owned(), loaded.model.unwrap()));
            }
        }
    }
    assert!(models.len() > 20, "only {} specs were found", models.len());
    models
}

#[test]
fn every_vector_is_what_it_says() {
    let mut wrong = Vec::new();
    for (path, model, plan) in planned() {
        for (peer, message) in &plan.without {
            wrong.push(format!("{}: no vector for {peer:?} {message}", path.display()));
        }
        for (vector, said) in disagreements(model, &plan.vectors) {
            let bytes = String::from_utf8_lossy(&vector.bytes);
            let expected = Meaning::of(vector);
            wrong.push(format!("{}: {}\n    {bytes}\n    the vector {expected}\n    the decoder {said}", path.display(), vector.id));
        }
    }
    assert!(wrong.is_empty(), "{} vectors are wrong:\n{}", wrong.len(), wrong[..wrong.len().min(40)].join("\n"));
}

#[test]
fn a_wrong_vector_is_noticed() {
    let (_, model, plan) = planned().first().unwrap();
    let mut vectors = plan.vectors.clone();
    let all = vectors.len();
    for vector in &mut vectors {
        match &mut vector.verdict {
            Verdict::Valid { canonical } => canonical.push(b' '),
            Verdict::Invalid { path, .. } => path.push('/'),
        }
    }
    assert_eq!(disagreements(model, &vectors).len(), all);
}

#[test]
fn the_vectors_depend_on_the_spec_and_the_seed_alone() {
    for (path, model, first) in planned() {
        let one = &first.vectors;
        let ids: BTreeSet<&str> = one.iter().map(|vector| vector.id.as_str()).collect();
        assert_eq!(ids.len(), one.len(), "{} has two vectors of one name", path.display());
        if one.len() > 1_000 {
            continue;
        }
        let (again, other) = (plan(model, 0).vectors, plan(model, 8).vectors);
        assert_eq!(*one, again, "{}", path.display());
        let bytes = |vectors: &[Vector]| vectors.iter().map(|vector| vector.bytes.clone()).collect::<Vec<_>>();
        if one.iter().any(|vector| vector.case.starts_with("random")) {
            assert_ne!(bytes(one), bytes(&other), "{}: the seed changes nothing", path.display());
        }
    }
}

#[test]
fn every_message_is_accepted_in_some_vector_and_every_rule_broken_in_some() {
    let mut broken = BTreeSet::new();
    for (path, model, plan) in planned() {
        let vectors = &plan.vectors;
        for (peer, direction) in [(Peer::Client, &model.client), (Peer::Server, &model.server)] {
            for message in direction.messages.iter().chain(&direction.binary) {
                let about: Vec<&Vector> =
                    vectors.iter().filter(|vector| vector.direction == peer && vector.message.as_ref() == Some(message)).collect();
                let (valid, invalid): (Vec<&Vector>, Vec<&Vector>) =
                    about.iter().partition(|vector| matches!(vector.verdict, Verdict::Valid { .. }));
                assert!(
                    !valid.is_empty() && (invalid.len() > 2 || direction.binary.contains(message)),
                    "{}: {message}: {} and {}",
                    path.display(),
                    valid.len(),
                    invalid.len()
                );
            }
        }
        broken.extend(vectors.iter().filter_map(|vector| match &vector.verdict {
            Verdict::Invalid { rule, .. } => Some(*rule),
            Verdict::Valid { .. } => None,
        }));
    }
    assert_eq!(broken, BTreeSet::from(Code::ALL));
}

/// One line of what the command prints.
#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct Line {
    id: String,
    protocol: String,
    direction: String,
    frame: String,
    message: Option<String>,
    place: String,
    case: String,
    valid: bool,
    rule: Option<String>,
    path: Option<String>,
    bytes: String,
    text: Option<String>,
    canonical: Option<String>,
    #[serde(default)]
    pending: BTreeMap<String, String>,
}

#[test]
fn the_command_prints_every_vector_as_a_line() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    for (path, model, plan) in planned().iter().filter(|(_, _, plan)| plan.vectors.len() < 1_500) {
        let output = Command::new(env!("CARGO_BIN_EXE_wireproof")).arg("vectors").arg(root.join(path)).output().unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        let lines: Vec<Line> = output
            .stdout
            .split(|byte| *byte == b'\n')
            .filter(|line| !line.is_empty())
            .map(|line| serde_json::from_slice(line).unwrap())
            .collect();
        assert_eq!(lines.len(), plan.vectors.len());
        for (line, vector) in lines.iter().zip(&plan.vectors) {
            assert_eq!(line.protocol, model.protocol.name.as_str());
            assert_eq!((&line.id, &line.place, &line.case), (&vector.id, &vector.place, &vector.case));
            assert_eq!((line.direction.as_str(), line.frame == "binary"), (peer_name(vector.direction), vector.binary));
            assert_eq!(line.message.as_deref(), vector.message.as_ref().map(Symbol::as_str));
            assert_eq!(base64::decode(&line.bytes).unwrap(), vector.bytes);
            assert_eq!(
                line.text.as_deref().map(str::as_bytes),
                Some(vector.bytes.as_slice()).filter(|bytes| std::str::from_utf8(bytes).is_ok())
            );
            assert_eq!(line.pending.len(), vector.pending.len());
            match &vector.verdict {
                Verdict::Valid { canonical } => {
                    assert!(line.valid && line.rule.is_none() && line.path.is_none());
                    assert_eq!(base64::decode(line.canonical.as_ref().unwrap()).unwrap(), *canonical);
                }
                Verdict::Invalid { rule, path } => {
                    assert!(!line.valid && line.canonical.is_none());
                    assert_eq!((line.rule.as_deref(), line.path.as_deref()), (Some(rule.as_str()), Some(path.as_str())));
                }
            }
        }
    }
}

#[test]
fn mutated_messages_depend_on_the_seed_alone_and_are_of_every_kind() {
    let (_, model, plan) = planned().iter().max_by_key(|(_, _, plan)| plan.vectors.len()).unwrap();
    let all: Vec<&[u8]> = plan.vectors.iter().map(|vector| vector.bytes.as_slice()).collect();
    let valid: Vec<&Vector> =
        plan.vectors.iter().filter(|vector| !vector.binary && matches!(vector.verdict, Verdict::Valid { .. })).collect();
    let (mut taken, mut unchanged, mut rules) = (0, 0, BTreeSet::new());
    for number in 0..4_000 {
        let vector = valid[number % valid.len()];
        let mutant = |seed| mutate(&vector.bytes, false, &all[..8], &mut Random::new(seed));
        let bytes = mutant(number as u64);
        assert_eq!(bytes, mutant(number as u64));
        unchanged += usize::from(bytes == vector.bytes);
        match decode(model, vector.direction, false, &bytes, &vector.pending) {
            Meaning::Refused { code, .. } => drop(rules.insert(code)),
            Meaning::Message { .. } | Meaning::Unknown { .. } => taken += 1,
        }
    }
    assert!((400..3_000).contains(&taken), "{taken} of 4000 are still messages");
    assert!(unchanged < 600, "{unchanged} of 4000 are as they were");
    assert!(rules.len() >= 14, "only these rules are broken: {rules:?}");
}
