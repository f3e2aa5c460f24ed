//! Lines and replies that are too long for anybody, or for the time that they are given.

use super::checker::Checker;
use crate::core::diagnostic::{Code, Note};
use crate::core::scenario::{Act, Line, Scenario};
use crate::core::source::decode::Trail;
use crate::core::text::speaking_millis;

/// Seconds that a customer speaks without a pause for an answer: at 183 words a minute (evidence N6) ninety words, three
/// times what one keeps in mind.
const LONGEST_LINE: u32 = 30;
/// Seconds that an agent speaks in one reply: whoever is upset waits no longer for the point.
const LONGEST_REPLY: u32 = 20;

/// Notes lines over their length, and lines and replies that get less time than three quarters of what they take.
pub(super) fn check_lengths(checker: &mut Checker<'_>, scenario: &Scenario) {
    let source = scenario.source;
    let root = Trail::root();
    let list = root.name("moments");
    let endings = root.name("endings");
    for moment in &scenario.moments {
        let path = list.name(&moment.id);
        let says = path.name("says");
        for line in &moment.says {
            check_line(checker, &says.name(&line.id), line, line.millis(source));
        }
        let replies = path.name("replies");
        for reply in moment.replies.iter().map(|reply| scenario.reply(*reply)) {
            let Some(text) = reply.text.as_ref().filter(|_| matches!(reply.act, Act::Say | Act::Interject)) else {
                continue;
            };
            let millis = speaking_millis(text.source(), source);
            let own = replies.name(&reply.id);
            if millis > LONGEST_REPLY * 1000 {
                note(checker, Code::LongReply, &own.name("text"), millis, LONGEST_REPLY);
            }
            if reply.takes * 4000 < i32::try_from(millis * 3).unwrap_or(i32::MAX) {
                note(checker, Code::RushedReply, &own.name("takes"), millis, u32::try_from(reply.takes).unwrap_or(0));
            }
        }
    }
    for ending in &scenario.endings {
        let path = endings.name(&ending.id);
        let says = path.name("says");
        for line in &ending.says {
            check_line(checker, &says.name(&line.id), line, line.millis(source));
        }
    }
}

fn check_line(checker: &mut Checker<'_>, path: &Trail<'_>, line: &Line, millis: u32) {
    if millis > LONGEST_LINE * 1000 {
        note(checker, Code::LongLine, &path.name("text"), millis, LONGEST_LINE);
    }
    if let Some(lasts) = line.lasts
        && lasts * 4000 < i32::try_from(millis * 3).unwrap_or(i32::MAX)
    {
        note(checker, Code::RushedLine, &path.name("lasts"), millis, u32::try_from(lasts).unwrap_or(0));
    }
}

fn note(checker: &mut Checker<'_>, code: Code, path: &Trail<'_>, millis: u32, expected: u32) {
    let details = vec![("found", millis.div_ceil(1000).to_string()), ("limit", expected.to_string())];
    checker.push(Note::new(code, path.to_path()).with(details));
}
