//! Marks in rendered text to line breaks: each group on one line where it fits, else an item a line.
//!
//! What fits depends on what stands around a group, which a template does not know yet while it writes one. So groups are
//! written with marks, and the finished text of an output is laid out here in one pass, as formatters do it. The marks are
//! noncharacters, which no literal and no comment ever holds.

use super::layout::Lines;
use super::width::width;

/// In front of the items of a group, which are on one line or each on a line of its own.
const OPEN: char = '\u{fdd0}';
/// The same for a group whose last item, a block or a group that breaks, may begin on the line of the others.
const HUG: char = '\u{fdd1}';
/// Between items.
const NEXT: char = '\u{fdd2}';
/// Behind the items.
const CLOSE: char = '\u{fdd3}';
/// Between what is assigned to and the value, which goes to the next line where its beginning does not fit.
const ASSIGN: char = '\u{fdd4}';
/// Behind the value.
const END: char = '\u{fdd5}';

const MARKS: [char; 6] = [OPEN, HUG, NEXT, CLOSE, ASSIGN, END];
/// The first byte of each of them in UTF-8.
const FIRST_BYTE: u8 = 0xef;

/// `head`, items and `tail`; nothing to be laid out without items.
pub(super) fn group(head: &str, items: &[&str], tail: &str, hug: bool) -> String {
    if items.is_empty() {
        return [head, tail].concat();
    }
    let (open, next, close) = (if hug { HUG } else { OPEN }, NEXT.to_string(), CLOSE);
    format!("{head}{open}{}{close}{tail}", items.join(&next))
}

/// A value behind what it is assigned to, which ends with the operator.
pub(super) fn assign(target: &str, value: &str) -> String {
    format!("{target}{ASSIGN}{value}{END}")
}

/// A text whose marks do not belong together.
#[derive(Debug)]
pub(super) struct Unbalanced;

/// The text without marks.
pub(super) fn lay_out(text: String, lines: Lines) -> Result<String, Unbalanced> {
    if find_mark(&text).is_none() {
        return Ok(text);
    }
    let mut printer = Printer { out: String::with_capacity(text.len()), line: 0, lines };
    printer.print(&text, 0, 0)?;
    Ok(printer.out)
}

struct Printer {
    out: String,
    /// Where the present line begins in `out`.
    line: usize,
    lines: Lines,
}

impl Printer {
    /// Prints a text that is `deeper` than it was written, and behind which so many columns are taken.
    fn print(&mut self, text: &str, deeper: usize, behind: usize) -> Result<(), Unbalanced> {
        let mut rest = text;
        while let Some(at) = find_mark(rest) {
            let (before, marked) = rest.split_at(at);
            self.push(before, deeper);
            let mut marks = marked.chars();
            let mark = marks.next().ok_or(Unbalanced)?;
            let (content, after) = matching(marks.as_str())?;
            let line_end = after.find('\n').map_or_else(|| flat_width(after) + behind, |end| flat_width(&after[..end]));
            match mark {
                OPEN | HUG => self.print_group(content, mark == HUG, deeper, line_end)?,
                ASSIGN => self.print_value(content, deeper, line_end)?,
                _ => return Err(Unbalanced),
            }
            rest = after;
        }
        self.push(rest, deeper);
        Ok(())
    }

    fn print_group(&mut self, content: &str, hug: bool, deeper: usize, behind: usize) -> Result<(), Unbalanced> {
        if !content.contains('\n') && self.fits(flat_width(content) + behind) {
            self.push_flat(content);
            return Ok(());
        }
        let items = items(content);
        if let (true, Some((block, others))) = (hug, items.split_last()) {
            let end = block.find(['\n', OPEN, HUG]);
            let head = others.iter().map(|item| flat_width(item) + 2).sum::<usize>() + flat_width(&block[..end.unwrap_or_default()]);
            if end.is_some() && !others.iter().any(|item| item.contains('\n')) && self.fits(head) {
                for item in others {
                    self.push_flat(item);
                    self.out.push_str(", ");
                }
                return self.print(block, deeper, self.lines.columns);
            }
        }
        let indent = self.indent();
        for item in items {
            self.break_line(indent + self.lines.step);
            self.print(item, deeper + self.lines.step, 1)?;
            self.out.push(',');
        }
        self.break_line(indent);
        Ok(())
    }

