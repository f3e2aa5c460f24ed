//! `scenarios/README.md` and its Chinese twin: what each call trains, and what it comes to. The words around the figures
//! are written by hand; what stands between `<!-- WHAT -->` and `<!-- end -->` is written by [`written`], from the calls and
//! every line of play of them. `UPDATE=1` writes it anew.
//!
//! It is made here and not by a command: it names the items of the inventory, and speaks of this library. Of a library of
//! one's own `attune list` and `attune analyse` tell the same.

mod each;
mod glance;
mod items;

use crate::support::{Shipped, shipped};
use attune::core::text::Language;
use attune::words::Words;
use std::path::Path;

/// The pages, by language.
const PAGES: [(Language, &str); Language::COUNT] =
    [(Language::English, "scenarios/README.md"), (Language::Chinese, "scenarios/README.zh-CN.md")];

/// A part that is written from the calls.
type Part = fn(&Page) -> Vec<String>;

/// Every part, by what stands in its mark.
const PARTS: [(&str, Part); 3] = [("at a glance", glance::table), ("each call", each::calls), ("items", glance::items)];

/// What a part is written with.
struct Page {
    words: Words,
    calls: &'static [Shipped],
}

impl Page {
    fn language(&self) -> Language {
        self.words.language()
    }

    /// One of two wordings: neither is a translation of the other.
    fn say<T>(&self, english: T, chinese: T) -> T {
        match self.language() {
            Language::English => english,
            Language::Chinese => chinese,
        }
    }

    /// The title of a call, as a link to where more is said of it.
    fn link(&self, call: &Shipped) -> String {
        format!("[{}](#{})", plain(call.scenario.title.get(self.language())), call.scenario.id)
    }
}

/// Text of a call as text of a page: no sign of it is taken for a mark.
fn plain(text: &str) -> String {
    let marks = |sign: char| matches!(sign, '|' | '*' | '_' | '`' | '<' | '[' | ']' | '\\');
    text.chars().flat_map(|sign| marks(sign).then_some('\\').into_iter().chain([sign])).collect()
}

/// Thousandths as points of 100, with the sign that is one.
fn points(thousandths: f64) -> String {
    format!("{:.1}", thousandths / 10.0).replace('-', "−")
}

/// The page with every part written anew.
fn written(page: &Page, text: &str) -> String {
    let mut lines: Vec<String> = Vec::new();
    let mut open = None;
    let mut found = Vec::new();
    for line in text.lines() {
        let part = PARTS.iter().find(|(name, _)| line == format!("<!-- {name} -->"));
        if let Some((name, part)) = part {
            lines.extend([line.to_owned(), String::new()]);
            lines.extend(part(page));
            lines.push(String::new());
            found.push(*name);
            open = Some(*name);
        } else if line == "<!-- end -->" {
            open = None;
        }
        if open.is_none() {
            lines.push(line.to_owned());
        }
    }
    assert_eq!(open, None, "a part is not closed");
    assert_eq!(found, PARTS.map(|(name, _)| name), "each part stands there once");
    lines.join("\n") + "\n"
}

#[test]
fn the_library_s_page_says_what_the_calls_come_to() {
    for (language, path) in PAGES {
        let text = std::fs::read_to_string(path).unwrap();
        let expected = written(&Page { words: Words::new(language), calls: shipped() }, &text);
        if std::env::var_os("UPDATE").is_some() {
            std::fs::write(path, &expected).unwrap();
        } else {
            let differs = text.lines().zip(expected.lines()).find(|(found, wanted)| found != wanted);
            assert!(text == expected, "{path}: run with UPDATE=1 and read what changed, from {differs:?} on");
        }
    }
}

#[test]
fn its_links_lead_somewhere_and_both_pages_are_built_alike() {
    let marks = PAGES.map(|(_, path)| {
        let text = std::fs::read_to_string(path).unwrap();
        for link in text.split("](").skip(1).map(|rest| rest.split(')').next().unwrap()) {
            let is_there = match link.strip_prefix('#') {
                Some(anchor) => text.contains(&format!("<a id=\"{anchor}\"></a>")),
                None => Path::new("scenarios").join(link.split('#').next().unwrap()).exists(),
            };
            assert!(is_there, "{path}: {link} leads nowhere");
        }
        let is_mark = |line: &&str| line.starts_with('#') || line.starts_with("<!--") || line.starts_with("<a ");
        text.lines().filter(is_mark).map(|line| line.split(' ').next().unwrap().to_owned()).collect::<Vec<_>>()
    });
    assert_eq!(marks[0], marks[1]);
}
