//! Scores that are not tested, or can't be high.

use super::call::{Call, Play};
use crate::analysis::{Range, Ranges};
use crate::core::diagnostic::{Code, Note, Path};
use crate::core::score::ScoreKind;

/// A score that even the best line for it leaves below this is out of reach: the call withholds what it asks for.
const WITHIN_REACH: u8 = 70;
/// Decisions below which a call is a drill of one sentence: that can't bring everything to its end.
const OF_A_CALL: usize = 2;

/// Notes scores that no line of play tests, whoever calls, and those that no line brings to [`WITHIN_REACH`] with some
/// customer.
pub(super) fn look(call: &Call<'_>, notes: &mut Vec<Note>) {
    let ranges: Vec<(&Play<'_>, Ranges)> = call.plays.iter().map(|play| (play, play.graph.ranges())).collect();
    for kind in ScoreKind::ALL {
        let score = ("score", kind.name().to_owned());
        if !is_tested(call, &ranges, kind) {
            notes.push(Note::new(Code::UntestedScore, Path::root().name("moments").key()).with(vec![score]));
            continue;
        }
        let most = ranges.iter().filter_map(|(play, ranges)| Some((*play, ranges.get(kind)?)));
        let is_low = |(play, range): &(&Play<'_>, &Range)| {
            play.graph.decisions() >= OF_A_CALL && range.most.value < WITHIN_REACH
        };
        let low: Vec<(&Play<'_>, &Range)> = most.filter(is_low).collect();
        let Some((lowest, range)) = low.iter().min_by_key(|(_, range)| range.most.value) else { continue };
        let customer = &call.scenario.customer(lowest.graph.customer()).id;
        let details = vec![
            score,
            ("found", range.most.value.to_string()),
            ("limit", WITHIN_REACH.to_string()),
            ("customers", call.customers(low.iter().map(|(play, _)| *play))),
        ];
        let path = Path::root().name("customers").name(customer).key();
        notes.push(Note::new(Code::ScoreOutOfReach, path).with(details));
    }
}

/// Perception is tested wherever something is asked on the way; the others where some line has points for them.
fn is_tested(call: &Call<'_>, ranges: &[(&Play<'_>, Ranges)], kind: ScoreKind) -> bool {
    if kind != ScoreKind::Perception {
        return ranges.iter().any(|(_, ranges)| ranges.get(kind).is_some());
    }
    call.plays.iter().any(|play| {
        let moments = play.graph.nodes().filter_map(|node| play.graph.moment(node));
        moments.into_iter().any(|moment| !call.scenario.moment(moment).perceive.is_empty())
    })
}
