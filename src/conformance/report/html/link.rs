//! Places to addresses that lead from the page to the spec. A log may come from elsewhere, so nothing in it becomes an address of its own: what
//! leads away is a link only where it says `https:` or `http:`.

use serde::Serialize;
use std::fmt::Write as _;

/// A place, and where it is.
#[derive(Debug, Clone, Serialize)]
pub(super) struct Place {
    /// File and line.
    pub(super) text: String,
    /// The way there; `None` when it is no file and line.
    pub(super) href: Option<String>,
}

/// A `file:line` as a link, by the way from the page to the folder that files are relative to.
pub(super) fn place(root: &str, text: &str) -> Place {
    let href = text.rsplit_once(':').filter(|(file, line)| !file.is_empty() && line.parse::<u32>().is_ok()).map(|(file, line)| {
        let from = if file.starts_with('/') {
            "/"
        } else if root.is_empty() {
            "./"
        } else {
            root
        };
        format!("{from}{}#L{line}", encoded(file.trim_start_matches('/')))
    });
    Place { text: text.to_owned(), href }
}

/// An issue as a link, where it is one.
pub(super) fn issue(text: &str) -> Place {
    let leads = text.starts_with("https://") || text.starts_with("http://");
    Place { text: text.to_owned(), href: leads.then(|| text.to_owned()) }
}

/// A path as a part of an address: what has a meaning there is written in hexadecimal.
#[must_use]
pub fn encoded(path: &str) -> String {
    let mut made = String::with_capacity(path.len());
    for byte in path.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~/".contains(&byte) {
            made.push(char::from(byte));
        } else {
            let _ = write!(made, "%{byte:02X}");
        }
    }
    made
}

#[cfg(test)]
mod tests {
    use super::*;

    fn href(root: &str, text: &str) -> Option<String> {
        place(root, text).href
    }

    #[test]
    fn a_place_leads_to_its_line() {
        assert_eq!(href("", "spec/echo.yaml:38").unwrap(), "./spec/echo.yaml#L38");
        assert_eq!(href("../../", "spec/my protocol.yaml:1").unwrap(), "../../spec/my%20protocol.yaml#L1");
        assert_eq!(href("../", "/home/x/echo.yaml:2").unwrap(), "/home/x/echo.yaml#L2");
        assert_eq!(href("", "RFC 6455"), None);
    }

    #[test]
    fn nothing_becomes_another_address() {
        assert_eq!(href("", "data:text/html,(1):3").unwrap(), "./data%3Atext/html%2C%281%29#L3");
        assert_eq!(href("", "//elsewhere.example/x:3").unwrap(), "/elsewhere.example/x#L3");
        assert_eq!(href("", "x?y#z:3").unwrap(), "./x%3Fy%23z#L3");
        assert_eq!(issue("data:text/html,1").href, None);
        assert_eq!(issue("https://example.org/1").href.unwrap(), "https://example.org/1");
    }
}
