//! Characters that no font here has, and 您 and 你 in one mouth.

use super::checker::Checker;
use super::texts::{Versions, Voice, narrowed, place};
use crate::core::diagnostic::{Code, Note, Path};
use crate::core::source::decode::Trail;
use crate::core::text::Language;
use crate::core::text::glyphs::is_drawn;

/// A voice that addresses the other at least so often has a habit.
const HABIT: usize = 10;

/// What is noticed text by text, until all of them have been looked at.
#[derive(Default)]
pub(super) struct Wording {
    /// How each voice addresses the other, text by text.
    addresses: Vec<(Voice, Address, Path, Language)>,
    texts: [Texts; Language::ALL.len()],
}

impl Wording {
    /// Notes characters that would be boxes on the screen, and both ways of address in one text.
    pub(super) fn look(&mut self, checker: &mut Checker<'_>, voice: Voice, path: &Trail<'_>, versions: &Versions<'_>) {
        let draft = checker.draft;
        for (language, text) in versions {
            let mut missing: Vec<char> = Vec::new();
            for character in text.chars().filter(|character| !is_drawn(*character)) {
                if missing.contains(&character) {
                    continue;
                }
                missing.push(character);
                let found = character.to_string();
                let place = place(draft, path.to_path(), *language);
                let place = narrowed(draft, place, text, &found);
                let details = vec![("found", found), ("code", format!("U+{:04X}", u32::from(character)))];
                checker.push(Note::on(Code::MissingGlyph, place).with(details));
            }
            let own = &mut self.texts[language.index()];
            own.all += 1;
            if is_other_language(text, *language) {
                own.foreign.push(path.to_path());
                continue;
            }
            if *language != Language::Chinese {
                continue;
            }
            match address(text) {
                Address::Both => {
                    let place = place(draft, path.to_path(), *language);
                    checker.push(Note::on(Code::MixedAddress, place).with(vec![("kind", "text".to_owned())]));
                }
                Address::Nobody => {}
                one if voice != Voice::Page => self.addresses.push((voice, one, path.to_path(), *language)),
                _ => {}
            }
        }
    }

    /// Notes files in another language, and voices that slip out of their way of address.
    pub(super) fn tell(self, checker: &mut Checker<'_>) {
        for (language, texts) in Language::ALL.into_iter().zip(self.texts) {
            tell_of_foreign(checker, language, texts);
        }
        tell_of_addresses(checker, &self.addresses);
    }
}

/// Notes where a voice with a habit slips out of it.
fn tell_of_addresses(checker: &mut Checker<'_>, addresses: &[(Voice, Address, Path, Language)]) {
    let draft = checker.draft;
    let mut voices: Vec<Voice> = addresses.iter().map(|(voice, ..)| *voice).collect();
    voices.sort_unstable();
    voices.dedup();
    for voice in voices {
        let own: Vec<_> = addresses.iter().filter(|(other, ..)| *other == voice).collect();
        let polite = own.iter().filter(|(_, address, ..)| *address == Address::Polite).count();
        let familiar = own.len() - polite;
        let odd = if polite <= familiar { Address::Polite } else { Address::Familiar };
        // A slip here and there, not a customer who changes on purpose.
        if own.len() < HABIT || polite.min(familiar) == 0 || polite.min(familiar) * 10 > own.len() {
            continue;
        }
        let rest = own.iter().find(|(_, address, ..)| *address != odd);
        for (_, _, path, language) in own.iter().filter(|(_, address, ..)| *address == odd) {
            let place_of = |path: &Path, language| place(draft, path.clone(), language);
            let mut note =
                Note::on(Code::MixedAddress, place_of(path, *language)).with(vec![("kind", "voice".to_owned())]);
            if let Some((_, _, other, language)) = rest {
                note = note.label("address", place_of(other, *language));
            }
            checker.push(note);
        }
    }
}

/// The texts of one language.
#[derive(Default)]
struct Texts {
    /// How many there are.
    all: usize,
    /// Those that are plainly in the other language.
    foreign: Vec<Path>,
}

