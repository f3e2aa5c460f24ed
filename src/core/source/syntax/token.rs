//! The smallest parts of a file.

use super::Span;

/// What kind of token it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// `(`, `[` or `{`.
    Open(Bracket),
    /// `)`, `]` or `}`.
    Close(Bracket),
    /// `,`
    Comma,
    /// `:`
    Colon,
    /// A text in quotation marks, from mark to mark.
    Text,
    /// A text in quotation marks with a backslash in it.
    EscapedText,
    /// A text between `r#"` and `"#`; the number counts the marks.
    RawText(u8),
    /// A number, its sign included.
    Number,
    /// A bare word.
    Word,
    /// One character in single quotation marks.
    Character,
    /// Something that is no part of the format; it has been complained of.
    Stray,
    /// The end of the file.
    End,
}

/// Which kind of bracket.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Bracket {
    /// `(…)`
    Round,
    /// `[…]`
    Square,
    /// `{…}`
    Curly,
}

impl Bracket {
    /// The bracket that closes it.
    pub(super) const fn closing(self) -> &'static str {
        match self {
            Self::Round => ")",
            Self::Square => "]",
            Self::Curly => "}",
        }
    }

    /// The bracket that opens it.
    pub(super) const fn opening(self) -> &'static str {
        match self {
            Self::Round => "(",
            Self::Square => "[",
            Self::Curly => "{",
        }
    }
}

/// A token and where it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Token {
    pub(super) kind: Kind,
    pub(super) span: Span,
}

impl Token {
    /// Whether a value may begin with it.
    pub(super) const fn begins_value(self) -> bool {
        matches!(
            self.kind,
            Kind::Open(_)
                | Kind::Text
                | Kind::EscapedText
                | Kind::RawText(_)
                | Kind::Number
                | Kind::Word
                | Kind::Character
        )
    }

    /// Whether it is a text.
    pub(super) const fn is_text(self) -> bool {
        matches!(self.kind, Kind::Text | Kind::EscapedText | Kind::RawText(_))
    }
}
