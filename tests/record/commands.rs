//! The record on the command line: `attune record`, and `play` and `replay` with one.

use crate::support::{KETTLE, Output, Run, folder, kettle};
use attune::core::score::ScoreKind;
use attune::record::{About, End, Filter, Record};
use std::fs;
use std::path::Path;
use tempfile::TempDir;

const GOOD: &str = "4\nfaulty\n-\n-\n3\n-\n-\n-\nown\nsend\n";
const HALF: &str = "4\nfaulty\n-\n-\n3\n-\n-\n-\nown\n";

/// A folder of data, and commands that use it.
struct Data(TempDir);

impl Data {
    fn new() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    fn path(&self) -> &Path {
        self.0.path()
    }

    fn run(&self, arguments: &[&str]) -> Run {
        Run::new(&[arguments, &["--data", self.path().to_str().unwrap()]].concat())
    }

    fn play(&self, arguments: &[&str], input: &str) -> Output {
        self.run(&[&["play", KETTLE, "--customer", "hale", "--seed", "3"], arguments].concat()).input(input).run()
    }

    fn record(&self) -> Record {
        Record::open(&self.path().join("record.db")).unwrap()
    }

    fn ends(&self) -> Vec<Option<End>> {
        let attempts = self.record().attempts(&Filter::default()).unwrap();
        // All are begun at the same moment here, so that the order of the list says nothing.
        let mut ends: Vec<_> = attempts.iter().map(|one| one.end.map(|(end, _)| end)).collect();
        ends.sort();
        ends
    }
}

#[test]
fn a_call_is_in_the_record_under_the_name_of_who_played_it() {
    let data = Data::new();
    let output =
        data.run(&["play", KETTLE, "--customer", "hale", "--seed", "3"]).variable("USER", "lina").input(GOOD).run();
    assert_eq!((output.code, output.err.as_str()), (0, ""));
    let record = data.record();
    let attempt = record.attempts(&Filter::default()).unwrap().remove(0);
    let kept = record.attempt(attempt.id).unwrap();
    assert_eq!(kept.trainee.name, "lina");
    assert_eq!(attempt.begun.to_string(), "2026-03-09T06:03:22Z");
    let again = format!("attune replay {}", attempt.id.short());
    assert!(output.out.replace('\n', " ").contains(&again), "{}", output.out);
    let output = data.run(&["replay", &attempt.id.short()]).run();
    let out = "kettle, Mr Hale: 2 turns played again.\nStates, ending and scores are the same.\n";
    assert_eq!(output, Output { code: 0, out: out.into(), err: String::new() });
    // The only one there is; then one who is named.
    data.play(&[], GOOD);
    data.play(&["--trainee", "王芳"], GOOD);
    let practised = data.record().trainees().unwrap();
    let practised: Vec<_> = practised.iter().map(|one| (one.trainee.name.as_str(), one.attempts)).collect();
    assert_eq!(practised, [("lina", 2), ("王芳", 1)]);
    let output = data.play(&[], GOOD);
    let err = "error: several people practise here: say who it is with --trainee, one of: lina, 王芳\n";
    assert_eq!(output, Output { code: 2, out: String::new(), err: err.into() });
    assert_eq!(data.play(&["--trainee", "lina"], GOOD).code, 0);
}

#[test]
fn without_a_name_anywhere_the_trainee_is_called_one() {
    let data = Data::new();
    data.play(&["--lang", "zh-CN"], "q\n");
    assert_eq!(data.record().trainees().unwrap()[0].trainee.name, "学员");
    let output = data.play(&["--trainee", " "], "q\n");
    assert_eq!(output.err, "error: a trainee's name is empty\n");
}

#[test]
fn a_call_that_was_cut_off_is_gone_on_with_when_that_is_said() {
    let data = Data::new();
    assert_eq!(data.play(&[], HALF).code, 2);
    assert_eq!(data.ends(), [None]);
    // From a pipe nothing is asked, and nothing is taken for an answer.
    assert_eq!(data.play(&[], GOOD).code, 0);
    assert_eq!(data.ends(), [None, Some(End::Finished)]);
    let output = data.run(&["play", "--resume"]).input("send\n").run();
    assert_eq!((output.code, output.err.as_str()), (0, ""));
    let shown = output.out.split("The call goes on where it was cut off.").nth(1).unwrap();
    assert!(shown.contains("Three kettles. I'll stay on this until one of them works."), "{shown}");
    assert!(shown.contains("Well.") && !shown.contains("I plug it in, the light") || shown.contains("Turn by turn"));
    assert_eq!(data.ends(), [Some(End::Finished); 2]);
    let record = data.record();
    let [one, two] = &record.attempts(&Filter::default()).unwrap()[..] else { panic!("two attempts") };
    assert_eq!(record.attempt(one.id).unwrap().attempt, record.attempt(two.id).unwrap().attempt);
    let output = data.run(&["play", "--resume"]).run();
    assert_eq!(output.code, 2);
    assert!(output.err.contains("was cut off that fits; “attune record list” shows what there is"), "{}", output.err);
}

