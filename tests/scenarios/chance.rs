//! How likely it is that a guess is right so often by chance.

/// The probability that at least `hits` of independent trials come true, each with a probability of its own: the tail of
/// the Poisson binomial distribution, exactly, by adding one trial after the other.
pub(super) fn at_least(hits: usize, chances: &[f64]) -> f64 {
    // For each number of hits, how likely it is after the trials so far.
    let mut likely = vec![1.0];
    for chance in chances {
        let missed = likely.iter().map(|so_far| so_far * (1.0 - chance)).chain([0.0]);
        let hit = [0.0].into_iter().chain(likely.iter().map(|so_far| so_far * chance));
        likely = missed.zip(hit).map(|(missed, hit)| missed + hit).collect();
    }
    likely.iter().skip(hits).sum()
}

#[test]
fn trials_that_are_alike_are_those_of_a_binomial_and_others_are_counted_out_by_hand() {
    let is = |found: f64, wanted: f64| assert!((found - wanted).abs() < 1e-12, "{found} {wanted}");
    is(at_least(0, &[]), 1.0);
    is(at_least(1, &[]), 0.0);
    // Of three throws of a coin two or three are heads: four ways of eight.
    is(at_least(2, &[0.5; 3]), 0.5);
    // (1/4)³, and with a third trial of another kind: both, or one of both and the third.
    is(at_least(3, &[0.25; 3]), 1.0 / 64.0);
    is(at_least(2, &[0.5, 0.2, 1.0]), 1.0 - 0.5 * 0.8);
    is(at_least(3, &[0.5, 0.2, 1.0]), 0.1);
}
