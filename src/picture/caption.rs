//! What stands in the picture, in words.

use crate::core::graph::{Node, Way};
use crate::core::scenario::{Condition, Scenario};
use crate::words::Words;
use textwrap::core::display_width;

/// What is written on a node.
#[derive(Debug)]
pub struct Caption {
    /// The author's name for it, if it has one.
    pub id: Option<String>,
    /// The first words of a moment, the title of an ending.
    pub words: String,
    /// All of it, for whoever points at it.
    pub whole: String,
}

/// What is written on a way.
#[derive(Debug)]
pub struct WayCaption {
    /// The author's name for the reply, if there is one.
    pub id: Option<String>,
    /// When it is open to the trainee, and when it leads here.
    pub notes: Vec<String>,
    /// The words of the reply, for whoever points at it.
    pub whole: Option<String>,
}

/// What is written on a node, in the language of `words`.
#[must_use]
pub fn node(scenario: &Scenario, words: &Words, node: Node) -> Caption {
    let language = words.language();
    match node {
        Node::Start => Caption { id: None, words: words.get("picture-start"), whole: String::new() },
        Node::End => Caption { id: None, words: words.get("picture-end"), whole: words.get("picture-anytime") },
        Node::Moment(index) => {
            let moment = scenario.moment(index);
            let lines: Vec<String> =
                moment.says.iter().map(|line| line.text.get(language).plain().to_owned()).collect();
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

/// What is written on a way.
#[must_use]
pub fn way(scenario: &Scenario, words: &Words, way: Way) -> WayCaption {
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
        Way::Ending(ending) => {
            let note = match &scenario.ending(ending).when {
                Some(when) => noted("picture-if", when),
                None => words.get("picture-otherwise"),
            };
            // They are tried in this order, which a picture need not keep from left to right.
            notes.push(words.with("picture-tried", &[("place", (ending.at() + 1).into()), ("note", note.into())]));
        }
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

/// The title of the picture.
pub(super) fn title(scenario: &Scenario, words: &Words) -> String {
    let title = one_line(scenario.title.get(words.language()));
    words.with("picture-title", &[("title", title.into()), ("id", scenario.id.as_str().into())])
}

/// `text` in lines of at most `columns`; what goes beyond `lines` of them is cut off with `…`.
pub(super) fn clip(text: &str, columns: usize, lines: usize) -> Vec<String> {
    let mut wrapped = wrap(text, columns, "");
    if wrapped.len() > lines {
        wrapped.truncate(lines);
        if let Some(last) = wrapped.last_mut() {
            let mut cut = None;
            while display_width(last) >= columns {
                let Some(character) = last.pop() else { break };
                cut = Some(character);
            }
            // Not within a word, unless it is all there is.
            if cut.is_some_and(is_of_a_word) && last.ends_with(is_of_a_word) {
                let kept = last.trim_end_matches(is_of_a_word).len();
                last.truncate(if kept == 0 { last.len() } else { kept });
            }
            let kept = last.trim_end_matches(|last: char| last.is_whitespace() || is_stop(last)).len();
            last.truncate(kept);
            last.push('…');
        }
    }
    wrapped
}

/// `text` in lines of at most `columns`, the later ones behind `hanging`. Names and comparisons are kept whole where
/// they can be.
pub(super) fn wrap(text: &str, columns: usize, hanging: &str) -> Vec<String> {
    // A terminal would obey what is not written.
    let mut text = text.replace(char::is_control, "\u{fffd}");
    for sign in ["<", "<=", "==", ">=", ">"] {
        text = text.replace(&format!(" {sign} "), &format!("{HELD}{sign}{HELD}"));
    }
    let options = textwrap::Options::new(columns)
        .subsequent_indent(hanging)
        .word_splitter(textwrap::WordSplitter::NoHyphenation)
        // The other algorithm rather lets a line stand out than leave the next one short.
        .wrap_algorithm(textwrap::WrapAlgorithm::FirstFit)
        .break_words(true);
    textwrap::wrap(&text, options).iter().map(|line| line.replace(HELD, " ").trim_end().to_owned()).collect()
}

/// A space at which no line ends.
const HELD: char = '\u{a0}';

/// Whether a character belongs to a word that is not cut: Chinese is written without spaces, and may be cut anywhere.
fn is_of_a_word(character: char) -> bool {
    (character.is_alphanumeric() && character < '\u{2e80}') || matches!(character, '\'' | '’' | '-')
}

/// Whether a character has no place in front of `…`.
const fn is_stop(character: char) -> bool {
    matches!(character, ',' | ';' | ':' | '.' | '…' | '—' | '-' | '，' | '；' | '：' | '、' | '。')
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Found by a random call: the way that looks evenest was one column too wide.
    #[test]
    fn no_line_is_wider_than_its_columns() {
        let text =
            "应答1 (if quiet-exit or visited m0), a-reply-with-quite-a-long-name-2 ↑ a-moment-with-quite-a-long-name-2";
        for columns in 30..90 {
            for line in wrap(text, columns, "  ") {
                assert!(display_width(&line) <= columns, "{columns}: {line}");
            }
        }
    }
}
