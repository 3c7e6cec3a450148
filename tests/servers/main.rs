//! The servers below `conformance/servers/` and the runner held against each other: without a fault every case of a server passes, with each
//! of its faults at least one fails, and says what is wrong.
//!
//! Its scenarios in `conformance/<protocol>/` pass too, and each fails for at least one fault. How many faults the derived cases see, the
//! scenarios, and both together, is printed: the mutation score.
//!
//! A server is a folder with a `faults.yaml` and an entry of that name under `servers` in `wireproof.yaml`. Its `setup` installs what it needs
//! below `target/tmp/servers/`; a tool that is missing is a failure. A fault with `unseen` breaks what the spec says in words only, so that no
//! case can be derived for it; the reason stands there, and such a fault must really not be seen.

#![expect(
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "these functions serve tests only, under a harness of their own"
)]

use libtest_mimic::{Arguments, Failed, Trial};
use serde_yaml::Value;
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use wireproof::conformance::case::{Level, Tier};
use wireproof::conformance::drive::{Options, With, run};
use wireproof::conformance::event::{Header, Status};
use wireproof::conformance::plan::{Plan, Setup, plan};
use wireproof::conformance::scenario;
use wireproof::conformance::shard::Shard;
use wireproof::conformance::spec::Spec;
use wireproof::diag::Diagnostics;
use wireproof::generate::{Config, Selection, ServerConfig, check};
use wireproof::model::Model;
use wireproof::source::Sources;

/// The faults of a usual run; all of them take half an hour, by `cargo test --test servers -- --ignored`.
const SOME: Shard = Shard { index: 1, of: 6 };

/// How many servers run at once.
const AT_ONCE: usize = 2;

fn main() -> ExitCode {
    let arguments = Arguments::from_args();
    let servers = Path::new("conformance/servers");
    let mut names: Vec<String> = std::fs::read_dir(servers)
        .expect("there are servers")
        .map(|entry| entry.expect("the folder can be read").path())
        .filter(|path| path.join("faults.yaml").is_file())
        .map(|path| path.file_name().expect("it has a name").to_string_lossy().into_owned())
        .collect();
    names.sort();
    assert!(!names.is_empty(), "there is no server with faults");
    let trials = names.into_iter().flat_map(|name| {
        let (some, every) = (name.clone(), name.clone());
        let all = Trial::test(format!("{name}: every fault"), move || prove(&every, false)).with_ignored_flag(true);
        [Trial::test(name, move || prove(&some, true)), all]
    });
    libtest_mimic::run(&arguments, trials.collect()).exit_code()
}

/// A fault of a server.
struct Fault {
    name: String,
    family: String,
    unseen: Option<String>,
}

/// What shows a fault: the derived cases that fail, and the scenarios.
struct Found {
    derived: Vec<String>,
    told: Vec<String>,
}

/// A server and its cases.
struct Subject {
    name: String,
    config: ServerConfig,
    model: Model,
    sources: Sources,
    build: PathBuf,
}

/// Proves a server right, and its faults seen: some of them, the same each time, or every one, by the scenarios as well.
fn prove(name: &str, some: bool) -> Result<(), Failed> {
    let subject = Subject::load(name);
    subject.set_up()?;
    let plan = subject.plan();
    if let Some(untestable) = plan.untestable.first() {
        return Err(format!("{} is untestable: {}", untestable.id, untestable.why).into());
    }
    let scenarios = subject.scenarios(&plan)?;
    let (found, passed) = subject.run(&plan, None, 8);
    let (told, correct) = subject.run(&scenarios, None, 8);
    if let Some(found) = found.first().or(told.first()) {
        return Err(format!("without a fault: {found}").into());
    }
    let faults: Vec<Fault> = faults(name).into_iter().filter(|fault| !some || SOME.holds(&fault.name)).collect();
    let (next, results) = (AtomicUsize::new(0), Mutex::new(BTreeMap::new()));
    std::thread::scope(|scope| {
        for _ in 0..AT_ONCE {
            scope.spawn(|| {
                while let Some(fault) = faults.get(next.fetch_add(1, Ordering::Relaxed)) {
                    let derived = subject.find(&plan, fault);
                    let told = if some { Vec::new() } else { subject.run(&scenarios, Some(&fault.name), 16).0 };
                    results.lock().expect("no thread panicked").insert(fault.name.clone(), Found { derived, told });
                }
            });
        }
    });
    let results = results.into_inner().expect("no thread panicked");
    if some {
        println!("{name}: {passed} cases and {correct} scenarios pass");
        return judge(name, None, &faults, &results);
    }
    println!("{name}: {passed} cases and {correct} scenarios pass; mutation score: {}", score(&results));
    let told = every_scenario_fails(&subject, &scenarios, &results);
    judge(name, Some(&plan), &faults, &results).and(told)
}

