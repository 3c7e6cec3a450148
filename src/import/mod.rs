//! What is there already to a draft of a spec: definitions and models in people's source, and recorded traffic.
//!
//! A draft passes `wireproof check`, and says by a `TODO`, with the file and the line, what could not be known. Sources are read with the grammars
//! and queries of the audit (`source`), traffic is inferred from its values (`traffic`); both come to one [`Draft`] (`draft`), which is
//! written as YAML (`write`). Nothing here prints, and nothing is written to the disk.

mod draft;
mod source;
mod traffic;
mod types;
mod write;

use std::fs;
use std::path::{Path, PathBuf};

use crate::generate::Error;

pub use draft::{Draft, DraftField, DraftMessage, DraftType, From, Origin};

/// Drafts a spec from these files and folders.
///
/// # Errors
/// A path cannot be read, recorded traffic is not what its ending says, or nothing was found.
pub fn import(paths: &[PathBuf], folders: &[PathBuf], tag: Option<&str>) -> Result<Draft, Error> {
    let (traffic, sources): (Vec<&PathBuf>, Vec<&PathBuf>) = paths.iter().partition(|path| traffic::is_traffic(path));
    let mut draft = Draft::default();
    let mut recorded = traffic::Recorded::default();
    for path in traffic {
        let bytes = fs::read(path).map_err(|error| Error::unreadable(path, &error))?;
        recorded.read(path, &String::from_utf8_lossy(&bytes))?;
    }
    if !sources.is_empty() {
        let sources: Vec<PathBuf> = sources.into_iter().cloned().collect();
        source::draft(&sources, folders, tag, &mut draft)?;
    }
    recorded.draft(tag, &mut draft);
    if draft.messages.is_empty() && draft.errors.is_empty() {
        let error = Error::new("nothing was found that names messages or errors");
        return Err(error.help("enums, unions, objects and modules of constants, models with a tag, `.ndjson` and `.har` files are read"));
    }
    draft.settle();
    Ok(draft)
}

/// The text of a draft.
#[must_use]
pub fn text(draft: &Draft, protocol: &str) -> String {
    write::text(draft, protocol)
}

/// A path as a draft shows it.
fn shown(path: &Path) -> String {
    path.display().to_string().replace('\\', "/")
}
