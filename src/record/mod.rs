//! What is kept of practice, and in which form.

mod attempt;

pub use attempt::record;
