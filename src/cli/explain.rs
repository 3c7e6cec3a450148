//! `wireproof explain`: the page of a rule.

use clap::Args;

use super::Status;
use super::findings::{page, pages};
use super::terminal::Terminal;
use crate::diag::nearest;
use crate::generate::Error;

#[derive(Debug, Args)]
pub(super) struct Arguments {
    /// The rule, as a finding names it
    #[arg(value_name = "RULE")]
    rule: String,
}

pub(super) fn run(arguments: &Arguments, terminal: &mut Terminal) -> Result<Status, Error> {
    let rule = arguments.rule.as_str();
    if let Some(page) = page(rule) {
        return terminal.result(page).map(|()| Status::Well);
    }
    let error = Error::new(format!("there is no page about a rule `{rule}`"));
    Err(match nearest(rule, pages().map(|(name, _)| name)) {
        Some(near) => error.help(format!("did you mean `{near}`?")),
        None => error,
    })
}
