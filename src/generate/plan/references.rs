//! What the configuration says of protocols, languages and versions, against those that there are.

use super::specs::{Spec, unknown};
use super::{suggestion, targets};
use crate::diag::{Diagnostic, Diagnostics};
use crate::generate::Config;
use crate::model::{Body, Peer, Symbol};
use crate::source::Span;

/// Reports names that nothing bears (rule `config-unknown`).
pub(super) fn check(config: &Config, specs: &[Spec], diagnostics: &mut Diagnostics) {
    let languages = targets::languages(config);
    let languages: Vec<&str> = languages.iter().map(String::as_str).collect();
    let mut wrong = |span: Option<Span>, message: String, help: String| {
        diagnostics.push(Diagnostic::error("config-unknown", span, message).help(help));
    };
    servers(config, specs, &mut wrong);
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

/// Reports servers of protocols that there are not, and inputs that say what their protocol does not.
fn servers(config: &Config, specs: &[Spec], wrong: &mut impl FnMut(Option<Span>, String, String)) {
    for server in config.servers.values() {
        let (protocol, span) = &server.protocol;
        let Some(spec) = find(specs, protocol) else {
            wrong(Some(*span), format!("there is no protocol `{protocol}`"), unknown(protocol, specs));
            continue;
        };
        let model = &spec.model;
        let timers: Vec<&str> = model.timers.iter().map(|timer| timer.name.as_str()).collect();
        for timer in server.timers.keys().filter(|timer| !timers.contains(&timer.as_str())) {
            wrong(Some(server.span), format!("`{protocol}` has no timer `{timer}`"), suggestion(timer, &timers));
        }
        for input in server.inputs.values() {
            let mut unknown = |what: &str, name: &str, known: &[&str]| {
                if !known.contains(&name) {
                    wrong(Some(input.span), format!("`{protocol}` has no {what} `{name}`"), suggestion(name, known));
                }
            };
            let sent: Vec<&str> = model.client.messages.iter().chain(&model.client.binary).map(Symbol::as_str).collect();
            if input.parameters.is_empty() {
                unknown("message of the client", &input.message, &sent);
            }
            let parameters = model.connections.iter().flat_map(|connection| &connection.parameters);
            let parameters: Vec<&str> = parameters.map(|parameter| parameter.field.wire.as_str()).collect();
            input.parameters.keys().for_each(|name| unknown("parameter", name, &parameters));
            let came: Vec<&str> = model.server.messages.iter().chain(&model.server.binary).map(Symbol::as_str).collect();
            input.gives.iter().chain(&input.answer).for_each(|name| unknown("message of the server", name, &came));
            let classes: Vec<&str> =
                model.outcomes.iter().filter(|outcome| outcome.by == Peer::Server).map(|outcome| outcome.violation.as_str()).collect();
            input.violates.iter().for_each(|name| unknown("outcome of the server for", name, &classes));
            let codes: Vec<&str> = model.errors.iter().flat_map(|errors| &errors.codes).map(|code| code.name.as_str()).collect();
            let provokes = input.provokes.iter().filter(|_| !codes.is_empty());
            provokes.for_each(|name| unknown("error code", name, &codes));
            if let Some(Body::Object(record)) = model.message(&Symbol(input.message.clone())).map(|message| &message.body) {
                let fields: Vec<&str> = record.fields.iter().map(|field| field.wire.as_str()).collect();
                input.fields.keys().for_each(|name| unknown(&format!("field of `{}` called", input.message), name, &fields));
            }
            // An input without an entry of its own is what is usually sent as the message of that name.
            let inputs: Vec<&str> = server.inputs.keys().map(String::as_str).chain(sent).collect();
            input.after.iter().chain(&input.then).for_each(|name| unknown("input", name, &inputs));
        }
    }
}

fn find<'p>(specs: &'p [Spec], protocol: &str) -> Option<&'p Spec> {
    specs.iter().find(|spec| spec.model.protocol.name.as_str() == protocol)
}
