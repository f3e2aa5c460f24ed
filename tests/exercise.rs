//! How a contact is practised: cutting in, words of one's own, and the clock of an exam.

use attune::core::contact::{
    Action, Awaits, ClauseMark, Contact, Event, LinePlace, Mode, PerceptionAnswer, Refusal, Setup, replay,
};
use attune::core::scenario::{CustomerIndex, Scenario};
use attune::core::score::{Reason, ScoreKind, Scores};
use attune::core::source::{File, Files, load};
use attune::core::text::Language;
use attune::library::Library;
use attune::words::Words;
use std::sync::Arc;

fn call(id: &str) -> Arc<Scenario> {
    Arc::clone(Library::embedded().find(id).expect("it ships with the program"))
}

fn setup(scenario: &Scenario, customer: &str) -> Setup {
    Setup::new(scenario.find_customer(customer).unwrap(), 7, Language::English, true)
}

fn begin(id: &str, customer: &str, change: impl FnOnce(&mut Setup)) -> Contact {
    let scenario = call(id);
    let mut setup = setup(&scenario, customer);
    change(&mut setup);
    Contact::start(scenario, setup).0
}

fn act(contact: &mut Contact, action: Action, at: u64) -> Vec<Event> {
    contact.act(&action, at).unwrap_or_else(|refusal| panic!("{action:?} at {at}: {refusal}"))
}

/// When the lines begin that the customer says at first.
fn begins(contact: &Contact) -> Vec<u64> {
    let events = contact.events().iter();
    events.filter_map(|event| if let Event::Said { from, .. } = event { Some(*from) } else { None }).collect()
}

#[test]
fn who_cuts_in_hears_no_more_has_perceived_nothing_and_interrupts() {
    let mut contact = begin("wrong-number", "mr-hale", |_| {});
    let lines = begins(&contact);
    assert!(lines.len() == 2 && matches!(contact.awaits(), Awaits::Perception(..)));
    // In the middle of the first line.
    let at = lines[0] + (lines[1] - lines[0]) / 2;
    let events = act(&mut contact, Action::CutIn {}, at);
    assert_eq!(events[0], Event::CutIn { at });
    assert!(matches!(events[1], Event::Offered { from, .. } if from == at), "the replies are there at once");
    assert_eq!(contact.awaits(), Awaits::Reply);
    assert_eq!(contact.spoken(), at);
    assert_eq!(contact.act(&Action::CutIn {}, at), Err(Refusal::NobodySpeaks), "nobody speaks any more");
    let heard: Vec<LinePlace> = contact.last_lines().to_vec();
    assert_eq!(heard.len(), 1, "what had not begun was not said");
    let silence = contact.act(&Action::Reply("hear-out".into()), at + 2000);
    assert_eq!(silence, Err(Refusal::NotOffered("hear-out".into())), "who has taken the word has to say something");
    act(&mut contact, Action::Reply("sorry-first".into()), at + 2000);
    let exchange = &contact.exchanges()[0];
    assert!(exchange.timing.interrupted);
    assert_eq!((exchange.lines.len(), exchange.questions.is_some(), exchange.perceived.clone()), (1, true, None));
    // What was never put counts as unanswered, and is not called so.
    let scores = Scores::of(&contact);
    let [point] = scores.get(ScoreKind::Perception).points.as_slice() else { panic!("one reason for all of them") };
    assert_eq!((&point.because, point.gained, point.of), (&Reason::NotAsked { questions: 5 }, 0, 500));
    for (language, why) in [(Language::English, "you cut in before"), (Language::Chinese, "你就插了话")] {
        let told = Words::new(language).reason(&contact, point);
        assert!(told.contains('5') && told.contains(why), "{told}");
    }
    // The log plays to the same.
    let again = replay(contact.scenario(), &contact.attempt()).unwrap();
    assert_eq!(again.events(), contact.events());
    let written = serde_json::to_value(contact.attempt()).unwrap();
    assert_eq!(written["steps"][0], serde_json::json!({"at": at, "cut_in": {}}));
}

#[test]
fn a_soft_insert_costs_nothing_even_then() {
    let mut contact = begin("wrong-number", "mr-hale", |_| {});
    let at = begins(&contact)[1] + 100;
    act(&mut contact, Action::CutIn {}, at);
    act(&mut contact, Action::Reply("soft-insert".into()), at + 500);
    assert!(!contact.exchanges()[0].timing.interrupted);
}

