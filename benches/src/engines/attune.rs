//! Attune: the script as a scenario in RON.

use crate::Script;
use attune::core::contact::{Action, Awaits, Contact, Hearing, LinePlace, Position, Setup};
use attune::core::customer::Totals;
use attune::core::scenario::{CustomerIndex, ReplyIndex, Scenario};
use attune::core::source::{File, Files, load as load_and_check};
use attune::core::text::Language;
use std::sync::Arc;

/// The names of the replies of a moment.
const REPLIES: [&str; 3] = ["a", "b", "c"];

/// All before the moments. With more patience for warm words than anyone has, the customer stays to the end of a call of
/// a thousand turns.
const BEGINNING: &str = r#"Scenario(
    id: "generated",
    title: "A generated call",
    company: "Harbour Post",
    brief: "You answer for Harbour Post.",
    needs: {"a-date": (text: "a day that can be relied on")},
    customers: {
        "mrs-abara": (
            name: "Mrs Abara", age: 54, fears: NotMattering, needs: ["a-date"],
            story: "She has rung before.", temper: (warmth_budget: 60), starts: (heat: 40, trust: 60, heard: 60),
        ),
    },
    moments: {
"#;

const END: &str = r#"    },
    endings: {"over": (title: "The call is over", later: "The parcel came.")},
)
"#;

/// The script as the files of a scenario.
#[must_use]
pub fn source(script: &Script) -> Files {
    let mut ron = BEGINNING.to_owned();
    for (place, moment) in script.moments.iter().enumerate() {
        ron += &format!("        \"m{place}\": (\n");
        ron += &format!("            says: {{\"line\": (text: {:?})}},\n            replies: {{\n", moment.says);
        for (reply, id) in moment.replies.iter().zip(REPLIES) {
            let moves: Vec<_> = reply.pushes.iter().map(|push| format!("{:?}: {}", push.kind, push.grade)).collect();
            let goes = reply.goes.map_or_else(|| "end".to_owned(), |goes| format!("m{goes}"));
            ron += &format!("                \"{id}\": (\n");
            ron += &format!("                    text: {:?},\n", reply.text);
            // A need that no reply answers would be found; one reply answers it.
            let need = if place == 0 && id == "a" { "need: \"a-date\", " } else { "" };
            ron += &format!("                    moves: {{{}}}, {need}goes: \"{goes}\",\n", moves.join(", "));
            ron.push_str("                ),\n");
        }
        ron.push_str("            },\n        ),\n");
    }
    ron.push_str(END);
    Files::alone(File { name: "call.ron".to_owned(), bytes: ron.into_bytes() })
}

/// Reads and checks the files.
///
/// # Panics
///
/// If anything at all was found: then something else would be measured.
#[must_use]
pub fn load(files: &Files) -> Scenario {
    let checked = load_and_check(files);
    assert!(checked.findings.is_empty(), "Attune found something: {:#?}", checked.findings.first());
    checked.scenario.expect("there is a scenario where nothing was found")
}

/// Plays the bare game: the whole customer model, without times, events or log.
///
/// # Panics
///
/// If fewer than three replies are offered.
pub fn play(scenario: &Scenario, walk: &[usize], mut hear: impl FnMut(&str)) {
    let begin = |hear: &mut dyn FnMut(&str)| {
        Position::start(scenario, CustomerIndex(0), &mut |line| say(scenario, line, hear)).0
    };
    let mut position = begin(&mut hear);
    for pick in walk {
        if position.end().is_some() {
            position = begin(&mut hear);
        }
        let mut chosen = None;
        for (number, reply) in position.choices(scenario).enumerate() {
            offer(scenario, reply, &mut hear);
            if number == *pick {
                chosen = Some(reply);
            }
        }
        let chosen = chosen.expect("three replies are offered");
        position.step(scenario, chosen, Hearing::default(), &mut Totals::default(), &mut |line| {
            say(scenario, line, &mut hear)
        });
    }
}

/// Plays the contact that the screen plays: the same game with times, shuffled choices, events and a log.
///
/// # Panics
///
/// If a reply is refused, which would be a mistake in this file.
pub fn play_contact(scenario: &Arc<Scenario>, walk: &[usize], mut hear: impl FnMut(&str)) {
    let setup = Setup::new(CustomerIndex(0), 7, Language::English, true);
    let begin = |hear: &mut dyn FnMut(&str)| {
        let (contact, _events) = Contact::start(Arc::clone(scenario), setup);
        listen(&contact, hear);
        contact
    };
    let mut contact = begin(&mut hear);
    for pick in walk {
        if contact.awaits() == Awaits::Nothing {
            contact = begin(&mut hear);
        }
        // They are shown in an order of their own, and heard in the author's, to be the same as elsewhere.
        for reply in &scenario.moment(contact.position().moment()).replies {
            offer(scenario, *reply, &mut hear);
        }
        contact.act(&Action::Reply(REPLIES[*pick].to_owned()), contact.spoken()).expect("the reply is offered");
        listen(&contact, &mut hear);
    }
}

fn listen(contact: &Contact, hear: &mut dyn FnMut(&str)) {
    for line in contact.last_lines() {
        say(contact.scenario(), *line, hear);
    }
}

fn say(scenario: &Scenario, line: LinePlace, hear: &mut dyn FnMut(&str)) {
    hear(line.line(scenario).text.get(Language::English).plain());
}

fn offer(scenario: &Scenario, reply: ReplyIndex, hear: &mut dyn FnMut(&str)) {
    hear(scenario.reply(reply).text.as_ref().map_or("", |text| text.get(Language::English)));
}
