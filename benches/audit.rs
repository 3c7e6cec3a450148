//! How fast a large tree is audited: `cargo bench --bench audit` makes 10,000 files of about 100 MB and prints files and megabytes a second.
//!
//! The files are what packs bring, in all languages that can be read, again and again; one in fifty begins with a handler that is full of
//! literals, so that as many are parsed as in a code base that has not been audited before.

#![expect(clippy::expect_used, clippy::print_stdout, reason = "a benchmark is for those who develop")]

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Instant;

use wireproof::audit::{Options, audit};
use wireproof::diag::Diagnostics;
use wireproof::generate::Config;
use wireproof::source::Sources;

const FILES: usize = 10_000;
const BYTES: usize = 10_000;
const FULL_OF_LITERALS: usize = 50;
const ROUNDS: usize = 5;

fn main() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("bench-audit");
    let _ = fs::remove_dir_all(&folder);
    write(root, &folder);
    let mut times = Vec::new();
    let mut last = String::new();
    for _ in 0..ROUNDS {
        let (sources, mut diagnostics) = (Sources::new(), Diagnostics::new());
        let start = Instant::now();
        let config = Config::open(&folder, &sources, &mut diagnostics).expect("a configuration");
        let report = audit(&config, &Options::default(), &sources, &mut diagnostics).expect("it can be read").expect("the spec is right");
        let seconds = start.elapsed().as_secs_f64();
        times.push(seconds);
        let megabytes = report.bytes as f64 / 1e6;
        last = format!("{} files, {megabytes:.0} MB, {} parsed, {} findings", report.files, report.parsed, report.diagnostics.len());
        assert!(report.files >= FILES && report.parsed >= FILES / FULL_OF_LITERALS, "{last}");
        println!("{seconds:.2} s: {:.0} files/s, {:.0} MB/s", report.files as f64 / seconds, megabytes / seconds);
    }
    times.sort_by(f64::total_cmp);
    println!("{last}; median {:.2} s", times[ROUNDS / 2]);
}

/// What the packs and the projects of the tests hold, by extension.
fn texts(root: &Path, folder: &str) -> Vec<(String, String)> {
    let walk = walkdir::WalkDir::new(root.join(folder)).sort_by_file_name().into_iter().flatten();
    let readable = ["py", "ts", "js", "rs"];
    let text = |path: PathBuf| {
        let extension = path.extension()?.to_str().filter(|it| readable.contains(it))?.to_owned();
        Some((extension, fs::read_to_string(&path).ok()?))
    };
    walk.filter_map(|entry| text(entry.into_path())).collect()
}

fn write(root: &Path, folder: &Path) {
    let (plain, full) = (texts(root, "templates"), texts(root, "tests/audit/projects/tutor"));
    fs::create_dir_all(folder.join("spec")).expect("a folder");
    fs::copy(root.join("spec/tutor.yaml"), folder.join("spec/tutor.yaml")).expect("the spec");
    for number in 0..FILES {
        let (extension, first) = &plain[number % plain.len()];
        let mut text = String::new();
        if number % FULL_OF_LITERALS == 0 {
            text.extend(full.iter().filter(|(other, _)| other == extension).map(|(_, text)| text.as_str()).take(1));
        }
        text.push_str(first);
        let same: Vec<&str> = plain.iter().filter(|(other, _)| other == extension).map(|(_, text)| text.as_str()).collect();
        let mut next = number;
        while text.len() < BYTES {
            next += 1;
            text.push_str(same[next % same.len()]);
        }
        let path = folder.join(format!("src/part{}/file{number}.{extension}", number / 100));
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        fs::write(path, text).expect("a file");
    }
}
