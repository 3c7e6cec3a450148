//! In which order steps begin: one after the other, and side by side where a case says so.

use super::super::case::Step;

/// A row of steps of which each begins when the one before it is over.
#[derive(Debug)]
struct Lane {
    next: usize,
    end: usize,
    /// The step that has begun and is not over.
    running: Option<usize>,
    /// How many lanes must end before it goes on.
    children: usize,
    parent: Option<usize>,
}

/// All lanes of a case.
#[derive(Debug)]
pub(super) struct Lanes(Vec<Lane>);

impl Lanes {
    /// One lane with all steps.
    pub(super) fn new(steps: usize) -> Self {
        Self(vec![Lane { next: 0, end: steps, running: None, children: 0, parent: None }])
    }

    /// The next step that can begin.
    pub(super) fn next(&mut self) -> Option<usize> {
        let lane = self.0.iter_mut().find(|lane| lane.running.is_none() && lane.children == 0 && lane.next < lane.end)?;
        let step = lane.next;
        lane.next += 1;
        lane.running = Some(step);
        Some(step)
    }

    /// The steps that have begun and are not over.
    pub(super) fn running(&self) -> impl Iterator<Item = usize> {
        self.0.iter().filter_map(|lane| lane.running)
    }

    /// A step is over. Those that it puts side by side can begin.
    pub(super) fn over(&mut self, step: usize, of: &Step) {
        let Some(index) = self.0.iter().position(|lane| lane.running == Some(step)) else { return };
        self.0[index].running = None;
        if let Step::Parallel { lanes } = of {
            let mut next = step + 1;
            let end = self.0[index].end;
            for count in lanes.iter().filter(|count| **count > 0) {
                // A log from elsewhere may promise more steps than there are.
                let count = (*count).min(end - next);
                if count == 0 {
                    break;
                }
                self.0.push(Lane { next, end: next + count, running: None, children: 0, parent: Some(index) });
                self.0[index].children += 1;
                next += count;
            }
            self.0[index].next = next;
        }
        self.end(index);
    }

    /// Tells the lane above when a lane has come to its end.
    fn end(&mut self, index: usize) {
        let lane = &self.0[index];
        if lane.running.is_some() || lane.children > 0 || lane.next < lane.end {
            return;
        }
        if let Some(parent) = self.0[index].parent.take() {
            self.0[parent].children -= 1;
            self.end(parent);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lanes_run_side_by_side_and_the_rest_waits_for_all() {
        let pause = Step::Pause { for_ms: 0 };
        let parallel = Step::Parallel { lanes: vec![2, 0, 1] };
        let mut lanes = Lanes::new(5);
        assert_eq!((lanes.next(), lanes.next()), (Some(0), None));
        lanes.over(0, &parallel);
        assert_eq!((lanes.next(), lanes.next(), lanes.next()), (Some(1), Some(3), None));
        lanes.over(3, &pause);
        assert_eq!(lanes.next(), None);
        lanes.over(1, &pause);
        assert_eq!((lanes.next(), lanes.next()), (Some(2), None));
        lanes.over(2, &pause);
        assert_eq!(lanes.next(), Some(4));
    }

    #[test]
    fn a_lane_within_a_lane_ends_both() {
        let mut lanes = Lanes::new(4);
        assert_eq!(lanes.next(), Some(0));
        lanes.over(0, &Step::Parallel { lanes: vec![2] });
        assert_eq!(lanes.next(), Some(1));
        lanes.over(1, &Step::Parallel { lanes: vec![1] });
        assert_eq!(lanes.next(), Some(2));
        lanes.over(2, &Step::Pause { for_ms: 0 });
        assert_eq!(lanes.next(), Some(3));
        lanes.over(3, &Step::Pause { for_ms: 0 });
        assert_eq!((lanes.next(), lanes.running().count()), (None, 0));
    }
}
