//! A trainee who knows a line of replies and plays it in the real window: by keys, by mouse or by a screen reader.

use super::display::KeySym;
use super::reader::{Reader, Role, State};
use super::stage::{SEED, Stage, card_at, choice_at, fixtures};
use crate::support::as_json;
use attune::core::contact::{Action, Asked, Awaits, Contact, PerceptionAnswer, Setup};
use attune::core::scenario::{Emotion, Question, Scenario, SpeechAct};
use attune::core::text::Language;
use attune::library::{Library, Places};
use attune::words::Words;
use serde_json::Value;
use std::fmt::Write as _;
use std::io::Write as _;
use std::process::{Command, Stdio};
use std::sync::Arc;

pub struct Player {
    scenario: Arc<Scenario>,
    /// The key of its card in the library.
    card: KeySym,
    setup: Setup,
    words: Words,
    line: Vec<&'static str>,
}

/// What the trainee plays with.
#[derive(Clone, Copy)]
pub enum Hand<'a> {
    Keys,
    Mouse,
    Reader(&'a Reader),
}

/// One answer on the screen: its place from 0, and its words.
struct Choice {
    place: usize,
    label: String,
}

impl Player {
    pub fn new(scenario: &str, customer: &str, language: Language, line: &'static str) -> Self {
        let library = Library::load(&Places { embedded: true, user: None, folder: Some(fixtures()) });
        let place = library.playable().position(|playable| playable.id == scenario).unwrap();
        let (scenario, card) = (Arc::clone(library.find(scenario).unwrap()), card_at(place));
        let customer = scenario.find_customer(customer).unwrap();
        let setup = Setup::new(customer, SEED, language, false);
        Self { scenario, card, setup, words: Words::new(language), line: line.split_whitespace().collect() }
    }

    /// From the library to the first word of the call.
    pub fn take_the_call(&self, stage: &mut Stage, title: &str, hand: Hand<'_>) {
        match hand {
            Hand::Reader(reader) => stage.act(reader, title),
            Hand::Keys => stage.press(self.card),
            Hand::Mouse => stage.click(title),
        }
        assert_eq!(stage.twin().screen(), "briefing");
        let customer = self.scenario.customer(self.setup.customer).name.get(self.setup.language);
        // The queue stands first; then the customers in the author's order.
        let place = self.setup.customer.at() + 1;
        // How long this test takes on a busy machine must not count.
        let timed = self.words.get("briefing-timed");
        match hand {
            Hand::Reader(reader) => {
                reader.await_state(customer, Role::Choice, State::Checked, false);
                stage.act(reader, customer);
                reader.await_state(customer, Role::Choice, State::Checked, true);
                reader.await_state(&timed, Role::Switch, State::Checked, true);
                stage.act(reader, &timed);
                reader.await_state(&timed, Role::Switch, State::Checked, false);
            }
            Hand::Keys | Hand::Mouse => {
                stage.press(choice_at(place));
                stage.press(KeySym::T);
            }
        }
        go_on(stage, hand, &self.words.get("briefing-begin-voice"));
        assert_eq!(stage.twin().screen(), "call");
    }

    /// Plays to the debrief. Gives back what would be typed in the terminal for the same.
    pub fn play(&self, stage: &mut Stage, hand: Hand<'_>, picture: &str) -> String {
        let (mut contact, _) = Contact::start(Arc::clone(&self.scenario), self.setup);
        let mut typed = String::new();
        let mut line = self.line.iter();
        let mut decisions = 0;
        loop {
            match hand {
                Hand::Reader(reader) => {
                    stage.act_while_there(reader, &["call-pick-up", "call-skip"].map(|way| self.words.get(way)));
                }
                Hand::Keys | Hand::Mouse => {
                    let last = contact.exchanges().last().map(|exchange| self.scenario.reply(exchange.reply));
                    if last.is_some_and(|reply| reply.act.keeps_waiting()) {
                        // Nobody waits with the customer; then they go on.
                        stage.hear_out();
                    }
                    stage.hear_out();
                }
            }
            let at = contact.spoken();
            match contact.awaits() {
                Awaits::Nothing => break,
                Awaits::Words => panic!("nobody asked for own words"),
                Awaits::Perception(..) => {
                    if contact.exchanges().is_empty() {
                        stage.shoot(&format!("{picture}-asked"));
                    }
                    let answer = self.perceive(&contact, stage, hand, &mut typed);
                    contact.act(&Action::Perceive(answer), at).unwrap();
                }
                Awaits::Reply => {
                    let id = line.next().unwrap();
                    let choices = contact.choices();
                    let place = choices.iter().position(|reply| self.scenario.reply(*reply).id == *id).unwrap();
                    let label = self.words.choice(&self.scenario, choices[place]);
                    decisions += 1;
                    if decisions == self.line.len().min(3) {
                        stage.shoot(picture);
                    }
                    stage.lively = true;
                    choose(stage, hand, &Choice { place, label });
                    stage.lively = false;
                    let _ = writeln!(typed, "{}", place + 1);
                    contact.act(&Action::Reply((*id).to_owned()), at).unwrap();
                }
            }
        }
        go_on(stage, hand, &self.words.get("call-to-debrief"));
        assert_eq!(stage.twin().screen(), "debrief");
        typed
    }

