//! A text to a tree: the brackets that the layout of the file shows to be wrong are mended first.

use super::brackets::wrong_bracket;
use super::layout::forgotten_bracket;
use super::token::{Kind, Token};
use super::{Node, Problem, TOLD, lexer, reader};
use crate::core::diagnostic::Code;

/// How many brackets that were never closed are mended by the layout of the file, each at the price of reading it anew.
const MENDED: usize = 8;

/// What came of reading a text.
#[derive(Clone, Debug)]
pub struct Reading<'a> {
    /// The value, as far as there is one.
    pub root: Node<'a>,
    /// What is wrong with its writing, in the order of the file.
    pub problems: Vec<Problem>,
}

/// Takes a text apart. Never fails: what can't be read is broken, and has its problem.
#[must_use]
pub fn read(text: &str) -> Reading<'_> {
    let mut found = Vec::new();
    let mut tokens = lexer::tokens(text, &mut found);
    let mut mended = Vec::new();
    let (root, mut problems) = loop {
        let (root, problems) = reader::tree(text, &tokens);
        match mend(text, &mut tokens, &problems, mended.len()) {
            Some(problem) => mended.push(problem),
            None => break (root, problems),
        }
    };
    // A text that is open at the end of a file that was cut short is where it was cut.
    let last_line = text.trim_end().rfind('\n').unwrap_or_default();
    if found.iter().any(|problem| problem.code == Code::UnclosedText && problem.span.start as usize >= last_line) {
        problems.retain(|problem| problem.code != Code::CutShort);
    }
    problems.append(&mut found);
    problems.append(&mut mended);
    problems.sort_by_key(|problem| problem.span);
    problems.truncate(TOLD);
    Reading { root, problems }
}

/// Mends one bracket, if the lines of the file show which one is wrong, and tells of it.
fn mend(text: &str, tokens: &mut Vec<Token>, problems: &[Problem], mended: usize) -> Option<Problem> {
    // Most files are right, and their layout needs no look.
    if problems.is_empty() {
        return None;
    }
    if mended >= MENDED {
        return None;
    }
    // One wrong bracket turns all behind it inside out; with another all is well.
    if let Some((mending, problem)) = wrong_bracket(text, tokens) {
        mending.apply(tokens);
        return Some(problem);
    }
    let unbalanced = [Code::UnclosedBracket, Code::CutShort];
    if !problems.iter().any(|problem| unbalanced.contains(&problem.code)) {
        return None;
    }
    // The lines of the file tell better than its end which bracket was left open.
    let forgotten = forgotten_bracket(text, tokens)?;
    let problem = forgotten.problem(tokens);
    let closing = forgotten.closing(tokens);
    // The comma that stands before it was meant to stand behind it.
    let comma = Token { kind: Kind::Comma, span: closing.span };
    let goes_on = !matches!(tokens[forgotten.before].kind, Kind::Close(_) | Kind::Comma | Kind::End);
    let added = std::iter::once(closing).chain(goes_on.then_some(comma));
    tokens.splice(forgotten.before..forgotten.before, added);
    Some(problem)
}
