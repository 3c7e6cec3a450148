//! The same rules in another language: what Node makes of ten thousand doubles, and of texts changed in one or two places.
//!
//! A generated decoder for a language with a native parser decides the text rules the way `text.js` does, so their order must allow it.

use std::io::Write;
use std::process::{Command, Stdio};

use wireproof::value::{NumberRules, json, number_text};

/// Runs a script with this standard input and gives the lines that it prints.
fn node(script: &str, input: &str) -> Vec<String> {
    let mut child = Command::new("node")
        .args(["-e", script])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap_or_else(|error| panic!("this test compares with Node, but `node` does not start: {error}"));
    child.stdin.take().unwrap().write_all(input.as_bytes()).unwrap();
    let output = child.wait_with_output().unwrap();
    assert!(output.status.success(), "node failed with {}", output.status);
    String::from_utf8(output.stdout).unwrap().lines().map(str::to_owned).collect()
}

/// A sequence of numbers that looks random and is always the same (SplitMix64).
struct Numbers(u64);

impl Numbers {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut number = self.0;
        number = (number ^ (number >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        number = (number ^ (number >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        number ^ (number >> 31)
    }

    fn below(&mut self, limit: usize) -> usize {
        usize::try_from(self.next() % limit as u64).unwrap()
    }
}

/// Doubles of all sizes, decimal fractions, integers, and the neighbours of powers of two and ten.
fn doubles() -> Vec<f64> {
    let mut numbers = Numbers(1);
    let mut doubles: Vec<f64> = (0..4000).map(|_| f64::from_bits(numbers.next())).collect();
    doubles.extend((0..2000).map(|_| (numbers.next() >> 40) as f64 / 1000.0));
    doubles.extend((0..2000).map(|_| (numbers.next() >> (numbers.0 % 60)) as f64));
    for exponent in -323..=308 {
        let power: f64 = format!("1e{exponent}").parse().unwrap();
        doubles.extend([power, power.next_up(), power.next_down()]);
    }
    for exponent in -60..=70 {
        let power = 2_f64.powi(exponent);
        doubles.extend([power, -power.next_up(), -power.next_down(), power * 3.0]);
    }
    // Halfway between two decimals of the same length.
    for exponent in 20..=50 {
        doubles.extend((1..64).map(|part| 2_f64.powi(exponent) + f64::from(part) * 2_f64.powi(exponent - 50)));
    }
    doubles.extend([0.0, -0.0, f64::MAX, f64::MIN_POSITIVE, 5e-324, 9_007_199_254_740_991.0, 9_007_199_254_740_992.0, 0.1 + 0.2]);
    doubles.retain(|double| double.is_finite());
    assert!(doubles.len() > 10_000);
    doubles
}

#[test]
fn doubles_are_written_as_node_writes_them() {
    let doubles = doubles();
    let input: Vec<String> = doubles.iter().map(|double| double.to_bits().to_string()).collect();
    let script = r#"
        const view = new DataView(new ArrayBuffer(8));
        for (const bits of require("fs").readFileSync(0, "utf8").split("\n")) {
            view.setBigUint64(0, BigInt(bits));
            const double = view.getFloat64(0);
            console.log(Math.abs(double) > Number.MAX_SAFE_INTEGER ? double.toExponential() : String(double));
        }"#;
    let expected = node(script, &input.join("\n"));
    assert_eq!(expected.len(), doubles.len());
    for (double, expected) in doubles.into_iter().zip(expected) {
        let found = number_text(double);
        assert_eq!(found, expected);
        assert_eq!(found.parse::<f64>().unwrap(), double, "{found} does not read back");
    }
}

/// Texts that are changed; between them they hold everything that a text rule looks at.
const SEEDS: &[&str] = &[
    r#"{"v":1,"x":[true,false,null,"a\"\\\/\b\f\n\r\t\u00e9é😀"],"y":{"v":-1.5e-3,"":{}}}"#,
    r#"{"a":1,"b":1,"\u0061b":1,"ab ":[{"a":1},{"a":2}],"__proto__":1}"#,
    r#"{"a":[{"a":1,"aa":2},{"a1":1,"1a":2,"1":3}],"0":{"00":1,"000":2,"\u0061":3,"b":4}}"#,
    r#"["\ud83d\ude00","\\ud800","\uD83D\uDE00",{"\ud83d\ude00":"\ud83c\udf0d"}]"#,
    r"[9007199254740991,-9007199254740991,9007199254740992.0,1e308,1.7976931348623157e308,0,-0,0.5]",
    r#" [ [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[ "[" ]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]] ] "#,
];

/// Pieces that are put in, with bars between.
const PIECES: &str = "\"|\\|[|]|{|}|,|:|0|9|-|.|e|E|+| |\n|\u{b}|\u{feff}|\u{1f}|\u{7f}|u|d|a|\\ud800|\\udc00|\\u0061|[[[|]]]|1e999|NaN|\
    9007199254740993|\"a\":1,|\"a\":9007199254740993,|\"b\":\"\\udfff\",|null|true";

fn changed_texts(count: usize) -> Vec<Vec<u8>> {
    let mut numbers = Numbers(2);
    let pieces: Vec<&str> = PIECES.split('|').collect();
    let mut texts = Vec::new();
    for _ in 0..count {
        let mut text = SEEDS[numbers.below(SEEDS.len())].as_bytes().to_vec();
        for _ in 0..=numbers.below(2) {
            let at = numbers.below(text.len());
            match numbers.below(4) {
                0 => {
                    text.remove(at);
                }
                1 => text[at] = text[numbers.below(text.len())],
                2 if numbers.below(20) == 0 => text[at] = 0xff,
                _ => {
                    let piece = pieces[numbers.below(pieces.len())].bytes();
                    text.splice(at..at, piece);
                }
            }
        }
        texts.push(text);
    }
    texts
}

#[test]
fn the_text_rules_are_what_a_native_parser_and_a_scan_decide() {
    let texts = changed_texts(30_000);
    let hex = |text: &Vec<u8>| text.iter().map(|byte| format!("{byte:02x}")).collect::<String>();
    let input: Vec<String> = texts.iter().map(hex).collect();
    let expected = node(include_str!("text.js"), &input.join("\n"));
    assert_eq!(expected.len(), texts.len());
    let mut seen = std::collections::BTreeMap::new();
    for (text, expected) in texts.iter().zip(&expected) {
        let found = json::parse(text, NumberRules::default());
        let found = found.map_or_else(|refusal| refusal.code.as_str(), |_| "ok");
        assert_eq!(found, expected, "{}", String::from_utf8_lossy(text));
        *seen.entry(expected.as_str()).or_insert(0) += 1;
    }
    // Each verdict has been compared often enough to mean something.
    assert_eq!(seen.len(), 7, "{seen:?}");
    assert!(seen.values().all(|count| *count > 100), "{seen:?}");
}
