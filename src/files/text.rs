//! The text of a generated file, shared by whoever holds it.
//!
//! A text goes from the renderer through the plan to the comparison and the disk, and each of them keeps it: as copies, the outputs of a
//! large protocol would be most of the memory of a run. Its hash is worked out once, wherever it is wanted first.

use std::fmt;
use std::ops::Deref;
use std::sync::{Arc, OnceLock};

use super::Digest;

/// The text of a file and its hash.
#[derive(Clone, Default)]
pub struct Text(Arc<Content>);

#[derive(Default)]
struct Content {
    text: String,
    digest: OnceLock<Digest>,
}

impl Text {
    /// The hash of the bytes.
    pub fn digest(&self) -> Digest {
        *self.0.digest.get_or_init(|| Digest::of(&self.0.text))
    }
}

impl From<String> for Text {
    fn from(text: String) -> Self {
        Self(Arc::new(Content { text, digest: OnceLock::new() }))
    }
}

impl Deref for Text {
    type Target = str;

    fn deref(&self) -> &str {
        &self.0.text
    }
}

impl PartialEq for Text {
    fn eq(&self, other: &Self) -> bool {
        self.0.text == other.0.text
    }
}

impl Eq for Text {}

impl fmt::Display for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self)
    }
}

impl fmt::Debug for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.text.fmt(f)
    }
}
