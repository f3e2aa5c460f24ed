//! The command: what it writes first, what it says, and what it leaves alone.

use super::Desk;
use crate::support::{Output, Run, expect, kettle};
use attune::core::source::{File, Files, load};
use attune::core::text::Language;
use attune::core::translation::{Accept, Pair, read, renew, texts, write};
use attune::words::Words;

const SAME: &str = "DESK/zh-CN.ron: nothing to change.\n";

#[test]
fn a_first_run_writes_every_text_with_what_a_translator_should_know() {
    let desk = Desk::new(&kettle().0, None);
    let output = desk.translate(&[]);
    let out = "DESK/zh-CN.ron: written.\n32 texts: 32 to translate, 0 stale; 0 unused translations kept.\n";
    assert_eq!(output, Output { code: 0, out: out.into(), err: String::new() });
    expect("translate-first.txt", &desk.read("zh-CN.ron"));
    let again = desk.translate(&[]);
    assert_eq!((again.code, again.out.starts_with(SAME)), (0, true), "{}", again.out);
    let left: Vec<_> = std::fs::read_dir(desk.path()).unwrap().flatten().map(|entry| entry.file_name()).collect();
    assert_eq!(left.len(), 2, "{left:?}");
}

#[test]
fn a_translation_written_by_hand_is_kept_and_gets_its_surroundings() {
    let desk = Desk::in_step();
    expect("translate-zh-CN.txt", &desk.read("zh-CN.ron"));
    assert_eq!(desk.check(), "");
}

#[test]
fn the_other_direction_speaks_english() {
    let (call, chinese) = kettle();
    let file = |name: &str, text: &str| File { name: name.into(), bytes: text.into() };
    let files = Files {
        call: file("call.ron", &call),
        translations: vec![(Language::Chinese, file("zh-CN.ron", &chinese))],
        plans: Vec::new(),
    };
    let Pair { call: raw, translation } = read(&files, Language::Chinese).unwrap();
    let (translation, comments) = translation.unwrap();
    // The call in Chinese: each text replaced by its translation.
    let mut call = call.replace("id: \"kettle\",", "id: \"kettle\", language: \"zh-CN\",");
    for entry in renew(&raw, Some((&translation, &comments)), &Accept::Nothing).entries {
        let source = format!("\"{}\"", entry.text.source);
        assert!(call.contains(&source), "{source}");
        call = call.replace(&source, &format!("\"{}\"", entry.translation));
    }
    let files = Files { call: file("call.ron", &call), translations: Vec::new(), plans: Vec::new() };
    let Pair { call, .. } = read(&files, Language::English).unwrap();
    let sidecar = renew(&call, None, &Accept::Nothing);
    expect("translate-en.txt", &write(&sidecar, &Words::new(Language::English)));
}

#[test]
fn texts_are_those_that_a_check_misses_and_in_the_order_of_play() {
    // Moments that stand before those that lead to them, by a reply or without one, and one that nothing leads to.
    let (call, _) = kettle();
    let silent = |name: &str, goes: &str| {
        format!("        \"{name}\": (says: {{\"a\": (text: \"In {name}.\")}}, goes: \"{goes}\"),\n")
    };
    let moments = [("apart", "end"), ("beyond", "end"), ("later", "end"), ("side", "beyond")];
    let moments: String = moments.map(|(name, goes)| silent(name, goes)).concat();
    let call = call.replace("        \"calmer\": (", &format!("{moments}        \"calmer\": ("));
    let call = call.replace("\"wait\": (act: Listen, goes: \"end\")", "\"wait\": (act: Listen, goes: \"later\")");
    let call = call.replace("moves: {PolicyWall: 2}, goes: \"end\"", "moves: {PolicyWall: 2}, goes: \"side\"");
    let desk = Desk::new(&call, Some("Translation()"));
    let missing = desk.check();
    assert!(missing.contains("missing-translation]: found no Chinese for 36 texts; this is the first"), "{missing}");
    let nothing = File { name: "zh-CN.ron".into(), bytes: b"Translation()".to_vec() };
    let files = Files {
        call: File { name: "call.ron".into(), bytes: call.into() },
        translations: vec![(Language::Chinese, nothing)],
        plans: Vec::new(),
    };
    let findings = load(&files).findings;
    let places = findings.iter().flat_map(|finding| &finding.details).find(|(name, _)| *name == "places").unwrap();
    let mut missed: Vec<String> = places.1.split(", ").map(str::to_owned).collect();
    let files = Files { translations: Vec::new(), ..files };
    let texts = texts(&read(&files, Language::Chinese).unwrap().call);
    let mut ours: Vec<String> = texts.iter().map(|text| text.path.to_string()).collect();
    let moments: Vec<&str> = ours.iter().filter_map(|path| path.strip_prefix("moments.")?.split('.').next()).collect();
    let mut order = moments.clone();
    order.dedup();
    assert_eq!(order, ["opening", "calmer", "side", "later", "beyond", "apart"]);
    // The call's own ways are longer in three places.
    for path in &mut missed {
        *path = path.replace(".perceive[0].problem.choices.", ".problems[0].");
        if path.starts_with("needs.") || path.contains(".expects.") {
            *path = path.trim_end_matches(".text").to_owned();
        }
    }
    missed.sort();
    ours.sort();
    assert_eq!(missed, ours);
}

