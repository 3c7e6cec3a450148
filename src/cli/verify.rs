//! `wireproof verify`: whether the generated code of every language accepts, refuses and means what the spec says.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::time::Duration;

use clap::Args;

use super::findings::{count, report};
use super::peers::{places, set_up};
use super::terminal::Terminal;
use super::{Format, Status};
use crate::diag::{Diagnostic, Diagnostics};
use crate::generate::{Config, Error, Generated, Rendering, Selection, generated, sorted};
use crate::source::Sources;
use crate::vectors::{Meaning, peer_name};
use crate::verify::{Difference, PATIENCE, Question, Report, Subject, fuzz, questions, read_corpus, write_row};

#[derive(Debug, Args)]
pub(super) struct Arguments {
    /// The specs; without any, all of the project
    #[arg(value_name = "SPEC")]
    specs: Vec<PathBuf>,

    /// Only this language; may be given several times
    #[arg(long = "target", value_name = "L")]
    targets: Vec<String>,

    /// Only vectors whose name holds this text
    #[arg(long, value_name = "TEXT")]
    only: Option<String>,

    /// Where the numbers come from that are left to chance
    #[arg(long, value_name = "N", default_value_t = 0)]
    seed: u64,

    /// Ask about so many mutated messages as well
    #[arg(long, value_name = "N", default_value_t = 0, conflicts_with = "only")]
    fuzz: u64,

    /// Ask about the messages of this file as well; may be given several times
    #[arg(long, value_name = "FILE")]
    corpus: Vec<PathBuf>,

    /// Add the messages that tell languages apart to this file, for `--corpus`
    #[arg(long, value_name = "FILE")]
    keep: Option<PathBuf>,

    /// The folder to build in; otherwise one in the user's cache
    #[arg(long, value_name = "DIR")]
    build: Option<PathBuf>,

    /// How many seconds a language may be silent
    #[arg(long, value_name = "SECONDS", default_value_t = PATIENCE.as_secs())]
    patience: u64,
}

/// The most differences that are shown.
const SHOWN: usize = 20;

pub(super) fn run(arguments: &Arguments, terminal: &mut Terminal) -> Result<Status, Error> {
    let (sources, mut diagnostics) = (Sources::new(), Diagnostics::new());
    let config = Config::open(Path::new(""), &sources, &mut diagnostics)?;
    let selection = Selection { targets: arguments.targets.clone(), specs: arguments.specs.clone() };
    let made = if diagnostics.has_errors() { None } else { generated(&config, &selection, &sources, &mut diagnostics)? };
    let Some(Rendering { protocols, targets }) = made else {
        report(terminal, &sorted(diagnostics, &sources), &[], &sources)?;
        return Ok(Status::Wrong);
    };
    let places = places(arguments.build.as_deref(), &config, &protocols, &targets)?;
    let subjects: Vec<Subject> = protocols.into_iter().map(subject).collect();
    let asked = ask(arguments, &subjects)?;
    set_up(&places, terminal)?;
    let numbers = numbers(&asked);
    let mutated = fuzz(&subjects, &asked, arguments.fuzz, arguments.seed);
    let patience = Duration::from_secs(arguments.patience);
    let found = crate::verify::run(&subjects, &places, asked.iter().cloned().chain(mutated), patience)?;
    if let Some(file) = &arguments.keep {
        keep(file, &subjects, &found)?;
    }
    tell(arguments, &subjects, &numbers, &found, &sources, terminal)
}

fn subject(generated: Generated) -> Subject {
    Subject { protocol: generated.protocol, model: generated.model, languages: generated.files.into_keys().collect() }
}

fn ask(arguments: &Arguments, subjects: &[Subject]) -> Result<Vec<Question>, Error> {
    let mut asked = questions(subjects, arguments.seed)?;
    for corpus in &arguments.corpus {
        asked.extend(read_corpus(corpus, subjects)?);
    }
    if let Some(only) = &arguments.only {
        asked.retain(|question| question.name.contains(only.as_str()));
        if asked.is_empty() {
            let error = Error::new(format!("no vector has `{only}` in its name"));
            return Err(error.help("`wireproof vectors SPEC` prints the names"));
        }
    }
    Ok(asked)
}

/// Adds the messages of differences to a corpus.
fn keep(file: &Path, subjects: &[Subject], found: &Report) -> Result<(), Error> {
    let rows = found.differences.iter().map(|difference| {
        let who: Vec<&str> = difference.said.iter().map(|(language, _)| language.as_str()).collect();
        let note = format!("{} differed: {}", who.join(", "), difference.question.name);
        write_row(&subjects[difference.question.subject].protocol, &difference.question, &note) + "\n"
    });
    let rows: String = rows.collect();
    let opened = fs::OpenOptions::new().create(true).append(true).open(file);
    let written = opened.and_then(|mut file| file.write_all(rows.as_bytes()));
    written.map_err(|error| Error::unwritable(file, &error))
}

/// How many questions are valid, and how many are not, by subject.
fn numbers(asked: &[Question]) -> BTreeMap<usize, (usize, usize)> {
    let mut numbers: BTreeMap<usize, (usize, usize)> = BTreeMap::new();
    for question in asked {
        let entry = numbers.entry(question.subject).or_default();
        let invalid = matches!(question.expected, Meaning::Refused { .. });
        *if invalid { &mut entry.1 } else { &mut entry.0 } += 1;
    }
    numbers
}

