//! Messages in a stream of bytes, cut as the spec says. A message is one whole text frame to the judge, in whatever framing it came.

use super::super::case::{BINARY, CLOSE, Frame};
use super::socket::{Decoded, LONGEST};
use crate::model::{Endian, Framing, WireLength, pointer};
use serde_json::Value;

/// The longest header before a message.
const LONGEST_HEAD: usize = 64 << 10;

/// Cuts messages out of what comes.
pub(super) struct Cutter {
    framing: Framing,
    /// The bytes that still belong to the message whose header has come.
    owed: usize,
    /// The bytes in which no mark begins, so that a long message is not searched from its beginning again.
    searched: usize,
}

impl Cutter {
    pub(super) fn new(framing: Framing) -> Self {
        Self { framing, owed: 0, searched: 0 }
    }

    /// Takes a message from the front of the buffer.
    pub(super) fn decode(&mut self, buffer: &mut Vec<u8>) -> Decoded {
        let cut = match &self.framing {
            Framing::Message | Framing::Lines => until(buffer, b"\n", &mut self.searched),
            Framing::Separator { text } => until(buffer, text.as_bytes(), &mut self.searched),
            Framing::ContentLength => headed(buffer),
            Framing::LengthPrefix { length } => prefixed(buffer, *length),
            Framing::HeaderPayload { length } => {
                if self.owed > 0 {
                    if buffer.len() < self.owed {
                        return Decoded::Part;
                    }
                    let payload: Vec<u8> = buffer.drain(..std::mem::take(&mut self.owed)).collect();
                    return Decoded::Frame(Frame::binary(payload), None);
                }
                let cut = until(buffer, b"\n", &mut self.searched);
                if let Ok(Some((start, end, _))) = &cut {
                    let header: Value = serde_json::from_slice(&buffer[*start..*end]).unwrap_or_default();
                    let owed = header.pointer(&pointer(length)).and_then(Value::as_u64).unwrap_or(0);
                    self.owed = usize::try_from(owed).unwrap_or(usize::MAX);
                }
                cut
            }
        };
        match cut {
            Err(fault) => Decoded::Broken(fault),
            Ok(_) if self.owed as u64 > LONGEST => Decoded::Broken(format!("a payload of {} bytes", self.owed)),
            Ok(None) if buffer.len() as u64 > LONGEST => Decoded::Broken(format!("a message of more than {LONGEST} bytes")),
            Ok(None) => Decoded::Part,
            Ok(Some((start, end, next))) => {
                let payload = buffer[start..end].to_vec();
                buffer.drain(..next);
                Decoded::Frame(Frame::text(payload), None)
            }
        }
    }
}

/// Where a message begins and ends in the buffer, and where the next begins; `None` where more must come.
type Cut = Result<Option<(usize, usize, usize)>, String>;

fn until(buffer: &[u8], mark: &[u8], searched: &mut usize) -> Cut {
    let from = std::mem::take(searched);
    let found = buffer[from..].windows(mark.len().max(1)).position(|window| window == mark).map(|at| from + at);
    if found.is_none() {
        *searched = (buffer.len() + 1).saturating_sub(mark.len());
    }
    Ok(found.map(|end| (0, end, end + mark.len())))
}

/// Header lines of which one is `Content-Length`, and an empty line.
fn headed(buffer: &[u8]) -> Cut {
    let Some(end) = buffer.windows(4).position(|window| window == b"\r\n\r\n") else {
        return if buffer.len() > LONGEST_HEAD { Err("header lines without an end".to_owned()) } else { Ok(None) };
    };
    let head = String::from_utf8_lossy(&buffer[..end]);
    let length = head.split("\r\n").find_map(|line| {
        let (name, value) = line.split_once(':')?;
        name.eq_ignore_ascii_case("content-length").then(|| value.trim().parse::<u64>().ok())?
    });
    let Some(length) = length else { return Err(format!("header lines without a `Content-Length`: {head}")) };
    counted(buffer, end + 4, length)
}

fn prefixed(buffer: &[u8], length: WireLength) -> Cut {
    let width = usize::try_from(length.width).unwrap_or(8);
    let Some(bytes) = buffer.get(..width) else { return Ok(None) };
    let fold = |number: u64, byte: &u8| number << 8 | u64::from(*byte);
    let number = match length.endian {
        Endian::Big => bytes.iter().fold(0, fold),
        Endian::Little => bytes.iter().rev().fold(0, fold),
    };
    counted(buffer, width, number)
}

fn counted(buffer: &[u8], start: usize, length: u64) -> Cut {
    if length > LONGEST {
        return Err(format!("a message of {length} bytes"));
    }
    let end = start.saturating_add(usize::try_from(length).unwrap_or(usize::MAX));
    Ok((buffer.len() >= end).then_some((start, end, end)))
}

