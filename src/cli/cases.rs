//! The cases of a test run: which of them are run, in which order, and what people are shown of them.

use super::Status;
use super::findings::count;
use super::terminal::Terminal;
use crate::conformance::case::Case;
use crate::conformance::expect::id_fits;
use crate::conformance::plan::Plan;
use crate::conformance::shard::Shard;
use crate::diag::nearest;
use crate::generate::Error;

/// Whether a case was asked for: without filters all are; one with `*` is a pattern, any other is part of the id.
pub(super) fn is_wanted(filters: &[String], id: &str) -> bool {
    let fits = |filter: &String| if filter.contains('*') { id_fits(filter, id) } else { id.contains(filter.as_str()) };
    filters.is_empty() || filters.iter().any(fits)
}

/// Leaves out what was not asked for.
pub(super) fn choose(plan: &mut Plan, filters: &[String]) -> Result<(), Error> {
    let wanted = |id: &str| is_wanted(filters, id);
    let ids: Vec<String> = plan.cases.iter().map(|case| case.id.clone()).collect();
    plan.cases.retain(|case| wanted(&case.id));
    plan.untestable.retain(|untestable| wanted(&untestable.id));
    if plan.cases.is_empty() {
        let error = Error::new(match filters.first() {
            Some(filter) => format!("no case has `{filter}` in its id, so nothing would be tested"),
            None => "there is no case, so nothing would be tested".to_owned(),
        });
        let near = filters.first().and_then(|filter| nearest(filter, ids.iter().map(String::as_str)));
        return Err(match near {
            Some(near) => error.help(format!("did you mean `{near}`?")),
            None => error.help("`wireproof test --list` lists the cases"),
        });
    }
    Ok(())
}

/// Leaves out what belongs to other parts of the run.
pub(super) fn part(plan: &mut Plan, shard: Option<Shard>) -> Result<(), Error> {
    let Some(shard) = shard else { return Ok(()) };
    let all = plan.cases.len();
    shard.keep(plan);
    if plan.cases.is_empty() {
        let error = Error::new(format!("none of the {} belongs to part {shard}, so nothing would be tested", count(all, "case")));
        return Err(error.help("run fewer parts"));
    }
    Ok(())
}

/// Shows the cases instead of running them, if that was asked for.
pub(super) fn shown(plan: &Plan, all: bool, one: Option<&str>, terminal: &mut Terminal) -> Result<Option<Status>, Error> {
    match one {
        _ if all => list(plan, terminal).map(Some),
        Some(id) => explain(plan, id, terminal).map(Some),
        None => Ok(None),
    }
}

/// Lists the ids.
fn list(plan: &Plan, terminal: &mut Terminal) -> Result<Status, Error> {
    let lines: String = plan.cases.iter().map(|case| format!("{}\n", case.id)).collect();
    terminal.result(&lines)?;
    terminal.say(&count(plan.cases.len(), "case"));
    Ok(Status::Well)
}

/// Shows a case.
fn explain(plan: &Plan, id: &str, terminal: &mut Terminal) -> Result<Status, Error> {
    let Some(case) = plan.cases.iter().find(|case| case.id == *id) else {
        let near = nearest(id, plan.cases.iter().map(|case| case.id.as_str()));
        let error = Error::new(format!("there is no case `{id}`"));
        return Err(error.help(near.map_or("`wireproof test --list` lists the cases".to_owned(), |near| format!("did you mean `{near}`?"))));
    };
    let text = serde_json::to_string_pretty(case).map_err(|error| Error::new(format!("cannot write the case: {error}")))?;
    terminal.result(&format!("{text}\n"))?;
    Ok(Status::Well)
}

/// Puts the cases in an order that depends on the seed alone.
pub(super) fn shuffle(cases: &mut [Case], seed: u64) {
    let mut random = crate::vectors::Random::new(seed);
    for last in (1..cases.len()).rev() {
        let other = usize::try_from(random.number() % (last as u64 + 1)).unwrap_or(0);
        cases.swap(last, other);
    }
}
