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

/// The first two bytes of each of them in UTF-8; the third tells them apart.
const FIRST_BYTES: [u8; 2] = [0xef, 0xb7];
/// How many bytes each of them takes.
const LENGTH: usize = 3;

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
    let marks = find_marks(&text)?;
    if marks.is_empty() {
        return Ok(text);
    }
    let whole = Part { from: 0, to: text.len(), first: 0, end: marks.len() };
    let mut printer = Printer { text: &text, marks: &marks, out: String::with_capacity(text.len()), line: 0, lines };
    printer.print(whole, 0, 0);
    Ok(printer.out)
}

/// A mark of the text.
struct Mark {
    at: usize,
    mark: char,
    /// The place, among the marks, of the one that ends what this one begins.
    partner: usize,
}

/// A part of the text that begins and ends outside of groups and values, or is all that is in one: its bytes, and the marks in it.
#[derive(Clone, Copy)]
struct Part {
    from: usize,
    to: usize,
    first: usize,
    end: usize,
}

/// The marks of a text in order.
fn find_marks(text: &str) -> Result<Vec<Mark>, Unbalanced> {
    let (mut marks, mut open): (Vec<Mark>, Vec<usize>) = (Vec::new(), Vec::new());
    let bytes = text.as_bytes();
    let mut start = 0;
    while let Some(found) = bytes.get(start..).and_then(|rest| rest.iter().position(|byte| *byte == FIRST_BYTES[0])) {
        let at = start + found;
        start = at + 1;
        let mark = match bytes.get(at..at + LENGTH) {
            Some(&[first, second, third]) if [first, second] == FIRST_BYTES => match third {
                0x90 => OPEN,
                0x91 => HUG,
                0x92 => NEXT,
                0x93 => CLOSE,
                0x94 => ASSIGN,
                0x95 => END,
                _ => continue,
            },
            _ => continue,
        };
        let begun = open.last().map(|begun| marks[*begun].mark);
        match (mark, begun) {
            (OPEN | HUG | ASSIGN, _) => open.push(marks.len()),
            (NEXT, Some(OPEN | HUG)) => {}
            (CLOSE, Some(OPEN | HUG)) | (END, Some(ASSIGN)) => {
                let partner = marks.len();
                open.pop().into_iter().for_each(|begun| marks[begun].partner = partner);
            }
            _ => return Err(Unbalanced),
        }
        marks.push(Mark { at, mark, partner: 0 });
    }
    if open.is_empty() { Ok(marks) } else { Err(Unbalanced) }
}

struct Printer<'t> {
    text: &'t str,
    marks: &'t [Mark],
    out: String,
    /// Where the present line begins in `out`.
    line: usize,
    lines: Lines,
}

impl<'t> Printer<'t> {
    /// Prints a part that is `deeper` than it was written, and behind which so many columns are taken.
    fn print(&mut self, part: Part, deeper: usize, behind: usize) {
        let mut rest = part;
        while rest.first < rest.end {
            let Mark { at, mark, .. } = self.marks[rest.first];
            self.push(&self.text[rest.from..at], deeper);
            let (content, after) = self.split(rest);
            let line_end = match self.text(after).find('\n') {
                Some(end) => self.flat_width(self.upto(after, after.from + end)),
                None => self.flat_width(after) + behind,
            };
            if mark == ASSIGN {
                self.print_value(content, deeper, line_end);
            } else {
                self.print_group(content, mark == HUG, deeper, line_end);
            }
            rest = after;
        }
        self.push(self.text(rest), deeper);
    }

