//! Calls, lists and other bracketed items in lines, as formatters break them: on one line where they fit, else an item a line.

use minijinja::{Error, Value};

use super::width::width;

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

impl Lines {
    /// `head`, the items with commas between them and `tail` on one line, if none of them has a line break and the line
    /// has room beside `column` columns that are taken; else an item a line with a comma behind each, one level deeper
    /// than the line, whose indentation is `indent`. Line breaks inside an item stay as they are.
    pub(super) fn wrap(self, head: &str, items: &Value, tail: &str, indent: usize, column: Option<usize>) -> Result<String, Error> {
        let items = items.try_iter()?.collect::<Vec<_>>();
        let texts = items.iter().map(text).collect::<Result<Vec<_>, _>>()?;
        let flat = [head, &texts.join(", "), tail].concat();
        let room = self.columns.checked_sub(column.unwrap_or(indent));
        if texts.is_empty() || (!flat.contains('\n') && room.is_some_and(|room| width(&flat) <= room)) {
            return Ok(flat);
        }
        let (outer, inner) = (" ".repeat(indent), " ".repeat(indent + self.step));
        let mut out = String::with_capacity(flat.len() + (texts.len() + 1) * (inner.len() + 2));
        out.push_str(head);
        for text in texts {
            out.extend(["\n", &inner, text, ","]);
        }
        out.extend(["\n", &outer, tail]);
        Ok(out)
    }
}

fn text(item: &Value) -> Result<&str, Error> {
    item.as_str().ok_or_else(|| super::engine::unprintable(item))
}

#[cfg(test)]
mod tests {
    use super::{Lines, Value};

    #[test]
    fn what_fits_stays_on_one_line() {
        let lines = Lines { columns: 12, step: 2, lone: 0 };
        let wrap = |items: &[&str], indent, column| {
            lines.wrap("f(", &items.iter().map(|item| Value::from(*item)).collect(), ");", indent, column).unwrap()
        };
        assert_eq!(wrap(&["a", "b"], 0, None), "f(a, b);");
        assert_eq!(wrap(&["abcd", "e"], 1, None), "f(abcd, e);");
        assert_eq!(wrap(&["abcd", "e"], 2, None), "f(\n    abcd,\n    e,\n  );");
        assert_eq!(wrap(&["abcd", "e"], 0, Some(2)), "f(\n  abcd,\n  e,\n);");
        assert_eq!(wrap(&["a\nb"], 0, None), "f(\n  a\nb,\n);");
        assert_eq!(wrap(&[], 20, None), "f();");
        assert!(lines.wrap("f(", &Value::from(vec![1.5]), ")", 0, None).is_err());
    }
}
