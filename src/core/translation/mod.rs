//! Translations beside a call, kept in step with it.
//!
//! [`texts()`] lists every text of a call in the order of play, each with its [`TextPath`] in the sidecar file and what
//! a translator should know of it. [`renew()`] brings a sidecar in step with its call and loses nothing: a translation
//! follows its text to another name, waits in `unused` when the text is gone, and is stale when the text has changed.
//! [`write()`] gives the sidecar as RON. Which text a translation was made from stands in the field `seen`, as digests.

mod carry;
mod comments;
mod context;
mod given;
mod homes;
mod lexer;
mod memory;
mod order;
mod path;
mod read;
mod renew;
mod sidecar;
mod speakers;
mod stale;
mod texts;
mod write;

pub use comments::Comments;
pub use context::{Context, SourceText, When};
pub use homes::renamed_names;
pub use path::{Part, TextPath};
pub use read::{Pair, read};
pub use renew::{Accept, renew};
pub use sidecar::{Entry, Sidecar, State, Unused};
pub use stale::{Stale, stale};
pub use texts::texts;
pub use write::{Annotate, MARK, write};
