//! The program is killed while a call is played, again and again.

use super::{at, endless, open_questions, scenario_at, setup};
use crate::support::{Dice, folder};
use attune::core::contact::{Action, AttemptStep, Contact};
use attune::record::{Filter, Kept, Record, TraineeId};
use std::io::{Read, Write};
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

/// How often it is killed.
const KILLS: usize = 240;
/// Every so many times it begins a call, and otherwise goes on with one.
const BEGINS: usize = 12;
/// Moments of the call: more than can be answered before it is left, or who goes on with it finds it at its end.
const MOMENTS: usize = 400;
/// What lies between two answers.
const ANSWERS: Duration = Duration::from_millis(8);
/// What leaves the questions open, a line each.
const PERCEPTION: &str = "-\n-\n-\n-\n-\n-\n-\n-\n";

/// How long the program lives: from its start, or from the first that it shows. A machine that has other things to do may
/// take its time to start it.
#[derive(Clone, Copy)]
enum Lives {
    FromStart(Duration),
    FromFirstWord(Duration),
}

/// Runs the program for so long, while somebody answers line after line, and kills it; gives what it had shown.
fn killed(data: &Path, arguments: &[&str], perceives: bool, lives: Lives) -> String {
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
            thread::sleep(ANSWERS);
        }
    });
    let (word, first_word) = mpsc::channel();
    let reader = thread::spawn(move || {
        let mut page = vec![0; 64];
        let read = output.read(&mut page).unwrap();
        page.truncate(read);
        // Whoever does not wait for it has gone on.
        let _ = word.send(());
        output.read_to_end(&mut page).unwrap();
        String::from_utf8_lossy(&page).into_owned()
    });
    match lives {
        Lives::FromStart(lives) => thread::sleep(lives),
        Lives::FromFirstWord(lives) => {
            first_word.recv_timeout(Duration::from_mins(1)).expect("it says something");
            thread::sleep(lives);
        }
    }
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
            let page = killed(data.path(), &arguments, true, Lives::FromStart(lives(600)));
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
            // Some before it has come to anything, and most in the midst of it.
            let lives = if kill % 4 == 1 { Lives::FromStart(lives(200)) } else { Lives::FromFirstWord(lives(200)) };
            let page = killed(data.path(), &["--resume"], false, lives);
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
