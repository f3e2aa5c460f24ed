//! How a contact can stand within ranges of heat, trust and face.
//!
//! Outcomes cut heat and trust into bands, and escalation grows with heat and face and falls with trust: it is enough to
//! look at the ends of the ranges and on both sides of each edge.

use crate::core::customer::{COEFFICIENTS, Outcome, State};

/// Whether a contact may stand in one of the ways that fit, somewhere within the ranges, in points.
pub(super) fn can_stand(heat: (i32, i32), trust: (i32, i32), face: (i32, i32), fits: impl Fn(Outcome) -> bool) -> bool {
    let heats = corners(heat, [COEFFICIENTS.deescalated_heat, COEFFICIENTS.quiet_exit_heat]);
    let trusts = corners(trust, [COEFFICIENTS.deescalated_trust, COEFFICIENTS.quiet_exit_trust]);
    heats.iter().any(|heat| {
        trusts.iter().any(|trust| [face.0, face.1].into_iter().any(|face| fits(outcome(*heat, *trust, face))))
    })
}

fn outcome(heat: i32, trust: i32, face: i32) -> Outcome {
    let points = |number: i32| i16::try_from(number).unwrap_or(i16::MAX);
    let (heat, trust, face) = (points(heat), points(trust), points(face));
    Outcome::of(&State { heat, trust, face, heard: 0, worry: 0, progress: 0, effort: 0 })
}

/// The ends of a range, and both sides of the edges within it; edges are in thousandths.
fn corners((low, high): (i32, i32), edges: [i32; 2]) -> Vec<i32> {
    let near = edges.into_iter().flat_map(|edge| [edge / 10 - 1, edge / 10, edge / 10 + 1]);
    [low, high].into_iter().chain(near.filter(|number| (low..=high).contains(number))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_corners_tell_what_every_state_tells() {
        let ends = [0, 5, 11, 12, 39, 40, 44, 45, 46, 60, 75, 90, 100];
        for (place, heat) in ends.into_iter().enumerate() {
            for trust in ends {
                for face in [0, 50, 95] {
                    let width = i32::try_from(place % 4).unwrap() * 2;
                    let range = |low: i32| (low, (low + width).min(100));
                    let (heat, trust, face) = (range(heat), range(trust), range(face));
                    let all = |range: (i32, i32)| range.0..=range.1;
                    for wanted in Outcome::ALL {
                        let there = all(heat).any(|heat| {
                            all(trust).any(|trust| all(face).any(|face| outcome(heat, trust, face) == wanted))
                        });
                        let found = can_stand(heat, trust, face, |outcome| outcome == wanted);
                        assert_eq!(found, there, "{heat:?} {trust:?} {face:?} {wanted:?}");
                    }
                }
            }
        }
    }
}
