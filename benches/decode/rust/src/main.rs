//! Times decoders of the same messages, in turn: `decode FOLDER`, with the texts of `messages.mjs` in the folder.
//!
//! The floor is `serde_json` reading each text and keeping nothing. Each figure is a median over rounds; compare the rows of one run.

#[allow(dead_code, reason = "the fields are read from the text, which is what is timed")]
#[path = "../derived.rs"]
mod derived;
#[allow(unused_imports, dead_code, reason = "the generated protocol offers more than one decoder")]
#[path = "../generated/rust/bench/mod.rs"]
mod generated;

use std::hint::black_box;
use std::time::Instant;

type Decoder = (&'static str, fn(&str) -> bool);

const DECODERS: [Decoder; 4] = [
    ("serde_json into IgnoredAny", |text| {
        black_box(serde_json::from_slice::<serde::de::IgnoredAny>(text.as_bytes())).is_ok()
    }),
    ("serde derive, internal tag", |text| {
        black_box(serde_json::from_slice::<derived::Message>(text.as_bytes())).is_ok()
    }),
    ("generated, bytes", |text| black_box(generated::decode_server_message(text.as_bytes())).is_ok()),
    ("generated, text", |text| black_box(generated::decode_server_message_str(text)).is_ok()),
];

const ROUNDS: usize = 41;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let folder = std::env::args().nth(1).ok_or("usage: decode FOLDER")?;
    for size in ["small", "medium", "large"] {
        let file = std::fs::read_to_string(format!("{folder}/{size}.ndjson"))?;
        let texts: Vec<&str> = file.lines().collect();
        for (name, decode) in DECODERS {
            if !texts.iter().all(|text| decode(text)) {
                return Err(format!("{name} refuses a message").into());
            }
        }
        for style in ["as written", "spaced", "members turned round"] {
            let texts: Vec<String> = texts.iter().map(|text| restyled(text, style)).collect::<Result<_, _>>()?;
            time(size, style, &texts);
        }
    }
    Ok(())
}

fn time(size: &str, style: &str, texts: &[String]) {
    let bytes: usize = texts.iter().map(String::len).sum();
    println!("{size}, {style}: {} messages, {} B", texts.len(), bytes / texts.len());
    let repeats = 2_000_000 / bytes + 1;
    let mut times = [const { Vec::new() }; DECODERS.len()];
    for _ in 0..ROUNDS {
        for ((_, decode), times) in DECODERS.iter().zip(&mut times) {
            let start = Instant::now();
            for _ in 0..repeats {
                for text in texts {
                    black_box(decode(black_box(text)));
                }
            }
            times.push(start.elapsed().as_secs_f64() * 1e9 / (repeats * texts.len()) as f64);
        }
    }
    let medians = times.map(|mut times| {
        times.sort_by(f64::total_cmp);
        times[ROUNDS / 2]
    });
    for ((name, _), median) in DECODERS.iter().zip(medians) {
        println!("  {name:<28}{median:>9.0} ns{:>7.2} x floor{:>7.2} x as fast as serde", median / medians[0], medians[1] / median);
    }
}

/// The same message in another notation.
fn restyled(text: &str, style: &str) -> Result<String, serde_json::Error> {
    if style == "as written" {
        return Ok(text.to_owned());
    }
    let message: generated::wire::Json = serde_json::from_str(text)?;
    let mut out = String::new();
    write(&message, style == "spaced", &mut out);
    Ok(out)
}

fn write(value: &generated::wire::Json, is_spaced: bool, out: &mut String) {
    use generated::wire::Json;
    let (comma, colon) = if is_spaced { (", ", ": ") } else { (",", ":") };
    match value {
        Json::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                out.push_str(if index == 0 { "[" } else { comma });
                write(item, is_spaced, out);
            }
            out.push_str(if items.is_empty() { "[]" } else { "]" });
        }
        Json::Object(members) => {
            let mut members: Vec<_> = members.iter().collect();
            if !is_spaced {
                members.reverse();
            }
            for (index, (name, member)) in members.iter().enumerate() {
                out.push_str(if index == 0 { "{" } else { comma });
                out.push_str(&serde_json::Value::from(*name).to_string());
                out.push_str(colon);
                write(member, is_spaced, out);
            }
            out.push_str(if members.is_empty() { "{}" } else { "}" });
        }
        scalar => out.push_str(&generated::wire::encode(scalar).unwrap_or_default()),
    }
}
