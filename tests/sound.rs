//! What is synthesised: lengths, levels, silence, and pitches as measured in the samples.

use attune::core::scenario::{Delivery, Loudness, Tone};
use attune::core::text::{Language, Spoken};
use attune::core::voice::{Register, Speaker, Utterance};
use attune::sound::{RATE, hang_up, hold_music, millis_of, murmur, pick_up, ring};

fn said(text: &str, delivery: Delivery, register: Register, language: Language) -> Utterance {
    let spoken = Spoken::parse(text).unwrap();
    let millis = attune::core::scenario::millis(&spoken, &delivery, language);
    Utterance::of(&spoken, delivery, Speaker::new("somebody", 40, register), language, millis)
}

fn at(millis: u32) -> usize {
    (u64::from(millis) * u64::from(RATE) / 1000) as usize
}

fn peak(samples: &[f32]) -> f32 {
    samples.iter().fold(0.0, |most, sample| sample.abs().max(most))
}

fn power(samples: &[f32]) -> f32 {
    (samples.iter().map(|sample| sample * sample).sum::<f32>() / samples.len() as f32).sqrt()
}

/// The pitch of a stretch: the lag at which it is most like itself.
fn pitch(samples: &[f32]) -> f32 {
    let alike = |lag: usize| -> f32 {
        let pairs = samples.iter().zip(&samples[lag..]);
        let (mut both, mut one, mut other) = (0.0, 0.0, 0.0);
        for (a, b) in pairs {
            both += a * b;
            one += a * a;
            other += b * b;
        }
        // Of lags that fit about as well the shortest is the period.
        both / (one * other).sqrt() - lag as f32 * 0.0002
    };
    let lags = (RATE / 450) as usize..(RATE / 60) as usize;
    let best = lags.max_by(|a, b| alike(*a).total_cmp(&alike(*b))).unwrap();
    RATE as f32 / best as f32
}

/// How much of a frequency is in a stretch.
fn share(samples: &[f32], hertz: f32) -> f32 {
    let turn = std::f32::consts::TAU * hertz / RATE as f32;
    let (mut sine, mut cosine) = (0.0, 0.0);
    for (place, sample) in samples.iter().enumerate() {
        let at = place as f32 * turn;
        sine += sample * at.sin();
        cosine += sample * at.cos();
    }
    2.0 * sine.hypot(cosine) / samples.len() as f32
}

#[test]
fn a_murmur_is_as_long_as_its_line_and_silent_in_its_pauses() {
    for language in Language::ALL {
        let text = [
            "I was told it would be here. || And now? | Nothing at all.",
            "不是说好了今天送到吗？||现在呢？|什么都没有。",
        ];
        for register in [Register::Low, Register::High] {
            let line = said(text[language.index()], Delivery::default(), register, language);
            let samples = murmur(&line, 0);
            assert_eq!(samples.len(), at(line.millis()));
            assert!(peak(&samples) > 0.1 && peak(&samples) <= 0.6, "{}", peak(&samples));
            for (place, pair) in line.beats().windows(2).enumerate() {
                if pair[0].phrase != pair[1].phrase {
                    // What resonates has died away after some fifty milliseconds.
                    let pause = &samples[at(pair[0].until + 60)..at(pair[1].from)];
                    assert!(peak(pause) < 0.004, "{language:?} {place}: {}", peak(pause));
                }
            }
        }
    }
}

#[test]
fn a_murmur_has_the_pitch_of_its_syllables_and_of_its_person() {
    let mut means = Vec::new();
    for register in [Register::Low, Register::Between, Register::High] {
        let line =
            said("please have a look at whatever happened here", Delivery::default(), register, Language::English);
        let samples = murmur(&line, 0);
        let mut measured = Vec::new();
        for beat in line.beats().iter().filter(|beat| beat.level > 0) {
            let (from, until) = (at(beat.from + 30), at(beat.until));
            let told = f32::from(beat.pitch[0].midpoint(beat.pitch[1]));
            let heard = pitch(&samples[from..until]);
            assert!((heard / told - 1.0).abs() < 0.12, "{register:?}: {heard} Hz for {:?}", beat.pitch);
            measured.push(heard);
        }
        means.push(measured.iter().sum::<f32>() / measured.len() as f32);
    }
    assert!(means[0] * 1.2 < means[1] && means[1] * 1.1 < means[2], "{means:?}");
}

