//! Attempts, judged: against brute force, and on a call of which one can see the point.

use super::any_call::any_call;
use super::brute::{play_line, scenario};
use crate::support::Dice;
use attune::analysis::{Grade, Judgement, Step, Tempo, Worth, aftermath, standing, twins};
use attune::core::contact::{Action, Awaits, Contact, PerceptionAnswer, Setup};
use attune::core::debrief::{Debrief, cut_ins};
use attune::core::scenario::{CustomerIndex, ReplyIndex, Situation};
use attune::core::text::Language;
use std::sync::Arc;

/// What a contact comes to from here on, by brute force, in time.
fn worth(contact: &Contact) -> Worth {
    if let Some(end) = contact.position().end() {
        let standing = standing(end.outcome, contact.position().state());
        return Worth { best: standing, worst: standing, average: i32::from(standing) * 1000 };
    }
    let (mut best, mut worst, mut sum, mut count) = (i16::MIN, i16::MAX, 0, 0);
    for (step, next) in replies(contact) {
        let worth = after(contact, step.reply, &next);
        best = best.max(worth.best);
        worst = worst.min(worth.worst);
        sum += i64::from(worth.average);
        count += 1;
    }
    Worth { best, worst, average: i32::try_from(sum / count).unwrap() }
}

/// What a reply comes to: what it leads to, and what it costs afterwards.
fn after(contact: &Contact, reply: ReplyIndex, next: &Contact) -> Worth {
    let (worth, cost) = (worth(next), aftermath(contact.scenario().reply(reply)));
    Worth { best: worth.best + cost, worst: worth.worst + cost, average: worth.average + i32::from(cost) * 1000 }
}

/// Every reply in time, and what it leads to.
fn replies(contact: &Contact) -> Vec<(Step, Contact)> {
    let mut contact = contact.clone();
    if let Awaits::Perception(..) = contact.awaits() {
        contact.act(&Action::Perceive(PerceptionAnswer::default()), contact.spoken()).unwrap();
    }
    let from = contact.in_time().unwrap().0;
    let given = contact.choices().iter().map(|reply| {
        let mut next = contact.clone();
        next.act(&Action::Reply(contact.scenario().reply(*reply).id.clone()), from).unwrap();
        (Step { reply: *reply, tempo: Tempo::InTime }, next)
    });
    given.collect()
}

/// An attempt at random, now and then too late or too early, with the contact before each decision and after the last.
fn attempt(dice: &mut Dice, setup: Setup, text: &str) -> (Vec<Step>, Vec<Contact>) {
    let scenario = scenario(text);
    let mut contacts = vec![Contact::start(Arc::clone(&scenario), setup).0];
    let mut steps = Vec::new();
    loop {
        let mut contact = contacts.last().unwrap().clone();
        if contact.position().end().is_some() {
            return (steps, contacts);
        }
        let now = contact.attempt().steps.last().map_or(0, |step| step.at);
        if let Awaits::Perception(..) = contact.awaits() {
            contact.act(&Action::Perceive(PerceptionAnswer::default()), now).unwrap();
        }
        let reply = contact.choices()[dice.below(contact.choices().len())];
        let (from, until) = contact.in_time().unwrap();
        let (tempo, at) = match dice.below(5) {
            0 => (Tempo::Late, until + 60_000),
            1 if from > now && scenario.reply(reply).act.cuts_in() => (Tempo::Early, from - 1),
            _ => (Tempo::InTime, from),
        };
        contact.act(&Action::Reply(scenario.reply(reply).id.clone()), at).unwrap();
        steps.push(Step { reply, tempo });
        contacts.push(contact);
    }
}

#[test]
fn every_decision_has_the_worth_that_brute_force_gives_it_also_when_it_came_late() {
    let mut late = 0;
    for seed in 0..200 {
        let setup = Setup::new(CustomerIndex(0), seed, Language::English, true);
        let (steps, contacts) = attempt(&mut Dice::of(seed), setup, &any_call(seed, 5));
        let contact = contacts.last().unwrap();
        let judgement = Judgement::of(contact).unwrap();
        assert_eq!(judgement.decisions.len(), steps.len());
        late += usize::from(steps.iter().any(|step| step.tempo != Tempo::InTime));
        for (place, judged) in judgement.decisions.iter().enumerate() {
            let reply = steps[place].reply;
            let found = after(&contacts[place], reply, &contacts[place + 1]);
            assert_eq!((judged.reply, judged.worth), (reply, found), "call {seed}");
            let mut offered: Vec<_> = replies(&contacts[place])
                .iter()
                .map(|(step, next)| (step.reply, after(&contacts[place], step.reply, next)))
                .collect();
            offered.sort_by_key(|(reply, worth)| (-worth.value(), *reply));
            let found: Vec<_> = judged.offered.iter().map(|offered| (offered.reply, offered.worth)).collect();
            assert_eq!(found, offered, "call {seed}");
            assert_eq!(judged.grade, Grade::of(judged.loss));
        }
        let greatest = judgement.decisions.iter().map(|judged| judged.loss).max().unwrap_or(0);
        // What a habit of cutting in lost is one loss.
        let habit = Some(cut_ins(contact)).filter(|places| places.len() >= Debrief::HABIT).unwrap_or_default();
        let losses: Vec<i16> = habit.iter().map(|place| judgement.decisions[*place].loss).collect();
        let together: i16 = losses.iter().sum();
        match judgement.turning_point {
            None => assert!(Grade::of(greatest.max(together)) <= Grade::Good),
            Some(place) => {
                let worst = if together > greatest { losses.iter().copied().max().unwrap() } else { greatest };
                assert_eq!(judgement.decisions[place].loss, worst);
                assert!(together <= greatest || habit.contains(&place));
                let ghost = judgement.ghost.unwrap();
                let better = [&steps[..place], &ghost.steps].concat();
                let played = play_line(contact.scenario(), setup, &better);
                let states: Vec<_> = played.exchanges()[place..].iter().map(|exchange| exchange.after).collect();
                assert_eq!(ghost.states[1..], states);
                assert_eq!(ghost.end, played.position().end());
                let best = judgement.decisions[place].offered[0].worth.best;
                let costs = ghost.steps.iter().map(|step| aftermath(contact.scenario().reply(step.reply)));
                assert_eq!(worth(&played).best + costs.sum::<i16>(), best, "call {seed}");
            }
        }
    }
    assert!(late > 80, "only {late} attempts were ever out of time");
}

