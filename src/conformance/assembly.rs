//! Frames to whole messages (RFC 6455, section 5.4).

use super::case::{BINARY, CLOSE, CONTINUATION, Frame, TEXT};

/// The message of one direction of which not all frames have come.
#[derive(Debug, Default)]
pub(super) struct Assembly(Option<(u8, Vec<u8>)>);

/// What a frame is.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Piece {
    /// It completes a message.
    Whole {
        /// The message is binary.
        binary: bool,
        /// Its bytes.
        bytes: Vec<u8>,
    },
    /// More follows.
    Part,
    /// It belongs to no message: a control frame, or one with an unknown opcode.
    Other,
    /// It begins a message inside another, which goes on.
    Inside,
    /// It continues nothing.
    Astray,
}

impl Assembly {
    /// Takes a frame.
    pub(super) fn add(&mut self, frame: &Frame) -> Piece {
        let (opcode, bytes) = match (frame.opcode, self.0.take()) {
            (TEXT | BINARY, Some(begun)) => {
                self.0 = Some(begun);
                return Piece::Inside;
            }
            (CONTINUATION, None) => return Piece::Astray,
            (TEXT | BINARY, None) => (frame.opcode, frame.payload.clone()),
            (CONTINUATION, Some((opcode, bytes))) => (opcode, [bytes, frame.payload.clone()].concat()),
            (3..CLOSE | CLOSE.., begun) => {
                self.0 = begun;
                return Piece::Other;
            }
        };
        if frame.fin {
            return Piece::Whole { binary: opcode == BINARY, bytes };
        }
        self.0 = Some((opcode, bytes));
        Piece::Part
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::conformance::case::PING;

    #[test]
    fn a_message_is_whole_with_its_last_frame() {
        let frame = |opcode: u8, fin: bool, text: &str| Frame { opcode, fin, payload: text.into() };
        let mut assembly = Assembly::default();
        assert_eq!(assembly.add(&frame(CONTINUATION, true, "a")), Piece::Astray);
        assert_eq!(assembly.add(&frame(TEXT, false, "a")), Piece::Part);
        assert_eq!(assembly.add(&frame(PING, true, "p")), Piece::Other);
        assert_eq!(assembly.add(&frame(BINARY, true, "x")), Piece::Inside);
        assert_eq!(assembly.add(&frame(CONTINUATION, false, "b")), Piece::Part);
        assert_eq!(assembly.add(&frame(CONTINUATION, true, "c")), Piece::Whole { binary: false, bytes: b"abc".to_vec() });
        assert_eq!(assembly.add(&frame(BINARY, true, "d")), Piece::Whole { binary: true, bytes: b"d".to_vec() });
    }
}
