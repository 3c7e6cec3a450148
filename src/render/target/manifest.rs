//! The tree of a `target.yaml` to a [`Target`].

use std::collections::{BTreeMap, BTreeSet};

use super::compile::Compiler;
use super::folders::PackFiles;
use super::reader::Reader;
use super::{Check, Target, outputs, styles, tables};
use crate::diag::{Diagnostic, Diagnostics};
use crate::model;
use crate::render::names::{Affixes, CASES, Case, NameKind};
use crate::render::scopes::{Scope, What};
use crate::render::settings::{OptionSpec, OptionValue};
use crate::source::Sources;
use crate::yaml::{Node, Resolved};

const KEYS: [&str; 14] = [
    "language",
    "title",
    "base",
    "context",
    "outputs",
    "options",
    "reserved",
    "names",
    "scopes",
    "expressions",
    "literals",
    "comments",
    "lines",
    "check",
];

/// Reads a manifest and compiles what it uses. With an error among the diagnostics the result is of no use.
pub(super) fn read(language: &str, tree: &Node<'_>, files: &PackFiles, sources: &Sources, diagnostics: &mut Diagnostics) -> Option<Target> {
    let mut reader = Reader { diagnostics };
    if !reader.fields(tree, "a language pack", &KEYS) {
        return None;
    }
    check_identity(&mut reader, tree, language);
    let title = reader.required(tree, "title", "a language pack").and_then(|node| reader.text(node, "`title`"));
    let mut compiler = Compiler::new(files, sources);
    let options = options(&mut reader, tree);
    let reserved = reserved(&mut reader, tree);
    let names = names(&mut reader, tree, &reserved, &mut compiler);
    let scopes = scopes(&mut reader, tree, &names);
    let tables = tables::read(&mut reader, tree.get("expressions"), &mut compiler);
    let literals = styles::literals(&mut reader, tree.get("literals"));
    let comments = styles::comments(&mut reader, tree.get("comments"));
    let lines = styles::lines(&mut reader, tree.get("lines"));
    let check = check(&mut reader, tree);
    let outputs = outputs::read(&mut reader, tree, files, &mut compiler);
    let templates = compiler.finish(diagnostics);
    Some(Target {
        language: language.to_owned(),
        title: title.unwrap_or_default(),
        span: tree.get("language").map_or(tree.span, |node| node.span),
        options,
        outputs,
        names,
        scopes,
        tables,
        literals,
        comments,
        lines,
        check,
        templates,
    })
}

/// The commands that prove the generated code; a pack may have none.
fn check(reader: &mut Reader<'_>, tree: &Node<'_>) -> Option<Check> {
    let node = tree.get("check")?;
    if !reader.fields(node, "`check`", &["setup", "lint", "peer"]) {
        return None;
    }
    let mut command = |key: &str| {
        let what = format!("`{key}`");
        let words = reader.required(node, key, "`check`").and_then(Node::as_list).unwrap_or_default();
        words.iter().filter_map(|word| reader.text(word, &what)).collect::<Vec<_>>()
    };
    Some(Check { setup: command("setup"), lint: command("lint"), peer: command("peer") })
}

fn check_identity(reader: &mut Reader<'_>, tree: &Node<'_>, language: &str) {
    if let Some(node) = reader.required(tree, "language", "a language pack")
        && let Some(found) = reader.word(node, "`language`")
        && found != language
    {
        reader.wrong(node.span, format!("the language is `{found}`, but its folder is `{language}`; they have to be equal"));
    }
    let Some(node) = reader.required(tree, "context", "a language pack") else {
        return;
    };
    let version = node.as_scalar().map(crate::yaml::Scalar::resolve);
    if version == Some(Resolved::Int(i64::from(model::CONTEXT))) {
        return;
    }
    let found = node.as_scalar().map_or_else(|| node.kind_name().to_owned(), |scalar| format!("`{}`", scalar.text));
    let message =
        format!("this pack is written for version {found} of the template context, but this wireproof has version {}", model::CONTEXT);
    let help = "adapt the templates to the present context and change the number";
    reader.diagnostics.push(Diagnostic::error("target-context", node.span, message).help(help));
}

fn options(reader: &mut Reader<'_>, tree: &Node<'_>) -> BTreeMap<String, OptionSpec> {
    let mut options = BTreeMap::new();
    for entry in reader.entries(tree.get("options"), "`options`") {
        let what = format!("the option `{}`", entry.key.text);
        if !reader.fields(&entry.value, &what, &["default", "doc"]) {
            continue;
        }
        let doc = reader.required(&entry.value, "doc", &what).and_then(|node| reader.text(node, "`doc`"));
        let Some(node) = reader.required(&entry.value, "default", &what) else {
            continue;
        };
        let Some(default) = OptionValue::from_node(node) else {
            reader.wrong(node.span, format!("the default of {what} is a string, an integer or a boolean, found {}", node.kind_name()));
            continue;
        };
        options.insert(entry.key.text.to_string(), OptionSpec { default, doc: doc.unwrap_or_default() });
    }
    options
}

