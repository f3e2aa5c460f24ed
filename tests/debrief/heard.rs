//! What the debrief shows of a line that somebody cut into.

use attune::core::contact::{Action, Contact, Setup};
use attune::core::text::Language;
use attune::library::Library;
use attune::words::Words;
use std::sync::Arc;

#[test]
fn a_line_that_was_cut_into_stands_as_far_as_it_was_heard() {
    for (language, dash) in [(Language::English, "—"), (Language::Chinese, "——")] {
        let words = Words::new(language);
        let scenario = Arc::clone(Library::embedded().find("second-call").unwrap());
        let setup = Setup::new(scenario.find_customer("mr-okafor").unwrap(), 7, language, false);
        let (mut contact, _) = Contact::start(Arc::clone(&scenario), setup);
        contact.act(&Action::CutIn {}, 2_500).unwrap();
        let first = scenario.reply(contact.choices()[0]).id.clone();
        contact.act(&Action::Reply(first), 4_000).unwrap();
        let lines = contact.exchanges()[0].lines.clone();
        let plain = lines[0].line(&scenario).text.get(language).plain().to_owned();
        let heard = words.heard(&contact, 0, &lines);
        assert_eq!((lines.len(), heard.len()), (1, 1), "lines that had not begun were never said");
        let said = heard[0].said.strip_suffix(dash).unwrap();
        let unsaid = heard[0].unsaid.as_deref().unwrap();
        assert!(plain.starts_with(said) && plain.ends_with(unsaid), "{heard:?}");
        assert!(said.len() > 3 && unsaid.len() > 3 && said.len() + unsaid.len() <= plain.len(), "{heard:?}");
        // Nobody cut in after that.
        let cut = contact.broken_off(0).unwrap();
        assert_eq!((cut.heard, contact.broken_off(1)), (2_500, None));
        let whole = words.heard(&contact, 1, &lines);
        assert_eq!((whole[0].said.as_str(), whole[0].unsaid.as_deref()), (plain.as_str(), None));
    }
}
