//! `attune new`: what it makes, and what it refuses.

use crate::support::{Output, Run, expect, folder};
use attune::core::text::Language;
use attune::library::{Places, Template};
use std::fs;
use std::path::Path;

fn tag_of(path: &Path) -> &str {
    path.to_str().unwrap()
}

/// What lies in a folder, by name.
fn listing(folder: &Path) -> Vec<String> {
    let mut names: Vec<_> =
        fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

#[test]
fn each_template_in_each_language_is_made_is_clean_and_plays_to_its_end() {
    for template in Template::ALL {
        for language in Language::ALL {
            let (kind, lang) = (template.name(), language.tag());
            let place = tempfile::tempdir().unwrap();
            let own = place.path().join("late-parcel");
            let arguments = ["new", "late-parcel", "--template", kind, "--lang", lang, "--in", tag_of(place.path())];
            let output = Run::new(&arguments).run();
            assert_eq!((output.code, output.err.as_str()), (0, ""), "{kind} {lang}");
            assert_eq!((listing(place.path()), listing(&own)), (vec!["late-parcel".into()], vec!["call.ron".into()]));
            assert_eq!(fs::read_to_string(own.join("call.ron")).unwrap(), template.call(language, "late-parcel"));

            let output = Run::new(&["check", "--deny", "warnings", tag_of(&own)]).run();
            let clean = Output { code: 0, out: "1 scenario checked, nothing found.\n".into(), err: String::new() };
            assert_eq!(output, clean, "{kind} {lang}");
            let list = Run::new(&["list", "--format", "json", "--scenarios", tag_of(place.path())]).run();
            let list: serde_json::Value = serde_json::from_str(&list.out).unwrap();
            assert_eq!(list[0]["id"], "late-parcel");

            // Every question and every choice has a first answer.
            let play = ["play", tag_of(&own), "--lang", lang, "--seed", "1"];
            let output = Run::new(&play).input("1\n".repeat(100)).run();
            assert_eq!((output.code, output.err.as_str()), (0, ""), "{kind} {lang}: {}", output.out);
        }
    }
}

#[test]
fn it_says_where_the_scenario_is_and_what_to_do_next() {
    for (language, file) in [("en", "new-en.txt"), ("zh-CN", "new-zh-CN.txt")] {
        let place = tempfile::tempdir().unwrap();
        let path = tag_of(place.path());
        let mut said = String::new();
        for template in Template::ALL.map(Template::name) {
            let arguments = ["new", template, "--template", template, "--lang", language, "--in", path];
            said.push_str(&Run::new(&arguments).run().out);
            said.push_str("────\n");
        }
        let users_own = Places { user: Some(place.path().join("my own")), ..Places::default() };
        said.push_str(&Run::new(&["new", "mine", "--lang", language]).places(users_own).run().out);
        expect(file, &said.replace(path, "/place"));
        assert!(place.path().join("my own/mine/call.ron").exists());
    }
}

#[test]
fn the_language_of_the_program_is_that_of_the_call() {
    let place = tempfile::tempdir().unwrap();
    let output = Run::new(&["new", "电池", "--in", tag_of(place.path())]).locale("zh_CN.UTF-8").run();
    assert_eq!(output.code, 0, "{}", output.err);
    let call = fs::read_to_string(place.path().join("电池/call.ron")).unwrap();
    assert_eq!(call, Template::Voice.call(Language::Chinese, "电池"));
}

#[test]
fn without_in_it_goes_into_the_folder_named_for_the_run_or_the_users_own() {
    let place = tempfile::tempdir().unwrap();
    let (user, named) = (place.path().join("user/scenarios"), place.path().join("named"));
    fs::create_dir(&named).unwrap();
    let places = || Places { user: Some(user.clone()), ..Places::default() };
    let run = |arguments: &[&str]| Run::new(arguments).places(places()).run().code;
    assert_eq!(run(&["new", "one"]), 0);
    assert_eq!(run(&["new", "two", "--scenarios", tag_of(&named)]), 0);
    assert_eq!(run(&["new", "three", "--scenarios", tag_of(&named), "--in", tag_of(&place.path().join("deep/er"))]), 0);
    assert_eq!((listing(&user), listing(&named)), (vec!["one".to_owned()], vec!["two".to_owned()]));
    assert!(place.path().join("deep/er/three/call.ron").exists());
    let output = Run::new(&["new", "four"]).run();
    let err = "error: this system has no folder for your own scenarios; say where it goes: attune new four --in DIR\n";
    assert_eq!(output, Output { code: 2, out: String::new(), err: err.into() });
}

#[track_caller]
fn refuses(name: &str, message: &str) {
    let place = tempfile::tempdir().unwrap();
    let output = Run::new(&["new", "--in", tag_of(place.path()), "--", name]).run();
    assert_eq!(output, Output { code: 2, out: String::new(), err: format!("error: {message}\n") });
    assert!(listing(place.path()).is_empty(), "{name}");
}

#[test]
fn a_name_that_cannot_be_one_is_refused_with_one_that_can() {
    refuses("", "found an empty name, expected letters, digits, “-” and “_”, such as `my-call`");
    refuses("end", "`end` can't be a name, for in a scenario it is where a contact is over; try `my-call`");
    refuses(
        "Late parcel!",
        "found a space in the name `Late parcel!`, expected only letters, digits, “-” and “_”; try `late-parcel`",
    );
    refuses(
        "late.parcel",
        "found `.` in the name `late.parcel`, expected only letters, digits, “-” and “_”; try `late-parcel`",
    );
    refuses("..", "found `.` in the name `..`, expected only letters, digits, “-” and “_”; try `my-call`");
    refuses(
        "calls/late-parcel",
        "found the path `calls/late-parcel`, expected a name; the folder is said apart: attune new late-parcel --in calls",
    );
    refuses("/late", "found `/` in the name `/late`, expected only letters, digits, “-” and “_”; try `late`");
    let chinese = Run::new(&["new", "第五个，电话", "--lang", "zh-CN"]).run();
    let err = "错误：名称 `第五个，电话` 里有 `，`，只能用文字、数字、“-”和“_”；可以改用 `第五个-电话`\n";
    assert_eq!(chinese, Output { code: 2, out: String::new(), err: err.into() });
}

#[test]
fn nothing_that_is_there_is_touched() {
    let place = folder(&[("mine/call.ron", b"mine"), ("mine-2/note.txt", b""), ("file", b"kept")]);
    for (name, free) in [("mine", "mine-3"), ("mine-2", "mine-2-2"), ("file", "file-2")] {
        let output = Run::new(&["new", name, "--in", tag_of(place.path())]).run();
        let path = place.path().join(name);
        let err =
            format!("error: `{}` is there already, and nothing was changed in it; try `{free}`\n", path.display());
        assert_eq!(output, Output { code: 2, out: String::new(), err });
    }
    assert_eq!(listing(place.path()), ["file", "mine", "mine-2"]);
    assert_eq!(fs::read(place.path().join("mine/call.ron")).unwrap(), b"mine");
    assert_eq!(listing(&place.path().join("mine-2")), ["note.txt"]);
    assert_eq!(fs::read(place.path().join("file")).unwrap(), b"kept");
}

#[test]
fn a_name_that_another_scenario_has_is_refused() {
    let places = Places { embedded: true, ..Places::default() };
    let place = tempfile::tempdir().unwrap();
    let path = tag_of(place.path());
    let output = Run::new(&["new", "battery", "--in", path]).places(places).run();
    let err = "error: there is a scenario `battery` already, which is part of the program, and a second one would hide it; try `battery-2`\n";
    assert_eq!(output, Output { code: 2, out: String::new(), err: err.into() });
    // The folder has another name than the scenario in it.
    fs::create_dir(place.path().join("other")).unwrap();
    fs::write(place.path().join("other/call.ron"), Template::Drill.call(Language::English, "parcel")).unwrap();
    let output = Run::new(&["new", "parcel", "--in", path]).run();
    let file = place.path().join("other/call.ron");
    let err = format!(
        "error: there is a scenario `parcel` already, in `{}`, and a second one would hide it; try `parcel-2`\n",
        file.display()
    );
    assert_eq!(output, Output { code: 2, out: String::new(), err });
    assert_eq!(listing(place.path()), ["other"]);
}

/// What stands between the path and the system's own words.
#[track_caller]
fn cannot_make(name: &str, within: &Path, path: &Path, reason: &str) {
    let output = Run::new(&["new", name, "--in", tag_of(within)]).run();
    assert_eq!((output.code, output.out.as_str()), (2, ""));
    let start = format!("error: `{}` can't be made: {reason} (", path.display());
    assert!(output.err.starts_with(&start), "{}", output.err);
    assert!(output.err.ends_with("); `--in DIR` says where else\n"), "{}", output.err);
}

#[test]
fn a_folder_that_cannot_be_written_is_trouble_with_its_reason() {
    let place = folder(&[("file", b"kept")]);
    let file = place.path().join("file");
    cannot_make("mine", &file, &file, "a file is in the way");
    cannot_make("mine", &file.join("deeper"), &file.join("deeper"), "a file is in the way");
    let long = "a".repeat(300);
    let reason = "its name is too long or not one that this system takes";
    cannot_make(&long, place.path(), &place.path().join(&long), reason);
    assert_eq!(listing(place.path()), ["file"]);
}

#[cfg(unix)]
#[test]
fn a_folder_that_may_not_be_written_is_left_alone() {
    use std::os::unix::fs::PermissionsExt;
    let place = tempfile::tempdir().unwrap();
    let locked = place.path().join("locked");
    fs::create_dir(&locked).unwrap();
    fs::set_permissions(&locked, fs::Permissions::from_mode(0o555)).unwrap();
    // Who may write everywhere can't meet this refusal.
    let may_write_everywhere = fs::create_dir(locked.join("probe")).is_ok();
    if !may_write_everywhere {
        cannot_make("mine", &locked, &locked.join("mine"), "you may not write there");
        assert!(listing(&locked).is_empty());
    }
    fs::set_permissions(&locked, fs::Permissions::from_mode(0o755)).unwrap();
}
