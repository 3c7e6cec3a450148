//! Where text goes: results to stdout, talk to stderr, both without colours where nobody wants them.

use std::io::{self, ErrorKind, Stderr, Stdout, Write};

use anstream::{AutoStream, ColorChoice};

use super::{Color, Format};
use crate::generate::Error;

/// The two streams of the process.
pub(super) struct Terminal {
    /// How findings are written.
    pub(super) format: Format,
    /// How this program was called, for the commands that it recommends.
    pub(super) program: String,
    out: AutoStream<Stdout>,
    err: AutoStream<Stderr>,
}

impl Terminal {
    pub(super) fn new(format: Format, color: Color, program: String) -> Self {
        let choice = match color {
            Color::Auto => ColorChoice::Auto,
            Color::Always => ColorChoice::Always,
            Color::Never => ColorChoice::Never,
        };
        Self { format, program, out: AutoStream::new(io::stdout(), choice), err: AutoStream::new(io::stderr(), choice) }
    }

    /// Writes a result, which brings its own line breaks.
    pub(super) fn result(&mut self, text: &str) -> Result<(), Error> {
        let written = self.out.write_all(text.as_bytes()).and_then(|()| self.out.flush());
        match written {
            // The reader has seen enough, as in `wireproof model spec/chat.yaml | head`.
            Err(error) if error.kind() == ErrorKind::BrokenPipe => Ok(()),
            Err(error) => Err(Error::new(format!("cannot write to the standard output: {error}"))),
            Ok(()) => Ok(()),
        }
    }

    /// Says something on a line of its own.
    pub(super) fn say(&mut self, text: &str) {
        // Talk that cannot be heard is no reason to stop.
        let _ = writeln!(self.err, "{text}");
    }

    /// Says why a run could not be carried out.
    pub(super) fn fail(&mut self, error: &Error) {
        let (red, bold, plain) = ("\u{1b}[1;31m", "\u{1b}[1m", "\u{1b}[0m");
        self.say(&format!("{red}error{plain}{bold}: {}{plain}", error.message));
        if let Some(help) = &error.help {
            self.say(&format!("{bold}help{plain}: {help}"));
        }
    }
}
