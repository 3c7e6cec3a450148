//! Definitions by hand, compared: the matrix as a table for people, as Markdown, as lines of JSON, as a part of SARIF.

use std::fmt::Write as _;

use serde_json::json;

use super::Format;
use super::findings::{self, count};
use crate::audit::{Cell, Matrix, Report, Row};
use crate::diag::{Diagnostic, Severity};
use crate::source::Sources;

/// What stands in a cell.
fn shown(cell: &Cell) -> String {
    match cell {
        Cell::Same => "yes".to_owned(),
        Cell::Missing => "missing".to_owned(),
        Cell::Different(value) => format!("`{value}`"),
        Cell::Unknown => "not in the spec".to_owned(),
        Cell::Outside | Cell::Absent => '-'.to_string(),
    }
}

fn is_wrong(row: &Row) -> bool {
    !row.cells.iter().all(|cell| matches!(cell, Cell::Same | Cell::Outside | Cell::Absent))
}

fn title(matrix: &Matrix) -> String {
    let (number, names) = (matrix.columns.len(), matrix.rows.len());
    let wrong = matrix.rows.iter().filter(|row| is_wrong(row)).count();
    let verdict = if wrong == 0 { "which all agree with the spec".to_owned() } else { format!("with {} that differ", count(wrong, "row")) };
    format!("{} of `{}`, {verdict}", format_args!("{} in {}", count(names, matrix.kind), count(number, "definition")), matrix.protocol)
}

/// Tables in columns; nothing when there are no definitions.
pub(super) fn human(matrices: &[Matrix]) -> String {
    let mut text = String::new();
    for matrix in matrices {
        let _ = writeln!(text, "\n{}", title(matrix));
        for (number, column) in matrix.columns.iter().enumerate() {
            let _ = writeln!(text, "  ({}) {} in {}:{}", number + 1, column.name, column.path, column.line);
        }
        let heads = (1..=matrix.columns.len()).map(|number| format!("({number})"));
        let mut rows = vec![[matrix.kind.to_owned(), "spec".to_owned()].into_iter().chain(heads).collect::<Vec<_>>()];
        for row in &matrix.rows {
            let spec = if row.spec { "yes" } else { "-" };
            rows.push([row.name.clone(), spec.to_owned()].into_iter().chain(row.cells.iter().map(shown)).collect());
        }
        let wide = |at: usize| rows.iter().map(|row| row[at].chars().count()).max().unwrap_or(0);
        let widths: Vec<usize> = (0..matrix.columns.len() + 2).map(wide).collect();
        for row in &rows {
            let cells: Vec<String> = row.iter().zip(&widths).map(|(cell, width)| format!("{cell:<width$}")).collect();
            let _ = writeln!(text, "  {}", cells.join("  ").trim_end());
        }
    }
    text
}

/// One object a line.
pub(super) fn json(matrices: &[Matrix]) -> String {
    let line = |matrix: &Matrix| format!("{}\n", json!({"matrix": matrix}));
    matrices.iter().map(line).collect()
}

/// The findings as SARIF, with the matrices among the properties of the run.
pub(super) fn sarif(found: &[Diagnostic], matrices: &[Matrix], sources: &Sources) -> String {
    let text = findings::text(Format::Sarif, found, &[], sources);
    let Ok(mut log) = serde_json::from_str::<serde_json::Value>(&text) else { unreachable!("SARIF is JSON") };
    log["runs"][0]["properties"] = json!({"matrices": matrices});
    format!("{log:#}\n")
}

/// The whole report, as a pull request would show it.
pub(super) fn markdown(report: &Report, sources: &Sources) -> String {
    let mut text = String::from("# Audit\n\n");
    let found: Vec<&Diagnostic> = report.diagnostics.iter().filter(|found| found.severity != Severity::Note).collect();
    if found.is_empty() {
        text.push_str("Nothing was found.\n");
    } else {
        text.push_str("| place | rule | found | what to do |\n|---|---|---|---|\n");
    }
    for found in found {
        let place = found.span.map(|span| sources.shown(span)).unwrap_or_default();
        let help = found.help.as_deref().unwrap_or_default();
        let _ = writeln!(text, "| {} | {} | {} | {} |", cell(&place), found.rule, cell(&found.message), cell(help));
    }
    for matrix in &report.matrices {
        let _ = write!(text, "\n## {}\n\n| {} | spec |", title(matrix), matrix.kind);
        for column in &matrix.columns {
            let _ = write!(text, " {} ({}:{}) |", cell(&column.name), cell(&column.path), column.line);
        }
        let _ = writeln!(text, "\n|---|---|{}", "---|".repeat(matrix.columns.len()));
        for row in &matrix.rows {
            let cells: String = row.cells.iter().map(|it| format!(" {} |", cell(&shown(it)))).collect();
            let _ = writeln!(text, "| `{}` | {} |{cells}", cell(&row.name), if row.spec { "yes" } else { "-" });
        }
    }
    text
}

/// A text that cannot end its cell.
fn cell(text: &str) -> String {
    text.replace('|', "\\|").replace('\n', " ")
}
