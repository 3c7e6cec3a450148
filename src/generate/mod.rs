//! A project to generated files: its configuration, its specs, its language packs, one plan of everything that is written.
//!
//! A plan is made in memory; a problem anywhere means that there is no plan, so nothing is ever written by half. What a plan
//! says is compared with the disk or written to it, one output root at a time. Nothing here prints.

mod builder;
mod config;
pub(crate) mod glob;
mod layout;
pub(crate) mod parallel;
mod plan;
mod sync;
mod unchanged;

use std::fmt;
use std::io;
use std::path::Path;

use crate::diag::{Diagnostic, Diagnostics};
use crate::source::Sources;

pub use builder::{BuildError, Builder, Built};
pub use config::{CONFIG_FILE, Config, Input, PATIENCE, ProtocolConfig, READY_WITHIN, ServerConfig, SpecPattern, TargetConfig};
pub use glob::{Glob, GlobError};
pub use layout::{Layout, LayoutError};
pub use plan::specs::{Spec, load_specs};
pub use plan::targets::load_targets;
pub use plan::{Checked, Generated, Plan, Planned, Rendering, Root, Selection, check, generated, plan};
pub use sync::{Difference, Outcome, WriteChoices, Written, compare, write};
pub use unchanged::{remember, unchanged};

/// Why a run cannot go on. What is wrong with the user's texts is a [`Diagnostic`] instead.
#[derive(Debug)]
pub struct Error {
    /// What could not be done, and why.
    pub message: String,
    /// What to do about it.
    pub help: Option<String>,
}

impl Error {
    /// An error without advice.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: message.into(), help: None }
    }

    /// Says what to do.
    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    /// A path that could not be read.
    #[must_use]
    pub fn unreadable(path: &Path, error: &io::Error) -> Self {
        Self::new(format!("cannot read `{}`: {error}", path.display()))
    }

    /// A path that could not be written.
    #[must_use]
    pub fn unwritable(path: &Path, error: &io::Error) -> Self {
        Self::new(format!("cannot write `{}`: {error}", path.display()))
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)?;
        self.help.iter().try_for_each(|help| write!(f, "; {help}"))
    }
}

impl std::error::Error for Error {}

/// Diagnostics in the order in which people read them: by path and place, each once.
///
/// Specs are loaded side by side and may import the same file, so the ids of sources follow no order that could be shown.
#[must_use]
pub fn sorted(diagnostics: Diagnostics, sources: &Sources) -> Vec<Diagnostic> {
    let mut sorted = diagnostics.into_sorted();
    let place = |found: &Diagnostic| {
        let span = found.span?;
        Some((sources.get(span.source).path.clone(), span.start, span.end))
    };
    sorted.sort_by_cached_key(|found| (place(found), found.rule, found.message.clone()));
    sorted.dedup_by(|a, b| place(a) == place(b) && a.rule == b.rule && a.message == b.message);
    sorted
}
