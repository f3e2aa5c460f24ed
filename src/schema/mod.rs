//! What may stand in a scenario, for editors: derived from the declarations that read it.

mod catalogue;
mod editor;
mod ronschema;
mod rust;

pub use catalogue::{Catalogue, Field, Group, Kind};
pub use editor::{EditorFile, editor_files};
pub use ronschema::ronschema;
pub use rust::rust;