fn tell(
    arguments: &Arguments,
    subjects: &[Subject],
    numbers: &BTreeMap<usize, (usize, usize)>,
    found: &Report,
    sources: &Sources,
    terminal: &mut Terminal,
) -> Result<Status, Error> {
    if terminal.format == Format::Human {
        let shown = found.differences.iter().take(SHOWN).map(|difference| described(subjects, difference));
        let mut text: String = shown.collect();
        if found.differences.len() > SHOWN {
            let _ = writeln!(text, "... and {} more\n", found.differences.len() - SHOWN);
        }
        text.push_str(&account(subjects, numbers, found));
        terminal.result(&text)?;
    } else {
        let diagnostics: Vec<Diagnostic> = found.differences.iter().map(|difference| diagnostic(subjects, difference)).collect();
        report(terminal, &diagnostics, &[], sources)?;
        terminal.say(account(subjects, numbers, found).trim_end());
    }
    if found.wrong() == 0 {
        return Ok(Status::Well);
    }
    terminal.say(&format!(
        "{}; {}",
        count(usize::try_from(found.wrong()).unwrap_or(usize::MAX), "difference"),
        again(arguments, found, terminal)
    ));
    Ok(Status::Wrong)
}

/// The command that shows the first difference alone.
fn again(arguments: &Arguments, found: &Report, terminal: &Terminal) -> String {
    let mut command = format!("{} verify", terminal.program);
    arguments.specs.iter().for_each(|spec| command.push_str(&format!(" {}", spec.display())));
    arguments.targets.iter().for_each(|target| command.push_str(&format!(" --target {target}")));
    arguments.corpus.iter().for_each(|corpus| command.push_str(&format!(" --corpus {}", corpus.display())));
    if arguments.fuzz > 0 {
        command.push_str(&format!(" --fuzz {}", arguments.fuzz));
    }
    if arguments.seed != 0 {
        command.push_str(&format!(" --seed {}", arguments.seed));
    }
    if let (Some(first), 0) = (found.differences.first(), arguments.fuzz) {
        command.push_str(&format!(" --only '{}'", first.question.name.replace('\'', "'\\''")));
    }
    format!("run `{command}` to see it again")
}

/// How many vectors each protocol has, and what each language made of them.
fn account(subjects: &[Subject], numbers: &BTreeMap<usize, (usize, usize)>, found: &Report) -> String {
    let mut text = String::new();
    for (index, (valid, invalid)) in numbers {
        let subject = &subjects[*index];
        let _ = writeln!(text, "{}: {} ({valid} valid, {invalid} invalid)", subject.protocol, count(valid + invalid, "vector"));
        for language in &subject.languages {
            let key = (*index, language.clone());
            let number = |map: &BTreeMap<(usize, String), u64>| map.get(&key).copied().unwrap_or(0);
            let differs = number(&found.differed);
            let differs = if differs == 0 { "no difference".to_owned() } else { format!("{differs} DIFFER") };
            let _ = writeln!(text, "  {language:<12} {:>8} decoded as specified, {differs}", number(&found.agreed));
        }
    }
    text
}

/// A difference for people.
fn described(subjects: &[Subject], difference: &Difference) -> String {
    let question = &difference.question;
    let mut text = format!("{}: {}\n", subjects[question.subject].protocol, title(question));
    let _ = writeln!(text, "  vector       {}", question.name);
    let _ = writeln!(text, "  bytes        {}", shown(&question.bytes));
    if !question.written_by.is_empty() {
        let _ = writeln!(text, "  written by   {}", question.written_by.join(", "));
    }
    let _ = writeln!(text, "  the spec     {}", cut(&question.expected.to_string()));
    for (language, said) in &difference.said {
        let _ = writeln!(text, "  {language:<12} {}", cut(&said.to_string()));
    }
    text.push('\n');
    text
}

/// Which message, which field, which rule.
fn title(question: &Question) -> String {
    let message = question.message.as_ref().map_or_else(|| "no message".to_owned(), |name| format!("`{name}`"));
    let field = if question.place.is_empty() { String::new() } else { format!(", field `{}`", question.place) };
    let rule = match &question.expected {
        Meaning::Refused { code, .. } => format!("rule `{code}`"),
        Meaning::Message { .. } | Meaning::Unknown { .. } => "a valid value".to_owned(),
    };
    format!("{} {message}{field}, {rule}", peer_name(question.direction))
}

fn shown(bytes: &[u8]) -> String {
    match std::str::from_utf8(bytes) {
        Ok(text) => cut(&text.escape_debug().to_string().replace("\\\"", "\"").replace("\\'", "'")),
        Err(_) => cut(&bytes.iter().map(|byte| format!("{byte:02x}")).collect::<Vec<_>>().join(" ")),
    }
}

/// The beginning of a long text.
fn cut(text: &str) -> String {
    const MOST: usize = 600;
    match text.char_indices().nth(MOST) {
        Some((at, _)) => format!("{}… ({} more bytes)", &text[..at], text.len() - at),
        None => text.to_owned(),
    }
}

fn diagnostic(subjects: &[Subject], difference: &Difference) -> Diagnostic {
    let question = &difference.question;
    let subject = &subjects[question.subject];
    let span = question.message.as_ref().and_then(|name| subject.model.message(name)).map(|message| message.span);
    let said: Vec<String> = difference.said.iter().map(|(language, said)| format!("`{language}` {}", cut(&said.to_string()))).collect();
    let spec = cut(&question.expected.to_string());
    let message = format!(
        "{}: {}: the spec {spec}, {}; the bytes are {}",
        subject.protocol,
        title(question),
        said.join(", "),
        shown(&question.bytes)
    );
    Diagnostic::error("difference", span, message).help(format!("`wireproof verify --only '{}'` shows it alone", question.name))
}
