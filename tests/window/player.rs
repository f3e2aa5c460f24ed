//! A trainee who knows a line of replies and plays it in the real window, by keys or by mouse.

use super::display::KeySym;
use super::stage::Stage;
use attune::core::contact::{Action, Asked, Awaits, Contact, PerceptionAnswer, Setup};
use attune::core::scenario::{Emotion, Question, Scenario, SpeechAct};
use attune::core::text::Language;
use attune::library::Library;
use attune::words::Words;
use serde_json::Value;
use std::fmt::Write as _;
use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::Arc;

/// The keys of choices, and of the parts of a line.
const KEYS: [KeySym; 17] = [
    KeySym::One,
    KeySym::Two,
    KeySym::Three,
    KeySym::Four,
    KeySym::Five,
    KeySym::Six,
    KeySym::Seven,
    KeySym::Eight,
    KeySym::Nine,
    KeySym::A,
    KeySym::B,
    KeySym::C,
    KeySym::D,
    KeySym::E,
    KeySym::F,
    KeySym::G,
    KeySym::H,
];

pub struct Player {
    scenario: Arc<Scenario>,
    setup: Setup,
    words: Words,
    line: Vec<&'static str>,
}

/// One answer on the screen: its place from 0, and its words.
struct Choice {
    place: usize,
    label: String,
}

impl Player {
    pub fn new(scenario: &str, customer: &str, language: Language, line: &'static str) -> Self {
        let scenario = Arc::clone(Library::embedded().find(scenario).unwrap());
        let customer = scenario.find_customer(customer).unwrap();
        let setup = Setup::new(customer, super::stage::SEED, language, false);
        Self { scenario, setup, words: Words::new(language), line: line.split_whitespace().collect() }
    }

    /// From the library to the first word of the call.
    pub fn take_the_call(&self, stage: &mut Stage, title: &str, mouse: bool) {
        stage.click(title);
        assert_eq!(stage.twin().screen(), "briefing");
        // The queue stands first; then the customers in the author's order.
        let place = self.setup.customer.at() + 1;
        stage.press(KEYS[place]);
        // How long this test takes on a busy machine must not count.
        stage.press(KeySym::T);
        if mouse {
            stage.click(&self.words.get("briefing-begin-voice"));
        } else {
            stage.press(KeySym::Enter);
        }
        assert_eq!(stage.twin().screen(), "call");
    }

    /// Plays to the debrief. Gives back what would be typed in the terminal for the same.
    pub fn play(&self, stage: &mut Stage, mouse: bool, picture: &str) -> String {
        let (mut contact, _) = Contact::start(Arc::clone(&self.scenario), self.setup);
        let mut typed = String::new();
        let mut line = self.line.iter();
        let mut decisions = 0;
        loop {
            stage.hear_out();
            let at = contact.spoken();
            match contact.awaits() {
                Awaits::Nothing => break,
                Awaits::Words => panic!("nobody asked for own words"),
                Awaits::Perception(..) => {
                    if contact.exchanges().is_empty() {
                        stage.shoot(&format!("{picture}-asked"));
                    }
                    let answer = self.perceive(&contact, stage, mouse, &mut typed);
                    contact.act(&Action::Perceive(answer), at).unwrap();
                }
                Awaits::Reply => {
                    let id = line.next().unwrap();
                    let choices = contact.choices();
                    let place = choices.iter().position(|reply| self.scenario.reply(*reply).id == *id).unwrap();
                    let label = self.words.choice(&self.scenario, choices[place]);
                    decisions += 1;
                    if decisions == 3 {
                        stage.shoot(picture);
                    }
                    stage.lively = true;
                    choose(stage, mouse, &Choice { place, label });
                    stage.lively = false;
                    let _ = writeln!(typed, "{}", place + 1);
                    contact.act(&Action::Reply((*id).to_owned()), at).unwrap();
                }
            }
        }
        if mouse {
            stage.click(&self.words.get("call-to-debrief"));
        } else {
            stage.press(KeySym::Enter);
        }
        assert_eq!(stage.twin().screen(), "debrief");
        typed
    }

