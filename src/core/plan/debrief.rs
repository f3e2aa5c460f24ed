//! What the trainee reads after a call, as far as the author wrote it.

use super::words::folded;
use crate::core::contact::Contact;
use crate::core::text::Text;

/// Whether a text of the debrief has these folded words, in any language.
pub(super) fn has(contact: &Contact, words: &str) -> bool {
    texts(contact).iter().flat_map(|text| text.versions()).any(|(_, version)| folded(version).contains(words))
}

/// The story of the customer, what was thought and why each reply did what it did, the ending.
fn texts(contact: &Contact) -> Vec<&Text> {
    let scenario = contact.scenario().as_ref();
    let customer = scenario.customer(contact.setup().customer);
    let mut texts = vec![&customer.story];
    texts.extend(customer.expects.iter().map(|expectation| &expectation.text));
    for exchange in contact.exchanges() {
        texts.extend(exchange.lines.iter().filter_map(|place| place.line(scenario).thinks.as_deref()));
        texts.extend(exchange.because(scenario, contact.setup().customer));
        texts.extend(scenario.reply(exchange.reply).because(contact.setup().customer));
    }
    texts.extend(contact.last_lines().iter().filter_map(|place| place.line(scenario).thinks.as_deref()));
    if let Some(end) = contact.position().end() {
        let ending = scenario.ending(end.ending);
        texts.extend([&ending.title, &ending.later]);
        texts.extend(ending.note.as_deref());
    }
    texts
}
