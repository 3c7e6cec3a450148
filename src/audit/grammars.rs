//! The grammars that are linked in, by the names of their crates.
//!
//! This is the one table of the house that has a line for each language that can be read; a pack says by these names which grammar reads
//! which files. A language whose grammar is not here is generated as ever, and not audited.

use tree_sitter::Language;

/// The grammar of a name.
pub(super) fn grammar(name: &str) -> Option<Language> {
    let found = match name {
        "tree_sitter_javascript" => tree_sitter_javascript::LANGUAGE,
        "tree_sitter_python" => tree_sitter_python::LANGUAGE,
        "tree_sitter_rust" => tree_sitter_rust::LANGUAGE,
        "tree_sitter_tsx" => tree_sitter_typescript::LANGUAGE_TSX,
        "tree_sitter_typescript" => tree_sitter_typescript::LANGUAGE_TYPESCRIPT,
        _ => return None,
    };
    Some(found.into())
}
