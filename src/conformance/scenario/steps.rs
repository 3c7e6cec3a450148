//! The steps of a scenario: those that are about no client or several, and lanes.

use super::super::case::{Reaction, Sought, Step};
use super::super::matcher::Matcher;
use super::grammar::{CONTROLS, VERBS};
use super::reader::{Reader, names, time};
use crate::diag::{Diagnostic, excerpt, nearest};
use crate::source::Span;
use crate::spec::grammar::Mapping;
use crate::yaml::{Entry, Node};

/// How long a program may take that is not given a time, in milliseconds.
const PROGRAM: u64 = 10_000;

impl Reader<'_, '_> {
    /// A list of steps, or one.
    pub(super) fn steps(&mut self, node: &Node<'_>) {
        for step in node.as_list().unwrap_or(std::slice::from_ref(node)) {
            self.step(step);
        }
    }

    fn step(&mut self, node: &Node<'_>) {
        let Some([first, rest @ ..]) = node.as_map() else {
            let message = format!("a step is {}, expected a mapping", node.kind_name());
            self.error(
                "scenario-step",
                node.span,
                message,
                "write `open: CLIENT`, or the name of a client and what it does: `a: {expect: …}`",
            );
            return;
        };
        let control =
            CONTROLS.iter().find(|control| node.as_map().unwrap_or_default().iter().any(|entry| is_word(control, &entry.key.text)));
        if let Some(control) = control {
            if self.checked(node, control, &format!("the step `{}`", word(control))) {
                self.control(node, word(control));
            }
            return;
        }
        if let Some(second) = rest.first() {
            let help = "begin a new step with `-` before it";
            return self.error(
                "scenario-step",
                second.key.span,
                format!("`{}` is a second key of a step", excerpt(&second.key.text)),
                help,
            );
        }
        self.actions(first);
    }

    /// What a client does.
    fn actions(&mut self, entry: &Entry<'_>) {
        let name = &*entry.key.text;
        if !self.clients.iter().any(|client| client.name == name) {
            let words = CONTROLS.iter().map(|control| word(control));
            let clients: Vec<String> = self.clients.iter().map(|client| client.name.clone()).collect();
            let near = nearest(name, words.chain(clients.iter().map(String::as_str)));
            let diagnostic =
                Diagnostic::error("scenario-step", entry.key.span, format!("`{}` is neither a step nor a client", excerpt(name)));
            return match near {
                Some(near) => self.unknown(diagnostic, entry.key.span, Some(near)),
                None => self.diagnostics.push(diagnostic.help(format!("the clients are `{}`", clients.join("`, `")))),
            };
        }
        let Some(on) = self.open_client(name, entry.key.span) else { return };
        for action in entry.value.as_list().unwrap_or(std::slice::from_ref(&entry.value)) {
            if let Some(verb) = self.verb(action) {
                self.action(on, action, verb);
            }
        }
    }

