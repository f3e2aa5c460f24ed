//! Where the same replies were taken differently by the other customer of a call.

use super::played;
use attune::core::debrief::parting;
use attune::core::text::Language;
use attune::words::Words;

fn both(language: Language, replies: &str) -> Vec<String> {
    let play = |customer: &str| played("wrong-number", customer, language, replies);
    Words::new(language).parting(&play("mr-hale"), &play("ms-oyelaran"))
}

#[test]
fn the_turn_that_two_people_took_most_differently_is_told_with_what_it_moved_in_each() {
    let told = [
        "Taken most differently, turn 2: “A dial means Halden, not us. I know which desk swaps those and what they ask. \
         Want it straight off?”",
        "Mr Hale — ▼ heat fell by 8: being heard and helped cools, slowly",
        "Mr Hale — ▲ trust rose by 7: somebody is taking it on",
        "Ms Oyelaran — ▲ trust rose by 12: somebody is taking it on",
        "Ms Oyelaran — ▼ heat fell by 12: being heard and helped cools, slowly",
    ];
    assert_eq!(both(Language::English, "soft-insert straight"), told);
    let told = both(Language::Chinese, "soft-insert straight");
    assert!(told[0].starts_with("两人反应差得最多的是第 2 轮："), "{told:?}");
    assert_eq!(told.len(), 5);
}

#[test]
fn who_is_compared_with_themselves_took_nothing_differently() {
    let own = played("wrong-number", "mr-hale", Language::English, "hear-out insert");
    assert_eq!(parting(&own, &own), None);
}