#[test]
fn only_a_call_that_fits_is_gone_on_with() {
    let data = Data::new();
    data.play(&[], HALF);
    let output = data.run(&["play", "--resume", "--customer", "oyelaran"]).input("send\n").run();
    assert_eq!(output.code, 2);
    let output = data.run(&["play", "wrong-number", "--resume"]).input("send\n").run();
    assert_eq!(output.code, 2);
    assert_eq!(data.ends(), [None]);
    let output = data.run(&["play", "kettle", "--resume", "--customer", "hale"]).input("send\n").run();
    assert_eq!(output.code, 0, "{output:?}");
}

#[test]
fn at_a_terminal_the_call_is_offered_and_may_be_left() {
    let person = |data: &Data, input: &str| {
        let run = data.run(&["play", "--scenarios", "tests/fixtures", "--quick"]);
        run.terminal(true, true).variable("NO_COLOR", "1").input(input).run()
    };
    let data = Data::new();
    data.play(&[], HALF);
    let output = person(&data, "1\nsend\n");
    assert!(output.out.starts_with("A call was cut off: kettle, hale, begun 2026-03-09 14:03.\n"), "{}", output.out);
    assert_eq!((output.code, data.ends()), (0, vec![Some(End::Finished)]));
    let data = Data::new();
    data.play(&[], HALF);
    let output = person(&data, "2\nq\n");
    assert!(output.out.contains("Which call do you take?"), "{}", output.out);
    assert_eq!(data.ends(), [Some(End::Left)]);
    // It is not offered again.
    assert!(!person(&data, "q\n").out.contains("cut off"));
    // Who stops at the question has decided nothing.
    let data = Data::new();
    data.play(&[], HALF);
    assert_eq!(person(&data, "q\n").code, 0);
    assert_eq!(data.ends(), [None]);
}

#[test]
fn fresh_leaves_it_and_off_record_keeps_nothing() {
    let data = Data::new();
    data.play(&[], HALF);
    assert_eq!(data.play(&["--fresh"], GOOD).code, 0);
    assert_eq!(data.ends(), [Some(End::Left), Some(End::Finished)]);
    data.play(&["--off-record"], GOOD);
    assert_eq!(data.ends().len(), 2);
    let nothing = Data::new();
    nothing.play(&["--off-record"], GOOD);
    assert_eq!(nothing.record().trainees().unwrap(), []);
    let output = data.play(&["--resume"], GOOD);
    assert_eq!(output.err.lines().next(), Some("error: --seed and --resume can't be given together"));
}

#[test]
fn a_guided_call_explains_after_the_answer_is_in_the_record() {
    let data = Data::new();
    let guided = data.play(&["--mode", "guided", "--off-record"], GOOD).out;
    let kept = data.play(&["--mode", "guided"], GOOD).out;
    assert!(kept.starts_with(guided.split("The same call again").next().unwrap()));
}

#[test]
fn an_edited_scenario_changes_no_attempt() {
    let (call, chinese) = kettle();
    let place = folder(&[("call.ron", call.as_bytes()), ("zh-CN.ron", chinese.as_bytes())]);
    let data = Data::new();
    let path = place.path().to_str().unwrap();
    let output = data.run(&["play", path, "--customer", "hale", "--seed", "3"]).input(GOOD).run();
    assert_eq!(output.code, 0);
    fs::remove_dir_all(place.path()).unwrap();
    let id = data.record().attempts(&Filter::default()).unwrap()[0].id;
    let output = data.run(&["replay", &id.to_string()]).run();
    assert!(output.out.ends_with("States, ending and scores are the same.\n"), "{output:?}");
    let page = data.path().join("page.html");
    let output = data.run(&["replay", &id.short(), "--page", page.to_str().unwrap()]).run();
    assert_eq!(output.code, 0);
    assert!(fs::read_to_string(page).unwrap().contains("The third kettle"));
}

