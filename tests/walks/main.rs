//! The walks in `docs/walks/` are walked: each in an empty folder, with nothing but what it says.
//!
//! A fenced block with a path behind its language is a file. A block of `sh` is run, and must succeed. A block of `text` behind it holds lines
//! that its output must contain, in this order; `…` stands for anything within a line.

#![expect(clippy::expect_used, clippy::print_stdout, reason = "these functions serve tests only, under a harness of their own")]

use libtest_mimic::{Arguments, Failed, Trial};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode, Stdio};
use std::time::Instant;

fn main() -> ExitCode {
    let arguments = Arguments::from_args();
    let mut walks: Vec<PathBuf> = fs::read_dir("docs/walks").expect("there are walks").map(|entry| entry.expect("a file").path()).collect();
    walks.retain(|path| path.extension().is_some_and(|extension| extension == "md"));
    walks.sort();
    assert!(!walks.is_empty(), "there is no walk");
    let trials = walks.into_iter().map(|path| {
        let name = path.file_stem().expect("it has a name").to_string_lossy().into_owned();
        Trial::test(name.clone(), move || walk(&name, &fs::read_to_string(&path).expect("it can be read")))
    });
    let mut trials: Vec<Trial> = trials.collect();
    trials.push(Trial::test("blocks", blocks_are_told_apart));
    trials.push(Trial::test("lines", lines_are_looked_for_in_order));
    libtest_mimic::run(&arguments, trials).exit_code()
}

/// A fenced block: its language, what stands behind that, its line in the document, and its text.
#[derive(Debug, PartialEq)]
struct Block {
    language: String,
    path: String,
    line: usize,
    text: String,
}

fn blocks(document: &str) -> Vec<Block> {
    let (mut blocks, mut open): (Vec<Block>, Option<Block>) = (Vec::new(), None);
    for (number, line) in document.lines().enumerate() {
        match (line.strip_prefix("```"), open.as_mut()) {
            (Some(_), Some(_)) => blocks.extend(open.take()),
            (Some(information), None) => {
                let (language, path) = information.split_once(' ').unwrap_or((information, ""));
                open = Some(Block { language: language.to_owned(), path: path.to_owned(), line: number + 1, text: String::new() });
            }
            (None, Some(block)) => block.text.extend([line, "\n"]),
            (None, None) => {}
        }
    }
    blocks
}

fn walk(name: &str, document: &str) -> Result<(), Failed> {
    let place = Path::new(env!("CARGO_TARGET_TMPDIR")).join("walks").join(name);
    let _ = fs::remove_dir_all(&place);
    fs::create_dir_all(&place)?;
    let place = place.canonicalize()?;
    let programs = Path::new(env!("CARGO_BIN_EXE_wireproof")).parent().expect("it is in a folder");
    let path = format!("{}:{}", programs.display(), std::env::var("PATH").unwrap_or_default());
    let (mut output, mut ran) = (String::new(), 0);
    for block in blocks(document) {
        let Block { language, path: file, line, text } = &block;
        let failed = |why: String| Failed::from(format!("docs/walks/{name}.md:{line}: {why}"));
        match language.as_str() {
            "text" => found_in_order(text, &output).map_err(|missing| failed(format!("the output has no line `{missing}`:\n{output}")))?,
            "sh" => {
                let started = Instant::now();
                let mut shell = Command::new("bash");
                shell.arg("-uo").arg("pipefail").arg("-c").arg(guarded(text)).current_dir(&place).stdin(Stdio::null());
                let shell = shell.env("PATH", &path).env("NO_COLOR", "1");
                let ran_as = shell.output().map_err(|error| failed(format!("cannot start bash: {error}")))?;
                output = String::from_utf8_lossy(&ran_as.stdout).into_owned();
                if !ran_as.status.success() {
                    return Err(failed(format!("{text}\n{}:\n{output}", ran_as.status)));
                }
                println!("{name}:{line}: {:.1} s", started.elapsed().as_secs_f64());
                ran += 1;
            }
            _ if !file.is_empty() => {
                let target = place.join(file);
                fs::create_dir_all(target.parent().expect("it is in a folder"))?;
                fs::write(target, text)?;
            }
            _ => return Err(failed(format!("a block of `{language}` says neither a file nor what to run"))),
        }
    }
    if ran == 0 { Err(Failed::from(format!("docs/walks/{name}.md runs nothing"))) } else { Ok(()) }
}

/// The commands, each of which must succeed; `set -e` would not look at those behind `!`. What they say is in one order.
fn guarded(text: &str) -> String {
    let guard = |line: &str| if line.starts_with(' ') || line.is_empty() { format!("{line}\n") } else { format!("{line} || exit 1\n") };
    format!("exec 2>&1\n{}", text.lines().map(guard).collect::<String>())
}

/// The first line that is not found.
fn found_in_order<'w>(wanted: &'w str, output: &str) -> Result<(), &'w str> {
    let mut lines = output.lines();
    wanted.lines().try_for_each(|wanted| if lines.any(|line| fits(wanted.trim(), line)) { Ok(()) } else { Err(wanted) })
}

fn fits(wanted: &str, line: &str) -> bool {
    let mut rest = line;
    wanted.split('…').map(str::trim).all(|part| match rest.find(part) {
        Some(at) => {
            rest = &rest[at + part.len()..];
            true
        }
        None => false,
    })
}

fn blocks_are_told_apart() -> Result<(), Failed> {
    let found = blocks("Text.\n```sh\na\n\nb\n```\n```js x/y.js\n1\n```\n");
    let block =
        |language: &str, path: &str, line, text: &str| Block { language: language.into(), path: path.into(), line, text: text.into() };
    if found == [block("sh", "", 2, "a\n\nb\n"), block("js", "x/y.js", 7, "1\n")] { Ok(()) } else { Err(format!("{found:?}").into()) }
}

fn lines_are_looked_for_in_order() -> Result<(), Failed> {
    let output = "one 1 a\ntwo 2 b\n";
    let right = found_in_order("one … a\ntwo", output).is_ok()
        && found_in_order("two\none", output) == Err("one")
        && found_in_order("a … one", output).is_err();
    if right { Ok(()) } else { Err("a line was found where it is not, or not where it is".into()) }
}
