//! How lines sound over time: whatever ships, in both languages, and what a delivery changes.

use attune::core::scenario::{Delivery, Line, Loudness, Pace, Scenario, Tone as Manners};
use attune::core::text::{Language, Spoken};
use attune::core::voice::{Register, Speaker, Utterance};
use attune::library::Library;

fn speaker() -> Speaker {
    Speaker::new("somebody", 40, Register::Between)
}

/// Every line of every scenario that ships.
fn lines(look: &mut impl FnMut(&Scenario, &Line)) {
    let library = Library::embedded();
    let mut count = 0;
    for scenario in library.playable() {
        let says = scenario.moments.iter().flat_map(|moment| &moment.says);
        let says = says.chain(scenario.endings.iter().flat_map(|ending| &ending.says));
        for line in says {
            look(scenario, line);
            count += 1;
        }
    }
    assert!(count > 100, "only {count} lines");
}

fn said(text: &str, delivery: Delivery, language: Language) -> Utterance {
    let spoken = Spoken::parse(text).unwrap();
    let millis = attune::core::scenario::millis(&spoken, &delivery, language);
    Utterance::of(&spoken, delivery, speaker(), language, millis)
}

fn toned(tone: Manners) -> Delivery {
    Delivery { tone, ..Delivery::default() }
}

#[test]
fn a_line_takes_its_time_and_is_silent_in_its_pauses() {
    lines(&mut |scenario, line| {
        for language in Language::ALL {
            let millis = line.millis(language);
            let utterance = Utterance::new(line, speaker(), language, millis);
            let told = format!("{} {} {language:?}", scenario.id, line.id);
            assert_eq!(utterance.millis(), millis, "{told}");
            let beats = utterance.beats();
            for pair in beats.windows(2) {
                assert!(pair[0].from <= pair[0].until && pair[0].until <= pair[1].from, "{told}: {pair:?}");
                assert_eq!(pair[0].characters[1], pair[1].characters[0], "{told}");
            }
            assert!(beats.last().unwrap().until <= millis, "{told}");
            // Between two phrases nothing is heard for as long as the author asked, less what rounding takes.
            let spoken = line.text.get(language);
            let mut from = 0;
            for (place, phrase) in spoken.phrases().iter().enumerate() {
                let last = beats.iter().rfind(|beat| beat.phrase == place).unwrap().until;
                let next = beats.iter().find(|beat| beat.phrase > place).map_or(millis, |beat| beat.from);
                assert!(next - last + 2 >= phrase.pause, "{told}: {} ms of {}", next - last, phrase.pause);
                for at in (last..next).step_by(50) {
                    assert_eq!(utterance.tone(at).level, 0, "{told} at {at}");
                }
                assert!((from..last).step_by(10).any(|at| utterance.tone(at).level > 0), "{told}: silent");
                from = next;
            }
        }
    });
}

#[test]
fn its_words_arrive_in_step_and_all_of_them() {
    lines(&mut |scenario, line| {
        for language in Language::ALL {
            let plain = line.text.get(language).plain().chars().count();
            // The screen may show another language than the contact is timed in.
            for millis in [line.millis(language), 4321] {
                let utterance = Utterance::new(line, speaker(), language, millis);
                let told = format!("{} {} {language:?} {millis}", scenario.id, line.id);
                let said: Vec<_> = (0..=millis).step_by(20).map(|at| utterance.characters_said(at)).collect();
                // An opening quotation mark is there before the first word.
                assert!(said.is_sorted() && said[0] <= 1, "{told}: {said:?}");
                assert_eq!(utterance.characters_said(millis), plain, "{told}");
                assert_eq!(utterance.characters_said(utterance.beats().last().unwrap().until), plain, "{told}");
                for at in (0..=millis).step_by(20) {
                    assert!(utterance.characters_begun(at) >= utterance.characters_said(at), "{told} at {at}");
                }
                assert_eq!(utterance.characters_begun(millis), plain, "{told}");
            }
        }
    });
}

