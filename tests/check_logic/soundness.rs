//! What is said never to happen does not: any scenarios, played at random.

use super::any_scenario::any_scenario;
use crate::support::Dice;
use attune::core::contact::{Action, Awaits, Contact, Event, LinePlace, PerceptionAnswer, Setup};
use attune::core::diagnostic::{Code, Finding};
use attune::core::scenario::{CustomerIndex, Scenario};
use attune::core::source::{File, Files, load};
use attune::core::text::Language;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// A scenario of the seed in which every name means something: replies that are asked for and not there are asked for
/// by the name of one that is.
fn text_of(seed: u64) -> String {
    let mut text = any_scenario(seed);
    loop {
        let files = Files::alone(File { name: "call.ron".into(), bytes: text.clone().into_bytes() });
        let checked = load(&files);
        let Some(wrong) = checked.findings.iter().find(|finding| finding.code == Code::UndefinedReply) else {
            return text;
        };
        let found = &wrong.details[0].1;
        let (moment, _) = found.split_once('.').unwrap();
        let with = format!("visited {moment}");
        text = text.replace(&format!("said {found}"), &with);
    }
}

/// What happened in the contacts of a scenario, by the paths that findings use.
#[derive(Default)]
struct Seen {
    /// Lines, sets of questions, replies on offer, moments, endings, expectations met.
    happened: BTreeSet<String>,
    /// What did not happen though it could have: a line of a moment that was come to, a reply of a moment at which
    /// others were on offer, an expectation that was not met, a branch that was not taken.
    stayed_out: BTreeSet<String>,
}

impl Seen {
    fn of(scenario: &Arc<Scenario>, dice: &mut Dice, contacts: usize) -> Self {
        let mut seen = Self::default();
        for _ in 0..contacts {
            let contact = play(scenario, dice);
            seen.take_in(&contact);
        }
        seen
    }

    fn take_in(&mut self, contact: &Contact) {
        let scenario = contact.scenario();
        // The lines of one visit of a moment, or of an ending, stand together and begin with the mark, if it has one.
        let mut visits: Vec<(String, BTreeSet<String>)> = Vec::new();
        for event in contact.events() {
            let Event::Said { line, .. } = event else { continue };
            let (owner, lines, place) = match line {
                LinePlace::Moment(moment, place) => {
                    let moment = scenario.moment(*moment);
                    (format!("moments.{}", moment.id), &moment.says, *place)
                }
                LinePlace::Ending(ending, place) => {
                    let ending = scenario.ending(*ending);
                    (format!("endings.{}", ending.id), &ending.says, *place)
                }
            };
            let id = &lines[place].id;
            self.happened.insert(owner.clone());
            self.happened.insert(format!("{owner}.says.{id}.when"));
            if id == "mark" {
                visits.push((owner, BTreeSet::new()));
            } else if let Some((last, said)) = visits.last_mut().filter(|(last, _)| *last == owner) {
                said.insert(format!("{last}.says.{id}.when"));
            }
        }
        for (owner, said) in visits {
            let (kind, id) = owner.split_once('.').unwrap();
            let lines = if kind == "moments" {
                &scenario.moment(scenario.find_moment(id).unwrap()).says
            } else {
                &scenario.endings.iter().find(|ending| ending.id == id).unwrap().says
            };
            let all = lines.iter().skip(1).map(|line| format!("{owner}.says.{}.when", line.id));
            self.stayed_out.extend(all.filter(|line| !said.contains(line)));
        }
        let count = contact.exchanges().len();
        for (turn, exchange) in contact.exchanges().iter().enumerate() {
            let moment = scenario.moment(exchange.moment);
            let path = format!("moments.{}", moment.id);
            self.happened.insert(path.clone());
            if let Some(set) = exchange.questions {
                self.happened.insert(format!("{path}.perceive[{set}]"));
                self.happened.insert(format!("{path}.perceive[{set}].when"));
            } else if let Some(last) = moment.perceive.len().checked_sub(1) {
                self.stayed_out.insert(format!("{path}.perceive[{last}].when"));
            }
            for reply in &moment.replies {
                let name = format!("{path}.replies.{}.when", scenario.reply(*reply).id);
                let list = if exchange.choices.contains(reply) { &mut self.happened } else { &mut self.stayed_out };
                list.insert(name);
            }
            // After a reply of a contact that went on, a branch was taken or not.
            let reply = scenario.reply(exchange.reply);
            let next = contact.exchanges().get(turn + 1).map(|exchange| &exchange.lines);
            let Some(next) = next.filter(|_| turn + 1 < count) else { continue };
            for branch in 0..reply.branches.len() {
                let through = format!("v-{}-{}-{branch}", moment.id.trim_start_matches('m'), &reply.id[1..]);
                let is_through = |line: &LinePlace| matches!(line, LinePlace::Moment(moment, _) if scenario.moment(*moment).id == through);
                let name = format!("{path}.replies.{}.branches[{branch}].when", reply.id);
                if next.iter().any(is_through) {
                    self.happened.insert(name);
                    // Those behind it were not asked.
                    break;
                }
                self.stayed_out.insert(name);
            }
        }
        if let Some(end) = contact.position().end() {
            self.happened.insert(format!("endings.{}", scenario.ending(end.ending).id));
            let customer = scenario.customer(contact.setup().customer);
            for expectation in &customer.expects {
                let name = format!("customers.{}.expects.{}.met", customer.id, expectation.id);
                let list =
                    if contact.position().meets(&expectation.met) { &mut self.happened } else { &mut self.stayed_out };
                list.insert(name);
            }
        }
    }
}