#[test]
fn a_check_writes_nothing_and_fails_if_the_file_would_change() {
    let (call, chinese) = kettle();
    let desk = Desk::new(&call, Some(&chinese));
    let output = desk.translate(&["--check"]);
    let out = "DESK/zh-CN.ron: not in step with the call; “attune translate” would change it.\n  \
               not marked yet with the text that they were made from (`seen`): 32 translations\n\
               32 texts: 0 to translate, 0 stale; 0 unused translations kept.\n";
    assert_eq!(output, Output { code: 1, out: out.into(), err: String::new() });
    assert_eq!(desk.read("zh-CN.ron"), chinese);
    desk.translate(&[]);
    assert_eq!(desk.translate(&["--check"]).code, 0);
    desk.write("zh-CN.ron", &desk.read("zh-CN.ron").replacen("//~", "//~ x", 1));
    let out = "DESK/zh-CN.ron: not in step with the call; “attune translate” would change it.\n  \
               its comments, order or spacing would be written anew\n\
               32 texts: 0 to translate, 0 stale; 0 unused translations kept.\n";
    assert_eq!(desk.translate(&["--check"]), Output { code: 1, out: out.into(), err: String::new() });
    let none = Desk::new(&call, None);
    assert_eq!(none.translate(&["--check"]).code, 1);
    assert!(!none.path().join("zh-CN.ron").exists());
}

#[test]
fn a_file_that_cannot_be_read_is_never_written() {
    let (call, chinese) = kettle();
    let not_a_translation = chinese.replacen("title: \"第三把水壶\"", "titel: \"第三把水壶\"", 1);
    let cut = chinese[..chinese.find("moments").unwrap()].to_owned();
    for broken in [not_a_translation, cut, String::new(), call.clone()] {
        let desk = Desk::new(&call, Some(&broken));
        let output = desk.translate(&[]);
        assert_eq!(output.code, 1, "{}", output.out);
        assert!(output.out.starts_with("error["), "{}", output.out);
        assert!(output.out.ends_with("DESK/zh-CN.ron stays as it is until it can be read.\n"), "{}", output.out);
        assert_eq!(desk.read("zh-CN.ron"), broken);
    }
    let desk = Desk::new("Scenario(", Some(&chinese));
    assert_eq!(desk.translate(&[]).code, 1);
    assert_eq!(desk.read("zh-CN.ron"), chinese);
    // A folder where the file should be is nothing that can be read either.
    let desk = Desk::new(&call, None);
    std::fs::create_dir(desk.path().join("zh-CN.ron")).unwrap();
    assert_eq!(desk.translate(&[]).code, 1);
    assert!(desk.path().join("zh-CN.ron").is_dir());
}

#[test]
fn what_cannot_be_translated_is_named_with_what_to_do() {
    let said = |arguments: &[&str]| {
        let output = Run::new(arguments).run();
        assert_eq!((output.code, output.out.as_str()), (2, ""), "{}", output.err);
        output.err
    };
    let desk = Desk::new(&kettle().0, None);
    let path = desk.path().to_str().unwrap();
    assert_eq!(
        said(&["translate", path, "en"]),
        format!("error: `{path}` is itself in English: expected another language\n")
    );
    assert_eq!(
        said(&["translate", "nowhere", "en"]),
        "error: `nowhere` does not exist: expected the folder of a scenario\n"
    );
    assert_eq!(
        said(&["translate", "tests/support", "en"]),
        "error: `tests/support` is no scenario's folder: expected `call.ron` in it\n"
    );
    let refused = said(&["translate", path, "fr"]);
    assert_eq!(refused.lines().next(), Some("error: found fr for <LANG>, expected one of: en, zh-CN"));
    assert_eq!(
        said(&["translate", path, "zh-CN", "--accept", "moments.opening.replies.own.txt"]),
        "error: found no text at `moments.opening.replies.own.txt`; did you mean `moments.opening.replies.own.text`?\n"
    );
    let embedded = Run::new(&["translate", "wrong-number", "zh-CN"]).embedded().run();
    let message = "error: `wrong-number` is part of the program and can't be written: put a folder with its `call.ron` \
                   somewhere of your own and name that folder\n";
    assert_eq!((embedded.code, embedded.err.as_str()), (2, message));
    // A name stands for its folder where there is one, and a file for the folder around it.
    let named = Run::new(&["--scenarios", path, "translate", "kettle", "zh-CN", "--check"]).run();
    assert_eq!((named.code, named.err.as_str()), (1, ""));
    let file = format!("{path}/call.ron");
    assert_eq!(Run::new(&["translate", &file, "zh-CN", "--check"]).run().out, named.out);
}

#[test]
fn line_ends_stay_as_they_are() {
    let (call, chinese) = kettle();
    let desk = Desk::new(&call, Some(&chinese.replace('\n', "\r\n")));
    desk.translate(&[]);
    let text = desk.read("zh-CN.ron");
    assert!(text.contains("\r\n") && !text.replace("\r\n", "").contains('\n'));
    assert_eq!(desk.translate(&["--check"]).code, 0);
    let unix = Desk::in_step();
    assert_eq!(unix.read("zh-CN.ron"), text.replace("\r\n", "\n"));
}

#[cfg(unix)]
#[test]
fn a_link_stays_a_link_and_rights_stay_as_they_are() {
    use std::os::unix::fs::{PermissionsExt, symlink};
    let (call, chinese) = kettle();
    let desk = Desk::new(&call, None);
    desk.write("elsewhere.ron", &chinese);
    let file = desk.path().join("elsewhere.ron");
    std::fs::set_permissions(&file, std::fs::Permissions::from_mode(0o640)).unwrap();
    symlink(&file, desk.path().join("zh-CN.ron")).unwrap();
    assert_eq!(desk.translate(&[]).code, 0);
    assert!(desk.path().join("zh-CN.ron").is_symlink());
    assert_ne!(desk.read("elsewhere.ron"), chinese);
    assert_eq!(std::fs::metadata(&file).unwrap().permissions().mode() & 0o777, 0o640);
}
