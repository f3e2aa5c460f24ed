//! Asking, and reading what is answered.

use super::super::page::{Look, Page};
use super::super::{Io, Trouble};
use super::Write;
use crate::words::Words;
use std::io::{BufRead, Read};

/// Why a call stops before its end.
#[derive(Debug)]
pub(in crate::cli) enum Halt {
    /// The trainee wanted to.
    Quit,
    /// There is no more input.
    End,
    /// What was answered can't be used, and nobody is there to be asked again.
    Bad(String),
    /// Something else.
    Trouble(Trouble),
}

impl<T: Into<Trouble>> From<T> for Halt {
    fn from(trouble: T) -> Self {
        Self::Trouble(trouble.into())
    }
}

/// What was typed for a question.
pub(super) enum Typed<T> {
    /// An answer.
    Answer(T),
    /// The record is to be shown again.
    Record,
}

/// The longest answer that is read, in bytes.
const LONGEST: u64 = 4096;

/// Someone who asks and writes the page.
pub(super) struct Asker<'a, 'b> {
    pub(super) io: &'a mut Io<'b>,
    pub(super) words: &'a Words,
    /// Whether a person answers.
    pub(super) is_interactive: bool,
    /// Whether standard output is kept for JSON.
    as_json: bool,
    /// The line of input that was read last, from 1.
    pub(super) line: usize,
    nowhere: std::io::Sink,
}

impl<'a, 'b> Asker<'a, 'b> {
    pub(super) fn new(io: &'a mut Io<'b>, words: &'a Words, as_json: bool) -> Self {
        let is_interactive = io.terminal.input;
        Self { io, words, is_interactive, as_json, line: 0, nowhere: std::io::sink() }
    }

    /// The page that the call is written on. With JSON on standard output it is standard error if someone is there to
    /// read it, and otherwise nowhere.
    pub(super) fn page(&mut self) -> Page<'_> {
        let coloured = self.io.is_coloured() && !self.as_json;
        let out: &mut dyn Write = match (self.as_json, self.is_interactive) {
            (false, _) => self.io.out,
            (true, true) => self.io.err,
            (true, false) => &mut self.nowhere,
        };
        Page { out, coloured }
    }

    /// Reads one answer: `read` turns it into something or says what is accepted. Of a person it is asked again.
    pub(super) fn answer<T>(&mut self, read: impl Fn(&str) -> Result<T, String>) -> Result<Typed<T>, Halt> {
        loop {
            let typed = self.next_line()?;
            match typed.as_str() {
                "q" | "Q" => return Err(Halt::Quit),
                "?" | "\u{FF1F}" => return Ok(Typed::Record),
                answer => match read(answer) {
                    Ok(answer) => return Ok(Typed::Answer(answer)),
                    Err(message) if self.is_interactive => self.page().paragraph(0, Look::Plain, &message)?,
                    Err(message) => return Err(Halt::Bad(message)),
                },
            }
        }
    }

    fn next_line(&mut self) -> Result<String, Halt> {
        if self.is_interactive {
            let page = self.page();
            write!(page.out, "> ")?;
            page.out.flush()?;
        }
        let mut bytes = Vec::new();
        let count = Read::take(&mut *self.io.input, LONGEST).read_until(b'\n', &mut bytes)?;
        if count == 0 {
            return Err(Halt::End);
        }
        self.line += 1;
        let typed = String::from_utf8_lossy(&bytes).trim().trim_start_matches('\u{feff}').to_owned();
        if !self.is_interactive {
            // What a person sees of their own typing, a reader of the transcript sees as well.
            self.page().line(Look::Quiet, format!("> {typed}").trim_end())?;
        }
        Ok(typed)
    }
}

/// The place of the choice that was typed: its number from 1, or its name.
pub(super) fn place(words: &Words, typed: &str, names: &[Vec<String>]) -> Result<usize, String> {
    let by_number = typed.parse::<usize>().ok().and_then(|number| number.checked_sub(1)).filter(|at| *at < names.len());
    let by_name = || names.iter().position(|names| names.iter().any(|name| name == typed));
    by_number.or_else(by_name).ok_or_else(|| {
        let id = if typed.is_empty() { "cli-play-empty-reply" } else { "cli-play-bad-choice" };
        let first: Vec<_> = names.iter().filter_map(|names| names.first().cloned()).collect();
        let arguments = [("found", typed.into()), ("count", names.len().into()), ("names", words.list(&first).into())];
        words.with(id, &arguments)
    })
}
