//! What decoders that other generators make accept: a JSON list of texts on standard input, a list of verdicts for each decoder on standard
//! output.
#![allow(dead_code, clippy::all, unused_imports, non_camel_case_types)]

use std::collections::BTreeMap;

mod quicktype {
    include!(concat!(env!("COMPARE"), "/quicktype.rs"));
}

mod typify_macro {
    typify::import_types!(schema = "schema.json");
}

fn main() {
    let texts: Vec<String> = serde_json::from_reader(std::io::stdin()).expect("a list of texts");
    let verdicts = |accepts: fn(&str) -> bool| texts.iter().map(|text| accepts(text)).collect::<Vec<bool>>();
    let mut found = BTreeMap::new();
    found.insert("quicktype, Rust", verdicts(|text| serde_json::from_str::<quicktype::ServerMessage>(text).is_ok()));
    found.insert("typify, Rust", verdicts(|text| serde_json::from_str::<typify_macro::ServerMessage>(text).is_ok()));
    println!("{}", serde_json::to_string(&found).expect("verdicts are JSON"));
}
