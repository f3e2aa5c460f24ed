//! The debrief as one page that can be kept, printed and sent: a file of HTML with everything in it; and in [`sheet`] the
//! tables of a class, or of one trainee, as a page, as CSV and as a workbook.
//!
//! No script, nothing that is fetched; the style and the picture stand in the file. Every text goes through
//! one writer that escapes: what stands in a scenario, and what a trainee typed, is data. The page is well-formed
//! XML as well, so that other programs can read it. It has no date in it: the same attempt gives the same bytes.

mod after;
mod calls;
mod chart;
mod html;
mod page;
mod remarks;
mod scores;
pub mod sheet;
mod turns;

pub use calls::Calls;
pub use page::page;
