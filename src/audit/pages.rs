//! The pages of the rules of an audit, sorted by name.

macro_rules! page {
    ($name:literal) => {
        ($name, include_str!(concat!("rules/", $name, ".md")))
    };
}

/// The pages by rule name.
pub static PAGES: &[(&str, &str)] = &[
    page!("bare-ignore"),
    page!("circular-import"),
    page!("definition-mismatch"),
    page!("dynamic-literal"),
    page!("inline-literal"),
    page!("stale-baseline"),
    page!("unknown-literal"),
    page!("unparsed-source"),
    page!("unread-source"),
    page!("unused-ignore"),
];
