//! The tables of the guide, from the declarations that read a scenario, from the words and from the model.

use attune::core::customer::{Model, Move, Moves, Quantity, State, Temperament, Totals, Turn};
use attune::core::source::decode::Shape;
use attune::core::text::Language;
use attune::schema::{Catalogue, Field, Group, Kind};
use attune::words::Words;
use std::collections::BTreeSet;

/// As many words as stand in a table themselves; more stand in the table of their kind.
const FEW: usize = 4;
/// Where the customer stands on whom the moves are tried: hot, with something of everything.
const STANDS: State = State { heat: 55, trust: 45, face: 40, heard: 35, worry: 50, progress: 30, effort: 20 };

fn head(words: &Words, ids: &[&str]) -> Vec<String> {
    let cells: Vec<String> = ids.iter().map(|id| words.get(&format!("guide-head-{id}"))).collect();
    vec![format!("| {} |", cells.join(" | ")), format!("|{}", "---|".repeat(ids.len()))]
}

/// A text in a cell: a bar would end it.
fn cell(text: &str) -> String {
    text.replace('|', "\\|")
}

/// What may stand behind the colon, in a few words of the format itself.
fn shape(words: &Words, shape: &Shape) -> String {
    let inside = |inner: &Shape| self::shape(words, inner);
    match shape {
        Shape::Text => "\"…\"".to_owned(),
        Shape::Flag => "`true`, `false`".to_owned(),
        Shape::Number { .. } => words.get("guide-number"),
        Shape::Words(_, list) if list.len() <= FEW => ticked(list),
        Shape::Words(kind, _) => words.with("guide-one-of", &[("kind", (*kind).into())]),
        Shape::Act(_) => words.with("guide-one-of", &[("kind", "Act".into())]),
        Shape::Tags(tags) => tags.iter().map(|tag| format!("`\"{tag}\"`")).collect::<Vec<_>>().join(", "),
        Shape::List(inner) => format!("[{}, …]", inside(inner)),
        Shape::Map(key, value) => format!("{{{}: {}, …}}", inside(key), inside(value)),
        Shape::Record(name, _) => format!("{name} `(…)`"),
    }
}

fn ticked(list: &[&str]) -> String {
    list.iter().map(|word| format!("`{word}`")).collect::<Vec<_>>().join(", ")
}

/// The groups of both kinds of file that have a table: of the translation the outermost, for the rest repeats the call.
fn groups() -> Vec<Group> {
    let translation = Catalogue::of(Kind::Translation).groups.into_iter().take(1);
    Catalogue::of(Kind::Call).groups.into_iter().chain(translation).collect()
}

/// The table of a group's fields.
pub(super) fn fields(language: Language, name: &str) -> Vec<String> {
    let words = Words::new(language);
    let groups = groups();
    let group = groups.iter().find(|group| group.name == name).unwrap_or_else(|| panic!("no group is called {name}"));
    let row = |field: &Field| {
        let must = words.get(if field.optional { "guide-may" } else { "guide-must" });
        let about = cell(&words.get(&group.field_message(field)));
        format!("| `{}` | {must} | {} | {about} |", field.name, cell(&shape(&words, &field.shape)))
    };
    let mut lines = head(&words, &["field", "may", "shape", "about"]);
    lines.extend(group.fields.iter().map(row));
    lines
}

/// `GiveUp` as `give-up`; outcomes are one word in a condition and in their message.
fn kebab(word: &str) -> String {
    let mut text = String::new();
    for letter in word.replace("DeEscalated", "Deescalated").chars() {
        if letter.is_uppercase() && !text.is_empty() {
            text.push('-');
        }
        text.push(letter.to_ascii_lowercase());
    }
    text
}

/// The id of the message that says what a word means.
fn meaning(kind: &str, word: &str) -> String {
    let (kind, word) = (kebab(kind), kebab(word));
    match kind.as_str() {
        "hair" | "level" | "act" => format!("guide-{kind}-{word}"),
        "skill" => format!("score-{word}"),
        "feeling" => format!("emotion-{word}"),
        _ => format!("{kind}-{word}"),
    }
}

/// What a move does to a customer, against saying nothing of weight.
fn moved(kind: Move) -> String {
    let heard = |moves: Moves| {
        let (mut model, _) = Model::arriving(STANDS, Temperament::default(), 0);
        model.hear(&Turn::of(&moves), &mut Totals::default());
        *model.state()
    };
    let (with, without) = (heard(Moves::default().with(kind, Moves::FULL)), heard(Moves::default()));
    let arrows = Quantity::ALL.into_iter().filter_map(|quantity| match with.get(quantity) - without.get(quantity) {
        0 => None,
        more @ 1.. => Some(format!("`{}` {}", quantity.name(), if more > 8 { "↑↑" } else { "↑" })),
        less => Some(format!("`{}` {}", quantity.name(), if less < -8 { "↓↓" } else { "↓" })),
    });
    arrows.collect::<Vec<_>>().join(", ")
}

/// The table of the words of a kind.
pub(super) fn kind(language: Language, name: &str) -> Vec<String> {
    let words = Words::new(language);
    let kinds = Catalogue::of(Kind::Call).words;
    let (_, list) =
        kinds.iter().find(|(kind, _)| *kind == name).unwrap_or_else(|| panic!("no words are called {name}"));
    let is_moves = name == "Move";
    let mut lines = head(&words, if is_moves { &["word", "meaning", "moves"] } else { &["word", "meaning"] });
    for word in list {
        let id = meaning(name, word);
        assert!(words.has(&id), "{}: {id}", language.tag());
        let mut line = format!("| `{word}` | {} |", cell(&words.get(&id)));
        if is_moves {
            let kind = Move::ALL.into_iter().find(|kind| format!("{kind:?}") == *word).unwrap();
            let moved = moved(kind);
            assert!(!moved.is_empty(), "{word} moves nothing");
            line = format!("{line} {moved} |");
        }
        lines.push(line);
    }
    lines
}

/// Every table that there must be.
pub(super) fn all() -> BTreeSet<String> {
    let fields = groups().into_iter().map(|group| format!("fields of {}", group.name));
    let words = Catalogue::of(Kind::Call).words.into_iter().map(|(name, _)| format!("words of {name}"));
    fields.chain(words).collect()
}
