//! `wireproof.yaml`: which specs, which targets, where to, with which options. Without the file the defaults hold.

mod read;
mod servers;

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::{Error, Glob, Layout};
use crate::diag::Diagnostics;
use crate::files::folder;
use crate::render::Settings;
use crate::source::{Sources, Span};
use crate::yaml;

pub use servers::{Input, PATIENCE, READY_WITHIN, ServerConfig};

/// The name of the configuration's file.
pub const CONFIG_FILE: &str = "wireproof.yaml";

/// What a project wants generated.
#[derive(Clone, Debug)]
pub struct Config {
    /// The project's folder as a path from the working directory; empty for the working directory itself.
    pub root: PathBuf,
    /// The folder that outputs are relative to: the project's own, unless a build script has another.
    pub out: PathBuf,
    /// The file that was read, if there is one.
    pub file: Option<PathBuf>,
    /// Where the specs are.
    pub specs: Vec<SpecPattern>,
    /// The folders of language packs, relative to the project; the first has the last word.
    pub templates: Vec<PathBuf>,
    /// Where the output of a target goes that does not say so itself.
    pub output: Layout,
    /// The targets by language; `None` means every pack there is.
    pub targets: Option<BTreeMap<String, TargetConfig>>,
    /// What differs for one protocol.
    pub protocols: BTreeMap<String, ProtocolConfig>,
    /// The servers that can be tested, by name.
    pub servers: BTreeMap<String, ServerConfig>,
}

/// Some specs.
#[derive(Clone, Debug)]
pub struct SpecPattern {
    /// Their paths, relative to the project.
    pub glob: Glob,
    /// Where the configuration says so; `None` for the default.
    pub span: Option<Span>,
}

/// One target.
#[derive(Clone, Debug, Default)]
pub struct TargetConfig {
    /// Where the language stands in the configuration.
    pub span: Option<Span>,
    /// Where the output goes, if elsewhere than that of others.
    pub output: Option<Layout>,
    /// The options.
    pub options: Settings,
    /// The protocols to generate, with the place of each name; `None` means all.
    pub specs: Option<Vec<(String, Span)>>,
    /// The version of each protocol that has versions, and its place; `None` means all versions together.
    pub version: Option<(String, Span)>,
}

/// What differs for one protocol.
#[derive(Clone, Debug, Default)]
pub struct ProtocolConfig {
    /// Where the protocol's name stands in the configuration.
    pub span: Option<Span>,
    /// The version to generate, and its place.
    pub version: Option<(String, Span)>,
    /// Options by language, with the place of the language.
    pub options: BTreeMap<String, (Settings, Span)>,
}

impl Config {
    /// The configuration of the project that `start` lies in: the nearest folder that holds a `wireproof.yaml`, looking no
    /// further up than the folder of the repository; `start` itself where there is none. What is wrong with the file goes
    /// to `diagnostics`, and the default takes its place.
    ///
    /// # Errors
    /// The file is there and cannot be read.
    pub fn open(start: &Path, sources: &Sources, diagnostics: &mut Diagnostics) -> Result<Self, Error> {
        let Some(root) = find(start) else {
            return Ok(Self::standard(start.to_owned()));
        };
        let file = root.join(CONFIG_FILE);
        let bytes = fs::read(&file).map_err(|error| Error::unreadable(&file, &error))?;
        let shown = file.display().to_string().replace('\\', "/");
        let mut config = Self::standard(root);
        config.file = Some(file);
        match yaml::decode(&bytes) {
            Err(invalid) => diagnostics.push(invalid.diagnostic(&shown)),
            Ok(text) => {
                let source = sources.add(shown, text.to_owned());
                if let Some(tree) = yaml::parse(source, &sources.get(source).text, diagnostics) {
                    read::read(&tree, &mut config, diagnostics);
                }
            }
        }
        Ok(config)
    }

    /// The defaults, for a project in `root`.
    #[must_use]
    pub fn standard(root: PathBuf) -> Self {
        let (Ok(glob), Ok(output)) = (Glob::new("spec/**/*.yaml"), Layout::new("generated/{language}/{protocol}")) else {
            unreachable!("the defaults are well formed");
        };
        Self {
            out: root.clone(),
            root,
            file: None,
            specs: vec![SpecPattern { glob, span: None }],
            templates: vec![PathBuf::from("templates")],
            output,
            targets: None,
            protocols: BTreeMap::new(),
            servers: BTreeMap::new(),
        }
    }

    /// The folders of language packs as paths from the working directory.
    #[must_use]
    pub fn template_folders(&self) -> Vec<PathBuf> {
        self.templates.iter().map(|folder| self.root.join(folder)).collect()
    }

    /// Where the output of a language goes.
    #[must_use]
    pub fn layout(&self, language: &str) -> &Layout {
        let target = self.targets.as_ref().and_then(|targets| targets.get(language));
        target.and_then(|target| target.output.as_ref()).unwrap_or(&self.output)
    }

    /// The options of a language for one protocol.
    #[must_use]
    pub fn settings(&self, language: &str, protocol: &str) -> Settings {
        let target = self.targets.as_ref().and_then(|targets| targets.get(language));
        let mut settings = target.map(|target| target.options.clone()).unwrap_or_default();
        if let Some((own, _)) = self.protocols.get(protocol).and_then(|protocol| protocol.options.get(language)) {
            settings.options.extend(own.options.clone());
        }
        settings
    }

    /// The version of a protocol that a language is generated for, and where the configuration says so.
    #[must_use]
    pub fn version(&self, language: &str, protocol: &str) -> Option<&(String, Span)> {
        let own = self.protocols.get(protocol).and_then(|protocol| protocol.version.as_ref());
        own.or_else(|| self.targets.as_ref()?.get(language)?.version.as_ref())
    }

    /// Whether a language is generated for a protocol.
    #[must_use]
    pub fn wants(&self, language: &str, protocol: &str) -> bool {
        let Some(targets) = &self.targets else {
            return true;
        };
        let specs = targets.get(language).map(|target| target.specs.as_ref());
        specs.is_some_and(|specs| specs.is_none_or(|specs| specs.iter().any(|(name, _)| name == protocol)))
    }
}

/// The project's folder, as a path that starts with `start`.
fn find(start: &Path) -> Option<PathBuf> {
    let whole = fs::canonicalize(folder(start)).ok()?;
    let mut folder = start.to_owned();
    for above in whole.ancestors() {
        if is_there(&above.join(CONFIG_FILE)) {
            return Some(folder);
        }
        if is_there(&above.join(".git")) {
            return None;
        }
        folder.push("..");
    }
    None
}

/// A file that cannot be looked at is there: that it cannot be read is said later, when it is read.
fn is_there(path: &Path) -> bool {
    match fs::symlink_metadata(path) {
        Ok(_) => true,
        Err(error) => error.kind() != io::ErrorKind::NotFound,
    }
}
