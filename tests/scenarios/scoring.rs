//! The calls that ship: nothing is to be said of how they are scored, and luck does not win them.

use crate::support::shipped;
use attune::core::customer::Outcome;

#[test]
fn nothing_is_to_be_said_of_the_scoring_of_a_call_that_ships() {
    for call in shipped() {
        assert!(call.notes.is_empty(), "{}: {:#?}", call.scenario.id, call.notes);
    }
}

#[test]
fn luck_alone_wins_no_call_that_ships() {
    for call in shipped() {
        for customer in &call.customers {
            let won = customer.survey.endings.iter().filter(|ending| ending.outcomes == [Outcome::DeEscalated]);
            let won: f64 = won.map(|ending| ending.share).sum();
            assert!(won < 0.05, "{}: luck alone wins {won}", call.scenario.id);
        }
    }
}
