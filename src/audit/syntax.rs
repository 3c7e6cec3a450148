//! The text of a source file to what an audit wants to know of it: texts and where they stand, definitions, imports, names.
//!
//! What is what, the query of the language's pack says; here the captures of its matches are put together. A file that the grammar cannot
//! read as a whole is read as far as it recovers.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::ControlFlow;
use std::sync::OnceLock;

use tree_sitter::{
    Node, ParseOptions, ParseState, Parser, Query, QueryCursor, QueryCursorOptions, QueryCursorState, StreamingIterator as _, Tree,
};

use super::grammars::grammar;
use super::text::{decode, last_name};

pub(crate) use super::facts::{Definition, Facts, Import, Member, Place, Position, Text, Use};

/// A grammar with its query, which is compiled when the first file is read: most trees hold one or two languages, and compiling takes longer
/// than reading a hundred files.
#[derive(Debug)]
pub(crate) struct Reader {
    name: String,
    text: String,
    compiled: OnceLock<Result<(tree_sitter::Language, Query), String>>,
}

/// The most steps of a parser and of a query, so that one hostile file cannot stop the run: some millions a second.
const MAX_STEPS: u32 = 200_000;

impl Reader {
    /// A query for a grammar.
    pub(crate) fn new(name: &str, query: &str) -> Self {
        Self { name: name.to_owned(), text: query.to_owned(), compiled: OnceLock::new() }
    }

    /// Compiles the query.
    ///
    /// # Errors
    /// There is no such grammar, or the query is not for it.
    pub(crate) fn check(&self) -> Result<(), String> {
        self.compiled().map(|_| ()).map_err(|error| format!("the query for `{}`: {error}", self.name))
    }

    fn compiled(&self) -> Result<&(tree_sitter::Language, Query), &String> {
        let compile = || {
            let language = grammar(&self.name).ok_or_else(|| "there is no such grammar".to_owned())?;
            let query = Query::new(&language, &self.text).map_err(|error| error.to_string().replace('\n', " "))?;
            Ok((language, query))
        };
        self.compiled.get_or_init(compile).as_ref()
    }

    /// Reads a file; `None` when it takes too long.
    pub(crate) fn read(&self, text: &str) -> Option<Facts> {
        let mut facts = Gathering::default();
        let tree = self.visit(text, &mut |found| facts.add(found))?;
        Some(facts.finish(tree.root_node(), text))
    }

    /// Calls `visit` with every match of the query; `None` when parsing takes too long.
    pub(crate) fn visit(&self, text: &str, visit: &mut dyn FnMut(&Match<'_>)) -> Option<Tree> {
        let (language, query) = self.compiled().ok()?;
        let mut parser = Parser::new();
        parser.set_language(language).ok()?;
        let mut steps = 0;
        let mut count = |_: &ParseState| step(&mut steps);
        let options = ParseOptions::new().progress_callback(&mut count);
        let bytes = text.as_bytes();
        let tree = parser.parse_with_options(&mut |at, _| bytes.get(at..).unwrap_or_default(), None, Some(options))?;
        let mut cursor = QueryCursor::new();
        cursor.set_match_limit(10_000);
        let mut steps = 0;
        let mut count = |_: &QueryCursorState| step(&mut steps);
        let options = QueryCursorOptions::new().progress_callback(&mut count);
        let names = query.capture_names();
        let mut matches = cursor.matches_with_options(query, tree.root_node(), bytes, options);
        while let Some(found) = matches.next() {
            let kind = query.property_settings(found.pattern_index).first().and_then(|property| property.value.as_deref());
            let captures = found.captures().iter().map(|capture| (names[capture.index as usize], capture.node)).collect();
            visit(&Match { captures, kind, text });
        }
        drop(matches);
        Some(tree)
    }
}

fn step(steps: &mut u32) -> ControlFlow<()> {
    *steps += 1;
    if *steps > MAX_STEPS { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
}

/// What one pattern of the query found.
pub(crate) struct Match<'t> {
    pub(crate) captures: Vec<(&'t str, Node<'t>)>,
    pub(crate) kind: Option<&'t str>,
    pub(crate) text: &'t str,
}

impl<'t> Match<'t> {
    fn node(&self, name: &str) -> Option<Node<'t>> {
        self.captures.iter().find(|(found, _)| *found == name).map(|(_, node)| *node)
    }

