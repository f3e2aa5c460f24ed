//! Where the picture goes.

use super::ring;
use crate::support::{KETTLE, Output, Run};
use std::fmt::Write;
use std::fs;

fn said(out: String) -> Output {
    Output { code: 0, out, err: String::new() }
}

#[track_caller]
fn refuses(arguments: &[&str], message: &str) {
    let output = Run::new(&[&["graph"], arguments].concat()).run();
    assert_eq!((output.code, output.out.as_str()), (2, ""), "{}", output.err);
    assert_eq!(output.err, format!("error: {message}\n"));
}

#[test]
fn the_name_of_the_file_says_what_it_holds_unless_a_format_does() {
    let folder = tempfile::tempdir().unwrap();
    for (name, format, begins) in [
        ("a.svg", None, "<svg "),
        ("a.SVG", None, "<svg "),
        ("a.mmd", None, "flowchart TD\n"),
        ("a.mermaid", None, "flowchart TD\n"),
        ("a.txt", None, "The third kettle"),
        ("a", None, "The third kettle"),
        ("b.svg", Some("text"), "The third kettle"),
        ("b.txt", Some("svg"), "<svg "),
    ] {
        let file = folder.path().join(name);
        let path = file.to_str().unwrap();
        let mut arguments = vec!["graph", KETTLE, "--output", path];
        arguments.extend(format.iter().flat_map(|format| ["--format", format]));
        assert_eq!(Run::new(&arguments).run(), said(format!("Written to {path}.\n")));
        let written = fs::read_to_string(&file).unwrap();
        assert!(written.starts_with(begins), "{name}: {written}");
    }
    let names: Vec<_> = fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert_eq!(names.len(), 8, "nothing is left beside them: {names:?}");
}

#[test]
fn a_file_is_replaced_and_anything_else_is_not() {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
    fs::write(at("old.txt"), "old").unwrap();
    assert_eq!(Run::new(&["graph", KETTLE, "--output", &at("old.txt")]).run().code, 0);
    assert!(fs::read_to_string(at("old.txt")).unwrap().starts_with("The third kettle"));
    let dir = at("");
    refuses(
        &[KETTLE, "--output", &dir],
        &format!("`{dir}` is no file: what is wanted is the name of a file, new or old"),
    );
    let lost = at("nowhere/a.svg");
    let system = fs::write(&lost, "").unwrap_err();
    refuses(&[KETTLE, "--output", &lost], &format!("`{lost}` can't be written: {system}"));
}

#[cfg(unix)]
#[test]
fn through_a_link_the_file_that_it_names_is_written() {
    let folder = tempfile::tempdir().unwrap();
    let (real, link) = (folder.path().join("real.txt"), folder.path().join("link.txt"));
    fs::write(&real, "old").unwrap();
    std::os::unix::fs::symlink(&real, &link).unwrap();
    assert_eq!(Run::new(&["graph", KETTLE, "--output", link.to_str().unwrap()]).run().code, 0);
    assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
    assert!(fs::read_to_string(&real).unwrap().starts_with("The third kettle"));
}

#[test]
fn a_scenario_is_a_name_a_folder_or_a_file() {
    let folder = ring();
    let dir = folder.path().to_str().unwrap();
    let file = format!("{dir}/ring/call.ron");
    let by_file = Run::new(&["graph", &file]).run();
    assert_eq!(by_file.code, 0);
    assert_eq!(Run::new(&["graph", "ring", "--scenarios", dir]).run(), by_file);
    assert_eq!(Run::new(&["graph", &format!("{dir}/ring")]).run(), by_file);
    let output = Run::new(&["graph", "rign", "--scenarios", dir]).run();
    assert_eq!((output.code, output.out.as_str()), (2, ""));
    assert_eq!(output.err, "error: found no scenario `rign`; did you mean `ring`?\n");
}

#[test]
fn a_call_beyond_any_page_is_refused_as_svg_and_drawn_as_text() {
    let mut moments = String::new();
    for number in 0..400 {
        let next = (number + 1) % 400;
        let replies = format!(r#""on": (text: "on", goes: "m{next}"), "bye": (text: "bye", goes: "end")"#);
        writeln!(moments, r#""m{number}": (says: {{"a": (text: "a")}}, replies: {{{replies}}}),"#).unwrap();
    }
    let (before, rest) = super::RING.split_once("moments: {").unwrap();
    let (_, after) = rest.split_once("    endings: {").unwrap();
    let call = format!("{before}moments: {{{moments}}},\n    endings: {{{after}");
    let folder = crate::support::folder(&[("call.ron", call.as_bytes())]);
    let path = folder.path().to_str().unwrap();
    refuses(
        &[path, "--format", "svg"],
        "this call is too large to be drawn as SVG: it takes 161603 texts and bends, 12000 at most; `--format text` \
         and `--format mermaid` draw any call",
    );
    let text = Run::new(&["graph", path]).run();
    assert!(text.out.contains("[m399]"), "{}", text.err);
}
