//! Binary frames: which message one is, what is wrong with it, and the bytes of a frame.

use wireproof::model::{Body, Endian, Layout, LayoutField, LayoutKind, Model, Payload, Peer, Sender};
use wireproof::value::binary::{Frame, FrameValue, decode_frame, encode_frame};

use crate::build::{message, model, span, symbol};

fn plain(name: &str, kind: LayoutKind, width: u64) -> LayoutField {
    LayoutField {
        name: symbol(name),
        kind,
        endian: Endian::Big,
        width,
        offset: 0,
        fixed: None,
        min: None,
        max: None,
        doc: String::new(),
        span: span(),
    }
}

fn fixed(name: &str, width: u64, value: i64) -> LayoutField {
    LayoutField { fixed: Some(value), ..plain(name, LayoutKind::Unsigned, width) }
}

fn little(field: LayoutField) -> LayoutField {
    LayoutField { endian: Endian::Little, ..field }
}

fn limited(field: LayoutField, min: i64, max: i64) -> LayoutField {
    LayoutField { min: Some(min), max: Some(max), ..field }
}

fn layout(mut fields: Vec<LayoutField>, payload: Option<(u64, Option<u64>)>) -> Body {
    let mut header_length = 0;
    for field in &mut fields {
        field.offset = header_length;
        header_length += field.width;
    }
    let payload = payload.map(|(min_length, max_length)| Payload { name: symbol("data"), min_length, max_length, doc: String::new() });
    Body::Binary(Layout { fields, header_length, payload })
}

/// Two messages told apart by their first byte, and one whose fixed field is longer.
fn audio() -> Model {
    let chunk = layout(
        vec![
            fixed("opcode", 1, 1),
            limited(plain("rate", LayoutKind::Unsigned, 2), 8, 48_000),
            little(plain("offset", LayoutKind::Signed, 4)),
            plain("gain", LayoutKind::Float, 4),
        ],
        Some((1, Some(4))),
    );
    let numbers = layout(
        vec![
            fixed("opcode", 1, 2),
            plain("u", LayoutKind::Unsigned, 8),
            little(limited(plain("f", LayoutKind::Float, 8), -1, 1)),
            plain("id", LayoutKind::Bytes, 2),
        ],
        None,
    );
    let marked = layout(vec![fixed("magic", 2, 0xcafe)], None);
    let messages =
        vec![message("Chunk", Sender::Client, chunk), message("Numbers", Sender::Client, numbers), message("Marked", Sender::Both, marked)];
    model(Vec::new(), messages, None, None)
}

fn bytes(hex: &str) -> Vec<u8> {
    let digits: Vec<u32> = hex.chars().filter_map(|digit| digit.to_digit(16)).collect();
    digits.chunks(2).map(|pair| u8::try_from(pair[0] * 16 + pair[1]).unwrap()).collect()
}

#[test]
fn frames_and_their_verdicts() {
    let model = audio();
    let rows = [
        // opcode, rate, offset, gain, data
        ("01 bb80 feffffff 3f800000 0a", "Chunk opcode=1 rate=48000 offset=-2 gain=1 data=[10]"),
        ("01 0008 00000080 bf000000 01020304", "Chunk opcode=1 rate=8 offset=-2147483648 gain=-0.5 data=[1, 2, 3, 4]"),
        ("01", "length at ``"),
        ("01 bb80 feffffff 3f8000", "length at ``"),
        ("01 bb80 feffffff 3f800000", "length at `/data`"),
        ("01 bb80 feffffff 3f800000 0102030405", "length at `/data`"),
        ("01 0007 feffffff 3f800000", "range at `/rate`"),
        ("01 bb81 feffffff 7fc00000 01", "range at `/rate`"),
        ("01 bb80 feffffff 7fc00000 01", "range at `/gain`"),
        ("01 bb80 feffffff ff800000 01", "range at `/gain`"),
        ("02 ffffffffffffffff 000000000000f0bf 00ff", "Numbers opcode=2 u=18446744073709551615 f=-1 id=[0, 255]"),
        ("02 ffffffffffffffff 010000000000f0bf 00ff", "range at `/f`"),
        ("02 ffffffffffffffff 000000000000f07f 00ff", "range at `/f`"),
        ("02 ffffffffffffffff 000000000000f0bf 00ff 00", "length at ``"),
        ("02 ffffffffffffffff 000000000000f07f 00ff 00", "length at ``"),
        ("02 ffffffffffffffff 000000000000f0bf 00", "length at ``"),
        ("cafe", "Marked magic=51966"),
        ("cafe00", "length at ``"),
        ("ca", "unknown_type at `/opcode`"),
        ("03", "unknown_type at `/opcode`"),
        ("0300", "unknown_type at `/opcode`"),
        ("", "length at ``"),
    ];
    for (hex, expected) in rows {
        assert_eq!(shown(&model, Peer::Client, &bytes(hex)), expected, "{hex}");
    }
    // The only message of this direction has two bytes of fixed field.
    assert_eq!(shown(&model, Peer::Server, &bytes("ca")), "length at ``");
    assert_eq!(shown(&model, Peer::Server, &bytes("cafd")), "unknown_type at `/magic`");
    assert_eq!(shown(&crate::shapes::probe("int"), Peer::Client, &bytes("01")), "unknown_type at ``");
}