/// What is written for these frames, each on its own: a message in several frames is written in as many pieces.
pub(super) fn encode(framing: &Framing, frames: &[Frame]) -> Vec<Vec<u8>> {
    let mut writes = Vec::new();
    let mut first = true;
    for (at, frame) in frames.iter().enumerate().filter(|(_, frame)| frame.opcode < CLOSE) {
        let mut bytes = Vec::new();
        let behind = matches!(framing, Framing::HeaderPayload { .. }) && frame.opcode == BINARY;
        if first && !behind {
            let mut whole = 0;
            for piece in frames[at..].iter().filter(|frame| frame.opcode < CLOSE) {
                whole += piece.payload.len();
                if piece.fin {
                    break;
                }
            }
            bytes.extend(before(framing, whole));
        }
        bytes.extend(&frame.payload);
        if frame.fin && !behind {
            bytes.extend(after(framing));
        }
        first = frame.fin;
        writes.push(bytes);
    }
    writes
}

fn before(framing: &Framing, length: usize) -> Vec<u8> {
    match framing {
        Framing::ContentLength => format!("Content-Length: {length}\r\n\r\n").into_bytes(),
        Framing::LengthPrefix { length: WireLength { width, endian } } => {
            let bytes = (length as u64).to_be_bytes();
            let start = bytes.len().saturating_sub(usize::try_from(*width).unwrap_or(8));
            let mut bytes = bytes[start..].to_vec();
            if *endian == Endian::Little {
                bytes.reverse();
            }
            bytes
        }
        Framing::Message | Framing::Lines | Framing::Separator { .. } | Framing::HeaderPayload { .. } => Vec::new(),
    }
}

fn after(framing: &Framing) -> &[u8] {
    match framing {
        Framing::Message | Framing::Lines | Framing::HeaderPayload { .. } => b"\n",
        Framing::Separator { text } => text.as_bytes(),
        Framing::ContentLength | Framing::LengthPrefix { .. } => b"",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Segment;

    fn framings() -> Vec<Framing> {
        let prefix = |width, endian| Framing::LengthPrefix { length: WireLength { width, endian } };
        vec![
            Framing::Lines,
            Framing::ContentLength,
            Framing::Separator { text: "\u{1e}\n".to_owned() },
            prefix(1, Endian::Big),
            prefix(2, Endian::Little),
            prefix(4, Endian::Big),
            prefix(8, Endian::Little),
            Framing::HeaderPayload { length: vec![Segment::Key("size".to_owned())] },
        ]
    }

    #[test]
    fn what_is_written_is_read_however_it_is_cut() {
        let frames = [Frame::text(r#"{"a":1,"size":3}"#), Frame::binary("\n{}"), Frame::text("{}")];
        for framing in framings() {
            let sent: Vec<Frame> = match framing {
                Framing::HeaderPayload { .. } => frames.to_vec(),
                _ => vec![frames[0].clone(), frames[2].clone()],
            };
            let bytes = encode(&framing, &sent).concat();
            for step in [1, 2, 3, bytes.len()] {
                let (mut cutter, mut buffer, mut came) = (Cutter::new(framing.clone()), Vec::new(), Vec::new());
                for piece in bytes.chunks(step) {
                    buffer.extend(piece);
                    while let Decoded::Frame(frame, None) = cutter.decode(&mut buffer) {
                        came.push(frame);
                    }
                }
                assert_eq!(came, sent, "{framing:?} in pieces of {step}");
                assert!(buffer.is_empty());
            }
        }
    }

    #[test]
    fn a_message_in_pieces_has_one_header() {
        let pieces = [Frame { fin: false, ..Frame::text("{\"a\"") }, Frame { opcode: 0, fin: true, payload: b":1}".to_vec() }];
        assert_eq!(encode(&Framing::ContentLength, &pieces), [b"Content-Length: 7\r\n\r\n{\"a\"".to_vec(), b":1}".to_vec()]);
        assert_eq!(encode(&Framing::Lines, &pieces), [b"{\"a\"".to_vec(), b":1}\n".to_vec()]);
    }

    #[test]
    fn what_has_no_length_is_broken() {
        for bytes in ["Content-Type: text\r\n\r\n{}", "Content-Length: many\r\n\r\n{}", "Content-Length: 99999999999\r\n\r\n{}"] {
            let mut buffer = bytes.as_bytes().to_vec();
            assert!(matches!(Cutter::new(Framing::ContentLength).decode(&mut buffer), Decoded::Broken(_)), "{bytes}");
        }
    }
}