    /// Perceives what the author had in mind.
    fn perceive(&self, contact: &Contact, stage: &mut Stage, hand: Hand<'_>, typed: &mut String) -> PerceptionAnswer {
        let asked = contact.asked().unwrap();
        let key = asked.set();
        let mut answer = PerceptionAnswer::default();
        if asked.asks(Question::Cues) {
            self.mark(asked, stage, hand, typed, &mut answer);
        }
        let mut answer_with = |place: usize, label: String, shown: usize| {
            choose(stage, hand, &Choice { place, label });
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
                choose(stage, hand, &Choice { place: need.at(), label });
                answer.needs.push(self.scenario.need(*need).id.clone());
            }
            go_on(stage, hand, &self.words.get("perceive-done"));
            let places: Vec<_> = needs.iter().map(|need| (need.at() + 1).to_string()).collect();
            let _ = writeln!(typed, "{}", places.join(" "));
        }
        let sure = usize::from(PerceptionAnswer::SUREST);
        choose(stage, hand, &Choice { place: sure, label: self.words.get(&format!("sureness-{sure}")) });
        let _ = writeln!(typed, "{sure}");
        answer.sureness = Some(PerceptionAnswer::SUREST);
        answer
    }

    /// Marks what gave something away.
    fn mark(
        &self,
        asked: Asked<'_>,
        stage: &mut Stage,
        hand: Hand<'_>,
        typed: &mut String,
        answer: &mut PerceptionAnswer,
    ) {
        let mut places = Vec::new();
        for (place, part) in asked.parts(self.setup.language).enumerate().filter(|(_, part)| part.gives_away) {
            choose(stage, hand, &Choice { place, label: part.text.to_owned() });
            places.push((place + 1).to_string());
            answer.cues.push(part.mark);
        }
        go_on(stage, hand, &self.words.get("perceive-done"));
        let _ = writeln!(typed, "{}", places.join(" "));
    }

    /// The attempt that the window kept replays to the same, and the same choices from a pipe give the same scores.
    pub fn compare_with_terminal(&self, stage: &Stage, typed: &str, outcome: &str) {
        let [kept] = &stage.attempts()[..] else { panic!("one attempt was kept") };
        let scenarios = fixtures();
        let scenarios = scenarios.to_str().unwrap();
        let (data, id) = (stage.data_dir(), kept.id.to_string());
        let data = data.to_str().unwrap();
        let (status, said) = attune(&["--scenarios", scenarios, "--data", data, "replay", &id], "");
        assert_eq!(status, Some(0), "{said}");
        let customer = &self.scenario.customer(self.setup.customer).id;
        let seed = self.setup.seed.to_string();
        let language = self.setup.language.tag();
        let arguments = [
            "--scenarios",
            scenarios,
            "play",
            &self.scenario.id,
            "--customer",
            customer,
            "--seed",
            &seed,
            "--lang",
            language,
            "--untimed",
            "--off-record",
            "--format",
            "json",
        ];
        let (status, piped) = attune(&arguments, typed);
        assert_eq!(status, Some(0), "{piped}");
        let piped: Value = serde_json::from_str(&piped).unwrap();
        let window = as_json(kept);
        for part in ["ending", "outcome", "states", "scores"] {
            assert_eq!(window["result"][part], piped["result"][part], "{part}");
        }
        assert_eq!(window["result"]["outcome"], outcome);
        assert_eq!(window["result"]["scores"]["perception"]["value"], 100);
    }
}

fn choose(stage: &mut Stage, hand: Hand<'_>, choice: &Choice) {
    match hand {
        Hand::Keys => stage.press(choice_at(choice.place)),
        Hand::Mouse => stage.click(&choice.label),
        Hand::Reader(reader) => stage.act(reader, &choice.label),
    }
}

/// Does what comes next on a screen, which is what Enter does.
fn go_on(stage: &mut Stage, hand: Hand<'_>, label: &str) {
    match hand {
        Hand::Keys => stage.press(KeySym::Enter),
        Hand::Mouse => stage.click(label),
        Hand::Reader(reader) => stage.act(reader, label),
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
