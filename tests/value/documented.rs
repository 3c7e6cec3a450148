//! The page of values, row by row.

use std::collections::{BTreeMap, BTreeSet};

use wireproof::value::Code;
use wireproof::vectors::{Meaning, decode};

use crate::page::examples;

#[test]
fn the_page_says_what_the_decoder_does() {
    let (model, examples) = examples();
    let mut wrong = Vec::new();
    let mut codes = BTreeSet::new();
    for example in &examples {
        let found = decode(&model, example.direction, example.binary, &example.bytes, &BTreeMap::new());
        if let Meaning::Refused { code, .. } = &found {
            codes.insert(code.clone());
        }
        if found != example.says {
            let text = String::from_utf8_lossy(&example.bytes);
            wrong.push(format!("{}: {text}\n    the page {}\n    the decoder {found}", example.place, example.says));
        }
    }
    assert!(wrong.is_empty(), "{} of {} rows are wrong:\n{}", wrong.len(), examples.len(), wrong.join("\n"));
    assert!(examples.len() > 200, "only {} rows were found", examples.len());
    let all: BTreeSet<String> = Code::ALL.iter().map(|code| code.as_str().to_owned()).collect();
    assert_eq!(codes, all, "the page has no example of some code");
}
