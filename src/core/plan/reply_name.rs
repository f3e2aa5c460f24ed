//! A reply by its name, with its moment or without.

use super::piece::Piece;
use super::reader::Reader;
use crate::core::diagnostic::Code;
use crate::core::scenario::{MomentIndex, ReplyIndex, Scenario};

/// `soft-insert` at whatever moment it is offered, or `opening.soft-insert` at that one alone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReplyName {
    /// The moment, if it is named.
    pub moment: Option<MomentIndex>,
    /// The author's name for the reply.
    pub id: String,
}

impl ReplyName {
    /// Whether this reply goes by the name.
    #[must_use]
    pub fn fits(&self, scenario: &Scenario, reply: ReplyIndex) -> bool {
        let reply = scenario.reply(reply);
        reply.id == self.id && self.moment.is_none_or(|moment| moment == reply.moment)
    }
}

impl Reader<'_> {
    /// The name of a reply that is somewhere in the scenario.
    pub(super) fn reply_name(&mut self, piece: Piece<'_>) -> Option<ReplyName> {
        let scenario = self.scenario;
        if piece.text.is_empty() {
            return self.bad(piece, "reply");
        }
        let (moment, id) = match piece.text.split_once('.') {
            Some((moment, id)) => match scenario.find_moment(moment) {
                Some(index) => (Some(index), id),
                None => {
                    let names = scenario.moments.iter().map(|moment| moment.id.as_str());
                    return self.undefined(Code::UndefinedMoment, piece.part(0, moment.len()), names);
                }
            },
            None => (None, piece.text),
        };
        let name = ReplyName { moment, id: id.to_owned() };
        let there = |reply: &&crate::core::scenario::Reply| moment.is_none_or(|moment| moment == reply.moment);
        let replies = scenario.replies.iter().filter(there);
        if replies.clone().any(|reply| reply.id == id) {
            return Some(name);
        }
        let names: Vec<String> = replies
            .map(|reply| match moment {
                Some(moment) => format!("{}.{}", scenario.moment(moment).id, reply.id),
                None => reply.id.clone(),
            })
            .collect();
        self.undefined(Code::UndefinedReply, piece, names.iter().map(String::as_str))
    }
}
