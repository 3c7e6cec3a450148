//! A machine with a set of threads that matches a pattern in time proportional to the text.

/// One step of a thread. Unless it says otherwise, a thread goes on with the next one.
#[derive(Debug, Clone, Copy)]
pub enum Step {
    /// Take one code point that lies in one of the ranges, or end the thread.
    Char(&'static [[u32; 2]]),
    /// Go on in two places at once.
    Split(usize, usize),
    /// Go on elsewhere.
    Jump(usize),
    /// Go on at the start of the text, or end the thread.
    Start,
    /// Go on at the end of the text, or end the thread.
    End,
    /// The text matches.
    Match,
}

/// Whether the program matches somewhere in the text.
pub(super) fn is_match(program: &[Step], text: &str) -> bool {
    // For each step, one more than the position at which it was last visited: no thread need go there twice.
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
            match program[at] {
                Step::Char(ranges) => {
                    let takes = |char| {
                        ranges
                            .iter()
                            .any(|[low, high]| (*low..=*high).contains(&char))
                    };
                    if char.is_some_and(takes) {
                        next.push(at + 1);
                    }
                }
                Step::Split(first, second) => threads.extend([second, first]),
                Step::Jump(to) => threads.push(to),
                Step::Start if position == 0 => threads.push(at + 1),
                Step::End if char.is_none() => threads.push(at + 1),
                Step::Start | Step::End => {}
                Step::Match => return true,
            }
        }
        if char.is_none() {
            return false;
        }
        std::mem::swap(&mut threads, &mut next);
        position += 1;
    }
}
