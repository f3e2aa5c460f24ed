//! How a line sounds over time, as whole numbers: when each syllable is said, how loud and how high.
//!
//! One timing for everything: the words on the screen, the trace of the voice, the mouth of the figure and what is heard
//! all read the same [`Utterance`]. Whoever turns it into sound (`sound::murmur`) adds nothing that cannot be seen.

mod manner;
mod speaker;
mod syllables;
mod utterance;

pub use manner::Manner;
pub use speaker::{Register, Speaker};
pub use utterance::{Beat, Tone, Utterance};
