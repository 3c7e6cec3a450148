//! Embeds the language packs of `templates/` as one sorted table of paths and texts.
//!
//! What belongs to a pack is decided by the same walk that reads a user's packs at run time.

#[path = "src/render/target/walk.rs"]
mod walk;

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

fn main() -> io::Result<()> {
    println!("cargo::rerun-if-changed=templates");
    let root = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").ok_or(io::ErrorKind::NotFound)?);
    let out = PathBuf::from(env::var_os("OUT_DIR").ok_or(io::ErrorKind::NotFound)?);
    fs::write(out.join("builtin.rs"), table(&root.join("templates"))?)
}

/// The table as a Rust expression.
fn table(templates: &Path) -> io::Result<String> {
    let mut table = String::from("&[\n");
    if templates.is_dir() {
        for path in walk::files(templates)? {
            let text = fs::read(templates.join(&path))?;
            // What is not text (an image in a README, say) is of no use to a template.
            if std::str::from_utf8(&text).is_ok() {
                let full = format!("/templates/{path}");
                writeln!(table, "    ({path:?}, include_str!(concat!(env!(\"CARGO_MANIFEST_DIR\"), {full:?}))),")
                    .map_err(io::Error::other)?;
            }
        }
    }
    table.push_str("]\n");
    Ok(table)
}
