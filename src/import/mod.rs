//! What is there already to a draft of a spec: definitions and models in people's source, schemas, descriptions of interfaces, recorded traffic.
//!
//! A draft passes `wireproof check`, and says by a `TODO`, with the file and the line, what could not be known. Sources are read with the grammars
//! of the audit and queries of their own (`source`), JSON Schemas (`schema`) and descriptions of interfaces (`interface`) by their keywords,
//! traffic is inferred from its values (`traffic`); all come to one [`Draft`] (`draft`), whose parts are brought together (`settle`), and
//! which is written as YAML (`write`) and checked (`repair`). Nothing here prints, and nothing is written to the disk.

mod bare;
mod comments;
mod document;
mod draft;
mod expression;
mod interface;
mod keywords;
mod limits;
mod lists;
mod messages;
mod outline;
mod pack;
mod page;
mod repair;
mod schema;
mod settle;
mod source;
mod traffic;
mod types;
mod write;

use std::fs;
use std::path::{Path, PathBuf};

use crate::generate::Error;

pub use draft::{Draft, DraftError, DraftMessage, DraftType, Enum, EnumValue, Field, From, Origin, Record, Shape, Type, Unknown};

/// Drafts a spec from these files and folders.
///
/// # Errors
/// A path cannot be read, a document or recorded traffic is not what it says it is, or nothing was found.
pub fn import(paths: &[PathBuf], folders: &[PathBuf], tag: Option<&str>) -> Result<Draft, Error> {
    let mut draft = Draft::default();
    let mut recorded = traffic::Recorded::default();
    let (mut sources, mut documents) = (Vec::new(), Vec::new());
    for path in paths {
        if traffic::is_traffic(path) {
            let bytes = fs::read(path).map_err(|error| Error::unreadable(path, &error))?;
            recorded.read(path, &String::from_utf8_lossy(&bytes))?;
        } else if document::is_document(path) {
            documents.push(path.clone());
        } else {
            sources.push(path.clone());
        }
    }
    documents.extend(document::below(&sources));
    if !sources.is_empty() {
        source::draft(&sources, folders, tag, &mut draft)?;
    }
    for path in documents {
        document::read(&path, tag, &mut draft)?;
    }
    recorded.draft(tag, &mut draft);
    if draft.messages.is_empty() && draft.errors.is_empty() && !draft.types.iter().any(|found| found.kept) {
        let error = Error::new("nothing was found that names messages or errors");
        return Err(error.help(
            "enums, unions, objects and modules of constants, models with a tag, JSON Schema and AsyncAPI documents, `.ndjson` and `.har` files are read",
        ));
    }
    settle::settle(&mut draft);
    repair::repair(&mut draft);
    Ok(draft)
}

/// The text of a draft.
#[must_use]
pub fn text(draft: &Draft, protocol: &str) -> String {
    write::page(draft, protocol).text
}

/// A path as a draft shows it.
fn shown(path: &Path) -> String {
    path.display().to_string().replace('\\', "/")
}
