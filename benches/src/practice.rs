//! A record as a class leaves it: many trainees, who play a call that ships again and again.

use crate::walk;
use attune::core::contact::{Action, Awaits, Contact, PerceptionAnswer, Setup};
use attune::core::scenario::CustomerIndex;
use attune::core::text::Language;
use attune::library::Library;
use attune::record::Record;
use jiff::Timestamp;
use std::io::{self, Write};
use std::path::Path;
use std::sync::Arc;

/// The call that is played.
const CALL: &str = "wrong-number";
/// Ways of playing it that are drawn; each is played by many.
const WAYS: usize = 400;
/// Of so many attempts one was cut off.
const CUT_OFF: usize = 50;
/// Of so many attempts a trainer comments one on its first turn, sets a score of one by hand, and takes a score of one back.
const COMMENTED: usize = 25;
const SET: usize = 40;
const TAKEN_BACK: usize = 400;
/// Seconds from one attempt to the next: about a year for the longest record.
const APART: i64 = 300;

/// Writes the lines of a record with at least so many decisions by so many trainees; gives the decisions and the attempts
/// that it has.
///
/// # Errors
///
/// Whatever `out` says.
///
/// # Panics
///
/// If the call does not ship, or can't be kept in `folder`.
pub fn practice(folder: &Path, decisions: usize, trainees: usize, out: &mut dyn Write) -> io::Result<(usize, usize)> {
    let (head, ways) = ways(folder);
    let mut lines = head.lines();
    writeln!(out, "{}", lines.next().unwrap_or_default())?;
    for place in 0..trainees {
        writeln!(
            out,
            "{{\"trainee\":{{\"id\":\"{}\",\"name\":\"Trainee {place}\",\"since\":1760000000000}}}}",
            id(place, 1)
        )?;
    }
    for line in lines {
        writeln!(out, "{line}")?;
    }
    let (mut done, mut attempts) = (0, 0);
    while done < decisions {
        let (steps, before, after) = &ways[attempts % ways.len()];
        let begun = 1_760_000_000_000 + i64::try_from(attempts).unwrap_or(0) * APART * 1000;
        let end = if attempts % CUT_OFF == 7 {
            String::new()
        } else {
            format!(",\"end\":{{\"how\":\"finished\",\"at\":{}}}", begun + 200_000)
        };
        // Everybody plays about as often as everybody else, in no order.
        let trainee = attempts.wrapping_mul(7919) % trainees;
        let (attempt, trainee) = (id(attempts, 2), id(trainee, 1));
        let fixed = format!("{{\"attempt\":{{\"id\":\"{attempt}\",\"trainee\":\"{trainee}\"{before}");
        writeln!(out, "{fixed}\"begun\":{begun}{end}{after}")?;
        done += steps;
        attempts += 1;
    }
    remarks(attempts, out)?;
    Ok((done, attempts))
}

/// What a trainer says of so many attempts.
fn remarks(attempts: usize, out: &mut dyn Write) -> io::Result<()> {
    let said = |place: usize| 1_790_000_000_000 + i64::try_from(place).unwrap_or(0);
    let mut say = |place: usize, of: u8, about: &str| {
        let (remark, attempt, at) = (id(place, of), id(place, 2), said(place));
        writeln!(
            out,
            "{{\"remark\":{{\"id\":\"{remark}\",\"attempt\":\"{attempt}\",\"at\":{at},\"author\":\"Wang\",\"about\":{about}}}}}"
        )
    };
    for place in 0..attempts {
        if place % COMMENTED == 3 {
            say(place, 3, "{\"turn\":{\"turn\":0,\"text\":\"She had told you by then what it was about.\"}}")?;
        }
        if place % SET == 9 {
            let score = place % 101;
            let about = format!("{{\"score\":{{\"kind\":\"empathy\",\"score\":{score},\"reason\":\"Her voice.\"}}}}");
            say(place, 4, &about)?;
        }
    }
    for place in (0..attempts).filter(|place| place % TAKEN_BACK == 9) {
        let (remark, at) = (id(place, 4), said(place) + 1);
        writeln!(out, "{{\"taken_back\":{{\"remark\":\"{remark}\",\"at\":{at},\"author\":\"Wang\"}}}}")?;
    }
    Ok(())
}

/// A name as they are drawn: what comes after each other does not stand beside each other.
fn id(place: usize, of: u8) -> String {
    let place = u64::try_from(place).unwrap_or(0);
    let mixed = place.wrapping_add(1).wrapping_mul(0x9E37_79B9_7F4A_7C15);
    format!("{:08x}-{:04x}-4{of:03x}-8000-{place:012x}", mixed >> 32, (mixed >> 16) & 0xFFFF)
}

/// The lines before the attempts, without trainees; and each way of playing: how many decisions, and its line in two halves,
/// without who, when and how it ended.
fn ways(folder: &Path) -> (String, Vec<(usize, String, String)>) {
    let library = Library::embedded();
    let scenario = library.find(CALL).expect("it ships with the program");
    let mut record = Record::open(&folder.join("ways.db")).expect("a record");
    let trainee = record.add_trainee("one", Timestamp::UNIX_EPOCH).expect("a trainee").id;
    let mut drawn = walk(WAYS * 40).into_iter();
    let mut counts = Vec::new();
    for way in 0..WAYS {
        let customer = CustomerIndex(u32::try_from(way % scenario.customers.len()).unwrap_or(0));
        let seed = u64::try_from(way).unwrap_or(0);
        let setup = Setup::new(customer, seed, Language::English, true);
        let begun = Timestamp::from_second(i64::try_from(way).unwrap_or(0)).expect("a time");
        let id = record.begin(trainee, scenario, &setup, begun).expect("an attempt");
        let (mut contact, _) = Contact::start(Arc::clone(scenario), setup);
        let mut count = 0;
        while contact.awaits() != Awaits::Nothing {
            let action = match contact.awaits() {
                Awaits::Reply => {
                    let choices = contact.choices();
                    let drawn = drawn.next().unwrap_or(0);
                    Action::Reply(scenario.reply(choices[drawn % choices.len()]).id.clone())
                }
                _ => Action::Perceive(PerceptionAnswer { sureness: Some(2), ..PerceptionAnswer::default() }),
            };
            contact.act(&action, contact.spoken()).expect("what is offered can be done");
            count += 1;
            record.decide(id, count, contact.attempt().steps.last().expect("a step")).expect("a decision");
        }
        counts.push(usize::try_from(count).unwrap_or(0));
    }
    let mut head = String::new();
    let mut ways = Vec::new();
    let split = |line: &str, count| {
        let (_, rest) = line.split_once("\"content\"").expect("an attempt has a content");
        let (before, rest) = rest.split_once("\"begun\":").expect("an attempt was begun");
        let (_, after) = rest.split_once(',').expect("and then played");
        (count, format!(",\"content\"{before}"), format!(",{after}"))
    };
    record
        .export(None, &mut |line| {
            if line.starts_with("{\"attempt\"") {
                ways.push(split(line, counts[ways.len()]));
            } else if !line.starts_with("{\"trainee\"") {
                head.push_str(line);
                head.push('\n');
            }
            Ok(())
        })
        .expect("a record that can be read")
        .expect("nobody stops it");
    (head, ways)
}
