//! The calls that new scenarios begin as: what they teach, what wins them, and what must not.

use attune::core::contact::{End, Hearing, Position};
use attune::core::customer::{Move, Outcome, State, Totals};
use attune::core::scenario::{
    Act, Channel, CustomerIndex, Emotion, EndingIndex, ReplyIndex, Scenario, SpeechAct, TicketFact,
};
use attune::core::source::{File, Files, load};
use attune::core::text::Language;
use attune::library::Template;
use attune::pages::look_at_scoring;
use attune::schema::{Catalogue, Kind};
use std::collections::BTreeSet;

/// A line of replies that a careful colleague would give this customer.
const CAREFUL: &[(Template, Language, &str, &str)] = &[
    (Template::Voice, Language::English, "mr-doyle", "say-it-back see-it look-up closed ask-for-me"),
    (Template::Voice, Language::English, "ms-kaur", "say-it-back which-first look-up friday read-back"),
    (Template::Voice, Language::Chinese, "teacher-sun", "say-back the-hour look-up tonight my-name"),
    (Template::Voice, Language::Chinese, "ms-ding", "say-back only-sure look-up first-slot read-back"),
    (Template::Chat, Language::English, "mr-aldous", "got-it no-post two-ways full"),
    (Template::Chat, Language::Chinese, "hang-mum", "got-it not-by-post two-ways full-note"),
    (Template::Drill, Language::English, "mr-novak", "name-then-date"),
    (Template::Drill, Language::Chinese, "ms-geng", "mine"),
];

/// Calm and trust by which a careful line must clear the borders of de-escalation (heat 40, trust 45).
const CLEAR: (i16, i16) = (34, 50);

fn every() -> impl Iterator<Item = (Template, Language)> {
    Template::ALL.into_iter().flat_map(|template| Language::ALL.map(|language| (template, language)))
}

fn scenario(template: Template, language: Language) -> Scenario {
    let call = File { name: "call.ron".into(), bytes: template.call(language, "a-name").into_bytes() };
    let checked = load(&Files::alone(call));
    assert_eq!(checked.findings, [], "{template:?} {language:?}");
    checked.scenario.unwrap()
}

/// Every template with each of its careful lines.
fn lines() -> impl Iterator<Item = (Scenario, CustomerIndex, Vec<&'static str>, String)> {
    CAREFUL.iter().map(|(template, language, who, line)| {
        let scenario = scenario(*template, *language);
        let customer = scenario.find_customer(who).unwrap();
        (scenario, customer, line.split_whitespace().collect(), format!("{} {} {who}", template.name(), language.tag()))
    })
}

/// Plays to the end by a policy; what was offered and chosen on the way comes with it.
fn play(
    scenario: &Scenario,
    customer: CustomerIndex,
    mut policy: impl FnMut(&[ReplyIndex]) -> ReplyIndex,
) -> (End, State, Vec<(Vec<ReplyIndex>, ReplyIndex)>) {
    let (mut position, _) = Position::start(scenario, customer, &mut |_| {});
    let mut way = Vec::new();
    while position.end().is_none() {
        assert!(way.len() < 100, "{} does not end in a hundred replies", scenario.id);
        let choices: Vec<_> = position.choices(scenario).collect();
        let chosen = policy(&choices);
        position.step(scenario, chosen, Hearing::default(), &mut Totals::default(), &mut |_| {});
        way.push((choices, chosen));
    }
    (position.end().unwrap(), *position.model().state(), way)
}

/// Follows a line to its end, and as far as it is offered where it is another customer's.
fn follow(
    scenario: &Scenario,
    customer: CustomerIndex,
    line: &[&str],
) -> (End, State, Vec<(Vec<ReplyIndex>, ReplyIndex)>) {
    let mut names = line.iter();
    play(scenario, customer, |choices| {
        let name = names.next().copied().unwrap_or_default();
        choices.iter().copied().find(|reply| scenario.reply(*reply).id == name).unwrap_or(choices[0])
    })
}

