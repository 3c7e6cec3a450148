//! Packs that are built in: one template is taken out, changed, and used.

use wireproof::render::target::{builtin_files, list};

use super::{Workplace, text};

#[test]
fn one_template_of_a_pack_that_is_built_in_can_be_replaced() {
    let packs = list(&[]);
    assert!(!packs.is_empty(), "no language pack is built in");
    for pack in packs {
        let language = pack.language.as_str();
        let place = Workplace::new();
        place.run(&["init"]);
        let before = generate(&place, language);
        // A template that is an output of its own has lines that no other text needs.
        let files = builtin_files(language);
        let file = files.keys().find(|path| path.ends_with(".j2") && !path.contains('/')).expect("a pack has a template");
        let ejected = place.run(&["templates", "eject", &format!("{language}/{file}")]);
        assert_eq!(ejected.status.code(), Some(0), "{}", text(&ejected.stderr));
        assert_eq!(generate(&place, language), before, "an ejected template is the one that is built in");
        let path = format!("templates/{language}/{file}");
        place.write(&path, &(place.read(&path) + "{{ fail('replaced') }}\n"));
        let output = place.run(&["generate", "--target", language]);
        assert_eq!(output.status.code(), Some(1));
        assert!(text(&output.stdout).contains(&path), "{}", text(&output.stdout));
        let listed = text(&place.run(&["templates", "list"]).stdout);
        assert!(listed.contains(&format!("with these from this project: {file}")), "{listed}");
    }
}

fn generate(place: &Workplace, language: &str) -> String {
    let output = place.run(&["generate", "--target", language]);
    assert_eq!(output.status.code(), Some(0), "{}{}", text(&output.stdout), text(&output.stderr));
    place.read("generated/.wireproof.lock")
}
