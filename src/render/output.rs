//! What a generated text has to look like: lines that end with LF and no spaces, and exactly one line break at the end.
//!
//! Formatters and editors would change anything else, and then every run would report drift.

use std::io;

/// The longest output, in bytes. A template that prints more by mistake must not fill the memory first.
const LONGEST: usize = 64 << 20;

/// An output that is being written.
#[derive(Default)]
pub(super) struct Growing {
    bytes: Vec<u8>,
    /// It would have been too long.
    pub(super) is_too_long: bool,
}

impl Growing {
    pub(super) fn into_text(self) -> String {
        String::from_utf8(self.bytes).unwrap_or_else(|_| unreachable!("templates print text"))
    }
}

impl io::Write for &mut Growing {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if self.bytes.len() + bytes.len() > LONGEST {
            self.is_too_long = true;
            return Err(io::ErrorKind::StorageFull.into());
        }
        self.bytes.extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// What is wrong with a text, to follow its name in a sentence; `None` when nothing is.
pub(super) fn problem(text: &str) -> Option<String> {
    if text.is_empty() {
        return Some("is empty; a file has at least one line".into());
    }
    for (index, line) in text.split('\n').enumerate() {
        let number = index + 1;
        if line.contains('\r') {
            return Some(format!("holds a carriage return in line {number}; lines end with LF alone"));
        }
        if line.ends_with([' ', '\t']) {
            return Some(format!("has spaces at the end of line {number}, `{}`", crate::diag::excerpt(line)));
        }
    }
    if !text.ends_with('\n') {
        return Some("does not end with a line break".into());
    }
    (text == "\n" || text.ends_with("\n\n")).then(|| "ends with an empty line".into())
}

#[cfg(test)]
mod tests {
    use super::problem;

    #[test]
    fn every_fault_is_found() {
        assert_eq!(problem("a\n\nb\n"), None);
        for (text, expected) in [
            ("", "is empty"),
            ("a", "does not end"),
            ("\n", "ends with an empty line"),
            ("a\n\n", "ends with an empty line"),
            ("a\r\nb\n", "carriage return in line 1"),
            ("a\nb \n", "end of line 2, `b `"),
            ("a\n\t\nb\n", "end of line 2"),
        ] {
            let found = problem(text).unwrap();
            assert!(found.contains(expected), "{text:?}: {found}");
        }
    }
}