fn reserved(reader: &mut Reader<'_>, tree: &Node<'_>) -> BTreeMap<String, BTreeSet<String>> {
    let entries = reader.entries(tree.get("reserved"), "`reserved`");
    let list = |entry: &crate::yaml::Entry<'_>| {
        let words = reader.words(&entry.value, &format!("the word list `{}`", entry.key.text));
        (entry.key.text.to_string(), words.into_iter().map(|(word, _)| word).collect())
    };
    entries.iter().map(list).collect()
}

fn names(
    reader: &mut Reader<'_>,
    tree: &Node<'_>,
    reserved: &BTreeMap<String, BTreeSet<String>>,
    compiler: &mut Compiler<'_>,
) -> BTreeMap<String, NameKind> {
    let mut names = BTreeMap::new();
    for entry in reader.entries(tree.get("names"), "`names`") {
        let (kind, node) = (&entry.key.text, &entry.value);
        let what = format!("the kind of name `{kind}`");
        if !reader.fields(node, &what, &["case", "prefix", "suffix", "reserved", "escape", "digit", "ascii"]) {
            continue;
        }
        let case = reader.required(node, "case", &what).and_then(|node| reader.choice(node, "a case", &CASES));
        let mut affix = |key: &str| {
            let node = node.get(key)?;
            let text = reader.text(node, &format!("`{key}`"))?;
            Some(compiler.inline(&format!("names.{kind}.{key}"), &text, node.span))
        };
        let (prefix, suffix) = (affix("prefix"), affix("suffix"));
        let mut words = BTreeSet::new();
        for (list, span) in node.get("reserved").map(|node| reader.words(node, "`reserved`")).unwrap_or_default() {
            match reserved.get(&list) {
                Some(found) => words.extend(found.iter().cloned()),
                None => reader.unknown(&list, span, "there is no word list", reserved.keys().map(String::as_str)),
            }
        }
        let escape = affixes(reader, node.get("escape"), "{}_");
        let digit = affixes(reader, node.get("digit"), "_{}");
        let ascii = reader.flag(node.get("ascii"), "`ascii`").unwrap_or(false);
        let case = case.unwrap_or(Case::Keep);
        names.insert(kind.to_string(), NameKind { case, prefix, suffix, reserved: words, escape, digit, ascii });
    }
    names
}

fn affixes(reader: &mut Reader<'_>, node: Option<&Node<'_>>, default: &str) -> Affixes {
    let given = node.and_then(|node| Some((node, reader.text(node, "a form of a name")?)));
    let Some((node, text)) = given else {
        return Affixes::parse(default).unwrap_or_default();
    };
    Affixes::parse(&text).unwrap_or_else(|| {
        reader.wrong(node.span, format!("the form `{text}` has to hold `{{}}` once, in the place of the name"));
        Affixes::default()
    })
}

fn scopes(reader: &mut Reader<'_>, tree: &Node<'_>, names: &BTreeMap<String, NameKind>) -> Vec<Scope> {
    let Some(node) = tree.get("scopes") else {
        return Vec::new();
    };
    let Some(items) = node.as_list() else {
        reader.wrong(node.span, format!("`scopes` is a list, found {}", node.kind_name()));
        return Vec::new();
    };
    items.iter().filter_map(|item| scope(reader, item, names)).collect()
}

fn scope(reader: &mut Reader<'_>, node: &Node<'_>, names: &BTreeMap<String, NameKind>) -> Option<Scope> {
    if !reader.fields(node, "a scope", &["name", "items", "fixed"]) {
        return None;
    }
    let name = reader.required(node, "name", "a scope").and_then(|node| reader.word(node, "`name`"))?;
    let mut items = Vec::new();
    let listed = reader.required(node, "items", "a scope")?;
    for entry in reader.entries(Some(listed), "`items`") {
        let Some((_, what)) = What::WORDS.iter().find(|(word, _)| *word == entry.key.text) else {
            reader.unknown(&entry.key.text, entry.key.span, "a scope cannot hold", What::WORDS.iter().map(|(word, _)| *word));
            continue;
        };
        let Some(kind) = reader.word(&entry.value, "a kind of name") else {
            continue;
        };
        if !names.contains_key(&kind) {
            reader.unknown(&kind, entry.value.span, "there is no kind of name", names.keys().map(String::as_str));
        }
        items.push((*what, kind));
    }
    if items.iter().any(|(what, _)| what.has_owner()) && !items.iter().all(|(what, _)| what.has_owner()) {
        let message = "`fields`, `values` and `variants` have one scope for each owner and cannot share it with anything else";
        reader.wrong(node.span, message);
    }
    let fixed = node.get("fixed").map(|node| reader.words(node, "`fixed`")).unwrap_or_default();
    Some(Scope { name, items, fixed: fixed.into_iter().map(|(word, _)| word).collect() })
}