    fn print_value(&mut self, value: &str, deeper: usize, behind: usize) -> Result<(), Unbalanced> {
        let (head, to_end) = match value.find(['\n', OPEN, HUG]) {
            Some(at) if value[at..].starts_with('\n') || !self.is_lone(&value[at..]) => (&value[..at], 0),
            _ => (value, behind),
        };
        if self.fits(1 + flat_width(head) + to_end) {
            self.out.push(' ');
            return self.print(value, deeper, behind);
        }
        self.break_line(self.indent() + self.lines.step);
        self.print(value, deeper + self.lines.step, behind)
    }

    /// Whether a group has a single item that is too short for a line of its own.
    fn is_lone(&self, group: &str) -> bool {
        let mut marks = group.chars();
        marks.next();
        let Ok((content, after)) = matching(marks.as_str()) else {
            return false;
        };
        let name_or_text = content.starts_with(['"', '\'']) || !content.contains(['(', '.', '[', '{']);
        find_mark(after).is_none() && find_mark(content).is_none() && name_or_text && width(content) <= self.lines.lone
    }

    fn fits(&self, more: usize) -> bool {
        width(&self.out[self.line..]) + more <= self.lines.columns
    }

    /// The spaces in front of the present line.
    fn indent(&self) -> usize {
        let line = &self.out[self.line..];
        line.len() - line.trim_start_matches(' ').len()
    }

    fn break_line(&mut self, indent: usize) {
        self.out.push('\n');
        self.line = self.out.len();
        self.out.extend(std::iter::repeat_n(' ', indent));
    }

    /// Writes a text without marks.
    fn push(&mut self, text: &str, deeper: usize) {
        let Some(last) = text.rfind('\n') else {
            self.out.push_str(text);
            return;
        };
        let begin = self.out.len();
        if deeper == 0 {
            self.out.push_str(text);
            self.line = begin + last + 1;
            return;
        }
        for (index, line) in text.split('\n').enumerate() {
            if index > 0 {
                self.break_line(if line.is_empty() { 0 } else { deeper });
            }
            self.out.push_str(line);
        }
        // What follows the last line break stands on a line that is not empty.
        if text.ends_with('\n') {
            self.out.extend(std::iter::repeat_n(' ', deeper));
        }
    }

    /// Writes a text on the present line.
    fn push_flat(&mut self, text: &str) {
        let mut start = 0;
        for (at, mark) in marks(text) {
            self.out.push_str(&text[start..at]);
            self.out.push_str(match mark {
                NEXT => ", ",
                ASSIGN => " ",
                _ => "",
            });
            start = at + mark.len_utf8();
        }
        self.out.push_str(&text[start..]);
    }
}

/// Where the first mark of a text is.
fn find_mark(text: &str) -> Option<usize> {
    let bytes = text.as_bytes();
    let mut start = 0;
    // All marks begin with the same byte, which is rare, so that nearly all of a text is passed over quickly.
    while let Some(found) = bytes.get(start..)?.iter().position(|byte| *byte == FIRST_BYTE) {
        let at = start + found;
        if text[at..].starts_with(MARKS) {
            return Some(at);
        }
        start = at + 1;
    }
    None
}

/// The marks of a text, and where they are.
fn marks(text: &str) -> impl Iterator<Item = (usize, char)> {
    let mut start = 0;
    std::iter::from_fn(move || {
        let at = start + find_mark(&text[start..])?;
        let mark = text[at..].chars().next()?;
        start = at + mark.len_utf8();
        Some((at, mark))
    })
}

/// The columns of a text on one line.
fn flat_width(text: &str) -> usize {
    let (mut columns, mut start) = (0, 0);
    for (at, mark) in marks(text) {
        columns += width(&text[start..at]);
        columns += match mark {
            NEXT => 2,
            ASSIGN => 1,
            _ => 0,
        };
        start = at + mark.len_utf8();
    }
    columns + width(&text[start..])
}

/// What stands between a mark, in front of the text, and the one that ends it, and what stands behind that.
fn matching(text: &str) -> Result<(&str, &str), Unbalanced> {
    let mut depth = 0;
    for (at, mark) in marks(text) {
        match mark {
            OPEN | HUG | ASSIGN => depth += 1,
            CLOSE | END if depth == 0 => return Ok((&text[..at], &text[at + mark.len_utf8()..])),
            CLOSE | END => depth -= 1,
            _ => {}
        }
    }
    Err(Unbalanced)
}

