//! What an author reads: every kind of bad file in both languages, whole.

use crate::support::{expect, kettle};
use attune::core::diagnostic::Code;
use attune::core::source::{Checked, File, Files, load};
use attune::core::text::Language;
use attune::findings::{Style, concise, full, line_column};
use attune::words::Words;
use std::fmt::Write;

/// A file that is wrong in one way, and the code that says so first.
struct Bad {
    what: &'static str,
    code: Code,
    bytes: Vec<u8>,
}

fn bad(what: &'static str, code: Code, bytes: impl Into<Vec<u8>>) -> Bad {
    Bad { what, code, bytes: bytes.into() }
}

/// The kettle call with one thing changed.
fn changed(what: &'static str, code: Code, from: &str, to: &str) -> Bad {
    let (call, _) = kettle();
    assert!(call.contains(from), "{what}: {from}");
    bad(what, code, call.replacen(from, to, 1))
}

/// Chinese as GBK; enough of it for a test.
const GBK: &[u8] = &[0xB5, 0xDA, 0xC8, 0xFD, 0xB0, 0xD1, 0xCB, 0xAE, 0xBA, 0xF8];

fn cases() -> Vec<Bad> {
    let (call, _) = kettle();
    let (head, tail) = call.split_once("The third kettle").expect("the title");
    let in_gbk = [head.as_bytes(), GBK, tail.as_bytes()].concat();
    let in_utf16: Vec<u8> = std::iter::once(0xFEFF).chain(call.encode_utf16()).flat_map(u16::to_le_bytes).collect();
    let without_mark = in_utf16[2..].to_vec();
    vec![
        bad("a truncated file", Code::UnclosedText, &call.as_bytes()[..1500]),
        bad(
            "a file that lost its last line",
            Code::UnclosedBracket,
            call.trim_end().strip_suffix(')').expect("the last bracket"),
        ),
        bad("an empty file", Code::Syntax, ""),
        bad("a megabyte of brackets", Code::TooDeep, "(".repeat(1 << 20)),
        bad("GBK", Code::NotUtf8, in_gbk),
        bad("UTF-16", Code::NotUtf8, in_utf16),
        bad("UTF-16 without its mark", Code::NotUtf8, without_mark),
        bad(
            "a byte order mark",
            Code::UndefinedMoment,
            format!("\u{feff}{}", call.replacen("\"calmer\"", "\"calmr\"", 1)),
        ),
        bad("something after the end", Code::ExtraBracket, format!("{call})\n")),
        changed("an unknown field", Code::UnknownField, "age: 34", "agee: 34"),
        changed("an unknown word of the format", Code::UnknownName, "tone: Flat", "tone: Falt"),
        changed("an unknown language", Code::UnknownName, "id: \"kettle\",", "id: \"kettle\", language: \"fr\","),
        changed("a missing field", Code::MissingField, "name: \"Ms Oyelaran\", ", ""),
        changed("the wrong type", Code::WrongType, "age: 34", "age: \"34\""),
        changed("round brackets around moves", Code::WrongType, "moves: {Act: 2}", "moves: (Act: 2)"),
        changed("a name without its colon", Code::Syntax, "age: 34", "age 34"),
        changed("a number too large", Code::OutOfRange, "age: 34", "age: 340"),
        changed("a quoted word of the format", Code::QuotedName, "tone: Flat", "tone: \"Flat\""),
        changed("a missing comma", Code::MissingComma, "name: \"Mr Hale\", ", "name: \"Mr Hale\" "),
        changed("a full-width comma", Code::FullWidth, "name: \"Mr Hale\", ", "name: \"Mr Hale\"\u{FF0C} "),
        changed("a full-width colon", Code::FullWidth, "tone: Flat", "tone\u{FF1A} Flat"),
        changed("full-width quotation marks", Code::FullWidth, "\"Mr Hale\"", "\u{201C}Mr Hale\u{201D}"),
        changed("an unknown escape", Code::BadEscape, "Mr Hale", "Mr \\Hale"),
        changed("an unclosed comment", Code::UnclosedComment, "// The call", "/* The call"),
        changed("the same name twice", Code::DuplicateId, "\"wait\": (", "\"send\": ("),
        changed("the same field twice", Code::DuplicateId, "age: 34", "age: 34, age: 35"),
        changed("a dangling goes", Code::UndefinedMoment, "goes: \"calmer\"", "goes: \"clamer\""),
        changed("a dangling need", Code::UndefinedNeed, "need: \"kettle\"", "need: \"kettel\""),
        changed("a dangling article", Code::UndefinedArticle, "LookUp(\"descale\")", "LookUp(\"descael\")"),
        changed("a dangling right answer", Code::UndefinedChoice, "is: \"faulty\"", "is: \"fautly\""),
        changed("a condition cut short", Code::BadCondition, "said calmer.send\"", "said calmer.send and\""),
        changed("a condition with an unknown measure", Code::BadCondition, "said calmer.send\"", "heta > 50\""),
        changed("a condition without a connective", Code::BadCondition, "said calmer.send\"", "heat > 50 trust < 40\""),
        changed(
            "an unknown reply, behind an escape",
            Code::UndefinedReply,
            "said calmer.send\"",
            "said c\\u{61}lmer.sedn\"",
        ),
        changed("an open cue", Code::BadMark, "[the third one]", "[the third one"),
        changed("a cue within a cue", Code::BadMark, "[the third one]", "[the [third] one]"),
        changed("no words", Code::EmptyText, "\"Hello?\"", "\"  \""),
        changed("the reserved name", Code::BadId, "\"wait\": (", "\"end\": ("),
        changed("a name with a space", Code::BadId, "\"wait\": (", "\"wait here\": ("),
        changed("no way out", Code::NoWayOut, "(act: Listen, goes: \"end\")", "(act: Listen)"),
        changed(
            "two ways out",
            Code::TwoWaysOut,
            "(act: Listen, goes: \"end\")",
            "(act: Listen, goes: \"end\", ends: \"left\")",
        ),
        changed("nothing to say", Code::NoTextToSay, "(act: Listen, goes: \"end\")", "(goes: \"end\")"),
        changed("out of range", Code::OutOfRange, "heat: 60", "heat: 160"),
        changed("no catch-all ending", Code::NoCatchAllEnding, "\"left\": (", "\"left\": (when: \"heat > 50\", "),
        changed("a customer without needs", Code::NothingListed, "needs: [\"kettle\"]", "needs: []"),
        changed("nothing asked", Code::NothingListed, "perceive: [(", "perceive: [(), ("),
        changed("a missing field of the call", Code::MissingField, "company: \"Lumen Kettles\",", ""),
        changed("a number for a moment", Code::WrongType, "goes: \"calmer\"", "goes: 5"),
        changed("a list for a need", Code::WrongType, "need: \"matter\"", "need: [\"matter\"]"),
        changed("a list for a map", Code::WrongType, "fears: KickedAround", "expects: [], fears: KickedAround"),
        changed("a number for a condition", Code::WrongType, "when: \"said calmer.send\"", "when: 60"),
        changed("brackets behind an act", Code::WrongType, "act: Listen", "act: Listen()"),
        changed("a capital", Code::WrongType, "needs: true", "needs: True"),
        changed("a number for a yes", Code::WrongType, "needs: true", "needs: 1"),
        changed("a number for a window", Code::WrongType, "specific: Exact", "window: 70"),
        changed("a window that closes first", Code::OutOfRange, "specific: Exact", "window: (opens: 90, closes: 70)"),
        changed("a grade that there is not", Code::OutOfRange, "Own: 2", "Own: 3"),
        changed("a condition with a reply in two", Code::BadCondition, "said calmer.send\"", "said calmer send\""),
        changed("a condition with half a reply", Code::BadCondition, "said calmer.send\"", "said send\""),
        changed("a condition with no such moment", Code::UndefinedMoment, "said calmer.send\"", "visited depot\""),
        changed("no such moment", Code::UndefinedMoment, "goes: \"calmer\"", "goes: \"depot\""),
        changed("no such reply", Code::UndefinedReply, "said calmer.send\"", "said calmer.depot\""),
        changed("a title for an ending", Code::UndefinedEnding, "goes: \"end\"", "ends: \"Left where it was\""),
        changed("a name for a customer", Code::UndefinedCustomer, "customer oyelaran", "customer Hale"),
        changed("a full-width space", Code::FullWidth, "tone: Flat", "tone:\u{3000}Flat"),
    ]
}

