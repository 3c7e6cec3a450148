//! The templates that a manifest uses, and those that these load, to one environment.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use minijinja::Environment;

use super::Templates;
use super::folders::PackFiles;
use super::references;
use crate::diag::{Diagnostic, Diagnostics, nearest};
use crate::render::{engine, errors};
use crate::source::{Sources, Span};

/// Collects templates, so that each is compiled once.
pub(super) struct Compiler<'p> {
    pack: &'p PackFiles,
    sources: &'p Sources,
    waiting: VecDeque<String>,
    failed: Vec<minijinja::Error>,
    /// Templates that share variables with another, so that theirs cannot be known from their own text.
    sharing: BTreeSet<String>,
    templates: Templates,
}

impl<'p> Compiler<'p> {
    pub(super) fn new(pack: &'p PackFiles, sources: &'p Sources) -> Self {
        let templates = Templates { environment: engine::environment(), files: BTreeMap::new(), inline: BTreeMap::new() };
        Self { pack, sources, waiting: VecDeque::new(), failed: Vec::new(), sharing: BTreeSet::new(), templates }
    }

    /// Compiles a value of the manifest, and gives the name of the template.
    pub(super) fn inline(&mut self, place: &str, text: &str, span: Span) -> String {
        let name = format!("{}#{place}", super::MANIFEST);
        self.templates.inline.insert(name.clone(), span);
        for (wanted, _) in references::find(text).into_iter().flat_map(|reference| reference.names) {
            self.want(&wanted);
        }
        // A block scalar ends with a line break that is no part of an expression or path.
        self.add(&name, text.strip_suffix('\n').unwrap_or(text).to_owned());
        name
    }

    /// Compiles a file of the pack, and later those that it loads.
    pub(super) fn want(&mut self, name: &str) {
        if self.has(name) {
            return;
        }
        let Some(text) = self.pack.get(name) else {
            return;
        };
        let source = self.sources.add(self.pack.shown(name), text.to_owned());
        self.templates.files.insert(name.to_owned(), source);
        self.add(name, text.to_owned());
        self.waiting.push_back(name.to_owned());
    }

    fn add(&mut self, name: &str, text: String) {
        let environment: &mut Environment<'static> = &mut self.templates.environment;
        if let Err(error) = environment.add_template_owned(name.to_owned(), text) {
            self.failed.push(error);
        }
    }

    /// Whether a file of the pack is used.
    pub(super) fn has(&self, name: &str) -> bool {
        self.templates.files.contains_key(name)
    }

    /// Follows what the wanted templates load, until nothing new is found.
    pub(super) fn load_references(&mut self, diagnostics: &mut Diagnostics) {
        while let Some(name) = self.waiting.pop_front() {
            let Some(&source) = self.templates.files.get(&name) else {
                continue;
            };
            for reference in references::find(&self.sources.get(source).text) {
                if reference.names.is_empty() {
                    let message = "the name of a template has to be written out here, so that it can be checked";
                    diagnostics.push(Diagnostic::error("template-dynamic", errors::span(source, reference.tag), message));
                }
                for (wanted, range) in reference.names {
                    if reference.shares_variables {
                        self.sharing.extend([name.clone(), wanted.clone()]);
                    }
                    if self.pack.get(&wanted).is_some() {
                        self.want(&wanted);
                        continue;
                    }
                    let message = format!("the pack has no template `{wanted}`");
                    let diagnostic = Diagnostic::error("template-missing", errors::span(source, range), message);
                    diagnostics.push(match nearest(&wanted, self.pack.paths()) {
                        Some(near) => diagnostic.help(format!("did you mean `{near}`?")),
                        None => diagnostic,
                    });
                }
            }
        }
    }

    /// The environment; templates that do not compile are reported.
    pub(super) fn finish(self, diagnostics: &mut Diagnostics) -> Templates {
        for error in &self.failed {
            diagnostics.push(errors::diagnostic(error, &self.templates));
        }
        self.check_variables(diagnostics);
        self.templates
    }

    /// Reports variables that are never there, wherever a template uses them.
    fn check_variables(&self, diagnostics: &mut Diagnostics) {
        let environment = &self.templates.environment;
        let mut known: BTreeSet<&str> = engine::VARIABLES.into_iter().collect();
        known.extend(environment.globals().map(|(name, _)| name));
        for (name, source) in self.templates.files.iter().filter(|(name, _)| !self.sharing.contains(*name)) {
            let Ok(template) = environment.get_template(name) else {
                continue;
            };
            let used: BTreeSet<String> = template.undeclared_variables(false).into_iter().collect();
            for variable in used.iter().filter(|variable| !known.contains(variable.as_str())) {
                let range = references::name(template.source(), variable).unwrap_or(0..0);
                let message = format!("a template sees no variable `{variable}`");
                let diagnostic = Diagnostic::error("template-variable", errors::span(*source, range), message);
                diagnostics.push(match nearest(variable, known.iter().copied()) {
                    Some(near) => diagnostic.help(format!("did you mean `{near}`?")),
                    None => diagnostic,
                });
            }
        }
    }
}