/// The items of a group.
fn items(content: &str) -> Vec<&str> {
    let (mut items, mut start, mut depth) = (Vec::new(), 0, 0);
    for (at, mark) in marks(content) {
        match mark {
            OPEN | HUG | ASSIGN => depth += 1,
            CLOSE | END => depth -= 1,
            NEXT if depth == 0 => {
                items.push(&content[start..at]);
                start = at + mark.len_utf8();
            }
            _ => {}
        }
    }
    items.push(&content[start..]);
    items
}

#[cfg(test)]
mod tests {
    use super::*;

    fn laid_out(text: &str, columns: usize) -> String {
        lay_out(text.to_owned(), Lines { columns, step: 2, lone: 4 }).unwrap()
    }

    #[test]
    fn a_group_stays_on_a_line_that_has_room_for_it_and_what_follows() {
        let text = format!("x {};\n", group("f(", &["a", "bc"], ")", false));
        assert_eq!(laid_out(&text, 11), "x f(a, bc);\n");
        assert_eq!(laid_out(&text, 10), "x f(\n  a,\n  bc,\n);\n");
        assert_eq!(group("f(", &[], ")", false), "f()");
    }

    #[test]
    fn the_outer_group_breaks_first() {
        let text = format!("  {}", group("f(", &[&group("g(", &["a", "b"], ")", false), "c"], ")", false));
        assert_eq!(laid_out(&text, 15), "  f(g(a, b), c)");
        assert_eq!(laid_out(&text, 12), "  f(\n    g(a, b),\n    c,\n  )");
        assert_eq!(laid_out(&text, 11), "  f(\n    g(\n      a,\n      b,\n    ),\n    c,\n  )");
    }

    #[test]
    fn a_block_begins_on_the_line_of_the_items_before_it_if_that_has_room() {
        let text = format!("{};\n", group("f(", &["a", "{\n  b: 1,\n\n}"], ")", true));
        assert_eq!(laid_out(&text, 6), "f(a, {\n  b: 1,\n\n});\n");
        assert_eq!(laid_out(&text, 5), "f(\n  a,\n  {\n    b: 1,\n\n  },\n);\n");
        let text = format!("{};\n", group("function(", &["a", &group("[", &["bcd", "e"], "]", false)], ")", true));
        assert_eq!(laid_out(&text, 22), "function(a, [bcd, e]);\n");
        assert_eq!(laid_out(&text, 21), "function(a, [\n  bcd,\n  e,\n]);\n");
        assert_eq!(laid_out(&text, 12), "function(\n  a,\n  [bcd, e],\n);\n");
    }

    #[test]
    fn a_value_goes_to_the_next_line_where_its_beginning_does_not_fit() {
        let text = format!("{};\n", assign("let abc =", &group("f(", &["first", "b"], ")", false)));
        assert_eq!(laid_out(&text, 22), "let abc = f(first, b);\n");
        assert_eq!(laid_out(&text, 12), "let abc = f(\n  first,\n  b,\n);\n");
        assert_eq!(laid_out(&text, 11), "let abc =\n  f(\n    first,\n    b,\n  );\n");
        let short = format!("{};\n", assign("let abc =", &group("f(", &["a"], ")", false)));
        assert_eq!(laid_out(&short, 15), "let abc = f(a);\n");
        assert_eq!(laid_out(&short, 14), "let abc =\n  f(a);\n");
        let block = format!("{};\n", assign("x =", &group("f(", &["{\n  a,\n}"], ")", true)));
        assert_eq!(laid_out(&block, 7), "x = f({\n  a,\n});\n");
        assert_eq!(laid_out(&block, 5), "x =\n  f({\n    a,\n  });\n");
    }

    #[test]
    fn marks_that_do_not_belong_together_are_found() {
        for text in ["\u{fdd0}", "\u{fdd3}", "a\u{fdd2}b"] {
            assert!(lay_out(text.to_owned(), Lines::default()).is_err(), "{text:?}");
        }
        assert_eq!(laid_out("a\nb", 1), "a\nb");
    }
}
