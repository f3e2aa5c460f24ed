//! What the trainee sees before the call, and may see again.

use super::super::page::{Look, Page};
use crate::core::contact::Setup;
use crate::core::scenario::{Customer, Scenario};
use crate::core::text::{Language, Text};
use crate::words::Words;
use std::io;

pub(super) fn show(page: &mut Page<'_>, words: &Words, scenario: &Scenario, setup: &Setup) -> io::Result<()> {
    let language = words.language();
    let channel = words.get(&format!("channel-{}", scenario.channel.name()));
    page.paragraph(0, Look::Strong, scenario.title.get(language))?;
    page.paragraph(0, Look::Quiet, &format!("{} · {channel}", scenario.company.get(language)))?;
    page.gap()?;
    page.paragraph(0, Look::Plain, scenario.brief.get(language))?;
    if let Some(warns) = &scenario.warns {
        page.gap()?;
        page.paragraph(0, Look::Strong, &words.get("briefing-warns"))?;
        page.paragraph(0, Look::Plain, warns.get(language))?;
    }
    if setup.language != language {
        let shown = [("language", words.language_name(setup.language).into())];
        page.gap()?;
        page.paragraph(0, Look::Quiet, &words.with("cli-play-other-language", &shown))?;
    }
    page.gap()?;
    record(page, words, scenario.customer(setup.customer))?;
    page.gap()?;
    page.paragraph(0, Look::Quiet, &words.get("cli-play-keys"))?;
    page.rule()
}

/// The customer's record and earlier contacts, as the desk has them.
pub(super) fn record(page: &mut Page<'_>, words: &Words, customer: &Customer) -> io::Result<()> {
    let language = words.language();
    let name = name_of(&customer.name, language);
    page.paragraph(0, Look::Strong, &words.with("cli-play-record", &[("name", name.into())]))?;
    if customer.record.is_empty() && customer.earlier.is_empty() {
        page.paragraph(2, Look::Plain, &words.get("cli-play-record-empty"))?;
    }
    for line in &customer.record {
        page.hanging(2, "· ", Look::Plain, line.get(language))?;
    }
    for contact in &customer.earlier {
        let arguments = [
            ("when", name_of(&contact.when, language).into()),
            ("by", name_of(&contact.by, language).into()),
            ("note", name_of(&contact.note, language).into()),
        ];
        let mut text = words.with("cli-play-earlier", &arguments);
        if let Some(promised) = &contact.promised {
            text.push_str(&words.with("cli-play-promised", &[("promised", name_of(promised, language).into())]));
        }
        page.hanging(2, "· ", Look::Plain, &text)?;
    }
    Ok(())
}

fn name_of(text: &Text, language: Language) -> &str {
    text.get(language)
}
