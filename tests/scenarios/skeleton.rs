//! No two calls are built alike.

use super::scenarios;
use attune::core::scenario::{Destination, MomentIndex, Scenario};
use std::collections::BTreeMap;

/// How alike two calls may be: the share of both that their longest common subsequence makes up. Calls that were made up
/// each by itself come to a third at the most (measured over eight calls: 0.33, and 0.15 on average); a copy of which less
/// than half the moments were rebuilt comes to more than a half.
const ALIKE: f64 = 0.5;

/// How a moment is built, without a name: how many replies it has, and where they lead. Moments have numbers in the order
/// in which they are met from the opening on, breadth first; a way is told by how many numbers further it leads.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Bone {
    replies: usize,
    /// Each once, in order. The end stands for itself.
    ways: Vec<Way>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Way {
    To(isize),
    End,
}

/// The skeleton of a call: its moments as they are met.
fn skeleton(scenario: &Scenario) -> Vec<Bone> {
    let ways = |at: MomentIndex| scenario.ways(scenario.moment(at)).map(Destination::moment).collect::<Vec<_>>();
    let mut met = vec![Scenario::START];
    let mut numbers = BTreeMap::from([(Scenario::START.at(), 0)]);
    let mut at = 0;
    while let Some(moment) = met.get(at).copied() {
        for next in ways(moment).into_iter().flatten() {
            numbers.entry(next.at()).or_insert_with(|| {
                met.push(next);
                met.len() - 1
            });
        }
        at += 1;
    }
    let bone = |(number, moment): (usize, &MomentIndex)| {
        let way = |next: Option<MomentIndex>| {
            next.map_or(Way::End, |next| Way::To(numbers[&next.at()] as isize - number as isize))
        };
        let mut ways: Vec<Way> = ways(*moment).into_iter().map(way).collect();
        ways.sort_unstable();
        ways.dedup();
        Bone { replies: scenario.moment(*moment).replies.len(), ways }
    };
    met.iter().enumerate().map(bone).collect()
}

/// How alike two sequences are: twice the length of their longest common subsequence, as a share of both together.
fn alike<T: PartialEq>(one: &[T], other: &[T]) -> f64 {
    let mut longest = vec![0; other.len() + 1];
    for left in one {
        let before = longest.clone();
        for (place, right) in other.iter().enumerate() {
            longest[place + 1] = if left == right { before[place] + 1 } else { before[place + 1].max(longest[place]) };
        }
    }
    2.0 * f64::from(longest[other.len()]) / (one.len() + other.len()).max(1) as f64
}

#[test]
fn no_two_calls_share_a_skeleton() {
    let all = scenarios();
    let bones: Vec<Vec<Bone>> = all.iter().map(|scenario| skeleton(scenario)).collect();
    let mut pairs = Vec::new();
    for (place, one) in all.iter().enumerate() {
        for (other_place, other) in all.iter().enumerate().skip(place + 1) {
            assert_ne!(bones[place], bones[other_place], "{} and {} have the same skeleton", one.id, other.id);
            pairs.push((alike(&bones[place], &bones[other_place]), one.id.as_str(), other.id.as_str()));
        }
    }
    pairs.sort_by(|one, other| other.0.total_cmp(&one.0));
    let mean = pairs.iter().map(|(share, ..)| share).sum::<f64>() / pairs.len() as f64;
    println!("{mean:.2} on average; the most alike: {:.2?}", &pairs[..pairs.len().min(5)]);
    let too_alike: Vec<_> = pairs.iter().filter(|(share, ..)| *share > ALIKE).collect();
    assert!(too_alike.is_empty(), "{too_alike:?}");
}

#[test]
fn what_is_common_is_counted_in_order() {
    let share = |one: &str, other: &str| alike(&one.chars().collect::<Vec<_>>(), &other.chars().collect::<Vec<_>>());
    assert!((share("abcd", "abcd") - 1.0).abs() < 1e-12);
    assert!((share("abcd", "dcba") - 0.25).abs() < 1e-12);
    assert!((share("abcd", "axcxd") - 6.0 / 9.0).abs() < 1e-12);
    assert!(share("abc", "") < 1e-12);
}

#[test]
fn a_copy_of_which_every_third_moment_was_rebuilt_is_too_alike() {
    for scenario in scenarios() {
        let bones = skeleton(&scenario);
        let rebuilt = |(place, bone): (usize, &Bone)| match place % 3 {
            2 => Bone { replies: bone.replies + 3, ways: Vec::new() },
            _ => bone.clone(),
        };
        let copy: Vec<Bone> = bones.iter().enumerate().map(rebuilt).collect();
        assert!(alike(&bones, &copy) > ALIKE, "{}", scenario.id);
    }
}
