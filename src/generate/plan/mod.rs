//! A configuration to everything that is to be written, in memory.
//!
//! All specs are loaded, all names checked in all targets, all targets rendered and all outputs gathered before anything is
//! returned; with an error in any of them there is no plan.

mod gather;
mod references;
pub(super) mod specs;
pub(super) mod targets;

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use minijinja::Value;

use super::{Config, Error, parallel};
use crate::diag::{Diagnostic, Diagnostics, nearest};
use crate::files::{Files, RelPath};
use crate::model::Model;
use crate::render::{self, Part, Ready, Rendered, Settings, Target};
use crate::source::Sources;
use specs::{Spec, load_specs};
use targets::load_targets;

/// Which part of a project is wanted.
#[derive(Clone, Debug, Default)]
pub struct Selection {
    /// The languages; empty for all.
    pub targets: Vec<String>,
    /// The spec files, as paths from the working directory; empty for those of the configuration.
    pub specs: Vec<PathBuf>,
}

/// Everything that is to be written.
#[derive(Debug)]
pub struct Plan {
    /// The output folders, in the order of their paths.
    pub roots: Vec<Root>,
    /// The languages that the plan is for.
    pub languages: Vec<String>,
    /// Whether the configuration has other languages, whose outputs are to be left alone.
    pub partial: bool,
}

/// A folder that holds outputs and the list of them.
#[derive(Debug)]
pub struct Root {
    /// The folder below the one that outputs are relative to; `None` for that one.
    pub path: Option<RelPath>,
    /// The folder, as a path from the working directory.
    pub folder: PathBuf,
    /// The files that it should hold, below it.
    pub files: Files,
    /// The wire value of every constant by `language/protocol/scope/identifier`.
    pub names: BTreeMap<String, String>,
    /// The layouts that lead here, with the language of each.
    pub layouts: Vec<(String, super::Layout)>,
}

/// What came of planning.
#[derive(Debug, Default)]
pub struct Planned {
    /// The plan, unless there is an error among the diagnostics.
    pub plan: Option<Plan>,
    /// Every file that was read, sorted, as paths from the working directory.
    pub inputs: Vec<PathBuf>,
}

/// What came of checking.
#[derive(Debug)]
pub struct Checked {
    /// The protocols without errors.
    pub specs: Vec<Spec>,
    /// Every spec file that was read, sorted.
    pub inputs: Vec<PathBuf>,
}

impl Root {
    /// The path of one of its files from the working directory.
    #[must_use]
    pub fn shown(&self, path: &RelPath) -> String {
        shown(&self.folder, path)
    }
}

/// A path below a folder, with forward slashes and without a `./` in front.
pub(super) fn shown(folder: &Path, path: &RelPath) -> String {
    let folder = if folder == Path::new(".") { Path::new("") } else { folder };
    path.under(folder).display().to_string().replace('\\', "/")
}

/// Plans what a project wants generated.
///
/// # Errors
/// A file cannot be read, there is no spec or no target, or the selection names something that does not exist.
pub fn plan(config: &Config, selection: &Selection, sources: &Sources, diagnostics: &mut Diagnostics) -> Result<Planned, Error> {
    let mut inputs: BTreeSet<PathBuf> = config.file.iter().cloned().collect();
    let read = read(config, selection, sources, diagnostics, &mut inputs);
    let specs = read.specs?;
    if specs.is_empty() && !diagnostics.has_errors() {
        let error = Error::new("there is no protocol to generate: the specs only hold types for others");
        return Err(error.help("a spec with a `protocol` is one"));
    }
    diagnostics.append(read.of_targets);
    let targets = read.targets?;
    let languages: Vec<String> = targets.iter().map(|target| target.language.clone()).collect();
    inputs.extend(targets::inputs(config, &languages));
    let inputs = inputs.into_iter().collect();
    if diagnostics.has_errors() {
        return Ok(Planned { plan: None, inputs });
    }
    let unselected = unselected(config, &targets)?;
    let rendered = render(config, &specs, &targets, sources, diagnostics);
    let plan = gather::gather(config, rendered, &targets, !unselected.is_empty(), diagnostics);
    Ok(Planned { plan: Some(plan).filter(|_| !diagnostics.has_errors()), inputs })
}

/// Checks specs, and their names in every target, and renders nothing. Returns the protocols, and the files that were read.
///
/// # Errors
/// As [`plan`], save that a project may be without any target.
pub fn check(config: &Config, selection: &Selection, sources: &Sources, diagnostics: &mut Diagnostics) -> Result<Checked, Error> {
    let mut inputs = BTreeSet::new();
    let read = read(config, selection, sources, diagnostics, &mut inputs);
    let specs = read.specs?;
    diagnostics.append(read.of_targets);
    let targets = match read.targets {
        Ok(targets) => targets,
        Err(_) if selection.targets.is_empty() => Vec::new(),
        Err(error) => return Err(error),
    };
    let jobs = jobs(config, &specs, &targets);
    let found = parallel::map(&jobs, |job| render::check_names(&job.spec.model, job.target, &job.settings));
    diagnostics.extend(found.into_iter().flatten());
    Ok(Checked { specs, inputs: inputs.into_iter().collect() })
}

