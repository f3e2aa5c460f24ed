//! Lines and replies that are too long for anybody, or for the time that they are given.

use super::checker::Checker;
use super::texts::place;
use crate::core::diagnostic::{Code, Note, Place};
use crate::core::scenario::{Act, Line, Scenario};
use crate::core::source::decode::Trail;
use crate::core::text::{Language, speaking_millis};

/// Seconds that a customer speaks without a pause for an answer: at 183 words a minute (evidence N6) ninety words, three
/// times what one keeps in mind.
const LONGEST_LINE: u32 = 30;
/// Seconds that an agent speaks in one reply: whoever is upset waits no longer for the point.
const LONGEST_REPLY: u32 = 20;

/// Notes lines and replies over their length, in each language in which they are heard, and those that get less time than
/// three quarters of what they take; the clock of the call goes by the language it was written in.
pub(super) fn check_lengths(checker: &mut Checker<'_>, scenario: &Scenario) {
    let root = Trail::root();
    let list = root.name("moments");
    for moment in &scenario.moments {
        let path = list.name(&moment.id);
        let says = path.name("says");
        for line in &moment.says {
            check_line(checker, &says.name(&line.id), line);
        }
        let replies = path.name("replies");
        for reply in moment.replies.iter().map(|reply| scenario.reply(*reply)) {
            let Some(text) = reply.text.as_ref().filter(|_| matches!(reply.act, Act::Say | Act::Interject)) else {
                continue;
            };
            let own = replies.name(&reply.id);
            let versions = text.versions().map(|(language, text)| (language, speaking_millis(text, language)));
            long(checker, Code::LongReply, &own.name("text"), versions, LONGEST_REPLY);
            let millis = speaking_millis(text.source(), scenario.source);
            rushed(checker, Code::RushedReply, &own.name("takes"), millis, reply.takes);
        }
    }
    let list = root.name("endings");
    for ending in &scenario.endings {
        let path = list.name(&ending.id);
        let says = path.name("says");
        for line in &ending.says {
            check_line(checker, &says.name(&line.id), line);
        }
    }
}

fn check_line(checker: &mut Checker<'_>, path: &Trail<'_>, line: &Line) {
    let versions = line.text.versions().map(|(language, _)| (language, line.millis(language)));
    long(checker, Code::LongLine, &path.name("text"), versions, LONGEST_LINE);
    // Only the author's own figure can be too short for the words.
    rushed(checker, Code::RushedLine, &path.name("lasts"), line.millis(checker.draft.raw.language), line.seconds);
}

fn long(
    checker: &mut Checker<'_>,
    code: Code,
    path: &Trail<'_>,
    versions: impl Iterator<Item = (Language, u32)>,
    most: u32,
) {
    for (language, millis) in versions.filter(|(_, millis)| *millis > most * 1000) {
        let place = place(checker.draft, path.to_path(), language);
        note(checker, code, place, millis, most);
    }
}

fn rushed(checker: &mut Checker<'_>, code: Code, path: &Trail<'_>, millis: u32, seconds: i32) {
    let seconds = u32::try_from(seconds).unwrap_or(0);
    if u64::from(seconds) * 4000 < u64::from(millis) * 3 {
        note(checker, code, Place::of(path.to_path()), millis, seconds);
    }
}

fn note(checker: &mut Checker<'_>, code: Code, place: Place, millis: u32, limit: u32) {
    let details = vec![("found", millis.div_ceil(1000).to_string()), ("limit", limit.to_string())];
    checker.push(Note::on(code, place).with(details));
}