    /// Where the first node of a name stands.
    pub(crate) fn place(&self, name: &str) -> Option<Place> {
        self.node(name).map(|node| node.byte_range())
    }

    /// The source of the first node of a name.
    pub(crate) fn source(&self, name: &str) -> Option<&'t str> {
        self.text.get(self.place(name)?)
    }

    /// The source of a name, which may stand in quotes.
    pub(crate) fn name(&self, name: &str) -> Option<String> {
        self.source(name).map(|source| decode(source).unwrap_or_else(|| source.to_owned()))
    }
}

/// The captures so far.
#[derive(Default)]
struct Gathering {
    facts: Facts,
    texts: BTreeMap<(usize, usize), Text>,
    dynamic: BTreeSet<usize>,
    keys: BTreeSet<usize>,
    parts: BTreeSet<usize>,
    uses: BTreeMap<usize, Vec<(Position, Place, Option<Place>)>>,
    skips: Vec<Place>,
    nested: Vec<Place>,
    heads: BTreeSet<(usize, usize)>,
    definitions: BTreeMap<(usize, usize), Definition>,
    through: BTreeSet<usize>,
    inside: Vec<(usize, Place)>,
}

impl Gathering {
    fn add(&mut self, found: &Match<'_>) {
        for (name, node) in &found.captures {
            let place = node.byte_range();
            match *name {
                "text" => self.text(place, found.text),
                "dynamic" => drop(self.dynamic.insert(place.start)),
                "key" => drop(self.keys.insert(place.start)),
                "part" => drop(self.parts.insert(place.start)),
                "skip" => self.skips.push(place),
                "nested" => self.nested.push(place),
                "head" => drop(self.heads.insert((place.start, place.end))),
                "comment" => self.facts.comments.push(place),
                "script" => self.facts.script = true,
                "name" => drop(self.facts.names.insert(found.text[place].to_owned())),
                "through" => drop(self.through.insert(node.id())),
                "definition.inside" => self.inside(*node, place),
                _ => self.used(name, place, found),
            }
        }
        if let Some(import) = found.place("import") {
            self.import(import, found);
        }
        if let (Some(callee), Some(arguments)) = (found.source("callee"), found.place("arguments")) {
            self.facts.calls.push((last_name(callee).to_owned(), arguments));
        }
        if found.node("definition").is_some() {
            self.definition(found);
        }
    }

    fn text(&mut self, place: Place, source: &str) {
        let value = decode(&source[place.clone()]);
        let text =
            Text { replace: place.clone(), value, dynamic: false, key: false, positions: Vec::new(), nested: false, place: place.clone() };
        self.texts.insert((place.start, place.end), text);
    }

    fn used(&mut self, name: &str, place: Place, found: &Match<'_>) {
        let Some(used) = Use::named(name) else { return };
        let position = Position {
            place: used,
            member: found.name("member"),
            operand: found.source("operand").map(str::to_owned),
            group: found.node("group").map(whole),
        };
        self.uses.entry(place.start).or_default().push((position, place, found.place("replace")));
    }

    fn import(&mut self, place: Place, found: &Match<'_>) {
        let Some(module) = found.name("import.module") else { return };
        let name = found.source("import.name").map(str::to_owned);
        let alias = found.source("import.alias").map(str::to_owned);
        let known = self.facts.imports.iter_mut().find(|import| import.place == place && import.module == module);
        let names = match known {
            Some(known) => &mut known.names,
            None => {
                self.facts.imports.push(Import { place, module, names: BTreeMap::new() });
                match self.facts.imports.last_mut() {
                    Some(last) => &mut last.names,
                    None => return,
                }
            }
        };
        if let Some(name) = name {
            names.insert(name.clone(), alias.unwrap_or(name));
        }
    }

    /// A member of a union that may stand in further ones: it belongs to the first thing around it that is none.
    fn inside(&mut self, node: Node<'_>, place: Place) {
        let mut up = node.parent();
        for _ in 0..DEEPEST {
            match up.filter(|node| self.through.contains(&node.id())) {
                Some(node) => up = node.parent(),
                None => break,
            }
        }
        if let Some(owner) = up {
            self.inside.push((owner.start_byte(), place));
        }
    }

