//! Vectors against another implementation of much of the same: the `jsonschema` crate, over schemas made from the specs.

use wireproof::conformance::opinion::{Opinion, Says};

use super::planned;

#[test]
fn json_schema_agrees_wherever_it_can_say_the_rule() {
    let (mut wrong, mut asked) = (Vec::new(), 0);
    for (path, model, plan) in planned() {
        let opinion = Opinion::of(model);
        for vector in plan.vectors.iter().filter(|vector| !vector.binary) {
            let says = opinion.says(vector);
            asked += usize::from(says != Says::Nothing);
            if says == Says::Otherwise {
                wrong.push(format!("{}: {}: {}", path.display(), vector.id, String::from_utf8_lossy(&vector.bytes)));
            }
        }
    }
    assert!(asked > 30_000, "only {asked} vectors were compared");
    assert!(wrong.is_empty(), "JSON Schema says otherwise of {} of {asked}:\n{}", wrong.len(), wrong[..wrong.len().min(60)].join("\n"));
}