#[test]
fn the_list_says_who_practised_what() {
    let data = Data::new();
    assert_eq!(data.run(&["record", "list"]).run().out, "Nobody has practised yet. “attune play” takes a call.\n");
    data.play(&["--trainee", "Li Na"], GOOD);
    data.play(&["--trainee", "Li Na"], HALF);
    data.play(&["--trainee", "王芳", "--mode", "exam"], "-\n-\n-\n-\n-\n-\n-\n-\nrules\n");
    let record = data.record();
    let mut out = data.run(&["record", "list"]).run().out;
    for attempt in record.attempts(&Filter::default()).unwrap() {
        out = out.replace(&attempt.id.short(), "--------");
    }
    // Two were begun at the same moment, so that their ids say which stands first.
    let mut out: Vec<&str> = out.lines().collect();
    assert_eq!((out[0], out[5]), ("Li Na · 2 attempts", "王芳 · 1 attempt"));
    out.sort_unstable();
    let mut expected = [
        "Li Na · 2 attempts",
        "  --------  2026-03-09 14:03  kettle · hale · Practice",
        "            unresolved · Perception 43 · Empathy 100 · De-escalation 42",
        "  --------  2026-03-09 14:03  kettle · hale · Practice",
        "            cut off; “attune play --resume” goes on with the last",
        "王芳 · 1 attempt",
        "  --------  2026-03-09 14:03  kettle · hale · Exam",
        "            unresolved · Perception 0 · Empathy 0 · De-escalation 8",
    ];
    expected.sort_unstable();
    assert_eq!(out, expected);
    let json: serde_json::Value =
        serde_json::from_str(&data.run(&["record", "list", "--format", "json"]).run().out).unwrap();
    assert_eq!(json.as_array().unwrap().len(), 3);
    let only = data.run(&["record", "list", "--trainee", "王芳", "--lang", "zh-CN"]).run().out;
    assert!(only.starts_with("王芳 · 1 份练习记录\n"), "{only}");
    let output = data.run(&["record", "list", "--trainee", "nobody"]).run();
    assert_eq!(output.err, "error: found no trainee nobody; expected one of: Li Na, 王芳\n");
}

#[test]
fn what_a_trainer_says_is_in_the_list_and_on_the_page() {
    let data = Data::new();
    data.play(&["--trainee", "Li Na"], GOOD);
    let mut record = data.record();
    let id = record.attempts(&Filter::default()).unwrap()[0].id;
    let at = |second: i64| jiff::Timestamp::from_second(1_770_000_000 + second).unwrap();
    let set = |kind, score| About::Score { kind, score, reason: "He was heard.".to_owned() };
    record.remark(id, "Wang", set(ScoreKind::Perception, 90), at(1)).unwrap();
    record.remark(id, "Wang", set(ScoreKind::Pace, 12), at(2)).unwrap();
    record.remark(id, "Wang", About::Turn { turn: 1, text: "Well chosen.".to_owned() }, at(3)).unwrap();
    let list = |arguments: &[&str]| data.run(&[&["record", "list"], arguments].concat()).run().out;
    let expected = "Li Na · 1 attempt\n  --------  2026-03-09 14:03  kettle · hale · Practice\n            \
        unresolved · Perception 90 ✏ · Empathy 100 · De-escalation 42 ·\n            Pace 12 ✏ · ✏ set by hand\n";
    assert_eq!(list(&[]).replace(&id.short(), "--------"), expected);
    let chinese = list(&["--lang", "zh-CN"]);
    assert!(chinese.contains(" 90 ✏ ") && chinese.contains("✏ 人工评分\n"), "{chinese}");
    let json: serde_json::Value = serde_json::from_str(&list(&["--format", "json"])).unwrap();
    assert_eq!(json[0]["by_hand"], serde_json::json!({ "pace": 12, "perception": 90 }));
    assert_eq!(json[0]["result"]["scores"]["perception"], 43, "as it was derived");
    let page = data.path().join("page.html");
    let output = data.run(&["replay", &id.short(), "--page", page.to_str().unwrap()]).run();
    assert!(output.out.ends_with("States, ending and scores are the same.\n"), "{output:?}");
    let page = fs::read_to_string(page).unwrap();
    for expected in ["Well chosen.", "Set by hand by Wang: “He was heard.”", "The model’s own: 43 of 100"] {
        assert!(page.contains(expected), "{expected}");
    }
    // It goes along, and is said to.
    let class = Data::new();
    let merge = || class.run(&["record", "merge", data.path().to_str().unwrap()]).run().out;
    assert!(merge().ends_with("From trainers: 3 remarks new, 0 taken back.\n"));
    assert!(!merge().contains("From trainers"));
    assert_eq!(class.run(&["record", "list"]).run().out, list(&[]));
}

