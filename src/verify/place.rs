//! Where the code of one language is generated, built and run: a copy of its pack beside the output.

use crate::generate::Error;
use crate::render::target::Check;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::{fs, io};

/// The folders of one language, and the commands of its pack.
#[derive(Debug, Clone)]
pub struct Place {
    /// The language.
    pub language: String,
    /// A copy of the pack, in which its commands run.
    pub pack: PathBuf,
    /// The folder for tools and build output.
    pub build: PathBuf,
    /// The folder that holds a folder for each protocol.
    pub generated: PathBuf,
    /// The commands.
    pub check: Option<Check>,
}

impl Place {
    /// Writes the pack and what was generated with it below a folder, and removes what is no longer part of them. Files that are as they
    /// should be are left alone, so that builds can skip them.
    ///
    /// # Errors
    /// A file cannot be written.
    pub fn write(
        folder: &Path,
        language: &str,
        check: Option<Check>,
        pack: &BTreeMap<String, String>,
        generated: &BTreeMap<String, String>,
    ) -> Result<Self, Error> {
        let folder = folder.join(language);
        // Commands run in a folder of their own, where a relative path would lead elsewhere.
        let folder = std::path::absolute(&folder).unwrap_or(folder);
        let place = Self {
            language: language.to_owned(),
            pack: folder.join("pack"),
            generated: folder.join("generated"),
            build: folder.join("build"),
            check,
        };
        let written =
            fs::create_dir_all(&place.build).and_then(|()| fill(&place.pack, pack)).and_then(|()| fill(&place.generated, generated));
        written.map_err(|error| {
            Error::new(format!("cannot write to `{}`: {error}", folder.display())).help("name another folder with `--build`")
        })?;
        Ok(place)
    }

    /// Runs one of the pack's commands to its end.
    ///
    /// # Errors
    /// It cannot be started, or ends with an error; its last words are told.
    pub fn run(&self, step: &str, words: &[String]) -> Result<(), Error> {
        let output = self.command(words)?.stdin(Stdio::null()).output().map_err(|error| self.cannot_start(words, &error))?;
        if output.status.success() {
            return Ok(());
        }
        let said = [output.stdout, output.stderr].concat();
        let said = String::from_utf8_lossy(&said);
        let lines: Vec<&str> = said.trim_end().lines().collect();
        let last = lines[lines.len().saturating_sub(40)..].join("\n");
        Err(Error::new(format!("the {step} of `{}`, `{}`, failed ({}):\n{last}", self.language, words.join(" "), output.status)))
    }

    /// Makes the peer ready.
    ///
    /// # Errors
    /// See [`Place::run`]; or the pack has no commands.
    pub fn setup(&self) -> Result<(), Error> {
        self.run("setup", &self.commands()?.setup)
    }

    /// The commands of the pack.
    ///
    /// # Errors
    /// It has none.
    pub fn commands(&self) -> Result<&Check, Error> {
        self.check.as_ref().ok_or_else(|| {
            let error = Error::new(format!("the language pack `{}` has no `check`, so its code cannot be verified", self.language));
            error.help("add `check` with a `setup` and a `peer` to its `target.yaml`, or choose other languages with `--target`")
        })
    }

    pub(super) fn peer(&self) -> Result<&[String], Error> {
        Ok(&self.commands()?.peer)
    }

    pub(super) fn command(&self, words: &[String]) -> Result<Command, Error> {
        let Some((program, arguments)) = words.split_first() else {
            return Err(Error::new(format!("the language pack `{}` has an empty command in its `check`", self.language)));
        };
        let mut command = Command::new(program);
        command.args(arguments).current_dir(&self.pack);
        command.env("WIREPROOF_BUILD", &self.build).env("WIREPROOF_GENERATED", &self.generated);
        Ok(command)
    }

    pub(super) fn cannot_start(&self, words: &[String], error: &io::Error) -> Error {
        Error::new(format!("cannot start `{}` of the language pack `{}`: {error}", words.join(" "), self.language))
            .help(format!("is `{}` installed?", words.first().map_or("", String::as_str)))
    }
}

/// Makes a folder hold these files and no others.
fn fill(folder: &Path, files: &BTreeMap<String, String>) -> io::Result<()> {
    fs::create_dir_all(folder)?;
    for (path, text) in files {
        let path = folder.join(path);
        if fs::read(&path).is_ok_and(|found| found == text.as_bytes()) {
            continue;
        }
        path.parent().map_or(Ok(()), fs::create_dir_all)?;
        fs::write(&path, text)?;
    }
    for entry in walkdir::WalkDir::new(folder).contents_first(true) {
        let entry = entry?;
        let inside = entry.path().strip_prefix(folder).map(|path| path.to_string_lossy().replace('\\', "/")).unwrap_or_default();
        if entry.file_type().is_dir() {
            // A folder that still holds something stays.
            let _ = fs::remove_dir(entry.path());
        } else if !files.contains_key(&inside) {
            fs::remove_file(entry.path())?;
        }
    }
    fs::create_dir_all(folder)
}
