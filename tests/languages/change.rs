//! What is added to a protocol keeps the code working that was generated, and written by hand, before it was added.
//!
//! `tests/change/` has a protocol before and after an addition. The reference decoder says what each makes of the other's messages; the generated
//! code of every language has to say the same, and a program of the language pack (`check/use/`), written against the old protocol, has to
//! compile against the new one. Against `breaking.yaml` it must not, or it would prove nothing.

use crate::project::{self, Project};
use libtest_mimic::Failed;
use std::path::Path;
use wireproof::diag::Diagnostics;
use wireproof::model::{Model, Peer};
use wireproof::render::{Rendered, Settings, check_names, render, target};
use wireproof::source::Sources;
use wireproof::vectors::{self, Meaning, Vector, Verdict};
use wireproof::verify::{self, Question, Subject};

fn model(name: &str) -> Model {
    project::model(&Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/change/{name}.yaml")))
}

fn one(model: Model) -> Project {
    Project { subjects: vec![Subject { protocol: model.protocol.name.to_string(), model, languages: project::languages() }] }
}

/// The valid messages of a protocol.
fn valid(model: &Model) -> Vec<Vector> {
    let vectors = vectors::plan(model, 0).vectors.into_iter();
    vectors.filter(|vector| matches!(vector.verdict, Verdict::Valid { .. })).collect()
}

fn decode(model: &Model, vector: &Vector) -> Meaning {
    vectors::decode(model, vector.direction, vector.binary, &vector.bytes, &vector.pending)
}

/// What the spec promises: the new peer takes whatever an old one sends; the old peer keeps messages, variants and values that it does not know,
/// ignores or keeps members, and refuses only what it was told to refuse.
pub(crate) fn additions_are_taken_as_the_spec_says() -> Result<(), Failed> {
    let (old, new) = (model("old"), model("new"));
    for vector in valid(&old) {
        if let refused @ Meaning::Refused { .. } = decode(&new, &vector) {
            return Err(format!("{}: the new protocol {refused}", vector.id).into());
        }
    }
    let (mut kept, mut taken, mut refused) = (0, 0, 0);
    for vector in valid(&new) {
        let is_new = vector.message.as_ref().is_some_and(|name| old.message(name).is_none());
        match decode(&old, &vector) {
            Meaning::Unknown { .. } if is_new || vector.message.is_none() => kept += 1,
            Meaning::Message { name, .. } if vector.message.as_ref().is_some_and(|wanted| wanted.as_str() == name) => taken += 1,
            Meaning::Refused { code, at } if vector.direction == Peer::Client && code == "unknown_field" && at == "/topic" => refused += 1,
            other => return Err(format!("{}: the old protocol {other}", vector.id).into()),
        }
    }
    if kept == 0 || taken == 0 || refused == 0 {
        return Err(format!("{kept} kept, {taken} taken, {refused} refused: something was not tried").into());
    }
    Ok(())
}

/// The same in one language.
pub(crate) fn old_and_new_code_understand_each_other(language: &str) -> Result<(), Failed> {
    let (old, new) = (model("old"), model("new"));
    identifiers_stay(language, &old, &new)?;
    let (from_old, from_new) = (valid(&old), valid(&new));
    hold(language, old, &from_new)?;
    hold(language, new, &from_old)?;
    let broken = one(model("breaking")).generate_in("change", language)?;
    match broken.setup().and_then(|()| broken.commands()).and_then(|check| broken.run("lint", &check.lint)) {
        Ok(()) => Err("the program compiles against a protocol without a field that it uses".into()),
        Err(error) if error.to_string().contains("additive-change") => Ok(()),
        Err(error) => Err(error.to_string().into()),
    }
}

/// The program compiles, and the code says of messages of the other version what the reference decoder says.
fn hold(language: &str, model: Model, messages: &[Vector]) -> Result<(), Failed> {
    let project = one(model);
    let place = project.generate_in("change", language)?;
    place.setup().map_err(|error| error.to_string())?;
    place.commands().and_then(|check| place.run("lint", &check.lint)).map_err(|error| error.to_string())?;
    let questions = messages.iter().map(|vector| Question::of(0, &project.subjects[0].model, vector));
    let report =
        verify::run(&project.subjects, std::slice::from_ref(&place), questions, verify::PATIENCE).map_err(|error| error.to_string())?;
    match report.differences.first() {
        None => Ok(()),
        Some(found) => {
            let text = String::from_utf8_lossy(&found.question.bytes);
            Err(format!("{text}: the spec {}, {language} {}", found.question.expected, found.said[0].1).into())
        }
    }
}

/// Every identifier that was there stands for what it stood for; two that would be one are an error.
fn identifiers_stay(language: &str, old: &Model, new: &Model) -> Result<(), Failed> {
    let (sources, mut diagnostics) = (Sources::new(), Diagnostics::new());
    let folders = [Path::new(env!("CARGO_MANIFEST_DIR")).join("templates")];
    let target = target::load(language, &folders, &sources, &mut diagnostics).ok_or("the pack does not load")?;
    let names = |model: &Model| -> Result<Rendered, Failed> {
        render(model, &target, &Settings::default()).map_err(|problems| format!("{problems:?}").into())
    };
    let (before, after) = (names(old)?.names, names(new)?.names);
    if before.is_empty() || after.len() <= before.len() {
        return Err("no name was added".into());
    }
    for (name, wire) in before {
        if after.get(&name) != Some(&wire) {
            return Err(format!("`{name}` stood for {wire} and stands for {:?}", after.get(&name)).into());
        }
    }
    let clash = check_names(&model("clash"), &target, &Settings::default());
    if clash.iter().any(|problem| problem.rule == "name-collision") { Ok(()) } else { Err("two constants have one name".into()) }
}
