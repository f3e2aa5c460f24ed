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
use std::time::{Duration, Instant};

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

/// Replies that are shown at most before one kill: times the kills between two beginnings, fewer than the call has moments.
const REPLIES: usize = 25;
/// How long the program may say nothing at all before it counts as hung.
const PATIENCE: Duration = Duration::from_mins(2);
/// The heading over each reply.
const REPLY: &str = "You";

/// When the program is killed. Nothing here is a time by the clock: a machine that has other things to do takes longer for
/// everything, and is given longer.
#[derive(Clone, Copy)]
enum End {
    /// After this part of what it lately took from its start to its first word, in thousandths.
    Starting(usize),
    /// Once so many replies stand on the page, and then after this part of what one lately took, in thousandths.
    Amid { replies: usize, part: usize },
}

/// How fast the program is on this machine, as it was seen last.
#[derive(Clone, Copy)]
struct Pace {
    first_word: Duration,
    reply: Duration,
}

/// Thousandths of a time.
fn part_of(time: Duration, thousandths: usize) -> Duration {
    time * u32::try_from(thousandths).unwrap() / 1000
}

/// Reads what the program shows, and says at once when a first word or a reply is there.
fn read(mut output: impl Read, seen: &mpsc::Sender<()>) -> String {
    let (mut page, mut told) = (Vec::new(), 0);
    let mut piece = [0; 4096];
    loop {
        let read = output.read(&mut piece).unwrap();
        if read == 0 {
            return String::from_utf8_lossy(&page).into_owned();
        }
        page.extend_from_slice(&piece[..read]);
        // Whole lines only: the rest of one may follow.
        let lines = page.split_inclusive(|byte| *byte == b'\n').filter(|line| line.ends_with(b"\n"));
        let to_tell = 1 + lines.filter(|line| line.trim_ascii_end() == REPLY.as_bytes()).count();
        for _ in told..to_tell {
            // Whoever does not wait for it has gone on.
            let _ = seen.send(());
        }
        told = to_tell;
    }
}

/// Runs the program while somebody answers line after line, and kills it; gives what it had shown.
fn killed(data: &Path, arguments: &[&str], perceives: bool, end: End, pace: &mut Pace) -> String {
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
    let started = Instant::now();
    let mut input = child.stdin.take().unwrap();
    let output = child.stdout.take().unwrap();
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
    let (see, seen) = mpsc::channel();
    let reader = thread::spawn(move || read(output, &see));
    match end {
        End::Starting(part) => thread::sleep(part_of(pace.first_word, part)),
        End::Amid { replies, part } => {
            seen.recv_timeout(PATIENCE).expect("it says something");
            pace.first_word = started.elapsed();
            for _ in 0..replies {
                let from = Instant::now();
                seen.recv_timeout(PATIENCE).expect("it shows a reply");
                pace.reply = from.elapsed().max(ANSWERS);
            }
            thread::sleep(part_of(pace.reply, part));
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
    // Up to the first word and a little beyond; amid replies at any part of one.
    let starting = |dice: &mut Dice| End::Starting(dice.below(1500));
    let amid_replies = |dice: &mut Dice| End::Amid { replies: dice.below(REPLIES), part: dice.below(1000) };
    // Replaced by what is seen: the first to be killed is killed amid replies.
    let mut pace = Pace { first_word: Duration::ZERO, reply: ANSWERS };
    let (mut shown_in_all, mut amid, mut begun) = (0, 0, 0);
    for kill in 0..KILLS {
        let (page, old, kept) = if kill % BEGINS == 0 {
            let arguments = [call.path().to_str().unwrap(), "--customer", "hale", "--seed", "3", "--fresh"];
            let count = open().attempts(&Filter::default()).unwrap().len();
            let end = if kill / BEGINS % 3 == 1 { starting(&mut dice) } else { amid_replies(&mut dice) };
            let page = killed(data.path(), &arguments, true, end, &mut pace);
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
            let end = if kill % 4 == 1 { starting(&mut dice) } else { amid_replies(&mut dice) };
            // It may have been killed before anything was perceived.
            let perceives = before.attempt.steps.is_empty();
            let page = killed(data.path(), &["--resume"], perceives, end, &mut pace);
            (page, before.attempt.steps, open().attempt(before.id).unwrap())
        };
        let steps = &kept.attempt.steps;
        assert_eq!(steps[..old.len()], old[..], "kill {kill}: what was there stays");
        let page = page.split("Turn by turn").next().unwrap();
        let headings = page.lines().filter(|line| *line == REPLY).count();
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
    assert!(amid > KILLS / 2, "only {amid} kills came amid replies");
    assert!(begun > KILLS / BEGINS / 2, "only {begun} calls were begun there");
}
