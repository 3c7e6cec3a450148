//! How one file names the module of another, in the ways that packs choose from; and which file a name in an import stands for.
//!
//! Where a project leaves a choice, the imports that a file already has decide.

use std::fs;
use std::path::{Component, Path, PathBuf};

use super::pack::Modules;
use super::syntax::Import;
use crate::files::normal;

/// Where an import is written.
#[derive(Clone, Copy, Debug)]
pub(crate) struct From<'f> {
    /// The file, as a path from the working directory.
    pub(crate) file: &'f Path,
    /// What it imports already.
    pub(crate) imports: &'f [Import],
    /// The folder of the project.
    pub(crate) project: &'f Path,
}

impl Modules {
    /// The name of the module `to`, a file without its ending or a folder, for an import in `from`.
    ///
    /// # Errors
    /// Why it has no name there.
    pub(crate) fn name(&self, to: &Path, from: From<'_>) -> Result<String, String> {
        match self {
            Self::File { endings, stem } => Ok(by_file(endings, stem, to, from)),
            Self::Package { marker } => by_package(marker, to, from),
            Self::Crate { marker, folder, root, roots, stem } => by_crate(&Crate { marker, folder, root, roots, stem }, to, from),
        }
    }

    /// The files that a module may be, by its name in an import: the first that exists is meant.
    pub(crate) fn files(&self, module: &str, from: From<'_>) -> Vec<PathBuf> {
        match self {
            Self::File { endings, stem } => {
                if !module.starts_with('.') {
                    return Vec::new();
                }
                let path = normal(&folder(from.file).join(module));
                let text = path.display().to_string();
                let bare = endings.iter().filter(|ending| !ending.is_empty()).find_map(|ending| text.strip_suffix(ending.as_str()));
                let bare = bare.unwrap_or(&text);
                vec![path.clone(), PathBuf::from(format!("{bare}{stem}")), PathBuf::from(bare).join(format!("index{stem}"))]
            }
            Self::Package { marker } => {
                let module_file = |base: PathBuf| {
                    let ending = Path::new(marker).extension().unwrap_or_default();
                    [base.with_extension(ending), base.join(marker)]
                };
                let dots = module.chars().take_while(|c| *c == '.').count();
                let rest = module[dots..].split('.').filter(|part| !part.is_empty());
                if dots > 0 {
                    let mut base = folder(from.file);
                    (1..dots).for_each(|_| base = folder(&base));
                    return module_file(rest.fold(base, |base, part| base.join(part))).into();
                }
                let roots = roots(marker, from);
                let rest: PathBuf = rest.collect();
                roots.into_iter().flat_map(|root| module_file(normal(&root.join(&rest)))).collect()
            }
            Self::Crate { .. } => Vec::new(),
        }
    }
}

/// The folder of a file; the empty path is the working directory.
fn folder(file: &Path) -> PathBuf {
    file.parent().map(Path::to_path_buf).unwrap_or_default()
}

fn names(path: &Path) -> Vec<String> {
    path.components().filter(|part| *part != Component::CurDir).map(|part| part.as_os_str().to_string_lossy().into_owned()).collect()
}

fn by_file(endings: &[String], stem: &str, to: &Path, from: From<'_>) -> String {
    let (here, there) = (names(&normal(&folder(from.file))), names(&normal(to)));
    let common = here.iter().zip(&there).take_while(|(a, b)| a == b).count();
    let up = "../".repeat(here.len() - common);
    let path = format!("{}{}", if up.is_empty() { "./" } else { &up }, there[common..].join("/"));
    let near = from.imports.iter().find(|import| import.module.starts_with('.'));
    let fits = |ending: &&String| near.is_none_or(|import| import.module.ends_with(ending.as_str()));
    let ending = endings.iter().find(fits).map_or("", String::as_str);
    format!("{}{ending}", path.strip_suffix(stem).unwrap_or(&path))
}

/// The folders that modules may be named from, the likeliest first.
fn roots(marker: &str, from: From<'_>) -> Vec<PathBuf> {
    let mut root = normal(&folder(from.file));
    while root.join(marker).is_file() && root.file_name().is_some() {
        root = folder(&root);
    }
    let project = normal(from.project);
    let mut roots = vec![root.clone()];
    while root != project && root.starts_with(&project) && root.file_name().is_some() {
        root = folder(&root);
        roots.push(root.clone());
    }
    roots
}

