//! What earlier decisions leave for later ones.

use super::{Decision, face, resolution};

/// What the points of a decision, or of the end, depend on besides where the customer stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[expect(clippy::struct_excessive_bools, reason = "four things that happened or did not, and no state among them")]
pub struct Traces {
    /// The customer's face was at stake at some time.
    pub face_at_stake: bool,
    /// A reply on offer would have taken somebody's face.
    pub tempted: bool,
    /// A reply that was given did.
    pub face_taken: bool,
    /// Something was promised that can't be kept.
    pub word_broken: bool,
}

impl Traces {
    /// What is left after one more decision.
    #[must_use]
    pub fn after(self, decision: &Decision<'_>) -> Self {
        let reply = decision.offer.reply(decision.reply);
        Self {
            face_at_stake: self.face_at_stake || decision.offer.before.state().face > 0 || decision.after.face > 0,
            tempted: self.tempted || decision.offer.tempts,
            face_taken: self.face_taken || face::attacks(reply),
            word_broken: self.word_broken || resolution::breaks_word(reply),
        }
    }
}
