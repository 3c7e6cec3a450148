//! Which type names exist in which file, and which of them the protocol needs.

use super::read::{Read, scalar_text};
use crate::diag::{Diagnostic, Diagnostics, nearest};
use crate::model::{ShapeKind, Symbol, Type};
use crate::source::Span;
use crate::spec::expr::{self, ExprKind};
use crate::spec::load::File;
use crate::yaml::{Entry, Node};
use std::collections::{BTreeMap, HashMap};

/// The names that the language itself gives to types.
pub(super) const BUILT_IN: [&str; 15] = [
    "string", "bool", "int", "number", "int64", "uint64", "decimal", "uuid", "datetime", "date", "duration", "bytes", "any", "json", "map",
];

/// A type that a file declares.
#[derive(Debug, Clone, Copy)]
pub(super) struct Declared<'s, 'r> {
    pub(super) file: usize,
    pub(super) entry: &'r Entry<'s>,
    pub(super) shape: ShapeKind,
}

/// The type names of all files.
pub(super) struct Names<'s, 'r> {
    /// By file and name: where the type is declared. An imported name leads to the file it comes from.
    scopes: BTreeMap<(usize, &'r str), Declared<'s, 'r>>,
    /// The declared types that the protocol needs, in the order in which they were found.
    pub(super) needed: Vec<Declared<'s, 'r>>,
    wanted: BTreeMap<(usize, &'r str), ()>,
    /// The names that identify types and message types, with the place of each.
    pub(super) taken: BTreeMap<Symbol, Span>,
    /// The enum made from the error catalogue.
    pub(super) error_type: Option<Symbol>,
    /// By file and name: the types that were mentioned by name alone.
    pub(super) plain: HashMap<(usize, String), Type>,
    /// By their texts: all other types.
    composed: HashMap<String, Type>,
}

impl<'s, 'r> Names<'s, 'r> {
    pub(super) fn new(files: &'r [File<'s>], diagnostics: &mut Diagnostics) -> Self {
        let mut names = Self {
            scopes: BTreeMap::new(),
            needed: Vec::new(),
            wanted: BTreeMap::new(),
            taken: BTreeMap::new(),
            error_type: None,
            plain: HashMap::new(),
            composed: HashMap::new(),
        };
        for (index, file) in files.iter().enumerate() {
            for entry in file.root.entries("types") {
                check_type_name(entry, diagnostics);
                names.scopes.insert((index, &*entry.key.text), Declared { file: index, entry, shape: shape_kind(&entry.value) });
            }
        }
        for (index, file) in files.iter().enumerate() {
            for import in &file.imports {
                names.import(files, index, import.file, &import.names, diagnostics);
            }
        }
        names
    }

    fn import(&mut self, files: &'r [File<'s>], into: usize, from: usize, wanted: &'r [(String, Span)], diagnostics: &mut Diagnostics) {
        for (name, span) in wanted {
            let Some(declared) = self.scopes.get(&(from, name.as_str())).copied() else {
                let known: Vec<_> = files[from].root.entries("types").iter().map(|entry| &*entry.key.text).collect();
                diagnostics.push(unknown("unknown-type", "type", name, *span, known));
                continue;
            };
            if let Some(own) = self.scopes.insert((into, name.as_str()), declared).filter(|own| own.file == into) {
                let message = format!("the type `{name}` is both declared and imported");
                diagnostics.push(Diagnostic::error("duplicate-name", *span, message).label(own.entry.key.span, "declared here"));
            }
        }
    }

    /// The declared type that a name means in a file; it is needed from now on.
    pub(super) fn lookup(&mut self, file: usize, name: &str) -> Option<Declared<'s, 'r>> {
        let declared = *self.scopes.get(&(file, name))?;
        self.need(declared);
        Some(declared)
    }

    pub(super) fn need(&mut self, declared: Declared<'s, 'r>) {
        if self.wanted.insert((declared.file, &*declared.entry.key.text), ()).is_none() {
            self.needed.push(declared);
        }
    }

    /// The same type, one for all who mention it.
    pub(super) fn share(&mut self, ty: Type) -> Type {
        self.composed.entry(ty.text.clone()).or_insert(ty).clone()
    }