/// Visits the end of every line of play.
fn every_play(scenario: &Scenario, position: &Position, turns: usize, visit: &mut impl FnMut(&Position)) {
    assert!(turns < 12, "{} goes on for ever", scenario.id);
    if position.end().is_some() {
        return visit(position);
    }
    for reply in position.choices(scenario).collect::<Vec<_>>() {
        let mut next = position.clone();
        next.step(scenario, reply, Hearing::default(), &mut Totals::default(), &mut |_| {});
        every_play(scenario, &next, turns + 1, visit);
    }
}

fn length(scenario: &Scenario, reply: ReplyIndex) -> usize {
    scenario.reply(reply).text.as_ref().map_or(0, |text| text.get(scenario.source).chars().count())
}

#[test]
fn each_has_the_shape_that_was_asked_for() {
    for (template, language) in every() {
        let scenario = scenario(template, language);
        let shape = (scenario.moments.len(), scenario.customers.len(), scenario.channel, scenario.source);
        let expected = match template {
            Template::Voice => (5, 2, Channel::Voice, language),
            Template::Chat => (4, 1, Channel::Chat, language),
            Template::Drill => (1, 1, Channel::Voice, language),
        };
        assert_eq!(shape, expected, "{template:?}");
        assert_eq!((scenario.id.as_str(), scenario.languages.as_slice()), ("a-name", &[language][..]));
    }
}

#[test]
fn the_name_stands_in_one_place_and_the_rest_is_the_authors() {
    for (template, language) in every() {
        let (one, other) = (template.call(language, "one"), template.call(language, "其二"));
        let differing: Vec<_> = one.lines().zip(other.lines()).filter(|(one, other)| one != other).collect();
        assert_eq!(differing, [("    id: \"one\",", "    id: \"其二\",")], "{template:?} {language:?}");
        assert!(one.lines().all(|line| line.trim_end() == line), "{template:?}");
    }
}

#[test]
fn a_careful_line_wins_each_customer_by_a_clear_margin() {
    let mut customers = 0;
    for (scenario, customer, line, name) in lines() {
        let (end, state, way) = follow(&scenario, customer, &line);
        let said: Vec<_> = way.iter().map(|(_, chosen)| scenario.reply(*chosen).id.as_str()).collect();
        assert_eq!(said, line, "{name}");
        assert_eq!(end.outcome, Outcome::DeEscalated, "{name} {state:?}");
        assert!(state.heat <= CLEAR.0 && state.trust >= CLEAR.1, "{name} {state:?}");
        customers += 1;
    }
    assert_eq!(
        customers,
        every().map(|(template, language)| scenario(template, language).customers.len()).sum::<usize>()
    );
}

#[test]
fn the_customers_of_the_phone_call_want_different_conduct() {
    for language in Language::ALL {
        let own: Vec<_> =
            CAREFUL.iter().filter(|(template, of, ..)| (*template, *of) == (Template::Voice, language)).collect();
        let scenario = scenario(Template::Voice, language);
        let plays = |who: &str, line: &str| {
            let line: Vec<_> = line.split_whitespace().collect();
            follow(&scenario, scenario.find_customer(who).unwrap(), &line).1
        };
        for (one, other) in [(own[0], own[1]), (own[1], own[0])] {
            let (with_own, with_other) = (plays(one.2, one.3), plays(one.2, other.3));
            assert!(with_own.heat + 6 <= with_other.heat, "{} {with_own:?} {with_other:?}", one.2);
        }
    }
}

/// A way of choosing without listening; each takes the reply with the highest number.
type Habit = fn(&Scenario, ReplyIndex) -> usize;

const HABITS: [(&str, Habit); 5] = [
    ("the first", |_, reply| usize::MAX - reply.at()),
    ("the last", |_, reply| reply.at()),
    ("the longest", length),
    ("the shortest", |scenario, reply| usize::MAX - length(scenario, reply)),
    ("always sorry", |scenario, reply| {
        let grade = |kind| usize::from(scenario.reply(reply).moves.grade(kind));
        100 * grade(Move::Apologise) + grade(Move::ScriptGeneric) + grade(Move::Fawn)
    }),
];

#[test]
fn a_habit_does_not_deescalate() {
    for (scenario, customer, _, name) in lines() {
        for (habit, weigh) in HABITS {
            let pick = |choices: &[ReplyIndex]| *choices.iter().max_by_key(|reply| weigh(&scenario, **reply)).unwrap();
            let (end, state, _) = play(&scenario, customer, pick);
            assert_ne!(end.outcome, Outcome::DeEscalated, "{name}, {habit}: {state:?}");
        }
    }
}

