//! What screens are made of. Every control says its name and its key to a screen reader, and works with either.

mod button;
mod card;
mod chip;
mod column;
pub mod curve;
pub mod figure;
mod grade;
mod key_button;
mod key_cap;
mod key_field;
mod keys;
mod language_switch;
mod link;
mod mark;
pub mod paint;
mod scale;
mod severity_mark;
mod text;
mod toggle;
pub mod voice_trace;

pub use button::{primary_button, quiet_button, quiet_button_if};
pub use card::{card, note};
pub use chip::{chip, key_chip, tag};
pub use column::{column, page_keys, scroll_column};
pub use grade::{grade_color, grade_mark};
pub use key_button::{key_button, key_entry, key_option};
pub use key_cap::key_cap;
pub use key_field::{Field, key_field};
pub use keys::{card_key, key_name, number_key, part_key, take_key, take_shortcut};
pub use language_switch::{LANGUAGE_KEY, language_key, language_switch};
pub use link::link;
pub use mark::{mark, paint_mark};
pub use scale::{STEP as SCALE_STEP, Scale, scale};
pub use severity_mark::severity_mark;
pub use text::{body, caption, heading, quiet, title};
pub use toggle::toggle;