    fn definition(&mut self, found: &Match<'_>) {
        let (Some(definition), Some(kind)) = (found.place("definition"), found.kind) else { return };
        let name = found.source("definition.name").map(str::to_owned);
        let key = (definition.start, definition.end + kind.len());
        let entry = self.definitions.entry(key);
        let entry = entry.or_insert_with(|| Definition { kind: kind.to_owned(), name, place: definition, members: Vec::new() });
        let (value, place) = match (found.place("definition.value"), found.node("definition.case"), found.place("definition.member")) {
            (Some(value), _, _) => (found.text.get(value.clone()).and_then(decode), value),
            (None, Some(case), Some(member)) => {
                let rule = found.text.get(case.byte_range()).and_then(decode);
                (rule.and_then(|rule| super::text::in_case(&found.text[member.clone()], &rule)), member)
            }
            _ => return,
        };
        let Some(value) = value else { return };
        let name = found.name("definition.member");
        // What says its own name goes before a rule for all names.
        let by_rule = found.node("definition.case").is_some();
        if by_rule && entry.members.iter().any(|member| member.name == name) {
            return;
        }
        entry.members.retain(|member| !member.by_rule || member.name != name);
        if !entry.members.iter().any(|member| member.place == place) {
            entry.members.push(Member { name, value, place, field: found.name("member"), by_rule });
        }
    }

    fn finish(mut self, root: Node<'_>, text: &str) -> Facts {
        for (owner, place) in std::mem::take(&mut self.inside) {
            let value = decode(&text[place.clone()]);
            let found = self.definitions.values_mut().find(|definition| definition.place.start == owner && definition.kind == "union");
            if let (Some(definition), Some(value)) = (found, value) {
                definition.members.push(Member { name: None, value, place, field: None, by_rule: false });
            }
        }
        let skipped = |place: &Place| self.skips.iter().any(|skip| skip.start <= place.start && place.end <= skip.end);
        for (_, mut text) in std::mem::take(&mut self.texts) {
            let at = text.place.start;
            if skipped(&text.place) || self.parts.contains(&at) {
                continue;
            }
            text.dynamic = self.dynamic.contains(&at);
            text.value = text.value.filter(|_| !text.dynamic);
            text.key = self.keys.contains(&at);
            text.nested = self.nested.iter().any(|nested| nested.contains(&at));
            for (position, _, replace) in self.uses.remove(&at).unwrap_or_default() {
                text.replace = replace.unwrap_or(text.replace);
                text.positions.push(position);
            }
            self.facts.texts.push(text);
        }
        for (position, place, _) in std::mem::take(&mut self.uses).into_values().flatten() {
            self.facts.others.push((last_name(&text[place.clone()]).to_owned(), place, position));
        }
        for (_, mut definition) in self.definitions {
            definition.members.sort_by_key(|member| member.place.start);
            if !definition.members.is_empty() && !skipped(&definition.place) {
                self.facts.definitions.push(definition);
            }
        }
        self.facts.definitions.sort_by_key(|definition| definition.place.start);
        self.facts.imports.sort_by_key(|import| import.place.start);
        self.facts.head = super::head::end(root, text, &self.heads);
        self.facts.broken = root.has_error().then(|| broken(root));
        self.facts
    }
}

/// The most nodes that something is looked for above a node; nobody writes a union of more.
const DEEPEST: usize = 500;

/// The group that a node is a part of: a union of many stands in itself.
fn whole(node: Node<'_>) -> Place {
    let mut top = node;
    for _ in 0..DEEPEST {
        match top.parent().filter(|parent| parent.kind_id() == node.kind_id()) {
            Some(parent) => top = parent,
            None => break,
        }
    }
    top.byte_range()
}

/// The first place that the grammar could not read.
fn broken(root: Node<'_>) -> Place {
    let mut node = root;
    loop {
        let mut cursor = node.walk();
        let next = node.children(&mut cursor).find(|child| child.is_error() || child.is_missing() || child.has_error());
        match next {
            Some(child) if !child.is_error() && !child.is_missing() => node = child,
            Some(child) => return child.byte_range(),
            None => return node.byte_range(),
        }
    }
}
