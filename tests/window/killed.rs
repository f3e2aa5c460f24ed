//! The window is killed amid a call, again and again.

use super::display::KeySym;
use super::needs;
use super::stage::{Stage, card_at};
use crate::support::{Dice, folder};
use attune::core::contact::{Action, AttemptStep};
use attune::core::text::Language;
use attune::library::{Library, Places};
use attune::record::{AttemptId, FILE, Filter, Record};
use egui::{Rect, vec2};
use std::fmt::Write as _;
use std::path::Path;
use std::thread::sleep;
use std::time::{Duration, Instant};

/// How long it is killed again and again, and how often at least, however slow the machine is.
const FOR: Duration = Duration::from_secs(40);
const LEAST: usize = 4;
/// Every so many times the call that was cut off is left and another one begun, and otherwise it is gone on with.
const BEGINS: usize = 4;
/// Every so many times the window is killed before anything was done in it.
const IDLE: usize = 6;
/// Moments of the call: more than can be answered before it is left.
const MOMENTS: usize = 200;
/// Decisions that are waited for at most before one kill.
const DECISIONS: usize = 6;
/// How long anything may take to show.
const PATIENCE: Duration = Duration::from_secs(20);
/// What can be answered at every moment.
const REPLIES: [&str; 3] = ["That is on us.", "Our terms say otherwise.", "I am sorry."];

/// A call in which every moment has the same answers, and nothing is asked.
fn endless() -> String {
    let mut moments = String::new();
    for place in 0..MOMENTS {
        let name = if place == 0 { "opening".to_owned() } else { format!("m{place}") };
        let goes = if place + 1 == MOMENTS { "end".to_owned() } else { format!("m{}", place + 1) };
        let [own, law, sorry] = REPLIES;
        let _ = write!(
            moments,
            r#""{name}": (
                says: {{ "a": (text: "And [that] was the third one this week, | number {place}.") }},
                replies: {{
                    "own": (text: "{own}", moves: {{Own: 1}}, goes: "{goes}", because: "It is."),
                    "law": (text: "{law}", moves: {{PolicyWall: 1}}, goes: "{goes}"),
                    "sorry": (text: "{sorry}", moves: {{Apologise: 1}}, goes: "{goes}"),
                }},
            ),"#
        );
    }
    format!(
        r#"Scenario(
            id: "endless", title: "The endless call", company: "Lumen Kettles", brief: "One caller is waiting.",
            needs: {{ "matter": (text: "to matter to somebody") }},
            customers: {{
                "hale": (
                    name: "Mr Hale", age: 61, story: "It is the third.", fears: NotMattering, needs: ["matter"],
                    starts: (heat: 50, trust: 40),
                ),
            }},
            moments: {{ {moments} }},
            endings: {{ "over": (title: "Over", later: "Nothing more.") }},
        )"#
    )
}

/// When the window is killed, once so many decisions were seen: at that very sight, or after this part of what a decision
/// lately took, in thousandths.
#[derive(Clone, Copy)]
struct End {
    decisions: usize,
    part: usize,
}

/// Where the answers are offered, and how that looks when they are: the keys on them, which are always the same.
struct Answers {
    place: Rect,
    look: Vec<u8>,
}

impl Answers {
    fn are_offered(&self, stage: &Stage) -> bool {
        stage.display.part(self.place) == self.look
    }

    /// Hears out whoever speaks, until the answers are offered or it is time; says whether they are.
    fn hear_out(&self, stage: &Stage, due: Option<Instant>) -> bool {
        let from = Instant::now();
        while !self.are_offered(stage) {
            if due.is_some_and(|due| due <= Instant::now()) {
                return false;
            }
            if from.elapsed() > PATIENCE {
                stage.shoot("killed-no-answers");
                panic!("no answers are offered: {}", stage.log());
            }
            for down in [true, false] {
                stage.display.key(KeySym::Space, down);
                sleep(Duration::from_millis(15));
            }
        }
        true
    }
}

/// Answers moment after moment until it is time, and kills the window; gives how many decisions it was seen to have taken.
fn killed(stage: &mut Stage, answers: &Answers, end: End, pace: &mut Duration) -> usize {
    let (mut seen, mut from) = (0, Instant::now());
    let mut due = None;
    loop {
        if seen >= end.decisions && due.is_none() {
            due = Some(Instant::now() + *pace * u32::try_from(end.part).unwrap() / 1000);
        }
        let is_over = || due.is_some_and(|due| due <= Instant::now());
        if is_over() || !answers.hear_out(stage, due) {
            break;
        }
        stage.display.key(KeySym::One, true);
        let asked = Instant::now();
        while !is_over() && answers.are_offered(stage) {
            assert!(asked.elapsed() < PATIENCE, "a decision does not show: {}", stage.log());
            // The window has to come to its turn as well.
            sleep(Duration::from_millis(2));
        }
        // Also when it is time by now: what is on the display was shown.
        if !answers.are_offered(stage) {
            seen += 1;
            *pace = from.elapsed();
            from = Instant::now();
        }
        if seen >= end.decisions && end.part == 0 {
            break;
        }
        stage.display.key(KeySym::One, false);
    }
    stage.kill();
    stage.display.key(KeySym::One, false);
    seen
}

