//! How long a call can be.

use super::{Destination, MomentIndex, Scenario};

impl Scenario {
    /// Decisions on the longest way from the opening that meets no moment twice: about as many as a contact takes.
    /// Conditions are not looked at, and a moment that there is a way back to counts once, so that a contact may have fewer
    /// and, where it is led back, more; `attune analyse` counts exactly. In a time that grows with the size.
    #[must_use]
    pub fn longest_way(&self) -> usize {
        // Each moment with what is left to look at of where it leads; none of them is met again below itself.
        let mut open = vec![(Self::START, self.ways_from(Self::START))];
        let mut longest: Vec<Option<usize>> = vec![None; self.moments.len()];
        let mut is_open = vec![false; self.moments.len()];
        is_open[Self::START.at()] = true;
        while let Some((moment, ways)) = open.last_mut() {
            if let Some(next) = ways.pop() {
                if !is_open[next.at()] && longest[next.at()].is_none() {
                    is_open[next.at()] = true;
                    open.push((next, self.ways_from(next)));
                }
                continue;
            }
            let moment = *moment;
            let further = self.ways_from(moment).into_iter().filter_map(|next| longest[next.at()]).max().unwrap_or(0);
            longest[moment.at()] = Some(further + usize::from(self.moment(moment).replies.len() > 1));
            is_open[moment.at()] = false;
            open.pop();
        }
        longest[Self::START.at()].unwrap_or(0)
    }

    /// The moments to which a moment can lead.
    fn ways_from(&self, moment: MomentIndex) -> Vec<MomentIndex> {
        let moment = self.moment(moment);
        let replies = moment.replies.iter().map(|reply| self.reply(*reply));
        let of_replies = replies.flat_map(|reply| reply.branches.iter().map(|branch| branch.to).chain([reply.goes]));
        of_replies.chain(moment.goes).filter_map(Destination::moment).collect()
    }
}
