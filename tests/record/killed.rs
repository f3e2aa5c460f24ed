//! The program is killed while a call is played, again and again.

use super::{at, endless, open_questions, scenario_at, setup};
use crate::support::{Dice, folder};
use attune::core::contact::{Action, AttemptStep, Contact};
use attune::record::{Filter, Kept, Record, TraineeId};
use std::io::{Read, Write};
use std::path::Path;
use std::process::{Command, Stdio};
use std::thread;
use std::time::Duration;

/// How often it is killed.
const KILLS: usize = 240;
/// Every so many times it begins a call, and otherwise goes on with one.
const BEGINS: usize = 12;
/// Moments of the call.
const MOMENTS: usize = 150;
/// What leaves the questions open, a line each.
const PERCEPTION: &str = "-\n-\n-\n-\n-\n-\n-\n-\n";

/// Runs the program for so long, while somebody answers line after line, and kills it; gives what it had shown.
fn killed(data: &Path, arguments: &[&str], perceives: bool, lives: Duration) -> String {
    let mut child = Command::new(env!("CARGO_BIN_EXE_attune"))
        .arg("play")
        .args(arguments)
        .args(["--lang", "en", "--data"])
        .arg(data)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let mut input = child.stdin.take().unwrap();
    let mut output = child.stdout.take().unwrap();
    let feeder = thread::spawn(move || {
        let first = if perceives { PERCEPTION } else { "" };
        for line in first.lines().chain(std::iter::repeat("own")) {
            // Nobody reads it any more once the program is gone.
            if writeln!(input, "{line}").is_err() {
                break;
            }
            thread::sleep(Duration::from_millis(2));
        }
    });
    let reader = thread::spawn(move || {
        let mut page = Vec::new();
        output.read_to_end(&mut page).unwrap();
        String::from_utf8_lossy(&page).into_owned()
    });
    thread::sleep(lives);
    child.kill().unwrap();
    child.wait().unwrap();
    feeder.join().unwrap();
    reader.join().unwrap()
}

/// Replies that were given.
fn given(steps: &[AttemptStep]) -> usize {
    steps.iter().filter(|step| matches!(step.action, Action::Reply(_))).count()
}

/// The attempt that can be gone on with, begun here if there is none: up to the first reply.
fn under_way(record: &mut Record, trainee: TraineeId, call: &Path) -> Kept {
    if let Some(one) = record.unfinished(trainee).unwrap().first() {
        return record.attempt(one.id).unwrap();
    }
    let scenario = scenario_at(call);
    let id = record.begin(trainee, &scenario, &setup(3), at(0)).unwrap();
    let (contact, _) = Contact::start(scenario, setup(3));
    let step = AttemptStep { at: contact.spoken(), action: open_questions() };
    record.decide(id, 1, &step).unwrap();
    record.attempt(id).unwrap()
}

#[test]
fn every_decision_that_was_shown_is_there_whenever_it_is_killed() {
    let call = folder(&[("call.ron", endless(MOMENTS).as_bytes())]);
    let data = tempfile::tempdir().unwrap();
    let path = data.path().join("record.db");
    let open = || Record::open(&path).expect("the file opens");
    let trainee = open().add_trainee("Li Na", at(0)).unwrap().id;
    let mut dice = Dice::of(6);
    let mut lives = |millis: usize| Duration::from_micros(u64::try_from(dice.below(millis * 1000)).unwrap());
    let (mut shown_in_all, mut amid, mut begun) = (0, 0, 0);
    for kill in 0..KILLS {
        let (page, old, kept) = if kill % BEGINS == 0 {
            let arguments = [call.path().to_str().unwrap(), "--customer", "hale", "--seed", "3", "--fresh"];
            let count = open().attempts(&Filter::default()).unwrap().len();
            let page = killed(data.path(), &arguments, true, lives(1500));
            let record = open();
            let attempts = record.attempts(&Filter::default()).unwrap();
            if attempts.len() == count {
                assert!(page.is_empty(), "kill {kill}: a call was shown before it was in the record");
                continue;
            }
            begun += 1;
            (page, Vec::new(), record.attempt(record.unfinished(trainee).unwrap()[0].id).unwrap())
        } else {
            let before = under_way(&mut open(), trainee, call.path());
            let page = killed(data.path(), &["--resume"], false, lives(200));
            (page, before.attempt.steps, open().attempt(before.id).unwrap())
        };
        let steps = &kept.attempt.steps;
        assert_eq!(steps[..old.len()], old[..], "kill {kill}: what was there stays");
        let page = page.split("Turn by turn").next().unwrap();
        let headings = page.lines().filter(|line| *line == "You").count();
        // A call that is gone on with shows its last reply once more.
        let again = usize::from(page.contains("goes on where") && given(&old) > 0).min(headings);
        let (shown, new) = (headings - again, given(steps) - given(&old));
        assert!(shown <= new, "kill {kill}: {shown} replies were shown, {new} are in the record");
        // One may have been written when the end came, and not shown.
        assert!(new <= shown + 1, "kill {kill}: {shown} replies were shown, {new} are in the record");
        kept.replay().expect("the call can be gone on with");
        shown_in_all += shown;
        amid += usize::from(shown > 0);
    }
    println!(
        "{KILLS} kills, {amid} amid replies, {begun} in calls begun there; {shown_in_all} replies shown, all kept"
    );
    assert!(amid > KILLS / 4, "only {amid} kills came amid replies");
    assert!(begun > 0, "no call was begun");
}
