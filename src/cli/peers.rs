//! The generated code of every language, written where it can be built, and made ready to be asked.

use std::collections::BTreeMap;
use std::path::Path;

use super::cache;
use super::terminal::Terminal;
use crate::generate::{Config, Error, Generated};
use crate::render::Target;
use crate::render::target::texts;
use crate::verify::Place;

/// Writes what every language needs to be built.
pub(super) fn places(build: Option<&Path>, config: &Config, made: &[Generated], targets: &[Target]) -> Result<Vec<Place>, Error> {
    let Some(folder) = build.map(Path::to_owned).or_else(|| cache::of(&config.root)) else {
        return Err(Error::new("this system has no folder for caches to build in").help("name one with `--build`"));
    };
    let mut places = Vec::new();
    for target in targets {
        let mut files: BTreeMap<String, String> = BTreeMap::new();
        for generated in made {
            let found = generated.files.get(&target.language).into_iter().flat_map(|files| files.iter());
            files.extend(found.map(|(path, text)| (format!("{}/{}", generated.protocol, path.as_str()), text.to_owned())));
        }
        if files.is_empty() {
            continue;
        }
        let pack = texts(&target.language, &config.template_folders());
        let place = Place::write(&folder, &target.language, target.check.clone(), &pack, &files)?;
        place.commands()?;
        places.push(place);
    }
    if places.is_empty() {
        return Err(Error::new("no language is generated for these protocols, so there is nothing to verify"));
    }
    Ok(places)
}

/// Makes all peers ready, side by side.
pub(super) fn set_up(places: &[Place], terminal: &mut Terminal) -> Result<(), Error> {
    let names: Vec<&str> = places.iter().map(|place| place.language.as_str()).collect();
    terminal.say(&format!("building {}", names.join(", ")));
    let done: Vec<Result<(), Error>> = std::thread::scope(|scope| {
        let running: Vec<_> = places.iter().map(|place| scope.spawn(|| place.setup())).collect();
        running.into_iter().map(|thread| thread.join().unwrap_or_else(|_| Err(Error::new("a setup panicked")))).collect()
    });
    done.into_iter().collect()
}
