//! The debrief of an attempt as a page.

use super::super::save::save;
use super::super::waiting::Waiting;
use super::super::{Io, Trouble};
use super::read::Recorded;
use crate::analysis::Verdict;
use crate::core::contact::Contact;
use crate::core::debrief::Debrief;
use crate::report;
use crate::words::Words;
use std::ops::ControlFlow;
use std::path::Path;

/// Judges the attempt, writes its page to a file and says so.
pub(super) fn write(
    io: &mut Io<'_>,
    words: &Words,
    contact: &Contact,
    recorded: &Recorded,
    file: &Path,
) -> Result<(), Trouble> {
    let mut waiting = Waiting::begin(io);
    let verdict = Verdict::of(contact, &mut |_| {
        waiting.tell(io, || words.get("debrief-judging"));
        ControlFlow::Continue(())
    });
    waiting.end(io)?;
    let page =
        report::page(words, contact, &Debrief::of(contact), &recorded.reflection, verdict.as_ref(), &recorded.remarks);
    save(words, file, page.as_bytes())?;
    let path = file.to_string_lossy().into_owned();
    writeln!(io.out, "{}", words.with("cli-replay-page", &[("path", path.into())]))?;
    Ok(())
}
