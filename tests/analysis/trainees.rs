//! Simulated trainees: each does what its name says, in both languages.

use super::brute::scenario;
use attune::analysis::Search;
use attune::analysis::trainees::{PLAYS, Policy, attempt};
use attune::core::contact::{Contact, PerceptionAnswer, Setup};
use attune::core::diagnostic::Severity;
use attune::core::scenario::{CustomerIndex, Emotion, Scenario};
use attune::core::source::{File, Files, load};
use attune::core::text::Language;
use std::collections::BTreeSet;
use std::fmt::Write;
use std::sync::Arc;

/// A moment: what is said in either language, and how; and the replies, by name, in either language, with what else there
/// is to say of them. A reply without words is an act.
struct Moment<'a> {
    says: [&'a str; 2],
    sounds: &'a str,
    perceive: &'a str,
    replies: &'a [(&'a str, [&'a str; 2], &'a str)],
}

const QUIET: Moment<'static> = Moment { says: ["Hello.", "喂。"], sounds: "", perceive: "", replies: &[] };

/// A call in which one moment comes after the other, whatever is said.
fn call(moments: &[Moment<'_>]) -> Arc<Scenario> {
    let mut text = String::from(
        r#"Scenario(id: "any", title: "Any", company: "C", brief: "B", needs: {"n0": (text: "n"), "n1": (text: "m")},
        customers: {"c0": (name: "C", age: 40, story: "s", fears: NotMattering, needs: ["n1", "n0"],
        starts: (heat: 30, trust: 70))}, knowledge: {"a": (title: "t", text: "t")}, moments: {"#,
    );
    let mut chinese = String::from(
        r#"Translation(title: "题", company: "司", brief: "简", needs: {"n0": "甲", "n1": "乙"},
        customers: {"c0": (name: "客", story: "事")}, knowledge: {"a": (title: "题", text: "文")}, moments: {"#,
    );
    for (place, moment) in moments.iter().enumerate() {
        let [english, other] = moment.says;
        let (sounds, perceive) = (moment.sounds, moment.perceive);
        write!(
            text,
            r#""m{place}": (says: {{"l": (text: "{english}", {sounds})}}, perceive: [{perceive}], replies: {{"#
        )
        .unwrap();
        write!(chinese, r#""m{place}": (says: {{"l": (text: "{other}")}}, replies: {{"#).unwrap();
        let to = if place + 1 < moments.len() { format!("m{}", place + 1) } else { "end".to_owned() };
        for (id, [english, other], more) in moment.replies {
            let words = if english.is_empty() { String::new() } else { format!(r#"text: "{english}", "#) };
            write!(text, r#""{id}": ({words}{more} goes: "{to}"), "#).unwrap();
            if !other.is_empty() {
                write!(chinese, r#""{id}": (text: "{other}"), "#).unwrap();
            }
        }
        text.push_str("}), ");
        chinese.push_str("}), ");
    }
    text.push_str(r#"}, endings: {"e": (title: "E", later: "l")})"#);
    chinese.push_str(r#"}, endings: {"e": (title: "终", later: "后")})"#);
    let file = |name: &str, text: String| File { name: name.into(), bytes: text.into_bytes() };
    let translation = (Language::Chinese, file("zh-CN.ron", chinese));
    let files = Files { translations: vec![translation], ..Files::alone(file("call.ron", text.clone())) };
    let checked = load(&files);
    let errors: Vec<_> = checked.findings.iter().filter(|finding| finding.severity() == Severity::Error).collect();
    assert_eq!(errors.len(), 0, "{errors:?}\n{text}");
    checked.scenario.map(Arc::new).unwrap()
}

pub(super) fn setup(seed: u64, language: Language) -> Setup {
    Setup::new(CustomerIndex(0), seed, language, true)
}

pub(super) fn played(policy: Policy, scenario: &Arc<Scenario>, setup: Setup) -> Contact {
    attempt(scenario, setup, policy.trainee(setup.seed, None).unwrap().as_mut())
}

/// What was said, by its names.
pub(super) fn said(contact: &Contact) -> String {
    let names = contact.exchanges().iter().map(|exchange| contact.scenario().reply(exchange.reply).id.as_str());
    names.collect::<Vec<_>>().join(" ")
}

/// A trainee says this in English and that in Chinese, in whatever order replies are shown.
#[track_caller]
fn says(policy: Policy, moments: &[Moment<'_>], [english, chinese]: [&str; 2]) {
    let scenario = call(moments);
    for (language, expected) in [(Language::English, english), (Language::Chinese, chinese)] {
        for seed in 0..20 {
            assert_eq!(said(&played(policy, &scenario, setup(seed, language))), expected, "{policy:?} {language:?}");
        }
    }
}

const NO_WORDS: [&str; 2] = ["", ""];

const LOOK: (&str, [&str; 2], &str) = ("look", NO_WORDS, r#"act: LookUp("a"),"#);

/// One moment at which these replies are on offer.
fn offer<'a>(replies: &'a [(&'a str, [&'a str; 2], &'a str)]) -> [Moment<'a>; 1] {
    [Moment { replies, ..QUIET }]
}

#[test]
fn long_and_short_are_measured_in_the_language_that_is_played() {
    let replies = offer(&[
        ("a", ["A rather long one.", "不长的。"], ""),
        ("b", ["Short.", "这一句可就长得多了。"], ""),
        ("c", ["In between.", "不长不短。"], ""),
        ("wait", NO_WORDS, "act: Listen,"),
    ]);
    says(Policy::Longest, &replies, ["a", "b"]);
    says(Policy::Shortest, &replies, ["b", "a"]);
}

#[test]
fn who_is_silent_listens_then_does_something_then_writes_and_speaks_last() {
    let ticket = ("note", ["A note, longer than what is said.", "记一笔，比说出口的话都要长一些。"], "act: Ticket,");
    let (long, short) =
        (("long", ["A rather long one.", "不长的。"], ""), ("short", ["Short.", "这一句可就长得多了。"], ""));
    let listen = ("listen", NO_WORDS, "act: Listen,");
    let hold = ("hold", NO_WORDS, "act: Hold,");
    let moments = [
        Moment { replies: &[hold, long, listen, ticket, short], ..QUIET },
        Moment { replies: &[long, ticket, hold, short], ..QUIET },
        Moment { replies: &[ticket, long, short], ..QUIET },
        Moment { replies: &[long, short], ..QUIET },
    ];
    says(Policy::Silent, &moments, ["listen hold note short", "listen hold note long"]);
    says(Policy::Shortest, &moments, ["short short short short", "long long long long"]);
}

#[test]
fn stock_words_are_those_of_the_language_that_is_played() {
    let replies = offer(&[
        ("plain", ["On Thursday at six.", "星期四六点。"], ""),
        ("polite", ["Could you wait, please? Thank you.", "我理解您的心情，真着急。"], ""),
        ("kind", ["I understand how you feel; no wonder.", "对不起，很抱歉，向您道歉。"], ""),
        ("sorry", ["Sorry, I apologise, my mistake.", "请问您贵姓？麻烦您了，谢谢。"], ""),
    ]);
    says(Policy::Politest, &replies, ["polite", "sorry"]);
    says(Policy::KeywordEmpathy, &replies, ["kind", "polite"]);
    says(Policy::AlwaysApologise, &replies, ["sorry", "kind"]);
    // A robot opens with it.
    says(Policy::Robot, &replies, ["sorry", "kind"]);
}

#[test]
fn who_apologises_goes_by_what_a_reply_is_and_then_by_its_words() {
    let replies = [
        ("once", ["Sorry. So sorry, sorry, I apologise.", "对不起对不起，抱歉。"], "moves: {Apologise: 1},"),
        ("fully", ["I take that back.", "我收回。"], "moves: {Apologise: 2},"),
        ("too", ["That was wrong. Sorry.", "错了，抱歉。"], "moves: {Apologise: 2},"),
        ("words", ["Sorry, sorry, sorry, sorry, sorry!", "抱歉抱歉抱歉抱歉！"], ""),
    ];
    says(Policy::AlwaysApologise, &offer(&replies), ["too", "too"]);
    // Who goes by words does not know what a reply is.
    says(Policy::Robot, &offer(&replies), ["words", "words"]);
}

#[test]
fn who_solves_first_takes_what_does_most_about_the_matter() {
    let warm = ("warm", ["Oh dear.", "哎呀。"], "moves: {Listen: 2, Validate: 2, Own: 2, Explain: 2},");
    let act = ("act", ["It leaves today.", "今天寄出。"], "moves: {Act: 1, Guide: 1},");
    let choice = ("choice", ["Today, or tomorrow?", "今天还是明天？"], "moves: {Act: 1, Options: 2},");
    let replies = [warm, ("nothing", ["Well.", "嗯。"], ""), act, choice];
    says(Policy::SolveFirst, &offer(&replies), ["choice", "choice"]);
    says(Policy::SolveFirst, &offer(&replies[..3]), ["act", "act"]);
    says(Policy::SolveFirst, &offer(&[warm, LOOK]), ["look", "look"]);
}

#[test]
fn a_robot_is_sorry_then_answers_by_the_words_it_knows_and_is_sorry_where_it_knows_none() {
    let sorry = ("sorry", ["Sorry about the kettle, so sorry.", "水壶的事很抱歉，对不起。"], "");
    let kettle = ("kettle", ["That kettle has a lever.", "这个水壶有个开关。"], "");
    let bill = ("bill", ["Your bill comes monthly.", "账单每个月寄一次。"], "");
    let replies = &[bill, sorry, kettle];
    let moments = [
        Moment { says: ["The monthly bill is wrong.", "每个月的账单都不对。"], replies, ..QUIET },
        Moment { says: ["Well, the monthly bill!", "那账单呢？"], replies, ..QUIET },
        Moment { says: ["And where is that lever?", "那开关在哪儿？"], replies, ..QUIET },
        Moment { says: ["Hm.", "哦。"], replies, ..QUIET },
    ];
    says(Policy::Robot, &moments, ["sorry bill kettle sorry"; 2]);
}

#[test]
fn who_reads_moods_goes_by_the_last_line_alone() {
    let warm = ("warm", ["I understand, I am sorry, no wonder.", "我理解，很抱歉，您着急了。"], "");
    let back = ("back", ["Rain came through the roof, then.", "屋顶漏雨了。"], "");
    let facts = ("facts", ["Thursday the 3rd, 6 to 8.", "星期四，3号，6点到8点。"], "");
    let replies = &[warm, back, facts];
    let says_rain = ["Rain comes through the roof.", "屋顶又漏雨。"];
    let moments: Vec<_> = [
        ("tone: Sharp", "warm"),
        ("", "facts"),
        ("loudness: Loud", "warm"),
        ("tone: Flat", "back"),
        ("pace: Fast", "warm"),
        ("tone: Shaky, pace: Fast, loudness: Loud", "back"),
        ("tone: Cold", "back"),
        ("tone: Wry", "back"),
        ("tone: Warm", "facts"),
    ]
    .map(|(sounds, expected)| (Moment { says: says_rain, sounds, perceive: "", replies }, expected))
    .into();
    says(Policy::MoodReader, &offer(&[facts, LOOK, back]), ["look", "look"]);
    says(Policy::MoodReader, &[Moment { sounds: "tone: Sharp", replies: &[LOOK, warm], ..QUIET }], ["warm", "warm"]);
    let expected = moments.iter().map(|(_, expected)| *expected).collect::<Vec<_>>().join(" ");
    let moments: Vec<_> = moments.into_iter().map(|(moment, _)| moment).collect();
    says(Policy::MoodReader, &moments, [&expected, &expected]);
}

/// Replies between which nobody could tell a difference.
const ALIKE: &[(&str, [&str; 2], &str)] = &[
    ("a", ["Yes.", "好。"], ""),
    ("b", ["Yes!", "好！"], ""),
    ("c", ["Yes…", "好…"], ""),
    ("d", ["Yes?", "好？"], ""),
];

/// Ten moments with the same four replies.
fn alike(perceive: &str) -> Arc<Scenario> {
    let moments: Vec<_> = (0..10).map(|_| Moment { replies: ALIKE, perceive, ..QUIET }).collect();
    call(&moments)
}

#[test]
fn first_and_last_are_as_shown_and_so_is_the_first_of_what_is_alike() {
    let scenario = alike("");
    let mut said_first = BTreeSet::new();
    for seed in 0..20 {
        for policy in Policy::ALL.into_iter().filter(|policy| *policy != Policy::Expert && *policy != Policy::Random) {
            let contact = played(policy, &scenario, setup(seed, Language::English));
            assert_eq!(contact.exchanges().len(), 10);
            for exchange in contact.exchanges() {
                let shown = exchange.choices.iter();
                let place = shown.clone().position(|reply| *reply == exchange.reply);
                let expected = if policy == Policy::Last { shown.len() - 1 } else { 0 };
                assert_eq!(place, Some(expected), "{policy:?} {seed}");
            }
            if policy == Policy::First {
                said_first.insert(said(&contact));
            }
        }
    }
    assert_eq!(said_first.len(), 20, "the order is another for each seed");
}

#[test]
fn chance_takes_each_reply_as_often_and_the_same_ones_for_the_same_seed() {
    let scenario = alike("");
    let mut counts = [0; 4];
    let mut places = [0; 4];
    for seed in 0..PLAYS {
        let contact = played(Policy::Random, &scenario, setup(seed, Language::English));
        assert_eq!(said(&contact), said(&played(Policy::Random, &scenario, setup(seed, Language::Chinese))));
        for exchange in contact.exchanges() {
            counts[exchange.reply.at() % 4] += 1;
            places[exchange.choices.iter().position(|reply| *reply == exchange.reply).unwrap()] += 1;
        }
    }
    // Of 2000 draws a quarter is 500, with a deviation of 19.
    for count in counts.into_iter().chain(places) {
        assert!((420..580).contains(&count), "{counts:?} {places:?}");
    }
}

const ASKS_ALL: &str = r#"(problem: (choices: {"p": "P", "q": "Q"}, is: "q"),
    emotion: (shown: Anger, felt: Helplessness, intensity: 3), words: Plead, needs: true)"#;

/// The one call of these tests that asks something; in English alone, since choices are translated elsewhere.
fn asks(perceive: &str, sounds: &str) -> Arc<Scenario> {
    scenario(&format!(
        r#"Scenario(id: "any", title: "Any", company: "C", brief: "B", needs: {{"n0": (text: "n"), "n1": (text: "m")}},
        customers: {{"c0": (name: "C", age: 40, story: "s", fears: NotMattering, needs: ["n1", "n0"],
        starts: (heat: 30, trust: 70))}}, moments: {{"m": (says: {{"k": (text: "Oh.", tone: Cold), "l": (text: "So.", {sounds})}},
        perceive: [{perceive}], replies: {{"a": (text: "Yes.", goes: "end"), "b": (text: "No.", goes: "end")}})}},
        endings: {{"e": (title: "E", later: "l")}})"#
    ))
}

fn perceived(policy: Policy, scenario: &Arc<Scenario>, seed: u64) -> PerceptionAnswer {
    let graph = Search::new(scenario, CustomerIndex(0)).run().unwrap();
    let mut trainee = policy.trainee(seed, Some(&graph)).unwrap();
    let contact = attempt(scenario, setup(seed, Language::English), trainee.as_mut());
    contact.exchanges()[0].perceived.clone().unwrap()
}

#[test]
fn the_expert_gives_the_key_and_habits_leave_everything_open() {
    let all = asks(ASKS_ALL, "");
    let key = PerceptionAnswer {
        cues: Vec::new(),
        problem: Some("q".into()),
        shown: Some(Emotion::Anger),
        felt: Some(Emotion::Helplessness),
        intensity: Some(3),
        words: Some(attune::core::scenario::SpeechAct::Plead),
        needs: vec!["n1".into(), "n0".into()],
        sureness: Some(PerceptionAnswer::SUREST),
    };
    for policy in Policy::ALL {
        let answer = perceived(policy, &all, 0);
        match policy {
            Policy::Expert => assert_eq!(answer, key),
            Policy::Random | Policy::MoodReader => {}
            _ => assert_eq!(answer, PerceptionAnswer::default(), "{policy:?}"),
        }
    }
    let words = PerceptionAnswer { words: key.words, sureness: key.sureness, ..PerceptionAnswer::default() };
    assert_eq!(perceived(Policy::Expert, &asks("(words: Plead)", ""), 0), words);
}

#[test]
fn chance_answers_everything_that_is_asked_and_nothing_else() {
    let all = asks(ASKS_ALL, "");
    let answers: Vec<_> = (0..100).map(|seed| perceived(Policy::Random, &all, seed)).collect();
    let different = |of: &dyn Fn(&PerceptionAnswer) -> String| answers.iter().map(of).collect::<BTreeSet<_>>().len();
    assert_eq!(different(&|answer| answer.problem.clone().unwrap()), 2);
    assert_eq!(different(&|answer| format!("{:?}", answer.shown.unwrap())), Emotion::ALL.len());
    assert_eq!(different(&|answer| format!("{:?}", answer.felt.unwrap())), Emotion::ALL.len());
    assert_eq!(different(&|answer| answer.intensity.unwrap().to_string()), 5);
    assert_eq!(different(&|answer| format!("{:?}", answer.words.unwrap())), 9);
    assert_eq!(different(&|answer| answer.needs.join(" ")), 2);
    assert!(answers.iter().any(|answer| answer.shown != answer.felt));
    let only = |answer: PerceptionAnswer| (answer.words.is_some(), PerceptionAnswer { words: None, ..answer });
    let words = perceived(Policy::Random, &asks("(words: Plead)", ""), 3);
    let (cues, sureness) = (words.cues.clone(), words.sureness);
    assert_eq!(only(words), (true, PerceptionAnswer { cues, sureness, ..PerceptionAnswer::default() }));
    assert_eq!(different(&|answer| format!("{:?}", answer.sureness.unwrap())), 5);
    assert!(different(&|answer| format!("{:?}", answer.cues)) > 2, "each part by itself");
    let emotion = perceived(Policy::Random, &asks("(emotion: (shown: Calm, felt: Calm, intensity: 0))", ""), 3);
    assert!(emotion.shown.is_some() && emotion.felt.is_some() && emotion.intensity.is_some());
    assert_eq!((emotion.problem, emotion.words, emotion.needs.len()), (None, None, 0));
}

#[test]
fn who_reads_moods_says_what_the_last_line_sounds_like() {
    for (sounds, shown, intensity) in [
        ("", Emotion::Calm, 1),
        ("tone: Sharp", Emotion::Anger, 2),
        ("loudness: Loud", Emotion::Anger, 2),
        ("tone: Sharp, pace: Fast, loudness: Loud", Emotion::Anger, 4),
        ("pace: Fast", Emotion::Impatience, 2),
        ("tone: Shaky, loudness: Low", Emotion::Worry, 3),
        ("tone: Flat, pace: Slow, loudness: Low", Emotion::Helplessness, 4),
        ("tone: Cold", Emotion::Disappointment, 2),
        ("tone: Wry", Emotion::Disappointment, 2),
        ("tone: Wry, pace: Fast", Emotion::Impatience, 3),
        ("tone: Warm, pace: Fast", Emotion::Gratitude, 3),
    ] {
        let expected = PerceptionAnswer {
            shown: Some(shown),
            felt: Some(shown),
            intensity: Some(intensity),
            ..PerceptionAnswer::default()
        };
        assert_eq!(perceived(Policy::MoodReader, &asks(ASKS_ALL, sounds), 0), expected, "{sounds}");
    }
    assert_eq!(perceived(Policy::MoodReader, &asks("(words: Plead)", "tone: Sharp"), 0), PerceptionAnswer::default());
}
