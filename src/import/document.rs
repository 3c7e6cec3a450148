//! Documents that describe messages: JSON Schemas, and descriptions of interfaces, as JSON or YAML.

use std::fs;
use std::path::{Path, PathBuf};

use super::draft::{Draft, DraftError, DraftType, From, Shape, Type};
use super::keywords::{doc, text, type_name};
use super::schema::Document;
use super::types::one_of;
use super::{interface, lists, messages, shown};
use crate::audit::{below as files_below, parts};
use crate::diag::{Diagnostics, Severity};
use crate::generate::Error;
use crate::source::Sources;
use crate::yaml::{self, Node};

/// Whether a path that somebody names is that of a document.
pub(super) fn is_document(path: &Path) -> bool {
    path.extension().and_then(|extension| extension.to_str()).is_some_and(|extension| ["json", "yaml", "yml"].contains(&extension))
}

/// The documents below these folders that say by their names what they are.
pub(super) fn below(folders: &[PathBuf]) -> Vec<PathBuf> {
    let named = |path: &PathBuf| {
        let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default().to_lowercase();
        is_document(path) && (name.ends_with(".schema.json") || name.contains("asyncapi"))
    };
    // What cannot be walked is said when its sources are looked for.
    let files = folders.iter().flat_map(|folder| files_below(folder).unwrap_or_default()).map(|(path, _)| path);
    let mut found: Vec<PathBuf> = files.filter(named).collect();
    found.sort();
    found
}

/// Reads one document.
pub(super) fn read(path: &Path, tag: Option<&str>, draft: &mut Draft) -> Result<(), Error> {
    let bytes = fs::read(path).map_err(|error| Error::unreadable(path, &error))?;
    let wrong = |why: String| Error::new(format!("cannot read `{}`: {why}", path.display()));
    let text = yaml::decode(&bytes).map_err(|invalid| wrong(format!("it {invalid}")))?;
    let (sources, mut diagnostics) = (Sources::new(), Diagnostics::new());
    let source = sources.add(shown(path), text.trim_start_matches('\u{feff}').to_owned());
    let tree = yaml::parse(source, &sources.get(source).text, &mut diagnostics);
    if let Some(found) = diagnostics.into_sorted().into_iter().find(|found| found.severity == Severity::Error) {
        let place = found.span.map(|span| format!("line {}: ", sources.position(span).line)).unwrap_or_default();
        return Err(wrong(format!("{place}{}", found.message)));
    }
    let Some(root) = tree.as_ref().filter(|root| root.as_map().is_some()) else {
        return Err(wrong("it holds no object".to_owned()));
    };
    let mut document = Document::new(shown(path), root, &sources);
    match root.get("asyncapi") {
        Some(_) => interface::read(&mut document, tag, draft),
        None => schema(&mut document, tag, draft),
    }
    Ok(())
}

/// Where schemas are kept that others refer to.
const DEFINITIONS: [&str; 3] = ["#/$defs", "#/definitions", "#/components/schemas"];

/// A JSON Schema: what it defines, and what it is itself.
fn schema<'d>(document: &mut Document<'d>, tag: Option<&str>, draft: &mut Draft) {
    let root = document.root;
    for pointer in DEFINITIONS {
        for entry in document.at(pointer).and_then(Node::as_map).unwrap_or_default() {
            document.name_of(&format!("{pointer}/{}", entry.key.text.replace('~', "~0").replace('/', "~1")));
        }
    }
    let mut types = document.referred();
    let stem = document.path.rsplit('/').next().and_then(|name| name.split('.').next()).unwrap_or("Root").to_owned();
    let referred = text(root, "$ref").and_then(|pointer| pointer.rsplit('/').next());
    let name = text(root, "title").or(referred).map_or_else(|| type_name(&stem), type_name);
    let root = document.follow(root);
    types.extend(own(document, root, name));
    for pointer in DEFINITIONS {
        for entry in document.at(pointer).and_then(Node::as_map).unwrap_or_default() {
            let of_peer = lists::sender(&parts(&entry.key.text)) != From::Unknown;
            if of_peer && !std::ptr::eq(&entry.value, root) && (entry.value.get("oneOf").is_some() || entry.value.get("anyOf").is_some()) {
                types.extend(own(document, &entry.value, type_name(&entry.key.text)));
            }
        }
    }
    types.extend(document.referred());
    add_types(types, tag, draft);
    if draft.doc.is_empty() {
        draft.doc = doc(root);
    }
}

/// Adds types to a draft; an enum of error codes is the catalogue.
pub(super) fn add_types(types: Vec<DraftType>, tag: Option<&str>, draft: &mut Draft) {
    for found in &types {
        let words = parts(&found.name);
        let of_errors =
            words.iter().any(|word| word == "error" || word == "err") && words.last().is_some_and(|last| last.starts_with("code"));
        if let (Shape::Enum(all), true) = (&found.ty.shape, of_errors) {
            for value in &all.values {
                let error =
                    DraftError { code: value.wire.clone(), doc: value.doc.clone(), origin: found.origin.clone(), ..DraftError::default() };
                draft.add_error(error);
            }
        }
    }
    messages::add(types, tag, draft);
}

/// What a schema is: a type, or several of which a message is one.
fn own<'d>(document: &mut Document<'d>, root: &'d Node<'d>, name: String) -> Vec<DraftType> {
    let words = ["type", "properties", "oneOf", "anyOf", "allOf", "enum", "const"];
    if !words.iter().any(|word| root.get(word).is_some()) {
        return Vec::new();
    }
    let several = root.get("oneOf").or_else(|| root.get("anyOf")).and_then(Node::as_list).filter(|_| root.get("properties").is_none());
    let Some(several) = several else {
        return vec![DraftType { name, ty: document.ty(root), doc: doc(root), origin: document.origin(root), kept: false }];
    };
    let (mut types, mut variants): (Vec<DraftType>, Vec<Type>) = (Vec::new(), Vec::new());
    for (number, one) in several.iter().enumerate() {
        let own = match text(one, "$ref") {
            Some(pointer) => document.name_of(pointer),
            None => {
                let ty = document.ty(one);
                // What has neither a name nor a tag is named by its number.
                let tag = if let Shape::Record(record) = &ty.shape {
                    record.fields.iter().find_map(|field| field.ty.literals().first().cloned())
                } else {
                    None
                };
                let title = text(one, "title").map(type_name).or_else(|| tag.map(|tag| type_name(&tag)));
                let own =
                    title.filter(|own| !types.iter().any(|known| known.name == *own)).unwrap_or_else(|| format!("{name}{}", number + 1));
                types.push(DraftType { name: own.clone(), ty, doc: doc(one), origin: document.origin(one), kept: false });
                own
            }
        };
        variants.push(Type::new(Shape::Named(own)));
    }
    types.push(DraftType { name, ty: one_of(variants, false), doc: doc(root), origin: document.origin(root), kept: false });
    types
}
