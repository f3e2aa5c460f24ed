//! Replies and where they lead.

use super::checker::Checker;
use super::listed::once;
use crate::core::customer::{Moves, Quantity};
use crate::core::diagnostic::Code;
use crate::core::scenario::{Act, Branch, Destination, END, MomentIndex, Reply, Window};
use crate::core::source::decode::Trail;
use crate::core::source::{RawAct, RawReply};
use crate::core::text::speaking_millis;

/// Seconds of the call that acts without words take, if the author does not say.
const LISTEN_SECONDS: i32 = 5;
const LOOK_UP_SECONDS: i32 = 20;
const HOLD_SECONDS: i32 = 60;
const TRANSFER_SECONDS: i32 = 60;

pub(super) fn reply(
    checker: &mut Checker<'_>,
    path: &Trail<'_>,
    moment: MomentIndex,
    moment_id: &str,
    id: &str,
    raw: &RawReply,
) -> Reply {
    let act = act(checker, path, &raw.act);
    // What was written, not what it came to: an article that is not there has its own note.
    if raw.text.is_none() && matches!(raw.act, RawAct::Say | RawAct::Interject | RawAct::Ticket) {
        checker.note(Code::NoTextToSay, &path.key(), vec![("found", id.to_owned())]);
    }
    let text = raw.text.as_ref().map(|text| {
        checker.text(&path.name("text"), text, |translation| {
            translation.moments.get(moment_id)?.replies.get(id)?.text.as_deref()
        })
    });
    let because = raw.because.as_ref().map(|because| {
        checker.text(&path.name("because"), because, |translation| {
            translation.moments.get(moment_id)?.replies.get(id)?.because.as_deref()
        })
    });
    let of_customers = path.name("because_for");
    let because_for = raw.because_for.iter().filter_map(|(customer, because)| {
        let place = of_customers.name(customer);
        let index = checker.customer(&place, None, customer)?;
        let text = checker.text(&place, because, |translation| {
            let reply = translation.moments.get(moment_id)?.replies.get(id)?;
            reply.because_for.get(customer).map(String::as_str)
        });
        Some((index, text))
    });
    let because_for = because_for.collect();
    let moves: Moves = raw
        .moves
        .iter()
        .map(|(kind, grade)| {
            let list = path.name("moves");
            let word = format!("{kind:?}");
            let path = list.name(&word);
            (*kind, checker.within(&path, *grade, 1, Moves::FULL))
        })
        .collect();
    let window = raw.window.map(|window| {
        let path = path.name("window");
        let opens = checker.within(&path.name("opens"), window.opens, 0, 7200);
        Window { opens, closes: checker.within(&path.name("closes"), window.closes, opens, 7200) }
    });
    let takes = raw.takes.map_or_else(
        || match act {
            Act::Say | Act::Interject | Act::Ticket => {
                let millis = raw.text.as_ref().map_or(0, |text| speaking_millis(text, checker.draft.raw.language));
                i32::try_from(millis.div_ceil(1000)).unwrap_or(i32::MAX)
            }
            Act::Listen => LISTEN_SECONDS,
            Act::LookUp(_) => LOOK_UP_SECONDS,
            Act::Hold => HOLD_SECONDS,
            Act::Transfer => TRANSFER_SECONDS,
        },
        |seconds| checker.within(&path.name("takes"), seconds, 0, 3600),
    );
    let branches = raw
        .branches
        .iter()
        .enumerate()
        .filter_map(|(place, branch)| {
            let list = path.name("branches");
            let path = list.index(place);
            let when = checker.condition(&path.name("when"), &branch.when);
            let to = way_out(checker, &path, branch.goes.as_ref(), branch.ends.as_ref(), id)?;
            Some(Branch { when, to })
        })
        .collect();
    Reply {
        id: id.to_owned(),
        moment,
        text,
        act,
        when: checker.maybe_condition(&path.name("when"), raw.when.as_ref()),
        moves,
        need: raw.need.as_ref().and_then(|need| checker.need(&path.name("need"), need)),
        specific: raw.specific,
        window,
        takes,
        effects: raw
            .effects
            .iter()
            .map(|(quantity, points)| {
                let quantity = Quantity::from(*quantity);
                let list = path.name("effects");
                (quantity, checker.within(&list.name(quantity.name()), *points, -100, 100))
            })
            .collect(),
        keeps: once(&raw.keeps).map(|(_, fact)| *fact).collect(),
        branches,
        // Without a way out there is a note, and no scenario; the end stands in until then.
        goes: way_out(checker, path, raw.goes.as_ref(), raw.ends.as_ref(), id).unwrap_or(Destination::End),
        because: because.map(Box::new),
        because_for,
    }
}

fn act(checker: &mut Checker<'_>, path: &Trail<'_>, raw: &RawAct) -> Act {
    match raw {
        RawAct::Say => Act::Say,
        RawAct::Listen => Act::Listen,
        RawAct::Interject => Act::Interject,
        RawAct::LookUp(article) => checker.article(&path.name("act").index(0), article).map_or(Act::Say, Act::LookUp),
        RawAct::Hold => Act::Hold,
        RawAct::Transfer => Act::Transfer,
        RawAct::Ticket => Act::Ticket,
    }
}

fn way_out(
    checker: &mut Checker<'_>,
    path: &Trail<'_>,
    goes: Option<&String>,
    ends: Option<&String>,
    id: &str,
) -> Option<Destination> {
    match (goes, ends) {
        (Some(goes), None) => destination(checker, &path.name("goes"), goes),
        (None, Some(ends)) => checker.ending(&path.name("ends"), ends).map(Destination::Ending),
        (Some(_), Some(_)) => {
            checker.note(Code::TwoWaysOut, &path.name("ends"), vec![("found", id.to_owned())]);
            None
        }
        (None, None) => {
            checker.note(Code::NoWayOut, &path.key(), vec![("found", id.to_owned())]);
            None
        }
    }
}

pub(super) fn destination(checker: &mut Checker<'_>, path: &Trail<'_>, goes: &str) -> Option<Destination> {
    if goes == END { Some(Destination::End) } else { checker.moment(path, None, goes).map(Destination::Moment) }
}
