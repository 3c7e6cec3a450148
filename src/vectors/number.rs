//! Integers and doubles in JSON numbers: limits, notations, and what no double holds.

use super::text::Text;
use super::types::{Case, wrong_kinds};
use crate::value::{Code, MAX_SAFE_INTEGER, NumberRules, number_text};

/// Whether a number that a type refuses is already refused by the text rules, whose place is the whole message.
pub(super) fn beyond(name: impl Into<String>, sent: impl Into<String>, rules: NumberRules) -> Case {
    let mut case = Case::bad(name, sent, Code::Range);
    let lexeme = &case.text.sent;
    let double: f64 = lexeme.parse().unwrap_or(f64::INFINITY);
    let integer = !lexeme.contains(['.', 'e', 'E']);
    let of_text =
        if double.is_infinite() { !rules.wide_decimals } else { integer && double.abs() > MAX_SAFE_INTEGER as f64 && !rules.wide_integers };
    if let Some(fault) = &mut case.fault {
        fault.of_text = of_text;
    }
    case
}

/// The integer nearest to zero.
pub(super) fn plain_int((min, max): (i64, i64), step: Option<i64>) -> Option<Text> {
    nearest((min, max), step).map(|number| Text::canonical(number.to_string()))
}

fn nearest((min, max): (i64, i64), step: Option<i64>) -> Option<i64> {
    let number = 0.clamp(min.min(max), max);
    let step = step.unwrap_or(1).max(1);
    let up = number.div_euclid(step) * step;
    [up, up.checked_add(step)?].into_iter().find(|number| (min..=max).contains(number))
}

/// Some different integers.
pub(super) fn several((min, max): (i64, i64), step: Option<i64>, count: usize) -> Vec<Text> {
    let Some(first) = nearest((min, max), step) else { return Vec::new() };
    let step = step.unwrap_or(1).max(1);
    let both_ways = (0..count as i64).flat_map(|number| [first + number * step, first - number * step]);
    both_ways.filter(|number| (min..=max).contains(number)).map(|number| Text::canonical(number.to_string())).collect()
}

/// An integer in other notations.
pub(super) fn notations(number: i64) -> Vec<Case> {
    let canonical = number.to_string();
    let mut found = vec![
        ("fraction-of-zero", format!("{number}.0")),
        ("exponent-zero", format!("{number}e0")),
        ("long-fraction", format!("{number}.000E-0")),
    ];
    if number == 0 {
        found.extend([("minus-zero", "-0".to_owned()), ("minus-zero-point", "-0.0".to_owned()), ("zero-exponent", "0E+5".to_owned())]);
    } else {
        found.push(("shifted", format!("{number}0e-1")));
        // The point behind the first digit.
        let (sign, digits) = canonical.strip_prefix('-').map_or(("", canonical.as_str()), |digits| ("-", digits));
        if digits.len() > 1 {
            found.push(("scientific", format!("{sign}{}.{}e{}", &digits[..1], &digits[1..], digits.len() - 1)));
        }
    }
    found.into_iter().map(|(name, sent)| Case::good(name, Text::other(sent, canonical.clone()))).collect()
}

/// All that is worth sending where an integer is expected.
pub(super) fn ints((min, max): (i64, i64), step: Option<i64>, rules: NumberRules) -> Vec<Case> {
    let mut found = Vec::new();
    let step = step.unwrap_or(1).max(1);
    let fits = |number: i64| (min..=max).contains(&number) && number % step == 0;
    let least = min.div_euclid(step) * step + if min.rem_euclid(step) == 0 { 0 } else { step };
    let most = max.div_euclid(step) * step;
    for (name, number) in [("least", least), ("most", most), ("zero", 0), ("one", 1), ("minus-one", -1), ("beyond-32-bits", 1 << 32)] {
        if fits(number) {
            found.push(Case::good(name, Text::canonical(number.to_string())));
        } else {
            found.push(Case::bad(name, number.to_string(), Code::Range));
        }
    }
    for (name, number) in [("below-least", i128::from(min) - 1), ("above-most", i128::from(max) + 1), ("off-step", i128::from(least) + 1)] {
        if name != "off-step" || (step > 1 && i128::from(least) < i128::from(max)) {
            found.push(beyond(name, number.to_string(), rules));
            found.push(beyond(format!("{name}-with-fraction"), format!("{number}.0"), rules));
        }
    }
    if let Some(number) = nearest((min, max), Some(step)) {
        found.extend(notations(number));
        found.push(Case::bad("fraction", format!("{number}.5"), Code::Type));
        found.push(Case::bad("in-string", format!("\"{number}\""), Code::Type));
        found.push(Case::bad("in-array", format!("[{number}]"), Code::Type));
        found.push(Case::bad("small-fraction", "1e-400".to_owned(), Code::Type));
    }
    // A number so small that its double is zero is zero.
    found.retain(|case| case.name != "small-fraction");
    let tiny = Text::other("1e-400", "0");
    found.push(if fits(0) {
        Case::good("too-small-for-a-double", tiny)
    } else {
        Case::bad("too-small-for-a-double", "1e-400", Code::Range)
    });
    if fits(most) && most > 1 {
        found.extend(notations(most).into_iter().map(|case| Case { name: format!("most-{}", case.name), ..case }));
    }
    found.push(Case::bad("hardly-a-fraction", "0.1e-5", Code::Type));
    for (name, sent) in [
        ("too-long", "9007199254740993"),
        ("too-long-with-exponent", "9007199254740993e0"),
        ("huge", "1e300"),
        ("infinite", "1e400"),
        ("minus-infinite", "-1e400"),
    ] {
        found.push(beyond(name, sent, rules));
    }
    found.extend(wrong_kinds(b'0'));
    found
}