/// How many faults the derived cases see, the scenarios, and both together.
fn score(results: &BTreeMap<String, Found>) -> String {
    let all = results.len();
    let count = |seen: fn(&Found) -> bool| {
        let seen = results.values().filter(|found| seen(found)).count();
        format!("{seen} of {all} ({} %)", seen * 100 / all.max(1))
    };
    let (derived, told) = (count(|found| !found.derived.is_empty()), count(|found| !found.told.is_empty()));
    let both = count(|found| !found.derived.is_empty() || !found.told.is_empty());
    format!("derived cases {derived}, scenarios {told}, both {both}")
}

/// A scenario that fails for no fault shows nothing.
fn every_scenario_fails(subject: &Subject, scenarios: &Plan, results: &BTreeMap<String, Found>) -> Result<(), Failed> {
    let seen: Vec<&str> = results.values().flat_map(|found| &found.told).filter_map(|told| told.split(' ').next()).collect();
    let mut wrong = String::new();
    for case in scenarios.cases.iter().filter(|case| !seen.contains(&case.id.as_str())) {
        let alone = Plan { cases: vec![case.clone()], untestable: Vec::new(), ready: scenarios.ready.clone() };
        // A fault that ends the server, or keeps it from becoming ready, says nothing about the scenario.
        let fails = |fault: &&String| subject.run(&alone, Some(fault.as_str()), 1).0.iter().any(|found| found.starts_with(&case.id));
        match results.keys().find(fails) {
            Some(fault) => println!("  {} fails for {fault}", case.id),
            None => drop(writeln!(wrong, "{} fails for no fault", case.id)),
        }
    }
    if wrong.is_empty() { Ok(()) } else { Err(wrong.into()) }
}

/// Every fault is seen but those of which it is said that they cannot be; every family of a whole plan sees one.
fn judge(name: &str, plan: Option<&Plan>, faults: &[Fault], results: &BTreeMap<String, Found>) -> Result<(), Failed> {
    let mut wrong = String::new();
    for fault in faults {
        match (results[&fault.name].derived.first(), &fault.unseen) {
            (None, None) => drop(writeln!(wrong, "{} is not seen by any case", fault.name)),
            (Some(found), Some(_)) => drop(writeln!(wrong, "{} is seen after all, so it needs no `unseen`: {found}", fault.name)),
            _ => {}
        }
    }
    let seen = results.values().filter(|found| !found.derived.is_empty()).count();
    let mut families: BTreeMap<&str, usize> = plan.into_iter().flat_map(|plan| &plan.cases).map(|case| (case.family.as_str(), 0)).collect();
    for found in results.values().filter_map(|found| found.derived.first()) {
        let family = found.split('/').next().unwrap_or_default();
        families.entry(family).and_modify(|count| *count += 1);
    }
    println!("{name}: {seen} of {} faults are seen; first seen by family: {families:?}", faults.len());
    for (family, _) in families.iter().filter(|(_, count)| **count == 0) {
        let _ = writeln!(wrong, "no case of the family {family} sees a fault");
    }
    for (fault, found) in results {
        println!("  {fault}: {}", found.derived.first().map_or("not seen", String::as_str));
        println!("    scenarios: {}", found.told.first().map_or("not seen", String::as_str));
    }
    if wrong.is_empty() { Ok(()) } else { Err(wrong.into()) }
}

/// The cases of a family, or all others.
fn part(plan: &Plan, family: &str, of_it: bool) -> Plan {
    let cases = plan.cases.iter().filter(|case| (case.family.as_str() == family) == of_it);
    Plan { cases: cases.cloned().collect(), untestable: Vec::new(), ready: plan.ready.clone() }
}

fn faults(name: &str) -> Vec<Fault> {
    let path = Path::new("conformance/servers").join(name).join("faults.yaml");
    let text = std::fs::read_to_string(path).expect("it can be read");
    let faults: BTreeMap<String, BTreeMap<String, Value>> = serde_yaml::from_str(&text).expect("it is a mapping of faults");
    let text = |fault: &BTreeMap<String, Value>, key: &str| fault.get(key).and_then(Value::as_str).map(str::to_owned);
    let all = faults.into_iter().map(|(name, fault)| Fault {
        name,
        family: text(&fault, "family").unwrap_or_default(),
        unseen: text(&fault, "unseen"),
    });
    all.collect()
}

