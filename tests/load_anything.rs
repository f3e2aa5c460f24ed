//! Loading never panics, whatever the bytes, and every finding can be shown.

use crate::support::kettle;
use attune::core::source::{File, Files, load};
use attune::core::text::Language;
use attune::findings::{Style, concise, full, json};
use attune::words::Words;
use proptest::prelude::*;
use std::fmt::Write;
use std::sync::LazyLock;

static WORDS: LazyLock<[Words; Language::COUNT]> = LazyLock::new(|| Language::ALL.map(Words::new));

/// Loads bytes as the call and as its translation, and shows whatever is found, in every way there is.
fn survive(bytes: &[u8]) {
    let (call, chinese) = kettle();
    let file = |name: &str, bytes: &[u8]| File { name: name.to_owned(), bytes: bytes.to_vec() };
    let as_call = Files {
        call: file("call.ron", bytes),
        translations: vec![(Language::Chinese, file("zh-CN.ron", chinese.as_bytes()))],
        plans: Vec::new(),
    };
    let as_translation = Files {
        call: file("call.ron", call.as_bytes()),
        translations: vec![(Language::Chinese, file("zh-CN.ron", bytes))],
        plans: Vec::new(),
    };
    for files in [as_call, as_translation] {
        let checked = load(&files);
        for language in Language::ALL {
            let words = &WORDS[language.index()];
            for finding in checked.findings.iter().take(20) {
                let shown = full(finding, &files, words, Style::Plain);
                let all = format!("{shown}{}{}", concise(finding, &files, words), json(finding, &files, words));
                // A message that is missing, or lacks a particular.
                let quotes_it = String::from_utf8_lossy(bytes).contains("{$");
                assert!(!all.contains('⟨') && (quotes_it || !all.contains("{$")), "{all}");
            }
        }
    }
}

