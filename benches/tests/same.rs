//! What makes the figures comparable: all engines are given the same script, and say the same on the same walk.

use attune_benches::engines::{attune, bladeink, yarnspinner};
use attune_benches::{MOMENTS, PLAYED_MOMENTS, Script, TURNS, walk};
use std::sync::Arc;

/// Plays with `play` and notes everything that was heard.
fn transcript(play: impl FnOnce(&mut dyn FnMut(&str))) -> String {
    let mut transcript = String::new();
    play(&mut |text| {
        transcript.push_str(text);
        transcript.push('\n');
    });
    transcript
}

#[test]
fn every_engine_says_the_same_on_the_same_walk() {
    let script = Script::new(PLAYED_MOMENTS);
    let walk = walk(TURNS[2]);
    let scenario = Arc::new(attune::load(&attune::source(&script)));
    let bare = transcript(|hear| attune::play(&scenario, &walk, hear));
    assert_eq!(bare.matches(&script.moments[0].says).count(), 21, "the walk starts over twenty times");
    let others = [
        ("contact", transcript(|hear| attune::play_contact(&scenario, &walk, hear))),
        ("bladeink", {
            let mut story = bladeink::story(&bladeink::load(&bladeink::source(&script)));
            transcript(|hear| bladeink::play(&mut story, &walk, hear))
        }),
        ("yarnspinner", {
            let mut dialogue = yarnspinner::dialogue(&yarnspinner::load(&yarnspinner::source(&script)));
            transcript(|hear| yarnspinner::play(&mut dialogue, &walk, hear))
        }),
    ];
    for (engine, transcript) in others {
        let differs = bare.lines().zip(transcript.lines()).enumerate().find(|(_, (ours, theirs))| ours != theirs);
        assert_eq!(differs, None, "{engine} says something else");
        assert_eq!(bare.lines().count(), transcript.lines().count(), "{engine} says less or more");
    }
}

#[test]
fn every_language_holds_as_much() {
    for moments in MOMENTS {
        let script = Script::new(moments);
        let scenario = attune::load(&attune::source(&script));
        let moves = scenario.replies.iter().map(|reply| reply.moves.iter().count());
        let lines: usize = scenario.moments.iter().map(|moment| moment.says.len()).sum();
        let expected = [moments, moments, 3 * moments, 9 * moments];
        assert_eq!([scenario.moments.len(), lines, scenario.replies.len(), moves.sum()], expected, "Attune");

        let ink = bladeink::source(&script);
        let found = ["\n=== m", "\nIt's ", "\n+ [", "\n    ~ "].map(|what| ink.matches(what).count());
        assert_eq!(found, expected, "ink");

        let yarn = yarnspinner::source(&script);
        let found = ["title: m", "\nIt's ", "\n-> ", "\n    <<set "].map(|what| yarn.matches(what).count());
        assert_eq!(found, expected, "Yarn");
    }
}
