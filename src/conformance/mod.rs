//! A live server held against its spec: cases are planned as data, driven, judged frame by frame, and told from one log.
//!
//! `plan` makes the cases of a protocol and sends nothing. `drive` runs them and is the only part that touches the world. `judge` is pure:
//! it is fed what happened and says what is wrong. Everything is written down in one log, of which every report is a fold.

pub mod artefacts;
mod assembly;
mod bytes;
pub mod case;
pub mod coverage;
pub mod drive;
pub mod event;
pub mod expect;
mod expectation;
pub mod export;
pub mod frame;
pub mod judge;
pub mod matcher;
pub mod opinion;
pub mod plan;
pub mod replay;
pub mod report;
pub mod scenario;
pub mod shard;
pub mod spec;

/// A number that is the same for the same text and seed (FNV-1a): what a run chooses by chance, it chooses again.
fn hash(seed: u64, text: &str) -> u64 {
    text.bytes().fold(seed ^ 0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}
