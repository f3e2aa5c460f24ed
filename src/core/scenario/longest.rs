//! How long a call can be.

use super::{Destination, MomentIndex, Scenario};

/// A moment that is being looked at.
struct Open {
    moment: MomentIndex,
    /// Where it leads, as far as that was not looked at yet.
    ways: Vec<MomentIndex>,
    /// Decisions on the longest of the ways that were.
    further: usize,
}

impl Scenario {
    /// Decisions on the longest way from the opening that meets no moment twice: about as many as a contact takes.
    /// Conditions are not looked at, and a moment that there is a way back to counts once, so that a contact may have fewer
    /// and, where it is led back, more; `attune analyse` counts exactly. In a time that grows with the size.
    #[must_use]
    pub fn longest_way(&self) -> usize {
        let enter = |moment: MomentIndex| {
            let ways = self.ways(self.moment(moment)).filter_map(Destination::moment).collect();
            Open { moment, ways, further: 0 }
        };
        let mut met = vec![false; self.moments.len()];
        met[Self::START.at()] = true;
        // From each moment on; none while it is open, so that a way back counts for nothing.
        let mut longest: Vec<Option<usize>> = vec![None; self.moments.len()];
        let mut open = vec![enter(Self::START)];
        while let Some(last) = open.last_mut() {
            if let Some(next) = last.ways.pop() {
                last.further = last.further.max(longest[next.at()].unwrap_or(0));
                if !std::mem::replace(&mut met[next.at()], true) {
                    open.push(enter(next));
                }
                continue;
            }
            let from_here = last.further + usize::from(self.moment(last.moment).replies.len() > 1);
            longest[last.moment.at()] = Some(from_here);
            open.pop();
            if let Some(before) = open.last_mut() {
                before.further = before.further.max(from_here);
            }
        }
        longest[Self::START.at()].unwrap_or(0)
    }
}