fn files(bytes: &[u8]) -> Files {
    Files::alone(File { name: "call.ron".into(), bytes: bytes.to_vec() })
}

#[test]
fn each_bad_file_is_explained_in_both_languages() {
    for language in Language::ALL {
        let words = Words::new(language);
        let mut all = String::new();
        for case in cases() {
            let files = files(&case.bytes);
            let Checked { findings, .. } = load(&files);
            writeln!(all, "## {}\n", case.what).expect("a string takes anything");
            for finding in &findings {
                all.push_str(&full(finding, &files, &words, Style::Plain));
            }
        }
        expect(&format!("findings-{}.txt", language.tag()), &all);
    }
}

#[test]
fn each_bad_file_has_one_finding_of_its_code_and_no_other() {
    for case in cases() {
        let codes: Vec<Code> = load(&files(&case.bytes)).findings.iter().map(|finding| finding.code).collect();
        // A name that was changed is missed elsewhere as well.
        let allowed = |code: &Code| *code == case.code || (*code == Code::UndefinedMoment && case.code == Code::BadId);
        assert_eq!(codes.first(), Some(&case.code), "{}", case.what);
        assert!(codes.iter().all(allowed), "{}: {codes:?}", case.what);
    }
}

#[test]
fn a_byte_order_mark_moves_no_column() {
    let (call, _) = kettle();
    let call = call.replacen("// The call", "Scenario(idd: 1) // The call", 1);
    let words = Words::new(Language::English);
    let line = |bytes: String| {
        let files = files(bytes.as_bytes());
        let checked = load(&files);
        concise(&checked.findings[0], &files, &words)
    };
    assert_eq!(line(call.clone()), line(format!("\u{feff}{call}")));
    assert!(line(call).starts_with("call.ron:1:10: error[unknown-field]"));
}

