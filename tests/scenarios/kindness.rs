//! The kind, eager reply is often the wrong one.

use crate::support::{Decision, Shipped, shipped};
use attune::analysis::Grade;
use attune::core::customer::Move;
use attune::core::scenario::{Act, ReplyIndex, Scenario};

/// What the words of somebody do who is kind and wants to please: they say sorry and take the blame, grant, reassure, give
/// face and praise, promise, and offer. What is done about the matter is not among them: a deed is help, and no eagerness.
const KIND_AND_EAGER: [Move; 10] = [
    Move::Apologise,
    Move::SelfAttribute,
    Move::Validate,
    Move::Normalise,
    Move::FaceGive,
    Move::Fawn,
    Move::Own,
    Move::FalsePromise,
    Move::Options,
    Move::SellTooEarly,
];

/// How kind and eager a reply is: the grades of those moves together.
fn eagerness(scenario: &Scenario, reply: ReplyIndex) -> u8 {
    KIND_AND_EAGER.iter().map(|kind| scenario.reply(reply).moves.grade(*kind)).sum()
}

/// Whether the kind, eager reply is wrong at a decision: what is kindest and most eager of all that is on offer is a
/// mistake with this customer, by what the debrief calls so. Where several are as kind, each of them has to be; where none
/// is kind at all, there is no such reply.
fn is_wrong(scenario: &Scenario, decision: &Decision) -> bool {
    let most = decision.offered.iter().map(|(reply, _)| eagerness(scenario, *reply)).max().unwrap_or(0);
    let mut kindest = decision.offered.iter().filter(|(reply, _)| eagerness(scenario, *reply) == most);
    most > 0 && kindest.all(|(_, loss)| Grade::of(*loss) >= Grade::Mistake)
}

/// Whether the customer is answered at a decision: nobody hears a ticket, and there is no kindness in it.
fn is_heard(scenario: &Scenario, decision: &Decision) -> bool {
    decision.offered.iter().any(|(reply, _)| scenario.reply(*reply).act != Act::Ticket)
}

/// The decisions on the best lines of a call at which the kind, eager reply is wrong, and all of them.
fn wrong(call: &Shipped) -> (usize, usize) {
    let decisions = || {
        let all = call.customers.iter().flat_map(|customer| &customer.best_line);
        all.filter(|decision| is_heard(&call.scenario, decision))
    };
    (decisions().filter(|decision| is_wrong(&call.scenario, decision)).count(), decisions().count())
}

/// In a third of the decisions on the best lines of play, over the library, the kind, eager reply is wrong. Tickets are left
/// out, and customers count each by themselves: what is kind to one may be wrong with another.
#[test]
fn in_a_third_of_the_decisions_the_kind_eager_reply_is_wrong() {
    let each: Vec<(usize, usize)> = shipped().iter().map(wrong).collect();
    for (call, (wrong, all)) in shipped().iter().zip(&each) {
        println!("{}: {wrong} of {all}", call.scenario.id);
    }
    let (wrong, all) = each.iter().fold((0, 0), |sum, each| (sum.0 + each.0, sum.1 + each.1));
    println!("the library: {wrong} of {all}");
    assert!(wrong * 3 >= all, "{wrong} of {all}: {each:?}");
}
