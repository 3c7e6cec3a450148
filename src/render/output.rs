//! What a generated text has to look like: lines that end with LF and no spaces, and exactly one line break at the end.
//!
//! Formatters and editors would change anything else, and then every run would report drift.

use std::io;

/// The longest output, in bytes. A template that prints more by mistake must not fill the memory first.
const LONGEST: usize = 64 << 20;

/// An output that is being written. It grows without being moved: outputs are large, and each time that one is moved its memory is needed
/// twice.
#[derive(Default)]
pub(super) struct Growing {
    pieces: Vec<Vec<u8>>,
    length: usize,
    /// It would have been too long.
    pub(super) is_too_long: bool,
}

/// How long a piece is; a longer text that is written at once is a piece of its own.
const PIECE: usize = 1 << 16;

impl Growing {
    pub(super) fn into_text(self) -> String {
        String::from_utf8(self.pieces.concat()).unwrap_or_else(|_| unreachable!("templates print text"))
    }
}

impl io::Write for &mut Growing {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.length += bytes.len();
        if self.length > LONGEST {
            self.is_too_long = true;
            return Err(io::ErrorKind::StorageFull.into());
        }
        match self.pieces.last_mut().filter(|last| last.capacity() - last.len() >= bytes.len()) {
            Some(last) => last.extend_from_slice(bytes),
            None => {
                let mut piece = Vec::with_capacity(bytes.len().max(PIECE));
                piece.extend_from_slice(bytes);
                self.pieces.push(piece);
            }
        }
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
    // Most texts are in order, and this tells so quickly.
    let ends_with_space = |end: usize| matches!(text.as_bytes()[..end].last(), Some(b' ' | b'\t'));
    if text.contains('\r') || text.match_indices('\n').any(|(end, _)| ends_with_space(end)) || ends_with_space(text.len()) {
        return text.split('\n').enumerate().find_map(|(index, line)| problem_of_line(index + 1, line));
    }
    if !text.ends_with('\n') {
        return Some("does not end with a line break".into());
    }
    (text == "\n" || text.ends_with("\n\n")).then(|| "ends with an empty line".into())
}

fn problem_of_line(number: usize, line: &str) -> Option<String> {
    if line.contains('\r') {
        return Some(format!("holds a carriage return in line {number}; lines end with LF alone"));
    }
    line.ends_with([' ', '\t']).then(|| format!("has spaces at the end of line {number}, `{}`", crate::diag::excerpt(line)))
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