/// The specs and the targets, and what is wrong with the targets.
struct Read {
    specs: Result<Vec<Spec>, Error>,
    targets: Result<Vec<Target>, Error>,
    of_targets: Diagnostics,
}

/// Loads specs and targets, which do not depend on each other, side by side.
fn read(config: &Config, selection: &Selection, sources: &Sources, diagnostics: &mut Diagnostics, inputs: &mut BTreeSet<PathBuf>) -> Read {
    let mut found = Diagnostics::new();
    let (specs, targets) = parallel::both(
        || read_specs(config, selection, sources, diagnostics, inputs),
        || load_targets(config, &selection.targets, sources, &mut found),
    );
    Read { specs, targets, of_targets: found }
}

/// Loads the specs and checks what the configuration says of them.
fn read_specs(
    config: &Config,
    selection: &Selection,
    sources: &Sources,
    diagnostics: &mut Diagnostics,
    inputs: &mut BTreeSet<PathBuf>,
) -> Result<Vec<Spec>, Error> {
    let paths = if selection.specs.is_empty() { specs::find(config, diagnostics)? } else { selection.specs.clone() };
    let (specs, read) = load_specs(&paths, sources, diagnostics)?;
    inputs.extend(read);
    // With a spec that cannot be read, a name that nothing bears may well be the name of that one.
    if selection.specs.is_empty() && !diagnostics.has_errors() {
        references::check(config, &specs, diagnostics);
    }
    Ok(specs)
}

/// A protocol, and what each language makes of it.
#[derive(Debug)]
pub struct Generated {
    /// The name.
    pub protocol: String,
    /// What it means to these languages: all versions together, or the one that they are configured to take.
    pub model: Model,
    /// The files of each language, with paths below the folder of the protocol.
    pub files: BTreeMap<String, Files>,
}

/// What a project wants generated, before it is laid out into folders.
#[derive(Debug)]
pub struct Rendering {
    /// The protocols.
    pub protocols: Vec<Generated>,
    /// The packs of all their languages.
    pub targets: Vec<Target>,
}

/// Renders what a project wants generated, wherever it would be written. `None` when there is an error among the diagnostics.
///
/// # Errors
/// As [`plan`].
pub fn generated(
    config: &Config,
    selection: &Selection,
    sources: &Sources,
    diagnostics: &mut Diagnostics,
) -> Result<Option<Rendering>, Error> {
    let read = read(config, selection, sources, diagnostics, &mut BTreeSet::new());
    let specs = read.specs?;
    if specs.is_empty() && !diagnostics.has_errors() {
        return Err(Error::new("there is no protocol: the specs only hold types for others").help("a spec with a `protocol` is one"));
    }
    diagnostics.append(read.of_targets);
    let targets = read.targets?;
    if diagnostics.has_errors() {
        return Ok(None);
    }
    let mut found: BTreeMap<(String, Option<String>), Generated> = BTreeMap::new();
    for output in render(config, &specs, &targets, sources, diagnostics) {
        let Some(spec) = specs.iter().find(|spec| spec.model.protocol.name.as_str() == output.protocol) else { continue };
        let version = config.version(&output.language, &output.protocol).map(|(version, _)| version.clone());
        let version = version.filter(|version| spec.model.versions.contains(version));
        let model = match &version {
            None => Some(spec.model.clone()),
            Some(version) => specs::load_version(spec, Some(version), sources),
        };
        let Some(model) = model else { continue };
        let entry = found.entry((output.protocol.clone(), version));
        let entry = entry.or_insert_with(|| Generated { protocol: output.protocol, model, files: BTreeMap::new() });
        entry.files.insert(output.language, output.rendered.files);
    }
    if diagnostics.has_errors() {
        return Ok(None);
    }
    Ok(Some(Rendering { protocols: found.into_values().collect(), targets }))
}

/// A protocol to be rendered for a target.
struct Job<'p> {
    spec: &'p Spec,
    target: &'p Target,
    settings: Settings,
    version: Option<String>,
}

fn jobs<'p>(config: &Config, specs: &'p [Spec], targets: &'p [Target]) -> Vec<Job<'p>> {
    let mut jobs = Vec::with_capacity(specs.len() * targets.len());
    for spec in specs {
        let protocol = spec.model.protocol.name.as_str();
        for target in targets.iter().filter(|target| config.wants(&target.language, protocol)) {
            let version = config.version(&target.language, protocol).map(|(version, _)| version.clone());
            jobs.push(Job {
                spec,
                target,
                settings: config.settings(&target.language, protocol),
                version: version.filter(|version| spec.model.versions.contains(version)),
            });
        }
    }
    jobs
}

