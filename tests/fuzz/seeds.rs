//! What the fuzzer begins with: the repository's own specs, packs, patterns and messages, and the words of each language as dictionaries.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use wireproof::diag::Diagnostics;
use wireproof::source::Sources;
use wireproof::vectors::{base64, peer_name, plan};

use crate::targets::first_byte;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn walk(folder: &str, extension: &str) -> Vec<PathBuf> {
    let entries = walkdir::WalkDir::new(root().join(folder)).sort_by_file_name();
    let paths = entries.into_iter().map(|entry| entry.unwrap().into_path());
    paths.filter(|path| path.extension().is_some_and(|found| found == extension)).collect()
}

/// Writes inputs of one target, each under a number.
struct Seeds {
    folder: PathBuf,
    number: usize,
}

impl Seeds {
    fn of(target: &str) -> Self {
        let folder = root().join("fuzz/corpus").join(target);
        fs::create_dir_all(&folder).unwrap();
        Self { folder, number: 0 }
    }

    fn add(&mut self, data: impl AsRef<[u8]>) {
        fs::write(self.folder.join(format!("seed-{:05}", self.number)), data).unwrap();
        self.number += 1;
    }
}

/// The texts in fences of the pages of rules and of the reference.
fn fences(language: &str) -> Vec<String> {
    let pages = [walk("src/spec", "md"), walk("docs", "md")].concat();
    let fence = format!("```{language}\n");
    let texts = pages.iter().map(|page| fs::read_to_string(page).unwrap());
    let inside = |text: String| -> Vec<String> {
        text.split(&fence).skip(1).filter_map(|rest| Some(rest.split_once("```")?.0.to_owned())).collect()
    };
    texts.flat_map(inside).collect()
}

fn write_dictionary(name: &str, words: &BTreeSet<String>) {
    let folder = root().join("fuzz/dictionary");
    fs::create_dir_all(&folder).unwrap();
    let plain = |word: &String| word.chars().all(|c| (' '..='~').contains(&c) && c != '"' && c != '\\');
    let lines: String = words.iter().filter(|word| !word.is_empty() && plain(word)).map(|word| format!("\"{word}\"\n")).collect();
    fs::write(folder.join(name), lines).unwrap();
}

/// Every name and word that the schema of specs has.
fn schema_words(schema: &serde_json::Value, words: &mut BTreeSet<String>) {
    match schema {
        serde_json::Value::Object(members) => {
            for (name, value) in members {
                if name == "properties" {
                    let names = value.as_object().into_iter().flatten().map(|(name, _)| format!("{name}: "));
                    words.extend(names);
                }
                if name == "enum" || name == "const" {
                    words.extend(value.as_array().into_iter().flatten().chain([value]).filter_map(|word| word.as_str()).map(str::to_owned));
                }
                schema_words(value, words);
            }
        }
        serde_json::Value::Array(items) => items.iter().for_each(|item| schema_words(item, words)),
        _ => {}
    }
}