fn play(scenario: &Arc<Scenario>, dice: &mut Dice) -> Contact {
    let customer = CustomerIndex(u32::try_from(dice.below(scenario.customers.len())).unwrap());
    let setup = Setup::new(customer, 1, Language::English, true);
    let (mut contact, _) = Contact::start(scenario.clone(), setup);
    let mut now = 0;
    for _ in 0..40 {
        let action = match contact.awaits() {
            Awaits::Nothing | Awaits::Words => break,
            Awaits::Perception(..) => Action::Perceive(PerceptionAnswer::default()),
            Awaits::Reply => {
                let choices = contact.choices();
                Action::Reply(scenario.reply(choices[dice.below(choices.len())]).id.clone())
            }
        };
        // In time, too late, or into the customer's words.
        now = match dice.below(6) {
            0 => contact.spoken().max(now) + 1000 * dice.below(120) as u64,
            1 => now.max(contact.spoken().saturating_sub(500)),
            _ => contact.spoken().max(now),
        };
        contact.act(&action, now).unwrap();
    }
    contact
}

/// What is wrong with a finding, seen what happened.
fn refuted(finding: &Finding, text: &str, seen: &Seen) -> Option<String> {
    let path = &finding.path;
    let is_pinned = |ending: &str| text.contains(&format!("ends: \"{ending}\""));
    let never = match finding.code {
        // An ending that is pinned needs no condition to hold.
        Code::ConditionNever if path.starts_with("endings.") && path.matches('.').count() == 2 => {
            let ending = path.split('.').nth(1).unwrap();
            (!is_pinned(ending)).then(|| format!("endings.{ending}"))
        }
        Code::ConditionNever | Code::UnreachableMoment | Code::UnreachableEnding => Some(path.clone()),
        // One that leads where the reply leads anyway may well have its turn.
        Code::IdleBranch if finding.details.iter().any(|(_, kind)| kind == "behind") => Some(format!("{path}.when")),
        _ => None,
    };
    if let Some(path) = never.filter(|path| seen.happened.contains(path)) {
        return Some(format!("{path} happened"));
    }
    (finding.code == Code::ConditionAlways && seen.stayed_out.contains(path)).then(|| format!("{path} stayed out"))
}

#[test]
fn what_never_happens_is_not_seen_in_tens_of_thousands_of_contacts() {
    let mut told: BTreeMap<&str, usize> = BTreeMap::new();
    let mut contacts = 0;
    for seed in 0..1000 {
        let text = text_of(seed);
        let files = Files::alone(File { name: "call.ron".into(), bytes: text.clone().into_bytes() });
        let checked = load(&files);
        let scenario = checked.scenario.map_or_else(|| panic!("{seed}: {:?}\n{text}", checked.findings), Arc::new);
        let seen = Seen::of(&scenario, &mut Dice::of(seed), 25);
        contacts += 25;
        for finding in &checked.findings {
            *told.entry(finding.code.name()).or_default() += 1;
            if let Some(wrong) = refuted(finding, &text, &seen) {
                panic!(
                    "seed {seed}: {} at {}: {wrong}\n{:?}\n{text}",
                    finding.code.name(),
                    finding.path,
                    finding.details
                );
            }
        }
    }
    assert!(contacts > 20_000, "{contacts} contacts");
    // It is worth nothing if little is said.
    for code in [
        Code::ConditionNever,
        Code::ConditionAlways,
        Code::IdleBranch,
        Code::UnreachableMoment,
        Code::UnreachableEnding,
        Code::NoLine,
        Code::StuckMoment,
    ] {
        let count = told.get(code.name()).copied().unwrap_or_default();
        assert!(count > 20, "{} is said {count} times: {told:?}", code.name());
    }
}
