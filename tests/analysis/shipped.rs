//! The calls that ship: nothing is to be said of how they are scored, and nobody wins them without judgement.

use crate::support::analysed;
use attune::analysis::lints::lints;
use attune::core::customer::Outcome;
use attune::library::Library;

#[test]
fn nothing_is_to_be_said_of_the_scoring_of_a_call_that_ships() {
    let library = Library::embedded();
    for scenario in library.playable() {
        let all = analysed(scenario);
        let notes = lints(scenario, &all);
        assert!(notes.is_empty(), "{}: {notes:#?}", scenario.id);
        for analysed in &all {
            let survey = analysed.exact().expect("every line is played").survey.as_ref().unwrap();
            let won: f64 = survey
                .endings
                .iter()
                .filter(|ending| ending.outcomes == [Outcome::DeEscalated])
                .map(|ending| ending.share)
                .sum();
            assert!(won < 0.05, "{}: luck alone wins {won}", scenario.id);
        }
    }
}
