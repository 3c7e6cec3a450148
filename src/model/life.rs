//! Since when something is part of a protocol, until when, and whether one should still use it.

use super::{SHARED, Symbol};
use serde::{Serialize, Serializer};
#[cfg(feature = "cli")]
use std::borrow::Cow;
use std::ops::Deref;

/// Since when, until when, and whether one should still use it. Most things have no limits of this kind, and share one value.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Life(Option<Box<LifeParts>>);

impl Life {
    /// A life; `LifeParts::default()` is that of most things.
    pub fn new(parts: LifeParts) -> Self {
        Self((parts != USUAL).then(|| Box::new(parts)))
    }
}

static USUAL: LifeParts = LifeParts { since: None, until: None, deprecated: None, experimental: false, feature: None };

impl Deref for Life {
    type Target = LifeParts;

    fn deref(&self) -> &LifeParts {
        self.0.as_deref().unwrap_or(&USUAL)
    }
}

impl Serialize for Life {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_newtype_struct(SHARED, &**self)
    }
}

#[cfg(feature = "cli")]
impl schemars::JsonSchema for Life {
    fn schema_name() -> Cow<'static, str> {
        LifeParts::schema_name()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        LifeParts::json_schema(generator)
    }
}

/// Since when, until when, and whether one should still use it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema), schemars(rename = "Life"))]
pub struct LifeParts {
    /// The first version that has it; `None` means always.
    pub since: Option<String>,
    /// The last version that has it; `None` means still.
    pub until: Option<String>,
    /// Why it should no longer be used, and what to use instead.
    pub deprecated: Option<String>,
    /// It may change without notice.
    pub experimental: bool,
    /// The feature group it belongs to.
    pub feature: Option<Symbol>,
}