#[test]
fn few_of_all_plays_deescalate_and_every_ending_is_reached() {
    for (template, language) in every() {
        let scenario = scenario(template, language);
        let mut reached = BTreeSet::new();
        for customer in (0..scenario.customers.len()).map(|place| CustomerIndex(u32::try_from(place).unwrap())) {
            let (mut plays, mut won) = (0, 0);
            let (start, _) = Position::start(&scenario, customer, &mut |_| {});
            every_play(&scenario, &start, 0, &mut |position| {
                let end = position.end().unwrap();
                plays += 1;
                won += usize::from(end.outcome == Outcome::DeEscalated);
                reached.insert(end.ending);
            });
            let who = &scenario.customer(customer).id;
            println!("{} {} {who}: {won} of {plays}", template.name(), language.tag());
            // Of a single choice of four, one is right.
            let share = if template == Template::Drill { 25 } else { 8 };
            assert!(won * 100 <= share * plays, "{} {who}: {won} of {plays}", template.name());
        }
        let all: BTreeSet<_> =
            (0..scenario.endings.len()).map(|place| EndingIndex(u32::try_from(place).unwrap())).collect();
        assert_eq!(reached, all, "{} {}", template.name(), language.tag());
    }
}

#[test]
fn the_analysis_finds_nothing_to_mend() {
    for (template, language) in every() {
        let call = File { name: "call.ron".into(), bytes: template.call(language, "a-name").into_bytes() };
        assert_eq!(look_at_scoring(&Files::alone(call)), [], "{} {}", template.name(), language.tag());
    }
}

#[test]
fn every_line_can_be_said_and_every_moment_met() {
    for (template, language) in every() {
        let scenario = scenario(template, language);
        let mut said = BTreeSet::new();
        for customer in (0..scenario.customers.len()).map(|place| CustomerIndex(u32::try_from(place).unwrap())) {
            let mut stack = vec![
                Position::start(&scenario, customer, &mut |line| {
                    said.insert(format!("{line:?}"));
                })
                .0,
            ];
            while let Some(position) = stack.pop() {
                for reply in position.choices(&scenario).collect::<Vec<_>>() {
                    let mut next = position.clone();
                    next.step(&scenario, reply, Hearing::default(), &mut Totals::default(), &mut |line| {
                        said.insert(format!("{line:?}"));
                    });
                    stack.push(next);
                }
            }
        }
        let moments = scenario.moments.iter().map(|moment| moment.says.len()).sum::<usize>();
        let endings = scenario.endings.iter().map(|ending| ending.says.len()).sum::<usize>();
        assert_eq!(said.len(), moments + endings, "{} {}: {said:?}", template.name(), language.tag());
    }
}

#[test]
fn a_window_is_open_for_who_is_quick_and_shut_for_who_went_the_long_way() {
    for language in Language::ALL {
        let scenario = scenario(Template::Voice, language);
        let mut in_window = BTreeSet::new();
        for customer in [CustomerIndex(0), CustomerIndex(1)] {
            let mut stack = vec![Position::start(&scenario, customer, &mut |_| {}).0];
            while let Some(position) = stack.pop() {
                for reply in position.choices(&scenario).collect::<Vec<_>>() {
                    let mut next = position.clone();
                    in_window.extend(
                        next.step(&scenario, reply, Hearing::default(), &mut Totals::default(), &mut |_| {})
                            .timing
                            .in_window,
                    );
                    stack.push(next);
                }
            }
        }
        assert_eq!(in_window, BTreeSet::from([false, true]), "{}", language.tag());
    }
}

#[test]
fn the_best_reply_is_told_neither_by_its_length_nor_by_its_place() {
    for (scenario, customer, line, name) in lines() {
        for (choices, chosen) in follow(&scenario, customer, &line).2 {
            let id = &scenario.reply(chosen).id;
            let others = || choices.iter().filter(|reply| **reply != chosen);
            assert!((2..=5).contains(&choices.len()), "{name}, {id}: {} replies", choices.len());
            assert_ne!(choices[0], chosen, "{name}: {id} is the first");
            let longest = others().map(|reply| length(&scenario, *reply)).max().unwrap();
            assert!(length(&scenario, chosen) <= longest, "{name}: {id} is the longest");
        }
    }
}

