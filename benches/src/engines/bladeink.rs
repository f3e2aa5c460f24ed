//! bladeink: the script in ink.

use crate::Script;
use crate::engines::yarnspinner::VARIABLES;
use bladeink::story::Story;
use bladeink_compiler::Compiler;

/// The script in ink: a knot for a moment, a sticky choice for a reply, whose text is not said again.
#[must_use]
pub fn source(script: &Script) -> String {
    let mut ink = String::new();
    for (name, start) in VARIABLES {
        ink += &format!("VAR {name} = {start}\n");
    }
    ink.push_str("-> m0\n");
    for (place, moment) in script.moments.iter().enumerate() {
        ink += &format!("\n=== m{place} ===\n{}\n", moment.says);
        for reply in &moment.replies {
            ink += &format!("+ [{}]\n", reply.text);
            for (push, (name, _)) in reply.pushes.iter().zip(VARIABLES) {
                let sign = if push.points() < 0 { '-' } else { '+' };
                ink += &format!("    ~ {name} = {name} {sign} {}\n", push.points().abs());
            }
            let goes = reply.goes.map_or_else(|| "END".to_owned(), |goes| format!("m{goes}"));
            ink += &format!("    -> {goes}\n");
        }
    }
    ink
}

/// Compiles ink to the JSON that the runtime reads.
///
/// # Panics
///
/// If the script does not compile.
#[must_use]
pub fn load(ink: &str) -> String {
    Compiler::new().compile(ink).expect("the script compiles")
}

/// Makes what was compiled ready to be played.
///
/// # Panics
///
/// If the runtime does not take it.
#[must_use]
pub fn story(json: &str) -> Story {
    Story::new(json).expect("the runtime reads what the compiler wrote")
}

/// Plays.
///
/// # Panics
///
/// If the runtime refuses anything.
pub fn play(story: &mut Story, walk: &[usize], mut hear: impl FnMut(&str)) {
    listen(story, &mut hear);
    for pick in walk {
        let mut choices = story.get_current_choices();
        if choices.is_empty() {
            story.reset_state().expect("it starts over");
            listen(story, &mut hear);
            choices = story.get_current_choices();
        }
        for choice in &choices {
            hear(&choice.text);
        }
        story.choose_choice_index(*pick).expect("three choices are offered");
        listen(story, &mut hear);
    }
}

fn listen(story: &mut Story, hear: &mut impl FnMut(&str)) {
    while story.can_continue() {
        let line = story.cont().expect("the story goes on");
        // The way to `END` gives a line without words.
        if !line.trim_end().is_empty() {
            hear(line.trim_end());
        }
    }
}
