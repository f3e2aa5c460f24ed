//! What a call sounds like, worked out from nothing: a wordless murmur for a line, and the tones of a telephone.
//!
//! Pure functions from what is to be heard to samples: no device, no clock, no chance. Whatever is heard is seen as well,
//! so none of it carries anything that the screen does not.

mod hold;
mod murmur;
mod samples;
mod telephone;

pub use hold::hold_music;
pub use murmur::murmur;
pub use samples::{RATE, Samples, millis_of};
pub use telephone::{hang_up, pick_up, ring};
