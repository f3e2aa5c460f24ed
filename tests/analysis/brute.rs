//! Every line of play by brute force: no memory, no threads, real contacts with their times and their real scores.
//! It agrees with the engine in every number.

use super::any_call::any_call;
use attune::analysis::{Graph, Node, Range, Search, Step, Target, Tempo, Tempos, Worth, aftermath, came_to, standing};
use attune::core::contact::{Action, Awaits, Contact, PerceptionAnswer, Setup};
use attune::core::diagnostic::Severity;
use attune::core::scenario::{CustomerIndex, Scenario, Situation};
use attune::core::score::{ScoreKind, Scores};
use attune::core::source::{File, Files, load};
use attune::core::text::Language;
use std::collections::BTreeMap;
use std::sync::Arc;

/// What is known of all lines from the beginning.
#[derive(Default)]
struct Known {
    lines: usize,
    /// For each score, the lowest and the highest.
    ranges: [Option<(u8, u8)>; 6],
    /// The best and the worst that any contact came to.
    came_to: Option<(i16, i16)>,
    /// For each ending, how many lines lead to it, and the share of contacts with an average trainee.
    endings: BTreeMap<u32, (u128, f64)>,
}

/// Where brute force stands: the time of the last reply, and the share of contacts that come here.
#[derive(Clone, Copy)]
struct Here {
    now: u64,
    share: f64,
}

/// What comes after, on top of the end.
fn later(worth: Worth, aftermath: i16) -> Worth {
    Worth {
        best: worth.best + aftermath,
        worst: worth.worst + aftermath,
        average: worth.average + i32::from(aftermath) * 1000,
    }
}

/// The page of brute force: plays every reply at every tempo from here, and holds the graph against what comes of it.
fn play(contact: &Contact, here: Here, tempos: Tempos, graph: &Graph, node: Node, known: &mut Known) -> Worth {
    let now = here.now;
    let mut contact = contact.clone();
    if let Awaits::Perception(..) = contact.awaits() {
        contact.act(&Action::Perceive(PerceptionAnswer::default()), now).unwrap();
    }
    let (mut best, mut worst, mut sum, mut count) = (i16::MIN, i16::MAX, 0, 0);
    let mut steps = Vec::new();
    let mut choices = contact.choices().to_vec();
    choices.sort_unstable();
    let each = here.share / choices.len() as f64;
    for reply in choices {
        let authored = contact.scenario().reply(reply);
        let (from, until) = contact.in_time().unwrap();
        // Where nothing was said, there is nothing to cut into.
        let early = (from > now && authored.act.cuts_in()).then(|| (Tempo::Early, from - 1));
        let mut times = vec![(Tempo::InTime, from)];
        if tempos == Tempos::Any {
            times.extend(early);
            times.push((Tempo::Late, until + 60_000));
        }
        for (tempo, at) in times {
            let mut next = contact.clone();
            next.act(&Action::Reply(authored.id.clone()), at).unwrap();
            let share = if tempo == Tempo::InTime { each } else { 0.0 };
            let step = Step { reply, tempo };
            steps.push(step);
            let edge = graph.find(node, step).unwrap();
            let worth = match (next.position().end(), graph.target(edge)) {
                (Some(end), Target::End(terminal)) => {
                    let standing = standing(end.outcome, next.position().state());
                    let found = (terminal.ending, terminal.outcome, terminal.standing);
                    assert_eq!(found, (end.ending, end.outcome, standing));
                    known.lines += 1;
                    let came_to = came_to(&next).unwrap();
                    let (best, worst) = known.came_to.get_or_insert((came_to, came_to));
                    (*best, *worst) = (came_to.max(*best), came_to.min(*worst));
                    let (lines, reached) = known.endings.entry(end.ending.0).or_default();
                    *lines += 1;
                    *reached += share;
                    for score in Scores::of(&next).iter() {
                        let Some(value) = score.value else { continue };
                        let (least, most) = known.ranges[score.kind as usize].get_or_insert((value, value));
                        (*least, *most) = (value.min(*least), value.max(*most));
                    }
                    Worth { best: standing, worst: standing, average: i32::from(standing) * 1000 }
                }
                (None, Target::Node(further)) => play(&next, Here { now: at, share }, tempos, graph, further, known),
                (end, target) => panic!("{end:?} is not {target:?}"),
            };
            let worth = later(worth, aftermath(authored));
            assert_eq!(graph.worth_of(edge), worth);
            best = best.max(worth.best);
            worst = worst.min(worth.worst);
            if tempo == Tempo::InTime {
                sum += i64::from(worth.average);
                count += 1;
            }
        }
    }
    let offered: Vec<Step> = graph.edges(node).map(|edge| graph.step(edge)).collect();
    assert_eq!(offered, steps);
    let worth = Worth { best, worst, average: i32::try_from(sum / count).unwrap() };
    assert_eq!(graph.worth(node), worth);
    worth
}