/// The key of the card of the call, in a library with that folder.
fn card(folder: &Path) -> KeySym {
    let library = Library::load(&Places { embedded: true, user: None, folder: Some(folder.to_owned()) });
    card_at(library.playable().position(|scenario| scenario.id == "endless").unwrap())
}

/// Leaves the call that was cut off, and begins another one. How calls are practised was chosen with the first.
fn begin_another(stage: &Stage, card: KeySym) {
    for key in [KeySym::X, card, KeySym::Enter] {
        stage.display.await_change(&format!("{key:?}"), || stage.display.press(key));
        stage.display.settled();
    }
}

/// The newest call of a record that was cut off: what is offered for going on.
fn offered(data: &Path) -> Option<(AttemptId, Vec<AttemptStep>)> {
    let record = Record::open(&data.join(FILE)).expect("the file opens");
    let trainee = record.trainees().unwrap()[0].trainee.id;
    let newest = record.unfinished(trainee).unwrap().first()?.id;
    let kept = record.attempt(newest).unwrap();
    kept.replay().expect("the call can be gone on with");
    Some((newest, kept.attempt.steps))
}

fn given(steps: &[AttemptStep]) -> usize {
    steps.iter().filter(|step| matches!(step.action, Action::Reply(_))).count()
}

#[test]
fn every_decision_that_the_window_showed_is_there_whenever_it_is_killed() {
    let Some(needs) = needs::needs() else { return };
    let call = folder(&[("endless/call.ron", endless().as_bytes())]);
    let mut stage = Stage::open_on(call.path(), &needs, Language::English, 1280, 720);
    let card = card(call.path());
    // Nothing hangs on how long it takes.
    for key in [card, KeySym::T, KeySym::Enter] {
        stage.press(key);
    }
    assert_eq!(stage.twin().screen(), "call");
    stage.hear_out();
    stage.hear_out();
    let cards = REPLIES.map(|reply| stage.place(reply));
    let all = cards.into_iter().reduce(Rect::union).unwrap();
    let place = Rect::from_min_size(all.min + vec2(4.0, 0.0), vec2(40.0, all.height()));
    let look = stage.display.part(place);
    stage.shoot("killed-asked");
    let answers = Answers { place, look };
    let data = stage.data_dir();
    let mut dice = Dice::of(16);
    let mut pace = Duration::from_millis(200);
    let (mut kills, mut amid, mut begun, mut seen_in_all) = (0, 0, 1, 0);
    let from = Instant::now();
    loop {
        let old = offered(&data);
        let count = || Record::read(&data.join(FILE)).unwrap().attempts(&Filter::default()).unwrap().len();
        let started = Instant::now();
        if kills > 0 {
            stage.start_again();
            if kills % IDLE == IDLE - 1 {
                let (part, before) = (dice.below(1500), count());
                sleep(stage.first_frame * u32::try_from(part).unwrap() / 1000);
                stage.kill();
                assert_eq!((offered(&data), count()), (old, before), "kill {kills}: nothing was done");
                kills += 1;
                continue;
            }
            stage.await_window();
            if kills % BEGINS == 0 {
                begin_another(&stage, card);
                begun += 1;
            } else {
                stage.display.await_change("going on", || stage.display.press(KeySym::C));
            }
            // Also where it is killed at once: the call is on the screen.
            answers.hear_out(&stage, None);
        }
        let (id, steps) = offered(&data).expect("a call is under way");
        let old = old.filter(|_| kills % BEGINS != 0).unwrap_or((id, steps));
        let end = End { decisions: dice.below(DECISIONS), part: if dice.percent(50) { 0 } else { dice.below(1000) } };
        let seen = killed(&mut stage, &answers, end, &mut pace);
        let (id, steps) = offered(&data).expect("the call is offered for going on");
        assert_eq!((id, &steps[..old.1.len()]), (old.0, &old.1[..]), "kill {kills}: what was there stays");
        let new = given(&steps) - given(&old.1);
        println!("kill {kills}: {seen} seen, {new} in the record, after {:?}", started.elapsed());
        assert!(seen <= new, "kill {kills}: {seen} decisions were seen, {new} are in the record");
        // One may have been written when the end came, and not shown.
        assert!(new <= seen + 1, "kill {kills}: {seen} decisions were seen, {new} are in the record");
        kills += 1;
        seen_in_all += seen;
        amid += usize::from(seen > 0);
        if kills >= LEAST && from.elapsed() > FOR {
            break;
        }
    }
    // The last one is gone on with as well.
    stage.start_again();
    stage.await_window();
    stage.display.await_change("going on", || stage.display.press(KeySym::C));
    answers.hear_out(&stage, None);
    assert!(!stage.log().contains("panicked"), "{}", stage.log());
    println!("{kills} kills, {amid} after decisions, {begun} calls begun; {seen_in_all} decisions seen, all kept");
    assert!(amid >= kills / 2, "only {amid} of {kills} kills came after a decision");
}