#[test]
fn loud_is_louder_and_sharp_is_higher_in_the_samples_as_well() {
    let sounds = |delivery, language| {
        let text = if language == Language::English {
            "nobody ever rang me back"
        } else {
            "从来没有人给我回过电话"
        };
        murmur(&said(text, delivery, Register::Between, language), 0)
    };
    for language in Language::ALL {
        let with = |loudness| power(&sounds(Delivery { loudness, ..Delivery::default() }, language));
        let (low, normal, loud) = (with(Loudness::Low), with(Loudness::Normal), with(Loudness::Loud));
        assert!(low * 1.3 < normal && normal * 1.15 < loud, "{language:?}: {low} {normal} {loud}");
    }
    let shaky = sounds(Delivery { tone: Tone::Shaky, ..Delivery::default() }, Language::English);
    assert!(shaky != sounds(Delivery::default(), Language::English) && peak(&shaky) <= 1.0);
}

#[test]
fn a_murmur_goes_on_from_any_place_and_is_the_same_each_time() {
    let line = said("So | it comes on, then off.", Delivery::default(), Register::Low, Language::English);
    assert_eq!(murmur(&line, 0), murmur(&line, 0));
    let rest = murmur(&line, 700);
    assert_eq!(rest.len(), at(line.millis()) - at(700));
    assert!(murmur(&line, line.millis() + 5).is_empty());
}

#[test]
fn a_murmur_is_soft_and_no_buzz() {
    let line =
        said("please have a look at whatever happened here", Delivery::default(), Register::Low, Language::English);
    let samples = murmur(&line, 0);
    // By how much neighbours differ: what lies above some 2,500 Hz makes that large.
    let steps: Vec<f32> = samples.windows(2).map(|pair| pair[1] - pair[0]).collect();
    assert!(power(&steps) < 0.25 * power(&samples), "{} of {}", power(&steps), power(&samples));
}

#[test]
fn the_tones_are_those_of_their_networks() {
    for (language, there, absent) in
        [(Language::English, &[440.0, 480.0][..], 450.0), (Language::Chinese, &[450.0][..], 480.0)]
    {
        let ring = ring(language, 1500);
        assert_eq!(millis_of(ring.len()), 1500);
        for hertz in there {
            assert!(share(&ring, *hertz) > 0.08, "{language:?}: {hertz}");
        }
        assert!(share(&ring, absent) < 0.02, "{language:?}");
        assert!(ring[0].abs() < 0.01 && ring.last().unwrap().abs() < 0.01, "it clicks");
    }
    let (english, chinese) = (hang_up(Language::English), hang_up(Language::Chinese));
    assert!(share(&english[at(260)..at(760)], 620.0) > 0.05 && share(&english[at(260)..at(760)], 450.0) < 0.02);
    assert!(share(&chinese[at(260)..at(610)], 450.0) > 0.05);
    assert!(peak(&english[at(770)..at(1250)]) < 0.001, "no gap between the tones");
}

#[test]
fn nothing_breaks_its_bounds_or_runs_on() {
    for (name, samples, most) in [
        ("ring", ring(Language::English, 1500), 1500),
        ("pick-up", pick_up(), 100),
        ("hang-up", hang_up(Language::English), 4000),
        ("hold", hold_music(), 8000),
    ] {
        assert!(peak(&samples) <= 1.0 && peak(&samples) > 0.05, "{name}: {}", peak(&samples));
        assert!(millis_of(samples.len()) <= most, "{name}");
        assert!(samples.iter().all(|sample| sample.is_finite()), "{name}");
    }
    // The music comes round without a seam.
    let hold = hold_music();
    let seam = (hold[0] - hold.last().unwrap()).abs();
    let largest = hold.windows(2).map(|pair| (pair[1] - pair[0]).abs()).fold(0.0, f32::max);
    assert!(seam <= largest, "{seam} against {largest}");
}
