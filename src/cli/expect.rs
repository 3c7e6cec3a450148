//! The file of known failures of a server: read before a run, added to after it.

use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use super::templates::write;
use super::terminal::Terminal;
use super::today::today;
use crate::conformance::expect::{Expectation, append, check, entry_for, read as read_entries};
use crate::conformance::plan::Plan;
use crate::conformance::report::{Record, Report, Standing};
use crate::diag::Diagnostics;
use crate::generate::{Config, Error, ServerConfig};
use crate::source::Sources;
use crate::yaml;

/// Where the known failures are.
pub(super) fn file(named: Option<&Path>, server: &ServerConfig, config: &Config) -> Option<PathBuf> {
    named.map(Path::to_owned).or_else(|| server.expect.as_ref().map(|expect| config.root.join(expect)))
}

/// Reads known failures and looks for the cases that they are about; `may_miss` when the file is yet to be written.
pub(super) fn read(
    file: Option<&Path>,
    may_miss: bool,
    whole: &dyn Fn() -> Plan,
    sources: &Sources,
    diagnostics: &mut Diagnostics,
) -> Result<Vec<Expectation>, Error> {
    let Some(file) = file else { return Ok(Vec::new()) };
    let bytes = match fs::read(file) {
        Ok(bytes) => bytes,
        Err(error) if may_miss && error.kind() == ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(Error::unreadable(file, &error).help("`--update-expect` writes it")),
    };
    let shown = file.display().to_string().replace('\\', "/");
    let mut entries = match yaml::decode(&bytes) {
        Ok(text) => read_entries(&shown, text, sources, diagnostics),
        Err(invalid) => {
            diagnostics.push(invalid.diagnostic(&shown));
            return Ok(Vec::new());
        }
    };
    if !entries.is_empty() {
        // An entry may be about a case of another tier than the one that is run.
        let plan = whole();
        let ids: Vec<&str> =
            plan.cases.iter().map(|case| case.id.as_str()).chain(plan.untestable.iter().map(|untestable| untestable.id.as_str())).collect();
        check(&mut entries, &ids, &today());
    }
    Ok(entries)
}

/// Adds the failures that no entry speaks of.
pub(super) fn update(file: &Path, record: &Record, terminal: &mut Terminal) -> Result<(), Error> {
    let report = Report::new(record, "", None);
    let new = report
        .judged
        .iter()
        .filter(|judged| matches!(judged.standing, Standing::Failed | Standing::Crashed | Standing::Untestable) && judged.entry.is_none());
    let new: Vec<String> = new.map(|judged| entry_for(&judged.outcome.id, &judged.outcome.verdict)).collect();
    let shown = file.display();
    if new.is_empty() {
        terminal.say(&format!("`{shown}` lists every failure already"));
        return Ok(());
    }
    let old = match fs::read_to_string(file) {
        Ok(text) => text,
        Err(error) if error.kind() == ErrorKind::NotFound => String::new(),
        Err(error) => return Err(Error::unreadable(file, &error)),
    };
    let text = append(&old, &new).map_err(|why| Error::new(format!("cannot add to `{shown}`: {why}")))?;
    write(file, &text)?;
    terminal.say(&format!(
        "{} added to `{shown}`; fill in the `issue` of each, until then it is refused",
        if new.len() == 1 { "1 entry was".to_owned() } else { format!("{} entries were", new.len()) }
    ));
    Ok(())
}
