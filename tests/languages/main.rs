//! Proof that generated code is code: for every language pack that is found, all specs are generated, compiled under the strictest settings,
//! checked to be what the usual formatter would write, and run on the examples and counterexamples of the specs.
//!
//! The packs bring their own tools (`check` in their manifest), which install themselves below `target/languages/<language>/`. A tool that
//! is missing is a failure. What each message should become is said by the reference decoder.

#![expect(
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "these functions serve tests only, under a harness of their own"
)]

mod cases;
mod peer;
mod project;

use libtest_mimic::{Arguments, Failed, Trial};
use std::process::{Command, ExitCode};
use wireproof::render::target::Check;

fn main() -> ExitCode {
    let arguments = Arguments::from_args();
    let specs = project::specs();
    let trials = project::languages().into_iter().map(|language| {
        let specs = specs.clone();
        Trial::test(language.clone(), move || prove(&language, &specs))
    });
    libtest_mimic::run(&arguments, trials.collect()).exit_code()
}

fn prove(language: &str, specs: &[project::Spec]) -> Result<(), Failed> {
    let place = project::generate(language, specs)?;
    let check = place.check.clone().ok_or("the pack's manifest has no `check`")?;
    run(&place, &check, "setup")?;
    run(&place, &check, "lint")?;
    let cases = cases::all(specs);
    let wrong = peer::compare(&place, &check, &cases)?;
    println!("{language}: {} messages of {} protocols", cases.len(), specs.len());
    if wrong.is_empty() { Ok(()) } else { Err(format!("{} of {} messages differ:\n{}", wrong.len(), cases.len(), wrong.join("\n")).into()) }
}

/// Runs one of the pack's commands to its end.
fn run(place: &project::Place, check: &Check, step: &str) -> Result<(), Failed> {
    let words = if step == "setup" { &check.setup } else { &check.lint };
    let output =
        place.command(words)?.output().map_err(|error| format!("cannot start `{}`: {error}; is it installed?", words.join(" ")))?;
    if output.status.success() {
        return Ok(());
    }
    let said = [output.stdout, output.stderr].concat();
    Err(format!("{step} failed ({}):\n{}", output.status, String::from_utf8_lossy(&said)).into())
}

impl project::Place {
    /// A command of the pack, with the environment that packs rely on.
    fn command(&self, words: &[String]) -> Result<Command, Failed> {
        let (program, arguments) = words.split_first().ok_or("the pack's `check` has an empty command")?;
        let mut command = Command::new(program);
        command.args(arguments).current_dir(&self.pack).env("WIREPROOF_BUILD", &self.build).env("WIREPROOF_GENERATED", &self.generated);
        Ok(command)
    }
}