#[test]
fn records_are_put_together() {
    let (one, two, class) = (Data::new(), Data::new(), Data::new());
    one.play(&["--trainee", "Li Na"], GOOD);
    two.play(&["--trainee", "王芳"], GOOD);
    let file = one.path().join("li.jsonl");
    let file = file.to_str().unwrap();
    let output = one.run(&["record", "export", file]).run();
    assert_eq!(output.out, format!("1 attempt of 1 trainee written to {file}.\n"));
    let merge = || class.run(&["record", "merge", file, two.path().to_str().unwrap()]).run();
    let output = merge();
    assert_eq!((output.code, output.err.as_str()), (0, ""));
    assert_eq!(output.out.matches(": 1 attempt new, 0 further than before, 0 known; 1 trainee new.").count(), 2);
    let export = |data: &Data| data.run(&["record", "export"]).run().out;
    let whole = export(&class);
    assert_eq!(merge().out.matches(": 0 attempts new, 0 further than before, 1 known;").count(), 2);
    assert_eq!(export(&class), whole);
    let output = class.run(&["record", "export", "--trainee", "Li Na"]).run();
    assert_eq!(output.out, export(&one));
    let output = class.run(&["record", "merge", "tests/expected/play.json"]).run();
    assert!(output.err.contains("is no record and no export;"), "{}", output.err);
    let output = class.run(&["record", "merge", "nowhere"]).run();
    assert!(output.err.starts_with("error: `nowhere` can't be read:"), "{}", output.err);
}

#[test]
fn a_bad_line_is_named_in_both_languages() {
    let data = Data::new();
    data.play(&["--trainee", "Li Na"], GOOD);
    let lines = data.run(&["record", "export"]).run().out.replace("\"begun\":", "\"began\":");
    let bad = data.path().join("bad.jsonl");
    fs::write(&bad, lines).unwrap();
    let file = bad.to_str().unwrap();
    let other = Data::new();
    let output = other.run(&["record", "import", file]).run();
    assert_eq!((output.code, output.out.as_str()), (2, ""));
    assert!(output.err.starts_with(&format!("error: {file}:4: column ")), "{}", output.err);
    assert!(output.err.ends_with(". Nothing of it was taken in\n"), "{}", output.err);
    let output = other.run(&["record", "import", file, "--lang", "zh-CN"]).run();
    assert!(output.err.ends_with("。其中的内容都没有导入\n"), "{}", output.err);
    assert_eq!(other.run(&["record", "list"]).run().out, "Nobody has practised yet. “attune play” takes a call.\n");
}

#[test]
fn commands_that_cannot_be_used_say_so() {
    let err = |arguments: &[&str]| Run::new(arguments).run().err;
    assert!(
        err(&["record"]).starts_with("error: attune record needs a command: list, export, import, merge, delete\n"),
        "{}",
        err(&["record"])
    );
    assert_eq!(
        err(&["record", "list"]),
        "error: this system has no folder for your data; say where the record is: --data DIR\n"
    );
    assert!(err(&["record", "lsit"]).contains("did you mean list?"));
    // Without a place for a record a call is played all the same.
    let output = Run::new(&["play", KETTLE, "--customer", "hale", "--seed", "3"]).input(GOOD).run();
    assert_eq!(output.code, 0);
    assert!(!output.out.contains("In the record"));
}

#[test]
fn an_id_that_several_attempts_begin_with_is_not_taken_for_one() {
    let data = Data::new();
    let mut ids: Vec<String> = Vec::new();
    data.play(&["--trainee", "Li Na"], GOOD);
    let lines = data.run(&["record", "export"]).run().out;
    let id = data.record().attempts(&Filter::default()).unwrap()[0].id.to_string();
    for last in ["0", "1"] {
        let twin = format!("{}{last}", &id[..35]);
        fs::write(data.path().join("twin.jsonl"), lines.replace(&id, &twin)).unwrap();
        data.run(&["record", "import", data.path().join("twin.jsonl").to_str().unwrap()]).run();
        ids.push(twin);
    }
    let output = data.run(&["replay", &id[..8]]).run();
    let err = format!("error: several attempts in the record begin with `{}`: write more of the id\n", &id[..8]);
    assert_eq!(output, Output { code: 2, out: String::new(), err });
    assert_eq!(data.run(&["replay", &ids[0]]).run().code, 0);
}

#[test]
fn a_name_from_a_file_is_shown_and_not_obeyed() {
    let data = Data::new();
    data.play(&["--trainee", "Li Na"], GOOD);
    let lines = data.run(&["record", "export"]).run().out.replace("Li Na", "\\u001b[2J\\u0007evil");
    let file = data.path().join("evil.jsonl");
    fs::write(&file, lines).unwrap();
    let other = Data::new();
    assert_eq!(other.run(&["record", "import", file.to_str().unwrap()]).run().code, 0);
    let list = other.run(&["record", "list"]).terminal(true, true).variable("NO_COLOR", "1").run().out;
    assert!(list.starts_with("\u{fffd}[2J\u{fffd}evil · 1 attempt\n"), "{list:?}");
    let output = other.run(&["record", "list", "--trainee", "nobody"]).run();
    assert!(output.err.contains("\u{fffd}[2J") && !output.err.contains('\u{1b}'), "{:?}", output.err);
}
