//! Proof that generated code is code, and means what the specs say: for every language pack that is found, all specs are generated, compiled
//! under the strictest settings, checked to be what the usual formatter would write, and asked about every vector of every spec, about the
//! corpus of messages that once told languages apart, about the examples of `docs/values.md`, and about mutated messages. What each is, the
//! reference decoder says.
//!
//! The packs bring their own tools (`check` in their manifest), which install themselves below `target/tmp/languages/<language>/`. A tool
//! that is missing is a failure. `WIREPROOF_FUZZ` is the number of mutated messages, where another than the usual one is wanted.

#![expect(
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "these functions serve tests only, under a harness of their own"
)]

mod change;
#[path = "../value/page.rs"]
mod page;
mod project;

use libtest_mimic::{Arguments, Failed, Trial};
use project::Project;
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::process::ExitCode;
use std::sync::{Arc, OnceLock};
use wireproof::verify::{self, Question, Subject};

/// How many mutated messages every language is asked about.
const FUZZ: u64 = 5_000;

fn main() -> ExitCode {
    let arguments = Arguments::from_args();
    let (project, asked) = (Arc::new(project::load()), Arc::new(OnceLock::new()));
    let mut trials = vec![Trial::test("what is added to a protocol", change::additions_are_taken_as_the_spec_says)];
    trials.extend(project::languages().into_iter().map(|language| {
        Trial::test(format!("{language}: what is added"), move || change::old_and_new_code_understand_each_other(&language))
    }));
    trials.extend(project::languages().into_iter().map(|language| {
        let (project, asked) = (Arc::clone(&project), Arc::clone(&asked));
        Trial::test(language.clone(), move || prove(&language, &project, asked.get_or_init(|| questions(&project.subjects))))
    }));
    libtest_mimic::run(&arguments, trials).exit_code()
}

/// Everything that a language is asked about.
fn questions(subjects: &[Subject]) -> Vec<Question> {
    let mut asked = verify::questions(subjects, 0).expect("the specs have vectors");
    for corpus in project::corpora() {
        let rows = verify::read_corpus(&corpus, subjects).expect("the corpus can be read");
        assert!(!rows.is_empty(), "{} has no row", corpus.display());
        asked.extend(rows);
    }
    asked.extend(documented(subjects));
    let number = std::env::var("WIREPROOF_FUZZ").map_or(FUZZ, |number| number.parse().expect("WIREPROOF_FUZZ is a number"));
    let mutated: Vec<Question> = verify::fuzz(subjects, &asked, number, 0).collect();
    asked.extend(mutated);
    asked
}

/// The examples of the page of values, which is the last of the subjects.
fn documented(subjects: &[Subject]) -> Vec<Question> {
    let (model, examples) = page::examples();
    let subject = subjects.iter().position(|subject| subject.protocol == model.protocol.name.as_str()).expect("the page is a subject");
    let question = |example: page::Example| Question {
        subject,
        name: example.place,
        direction: example.direction,
        binary: example.binary,
        message: None,
        place: String::new(),
        bytes: example.bytes,
        pending: BTreeMap::new(),
        expected: example.says,
        written_by: Vec::new(),
    };
    examples.into_iter().map(question).collect()
}

fn prove(language: &str, project: &Project, asked: &[Question]) -> Result<(), Failed> {
    let place = project.generate(language)?;
    place.setup().map_err(|error| error.to_string())?;
    let lint = place.commands().and_then(|check| place.run("lint", &check.lint));
    lint.map_err(|error| error.to_string())?;
    let subjects = &project.subjects;
    let report = verify::run(subjects, std::slice::from_ref(&place), asked.iter().cloned(), verify::PATIENCE);
    let report = report.map_err(|error| error.to_string())?;
    println!("{language}: {} messages of {} protocols", report.agreed.values().sum::<u64>(), subjects.len());
    if report.wrong() == 0 {
        return Ok(());
    }
    let mut text = format!("{} of {} messages differ:\n", report.wrong(), asked.len());
    for difference in report.differences.iter().take(40) {
        let question = &difference.question;
        let bytes = String::from_utf8_lossy(&question.bytes);
        let protocol = &subjects[question.subject].protocol;
        writeln!(text, "{protocol}: {}: {bytes}\n    the spec {}", question.name, question.expected)?;
        difference.said.iter().try_for_each(|(language, said)| writeln!(text, "    {language} {said}"))?;
    }
    Err(text.into())
}