/// A change that an editor, a network or a tired author may make.
#[derive(Clone, Debug)]
enum Change {
    Cut(usize, usize),
    Swap(usize, usize),
    Insert(usize, &'static str),
    Byte(usize, u8),
}

fn changes() -> impl Strategy<Value = Change> {
    let at = 0_usize..4000;
    let bits = [
        "(",
        ")",
        "[",
        "]",
        "{",
        "}",
        "\"",
        ",",
        ":",
        "/*",
        "*/",
        "//",
        "\\",
        "r#\"",
        "\"#",
        "Some(",
        "None",
        "-",
        "é",
        "\u{FF0C}",
        "\u{FF1A}",
        "\u{201C}",
        "\u{feff}",
        "\0",
        "#![enable(implicit_some)]",
        "999999999999",
        "1e9",
        "'",
        "otherwise",
        "\"end\"",
        "[[",
        "||",
        "not not (",
        "#",
        "\\u{110000}",
        "\\x4",
        "\r\n",
    ];
    prop_oneof![
        (at.clone(), 0_usize..400).prop_map(|(at, length)| Change::Cut(at, length)),
        (at.clone(), at.clone()).prop_map(|(one, other)| Change::Swap(one, other)),
        (at.clone(), prop::sample::select(bits.to_vec())).prop_map(|(at, text)| Change::Insert(at, text)),
        (at, any::<u8>()).prop_map(|(at, byte)| Change::Byte(at, byte)),
    ]
}

fn change(bytes: &mut Vec<u8>, change: &Change) {
    let length = bytes.len();
    if length == 0 {
        return;
    }
    match *change {
        Change::Cut(at, count) => {
            let from = at % length;
            bytes.drain(from..(from + count).min(length));
        }
        Change::Swap(one, other) => bytes.swap(one % length, other % length),
        Change::Insert(at, text) => {
            bytes.splice(at % length..at % length, text.bytes());
        }
        Change::Byte(at, byte) => bytes[at % length] = byte,
    }
}

/// Few enough for every run; `PROPTEST_CASES` asks for more.
fn cases() -> u32 {
    std::env::var("PROPTEST_CASES").ok().and_then(|cases| cases.parse().ok()).unwrap_or(64)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: cases(), failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn arbitrary_bytes(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
        survive(&bytes);
    }

    #[test]
    fn a_valid_file_changed(list in prop::collection::vec(changes(), 1..6), in_call in any::<bool>()) {
        let (call, chinese) = kettle();
        let mut bytes = if in_call { call } else { chinese }.into_bytes();
        for one in &list {
            change(&mut bytes, one);
        }
        survive(&bytes);
    }
}

#[test]
fn brackets_and_comments_by_the_hundred_thousand() {
    for bracket in ["(", "[", "{", "/*", "Some(", "((", "\"", "r#", "#![enable(unwrap_newtypes)]", "Scenario(id:"] {
        survive(bracket.repeat(100_000).as_bytes());
        survive(format!("Scenario(id: \"x\", needs: {}", bracket.repeat(100_000)).as_bytes());
    }
    let nested = format!("(\"{}", "(".repeat(200_000));
    survive(kettle().0.replace("when: \"said calmer.send\"", &format!("when: {nested}\"")).as_bytes());
}

/// Seconds to load a text as a call and to show the first findings.
fn seconds(text: &str) -> f64 {
    let files = Files::alone(File { name: "call.ron".into(), bytes: text.into() });
    let began = std::time::Instant::now();
    let checked = load(&files);
    assert!(checked.findings.len() <= 1100, "{} findings", checked.findings.len());
    for finding in checked.findings.iter().take(3) {
        assert!(!full(finding, &files, &WORDS[0], Style::Plain).is_empty());
    }
    began.elapsed().as_secs_f64()
}

/// What is no scenario may cost a few times what a scenario of its size costs, and never its square.
#[test]
fn a_hostile_file_costs_no_more_than_a_few_good_ones() {
    const SIZE: usize = 1 << 20;
    let (call, _) = kettle();
    let (head, rest) = call.split_once("        \"calmer\": (").unwrap();
    let (moment, tail) = rest.split_once("        ),\n").unwrap();
    let moments: String = (0..SIZE / moment.len()).fold(String::new(), |mut all, number| {
        writeln!(all, "        \"m{number}\": ({moment}        ),").expect("a string takes anything");
        all
    });
    let good = format!("{head}        \"calmer\": ({moment}        ),\n{moments}{tail}");
    let cost = seconds(&good).min(seconds(&good));
    let heads = ["", "Scenario(id: \"x\", tags: [", "Scenario(moments: {\"a\": (replies: {"];
    let bits = [
        "[1,",
        "(a:1,",
        "1,",
        "\"\",",
        "a:1,",
        "(),",
        "\"a\"b",
        "\"",
        "\\",
        "，",
        "“",
        "// allow: x\n",
        "/*",
        "\"\\u{4E2D}\",",
        "\"a\": (text: \"x\", goes: \"b\"),\n",
        "r#\"",
        "'",
        "\"\\\"\n",
        "Some(",
        "a\": ",
        "a b\",\n",
        "one line with one mark that opens nothing and closes nothing, and many words before it \" , ",
        "\"a: (",
        "a: b: ",
        "[a: 1,",
        "{\"a\",",
        "(a: 1],",
        "\"a”, ",
        "a = 1; ",
        "# a\n",
        "５",
    ];
    for head in heads {
        for bit in bits {
            let hostile = format!("{head}{}", bit.repeat(SIZE / bit.len()));
            let times = seconds(&hostile) / cost;
            assert!(times < 25.0, "{head}{bit}{bit}{bit}…: {times:.1} times a good file of its size");
        }
    }
}

/// The bound on memory, held by the system: a file of many small values is read by the program itself in a gigabyte and a
/// half, and 16 MiB of anything are less than a call of 30,000 moments.
#[cfg(target_os = "linux")]
#[test]
fn memory_has_a_bound() {
    let place = crate::support::folder(&[]);
    for (number, bit) in ["\"a\"b", "(),", "1,"].into_iter().enumerate() {
        let path = place.path().join(format!("{number}.ron"));
        std::fs::write(&path, format!("Scenario(id: \"x\", tags: [{}", bit.repeat((8 << 20) / bit.len()))).unwrap();
        let output = std::process::Command::new("sh")
            .args(["-c", "ulimit -v 1500000; exec \"$0\" check --format concise \"$1\""])
            .args([std::ffi::OsStr::new(env!("CARGO_BIN_EXE_attune")), path.as_os_str()])
            .output()
            .unwrap();
        let error = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(1), "{bit}: {error}");
    }
}
