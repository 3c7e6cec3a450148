//! The table of pages, one line each, sorted by name.

macro_rules! page {
    ($name:literal) => {
        ($name, include_str!(concat!($name, ".md")))
    };
}

/// The pages by rule name.
pub(super) static PAGES: &[(&str, &str)] =
    &[page!("close-code-range"), page!("impossible-reply"), page!("unreachable-message"), page!("unreachable-state")];
