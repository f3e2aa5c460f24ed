//! The script that every engine gets, before it is written in a language.

use attune::core::customer::Move;

/// A branching script without a loop.
#[derive(Debug)]
pub struct Script {
    /// Its moments; the first is where it begins.
    pub moments: Vec<Moment>,
}

/// A moment: a line of the customer, and three replies.
#[derive(Debug)]
pub struct Moment {
    /// What the customer says.
    pub says: String,
    /// What can be answered.
    pub replies: [Reply; 3],
}

/// A reply that moves three numbers.
#[derive(Debug)]
pub struct Reply {
    /// What is said.
    pub text: String,
    /// What it moves.
    pub pushes: [Push; 3],
    /// The moment it leads to, by its place; none at the end of the script.
    pub goes: Option<usize>,
}

/// What moves one number: a move of the customer model in Attune, an addition to a variable elsewhere.
#[derive(Clone, Copy, Debug)]
pub struct Push {
    /// The kind of move.
    pub kind: Move,
    /// Its grade, 1 or 2.
    pub grade: u8,
}

impl Push {
    /// What is added to a variable, from -2 to 2.
    #[must_use]
    pub const fn points(self) -> i16 {
        // Lossless, which `From` can't yet say in a constant function.
        let grade = self.grade as i16;
        if self.kind.is_harmful() { -grade } else { grade }
    }
}

const GOODS: [&str; 7] = ["kettle", "boiler", "parcel", "refund", "contract", "modem", "invoice"];
const TROUBLES: [&str; 5] = [
    "still nobody can tell me where it is",
    "the last person I spoke to promised a call that never came",
    "I have read that number out three times today",
    "my daughter sits there without it since Monday",
    "your letter says the opposite of what I was told",
];
const ANSWERS: [&str; 11] = [
    "I'll ring the depot myself and call you back by four",
    "that is the third time, and you should not have had to ring again",
    "let me read back what I have so that nothing is lost",
    "you can have it sent again today or have the money back",
    "I have it open in front of me and I stay on the line",
    "what would help you most before the weekend",
    "I'm sorry that it was left with you",
    "the engineer has a place free on Thursday at nine",
    "please take the number of my own desk",
    "it went to the wrong floor and that was our mistake",
    "here is what happens next and who does it",
];
/// How many of [`Move::ALL`] are used: the helpful ones. A customer who is hurt hangs up, which the peers know nothing
/// of; so nobody is hurt, and all engines go the same way through the script.
const KINDS: usize = 15;

impl Script {
    /// A script of so many moments. The same number gives the same script, anywhere.
    #[must_use]
    pub fn new(moments: usize) -> Self {
        Self { moments: (0..moments).map(|place| moment(place, moments)).collect() }
    }
}

fn moment(place: usize, count: usize) -> Moment {
    let goods = GOODS[place % GOODS.len()];
    let trouble = TROUBLES[place % TROUBLES.len()];
    Moment {
        says: format!("It's about the {goods}, case {}, and {trouble}.", place + 1),
        replies: std::array::from_fn(|number| {
            let answer = ANSWERS[(place * 3 + number) % ANSWERS.len()];
            let goes = place + number + 1;
            Reply {
                text: format!("About the {goods} in case {}, {answer}.", place + 1),
                pushes: std::array::from_fn(|push| Push {
                    // Neighbours in a list without common divisor: the three kinds of a reply are never the same.
                    kind: Move::ALL[(place * 7 + number * 4 + push) % KINDS],
                    grade: if (place + number + push).is_multiple_of(3) { 2 } else { 1 },
                }),
                goes: (goes < count).then_some(goes),
            }
        }),
    }
}