#[test]
fn columns_count_characters() {
    let (call, _) = kettle();
    let call = call.replacen("title: \"The third kettle\",", "title: \"第三把水壶\", tags: 5,", 1);
    let files = files(call.as_bytes());
    let finding = &load(&files).findings[0];
    let place = line_column(finding, &files);
    assert_eq!((place.line, place.column), (4, 27));
}

#[test]
fn translations_are_checked_against_the_call() {
    let (call, chinese) = kettle();
    let chinese = chinese
        .replace("\"send\": (text:", "\"sned\": (text:")
        .replace("[第三把]", "第三把")
        .replace("周一早上", "周一[早上")
        .replace("嗯。||", "嗯。]||");
    let files = Files {
        call: File { name: "call.ron".into(), bytes: call.into() },
        translations: vec![(Language::Chinese, File { name: "zh-CN.ron".into(), bytes: chinese.into() })],
        plans: Vec::new(),
    };
    let checked = load(&files);
    assert!(checked.scenario.is_some(), "a translation keeps no call from being played");
    for language in Language::ALL {
        let words = Words::new(language);
        let all: String = checked.findings.iter().map(|finding| full(finding, &files, &words, Style::Plain)).collect();
        expect(&format!("translation-{}.txt", language.tag()), &all);
    }
}