#[test]
fn a_loss_has_its_word() {
    use Grade::{Best, Blunder, Good, Inaccurate, Mistake};
    let words = [0, 1, 20, 21, 60, 61, 150, 151, 1000].map(Grade::of);
    assert_eq!(words, [Best, Good, Good, Inaccurate, Inaccurate, Mistake, Mistake, Blunder, Blunder]);
    assert!(words.is_sorted());
}

/// One hears what is wrong; the other wants it mended.
const TWINS: &str = r#"Scenario(
    id: "twins", title: "Twins", company: "C", brief: "B",
    needs: {"heard": (text: "to be heard"), "mended": (text: "that it works")},
    customers: {
        "hurt": (name: "H", age: 30, story: "s", fears: NotMattering, needs: ["heard"], starts: (heat: 75, trust: 40)),
        "busy": (name: "B", age: 30, story: "s", fears: NotMattering, needs: ["mended"], starts: (heat: 35, trust: 40)),
    },
    moments: {
        "opening": (
            says: {"a": (text: "It broke [again].")},
            replies: {
                "listen": (text: "Again.", moves: {Listen: 2, Label: 2}, need: "heard", specific: Exact, goes: "next"),
                "rules": (text: "It is out of warranty.", moves: {PolicyWall: 2, Minimise: 2}, goes: "next"),
            },
        ),
        "next": (
            says: {"a": (text: "And now?")},
            replies: {
                "mend": (text: "I mend it.", moves: {Own: 2, Act: 2}, need: "mended", specific: Exact, goes: "end"),
                "bye": (text: "Goodbye.", moves: {RushClose: 1}, when: "customer hurt", goes: "end"),
            },
        ),
    },
    endings: {"over": (title: "E", later: "l")},
)"#;

fn twin_call(replies: &[&str]) -> Contact {
    let scenario = scenario(TWINS);
    let setup = Setup::new(CustomerIndex(0), 1, Language::English, true);
    let (mut contact, _) = Contact::start(scenario, setup);
    for reply in replies {
        contact.act(&Action::Reply((*reply).to_owned()), contact.spoken()).unwrap();
    }
    contact
}

#[test]
fn the_turning_point_is_where_most_was_lost_and_the_ghost_leaves_there() {
    let contact = twin_call(&["rules", "mend"]);
    let judgement = Judgement::of(&contact).unwrap();
    let grades: Vec<Grade> = judgement.decisions.iter().map(|judged| judged.grade).collect();
    assert_eq!(grades, [Grade::Blunder, Grade::Best]);
    assert_eq!(judgement.turning_point, Some(0));
    let ghost = judgement.ghost.unwrap();
    let better: Vec<&str> = ghost.steps.iter().map(|step| contact.scenario().reply(step.reply).id.as_str()).collect();
    assert_eq!((ghost.from, better.as_slice()), (0, ["listen", "mend"].as_slice()));
    assert!(ghost.states[2].heat < contact.position().state().heat);

    let judgement = Judgement::of(&twin_call(&["listen", "mend"])).unwrap();
    assert_eq!((judgement.turning_point, judgement.ghost), (None, None));
}

#[test]
fn an_attempt_that_was_left_is_judged_as_far_as_it_came() {
    let judgement = Judgement::of(&twin_call(&["rules"])).unwrap();
    assert_eq!(judgement.decisions.len(), 1);
    assert_eq!(judgement.turning_point, Some(0));
    assert!(Judgement::of(&twin_call(&[])).unwrap().decisions.is_empty());
}

#[test]
fn the_same_replies_to_the_twin() {
    let told = |replies: &[&str]| {
        let twins = twins(&twin_call(replies));
        let [twin] = twins.as_slice() else { panic!("{twins:?}") };
        assert_eq!(twin.customer, CustomerIndex(1));
        (twin.to_the_end, twin.contact.exchanges().len())
    };
    assert_eq!(told(&["listen", "mend"]), (true, 2));
    // To the twin it can't be said.
    assert_eq!(told(&["listen", "bye"]), (false, 1));
}
