//! What each reply was worth, in the terminal.

use super::super::page::{Look, Page};
use super::super::waiting::Waiting;
use super::asker::Asker;
use crate::analysis::{Grade, Judged, Verdict};
use crate::core::contact::Contact;
use crate::core::debrief::Debrief;
use crate::words::{Words, points, points_short};
use std::io;
use std::ops::ControlFlow;

/// Plays every line of the call, and says how far it is if that takes a while. None if there are too many.
pub(super) fn judge(asker: &mut Asker<'_, '_>, contact: &Contact) -> io::Result<Option<Verdict>> {
    let words = asker.words;
    let mut waiting = Waiting::begin(asker.io);
    let verdict = Verdict::of(contact, &mut |_| {
        waiting.tell(asker.io, || words.get("debrief-judging"));
        ControlFlow::Continue(())
    });
    waiting.end(asker.io)?;
    Ok(verdict)
}

/// A decision: how good the reply was, and the best one where that was another.
pub(super) fn decision(page: &mut Page<'_>, words: &Words, contact: &Contact, judged: &Judged) -> io::Result<()> {
    let name = words.get(&format!("grade-{}", judged.grade.name()));
    let arguments = [
        ("worth", points(judged.worth.value()).into()),
        ("grade", name.into()),
        ("loss", points_short(judged.most(), judged.worth.value()).into()),
    ];
    let id = if judged.grade == Grade::Best { "cli-play-worth" } else { "cli-play-worth-lost" };
    page.paragraph(4, Look::Strong, &words.with(id, &arguments))?;
    let best = judged.offered.first().filter(|best| best.reply != judged.reply && judged.grade > Grade::Good);
    if let Some(best) = best {
        let text = words.choice(contact.scenario(), best.reply);
        let arguments = [("worth", points(best.worth.value()).into()), ("text", text.into())];
        page.paragraph(4, Look::Quiet, &words.with("cli-play-best", &arguments))?;
    }
    Ok(())
}

/// From the turning point on, the replies that would have been better, and the same ones to the other customers.
pub(super) fn after(
    page: &mut Page<'_>,
    words: &Words,
    contact: &Contact,
    verdict: Option<&Verdict>,
) -> io::Result<()> {
    let Some(verdict) = verdict else {
        page.gap()?;
        return page.paragraph(0, Look::Quiet, &words.get("debrief-not-judged"));
    };
    better(page, words, contact, verdict)?;
    if verdict.twins.is_empty() {
        return Ok(());
    }
    page.gap()?;
    page.paragraph(0, Look::Strong, &words.get("debrief-twins"))?;
    for twin in &verdict.twins {
        page.hanging(2, "· ", Look::Plain, &words.twin(&twin.contact, twin.to_the_end))?;
        for told in words.parting(contact, &twin.contact) {
            page.paragraph(4, Look::Quiet, &told)?;
        }
    }
    Ok(())
}

fn better(page: &mut Page<'_>, words: &Words, contact: &Contact, verdict: &Verdict) -> io::Result<()> {
    let scenario = contact.scenario();
    page.gap()?;
    let Some(ghost) = &verdict.judgement.ghost else {
        return page.paragraph(0, Look::Quiet, &words.get("debrief-no-turning-point"));
    };
    let turn = (ghost.from + 1).to_string();
    page.paragraph(0, Look::Strong, &words.with("debrief-better", &[("turn", turn.into())]))?;
    page.paragraph(0, Look::Quiet, &words.better_about(ghost.is_own(contact)))?;
    for (place, step) in (ghost.from + 1..).zip(&ghost.steps) {
        page.hanging(2, &format!("{place:>2}  "), Look::Plain, &words.choice(scenario, step.reply))?;
    }
    let Some((end, state)) = ghost.end.zip(ghost.states.last()) else { return Ok(()) };
    page.paragraph(2, Look::Quiet, &words.better_end(scenario, &Debrief::of(contact), end, state))
}
