//! A call of which every line is as long as any other, and no two lines meet: the most that a search can be given.

use attune::core::customer::Move;
use attune::core::scenario::Scenario;
use attune::core::source::{File, Files, load};
use std::sync::Arc;

/// Moments in a row, at each of which there are as many replies. Each does three kinds of helpful things, so that nobody
/// hangs up.
///
/// # Panics
///
/// If the call has a mistake in it, which would be one in this file.
#[must_use]
pub fn grid(decisions: usize, replies: usize) -> Arc<Scenario> {
    let mut ron = String::from(
        r#"Scenario(id: "grid", title: "A grid", company: "Harbour Post", brief: "You answer for Harbour Post.",
    needs: {"a-date": (text: "a day that can be relied on")},
    customers: {"mrs-abara": (name: "Mrs Abara", age: 54, fears: NotMattering, needs: ["a-date"],
        story: "She has rung before.", temper: (warmth_budget: 60), starts: (heat: 60, trust: 40, heard: 20))},
    moments: {"#,
    );
    for place in 0..decisions {
        ron += &format!("\"m{place}\": (says: {{\"line\": (text: \"And what about case {place}?\")}}, replies: {{");
        let goes = if place + 1 < decisions { format!("m{}", place + 1) } else { "end".to_owned() };
        for reply in 0..replies {
            let kind = |push: usize| {
                format!("{:?}: {}", Move::ALL[(place * 7 + reply * 4 + push) % 15], 1 + (place + reply) % 2)
            };
            let moves = [0, 1, 2].map(kind).join(", ");
            ron += &format!(
                "\"r{reply}\": (text: \"Case {place}, answer {reply}.\", moves: {{{moves}}}, goes: \"{goes}\"), "
            );
        }
        ron.push_str("}), ");
    }
    ron.push_str(r#"}, endings: {"over": (title: "The call is over", later: "The parcel came.")})"#);
    let call = File { name: "call.ron".to_owned(), bytes: ron.into_bytes() };
    let checked = load(&Files::alone(call));
    Arc::new(checked.scenario.expect("the grid is a call"))
}
