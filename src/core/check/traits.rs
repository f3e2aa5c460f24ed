//! Traits that nothing in the call weighs.

use super::checker::Checker;
use crate::core::customer::Move;
use crate::core::diagnostic::{Code, Note};
use crate::core::scenario::{Act, Reply, Scenario};
use crate::core::source::RawTemper;
use crate::core::source::decode::Trail;

/// A trait: its field, whether an author wrote it, and whether a reply weighs it.
pub struct Trait {
    /// The field of `temper`.
    pub field: &'static str,
    written: fn(&RawTemper) -> bool,
    weighs: fn(&Reply) -> bool,
}

fn does(reply: &Reply, moves: &[Move]) -> bool {
    moves.iter().any(|kind| reply.moves.grade(*kind) > 0)
}

/// Which replies weigh which trait, read off the rules of [`crate::core::customer`]: a test holds the two together.
pub const TRAITS: [Trait; 5] = [
    Trait {
        field: "face_sensitivity",
        written: |temper| temper.face_sensitivity != crate::core::customer::Level::default(),
        weighs: |reply| {
            does(reply, &[Move::BlameCustomer, Move::WinArgument, Move::Interrupt, Move::Minimise])
                || reply.act == Act::Listen
                || reply.act.cuts_in()
        },
    },
    Trait {
        field: "needs_empathy",
        written: |temper| temper.needs_empathy != crate::core::customer::Level::default(),
        weighs: |reply| does(reply, &[Move::Listen, Move::Label, Move::Validate, Move::Normalise, Move::Explore]),
    },
    Trait {
        field: "scepticism",
        written: |temper| temper.scepticism != crate::core::customer::Level::default(),
        weighs: |reply| {
            does(reply, &[Move::ScriptGeneric, Move::Fawn]) || reply.moves.iter().any(|(kind, _)| kind.is_warm())
        },
    },
    Trait {
        field: "fixable",
        written: |temper| temper.fixable.is_some(),
        weighs: |reply| does(reply, &[Move::Act, Move::Options, Move::Guide, Move::HandoverWithContext]),
    },
    Trait {
        field: "warmth_budget",
        written: |temper| temper.warmth_budget.is_some(),
        weighs: |reply| reply.moves.iter().any(|(kind, _)| kind.is_warm()),
    },
];

impl Trait {
    /// Whether hearing this reply depends on it.
    #[must_use]
    pub fn is_weighed_by(&self, reply: &Reply) -> bool {
        (self.weighs)(reply)
    }
}

impl std::fmt::Debug for Trait {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(self.field)
    }
}

/// Notes traits that an author gave a customer and that no reply weighs. Patience is always weighed: time runs.
pub(super) fn check_traits(checker: &mut Checker<'_>, scenario: &Scenario) {
    let root = Trail::root();
    let list = root.name("customers");
    for (id, customer) in checker.draft.raw.customers.iter() {
        for found in TRAITS.iter().filter(|found| (found.written)(&customer.temper)) {
            if scenario.replies.iter().any(|reply| found.is_weighed_by(reply)) {
                continue;
            }
            let path = list.name(id).name("temper").name(found.field).key().to_path();
            checker.push(Note::new(Code::UnweighedTrait, path).with(vec![("found", found.field.to_owned())]));
        }
    }
}
