//! What a line is cut into when somebody says which of its words gave something away.

use super::Spoken;
use std::ops::Range;

impl Spoken {
    /// The clauses of the plain words, in bytes: what stands between pauses and punctuation. They do not follow the cues,
    /// or the cut alone would show where a cue is.
    #[must_use]
    pub fn clauses(&self) -> Vec<Range<usize>> {
        let plain = self.plain();
        let mut clauses = Vec::new();
        let mut from = 0;
        let mut cut = |to: usize| {
            let words = &plain[from..to];
            let start = from + (words.len() - words.trim_start().len());
            let end = start + words.trim().len();
            // Marks alone, such as a dash after a comma, belong to nothing.
            if words.chars().any(char::is_alphanumeric) {
                clauses.push(start..end);
                from = to;
            }
        };
        let pauses = self.phrase_ends();
        let mut ended = false;
        let mut characters = plain.char_indices().peekable();
        while let Some((at, character)) = characters.next() {
            if (ended && !closes(character)) || pauses.contains(&at) {
                cut(at);
                ended = false;
            }
            ended |= divides(character, characters.peek().map(|(_, next)| *next));
        }
        cut(plain.len());
        clauses
    }

    /// The cues whose words a clause has a part of, by their place among the cues of the line.
    #[must_use]
    pub fn cues_in(&self, clause: &Range<usize>) -> Vec<usize> {
        let meets = |cue: &Range<usize>| cue.start < clause.end && clause.start < cue.end;
        self.cue_spans().iter().enumerate().filter(|(_, cue)| meets(cue)).map(|(place, _)| place).collect()
    }
}

/// Whether a clause ends with this character. A mark within a number or an abbreviation divides nothing: what follows it
/// there is no space. Chinese has no spaces, and marks of its own.
fn divides(character: char, following: Option<char>) -> bool {
    match character {
        ',' | '.' | ';' | ':' | '?' | '!' => following.is_none_or(|next| !next.is_alphanumeric()),
        '，' | '。' | '；' | '：' | '？' | '！' | '、' | '…' | '—' => true,
        _ => false,
    }
}

/// Whether this character still belongs to the clause that a mark before it ended.
fn closes(character: char) -> bool {
    matches!(character, '"' | '\'' | '\u{201D}' | '\u{2019}' | '」' | '』' | ')' | '）' | '…' | '—')
        || divides(character, None)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn clauses(text: &str) -> Vec<(String, Vec<usize>)> {
        let spoken = Spoken::parse(text).unwrap();
        let told = |clause: Range<usize>| (spoken.plain()[clause.clone()].to_owned(), spoken.cues_in(&clause));
        spoken.clauses().into_iter().map(told).collect()
    }

    fn told(expected: &[(&str, &[usize])]) -> Vec<(String, Vec<usize>)> {
        expected.iter().map(|(text, cues)| ((*text).to_owned(), cues.to_vec())).collect()
    }

    #[test]
    fn a_line_is_cut_at_punctuation_and_pauses_and_not_at_its_cues() {
        let english = "It's 10.30, | I rang at 1,200 [hours] and [nobody] came... | \"Fine.\" [Do what] || [you like]";
        let expected: [(&str, &[usize]); 5] = [
            ("It's 10.30,", &[]),
            ("I rang at 1,200 hours and nobody came...", &[0, 1]),
            ("\"Fine.\"", &[]),
            ("Do what", &[2]),
            ("you like", &[3]),
        ];
        assert_eq!(clauses(english), told(&expected));
        let chinese = "喂，[您好]，我姓林……|我[又得从头说]一遍？！ || 算了。";
        let expected: [(&str, &[usize]); 5] =
            [("喂，", &[]), ("您好，", &[0]), ("我姓林……", &[]), ("我又得从头说一遍？！", &[1]), ("算了。", &[])];
        assert_eq!(clauses(chinese), told(&expected));
    }

    #[test]
    fn a_cue_over_two_clauses_is_in_both() {
        let expected: [(&str, &[usize]); 2] = [("Fine,", &[0]), ("do what you like.", &[0])];
        assert_eq!(clauses("[Fine, do what] you like."), told(&expected));
    }

    #[test]
    fn nothing_but_marks_is_no_clause() {
        assert_eq!(clauses("— … ."), []);
        assert_eq!(clauses("好。——"), told(&[("好。——", &[])]));
    }
}