    /// The verb of an action, whose keys are right.
    fn verb(&mut self, node: &Node<'_>) -> Option<&'static str> {
        let Some(entries) = node.as_map() else {
            let message = format!("an action is {}, expected a mapping", node.kind_name());
            self.error("scenario-step", node.span, message, "write what the client does, such as `{expect: welcome}`");
            return None;
        };
        let mut verbs = entries.iter().filter_map(|entry| Some((entry, VERBS.iter().find(|verb| is_word(verb, &entry.key.text))?)));
        // `for` and `until` belong to verbs as well, so that only the first word of a verb counts.
        match (verbs.next(), verbs.next()) {
            (Some((_, verb)), None) => self.checked(node, verb, &format!("the action `{}`", word(verb))).then(|| word(verb)),
            (Some((first, _)), Some((second, _))) => {
                let message = format!("`{}` in the same action as `{}`", second.key.text, first.key.text);
                self.error("scenario-step", second.key.span, message, "make a list of two actions: `[{…}, {…}]`");
                None
            }
            (None, _) => {
                let span = entries.first().map_or(node.span, |entry| entry.key.span);
                let found = entries.first().map(|entry| entry.key.text.to_string()).unwrap_or_default();
                let diagnostic = Diagnostic::error("scenario-step", span, format!("`{}` is no action", excerpt(&found)));
                let near = nearest(&found, VERBS.iter().map(|verb| word(verb)));
                match near {
                    Some(near) => self.unknown(diagnostic, span, Some(near)),
                    None => {
                        let all: Vec<&str> = VERBS.iter().map(|verb| word(verb)).collect();
                        self.diagnostics.push(diagnostic.help(format!("a client can `{}`", all.join("`, `"))));
                    }
                }
                None
            }
        }
    }

    fn control(&mut self, node: &Node<'_>, word: &str) {
        let Some(value) = node.get(word) else { return };
        match word {
            "open" => self.open(value, node.get("refused")),
            "parallel" => self.parallel(value),
            "barrier" => self.barrier(value),
            "unordered" => self.unordered(value, node.get("within")),
            "run" => self.run(node, value),
            "repeat" => self.repeat(node, value),
            "include" => self.include(value),
            _ => self.steps.push(Step::Pause { for_ms: time(value).unwrap_or(0) }),
        }
    }

    fn open(&mut self, value: &Node<'_>, refused: Option<&Node<'_>>) {
        let any_of = refused.map(|refused| self.refusals(refused));
        for (name, span) in names(value) {
            let Some(on) = self.client(&name, span) else { continue };
            if self.clients[on].opened {
                self.error(
                    "scenario-client",
                    span,
                    format!("`{name}` is open already"),
                    "a client connects once; name another for the next connection",
                );
            }
            let client = &mut self.clients[on];
            (client.opened, client.over) = (true, refused.is_some());
            self.steps.push(match &any_of {
                None => Step::Open { on },
                Some(any_of) => Step::Refused { on, any_of: any_of.clone() },
            });
        }
    }

    /// The ways in which an upgrade may be refused.
    fn refusals(&mut self, node: &Node<'_>) -> Vec<Reaction> {
        let mut found = Vec::new();
        for node in node.as_list().unwrap_or(std::slice::from_ref(node)) {
            let number = node.as_scalar().and_then(|scalar| scalar.text.parse::<u16>().ok());
            match number {
                Some(status @ 300..=599) => found.push(Reaction::Http { status }),
                _ => found.extend(self.close_codes(node).into_iter().map(|code| Reaction::Close { code })),
            }
        }
        found
    }

    fn parallel(&mut self, node: &Node<'_>) {
        let lanes = node.as_list().unwrap_or_default();
        let at = self.steps.len();
        self.steps.push(Step::Parallel { lanes: Vec::new() });
        let (before, outer) = (self.bound.clone(), self.barriers.take());
        let (mut counts, mut barriers, mut after) = (Vec::new(), Vec::new(), before.clone());
        for lane in lanes {
            let begin = self.steps.len();
            (self.bound, self.barriers) = (before.clone(), Some(Vec::new()));
            self.steps(lane);
            counts.push(self.steps.len() - begin);
            barriers.push(self.barriers.take().unwrap_or_default());
            after.append(&mut self.bound);
        }
        (self.bound, self.barriers) = (after, outer);
        self.meet(&barriers);
        self.steps[at] = Step::Parallel { lanes: counts };
    }

    /// Says so where lanes would wait for one another for ever, or for nobody.
    fn meet(&mut self, lanes: &[Vec<(String, Span)>]) {
        for (index, lane) in lanes.iter().enumerate() {
            for (at, (name, span)) in lane.iter().enumerate() {
                let others = || lanes.iter().enumerate().filter(|(other, _)| *other != index).map(|(_, lane)| lane);
                if lane[..at].iter().any(|(known, _)| known == name) || self.met.contains(name) {
                    self.error("scenario-barrier", *span, format!("a second barrier `{name}`"), "give each a name of its own");
                } else if !others().any(|lane| lane.iter().any(|(known, _)| known == name)) {
                    let help = "a barrier stands in at least two lanes of the same `parallel`";
                    self.error("scenario-barrier", *span, format!("no other lane comes to the barrier `{name}`"), help);
                } else {
                    let place = |lane: &[(String, Span)], name: &str| lane.iter().position(|(known, _)| known == name);
                    let crossed = others().any(|other| {
                        let earlier = lane[..at].iter().filter_map(|(name, _)| place(other, name));
                        place(other, name).is_some_and(|here| earlier.into_iter().any(|earlier| earlier > here))
                    });
                    if crossed {
                        let help = "put barriers into the same order in every lane";
                        self.error("scenario-barrier", *span, format!("lanes wait for each other at `{name}`"), help);
                    }
                }
            }
        }
        self.met.extend(lanes.iter().flatten().map(|(name, _)| name.clone()));
    }

    fn barrier(&mut self, node: &Node<'_>) {
        let name = node.as_scalar().map(|scalar| scalar.text.to_string()).unwrap_or_default();
        match &mut self.barriers {
            Some(barriers) => barriers.push((name.clone(), node.span)),
            _ => {
                let help = "write it into the lanes of a `parallel` that wait for each other";
                self.error("scenario-barrier", node.span, format!("nobody waits at the barrier `{name}`"), help);
            }
        }
        self.steps.push(Step::Barrier { name });
    }

    /// The next messages of several clients: each client has a lane.
    fn unordered(&mut self, node: &Node<'_>, within: Option<&Node<'_>>) {
        let (within_ms, because) = (self.within(within), self.because(node.span));
        let mut bags: Vec<(usize, Vec<_>)> = Vec::new();
        for entry in node.as_list().unwrap_or_default().iter().flat_map(|item| item.as_map().unwrap_or_default()) {
            let Some(on) = self.open_client(&entry.key.text, entry.key.span) else { continue };
            let Some(expected) = self.expected(&entry.value, None) else { continue };
            match bags.iter_mut().find(|(known, _)| *known == on) {
                Some((_, all)) => all.push(expected),
                None => bags.push((on, vec![expected])),
            }
        }
        self.steps.push(Step::Parallel { lanes: vec![1; bags.len()] });
        for (on, all) in bags {
            self.steps.push(Step::Expect { on, sought: Sought::Bag { all }, within_ms, because: because.clone() });
        }
    }

    fn run(&mut self, node: &Node<'_>, value: &Node<'_>) {
        let command: Vec<String> = value.as_list().unwrap_or_default().iter().map(|word| self.text(word)).collect();
        if command.is_empty() {
            self.error("scenario-form", value.span, "there is no program to run", "write the program and its arguments: `[sh, helper.sh]`");
        }
        let input = node.get("input").and_then(|input| self.json(input)).unwrap_or_default();
        let output = node.get("expect").map_or(Matcher::Present { there: true }, |expect| self.matcher(expect, None));
        let mut capture = Vec::new();
        for entry in node.get("capture").and_then(Node::as_map).unwrap_or_default() {
            let path = entry.value.as_scalar().map(|scalar| scalar.text.to_string()).unwrap_or_default();
            self.bind(&entry.key.text, entry.key.span);
            capture.push((entry.key.text.to_string(), format!("/{}", path.replace('~', "~0").replace('/', "~1").replace('.', "/"))));
        }
        let within_ms = node.get("within").and_then(time).unwrap_or(PROGRAM);
        let because = self.because(node.span);
        self.steps.push(Step::Run { command, input, output, capture, within_ms, because });
    }
}

/// The word by which a step or an action is known.
pub(super) fn word(mapping: &'static Mapping) -> &'static str {
    mapping.keys().next().map_or("", |key| key.name)
}

fn is_word(mapping: &'static Mapping, text: &str) -> bool {
    word(mapping) == text
}
