//! How long the compiler takes: `cargo bench --bench compile`.
//!
//! Synthetic protocols of 10, 100, 1,000 and 5,000 messages (about six fields each, mixed types, one struct and one enum for every ten
//! messages) are compiled. Stages are timed inside the process, then the whole command from outside. The figures are medians of several runs
//! on whatever machine this is: compare ratios, not milliseconds.
#![expect(
    clippy::expect_used,
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a benchmark prints its figures and stops at the first problem"
)]

use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};
use wireproof::diag::Diagnostics;
use wireproof::render::{self, Settings, target};
use wireproof::source::Sources;
use wireproof::{spec, yaml};

const SIZES: [usize; 4] = [10, 100, 1_000, 5_000];

fn main() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("bench");
    println!("{:<34}{:>12}{:>12}{:>12}{:>12}{:>16}{:>12}", "median, ms", 10, 100, 1_000, 5_000, "messages/s", "5000/1000");
    let specs: Vec<String> = SIZES.iter().map(|size| synthetic(*size)).collect();
    row("yaml to tree", &specs, |text| {
        let sources = Sources::new();
        let id = sources.add("spec.yaml", text.to_owned());
        assert!(yaml::parse(id, &sources.get(id).text, &mut Diagnostics::new()).is_some());
    });
    row("parse and check", &specs, |text| assert!(model(text).is_some()));
    let models: Vec<_> = specs.iter().map(|text| model(text).expect("a synthetic spec is right")).collect();
    row("template context", &models, |model| drop(render::context(model)));
    let packs = Path::new(env!("CARGO_MANIFEST_DIR")).join("templates");
    for pack in target::list(std::slice::from_ref(&packs)) {
        let sources = Sources::new();
        let target = target::load(&pack.language, &[], &sources, &mut Diagnostics::new()).expect("a shipped pack is right");
        let inputs: Vec<_> = models.iter().map(|model| (model, render::context(model))).collect();
        row(&format!("render {}", pack.language), &inputs, |(model, context)| {
            let rendered = render::render_context(model, context, &target, &Settings::default());
            assert!(rendered.is_ok_and(|rendered| !rendered.files.is_empty()));
        });
    }
    processes(&folder, &specs);
}

fn model(text: &str) -> Option<wireproof::model::Model> {
    let mut diagnostics = Diagnostics::new();
    let model = spec::load_text("spec.yaml", text, &Sources::new(), &mut diagnostics);
    for problem in diagnostics.into_sorted() {
        eprintln!("{}: {}", problem.rule, problem.message);
    }
    model
}

/// The whole command, from start to exit.
fn processes(folder: &Path, specs: &[String]) {
    let folders: Vec<_> = SIZES.iter().map(|size| folder.join(size.to_string())).collect();
    for (folder, text) in folders.iter().zip(specs) {
        let _ = fs::remove_dir_all(folder);
        fs::create_dir_all(folder.join("spec")).expect("the build folder can be written");
        fs::write(folder.join("spec/synthetic.yaml"), text).expect("the build folder can be written");
        // A project of its own: without a configuration the folders above would be searched for one.
        fs::write(folder.join("wireproof.yaml"), "specs: [spec/**]\n").expect("the build folder can be written");
    }
    row("process: --version", &folders, |folder| run(folder, &["--version"]));
    row("process: check", &folders, |folder| run(folder, &["check"]));
    row("process: generate from nothing", &folders, |folder| {
        let _ = fs::remove_dir_all(folder.join("generated"));
        run(folder, &["generate"]);
    });
    row("process: generate, nothing to do", &folders, |folder| run(folder, &["generate"]));
    row("process: generate --check", &folders, |folder| run(folder, &["generate", "--check"]));
}

fn run(folder: &Path, arguments: &[&str]) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_wireproof"));
    let status = command.args(arguments).current_dir(folder).stdout(Stdio::null()).stderr(Stdio::null()).status();
    assert!(status.is_ok_and(|status| status.success()), "`wireproof {}` failed", arguments.join(" "));
}

/// Times one thing at every size and prints a row; the smallest runs are repeated most.
fn row<T>(name: &str, inputs: &[T], work: impl Fn(&T)) {
    let mut line = format!("{name:<34}");
    let mut medians = Vec::new();
    for input in inputs {
        let median = median(|| work(input));
        let _ = write!(line, "{:>12.2}", median.as_secs_f64() * 1e3);
        medians.push(median.as_secs_f64());
    }
    let (thousand, most) = (medians[2], medians[3]);
    println!("{line}{:>16.0}{:>12.2}", 5_000.0 / most, most / thousand);
}

fn median(work: impl Fn()) -> Duration {
    work();
    let (started, mut times) = (Instant::now(), Vec::new());
    while times.len() < 5 || (times.len() < 101 && started.elapsed() < Duration::from_secs(1)) {
        let start = Instant::now();
        work();
        times.push(start.elapsed());
    }
    times.sort_unstable();
    times[times.len() / 2]
}

/// A protocol of `size` messages, half from each peer.
fn synthetic(size: usize) -> String {
    let mut text = String::from("wireproof: 1\nprotocol: synthetic\ndoc: A protocol of the benchmark.\ntypes:\n");
    for index in 0..(size / 10).max(1) {
        let _ = write!(
            text,
            "  Point{index}:\n    doc: A place.\n    fields:\n      latitude: number\n      longitude: number\n      label?: string\n      tags: string[]\n  \
             Level{index}:\n    enum: [low, middle, high, other{index}]\n"
        );
    }
    text.push_str("messages:\n");
    for index in 0..size {
        let from = if index % 2 == 0 { "client" } else { "server" };
        let kind = index % (size / 10).max(1);
        let _ = write!(
            text,
            "  message_{index}:\n    from: {from}\n    doc: Message number {index}.\n    fields:\n      id: uuid\n      \
             count: {{type: int, min: 0, max: 1000}}\n      title?: {{type: string, max_length: 80, doc: What it is called.}}\n      \
             at: datetime\n      place: Point{kind}\n      level: Level{kind} | null\n"
        );
    }
    text
}