    fn text(&self, part: Part) -> &'t str {
        &self.text[part.from..part.to]
    }

    /// What stands between the first mark of a part and the one that ends it, and what stands behind that.
    fn split(&self, part: Part) -> (Part, Part) {
        let Mark { at, partner, .. } = self.marks[part.first];
        let close = self.marks[partner].at;
        let content = Part { from: at + LENGTH, to: close, first: part.first + 1, end: partner };
        (content, Part { from: close + LENGTH, first: partner + 1, ..part })
    }

    /// The part up to a place.
    fn upto(&self, part: Part, to: usize) -> Part {
        let within = self.marks[part.first..part.end].iter().take_while(|mark| mark.at < to).count();
        Part { to, end: part.first + within, ..part }
    }

    /// The part up to the first line break, or the first group in it that may break. `None` when there is neither.
    fn head(&self, part: Part) -> Option<Part> {
        let line = self.text(part).find('\n').map(|end| part.from + end);
        let group = self.marks[part.first..part.end].iter().find(|mark| matches!(mark.mark, OPEN | HUG)).map(|mark| mark.at);
        let to = line.into_iter().chain(group).min()?;
        Some(self.upto(part, to))
    }

    /// The items of a group.
    fn items(&self, content: Part) -> Vec<Part> {
        let (mut items, mut rest, mut place) = (Vec::new(), content, content.first);
        while place < content.end {
            let Mark { at, mark, partner } = self.marks[place];
            if mark == NEXT {
                items.push(Part { to: at, end: place, ..rest });
                rest = Part { from: at + LENGTH, first: place + 1, ..content };
                place += 1;
            } else {
                place = partner + 1;
            }
        }
        items.push(rest);
        items
    }

    fn print_group(&mut self, content: Part, hug: bool, deeper: usize, behind: usize) {
        if !self.text(content).contains('\n') && self.fits(self.flat_width(content) + behind) {
            self.push_flat(content);
            return;
        }
        let items = self.items(content);
        if let (true, Some((&block, others))) = (hug, items.split_last()) {
            let head = self.head(block);
            let columns =
                others.iter().map(|item| self.flat_width(*item) + 2).sum::<usize>() + head.map_or(0, |head| self.flat_width(head));
            if head.is_some() && !others.iter().any(|item| self.text(*item).contains('\n')) && self.fits(columns) {
                for item in others {
                    self.push_flat(*item);
                    self.out.push_str(", ");
                }
                return self.print(block, deeper, self.lines.columns);
            }
        }
        let indent = self.indent();
        for item in items {
            self.break_line(indent + self.lines.step);
            self.print(item, deeper + self.lines.step, 1);
            self.out.push(',');
        }
        self.break_line(indent);
    }

    fn print_value(&mut self, value: Part, deeper: usize, behind: usize) {
        let (head, to_end) = match self.head(value) {
            Some(head) if self.text[head.to..].starts_with('\n') || !self.is_lone(Part { from: head.to, first: head.end, ..value }) => {
                (head, 0)
            }
            _ => (value, behind),
        };
        if self.fits(1 + self.flat_width(head) + to_end) {
            self.out.push(' ');
            return self.print(value, deeper, behind);
        }
        self.break_line(self.indent() + self.lines.step);
        self.print(value, deeper + self.lines.step, behind);
    }

    /// Whether a part begins with a group of a single item that is too short for a line of its own, and holds nothing else to lay out.
    fn is_lone(&self, part: Part) -> bool {
        let (content, after) = self.split(part);
        let item = self.text(content);
        let name_or_text = item.starts_with(['"', '\'']) || !item.contains(['(', '.', '[', '{']);
        after.first == after.end && content.first == content.end && name_or_text && width(item) <= self.lines.lone
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

    /// Writes a part on the present line.
    fn push_flat(&mut self, part: Part) {
        let mut start = part.from;
        for Mark { at, mark, .. } in &self.marks[part.first..part.end] {
            self.out.push_str(&self.text[start..*at]);
            self.out.push_str(match *mark {
                NEXT => ", ",
                ASSIGN => " ",
                _ => "",
            });
            start = at + LENGTH;
        }
        self.out.push_str(&self.text[start..part.to]);
    }

    /// The columns of a part on one line.
    fn flat_width(&self, part: Part) -> usize {
        let (mut columns, mut start) = (0, part.from);
        for Mark { at, mark, .. } in &self.marks[part.first..part.end] {
            columns += width(&self.text[start..*at]);
            columns += match *mark {
                NEXT => 2,
                ASSIGN => 1,
                _ => 0,
            };
            start = at + LENGTH;
        }
        columns + width(&self.text[start..part.to])
    }
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
