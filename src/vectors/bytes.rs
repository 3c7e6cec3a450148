//! Bytes in strings: base64, base64url and hexadecimal, lengths, and texts that are not canonical.

use super::base64;
use super::text::{Text, quote};
use super::types::{Case, wrong_kinds};
use crate::model::Encoding;
use crate::value::Code;

/// The most bytes that are made to reach a limit.
const LONGEST: u64 = 20_000;

/// So many bytes, of which the first tell the two alphabets apart.
pub(super) fn of_length(encoding: Encoding, length: u64) -> Option<Text> {
    let length = usize::try_from(length).ok().filter(|length| *length as u64 <= LONGEST * 4)?;
    let bytes: Vec<u8> = [0xfb, 0xff, 0xbf].into_iter().chain(0..=255).cycle().take(length).collect();
    Some(Text::string(&encoded(encoding, &bytes)))
}

fn encoded(encoding: Encoding, bytes: &[u8]) -> String {
    match encoding {
        Encoding::Base64 => base64::encode(bytes),
        Encoding::Base64url => base64::encode(bytes).replace('+', "-").replace('/', "_"),
        Encoding::Hex => bytes.iter().map(|byte| format!("{byte:02x}")).collect(),
    }
}

/// Texts that are none of the encoding.
fn wrong(encoding: Encoding) -> &'static [&'static str] {
    match encoding {
        Encoding::Base64 => &[
            "A", "AA", "AA=", "AA===", "AB==", "AAB=", "AA==AA==", "=", "====", "A A=", "AA==\n", "-_8=", "_w==", "QQ%3D", "AA\u{0}=",
            "é===",
        ],
        Encoding::Base64url => &[
            "A", "AA", "AA=", "AA===", "AB==", "AAB=", "AA==AA==", "=", "====", "A A=", "AA==\n", "+/8=", "/w==", "QQ%3D", "AA\u{0}=",
            "é===",
        ],
        Encoding::Hex => &["0", "000", "0g", "FF", "Ff", "0x00", " 00", "00\n", "0 0", "٠٠", "--"],
    }
}

/// All that is worth sending where bytes are expected.
pub(super) fn cases(encoding: Encoding, (min, max): (Option<u64>, Option<u64>)) -> Vec<Case> {
    let fits = |length: u64| length >= min.unwrap_or(0) && max.is_none_or(|max| length <= max);
    let mut lengths: Vec<u64> = (0..=4).collect();
    let limits = [min, max, min.and_then(|min| min.checked_sub(1)), max.map(|max| max + 1), Some(300)];
    lengths.extend(limits.into_iter().flatten().filter(|length| *length <= LONGEST));
    lengths.sort_unstable();
    lengths.dedup();
    let mut found = Vec::new();
    for length in lengths {
        let Some(text) = of_length(encoding, length) else { continue };
        let name = format!("{length}-bytes");
        found.push(if fits(length) { Case::good(name, text) } else { Case::bad(name, text.sent, Code::Length) });
    }
    for byte in [0x00, 0x7f, 0x80, 0xff] {
        if fits(1) {
            found.push(Case::good(format!("byte-{byte:02x}"), Text::string(&encoded(encoding, &[byte]))));
        }
    }
    found.extend(wrong(encoding).iter().map(|text| Case::bad(format!("text-{}", text.escape_debug()), quote(text), Code::Format)));
    found.extend(wrong_kinds(b'"'));
    found
}
