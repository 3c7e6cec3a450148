//! From the tree of a pattern to a program for a virtual machine with a set of threads, after Thompson and Pike.
//!
//! The machine visits each code point once and never backtracks. It needs no regular expression engine, so generated code
//! can mirror [`is_match`], which is the reference for what a pattern means.

use super::node::Node;
use serde::Serialize;

/// One step of a thread. Unless it says otherwise, a thread goes on with the next instruction.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
#[serde(tag = "op", rename_all = "snake_case")]
pub enum Instruction {
    /// Consume one code point that lies in one of the ranges, or end the thread.
    Char {
        /// First and last code point of each range, ascending and disjoint. There may be none, which nothing matches.
        ranges: Vec<[u32; 2]>,
    },
    /// Go on in two places at once.
    Split {
        /// The index of an instruction.
        first: usize,
        /// The index of another.
        second: usize,
    },
    /// Go on elsewhere.
    Jump {
        /// The index of an instruction.
        to: usize,
    },
    /// Go on at the start of the text, or end the thread.
    Start,
    /// Go on at the end of the text, or end the thread.
    End,
    /// The text matches.
    Match,
}

/// The program of a node; its length is at most the node's size, and one.
pub(super) fn compile(node: &Node) -> Vec<Instruction> {
    let mut program = Vec::new();
    emit(&mut program, node);
    program.push(Instruction::Match);
    program
}

/// Whether the program matches somewhere in the text.
pub(super) fn is_match(program: &[Instruction], text: &str) -> bool {
    // For each instruction, one more than the position at which it was last visited: no thread need go there twice.
    let mut visited = vec![0; program.len()];
    let mut threads = Vec::new();
    let mut next = Vec::new();
    let mut chars = text.chars();
    let mut position = 0;
    loop {
        let char = chars.next().map(u32::from);
        threads.push(0);
        while let Some(at) = threads.pop() {
            if visited[at] == position + 1 {
                continue;
            }
            visited[at] = position + 1;
            match &program[at] {
                Instruction::Char { ranges } => {
                    if char.is_some_and(|char| ranges.iter().any(|[low, high]| (*low..=*high).contains(&char))) {
                        next.push(at + 1);
                    }
                }
                Instruction::Split { first, second } => threads.extend([*second, *first]),
                Instruction::Jump { to } => threads.push(*to),
                Instruction::Start if position == 0 => threads.push(at + 1),
                Instruction::End if char.is_none() => threads.push(at + 1),
                Instruction::Start | Instruction::End => {}
                Instruction::Match => return true,
            }
        }
        if char.is_none() {
            return false;
        }
        std::mem::swap(&mut threads, &mut next);
        position += 1;
    }
}

/// Whether some text makes the program match. A thread's future depends on where it is, whether it may still be at the start,
/// and whether it has claimed to be at the end; all such states are explored, for the text that suits the thread best.
pub(super) fn can_match(program: &[Instruction]) -> bool {
    let mut visited = vec![[false; 4]; program.len()];
    let mut states = vec![(0, true, false)];
    while let Some((at, at_start, at_end)) = states.pop() {
        if std::mem::replace(&mut visited[at][usize::from(at_start) * 2 + usize::from(at_end)], true) {
            continue;
        }
        match &program[at] {
            Instruction::Char { ranges } if !ranges.is_empty() && !at_end => states.push((at + 1, false, false)),
            Instruction::Split { first, second } => states.extend([(*first, at_start, at_end), (*second, at_start, at_end)]),
            Instruction::Jump { to } => states.push((*to, at_start, at_end)),
            Instruction::Start if at_start => states.push((at + 1, at_start, at_end)),
            Instruction::End => states.push((at + 1, at_start, true)),
            Instruction::Match => return true,
            Instruction::Char { .. } | Instruction::Start => {}
        }
    }
    false
}

fn emit(program: &mut Vec<Instruction>, node: &Node) {
    match node {
        Node::Empty => {}
        Node::Class(class) => {
            let ranges = class.iter().map(|range| [range.start().into(), range.end().into()]).collect();
            program.push(Instruction::Char { ranges });
        }
        Node::Start => program.push(Instruction::Start),
        Node::End => program.push(Instruction::End),
        Node::Concat(parts) => parts.iter().for_each(|part| emit(program, part)),
        Node::Alternation(branches) => emit_alternation(program, branches),
        Node::Repeat { body, min, max: Some(max) } => {
            (0..*min).for_each(|_| emit(program, body));
            emit_optional(program, body, max - min);
        }
        Node::Repeat { body, min: 0, max: None } => {
            let start = program.len();
            program.push(Instruction::Jump { to: 0 });
            emit(program, body);
            program.push(Instruction::Jump { to: start });
            program[start] = Instruction::Split { first: start + 1, second: program.len() };
        }
        Node::Repeat { body, min, max: None } => {
            (1..*min).for_each(|_| emit(program, body));
            let last = program.len();
            emit(program, body);
            program.push(Instruction::Split { first: last, second: program.len() + 1 });
        }
    }
}

/// Up to `times` bodies: before each stands a way to the end.
fn emit_optional(program: &mut Vec<Instruction>, body: &Node, times: u32) {
    let mut splits = Vec::new();
    for _ in 0..times {
        splits.push(program.len());
        program.push(Instruction::Jump { to: 0 });
        emit(program, body);
    }
    let end = program.len();
    for split in splits {
        program[split] = Instruction::Split { first: split + 1, second: end };
    }
}

/// Every branch but the last begins with a way to the next branch and finishes with a jump to the end.
fn emit_alternation(program: &mut Vec<Instruction>, branches: &[Node]) {
    let mut jumps = Vec::new();
    for (index, branch) in branches.iter().enumerate() {
        if index + 1 == branches.len() {
            emit(program, branch);
            break;
        }
        let split = program.len();
        program.push(Instruction::Jump { to: 0 });
        emit(program, branch);
        jumps.push(program.len());
        program.push(Instruction::Jump { to: 0 });
        program[split] = Instruction::Split { first: split + 1, second: program.len() };
    }
    let end = program.len();
    for jump in jumps {
        program[jump] = Instruction::Jump { to: end };
    }
}
