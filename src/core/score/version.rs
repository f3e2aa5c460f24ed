//! Which model it is.

/// The version of all that makes states and scores of an attempt: the customer model, its numbers, and the scoring; raised
/// as well when the analysis weighs replies otherwise, for what they lost is kept with the scores. What
/// was worked out by another version is worked out again. A test holds it against what the model says, so that it is raised
/// with it.
pub const MODEL_VERSION: u32 = 4;
