//! Whatever is done to a call, no translation and no comment is lost.

use attune::core::diagnostic::{Code, Finding, Severity};
use attune::core::source::{File, Files, load};
use attune::core::text::Language;
use attune::core::translation::{Accept, Pair, State, read, renew, write};
use attune::words::Words;
use proptest::prelude::*;
use std::fmt::Write;
use std::sync::LazyLock;

static WORDS: LazyLock<Words> = LazyLock::new(|| Words::new(Language::Chinese));

/// A call made of few names and few texts, so that two calls share many of both and mix them up.
#[derive(Clone, Debug)]
struct Call {
    title: usize,
    record: Vec<usize>,
    moments: Vec<(usize, Moment)>,
}

/// What is said, the choices, and the replies by name.
type Moment = (usize, Vec<usize>, Vec<(usize, usize)>);

const NAMES: [&str; 5] = ["a", "b", "text", "moments", "名"];
const TEXTS: [&str; 7] = ["One.", "Two.", "Three \\\"four\\\".", "Five\\nlines.", "One.", "//~ > Two.", "六。"];

fn names<T: Clone + std::fmt::Debug>(
    of: impl Strategy<Value = T> + Clone,
    least: usize,
) -> impl Strategy<Value = Vec<(usize, T)>> {
    let order = Just((0..NAMES.len()).collect::<Vec<_>>()).prop_shuffle();
    (order, prop::collection::vec(of, least..=NAMES.len()))
        .prop_map(|(order, list)| order.into_iter().zip(list).collect())
}

fn call() -> impl Strategy<Value = Call> {
    let text = 0..TEXTS.len();
    let moment = (text.clone(), prop::collection::vec(text.clone(), 0..3), names(text.clone(), 1).boxed()).boxed();
    (text.clone(), prop::collection::vec(text, 0..4), names(moment, 1)).prop_map(|(title, record, moments)| Call {
        title,
        record,
        moments,
    })
}

fn ron(call: &Call) -> String {
    let mut out = format!("Scenario(id: \"x\", title: \"{}\", company: \"C\", brief: \"B\",", TEXTS[call.title]);
    let record: Vec<_> = call.record.iter().map(|text| format!("\"{}\"", TEXTS[*text])).collect();
    write!(
        out,
        "needs: {{\"n\": (text: \"N\")}}, customers: {{\"c\": (name: \"C\", age: 40, story: \"S\", record: [{}], \
         fears: Unfairness, needs: [\"n\"], starts: (heat: 50, trust: 50))}}, moments: {{",
        record.join(", ")
    )
    .unwrap();
    for (name, (says, choices, replies)) in &call.moments {
        write!(out, "\"{}\": (says: {{\"l\": (text: \"{}\")}}, ", NAMES[*name], TEXTS[*says]).unwrap();
        let choices: Vec<_> = choices
            .iter()
            .enumerate()
            .map(|(place, text)| format!("\"{}\": \"{}\"", NAMES[place], TEXTS[*text]))
            .collect();
        if !choices.is_empty() {
            let choices = choices.join(", ");
            write!(out, "perceive: [(needs: true), (problem: (choices: {{{choices}}}, is: \"a\"))], ").unwrap();
        }
        out.push_str("replies: {");
        for (name, text) in replies {
            write!(out, "\"{}\": (text: \"{}\", goes: \"end\"), ", NAMES[*name], TEXTS[*text]).unwrap();
        }
        out.push_str("}), ");
    }
    out + "}, endings: {\"e\": (title: \"E\", later: \"L\")})"
}

/// Brings a translation in step, and holds what comes out against the loader and against a second run. With it comes how
/// many texts have no translation.
fn in_step(call: &str, translation: Option<&str>) -> (String, usize) {
    let file = |name: &str, text: &str| File { name: name.into(), bytes: text.into() };
    let files = |translation: Option<&str>| Files {
        call: file("call.ron", call),
        translations: translation.map(|text| (Language::Chinese, file("zh-CN.ron", text))).into_iter().collect(),
        plans: Vec::new(),
    };
    let once = |translation: Option<&str>| {
        let Pair { call, translation } = read(&files(translation), Language::Chinese).unwrap();
        let old = translation.as_ref().map(|(raw, comments)| (raw, comments));
        let sidecar = renew(&call, old, &Accept::Nothing);
        let stale = sidecar.entries.iter().filter(|entry| matches!(entry.state, State::Stale { .. })).count();
        (write(&sidecar, &*WORDS), stale, sidecar.missing().count())
    };
    let (text, stale, missing) = once(translation);
    assert_eq!(once(Some(&text)).0, text, "a second run changes nothing");
    let checked = load(&files(Some(&text)));
    // Many that are missing are told of in one.
    let told = |finding: &Finding| {
        let count =
            finding.details.iter().find(|(name, _)| *name == "count" && finding.code == Code::MissingTranslation);
        count.map_or(1, |(_, count)| count.parse().unwrap())
    };
    let count = |code| -> usize { checked.findings.iter().filter(|finding| finding.code == code).map(told).sum() };
    assert_eq!((count(Code::StaleTranslation), count(Code::MissingTranslation)), (stale, missing));
    let errors: Vec<_> = checked.findings.iter().filter(|finding| finding.severity() == Severity::Error).collect();
    assert!(errors.is_empty(), "{errors:?}");
    // What is odd about the call itself is another matter.
    let of_translation = checked.findings.iter().filter(|finding| {
        let of_words = [Code::NumberDiffers, Code::MixedAddress, Code::MissingGlyph, Code::OtherLanguage];
        finding.file == "zh-CN.ron" && !of_words.contains(&finding.code)
    });
    let of_translation: usize = of_translation.map(told).sum();
    assert_eq!(of_translation, stale + missing, "nothing else is found in the translation");
    (text, missing)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]

    #[test]
    fn no_edit_loses_a_translation_or_a_comment(
        calls in prop::collection::vec(call(), 2..5),
        places in prop::collection::vec(any::<prop::sample::Index>(), 0..6),
        skipped in 2_usize..6,
    ) {
        let mut text: Option<String> = None;
        let mut translations = Vec::new();
        let mut comments = Vec::new();
        for call in &calls {
            let (mut new, _) = in_step(&ron(call), text.as_deref());
            let mut left = 0;
            for translation in &translations {
                prop_assert_eq!(new.matches(translation).count(), 1, "{} in\n{}", translation, &new);
            }
            for comment in &comments {
                prop_assert_eq!(new.matches(comment).count(), 1, "{} in\n{}", comment, &new);
            }
            // The translator works: most of what is empty, and a remark here and there.
            let mut pieces = new.split("\"\"");
            let mut filled = pieces.next().unwrap_or_default().to_owned();
            for (number, piece) in pieces.enumerate() {
                if number % skipped == 0 {
                    left += 1;
                    filled.push_str("\"\"");
                } else {
                    let translation = format!("\"译{}。\"", translations.len());
                    filled.push_str(&translation);
                    translations.push(translation);
                }
                filled.push_str(piece);
            }
            new = filled;
            for place in &places {
                let mut lines: Vec<&str> = new.lines().collect();
                let comment = format!("// 注{}。", comments.len());
                lines.insert(place.index(lines.len() + 1), &comment);
                new = lines.join("\n");
                comments.push(format!("{comment}\n"));
            }
            prop_assert_eq!(in_step(&ron(call), Some(&new)).1, left, "what was filled in is found again\n{}", &new);
            text = Some(new);
        }
    }
}