/// Notes texts in another language than their file: the file as a whole, where most of it is.
fn tell_of_foreign(checker: &mut Checker<'_>, language: Language, texts: Texts) {
    let draft = checker.draft;
    let tag = || vec![("language", language.tag().to_owned())];
    let count = texts.foreign.len();
    if count > 1 && count * 2 > texts.all {
        let mut details = tag();
        let is_call = language == draft.raw.language;
        details.push(("kind", if is_call { "call" } else { "file" }.to_owned()));
        details.push(("count", count.to_string()));
        let first = place(draft, texts.foreign[0].clone(), language);
        if is_call {
            let meant = Language::ALL.into_iter().find(|other| *other != language);
            let field = Trail::root();
            let note = Note::new(Code::OtherLanguage, field.name("language").to_path()).with(details);
            let note = note.suggesting(meant.map(|meant| format!("language: \"{}\"", meant.tag())));
            checker.push(note.label("foreign", first));
        } else {
            checker.push(Note::on(Code::OtherLanguage, first).with(details));
        }
        return;
    }
    for path in texts.foreign {
        checker.push(Note::on(Code::OtherLanguage, place(draft, path, language)).with(tag()));
    }
}

/// Whether a text is plainly in the other language: a sentence of English without one Chinese character, or more Chinese
/// characters than letters. Names and single words may stand in either.
fn is_other_language(text: &str, language: Language) -> bool {
    let chinese = text.chars().filter(|character| ('\u{4E00}'..='\u{9FFF}').contains(character)).count();
    let letters = text.chars().filter(char::is_ascii_alphabetic).count();
    match language {
        Language::English => chinese > letters,
        Language::Chinese => chinese == 0 && letters > 12 && text.split_whitespace().count() > 3,
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Address {
    /// 您
    Polite,
    /// 你
    Familiar,
    /// Both of them.
    Both,
    /// Neither.
    Nobody,
}

/// How a text addresses whom it is said to. What somebody is quoted as saying does not count, nor a title, nor 你们, which
/// in a complaint means the firm, nor 迷你, which is what small goods are called.
fn address(text: &str) -> Address {
    let (mut polite, mut familiar) = (false, false);
    // Quotations and titles within each other, by the mark that closes each: an apostrophe closes none.
    let mut closes: Vec<char> = Vec::new();
    // The straight mark opens and closes.
    let mut straight = false;
    let mut before = None;
    let mut characters = text.chars().peekable();
    while let Some(character) = characters.next() {
        let quoted = straight || !closes.is_empty();
        match character {
            _ if closes.last() == Some(&character) => drop(closes.pop()),
            '“' => closes.push('”'),
            '‘' => closes.push('’'),
            '「' => closes.push('」'),
            '『' => closes.push('』'),
            '《' => closes.push('》'),
            '〈' => closes.push('〉'),
            '"' => straight = !straight,
            '您' if !quoted => polite = true,
            '你' if !quoted && before != Some('迷') && characters.peek() != Some(&'们') => familiar = true,
            _ => {}
        }
        before = Some(character);
    }
    match (polite, familiar) {
        (true, true) => Address::Both,
        (true, false) => Address::Polite,
        (false, true) => Address::Familiar,
        (false, false) => Address::Nobody,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quotations_and_the_firm_are_no_address() {
        assert_eq!(address("您说“你等着”，我听见了。"), Address::Polite);
        assert_eq!(address("您说“他讲‘再等等’，你等着”，我听见了。"), Address::Polite);
        assert_eq!(address("您说\"你等着\"，我听见了。"), Address::Polite);
        assert_eq!(address("你们公司就这样？您给个准话。"), Address::Polite);
        assert_eq!(address("您那台迷你水壶。"), Address::Polite);
        assert_eq!(address("您听过《你好》吗？"), Address::Polite);
        assert_eq!(address("您听我说，她讲“it’s 你的错”。"), Address::Polite);
        assert_eq!(address("您别急，你听我说。"), Address::Both);
        assert_eq!(address("您说“好”，你又不等。"), Address::Both);
        assert_eq!(address("好。"), Address::Nobody);
    }
}
