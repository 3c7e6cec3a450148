//! Mutated messages, of which the reference decoder says what they are.

use super::{Question, Subject};
use crate::vectors::{self, Meaning, Random, mutate};

/// So many mutated messages, made of the questions; the same for the same questions and seed. Each takes part by itself: the one of a
/// number does not depend on how many there are.
pub fn fuzz<'q>(subjects: &'q [Subject], questions: &'q [Question], number: u64, seed: u64) -> impl Iterator<Item = Question> + 'q {
    // Most mutants of what is refused are refused in the same words, so they are few.
    let valid: Vec<&Question> = questions.iter().filter(|question| !matches!(question.expected, Meaning::Refused { .. })).collect();
    (0..number).filter_map(move |number| {
        let mut random = Random::new(seed ^ number.wrapping_mul(0x9e37_79b9_7f4a_7c15));
        let question = match random.below(10) {
            0 => random.pick(questions)?,
            _ => random.pick(&valid).copied().or_else(|| questions.first())?,
        };
        let alike = |other: &&&Question| other.subject == question.subject && other.direction == question.direction && !other.binary;
        let others: Vec<&[u8]> = (0..8).filter_map(|_| random.pick(&valid)).filter(alike).map(|other| other.bytes.as_slice()).collect();
        let bytes = mutate(&question.bytes, question.binary, &others, &mut random);
        let model = &subjects[question.subject].model;
        let expected = vectors::decode(model, question.direction, question.binary, &bytes, &question.pending);
        let name = format!("fuzz:{seed}:{number}:of {}", question.name);
        Some(Question { name, bytes, expected, place: String::new(), written_by: Vec::new(), ..question.clone() })
    })
}
