//! The frames of a message: in pieces, with a ping between, at the greatest size and above it, and what is no UTF-8 only when put together.

use super::super::case::{CONTINUATION, Case, Family, Frame, Means, PING, PONG, Step, TEXT, Wanted};
use super::super::judge::websocket;
use super::Plan;
use super::script::{Script, Violation};
use super::world::World;

pub(super) fn plan(world: &World<'_>, plan: &mut Plan) {
    sizes(world, plan);
    plan.add(pieces(world, "in-three-frames", &|text| cut(text, 3, &[])));
    plan.add(pieces(world, "one-byte-a-frame", &|text| cut(text, text.len().min(200), &[])));
    if world.spec.is_stream() {
        return;
    }
    plan.add(pieces(world, "ping-between", &|text| cut(text, 3, b"between")));
    plan.add(pieces(world, "empty-frames-between", &|text| {
        let mut frames = vec![frame(TEXT, false, b"")];
        frames.extend(cut(text, 2, &[]).into_iter().map(|frame| Frame { opcode: CONTINUATION, ..frame }));
        frames.insert(2, frame(CONTINUATION, false, b""));
        frames
    }));
    plan.add(ping(world, "ping", b"wireproof"));
    plan.add(ping(world, "empty-ping", b""));
    plan.add(ping(world, "longest-ping", &[b'x'; 125]));
    plan.add(unasked_pong(world));
    plan.add(split_encoding(world));
}

fn frame(opcode: u8, fin: bool, payload: &[u8]) -> Frame {
    Frame { opcode, fin, payload: payload.to_vec() }
}

/// A text in so many frames, with a ping behind the first.
fn cut(text: &[u8], count: usize, ping: &[u8]) -> Vec<Frame> {
    let size = text.len().div_ceil(count.max(1)).max(1);
    let pieces: Vec<&[u8]> = text.chunks(size).collect();
    let last = pieces.len().saturating_sub(1);
    let mut frames: Vec<Frame> =
        pieces.iter().enumerate().map(|(at, piece)| frame(if at == 0 { TEXT } else { CONTINUATION }, at == last, piece)).collect();
    if !ping.is_empty() {
        frames.insert(1, frame(PING, true, ping));
    }
    frames
}

/// A good message in frames of another kind than usual.
fn pieces(world: &World<'_>, name: &str, make: &dyn Fn(&[u8]) -> Vec<Frame>) -> Option<Case> {
    let requirement = if world.spec.is_stream() {
        world.spec.requirement("connection.framing", "a message may come in several pieces", None)
    } else {
        websocket("5.4", "a message may come in several frames, and control frames between them")
    };
    Script::new(world, Family::Framing, name, requirement).taken(|text| make(&text))
}

fn ping(world: &World<'_>, name: &str, payload: &[u8]) -> Option<Case> {
    let requirement = websocket("5.5.2", "a ping is answered by a pong with the same payload");
    let mut script = Script::new(world, Family::Framing, name, requirement);
    let on = script.open_usual("a");
    script.step(Step::Send { on, frames: vec![frame(PING, true, payload)], means: Means::Nothing });
    let wanted = Wanted::Pong { payload: payload.to_vec() };
    script.step(Step::Await { on, wanted, within_ms: world.setup.patience, because: None, capture: Vec::new() });
    script.probe(on, "the connection is served after it");
    script.end()
}

fn unasked_pong(world: &World<'_>) -> Option<Case> {
    let requirement = websocket("5.5.3", "a pong that nobody asked for is no error");
    let mut script = Script::new(world, Family::Framing, "unasked-pong", requirement);
    let on = script.open_usual("a");
    script.step(Step::Send { on, frames: vec![frame(PONG, true, b"unasked")], means: Means::Nothing });
    script.probe(on, "the connection is served after it");
    script.end()
}

/// A character of which the halves come in two frames is no error; half a character at the end is.
fn split_encoding(world: &World<'_>) -> Option<Case> {
    let (requirement, any_of, level) = world.spec.outcome("bad_encoding");
    let mut script = Script::new(world, Family::Framing, "bad-encoding-over-frames", requirement).level(level);
    let both = script.open_beside_control();
    let frames = vec![frame(TEXT, false, b"{\"\xf0\x9f"), frame(CONTINUATION, true, b"\x98\":1}")];
    script.broken(both, frames, &Violation::of("bad_encoding", &any_of))
}

/// Messages with white space behind them, so that they have exactly this size.
fn sizes(world: &World<'_>, plan: &mut Plan) {
    let Some(limit) = world.spec.connection().and_then(|connection| connection.max_message_size) else { return };
    let Ok(limit) = usize::try_from(limit) else { return };
    let span = world.spec.connection().map(|connection| connection.span);
    let demand = world.spec.requirement("connection.max_message_size", format!("a message of {limit} bytes is taken"), span);
    let largest = Script::new(world, Family::Framing, "largest-size", demand);
    plan.add(largest.taken(|text| vec![Frame::text(pad(text, limit))]));
    // Few characters, but as many bytes as are too many.
    let wide = format!("{{\"pad\":\"{}\"}}", "é".repeat(limit.saturating_sub(10) / 2)).into_bytes();
    let sizes =
        [("too-large-in-bytes", limit + 1, Some(wide)), ("one-byte-too-large", limit + 1, None), ("twice-too-large", limit * 2, None)];
    plan.cases.extend(sizes.into_iter().filter_map(|(name, size, text)| oversize(world, name, size, text)));
}

/// A text, or a good message, with so much white space behind it that it is too large.
fn oversize(world: &World<'_>, name: &str, size: usize, text: Option<Vec<u8>>) -> Option<Case> {
    let (requirement, any_of, level) = world.spec.outcome("oversize");
    let mut script = Script::new(world, Family::Framing, name, requirement).level(level);
    let both = script.open_beside_control();
    let text = match text {
        Some(text) => text,
        None => script.message(both.0, &world.probe(world.usual())?.clone())?.0.pop()?.payload,
    };
    script.broken(both, vec![Frame::text(pad(text, size))], &Violation::of("oversize", &any_of))
}

fn pad(mut text: Vec<u8>, size: usize) -> Vec<u8> {
    text.resize(size.max(text.len()), b' ');
    text
}
