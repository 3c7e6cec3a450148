//! What the configuration says of protocols, languages and versions, against those that there are.

use super::specs::{Spec, unknown};
use super::{suggestion, targets};
use crate::diag::{Diagnostic, Diagnostics};
use crate::generate::Config;
use crate::source::Span;

/// Reports names that nothing bears (rule `config-unknown`).
pub(super) fn check(config: &Config, specs: &[Spec], diagnostics: &mut Diagnostics) {
    let languages = targets::languages(config);
    let languages: Vec<&str> = languages.iter().map(String::as_str).collect();
    let mut wrong = |span: Option<Span>, message: String, help: String| {
        diagnostics.push(Diagnostic::error("config-unknown", span, message).help(help));
    };
    for (language, target) in config.targets.iter().flatten() {
        for (protocol, span) in target.specs.iter().flatten() {
            if find(specs, protocol).is_none() {
                wrong(Some(*span), format!("there is no protocol `{protocol}`"), unknown(protocol, specs));
            }
        }
        let wanted: Vec<&Spec> = specs.iter().filter(|spec| config.wants(language, spec.model.protocol.name.as_str())).collect();
        if let Some((version, span)) = &target.version
            && !wanted.iter().any(|spec| spec.model.versions.contains(version))
        {
            let known: Vec<&str> = wanted.iter().flat_map(|spec| spec.model.versions.iter().map(String::as_str)).collect();
            wrong(Some(*span), format!("no protocol of `{language}` has a version `{version}`"), suggestion(version, &known));
        }
    }
    for (name, protocol) in &config.protocols {
        let Some(spec) = find(specs, name) else {
            wrong(protocol.span, format!("there is no protocol `{name}`"), unknown(name, specs));
            continue;
        };
        if let Some((version, span)) = &protocol.version
            && !spec.model.versions.contains(version)
        {
            let known: Vec<&str> = spec.model.versions.iter().map(String::as_str).collect();
            wrong(Some(*span), format!("`{name}` has no version `{version}`"), suggestion(version, &known));
        }
        for (language, (_, span)) in &protocol.options {
            if !languages.contains(&language.as_str()) {
                wrong(Some(*span), format!("there is no target `{language}`"), suggestion(language, &languages));
            }
        }
    }
}

fn find<'p>(specs: &'p [Spec], protocol: &str) -> Option<&'p Spec> {
    specs.iter().find(|spec| spec.model.protocol.name.as_str() == protocol)
}
