//! A call as long as any author would write.

use super::kettle;
use std::fmt::Write as _;

/// The kettle call with so many moments more, one after the other. The replies of the one in the middle lead to `goes`,
/// if that is not empty.
pub(crate) fn long_call(moments: usize, goes: &str) -> String {
    let (kettle, _) = kettle();
    let (before, rest) = kettle.split_once("        \"calmer\": (").unwrap();
    let mut text = before.to_owned();
    for place in 0..moments {
        let next = if place + 1 == moments { "calmer".to_owned() } else { format!("m{}", place + 1) };
        let next = if place == moments / 2 && !goes.is_empty() { goes.to_owned() } else { next };
        let _ = write!(
            text,
            "        \"m{place}\": (
            says: {{ \"a\": (text: \"And [that] was the third one this week, | number {place}.\", tone: Sharp, thinks: \"Nobody cares.\") }},
            replies: {{
                \"own\": (text: \"That is on us.\", moves: {{Own: 2}}, need: \"matter\", specific: Exact, goes: \"{next}\", because: \"It is.\"),
                \"law\": (text: \"Our terms say otherwise.\", moves: {{PolicyWall: 1}}, goes: \"{next}\"),
                \"sorry\": (text: \"I am sorry.\", moves: {{Apologise: 1}}, goes: \"{next}\"),
            }},
        ),\n"
        );
    }
    text.push_str("        \"calmer\": (");
    text + rest
}