    /// The names that mean something in a file.
    pub(super) fn known(&self, file: usize) -> Vec<&'r str> {
        self.scopes.keys().filter(|(in_file, _)| *in_file == file).map(|(_, name)| *name).collect()
    }

    /// Takes a name for a type or a message type.
    pub(super) fn take(&mut self, name: &Symbol, span: Span, diagnostics: &mut Diagnostics) {
        if let Some(first) = self.taken.get(name) {
            let message = format!("two types are called `{name}`");
            let help = "rename the type, or give the message another `type_name`, or give the inline type's field another `name`";
            diagnostics.push(Diagnostic::error("duplicate-name", span, message).label(*first, "the first is here").help(help));
        } else {
            self.taken.insert(name.clone(), span);
        }
    }
}

fn check_type_name(entry: &Entry<'_>, diagnostics: &mut Diagnostics) {
    let name = &*entry.key.text;
    if BUILT_IN.contains(&name) || ["null", "true", "false"].contains(&name) {
        let message = format!("`{name}` is a type of the language; a type of this name could never be used");
        diagnostics.push(Diagnostic::error("reserved-type-name", entry.key.span, message).help("choose another name"));
    }
    let starts_well = name.starts_with(|c: char| c.is_alphabetic() || c == '_');
    if !starts_well || !name.chars().all(|c| c.is_alphanumeric() || c == '_') {
        let message = format!("`{name}` is no type name: letters, digits and `_` make one, and the first is no digit");
        diagnostics.push(Diagnostic::error("type-name", entry.key.span, message));
    }
}

/// What a declaration will be, seen from its form alone.
fn shape_kind(node: &Node<'_>) -> ShapeKind {
    if node.as_map().is_none() {
        return expr::parse(node).map_or(ShapeKind::Alias, |expr| expr_shape(&expr.kind));
    }
    if node.get("fields").is_some() {
        ShapeKind::Record
    } else if node.get("enum").is_some() {
        ShapeKind::Enum
    } else if node.get("union").is_some() {
        ShapeKind::Union
    } else if node.get("tuple").is_some() {
        ShapeKind::Tuple
    } else if let Some(of) = node.get("type").filter(|of| scalar_text(of).is_some()) {
        expr::parse(of).map_or(ShapeKind::Alias, |expr| expr_shape(&expr.kind))
    } else {
        ShapeKind::Record
    }
}

/// What a named type written as text is: literals make an enum, several types a union, otherwise it is another name for a type.
pub(super) fn expr_shape(kind: &ExprKind) -> ShapeKind {
    match kind {
        ExprKind::Tuple(..) => ShapeKind::Tuple,
        ExprKind::Union(items) => {
            let is_null = |kind: &ExprKind| matches!(kind, ExprKind::Literal(crate::model::Literal::Null));
            let literal = |kind: &ExprKind| matches!(kind, ExprKind::Literal(_));
            if items.iter().any(|item| is_null(&item.kind)) {
                ShapeKind::Alias
            } else if items.iter().all(|item| literal(&item.kind)) {
                ShapeKind::Enum
            } else {
                ShapeKind::Union
            }
        }
        ExprKind::Name(..) | ExprKind::Literal(_) | ExprKind::List(_) => ShapeKind::Alias,
    }
}

/// A diagnostic for a name that does not exist, with the nearest one that does.
pub(super) fn unknown<'n>(rule: &'static str, kind: &str, found: &str, span: Span, known: impl IntoIterator<Item = &'n str>) -> Diagnostic {
    let known: Vec<_> = known.into_iter().collect();
    let diagnostic = Diagnostic::error(rule, span, format!("unknown {kind} `{found}`"));
    match nearest(found, known.iter().copied()) {
        Some(name) => diagnostic.help(format!("did you mean `{name}`?")).fix(span, name),
        None if !known.is_empty() && known.len() <= 12 => {
            let quoted: Vec<_> = known.iter().map(|name| format!("`{name}`")).collect();
            diagnostic.help(format!("known: {}", quoted.join(", ")))
        }
        None => diagnostic,
    }
}
