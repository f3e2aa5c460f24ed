//! Whatever the bytes: a scenario or findings, each of which can be shown; never a panic, a hang, or memory without end.
#![no_main]

use attune::core::source::syntax::format;
use attune::core::source::{File, Files};
use attune::core::text::Language;
use attune::findings::{Style, full};
use attune::pages::{base, look};
use attune::words::Words;
use libfuzzer_sys::fuzz_target;
use std::sync::LazyLock;

static WORDS: LazyLock<Words> = LazyLock::new(|| Words::new(Language::English));

fuzz_target!(|bytes: &[u8]| {
    let file = |name: &str| File { name: name.into(), bytes: bytes.to_vec() };
    let as_translation = Files { translations: vec![(Language::Chinese, file("zh-CN.ron"))], ..base() };
    let as_plan = Files { plans: vec![file("x.plan")], ..base() };
    for files in [Files::alone(file("call.ron")), as_translation, as_plan] {
        let (findings, _) = look(&files);
        for finding in findings.iter().take(3) {
            assert!(!full(finding, &files, &WORDS, Style::Plain).is_empty());
        }
    }
    // What is laid out stays as it is.
    if let Some(once) = std::str::from_utf8(bytes).ok().and_then(format) {
        assert_eq!(format(&once), Some(once));
    }
});