/// The frame, which must be encoded to the same bytes again, or its refusal.
fn shown(model: &Model, peer: Peer, bytes: &[u8]) -> String {
    let frame = match decode_frame(model, peer, bytes) {
        Ok(frame) => frame,
        Err(refusal) => return refusal.to_string().replacen('`', "", 2),
    };
    assert_eq!(encode_frame(model, &frame).unwrap(), bytes);
    let mut text = frame.name.to_string();
    for (name, value) in &frame.fields {
        let value = match value {
            FrameValue::Integer(value) => value.to_string(),
            FrameValue::Float(value) => value.to_string(),
            FrameValue::Bytes(value) => format!("{value:?}"),
        };
        text.push_str(&format!(" {name}={value}"));
    }
    if let Some(payload) = &frame.payload {
        text.push_str(&format!(" data={payload:?}"));
    }
    text
}

#[test]
fn what_does_not_fit_a_layout_is_not_encoded() {
    let model = audio();
    let frame = |edit: &dyn Fn(&mut Frame)| {
        let mut frame = Frame {
            name: symbol("Chunk"),
            fields: vec![
                (symbol("opcode"), FrameValue::Integer(1)),
                (symbol("rate"), FrameValue::Integer(8)),
                (symbol("offset"), FrameValue::Integer(-1)),
                (symbol("gain"), FrameValue::Float(0.5)),
            ],
            payload: Some(vec![0]),
        };
        edit(&mut frame);
        encode_frame(&model, &frame).map_err(|refusal| refusal.to_string())
    };
    let refused = |edit: &dyn Fn(&mut Frame)| frame(edit).unwrap_err();
    assert_eq!(frame(&|_| {}), Ok(bytes("01 0008 ffffffff 3f000000 00")));
    assert_eq!(refused(&|frame| frame.name = symbol("Nope")), "`unknown_type` at ``");
    assert_eq!(refused(&|frame| frame.fields[0].1 = FrameValue::Integer(2)), "`range` at `/opcode`");
    assert_eq!(refused(&|frame| frame.fields[1].1 = FrameValue::Integer(7)), "`range` at `/rate`");
    assert_eq!(refused(&|frame| frame.fields[2].1 = FrameValue::Integer(1 << 31)), "`range` at `/offset`");
    assert_eq!(refused(&|frame| frame.fields[2].1 = FrameValue::Float(0.0)), "`type` at `/offset`");
    assert_eq!(refused(&|frame| frame.fields[3].1 = FrameValue::Float(f64::NAN)), "`range` at `/gain`");
    assert_eq!(refused(&|frame| frame.fields[3].1 = FrameValue::Float(1e39)), "`range` at `/gain`");
    assert_eq!(refused(&|frame| drop(frame.fields.remove(1))), "`missing` at `/rate`");
    assert_eq!(refused(&|frame| frame.payload = Some(Vec::new())), "`length` at `/data`");
}
