//! The calls that ship: nothing is to be said of how they are scored, and nobody wins them without judgement.

use attune::analysis::lints::lints;
use attune::analysis::{Graph, Search};
use attune::core::customer::Outcome;
use attune::core::scenario::CustomerIndex;
use attune::library::Library;

#[test]
fn nothing_is_to_be_said_of_the_scoring_of_a_call_that_ships() {
    let library = Library::embedded();
    for scenario in library.playable() {
        let customers = (0..).map(CustomerIndex).take(scenario.customers.len());
        let graphs: Vec<Graph> =
            customers.map(|customer| Search::new(scenario, customer).run().expect("every line is played")).collect();
        let notes = lints(scenario, &graphs);
        assert!(notes.is_empty(), "{}: {notes:#?}", scenario.id);
        for graph in &graphs {
            let survey = graph.survey().unwrap();
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