impl Subject {
    fn load(name: &str) -> Self {
        let (sources, mut diagnostics) = (Sources::new(), Diagnostics::new());
        let config = Config::open(Path::new(""), &sources, &mut diagnostics).expect("the configuration can be read");
        let checked = check(&config, &Selection::default(), &sources, &mut diagnostics).expect("the specs can be read");
        assert!(!diagnostics.has_errors(), "the project has errors");
        let server = config.servers.get(name).unwrap_or_else(|| panic!("`wireproof.yaml` has no server `{name}`")).clone();
        let spec = checked.specs.into_iter().find(|spec| spec.model.protocol.name.as_str() == server.protocol.0);
        let model = spec.expect("its protocol has a spec").model;
        let build = std::path::absolute(Path::new(env!("CARGO_TARGET_TMPDIR")).join("servers")).expect("there is a working folder");
        Self { name: name.to_owned(), config: server, model, sources, build }
    }

    fn set_up(&self) -> Result<(), Failed> {
        let words: Vec<String> = self.config.setup.iter().map(|word| word.replace("{build}", &self.build.to_string_lossy())).collect();
        let Some((program, arguments)) = words.split_first() else { return Ok(()) };
        let output = Command::new(program).args(arguments).output().map_err(|error| format!("cannot start `{program}`: {error}"))?;
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        if output.status.success() { Ok(()) } else { Err(format!("the setup of `{}` failed:\n{said}", self.name).into()) }
    }

    fn setup(&self) -> Setup {
        Setup {
            inputs: self.config.inputs.clone(),
            timers: self.config.timers.clone(),
            lacks: self.config.lacks.clone(),
            patience: self.config.patience,
            seed: 0,
            owned: true,
        }
    }

    fn plan(&self) -> Plan {
        plan(Spec { model: &self.model, sources: &self.sources }, self.setup(), Tier::Standard)
    }

    fn scenarios(&self, plan: &Plan) -> Result<Plan, Failed> {
        let mut diagnostics = Diagnostics::new();
        let spec = Spec { model: &self.model, sources: &self.sources };
        let cases = scenario::cases(Path::new(""), &spec, &self.setup(), &mut diagnostics).map_err(|error| error.message)?;
        if let Some(problem) = diagnostics.into_sorted().first() {
            return Err(format!("a scenario is wrong: {}", problem.message).into());
        }
        if cases.is_empty() {
            return Err("there is no scenario".into());
        }
        Ok(Plan { cases, untestable: Vec::new(), ready: plan.ready.clone() })
    }

    /// The first cases that fail with a fault: of the family that is about it, or any others.
    fn find(&self, plan: &Plan, fault: &Fault) -> Vec<String> {
        let run = |of_it| self.run(&part(plan, &fault.family, of_it), Some(&fault.name), 16).0;
        let found = run(true);
        if found.is_empty() { run(false) } else { found }
    }

    /// Runs the cases until one fails; tells which, with others that failed at the same time, and how many ran.
    fn run(&self, plan: &Plan, fault: Option<&str>, jobs: usize) -> (Vec<String>, usize) {
        let extra = fault.into_iter().flat_map(|fault| ["--fault".to_owned(), fault.to_owned()]).collect();
        let options = Options { jobs, scale: 1.0, extra, root: PathBuf::new(), build: self.build.clone(), fail_fast: true };
        let header = Header {
            protocol: self.model.protocol.name.to_string(),
            spec: String::new(),
            model: String::new(),
            target: self.name.clone(),
            tool: String::new(),
            seed: 0,
            tier: Tier::Standard,
            languages: Vec::new(),
            time_scale: 1.0,
            level: Level::Must,
            planned: plan.cases.len(),
            date: String::new(),
            arguments: Vec::new(),
            expected: Vec::new(),
            shard: None,
            suite: String::new(),
        };
        let with = With { server: &self.config, options: &options, languages: None, told: &|_| {} };
        let spec = Spec { model: &self.model, sources: &self.sources };
        let ran = match run(&spec, plan, &with, header, &mut std::io::sink()) {
            Ok(ran) => ran,
            // A server that does not even become ready is seen as well.
            Err(error) => return (vec![format!("server: {}", error.message.lines().next().unwrap_or_default())], 0),
        };
        let failed = ran.iter().filter(|(_, verdict)| matches!(verdict.status, Status::Failed | Status::Crashed));
        let told = failed.map(|(case, verdict)| {
            let finding = verdict.findings.first();
            let (kind, rule) = finding.map(|finding| (finding.kind.as_str(), finding.requirement.rule.as_str())).unwrap_or_default();
            let found = finding.map(|finding| format!("; expected {}, found {}", finding.expected, finding.found)).unwrap_or_default();
            let found: String = found.chars().take(300).collect();
            format!("{} [{kind}] {rule}{found}", case.id)
        });
        (told.collect(), ran.len())
    }
}
