//! A frame as a person reads it: what it is, its text, and its bytes. What is long is shortened in the middle, as limits are broken at the end.

use super::super::failure::frame_in_words;
use crate::conformance::case::{BINARY, CLOSE, CONTINUATION, Frame, PING, PONG, TEXT};
use serde::Serialize;
use std::fmt::Write as _;

/// How much of a frame is shown, in bytes.
#[derive(Debug, Clone, Copy)]
pub(super) struct Limits {
    text: (usize, usize),
    hex: (usize, usize),
}

impl Limits {
    /// A page with many failures shows less of each frame, so that it stays small enough to be opened.
    pub(super) fn of(failures: usize) -> Self {
        if failures > 100 { Self { text: (320, 80), hex: (48, 16) } } else { Self { text: (1600, 400), hex: (192, 64) } }
    }
}

/// The bytes of a line: few enough for the screen of a telephone.
const LINE: usize = 8;

/// A frame on the page.
#[derive(Debug, Serialize)]
pub(super) struct Shown {
    /// What it is.
    kind: String,
    /// How many bytes its payload has.
    size: usize,
    /// Its text; `None` when it has none.
    text: Option<String>,
    /// Its bytes, in lines.
    hex: String,
}

/// Shows a frame.
pub(super) fn shown(frame: &Frame, limits: Limits) -> Shown {
    let text = match frame.opcode {
        // The two bytes of the code are no text.
        CLOSE if frame.payload.len() > 1 => std::str::from_utf8(&frame.payload[2..]),
        _ => std::str::from_utf8(&frame.payload),
    };
    let text = text.ok().filter(|text| !text.is_empty()).map(|text| shortened(text, limits.text));
    Shown { kind: kind(frame), size: frame.payload.len(), text, hex: hex(&frame.payload, limits.hex) }
}

/// A frame on one line, for a label.
pub(super) fn label(frame: &Frame) -> String {
    let mut words = frame_in_words(frame);
    if words.len() > 160 {
        words.truncate(words.floor_char_boundary(160));
    }
    words
}

fn kind(frame: &Frame) -> String {
    let name = match frame.opcode {
        TEXT => "text",
        BINARY => "binary",
        CONTINUATION => "continuation",
        PING => "ping",
        PONG => "pong",
        CLOSE => match frame.payload.as_slice() {
            [high, low, ..] => return format!("close {}", u16::from_be_bytes([*high, *low])),
            _ => "close",
        },
        other => return format!("opcode {other}"),
    };
    if frame.fin { name.to_owned() } else { format!("{name}, more follows") }
}

fn shortened(text: &str, (start, end): (usize, usize)) -> String {
    if text.len() <= start + end + 40 {
        return text.to_owned();
    }
    let (from, to) = (text.floor_char_boundary(start), text.ceil_char_boundary(text.len() - end));
    format!("{}\n… {} bytes left out …\n{}", &text[..from], to - from, &text[to..])
}

/// Bytes as a dump: where, which, and as ASCII.
fn hex(bytes: &[u8], (start, end): (usize, usize)) -> String {
    let mut dump = String::new();
    let whole = bytes.len() <= start + end;
    let tail = if whole { bytes.len() } else { (bytes.len() - end).next_multiple_of(LINE) };
    lines(&mut dump, 0, if whole { bytes } else { &bytes[..start] });
    if !whole {
        let _ = writeln!(dump, "… {} bytes left out …", tail - start);
        lines(&mut dump, tail, &bytes[tail..]);
    }
    dump
}

fn lines(dump: &mut String, offset: usize, bytes: &[u8]) {
    for (index, line) in bytes.chunks(LINE).enumerate() {
        let _ = write!(dump, "{:04x} ", offset + index * LINE);
        for at in 0..LINE {
            match line.get(at) {
                Some(byte) => drop(write!(dump, " {byte:02x}")),
                None => dump.push_str("   "),
            }
        }
        let ascii: String = line.iter().map(|byte| if (0x20..0x7f).contains(byte) { char::from(*byte) } else { '.' }).collect();
        let _ = writeln!(dump, "  {ascii}");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_are_dumped_with_their_place_and_ascii() {
        let dump = hex(b"{\"a\":1}\xff\x00z", (64, 64));
        assert_eq!(dump, "0000  7b 22 61 22 3a 31 7d ff  {\"a\":1}.\n0008  00 7a                    .z\n");
        assert_eq!(hex(b"", (64, 64)), "");
    }

    #[test]
    fn what_is_long_is_shortened_in_the_middle() {
        let bytes: Vec<u8> = (0..=255).cycle().take(1003).collect();
        let dump = hex(&bytes, (16, 16));
        assert!(dump.contains("\n… 976 bytes left out …\n03e0  e0"), "{dump}");
        assert!(dump.ends_with("03e8  e8 e9 ea                 ...\n"), "{dump}");
        let text = "é".repeat(1000);
        let short = shortened(&text, (101, 101));
        assert!(short.contains("\n… 1800 bytes left out …\n") && short.ends_with(&"é".repeat(50)), "{short}");
        assert_eq!(shortened("short", (2, 2)), "short");
    }

    #[test]
    fn a_close_frame_says_its_code_and_reason() {
        let frame = |payload: &[u8]| Frame { opcode: CLOSE, fin: true, payload: payload.to_vec() };
        let limits = Limits::of(1);
        let made = shown(&frame(&[0x0f, 0xa1, b'n', b'o']), limits);
        assert_eq!((made.kind.as_str(), made.text.as_deref(), made.size), ("close 4001", Some("no"), 4));
        let made = shown(&frame(&[]), limits);
        assert_eq!((made.kind.as_str(), made.text), ("close", None));
    }
}