#[test]
#[ignore = "writes below fuzz/, for the fuzzer alone"]
fn seeds() {
    let specs: Vec<String> = ["spec", "tests/golden", "tests/corpus", "tests/rules", "benches"]
        .iter()
        .flat_map(|folder| walk(folder, "yaml"))
        .map(|path| fs::read_to_string(path).unwrap())
        .chain(fences("yaml"))
        .collect();
    let (mut yaml, mut spec, mut vectors, mut render) = (Seeds::of("yaml"), Seeds::of("spec"), Seeds::of("vectors"), Seeds::of("render"));
    for text in &specs {
        yaml.add(text);
        spec.add(text);
        if text.len() < 4096 && text.contains("protocol:") {
            vectors.add(text);
            render.add(text);
        }
    }
    walk("tests/yaml", "yaml").into_iter().for_each(|path| yaml.add(fs::read(path).unwrap()));
    let mut config = Seeds::of("config");
    config.add(fs::read(root().join("wireproof.yaml")).unwrap());
    fences("yaml").iter().filter(|text| text.contains("targets:") || text.contains("specs:")).for_each(|text| config.add(text));
    packs();
    frames();
    let mut patterns = Seeds::of("pattern");
    for path in walk("tests/pattern", "txt") {
        for line in fs::read_to_string(path).unwrap().lines().filter(|line| !line.is_empty()) {
            patterns.add(line.split_whitespace().next().unwrap_or(line));
        }
    }
    let mut paths = Seeds::of("paths");
    for line in [
        "spec/**/*.yaml\na/b",
        "**/a/**/a/**\na",
        "generated/{language}/{protocol}\ngenerated/alpha/chat/x",
        "a*b*c/{language}\nx",
        "./a/b\n../c",
    ] {
        paths.add(line);
    }
    let mut words = BTreeSet::new();
    schema_words(&serde_json::from_str(&fs::read_to_string(root().join("docs/wireproof.schema.json")).unwrap()).unwrap(), &mut words);
    let types = [
        "string", "int", "int64", "number", "bool", "uuid", "datetime", "bytes", "any", "json<", "map<", "[]", " | null", "(", ")", ">",
        "?", ": ", "- ", "&a ", "*a", "{", "}", "[", "]",
    ];
    words.extend(types.map(str::to_owned));
    write_dictionary("spec", &words);
    let marks = [
        "{{ ",
        " }}",
        "{% ",
        " %}",
        "{% for x in messages %}",
        "{% endfor %}",
        "{% if ",
        "{% endif %}",
        "{% set x = ",
        "{% macro m(a) %}",
        "{% endmacro %}",
        "{% include ",
        "{% import ",
        " | ",
        "range(",
        "group(",
        "hug(",
        "assign(",
        "fits(",
        "fail(",
        "namespace(",
        "ident(",
        "expr(",
        "lit",
        "json",
        "key",
        "comment(",
        "docs(",
        "flat(",
        "indent_by(",
        "in_import_order",
        "width",
        "replace(",
        "join(",
        "sort",
        "unique",
        "groupby(",
        "items",
        "map(",
        "selectattr(",
        "tags",
        "types",
        "messages",
        "fields",
        "dispatch",
        "item",
        "loop",
        "self",
        "9999999999",
        "~",
        "**",
        "//",
    ];
    write_dictionary("template", &marks.map(str::to_owned).into());
    let json = [
        "{",
        "}",
        "[",
        "]",
        ":",
        ",",
        "\\\\u",
        "d800",
        "dc00",
        "null",
        "true",
        "false",
        "-0",
        "1e400",
        "9007199254740993",
        "1.0",
        "type",
        "id",
        "method",
        "params",
        "jsonrpc",
        "2.0",
        "result",
        "error",
        "action",
    ];
    write_dictionary("json", &json.map(str::to_owned).into());
}

/// The packs of the tests; and of each the templates alone.
fn packs() {
    let (mut pack, mut template) = (Seeds::of("pack"), Seeds::of("template"));
    for manifest in walk("tests/render/cases", "yaml").into_iter().filter(|path| path.ends_with("target.yaml")) {
        let folder = manifest.parent().unwrap().strip_prefix(root()).unwrap().to_string_lossy().into_owned();
        let texts: Vec<String> = walk(&folder, "j2").iter().map(|path| fs::read_to_string(path).unwrap()).collect();
        texts.iter().for_each(|text| template.add(text));
        let manifest = fs::read_to_string(&manifest).unwrap();
        pack.add([vec![manifest], texts].concat().join("%%%%\n"));
    }
    for path in walk("templates", "j2") {
        template.add(fs::read(path).unwrap());
    }
}

/// Every so many vectors of the specs that messages are decoded by, as frames, as rows and as answers.
fn frames() {
    let (mut message, mut corpus, mut answer) = (Seeds::of("message"), Seeds::of("corpus"), Seeds::of("answer"));
    for path in [walk("spec", "yaml"), walk("tests/golden", "yaml")].concat() {
        let sources = Sources::new();
        let loaded = wireproof::spec::load(&path, None, &sources, &mut Diagnostics::new()).unwrap();
        let model = loaded.model.expect("the specs of the repository are right");
        let protocol = model.protocol.name.to_string();
        let mut rows = String::new();
        for vector in plan(&model, 0).vectors.iter().step_by(7).filter(|vector| vector.bytes.len() < 2_000) {
            if let Some(first) = first_byte(&protocol, vector.direction, vector.binary) {
                message.add([&[first], vector.bytes.as_slice()].concat());
            }
            let (direction, bytes) = (peer_name(vector.direction), base64::encode(&vector.bytes));
            if rows.len() < 3_000 {
                rows += &format!("{{\"protocol\":\"{protocol}\",\"direction\":\"{direction}\",\"bytes\":\"{bytes}\"}}\n");
                answer.add(format!("{{\"id\":1,\"ok\":true,\"message\":\"a\",\"bytes\":\"{bytes}\"}}"));
            }
        }
        corpus.add(rows);
    }
    for line in [
        r#"{"id":3,"ok":false,"code":"type","at":"/a"}"#,
        r#"{"id":3,"ok":true,"unknown":null,"bytes":"e30="}"#,
        r#"{"id":3,"failure":"\u0041\ud83d"}"#,
    ] {
        answer.add(line);
    }
}