    /// Perceives what the author had in mind.
    fn perceive(&self, contact: &Contact, stage: &mut Stage, mouse: bool, typed: &mut String) -> PerceptionAnswer {
        let asked = contact.asked().unwrap();
        let key = asked.set();
        let mut answer = PerceptionAnswer::default();
        if asked.asks(Question::Cues) {
            self.mark(asked, stage, mouse, typed, &mut answer);
        }
        let mut answer_with = |place: usize, label: String, shown: usize| {
            choose(stage, mouse, &Choice { place, label });
            let _ = writeln!(typed, "{shown}");
        };
        if let Some(problem) = &key.problem {
            let (id, text) = &problem.choices[problem.is];
            answer_with(problem.is, text.get(self.setup.language).clone(), problem.is + 1);
            answer.problem = Some(id.clone());
        }
        if let Some(emotion) = key.emotion {
            for felt in [emotion.shown, emotion.felt] {
                let place = Emotion::ALL.iter().position(|one| *one == felt).unwrap();
                answer_with(place, self.words.get(&format!("emotion-{}", felt.name())), place + 1);
            }
            let intensity = usize::from(emotion.intensity);
            answer_with(intensity, self.words.get(&format!("intensity-{intensity}")), intensity);
            answer.shown = Some(emotion.shown);
            answer.felt = Some(emotion.felt);
            answer.intensity = Some(emotion.intensity);
        }
        if let Some(words) = key.words {
            let place = SpeechAct::ALL.iter().position(|one| *one == words).unwrap();
            answer_with(place, self.words.get(&format!("speech-act-{}", words.name())), place + 1);
            answer.words = Some(words);
        }
        if key.needs {
            let needs = &self.scenario.customer(self.setup.customer).needs;
            for need in needs {
                let label = self.scenario.need(*need).text.get(self.setup.language).clone();
                choose(stage, mouse, &Choice { place: need.at(), label });
                answer.needs.push(self.scenario.need(*need).id.clone());
            }
            if mouse {
                stage.click(&self.words.get("perceive-done"));
            } else {
                stage.press(KeySym::Enter);
            }
            let places: Vec<_> = needs.iter().map(|need| (need.at() + 1).to_string()).collect();
            let _ = writeln!(typed, "{}", places.join(" "));
        }
        let sure = usize::from(PerceptionAnswer::SUREST);
        choose(stage, mouse, &Choice { place: sure, label: self.words.get(&format!("sureness-{sure}")) });
        let _ = writeln!(typed, "{sure}");
        answer.sureness = Some(PerceptionAnswer::SUREST);
        answer
    }

    /// Marks what gave something away.
    fn mark(
        &self,
        asked: Asked<'_>,
        stage: &mut Stage,
        mouse: bool,
        typed: &mut String,
        answer: &mut PerceptionAnswer,
    ) {
        let mut places = Vec::new();
        for (place, part) in asked.parts(self.setup.language).enumerate().filter(|(_, part)| part.gives_away) {
            choose(stage, mouse, &Choice { place, label: part.text.to_owned() });
            places.push((place + 1).to_string());
            answer.cues.push(part.mark);
        }
        if mouse {
            stage.click(&self.words.get("perceive-done"));
        } else {
            stage.press(KeySym::Enter);
        }
        let _ = writeln!(typed, "{}", places.join(" "));
    }

    /// The attempt that the window kept replays to the same, and the same choices from a pipe give the same scores.
    pub fn compare_with_terminal(&self, stage: &Stage, typed: &str) {
        let [kept] = &stage.attempts()[..] else { panic!("one attempt was kept: {:?}", stage.attempts()) };
        let (status, said) = attune(&["replay", kept.to_str().unwrap()], "");
        assert_eq!(status, Some(0), "{said}");
        let customer = &self.scenario.customer(self.setup.customer).id;
        let seed = self.setup.seed.to_string();
        let language = self.setup.language.tag();
        let arguments = [
            "play",
            &self.scenario.id,
            "--customer",
            customer,
            "--seed",
            &seed,
            "--lang",
            language,
            "--untimed",
            "--format",
            "json",
        ];
        let (status, piped) = attune(&arguments, typed);
        assert_eq!(status, Some(0), "{piped}");
        let piped: Value = serde_json::from_str(&piped).unwrap();
        let window: Value = serde_json::from_str(&std::fs::read_to_string(Path::new(kept)).unwrap()).unwrap();
        for part in ["ending", "outcome", "states", "scores"] {
            assert_eq!(window["result"][part], piped["result"][part], "{part}");
        }
        assert_eq!(window["result"]["outcome"], "deescalated");
        assert_eq!(window["result"]["scores"]["perception"]["value"], 100);
    }
}

fn choose(stage: &mut Stage, mouse: bool, choice: &Choice) {
    if mouse {
        stage.click(&choice.label);
    } else {
        stage.press(KEYS[choice.place]);
    }
}

fn attune(arguments: &[&str], input: &str) -> (Option<i32>, String) {
    let mut child = Command::new(env!("CARGO_BIN_EXE_attune"))
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all(input.as_bytes()).unwrap();
    let output = child.wait_with_output().unwrap();
    (output.status.code(), String::from_utf8(output.stdout).unwrap())
}