#[test]
fn the_phone_call_asks_on_all_four_channels_and_the_others_on_two_at_least() {
    for (template, language) in every() {
        let scenario = scenario(template, language);
        let sets: Vec<_> = scenario.moments.iter().flat_map(|moment| &moment.perceive).collect();
        let channels = [
            sets.iter().any(|set| set.problem.is_some()),
            sets.iter().any(|set| set.emotion.is_some()),
            sets.iter().any(|set| set.words.is_some()),
            sets.iter().any(|set| set.needs),
        ];
        let asked = channels.into_iter().filter(|asked| *asked).count();
        assert!(asked >= if template == Template::Drill { 2 } else { 4 }, "{} {}", template.name(), language.tag());
        assert!(scenario.replies.iter().all(|reply| reply.because(CustomerIndex(0)).is_some()), "{}", template.name());
    }
}

/// The fields of the format, as its types name them.
fn fields() -> BTreeSet<String> {
    let groups = Catalogue::of(Kind::Call).groups;
    groups.iter().flat_map(|group| &group.fields).map(|field| field.name.to_owned()).collect()
}

#[test]
fn the_phone_call_meets_every_field_and_names_every_value_there_is() {
    // For scenarios of the program itself: which of the essays' items they embody.
    let not_an_authors = "embodies";
    let fields = fields();
    assert!(fields.len() > 50, "{fields:?}");
    let mut wanted: Vec<String> = fields.into_iter().filter(|field| field != not_an_authors).collect();
    wanted.extend(Move::ALL.map(|kind| format!("{kind:?}")));
    wanted.extend(Emotion::ALL.map(|emotion| format!("{emotion:?}")));
    wanted.extend(SpeechAct::ALL.map(|act| format!("{act:?}")));
    wanted.extend(TicketFact::ALL.map(|fact| format!("{fact:?}")));
    wanted.extend(Outcome::ALL.map(|outcome| format!("{outcome:?}")));
    wanted.extend(
        [Act::Say, Act::Listen, Act::Interject, Act::Hold, Act::Transfer, Act::Ticket].map(|act| format!("{act:?}")),
    );
    wanted.extend(
        ["LookUp", "Slow", "Wry", "Low", "Loud", "VeryLow", "VeryHigh", "Vague", "Exact", "Receding"].map(String::from),
    );
    for language in Language::ALL {
        let call = Template::Voice.call(language, "a-name");
        let words: BTreeSet<&str> = call.split(|letter: char| !letter.is_ascii_alphabetic() && letter != '_').collect();
        let missing: Vec<_> = wanted.iter().filter(|name| !words.contains(name.as_str())).collect();
        assert!(missing.is_empty(), "{}: {missing:?}", language.tag());
    }
}

#[test]
fn chinese_is_punctuated_as_chinese_and_keeps_to_one_form_of_address() {
    let is_chinese = |character: char| ('\u{4E00}'..='\u{9FFF}').contains(&character);
    for template in Template::ALL {
        let call = template.call(Language::Chinese, "a-name");
        for line in call.lines() {
            let characters: Vec<char> = line.chars().collect();
            let half =
                characters.windows(2).any(|two| is_chinese(two[0]) && matches!(two[1], ',' | ';' | '?' | '!' | ':'));
            assert!(!half, "{}: {line}", template.name());
        }
        let scenario = scenario(template, Language::Chinese);
        let said = |text: &str| (text.contains('您'), text.replace("你们", "").contains('你'));
        for reply in &scenario.replies {
            let text = reply.text.as_ref().map_or("", |text| text.get(Language::Chinese));
            assert!(!said(text).1, "{}: {} says 你", template.name(), reply.id);
        }
        let lines = scenario.moments.iter().flat_map(|moment| &moment.says);
        let lines = lines.chain(scenario.endings.iter().flat_map(|ending| &ending.says));
        let forms: Vec<_> = lines.map(|line| said(line.text.get(Language::Chinese).plain())).collect();
        let mixed = forms.iter().any(|form| form.0) && forms.iter().any(|form| form.1);
        assert!(!mixed, "{}: customers say 您 and 你", template.name());
    }
}
