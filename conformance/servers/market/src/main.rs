//! A market server that keeps the protocol `market`, or with `--fault` breaks it in one way.
//!
//! It prints one line of JSON with its address when it listens, and talks on stderr.

mod back_end;
mod clock;
mod connection;
mod faults;
mod feed;
mod hooks;
mod server;
mod session;
mod settings;

use settings::Arguments;
use std::process::ExitCode;
use std::sync::Arc;

fn main() -> ExitCode {
    let arguments = match Arguments::parse(std::env::args().skip(1)) {
        Ok(arguments) => arguments,
        Err(error) => {
            eprintln!("market: {error}");
            return ExitCode::from(2);
        }
    };
    if arguments.list_faults {
        for (name, doc) in faults::all() {
            println!("{name}\t{doc}");
        }
        return ExitCode::SUCCESS;
    }
    let hooks: Arc<dyn hooks::Hooks> = match &arguments.fault {
        None => Arc::new(hooks::Honest),
        Some(name) => match faults::find(name) {
            Some(fault) => fault,
            None => {
                eprintln!("market: there is no fault `{name}`; --list-faults prints them");
                return ExitCode::from(2);
            }
        },
    };
    match server::run(arguments.port, hooks, arguments.settings) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("market: {error}");
            ExitCode::from(2)
        }
    }
}
