//! Values of a manifest to what they should be, or a diagnostic that says what was expected.

use crate::diag::{Diagnostic, Diagnostics, excerpt, nearest};
use crate::source::Span;
use crate::yaml::{Entry, Node, Resolved};

/// Collects what is wrong with a manifest.
pub(super) struct Reader<'d> {
    pub(super) diagnostics: &'d mut Diagnostics,
}

impl Reader<'_> {
    /// Reports a problem of rule `target-value`.
    pub(super) fn wrong(&mut self, span: Span, message: impl Into<String>) {
        self.diagnostics.push(Diagnostic::error("target-value", span, message));
    }

    fn expected(&mut self, node: &Node<'_>, what: &str, expected: &str) {
        self.wrong(node.span, format!("{what} is {expected}, found {}", node.kind_name()));
    }

    /// The entries of a mapping with free keys; none when it is absent.
    pub(super) fn entries<'n, 's>(&mut self, node: Option<&'n Node<'s>>, what: &str) -> &'n [Entry<'s>] {
        match node.map(|node| (node, node.as_map())) {
            None => &[],
            Some((_, Some(entries))) => entries,
            Some((node, None)) => {
                self.expected(node, what, "a mapping");
                &[]
            }
        }
    }

    /// Whether the node is a mapping; reports every key that is not one of the known.
    pub(super) fn fields(&mut self, node: &Node<'_>, what: &str, known: &[&str]) -> bool {
        let Some(entries) = node.as_map() else {
            self.expected(node, what, "a mapping");
            return false;
        };
        for entry in entries {
            if !known.contains(&&*entry.key.text) {
                self.unknown(&entry.key.text, entry.key.span, &format!("{what} has no key"), known.iter().copied());
            }
        }
        true
    }

    /// Reports a name that is not one of the known (rule `target-key`).
    pub(super) fn unknown<'k>(&mut self, found: &str, span: Span, message: &str, known: impl Iterator<Item = &'k str> + Clone) {
        let diagnostic = Diagnostic::error("target-key", span, format!("{message} `{}`", excerpt(found)));
        self.diagnostics.push(match nearest(found, known.clone()) {
            Some(near) => diagnostic.help(format!("did you mean `{near}`?")),
            None => diagnostic.help(format!("it can be one of {}", known.map(|word| format!("`{word}`")).collect::<Vec<_>>().join(", "))),
        });
    }

    /// The value of a key that has to be there.
    pub(super) fn required<'n, 's>(&mut self, node: &'n Node<'s>, key: &str, what: &str) -> Option<&'n Node<'s>> {
        let found = node.get(key);
        if found.is_none() {
            self.wrong(node.span, format!("{what} lacks the key `{key}`"));
        }
        found
    }

    /// A string.
    pub(super) fn text(&mut self, node: &Node<'_>, what: &str) -> Option<String> {
        let text = node.as_str();
        if text.is_none() {
            self.expected(node, what, "a string");
        }
        text.map(str::to_owned)
    }

    /// The text of any scalar: `true` and `null` are words of many languages.
    pub(super) fn word(&mut self, node: &Node<'_>, what: &str) -> Option<String> {
        let word = node.as_scalar().filter(|scalar| !scalar.text.is_empty());
        if word.is_none() {
            self.expected(node, what, "a word");
        }
        word.map(|scalar| scalar.text.to_string())
    }

    /// A list of words.
    pub(super) fn words(&mut self, node: &Node<'_>, what: &str) -> Vec<(String, Span)> {
        let Some(items) = node.as_list() else {
            self.expected(node, what, "a list");
            return Vec::new();
        };
        items.iter().filter_map(|item| Some((self.word(item, &format!("an item of {what}"))?, item.span))).collect()
    }

    /// True or false; false when absent.
    pub(super) fn flag(&mut self, node: Option<&Node<'_>>, what: &str) -> Option<bool> {
        let node = node?;
        match node.as_scalar().map(crate::yaml::Scalar::resolve) {
            Some(Resolved::Bool(value)) => Some(value),
            _ => {
                self.expected(node, what, "`true` or `false`");
                None
            }
        }
    }

    /// One of several words.
    pub(super) fn choice<T: Copy>(&mut self, node: &Node<'_>, what: &str, choices: &[(&str, T)]) -> Option<T> {
        let word = self.word(node, what)?;
        let found = choices.iter().find(|(name, _)| *name == word);
        if found.is_none() {
            self.unknown(&word, node.span, &format!("{what} cannot be"), choices.iter().map(|(name, _)| *name));
        }
        found.map(|(_, value)| *value)
    }
}