#[test]
fn a_pause_holds_the_words_back_and_phrases_are_counted() {
    let utterance = said("one two | three four", Delivery::default(), Language::English);
    let at = |millis| utterance.characters_said(millis);
    let first = utterance.beats().iter().rfind(|beat| beat.phrase == 0).unwrap().until;
    assert_eq!((at(first), at(first + 500)), (8, 8));
    assert_eq!(
        (utterance.characters_begun(0), utterance.next_phrase(0)),
        (8, utterance.beats().iter().find(|beat| beat.phrase == 1).unwrap().from)
    );
    assert_eq!(utterance.characters_begun(utterance.next_phrase(0)), 18);
    assert_eq!(utterance.next_phrase(utterance.next_phrase(0)), utterance.millis());
    assert_eq!(utterance.pauses(), 1);
}

/// The mean length of a syllable with its gap, leaving out what ends a phrase.
fn syllable(utterance: &Utterance) -> u32 {
    let beats = utterance.beats();
    (beats[beats.len() - 2].from - beats[0].from) / (beats.len() as u32 - 2)
}

fn loudest(utterance: &Utterance) -> u16 {
    utterance.beats().iter().map(|beat| beat.level).max().unwrap()
}

fn highest(utterance: &Utterance) -> u16 {
    utterance.beats().iter().flat_map(|beat| beat.pitch).max().unwrap()
}

#[test]
fn anger_is_heard_in_the_rate_in_chinese_and_in_the_pitch_in_english() {
    const ENGLISH: &str = "I have told you all of this before and nobody came";
    const CHINESE: &str = "我都跟你们说过多少遍了到现在也没人来";
    let shift = |text, language, of: &dyn Fn(&Utterance) -> f64| {
        let of = |tone| of(&said(text, toned(tone), language));
        (of(Manners::Sharp) / of(Manners::Plain) - 1.0) * 100.0
    };
    let rate = |utterance: &Utterance| 1.0 / f64::from(syllable(utterance));
    let last = |utterance: &Utterance| {
        let beat = utterance.beats().last().unwrap();
        f64::from(beat.until - beat.from)
    };
    let (english, chinese) = (
        [shift(ENGLISH, Language::English, &rate), shift(ENGLISH, Language::English, &|line| f64::from(highest(line)))],
        [shift(CHINESE, Language::Chinese, &rate), shift(CHINESE, Language::Chinese, &|line| f64::from(highest(line)))],
    );
    assert!(chinese[0] > 25.0 && chinese[0] > 2.0 * english[0], "{chinese:?} {english:?}");
    assert!(english[1] > 20.0 && english[1] > 2.0 * chinese[1], "{chinese:?} {english:?}");
    let louder = shift(CHINESE, Language::Chinese, &|line| f64::from(loudest(line)));
    assert!(chinese[0] > louder && louder > chinese[1], "{chinese:?} {louder}");
    assert!(shift(CHINESE, Language::Chinese, &last) < -50.0, "the endings are not clipped");
}

#[test]
fn pace_and_loudness_are_what_they_say() {
    for (text, language) in
        [("please have a look at it again", Language::English), ("麻烦你再帮我看一下", Language::Chinese)]
    {
        let paced = |pace| said(text, Delivery { pace, ..Delivery::default() }, language);
        let lengths = [Pace::Fast, Pace::Even, Pace::Slow].map(|pace| syllable(&paced(pace)));
        assert!(lengths.is_sorted() && lengths[0] * 3 / 2 < lengths[2], "{lengths:?}");
        let loud = |loudness| loudest(&said(text, Delivery { loudness, ..Delivery::default() }, language));
        let levels = [Loudness::Low, Loudness::Normal, Loudness::Loud].map(loud);
        assert!(levels[0] * 3 / 2 < levels[1] && levels[1] * 5 / 4 < levels[2], "{levels:?}");
    }
}

#[test]
fn a_question_rises_and_a_statement_falls() {
    let end = |text| {
        let utterance = said(text, Delivery::default(), Language::English);
        let [from, to] = utterance.beats().iter().rfind(|beat| beat.level > 0).unwrap().pitch;
        i32::from(to) - i32::from(from)
    };
    assert!(end("is it over?") > 20 && end("it is over.") < -10, "{} {}", end("is it over?"), end("it is over."));
}

#[test]
fn marks_alone_are_a_silence() {
    for language in Language::ALL {
        let utterance = said("…… | ……", Delivery::default(), language);
        assert!((0..utterance.millis()).all(|at| utterance.tone(at).level == 0));
        assert_eq!(utterance.characters_said(utterance.millis()), utterance_of_marks());
    }
}

fn utterance_of_marks() -> usize {
    Spoken::parse("…… | ……").unwrap().plain().chars().count()
}