type Limits = (Option<f64>, Option<f64>);

fn fits(number: f64, (min, max): Limits, (above, below): Limits) -> bool {
    min.is_none_or(|min| number >= min)
        && max.is_none_or(|max| number <= max)
        && above.is_none_or(|above| number > above)
        && below.is_none_or(|below| number < below)
}

/// A short number within limits.
pub(super) fn plain_double(closed: Limits, open: Limits) -> Option<Text> {
    let bounds = [closed.0, closed.1, open.0.map(f64::next_up), open.1.map(f64::next_down)];
    let middle = closed.0.or(open.0).zip(closed.1.or(open.1)).map(|(low, high)| low / 2.0 + high / 2.0);
    let near = [closed.0.or(open.0).map(|low| low + 1.0), closed.1.or(open.1).map(|high| high - 1.0), middle];
    let candidates = [Some(0.5), Some(1.0), Some(0.0)].into_iter().chain(near).chain(bounds).flatten();
    candidates.into_iter().find(|number| fits(*number, closed, open)).map(|number| Text::canonical(number_text(number)))
}

/// Doubles with the text that everybody writes for them.
const DOUBLES: [(&str, &str, &str); 22] = [
    ("integer", "3", "3"),
    ("fraction-of-zero", "3.0", "3"),
    ("capital-exponent", "1.5E+2", "150"),
    ("minus-zero", "-0", "0"),
    ("minus-zero-point", "-0.0", "0"),
    ("tenth", "0.1", "0.1"),
    ("sum", "0.30000000000000004", "0.30000000000000004"),
    ("long", "0.1000000000000000055511151231257827", "0.1"),
    ("quotient", "117.63331139400017", "117.63331139400017"),
    ("smallest", "5e-324", "5e-324"),
    ("smallest-normal", "2.2250738585072014e-308", "2.2250738585072014e-308"),
    ("largest", "1.7976931348623157e308", "1.7976931348623157e+308"),
    ("too-small", "1e-400", "0"),
    ("micro", "0.000001", "0.000001"),
    ("below-micro", "0.0000001", "1e-7"),
    ("safe", "9007199254740991", "9007199254740991"),
    ("beyond-safe", "9007199254740993.0", "9.007199254740992e+15"),
    ("twenty-digits", "1e20", "1e+20"),
    ("twenty-one-digits", "1.5e21", "1.5e+21"),
    ("negative", "-2.5", "-2.5"),
    ("half-way", "9007199254740992.5", "9.007199254740992e+15"),
    ("trailing-zeros", "1.500", "1.5"),
];

/// All that is worth sending where a double is expected.
pub(super) fn doubles(closed: Limits, open: Limits, rules: NumberRules) -> Vec<Case> {
    let mut found = Vec::new();
    for (name, sent, canonical) in DOUBLES {
        let number: f64 = sent.parse().unwrap_or_default();
        found.push(if fits(number, closed, open) {
            Case::good(name, Text::other(sent, canonical))
        } else {
            Case::bad(name, sent, Code::Range)
        });
    }
    let around = [("least", closed.0), ("most", closed.1), ("lower-bound", open.0), ("upper-bound", open.1)];
    for (name, bound) in around.into_iter().filter_map(|(name, bound)| Some((name, bound?))) {
        for (name, number) in
            [(name.to_owned(), bound), (format!("under-{name}"), bound.next_down()), (format!("over-{name}"), bound.next_up())]
        {
            let text = Text::canonical(number_text(number));
            found.push(if fits(number, closed, open) { Case::good(name, text) } else { Case::bad(name, text.sent, Code::Range) });
        }
    }
    for (name, sent) in [("infinite", "1e400"), ("minus-infinite", "-1.8e308")] {
        found.push(beyond(name, sent, rules));
    }
    // As a double it would be well within limits; as an integer lexeme no language may read it.
    if !rules.wide_integers {
        found.push(beyond("long-integer", "9007199254740993", rules));
    }
    for word in ["NaN", "Infinity", "1.5"] {
        found.push(Case::bad(format!("string-{word}"), format!("\"{word}\""), Code::Type));
    }
    found.extend(wrong_kinds(b'0'));
    found
}
