//! `attune check --watch`: a look at the beginning and one for each save, for people and for programs.

use crate::support::{KETTLE, Output, Run, folder, kettle};
use serde_json::{Value, json};
use std::fs;
use std::path::{Path, PathBuf};

fn broken() -> String {
    kettle().0.replacen("goes: \"calmer\"", "goes: \"calm\"", 1)
}

/// Writes a file and says that its folder has changed.
fn write(path: PathBuf, text: String) -> impl FnMut() -> Vec<PathBuf> {
    move || {
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, &text).unwrap();
        vec![path.parent().unwrap().to_owned()]
    }
}

#[test]
fn each_save_is_followed_by_a_look_and_ctrl_c_ends_it_clean() {
    let place = folder(&[("call.ron", kettle().0.as_bytes())]);
    let path = place.path().to_str().unwrap().to_owned();
    let call = place.path().join("call.ron");
    let output =
        Run::new(&["check", "--watch", &path]).save(write(call.clone(), broken())).save(write(call, kettle().0)).run();
    let expected = format!(
        "\
14:03:22  1 scenario checked, nothing found.
Waiting for files to be saved; Ctrl-C ends.

error[undefined-moment]: found moment `calm`, which does not exist
  --> {path}/call.ron:49:159
   |
49 | ..., need: \"matter\", specific: Exact, goes: \"calm\",
   |                                             ^^^^^^
   |
   = help: there are: `opening`, `calmer`
   = help: write the name of an entry of `moments`, or `end` where the contact ends

14:03:22  {path} saved. 1 scenario checked: 1 error, 0 warnings.

14:03:22  {path} saved. 1 scenario checked, nothing found.
"
    );
    assert_eq!(output, Output { code: 0, out: expected, err: String::new() });
}

#[test]
fn a_terminal_is_cleared_before_each_look_and_nothing_else_is() {
    let place = folder(&[("call.ron", kettle().0.as_bytes())]);
    let path = place.path().to_str().unwrap().to_owned();
    let watch = || Run::new(&["check", "--watch", "--lang", "zh-CN", &path]).save(Vec::new);
    let output = watch().terminal(false, true).run();
    let look = "\u{1b}[2J\u{1b}[3J\u{1b}[H14:03:22  检查了 1 个情景，没有问题。\n正在等待文件保存，按 Ctrl-C 结束。\n";
    assert_eq!(output.out, look.repeat(2));
    assert!(!watch().run().out.contains('\u{1b}'));
    assert!(!watch().terminal(false, true).variable("TERM", "dumb").run().out.contains('\u{1b}'));
}

#[test]
fn a_folder_without_a_scenario_is_waited_for() {
    let place = folder(&[]);
    let path = place.path().to_str().unwrap().to_owned();
    let nowhere = place.path().join("nowhere").to_str().unwrap().to_owned();
    let output = Run::new(&["check", "--watch", "--format", "concise", &path, &nowhere])
        .save(write(place.path().join("new/call.ron"), broken()))
        .run();
    let expected = format!(
        "\
`{path}` holds no scenario yet: `call.ron`, or folders with one, are checked as soon as they are there.
`{nowhere}` does not exist yet; it is checked as soon as it does.
14:03:22  No scenario to check.
Waiting for files to be saved; Ctrl-C ends.

{path}/new/call.ron:49:159: error[undefined-moment]: found moment `calm`, which does not exist
`{nowhere}` does not exist yet; it is checked as soon as it does.
14:03:22  {path}/new saved. 1 scenario checked: 1 error, 0 warnings.
"
    );
    assert_eq!(output, Output { code: 0, out: expected, err: String::new() });
}

#[test]
fn json_is_one_object_a_line_for_each_look() {
    let place = folder(&[("call.ron", kettle().0.as_bytes())]);
    let path = place.path().to_str().unwrap().to_owned();
    let nowhere = place.path().join("nowhere").to_str().unwrap().to_owned();
    let output = Run::new(&["check", "--watch", "--format=json", &path, &nowhere])
        .save(write(place.path().join("call.ron"), broken()))
        .run();
    let lines: Vec<Value> = output.out.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let missing = json!([{ "path": nowhere, "reason": "no-path" }]);
    let first = json!({ "at": "2026-03-09T14:03:22+08:00", "changed": [], "scenarios": 1, "plans": 0,
        "plan_calls": 0, "plans_unplayed": 0, "errors": 0, "warnings": 0, "missing": missing, "findings": [] });
    assert_eq!(lines.len(), 2, "{}", output.out);
    assert_eq!(lines[0], first);
    assert_eq!(lines[1]["changed"], json!([path]));
    assert_eq!(lines[1]["errors"], 1);
    assert_eq!(lines[1]["findings"][0]["code"], "undefined-moment");
    assert_eq!((output.code, output.err.as_str()), (0, ""));
}

#[test]
fn without_a_path_the_library_is_watched() {
    let output = Run::new(&["check", "--watch", "--scenarios", "tests/fixtures"]).save(|| vec![KETTLE.into()]).run();
    assert_eq!(output.out.lines().filter(|line| line.contains("1 scenario checked")).count(), 2, "{}", output.out);
}

#[test]
fn a_test_plan_that_is_saved_beside_the_call_is_played_at_once() {
    let place = folder(&[("call.ron", kettle().0.as_bytes())]);
    let path = place.path().to_str().unwrap().to_owned();
    let plan = |text: &str| write(place.path().join("careful.plan"), text.to_owned());
    let output = Run::new(&["check", "--watch", "--format=json", &path])
        .save(plan("customer: hale\nsays: nothing-like-it\n"))
        .save(plan("customer: hale\nsays: own\nsays: send\nends: mended\n"))
        .run();
    let counts: Vec<(u64, bool)> = output
        .out
        .lines()
        .map(|line| serde_json::from_str::<Value>(line).unwrap())
        .map(|look| (look["plans"].as_u64().unwrap(), look["errors"].as_u64().unwrap() > 0))
        .collect();
    assert_eq!(counts, [(0, false), (1, true), (1, false)], "{}", output.out);
}

/// The program itself, on files of this machine.
#[cfg(unix)]
#[test]
fn the_program_sees_a_save_and_ends_with_ctrl_c() {
    use std::io::{BufRead, BufReader};
    use std::process::{Command, Stdio};
    let place = folder(&[("call.ron", kettle().0.as_bytes())]);
    let mut child = Command::new(env!("CARGO_BIN_EXE_attune"))
        .args(["check", "--lang=en", "--watch", "--format=json"])
        .arg(place.path())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
    let mut errors = || -> u64 {
        let object: Value = serde_json::from_str(&lines.next().expect("a look").unwrap()).unwrap();
        object["errors"].as_u64().unwrap()
    };
    assert_eq!(errors(), 0);
    // Written beside and renamed, so that there is no half of it to be seen.
    let save = |text: &str| {
        fs::write(place.path().join("call.ron.new"), text).unwrap();
        fs::rename(place.path().join("call.ron.new"), place.path().join(Path::new("call.ron"))).unwrap();
    };
    save(&broken());
    assert_eq!(errors(), 1);
    save(&kettle().0);
    assert_eq!(errors(), 0);
    let interrupt = Command::new("kill").args(["-INT", &child.id().to_string()]).status().unwrap();
    assert!(interrupt.success());
    assert_eq!(child.wait().unwrap().code(), Some(0));
}
