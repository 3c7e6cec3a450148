//! Generating from a build script.
//!
//! ```no_run
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let out = std::env::var("OUT_DIR")?;
//! let built = wireproof::generate::Builder::new().spec("spec/chat.yaml").target("alpha").out_dir(out).run()?;
//! print!("{}", built.rerun_if_changed());
//! # Ok(())
//! # }
//! ```

use std::collections::BTreeMap;
use std::fmt::{self, Write as _};
use std::fs;
use std::path::PathBuf;

use super::{Config, Error, Outcome, Selection, TargetConfig, WriteChoices, plan, sorted, write};
use crate::diag::Diagnostics;
use crate::files::Manifest;
use crate::generate::Layout;
use crate::render::OptionValue;
use crate::source::Sources;

/// What a build script wants generated. No configuration file is read.
#[derive(Clone, Debug, Default)]
pub struct Builder {
    specs: Vec<PathBuf>,
    targets: BTreeMap<String, Vec<(String, OptionValue)>>,
    last: Option<String>,
    templates: Vec<PathBuf>,
    out_dir: PathBuf,
    output: Option<String>,
}

/// What was generated.
#[derive(Clone, Debug)]
pub struct Built {
    /// The generated files, sorted.
    pub outputs: Vec<PathBuf>,
    /// The files that were read, sorted.
    pub inputs: Vec<PathBuf>,
}

/// Why nothing was generated. Shown, it has one line for each problem, as `path:line:column: error[rule]: message`.
#[derive(Clone, Debug)]
pub struct BuildError {
    lines: Vec<String>,
}

impl Builder {
    /// Nothing yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a spec file.
    #[must_use]
    pub fn spec(mut self, path: impl Into<PathBuf>) -> Self {
        self.specs.push(path.into());
        self
    }

    /// Adds a target.
    #[must_use]
    pub fn target(mut self, language: &str) -> Self {
        self.targets.entry(language.to_owned()).or_default();
        self.last = Some(language.to_owned());
        self
    }

    /// Sets an option of the target that was added last.
    #[must_use]
    pub fn option(mut self, name: &str, value: impl Into<OptionValue>) -> Self {
        let target = self.last.as_ref().and_then(|last| self.targets.get_mut(last));
        if let Some(options) = target {
            options.push((name.to_owned(), value.into()));
        }
        self
    }

    /// Adds a folder of language packs; the first has the last word.
    #[must_use]
    pub fn templates(mut self, folder: impl Into<PathBuf>) -> Self {
        self.templates.push(folder.into());
        self
    }

    /// Says where the outputs go: the value of `OUT_DIR`, usually. Files that stand there in the place of an output are overwritten.
    #[must_use]
    pub fn out_dir(mut self, folder: impl Into<PathBuf>) -> Self {
        self.out_dir = folder.into();
        self
    }

    /// Says where in that folder the outputs go; `{language}/{protocol}` unless set.
    #[must_use]
    pub fn output(mut self, pattern: &str) -> Self {
        self.output = Some(pattern.to_owned());
        self
    }

    /// Generates.
    ///
    /// # Errors
    /// Everything that is wrong with the specs, the packs and the options; or what could not be read or written. Nothing was
    /// written then, unless writing itself failed.
    pub fn run(&self) -> Result<Built, BuildError> {
        let config = self.config()?;
        let (sources, mut diagnostics) = (Sources::new(), Diagnostics::new());
        let selection = Selection { targets: Vec::new(), specs: self.specs.clone() };
        let planned = plan(&config, &selection, &sources, &mut diagnostics)?;
        let Some(plan) = planned.plan else {
            return Err(BuildError::of(diagnostics, &sources));
        };
        for root in &plan.roots {
            // A build folder is nobody's work, so a damaged list in it is dropped. Constants may change their meaning between
            // two builds: there is no code that was written against the former build alone.
            if Manifest::read(&root.folder).is_err() {
                let path = Manifest::path().under(&root.folder);
                fs::remove_file(&path).map_err(|error| Error::unreadable(&path, &error))?;
            }
        }
        let choices = WriteChoices { force: true, accept_rebound: true };
        match write(&plan, choices, &mut diagnostics)? {
            Outcome::Written(_) => {}
            Outcome::Wrong => return Err(BuildError::of(diagnostics, &sources)),
            Outcome::Refused(taken) => {
                let lines = taken.iter().map(|taken| format!("{}: something that is not a file is in the way", taken.shown));
                return Err(BuildError { lines: lines.collect() });
            }
        }
        let outputs = plan.roots.iter().flat_map(|root| root.files.iter().map(|(path, _)| path.under(&root.folder)));
        Ok(Built { outputs: outputs.collect(), inputs: planned.inputs })
    }

    fn config(&self) -> Result<Config, Error> {
        let missing = |what: &str, call: &str| Error::new(format!("the builder has no {what}")).help(format!("call `{call}`"));
        if self.specs.is_empty() {
            return Err(missing("spec", "spec(\"spec/chat.yaml\")"));
        }
        if self.targets.is_empty() {
            return Err(missing("target", "target(\"..\") with the name of a language pack"));
        }
        if self.out_dir.as_os_str().is_empty() {
            return Err(missing("output folder", "out_dir(std::env::var(\"OUT_DIR\")?)"));
        }
        let mut config = Config::standard(PathBuf::new());
        let pattern = self.output.as_deref().unwrap_or("{language}/{protocol}");
        config.output = Layout::new(pattern).map_err(|error| Error::new(format!("the output pattern: {error}")))?;
        config.out.clone_from(&self.out_dir);
        config.templates.clone_from(&self.templates);
        let target = |(language, options): (&String, &Vec<(String, OptionValue)>)| {
            let mut target = TargetConfig::default();
            for (name, value) in options {
                target.options.set(name, value.clone());
            }
            (language.clone(), target)
        };
        config.targets = Some(self.targets.iter().map(target).collect());
        Ok(config)
    }
}

impl Built {
    /// The lines that tell cargo to run the build script again when one of the inputs changes.
    #[must_use]
    pub fn rerun_if_changed(&self) -> String {
        let mut lines = String::new();
        for input in &self.inputs {
            let _ = writeln!(lines, "cargo::rerun-if-changed={}", input.display());
        }
        lines
    }
}

impl BuildError {
    fn of(diagnostics: Diagnostics, sources: &Sources) -> Self {
        let mut lines = Vec::new();
        for found in sorted(diagnostics, sources) {
            let place = found.span.map(|span| format!("{}: ", sources.shown(span))).unwrap_or_default();
            lines.push(format!("{place}{}[{}]: {}", found.severity.as_str(), found.rule, found.message));
            lines.extend(found.help.map(|help| format!("  help: {help}")));
        }
        Self { lines }
    }
}

impl From<Error> for BuildError {
    fn from(error: Error) -> Self {
        Self { lines: vec![format!("error: {error}")] }
    }
}

impl fmt::Display for BuildError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.lines.join("\n"))
    }
}

impl std::error::Error for BuildError {}

impl From<bool> for OptionValue {
    fn from(value: bool) -> Self {
        Self::Flag(value)
    }
}

impl From<i64> for OptionValue {
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl From<&str> for OptionValue {
    fn from(value: &str) -> Self {
        Self::Text(value.to_owned())
    }
}