#[test]
fn who_has_cut_in_is_not_offered_to_cut_in() {
    let words = Words::new(Language::English);
    let mut contact = begin("wrong-number", "mr-hale", |_| {});
    let soft = contact.scenario().find_reply(Scenario::START, "soft-insert").unwrap();
    assert!(words.offered(&contact, soft).starts_with("Cut in:"));
    act(&mut contact, Action::CutIn {}, 3000);
    assert!(contact.has_cut_in() && contact.choices().contains(&soft));
    assert!(words.offered(&contact, soft).starts_with("You'll have the floor"));
    act(&mut contact, Action::Reply("soft-insert".into()), 4000);
    assert!(!contact.has_cut_in());
}

#[test]
fn an_exam_gives_four_seconds_for_each_question_that_is_put() {
    // In battery's first moment cues are marked; in a copy without them that question is not put.
    let time = |call: String| {
        let file = File { name: "call.ron".into(), bytes: call.into_bytes() };
        let scenario = Arc::new(load(&Files::alone(file)).scenario.expect("it can be played"));
        let mut setup = Setup::new(CustomerIndex(0), 7, Language::English, true);
        setup.mode = Mode::Exam;
        let contact = Contact::start(scenario, setup).0;
        let (from, until) = contact.in_time().unwrap();
        (contact.asked().unwrap().questions().count(), until - from)
    };
    let call = |line: &str| {
        format!(
            r#"Scenario(
                id: "a", title: "T", company: "C", brief: "B", needs: {{"n": (text: "that it works")}},
                customers: {{"c": (name: "N", age: 30, story: "s", fears: NotMattering, needs: ["n"], starts: (heat: 50, trust: 50))}},
                moments: {{"m": (says: {{"l": (text: "{line}")}}, perceive: [(words: Complain)], replies: {{"r": (text: "Yes.", goes: "end")}})}},
                endings: {{"e": (title: "E", later: "l")}},
            )"#
        )
    };
    let (with, without) = (time(call("It broke [again].")), time(call("It broke again.")));
    assert_eq!([with.0, without.0], [3, 2]);
    assert_eq!(with.1 - without.1, 4000);
}

#[test]
fn nobody_can_be_cut_into_who_has_done() {
    let mut contact = begin("battery", "ms-lin", |_| {});
    let spoken = contact.spoken();
    assert_eq!(contact.act(&Action::CutIn {}, spoken), Err(Refusal::NobodySpeaks));
    assert_eq!(contact.attempt().steps, [], "what is refused changes nothing");
}

#[test]
fn words_of_ones_own_come_between_perceiving_and_the_replies() {
    let mut contact = begin("battery", "ms-lin", |setup| setup.own_words = true);
    let spoken = contact.spoken();
    assert_eq!(contact.act(&Action::Word("Hello.".into()), spoken), Err(Refusal::NotAsked));
    act(&mut contact, Action::Perceive(PerceptionAnswer::default()), spoken);
    assert_eq!((contact.awaits(), contact.choices()), (Awaits::Words, &[][..]));
    let reply = Action::Reply("read-back".into());
    assert_eq!(contact.act(&reply, spoken + 1000), Err(Refusal::WordsFirst));
    let events = act(&mut contact, Action::Word("  四次都没人找您，是吧？ ".into()), spoken + 40_000);
    assert_eq!(events[0], Event::Worded("四次都没人找您，是吧？".into()));
    // Finding them took no time of the call.
    act(&mut contact, reply, spoken + 41_000);
    let exchange = &contact.exchanges()[0];
    assert_eq!((exchange.own_words.as_deref(), exchange.timing.overdue), (Some("四次都没人找您，是吧？"), 0));
    // Nothing to ask at the next moment: words come at once, and none are as good as any.
    assert_eq!(contact.awaits(), Awaits::Words);
    let spoken = contact.spoken();
    assert!(matches!(act(&mut contact, Action::Word(" ".into()), spoken)[..], [Event::Offered { .. }]));
    let again = replay(contact.scenario(), &contact.attempt()).unwrap();
    assert_eq!(again.events(), contact.events());
}

