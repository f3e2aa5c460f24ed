//! A page taken apart.

use super::{Change, Target};
use crate::core::diagnostic::Code;
use crate::core::text::Language;
use include_dir::{Dir, include_dir};

static CODES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/assets/codes");

/// The page of a code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Page {
    /// What it means and why it matters, in each language, as paragraphs of Markdown.
    pub prose: [String; Language::COUNT],
    /// The bad example; several changes make one example.
    pub bad: Vec<Change>,
    /// What mends it.
    pub cure: Vec<Change>,
    /// What is shown where an example is no change to a call: how the mistake comes about, and how it goes.
    pub shown: [String; 2],
}

/// The page of a code. A test holds that every code has one.
#[must_use]
pub fn page(code: Code) -> Option<Page> {
    CODES.get_file(format!("{}.md", code.name()))?.contents_utf8().map(parse)
}

/// A file that lies beside the pages.
pub(super) fn beside(name: &str) -> &'static str {
    CODES.get_file(name).and_then(include_dir::File::contents_utf8).unwrap_or_default()
}

/// Reads a page: `## en` and `## zh-CN` in prose, `## bad` and `## cure` in blocks of code.
fn parse(text: &str) -> Page {
    let section = |title: &str| -> String {
        let heading = format!("\n## {title}\n");
        let body = text.split_once(heading.as_str()).map_or("", |(_, body)| body);
        body.split_once("\n## ").map_or(body, |(body, _)| body).trim().to_owned()
    };
    let prose = Language::ALL.map(|language| section(language.tag()));
    let examples = ["bad", "cure"].map(section);
    let [bad, cure] = examples.each_ref().map(|example| blocks(example));
    let changes = |blocks: &[Block<'_>]| blocks.iter().filter_map(change).collect();
    let shown = [&bad, &cure].map(|blocks: &Vec<Block<'_>>| {
        let shown: Vec<&str> = blocks.iter().filter(|block| change(block).is_none()).map(|block| block.text).collect();
        shown.join("\n")
    });
    Page { prose, bad: changes(&bad), cure: changes(&cure), shown }
}

/// A block of code, with the words behind its fence.
struct Block<'a> {
    info: &'a str,
    text: &'a str,
}

fn blocks(section: &str) -> Vec<Block<'_>> {
    let mut blocks = Vec::new();
    let mut rest = section;
    while let Some((_, opened)) = rest.split_once("```") {
        let (info, body) = opened.split_once('\n').unwrap_or((opened, ""));
        // The fence stands on a line of its own; an empty block closes at once.
        let (text, after) = if let Some(after) = body.strip_prefix("```") {
            ("", after)
        } else {
            body.split_once("\n```").unwrap_or((body, ""))
        };
        blocks.push(Block { info: info.trim(), text });
        rest = after;
    }
    blocks
}

fn change(block: &Block<'_>) -> Option<Change> {
    let mut words = block.info.split_whitespace();
    let mut target = match words.next() {
        Some("ron") => Target::Call,
        Some("plan") => Target::Plan,
        _ => return None,
    };
    let mut place = None;
    for word in words {
        match Language::ALL.into_iter().find(|language| language.tag() == word) {
            Some(found) => target = Target::Translation(found),
            None => place = Some(word.to_owned()),
        }
    }
    Some(Change { target, place, text: block.text.to_owned() })
}
