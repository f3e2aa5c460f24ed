//! What stands in the picture, in words.

use crate::core::graph::{Node, Way};
use crate::core::scenario::{Condition, Scenario};
use crate::words::Words;
use textwrap::core::display_width;

/// What is written on a node.
#[derive(Debug)]
pub(super) struct Caption {
    /// The author's name for it, if it has one.
    pub(super) id: Option<String>,
    /// The first words of a moment, the title of an ending.
    pub(super) words: String,
    /// All of it, for whoever points at it.
    pub(super) whole: String,
}

/// What is written on a way.
#[derive(Debug)]
pub(super) struct WayCaption {
    /// The author's name for the reply, if there is one.
    pub(super) id: Option<String>,
    /// When it is open to the trainee, and when it leads here.
    pub(super) notes: Vec<String>,
    /// The words of the reply, for whoever points at it.
    pub(super) whole: Option<String>,
}

pub(super) fn node(scenario: &Scenario, words: &Words, node: Node) -> Caption {
    let language = words.language();
    match node {
        Node::Start => bare(words.get("picture-start")),
        Node::End => bare(words.get("picture-end")),
        Node::Moment(index) => {
            let moment = scenario.moment(index);
            let lines: Vec<String> = moment.says.iter().map(|line| line.text.get(language).plain()).collect();
            Caption {
                id: Some(moment.id.clone()),
                words: lines.first().map(|line| one_line(line)).unwrap_or_default(),
                whole: lines.join("\n"),
            }
        }
        Node::Ending(index) => {
            let ending = scenario.ending(index);
            Caption {
                id: Some(ending.id.clone()),
                words: one_line(ending.title.get(language)),
                whole: ending.later.get(language).clone(),
            }
        }
    }
}

fn bare(words: String) -> Caption {
    Caption { id: None, whole: words.clone(), words }
}

pub(super) fn way(scenario: &Scenario, words: &Words, way: Way) -> WayCaption {
    let noted = |id: &str, condition: &Condition| {
        words.with(id, &[("condition", condition.written(scenario).to_string().into())])
    };
    let mut notes = Vec::new();
    if let Some(when) = way.reply().and_then(|reply| scenario.reply(reply).when.as_ref()) {
        notes.push(noted("picture-open-if", when));
    }
    match way {
        Way::Begin | Way::Reply(_) => {}
        Way::Branch(reply, place) => notes.push(noted("picture-if", &scenario.reply(reply).branches[place].when)),
        Way::Otherwise(_) => notes.push(words.get("picture-otherwise")),
        Way::GoesOn => notes.push(words.get("picture-goes-on")),
        Way::NoReply => notes.push(words.get("picture-no-reply")),
        Way::Ending(ending) => notes.push(match &scenario.ending(ending).when {
            Some(when) => noted("picture-if", when),
            None => words.get("picture-otherwise"),
        }),
    }
    let reply = way.reply().map(|reply| scenario.reply(reply));
    WayCaption {
        id: reply.map(|reply| reply.id.clone()),
        notes,
        whole: reply.and_then(|reply| reply.text.as_ref()).map(|text| text.get(words.language()).clone()),
    }
}

impl WayCaption {
    /// All of it in one line.
    pub(super) fn line(&self, words: &Words) -> String {
        let notes = self.notes.join(&words.get("picture-and-if"));
        match &self.id {
            Some(id) if notes.is_empty() => id.clone(),
            Some(id) => words.with("picture-noted", &[("reply", id.as_str().into()), ("notes", notes.into())]),
            None => notes,
        }
    }
}

/// An author may write over several lines; the picture has one.
fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// `text` in lines of at most `columns`; what goes beyond `lines` of them is cut off with `…`.
pub(super) fn clip(text: &str, columns: usize, lines: usize) -> Vec<String> {
    let options = textwrap::Options::new(columns).break_words(true);
    let mut wrapped: Vec<String> =
        textwrap::wrap(text, options).iter().map(|line| line.trim_end().to_owned()).collect();
    if wrapped.len() > lines {
        wrapped.truncate(lines);
        if let Some(last) = wrapped.last_mut() {
            while display_width(last) >= columns && last.pop().is_some() {}
            let kept = last.trim_end_matches(|last: char| last.is_whitespace() || is_comma(last)).len();
            last.truncate(kept);
            last.push('…');
        }
    }
    wrapped
}

const fn is_comma(character: char) -> bool {
    matches!(character, ',' | ';' | ':' | '，' | '；' | '：' | '、')
}
