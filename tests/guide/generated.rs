//! What a test writes into the guide: tables, fragments of the call, a finding, what a command says.

use super::{GUIDES, blocks, call, read, tables};
use crate::support::{Run, folder};
use attune::core::customer::{Outcome, Quantity};
use attune::core::plan::Word;
use attune::core::scenario::{Emotion, SpeechAct};
use attune::core::score::ScoreKind;
use attune::core::source::syntax::{self, Entry};
use attune::core::text::Language;
use std::collections::BTreeSet;

/// The slip that the guide shows a finding of.
const SLIP: (&str, &str) = ("goes: \"close\"", "goes: \"clsoe\"");

/// The entry of the call at a place such as `moments.opening.says`, with its name, moved to the left edge.
fn fragment(call: &str, place: &str) -> Vec<String> {
    let reading = syntax::read(call);
    let mut node = &reading.root;
    let mut found: Option<&Entry<'_>> = None;
    for name in place.split('.') {
        let entry = node.member(name).unwrap_or_else(|| panic!("the call has no {place}"));
        node = &entry.value;
        found = Some(entry);
    }
    let entry = found.unwrap();
    let start = entry.key_span.range().start;
    let line = call[..start].rfind('\n').map_or(0, |at| at + 1);
    let indent = &call[line..start];
    assert!(indent.trim().is_empty(), "{place} does not begin a line");
    let text = format!("{}{},", indent, &call[start..entry.value.span.range().end]);
    text.lines().map(|line| line.strip_prefix(indent).unwrap_or(line).to_owned()).collect()
}

/// What `attune check` says of the call with a slip in it.
fn finding(language: Language, call: &str) -> Vec<String> {
    assert!(call.contains(SLIP.0));
    let home = folder(&[("my-call/call.ron", call.replacen(SLIP.0, SLIP.1, 1).as_bytes())]);
    let path = home.path().join("my-call");
    let output = Run::new(&["check", path.to_str().unwrap(), "--lang", language.tag()]).run();
    assert_eq!(output.code, 1);
    let out = output.out.replace(&format!("{}/", home.path().display()), "");
    let first = out.split("\n\n").next().unwrap();
    first.lines().map(str::to_owned).collect()
}

/// What `attune translate` says of the call once its translation is filled in.
fn translating(language: Language, call: &str) -> Vec<String> {
    let home = folder(&[("my-call/call.ron", call.as_bytes())]);
    let path = home.path().join("my-call");
    let target = Language::ALL.into_iter().find(|other| *other != language).unwrap().tag();
    let run = || Run::new(&["translate", path.to_str().unwrap(), target, "--lang", language.tag()]).run();
    assert_eq!(run().code, 0);
    let file = path.join(format!("{target}.ron"));
    let empty = std::fs::read_to_string(&file).unwrap();
    std::fs::write(&file, empty.replace("\"\"", "\"…\"")).unwrap();
    let output = run();
    assert_eq!(output.code, 0);
    output.out.replace(&format!("{}/", home.path().display()), "").lines().map(str::to_owned).collect()
}

/// The guide with everything written anew that is not written by hand; and the tables that it has.
fn anew(language: Language, guide: &str) -> (String, BTreeSet<String>) {
    let (call, _) = call(guide);
    let mut lines: Vec<String> = Vec::new();
    let mut found = BTreeSet::new();
    let mut until = None;
    for line in guide.lines() {
        if let Some(end) = until {
            if line != end {
                continue;
            }
            until = None;
        }
        lines.push(line.to_owned());
        if let Some(place) = line.strip_prefix("```ron ") {
            lines.extend(fragment(call, place));
            until = Some("```");
        } else if line == "```text finding" {
            lines.extend(finding(language, call));
            until = Some("```");
        } else if line == "```text translate" {
            lines.extend(translating(language, call));
            until = Some("```");
        } else if let Some(table) = line.strip_prefix("<!-- ").and_then(|line| line.strip_suffix(" -->"))
            && let Some((what, name)) = table.split_once(" of ")
        {
            lines.push(String::new());
            lines.extend(if what == "fields" { tables::fields(language, name) } else { tables::kind(language, name) });
            lines.push(String::new());
            assert!(found.insert(table.to_owned()), "{table} stands there twice");
            until = Some("<!-- end -->");
        }
    }
    assert_eq!(until, None, "a part is not closed");
    (lines.join("\n") + "\n", found)
}

#[test]
fn its_tables_fragments_and_finding_are_those_that_there_are() {
    for (language, path) in GUIDES {
        let guide = read(path);
        let (expected, found) = anew(language, &guide);
        assert_eq!(found, tables::all(), "{path}");
        if std::env::var_os("UPDATE").is_some() {
            std::fs::write(path, &expected).unwrap();
        } else {
            assert!(guide == expected, "{path}: run with UPDATE=1 and read what changed");
        }
    }
}

#[test]
fn both_are_built_alike() {
    let bones = |path: &str| -> Vec<String> {
        let guide = read(path);
        let is_bone = |line: &&str| line.starts_with("## ") || line.starts_with("<!-- ") || line.starts_with("```");
        // Headings are counted, their words and the places in the two calls are each guide's own.
        let bare =
            |line: &str| if line.starts_with("<!--") { line } else { line.split(' ').next().unwrap() }.to_owned();
        guide.lines().filter(is_bone).map(bare).collect()
    };
    assert_eq!(bones(GUIDES[0].1), bones(GUIDES[1].1));
}

#[test]
fn everything_that_can_be_asked_and_every_step_of_a_plan_is_named() {
    for (_, path) in GUIDES {
        let guide = read(path);
        let named = |name: &str| guide.contains(&format!("`{name}"));
        let asked = ["clock", "turns", "failures", "said", "visited", "customer", "and", "or", "not", "otherwise"];
        let names = Quantity::ALL.map(Quantity::name).into_iter().chain(Outcome::ALL.map(Outcome::name)).chain(asked);
        let of_a_plan = Word::ALL.map(Word::name).into_iter().chain(Emotion::ALL.map(Emotion::name));
        let of_a_plan = of_a_plan.chain(SpeechAct::ALL.map(SpeechAct::name)).chain(ScoreKind::ALL.map(ScoreKind::name));
        let missing: Vec<_> = names.chain(of_a_plan).filter(|name| !named(name)).collect();
        assert!(missing.is_empty(), "{path}: {missing:?}");
    }
}

#[test]
fn the_way_in_is_short() {
    for (_, path) in GUIDES {
        let guide = read(path);
        // The whole call at its end is there to be copied, not to be read before the first one is written.
        let (way, _) = guide.split_once("\n```ron\n").unwrap();
        assert!(way.lines().count() <= 350, "{path}: {} lines", way.lines().count());
        assert!(blocks(way, "sh").len() >= 5, "{path}: what is run is part of the way in");
    }
}
