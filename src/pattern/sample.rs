//! From a program to texts that it matches, for tests of what others make of the pattern.

use super::program::Instruction;

/// Where a thread is, and whether it has claimed that the text ends here.
type State = (usize, bool);

/// The state that a state was reached from, and the letter that was consumed on the way.
type Origin = Option<(State, Option<char>)>;

/// A text of so many code points that the program matches somewhere, with the first of `letters` wherever one of them may stand; `None` when
/// there is none.
///
/// Takes time in proportion to the length times the program's.
pub(super) fn sample(program: &[Instruction], length: usize, letters: &[char]) -> Option<String> {
    let filler = letters.first().copied().unwrap_or('a');
    // For each number of code points and each state, the state and the letter that led there. Outside of the match stand fillers.
    let mut steps: Vec<Vec<Origin>> = Vec::with_capacity(length + 1);
    let mut entering: Vec<(State, State, char)> = Vec::new();
    let index = |(at, ended): State| at * 2 + usize::from(ended);
    for position in 0..=length {
        let mut seen = vec![None; program.len() * 2];
        let mut waiting: Vec<(State, Origin)> = entering.drain(..).map(|(to, from, letter)| (to, Some((from, Some(letter))))).collect();
        // A match may begin here.
        waiting.insert(0, ((0, false), None));
        let mut started = vec![false; program.len() * 2];
        while let Some((state, from)) = waiting.pop() {
            let (at, ended) = state;
            if std::mem::replace(&mut started[index(state)], true) {
                continue;
            }
            seen[index(state)] = from;
            let here = Some((state, None));
            match &program[at] {
                Instruction::Char { ranges } if !ended && position < length => {
                    if let Some(letter) = choose(ranges, letters) {
                        entering.push(((at + 1, false), state, letter));
                    }
                }
                Instruction::Split { first, second } => waiting.extend([((*second, ended), here), ((*first, ended), here)]),
                Instruction::Jump { to } => waiting.push(((*to, ended), here)),
                Instruction::Start if position == 0 => waiting.push(((at + 1, ended), here)),
                Instruction::End if position == length => waiting.push(((at + 1, true), here)),
                Instruction::Match => {
                    steps.push(seen);
                    return Some(trace(&steps, state, length, filler));
                }
                Instruction::Char { .. } | Instruction::Start | Instruction::End => {}
            }
        }
        steps.push(seen);
    }
    None
}

/// The text that led to a state, with fillers before and behind.
fn trace(steps: &[Vec<Origin>], last: State, length: usize, filler: char) -> String {
    let (mut position, mut state, mut letters) = (steps.len() - 1, last, Vec::new());
    while let Some((from, letter)) = steps[position][state.0 * 2 + usize::from(state.1)] {
        if let Some(letter) = letter {
            letters.push(letter);
            position -= 1;
        }
        state = from;
    }
    let before = std::iter::repeat_n(filler, position);
    let text: Vec<char> = before.chain(letters.into_iter().rev()).collect();
    let behind = length - text.len();
    text.into_iter().chain(std::iter::repeat_n(filler, behind)).collect()
}

/// The first of `letters` that lies in a range, or else a readable one, or else the first of all.
fn choose(ranges: &[[u32; 2]], letters: &[char]) -> Option<char> {
    let is_in = |letter: &char| ranges.iter().any(|[low, high]| (*low..=*high).contains(&u32::from(*letter)));
    let readable = || ('!'..='~').find(is_in);
    let any = || ranges.iter().find_map(|[low, high]| (*low..=*high).find_map(char::from_u32));
    letters.iter().copied().find(|letter| is_in(letter)).or_else(readable).or_else(any)
}