fn by_package(marker: &str, to: &Path, from: From<'_>) -> Result<String, String> {
    let to = normal(to);
    let relative = from.imports.iter().any(|import| import.module.starts_with('.'));
    let roots = roots(marker, from);
    let here = normal(&folder(from.file));
    if relative && let Some(root) = roots.first() {
        let (here, there) = (names(here.strip_prefix(root).unwrap_or(&here)), names(to.strip_prefix(root).unwrap_or(&to)));
        let common = here.iter().zip(&there).take_while(|(a, b)| a == b).count();
        if to.starts_with(root) && common > 0 {
            return Ok(format!("{}{}", ".".repeat(here.len() - common + 1), there[common..].join(".")));
        }
    }
    let ending = Path::new(marker).extension().unwrap_or_default();
    let leads = |root: &&PathBuf| {
        from.imports.iter().filter_map(|import| import.module.split('.').next()).filter(|first| !first.is_empty()).any(|first| {
            let base = root.join(first);
            base.is_dir() || base.with_extension(ending).is_file()
        })
    };
    let holds = |root: &&PathBuf| to.starts_with(root.as_path());
    let root = roots.iter().filter(holds).find(leads).or_else(|| roots.iter().find(holds));
    let root = root.ok_or_else(|| format!("no package of this file leads to `{}`", to.display()))?;
    let path = names(to.strip_prefix(root).unwrap_or(&to));
    match path.iter().find(|name| !name.chars().all(|c| c.is_alphanumeric() || c == '_')) {
        Some(name) => Err(format!("the folder `{name}` can be no package; choose another `output`")),
        None => Ok(path.join(".")),
    }
}

struct Crate<'m> {
    marker: &'m str,
    folder: &'m str,
    root: &'m str,
    roots: &'m [String],
    stem: &'m str,
}

fn by_crate(names_by: &Crate<'_>, to: &Path, from: From<'_>) -> Result<String, String> {
    let (here, to) = (normal(from.file), normal(to));
    let home = |path: &Path| path.ancestors().skip(1).find(|folder| folder.join(names_by.marker).is_file()).map(Path::to_path_buf);
    let own = home(&here).ok_or_else(|| format!("this file is in no folder with a `{}`", names_by.marker))?;
    let (owner, path) = in_crate(names_by, &own, &to)
        .map(|path| (own.clone(), path))
        .or_else(|| {
            let other = home(&to)?;
            in_crate(names_by, &other, &to).map(|path| (other, path))
        })
        .ok_or_else(|| format!("no module leads to `{}`", to.display()))?;
    let first = path.first().map(String::as_str).unwrap_or_default();
    let inside = here.strip_prefix(owner.join(names_by.folder)).ok().filter(|_| owner == own);
    let declared = |file: &Path| fs::read_to_string(file).is_ok_and(|text| declares(&text, first));
    // A file of the crate's own root, or below it, names it by its root; programs, examples and other crates by its name.
    let is_root = inside.is_some_and(|inside| {
        let name = inside.display().to_string();
        if names_by.roots.contains(&name) { declared(&here) } else { !inside.starts_with("bin") }
    });
    let start = if is_root { names_by.root.to_owned() } else { crate_name(&owner.join(names_by.marker))? };
    Ok(std::iter::once(start).chain(path).collect::<Vec<_>>().join("::"))
}

/// The path of a module in a crate: by folders, or by a path that a root of the crate gives.
fn in_crate(names_by: &Crate<'_>, home: &Path, to: &Path) -> Option<Vec<String>> {
    let source = home.join(names_by.folder);
    if let Ok(inside) = to.strip_prefix(&source) {
        let mut path = names(inside);
        if let Some(last) = path.last_mut() {
            *last = last.strip_suffix(names_by.stem).unwrap_or(last).to_owned();
        }
        return Some(path);
    }
    names_by.roots.iter().filter_map(|root| fs::read_to_string(source.join(root)).ok()).find_map(|text| {
        let mut lines = text.lines().map(str::trim);
        while let Some(line) = lines.next() {
            let Some(file) = line.strip_prefix("#[path = \"").and_then(|rest| rest.split('"').next()) else { continue };
            let module = normal(&source.join(file));
            let below = to.strip_prefix(module.parent()?).ok();
            let name =
                lines.next().and_then(|line| line.trim_start_matches("pub ").strip_prefix("mod ")).map(|name| name.trim_end_matches(';'));
            if let (Some(below), Some(name)) = (below, name) {
                let below = names(below).into_iter().map(|part| part.strip_suffix(names_by.stem).map(str::to_owned).unwrap_or(part));
                return Some(std::iter::once(name.trim().to_owned()).chain(below).collect());
            }
        }
        None
    })
}

/// Whether a file declares a module.
fn declares(text: &str, module: &str) -> bool {
    text.lines().any(|line| {
        let words: Vec<&str> = line.split(|c: char| !c.is_alphanumeric() && c != '_').filter(|word| !word.is_empty()).collect();
        words.windows(2).any(|pair| pair == ["mod", module])
    })
}

fn crate_name(manifest: &Path) -> Result<String, String> {
    let text = fs::read_to_string(manifest).map_err(|error| error.to_string())?;
    let name =
        text.lines().find_map(|line| line.trim().strip_prefix("name")?.trim().strip_prefix('=').map(|name| name.trim().trim_matches('"')));
    name.map(|name| name.replace('-', "_")).ok_or_else(|| format!("`{}` names no crate", manifest.display()))
}