/// Plays one line, at its tempos.
pub(super) fn play_line(scenario: &Arc<Scenario>, setup: Setup, steps: &[Step]) -> Contact {
    let mut contact = Contact::start(Arc::clone(scenario), setup).0;
    let mut now = 0;
    for step in steps {
        if let Awaits::Perception(..) = contact.awaits() {
            contact.act(&Action::Perceive(PerceptionAnswer::default()), now).unwrap();
        }
        let (from, until) = contact.in_time().unwrap();
        now = match step.tempo {
            Tempo::InTime => from,
            Tempo::Early => from - 1,
            Tempo::Late => until + 60_000,
        };
        contact.act(&Action::Reply(scenario.reply(step.reply).id.clone()), now).unwrap();
    }
    contact
}

/// What the graph says of all lines together.
fn survey(graph: &Graph, known: &Known) {
    let survey = graph.survey().unwrap();
    assert_eq!(survey.lines, known.lines as u128);
    let found: BTreeMap<u32, u128> = survey.endings.iter().map(|found| (found.ending.0, found.lines)).collect();
    let lines: BTreeMap<u32, u128> = known.endings.iter().map(|(ending, (lines, _))| (*ending, *lines)).collect();
    assert_eq!(found, lines);
    for found in &survey.endings {
        let (_, share) = known.endings[&found.ending.0];
        assert!((found.share - share).abs() < 1e-9, "{found:?} and not {share}");
        assert_eq!(found.line.ending, found.ending);
    }
}

fn compare(seed: u64, levels: usize, tempos: Tempos) -> usize {
    let scenario = scenario(&any_call(seed, levels));
    let setup = Setup::new(CustomerIndex(0), seed, Language::English, true);
    let graph = Search::new(&scenario, setup.customer).tempos(tempos).run().unwrap();
    let (contact, _) = Contact::start(Arc::clone(&scenario), setup);
    let Some(root) = graph.root() else {
        assert!(contact.position().end().is_some());
        return 0;
    };
    let mut known = Known::default();
    play(&contact, Here { now: 0, share: 1.0 }, tempos, &graph, root, &mut known);
    survey(&graph, &known);
    let worth = graph.worth(root);
    assert_eq!(known.came_to, Some((worth.best, worth.worst)));
    let ranges = graph.ranges();
    for kind in ScoreKind::ALL.into_iter().filter(|kind| *kind != ScoreKind::Perception) {
        let range = ranges.get(kind);
        let found = range.map(|Range { least, most }| (least.value, most.value));
        assert_eq!(found, known.ranges[kind as usize], "{kind:?} in call {seed}");
        for extreme in range.into_iter().flat_map(|range| [&range.least, &range.most]) {
            let played = play_line(&scenario, setup, &extreme.line.steps);
            assert_eq!(Scores::of(&played).get(kind).value, Some(extreme.value), "{kind:?} in call {seed}");
            assert_eq!(played.position().end().map(|end| end.ending), Some(extreme.line.ending));
        }
    }
    known.lines
}

pub(super) fn scenario(text: &str) -> Arc<Scenario> {
    let checked = load(&Files::alone(File { name: "call.ron".into(), bytes: text.as_bytes().to_vec() }));
    let errors: Vec<_> = checked.findings.iter().filter(|finding| finding.severity() == Severity::Error).collect();
    Arc::new(checked.scenario.unwrap_or_else(|| panic!("{errors:?}\n{text}")))
}

#[test]
fn brute_force_agrees_on_hundreds_of_calls_in_every_number() {
    let lines: usize = (0..400).map(|seed| compare(seed, 7, Tempos::InTime)).sum();
    println!("{lines} lines in time");
    assert!(lines > 20_000, "only {lines} lines were played");
}

#[test]
fn brute_force_agrees_where_time_is_a_choice() {
    let lines: usize = (1000..1200).map(|seed| compare(seed, 4, Tempos::Any)).sum();
    println!("{lines} lines at any tempo");
    assert!(lines > 20_000, "only {lines} lines were played");
}
