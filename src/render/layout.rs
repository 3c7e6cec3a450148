//! How wide the lines of a language are.

/// How wide lines are, and how much deeper an item stands than what holds it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Lines {
    /// The columns of a line.
    pub(super) columns: usize,
    /// The spaces of one level.
    pub(super) step: usize,
    /// A single item of so many columns gets no line of its own behind something that it is assigned to.
    pub(super) lone: usize,
}

impl Default for Lines {
    fn default() -> Self {
        Self { columns: 100, step: 4, lone: 0 }
    }
}