/// The output of one job.
struct Output {
    language: String,
    protocol: String,
    rendered: Rendered,
}

fn render(config: &Config, specs: &[Spec], targets: &[Target], sources: &Sources, diagnostics: &mut Diagnostics) -> Vec<Output> {
    let jobs = jobs(config, specs, targets);
    let wanted: BTreeSet<(&Path, Option<&str>)> = jobs.iter().map(Job::key).collect();
    let wanted: Vec<_> = wanted.into_iter().collect();
    let models = parallel::map(&wanted, |(path, version)| {
        let spec = specs.iter().find(|spec| spec.path == *path)?;
        let model = match version {
            None => Cow::Borrowed(&spec.model),
            Some(_) => Cow::Owned(specs::load_version(spec, *version, sources)?),
        };
        let context = render::context(&model);
        Some((model, context))
    });
    let models: BTreeMap<_, Option<(Cow<'_, Model>, Value)>> = wanted.into_iter().zip(models).collect();
    let ready = parallel::map(&jobs, |job| {
        let Some(Some((model, context))) = models.get(&job.key()) else {
            return Err(vec![versionless(job)]);
        };
        Ready::new(model, context, job.target, &job.settings)
    });
    let results = render_outputs(ready);
    let mut outputs = Vec::with_capacity(results.len());
    for (job, result) in jobs.iter().zip(results) {
        match result {
            Ok(rendered) => {
                outputs.push(Output { language: job.target.language.clone(), protocol: job.spec.model.protocol.name.to_string(), rendered })
            }
            Err(found) => diagnostics.extend(found),
        }
    }
    outputs
}

/// Renders the outputs of all targets on every core. Neighbours in the queue belong to different targets, so that threads seldom wait for
/// what the outputs of one target share; and the last ones of a manifest, which are mostly the largest, come first.
fn render_outputs(ready: Vec<Result<Ready<'_>, Vec<Diagnostic>>>) -> Vec<Result<Rendered, Vec<Diagnostic>>> {
    let outputs = |target: &Result<Ready<'_>, _>| target.as_ref().map_or(0, Ready::outputs);
    let most = ready.iter().map(outputs).max().unwrap_or(0);
    let of_all =
        |place: usize| ready.iter().enumerate().filter(move |(_, target)| place < outputs(target)).map(move |(target, _)| (target, place));
    let queue: Vec<(usize, usize)> = (0..most).rev().flat_map(of_all).collect();
    let rendered = parallel::map(&queue, |&(target, output)| ready[target].as_ref().map(|target| target.render(output)).ok());
    let mut parts: Vec<Vec<Part>> = ready.iter().map(|target| Vec::with_capacity(outputs(target))).collect();
    for ((target, _), part) in queue.into_iter().zip(rendered).rev() {
        parts[target].extend(part);
    }
    ready.into_iter().zip(parts).map(|(target, parts)| target?.finish(parts)).collect()
}

impl Job<'_> {
    fn key(&self) -> (&Path, Option<&str>) {
        (&self.spec.path, self.version.as_deref())
    }
}

/// A spec without errors can still have some in one of its versions, such as a message whose type came later.
fn versionless(job: &Job<'_>) -> Diagnostic {
    let protocol = &job.spec.model.protocol;
    let version = job.version.as_deref().unwrap_or_default();
    let message = format!("`{}` cannot be cut down to its version `{version}`", protocol.name);
    Diagnostic::error("version-incomplete", protocol.span, message)
        .help("something that is in this version refers to something that is not; give both the same `since` and `until`")
}

/// The languages of the configuration that are not among the targets.
fn unselected(config: &Config, targets: &[Target]) -> Result<Vec<String>, Error> {
    let chosen: BTreeSet<&str> = targets.iter().map(|target| target.language.as_str()).collect();
    let others: Vec<String> = targets::languages(config).into_iter().filter(|language| !chosen.contains(language.as_str())).collect();
    for other in &others {
        let overlapping = chosen.iter().find(|language| config.layout(language).overlaps(language, config.layout(other), other));
        if let Some(language) = overlapping {
            let message = format!("`{language}` and `{other}` write to the same folder, so neither can be generated alone");
            return Err(Error::new(message).help(format!("add `--target {other}`")));
        }
    }
    Ok(others)
}

/// `; did you mean ...`, or what there is.
fn suggestion(found: &str, known: &[&str]) -> String {
    match (nearest(found, known.iter().copied()), known) {
        (Some(near), _) => format!("did you mean `{near}`?"),
        (None, []) => "there is none at all".to_owned(),
        (None, _) => format!("there are `{}`", known.join("`, `")),
    }
}