#[test]
fn in_an_exam_thinking_takes_time_of_the_call() {
    let overdue = |mode, seconds: u64| {
        let mut contact = begin("battery", "ms-lin", |setup| setup.mode = mode);
        let spoken = contact.spoken();
        act(&mut contact, Action::Perceive(PerceptionAnswer::default()), spoken + seconds * 1000);
        act(&mut contact, Action::Reply("read-back".into()), spoken + seconds * 1000);
        contact.exchanges()[0].timing.overdue
    };
    assert_eq!([overdue(Mode::Guided, 600), overdue(Mode::Practice, 600)], [0, 0]);
    assert_eq!(overdue(Mode::Exam, 600), 60);
    let contact = begin("battery", "ms-lin", |setup| setup.mode = Mode::Exam);
    let (from, until) = contact.in_time().expect("the clock runs while questions are asked");
    assert_eq!(from, contact.spoken());
    let seconds = (until - from) / 1000;
    assert!((60..150).contains(&seconds), "{seconds} s for reading, five questions' worth and a reply");
    assert_eq!(overdue(Mode::Exam, seconds + 14), 0);
    assert_eq!(overdue(Mode::Exam, seconds + 16), 15);
    assert_eq!(begin("battery", "ms-lin", |_| {}).in_time(), None, "in practice the clock stands meanwhile");
}

#[test]
fn cues_are_worth_the_share_that_was_found_less_what_was_marked_besides() {
    let gained = |language: Language, marks: &dyn Fn(bool) -> bool| {
        let mut contact = begin("battery", "ms-lin", |_| {});
        let asked = contact.asked().unwrap();
        let cues: Vec<ClauseMark> =
            asked.parts(language).filter(|part| marks(part.gives_away)).map(|part| part.mark).collect();
        let at = contact.spoken();
        act(&mut contact, Action::Perceive(PerceptionAnswer { cues, ..PerceptionAnswer::default() }), at);
        act(&mut contact, Action::Reply("read-back".into()), at);
        let scores = Scores::of(&contact);
        let point = scores.get(ScoreKind::Perception).points[0].clone();
        let Reason::Cues(found) = point.because else { panic!("{point:?}") };
        (point.gained, found.found, found.of)
    };
    for language in Language::ALL {
        assert_eq!(gained(language, &|gives_away| gives_away), (100, 2, 2), "{language:?}");
        assert_eq!(gained(language, &|_| false), (0, 0, 2));
        assert_eq!(gained(language, &|_| true), (0, 2, 2), "who marks everything has heard nothing");
    }
}

#[test]
fn an_attempt_from_before_modes_is_practice() {
    let mut contact = begin("battery", "ms-lin", |_| {});
    let at = contact.spoken();
    act(&mut contact, Action::Perceive(PerceptionAnswer::default()), at);
    let mut written = serde_json::to_value(contact.attempt()).unwrap();
    let object = written.as_object_mut().unwrap();
    object.remove("mode");
    object.remove("own_words");
    object.insert("format".into(), 1.into());
    let attempt = serde_json::from_value(written).unwrap();
    assert_eq!(replay(contact.scenario(), &attempt).unwrap().events(), contact.events());
}

#[test]
fn how_sure_one_was_is_held_against_what_was_right() {
    use attune::core::debrief::{Debrief, Sureness};
    let judged = |sureness: u8, right: bool| {
        let mut contact = begin("battery", "ms-lin", |_| {});
        let key = if right { contact.asked().unwrap().key(Language::English) } else { PerceptionAnswer::default() };
        let answer = PerceptionAnswer { sureness: Some(sureness), ..key };
        let at = contact.spoken();
        act(&mut contact, Action::Perceive(answer), at);
        act(&mut contact, Action::Reply("read-back".into()), at);
        let calibration = Debrief::of(&contact).calibration.unwrap();
        (calibration.decisions, calibration.sure, calibration.right, calibration.sureness())
    };
    assert_eq!(judged(4, true), (1, 100, 100, Sureness::Fitting));
    assert_eq!(judged(1, true), (1, 25, 100, Sureness::Under));
    assert_eq!(judged(3, false), (1, 75, 0, Sureness::Over));
    assert_eq!(Debrief::of(&begin("battery", "ms-lin", |_| {})).calibration, None);
}
