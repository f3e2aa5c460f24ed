//! The call is edited, the translation follows.

use super::Desk;
use crate::support::{Output, expect};
use attune::core::source::{File, Files, load};
use attune::core::text::Language;
use attune::core::translation::{Pair, read, stale};
use attune::findings::{Style, full};
use attune::words::Words;
use std::fmt::Write;

const COUNTS: &str = "32 texts: 0 to translate, 0 stale; 0 unused translations kept.\n";

#[track_caller]
fn says(output: &Output, lines: &[&str]) {
    assert_eq!((output.code, output.err.as_str()), (0, ""));
    assert_eq!(output.out.lines().skip(1).collect::<Vec<_>>(), lines);
}

#[test]
fn a_changed_text_is_stale_until_it_is_translated_anew_or_accepted() {
    let desk = Desk::in_step();
    desk.change("call.ron", "The warranty covers one exchange.", "The warranty covers two exchanges.");
    let stale = "zh-CN.ron:182:27: warning[stale-translation]: found the words of \
                 `moments.opening.replies.rules.text` changed in the call since they were translated into Chinese\n";
    let found = desk.check();
    // The line depends on how much stands above it, the rest does not.
    assert_eq!(found.split_once(": ").map(|(_, rest)| rest), stale.split_once(": ").map(|(_, rest)| rest));
    let one = [
        "  stale: moments.opening.replies.rules.text",
        "32 texts: 0 to translate, 1 stale; 0 unused translations kept.",
    ];
    says(&desk.translate(&[]), &one);
    let shown = [
        "//~ 学员 · 拿规定挡 · 接着：end",
        "//~ 译文过时：译好之后，这里的原文改过了。",
        "//~ - The warranty covers one exchange.",
        "//~ + The warranty covers two exchanges.",
        "text: \"保修只包一次更换。\",",
    ];
    desk.shows("\"rules\": (", &shown);
    // Another run does not make it fresh, nor does another change forget what was translated.
    says(&desk.translate(&[]), &one);
    desk.change("call.ron", "two exchanges", "three exchanges");
    says(&desk.translate(&[]), &one);
    desk.shows("\"rules\": (", &[shown[0], shown[1], shown[2], "//~ + The warranty covers three exchanges.", shown[4]]);
    assert_eq!(desk.check().matches("stale-translation").count(), 1);
    // Neither here nor there is accepted by the name of something else.
    says(&desk.translate(&["--accept", "moments.calmer"]), &one);
    let before = desk.read("zh-CN.ron");
    says(&desk.translate(&["--accept", "moments.opening.replies.rules.text"]), &[COUNTS.trim()]);
    let fresh = [shown[0], "//~ > The warranty covers three exchanges.", shown[4]];
    desk.shows("\"rules\": (", &fresh);
    assert_eq!(desk.check(), "");
    for accepted in [&["--accept", "moments.opening"], &["--accept", "all"]] {
        desk.write("zh-CN.ron", &before);
        says(&desk.translate(accepted), &[COUNTS.trim()]);
        desk.shows("\"rules\": (", &fresh);
    }
    // A new translation needs no leave.
    desk.write("zh-CN.ron", &before.replace("保修只包一次更换。", "保修包三次更换。"));
    assert_eq!(desk.check(), "");
    says(&desk.translate(&[]), &[COUNTS.trim()]);
    // And a text that is changed back is as it was translated.
    desk.write("zh-CN.ron", &before);
    desk.change("call.ron", "three exchanges", "one exchange");
    assert_eq!(desk.check(), "");
    says(&desk.translate(&[]), &[COUNTS.trim()]);
}

#[test]
fn what_was_written_by_hand_is_never_called_stale() {
    let (call, chinese) = crate::support::kettle();
    let desk = Desk::new(&call, Some(&chinese));
    desk.change("call.ron", "The warranty covers one exchange.", "Something else altogether.");
    assert_eq!(desk.check(), "");
    says(&desk.translate(&[]), &[COUNTS.trim()]);
    // Nor where what it remembers was damaged.
    let seen = desk
        .read("zh-CN.ron")
        .lines()
        .find(|line| line.contains("\"moments.opening.replies.rules.text\": "))
        .unwrap()
        .to_owned();
    desk.change("zh-CN.ron", &seen, "        \"moments.opening.replies.rules.text\": \"?\",");
    desk.change("call.ron", "Something else altogether.", "And again.");
    assert_eq!(desk.check(), "");
}

#[test]
fn a_new_text_comes_in_empty_where_it_is_played() {
    let desk = Desk::in_step();
    desk.change(
        "call.ron",
        "\"look\": (act",
        "\"ask\": (text: \"Which kettle?\", moves: {Explore: 1}, goes: \"calmer\"),\n\"look\": (act",
    );
    says(&desk.translate(&[]), &["33 texts: 1 to translate, 0 stale; 0 unused translations kept."]);
    desk.shows(
        "\"ask\": (",
        &["//~ 学员 · 追问以求理解 · 接着：calmer", "//~ > Which kettle?", "text: \"\",", "),", "\"rules\": ("],
    );
}

#[test]
fn a_reason_stands_at_the_place_of_its_set_of_questions() {
    let desk = Desk::in_step();
    let questions = "perceive: [(\n                problem: (choices";
    let reason =
        "perceive: [(when: \"turns > 90\", needs: true), (\n because: \"He says it twice.\",\n problem: (choices";
    desk.change("call.ron", questions, reason);
    // Its choices moved along, from the first set to the second.
    let told = desk.translate(&[]);
    assert!(told.out.contains("33 texts: 1 to translate, 0 stale; 0 unused translations kept."), "{}", told.out);
    desk.shows(
        "perceive: [",
        &[
            "(),",
            "(",
            "//~ 从哪里听得出来；和正确答案一起显示",
            "//~ > He says it twice.",
            "because: \"\",",
            "),",
            "],",
        ],
    );
    assert_eq!(desk.check().matches("perceive[1].because").count(), 1, "{}", desk.check());
    desk.change(
        "zh-CN.ron",
        "because: \"\",\n                ),\n            ],",
        "because: \"他说了两遍。\",\n                ),\n            ],",
    );
    assert_eq!(desk.translate(&[]).code, 0);
    assert!(desk.read("zh-CN.ron").contains("\"moments.opening.perceive[1].because\": "));
}

#[test]
fn a_renamed_moment_takes_its_translations_and_comments_along() {
    let desk = Desk::in_step();
    desk.change("zh-CN.ron", "        \"opening\": (", "        // 开场，先听他说完\n        \"opening\": (");
    desk.change("zh-CN.ron", "text: \"喂？\"", "text: \"喂？\" /* 再想想 */");
    let renamed = desk.read("call.ron").replace("\"opening\"", "\"start\"").replace("said opening.", "said start.");
    // One text of it is changed at the same time.
    desk.write("call.ron", &renamed.replace("The warranty covers one exchange.", "One exchange, by the warranty."));
    let output = desk.translate(&[]);
    assert_eq!(output.out.matches("  moved: moments.opening.").count(), 8, "{}", output.out);
    assert!(output.out.contains("  moved: moments.opening.replies.own.text → moments.start.replies.own.text\n"));
    assert!(output.out.ends_with(
        "  stale: moments.start.replies.rules.text\n32 texts: 0 to translate, 1 stale; 0 unused translations kept.\n"
    ));
    desk.shows("moments: {", &["// 开场，先听他说完", "\"start\": ("]);
    desk.shows("//~ > Hello?", &["// 再想想 */".replacen("//", "/*", 1).as_str(), "text: \"喂？\","]);
    desk.shows("//~ + One exchange, by the warranty.", &["text: \"保修只包一次更换。\","]);
    assert!(!desk.read("zh-CN.ron").contains("opening"));
    assert_eq!(desk.translate(&["--check"]).code, 0);
}

#[test]
fn a_removed_text_waits_at_the_end_and_comes_back() {
    let desk = Desk::in_step();
    let whole = desk.read("call.ron");
    desk.change("zh-CN.ron", "text: \"保修只包一次更换。\",", "// 太硬了\ntext: \"保修只包一次更换。\",");
    let before = desk.translate(&[]);
    says(&before, &[COUNTS.trim()]);
    let in_step = desk.read("zh-CN.ron");
    let line = whole.lines().find(|line| line.contains("\"rules\": (")).unwrap();
    desk.write("call.ron", &whole.replace(line, ""));
    says(
        &desk.translate(&[]),
        &[
            "  unused now: moments.opening.replies.rules.text",
            "31 texts: 0 to translate, 0 stale; 1 unused translation kept.",
        ],
    );
    desk.shows(
        "unused: {",
        &[
            "//~ - The warranty covers one exchange.",
            "// 太硬了",
            "\"moments.opening.replies.rules.text\": \"保修只包一次更换。\",",
            "},",
        ],
    );
    assert_eq!(desk.check(), "");
    assert_eq!(desk.translate(&["--check"]).code, 0);
    // Under another name, with the same words.
    desk.write("call.ron", &whole.replace("\"rules\": (", "\"terms\": ("));
    says(
        &desk.translate(&[]),
        &["  moved: unused.moments.opening.replies.rules.text → moments.opening.replies.terms.text", COUNTS.trim()],
    );
    desk.shows(
        "\"terms\": (",
        &[
            "//~ 学员 · 拿规定挡 · 接着：end",
            "//~ > The warranty covers one exchange.",
            "// 太硬了",
            "text: \"保修只包一次更换。\",",
        ],
    );
    // Back as it was, the file is what it was.
    desk.write("call.ron", &whole);
    desk.translate(&[]);
    assert_eq!(desk.read("zh-CN.ron"), in_step);
}

#[test]
fn of_two_translations_of_one_place_neither_is_lost() {
    let desk = Desk::in_step();
    let whole = desk.read("call.ron");
    let line = whole.lines().find(|line| line.contains("\"rules\": (")).unwrap();
    let without = whole.replace(line, "");
    desk.write("call.ron", &without);
    desk.translate(&[]);
    // The same name for another text; its translation is not the one that was taken out.
    desk.change("zh-CN.ron", "unused: {", "unused: {\n\"elsewhere.altogether\": \"别处\",");
    desk.write("call.ron", &whole.replace("The warranty covers one exchange.", "No."));
    desk.translate(&[]);
    desk.change("zh-CN.ron", "text: \"保修只包一次更换。\",", "text: \"不行。\",");
    desk.translate(&[]);
    desk.write("call.ron", &without);
    desk.translate(&[]);
    desk.write("call.ron", &whole.replace("The warranty covers one exchange.", "Never."));
    desk.change(
        "zh-CN.ron",
        "\"elsewhere.altogether\": \"别处\",",
        "\"elsewhere.altogether\": \"别处\",\n\"moments.opening.replies.rules.text#2\": \"另一句\",",
    );
    desk.translate(&[]);
    let text = desk.read("zh-CN.ron");
    for kept in ["别处", "不行。", "另一句"] {
        assert_eq!(text.matches(kept).count(), 1, "{kept} in {text}");
    }
    assert_eq!(desk.translate(&["--check"]).code, 0);
}

#[test]
fn a_list_with_a_new_first_entry_and_texts_that_change_places_keep_their_own_translations() {
    let desk = Desk::in_step();
    desk.change("call.ron", "record: [\"Kettle K2", "record: [\"In the queue for ten minutes.\", \"Kettle K2");
    desk.translate(&[]);
    desk.shows(
        "record: [",
        &[
            "//~ > In the queue for ten minutes.",
            "\"\",",
            "//~ > Kettle K2, bought on 3 May.",
            "\"水壶 K2，5 月 3 日购买。\",",
        ],
    );
    let desk = Desk::in_step();
    let swapped = desk
        .read("call.ron")
        .replace("to matter to somebody", "~")
        .replace("a kettle that works", "to matter to somebody");
    desk.write("call.ron", &swapped.replace('~', "a kettle that works"));
    // Until it is brought in step, each stands with the wrong text.
    assert_eq!(desk.check().matches("stale-translation").count(), 2);
    desk.translate(&[]);
    desk.shows(
        "needs: {",
        &[
            "//~ > a kettle that works",
            "\"matter\": \"一把能用的水壶\",",
            "//~ > to matter to somebody",
            "\"kettle\": \"有人在乎\",",
        ],
    );
    assert_eq!(desk.check(), "");
}

#[test]
fn of_equal_texts_each_keeps_the_translation_of_its_own_moment_and_kind() {
    let desk = Desk::in_step();
    let reply = |name: &str| format!("\"{name}\": (text: \"Yes.\", moves: {{Listen: 1}}, goes: \"end\"),\n");
    let plain = desk.read("call.ron");
    let with = |first: &str, second: &str| {
        let call = plain.replace("\"look\": (act", &format!("{}\"look\": (act", reply(first)));
        call.replace("\"wait\": (act", &format!("{}\"wait\": (act", reply(second)))
    };
    desk.write("call.ron", &with("yes", "yes"));
    desk.translate(&[]);
    let filled = desk.read("zh-CN.ron").replacen("text: \"\"", "text: \"是的。\"", 1).replacen(
        "text: \"\"",
        "text: \"好的。\"",
        1,
    );
    desk.write("zh-CN.ron", &filled);
    desk.translate(&[]);
    desk.write("call.ron", &with("sure", "quite"));
    let output = desk.translate(&[]);
    let moved = [
        "  moved: moments.opening.replies.yes.text → moments.opening.replies.sure.text",
        "  moved: moments.calmer.replies.yes.text → moments.calmer.replies.quite.text",
        "34 texts: 0 to translate, 0 stale; 0 unused translations kept.",
    ];
    says(&output, &moved);
    // The same words as a remark of the debrief are another text.
    desk.write("call.ron", &plain.replace("\"wait\": (act: Listen,", "\"wait\": (act: Listen, because: \"Yes.\","));
    desk.translate(&[]);
    desk.shows("\"wait\": (", &["//~ 复盘时对这句应答的说明 · 学员（一边听）", "//~ > Yes.", "because: \"\","]);
}

#[test]
fn the_alternative_of_a_line_is_for_the_other_customers() {
    let desk = Desk::in_step();
    let line = "\"hello\": (text: \"Hello?\", when: \"customer oyelaran\"),";
    desk.change("call.ron", line, &format!("{line}\n\"morning\": (text: \"Morning.\", when: \"otherwise\"),"));
    desk.translate(&[]);
    desk.shows("\"morning\": (", &["//~ Mr Hale · 上一句没有说时", "//~ > Morning."]);
}

#[test]
fn the_order_follows_the_call() {
    let desk = Desk::in_step();
    let call = desk.read("call.ron");
    let line = call.lines().find(|line| line.contains("\"rules\": (")).unwrap().to_owned();
    let moved = call
        .replace(&format!("{line}\n"), "")
        .replace("replies: {\n                \"own\"", &format!("replies: {{\n{line}\n                \"own\""));
    assert_ne!(moved, call);
    desk.write("call.ron", &moved);
    says(&desk.translate(&[]), &[COUNTS.trim()]);
    desk.shows("replies: {", &["\"rules\": ("]);
}

#[test]
fn no_comment_is_lost_wherever_it_stands() {
    let desk = Desk::in_step();
    let text = desk.read("zh-CN.ron");
    // One above every line and one beside every line that ends an entry.
    let mut commented = String::new();
    for (number, line) in text.lines().enumerate() {
        let beside = if line.trim().starts_with("//") { String::new() } else { format!(" /* beside {number}. */") };
        writeln!(commented, "// above {number}.\n{line}{beside}").unwrap();
    }
    desk.write("zh-CN.ron", &commented);
    desk.translate(&[]);
    let kept = desk.read("zh-CN.ron");
    for (number, line) in text.lines().enumerate() {
        assert_eq!(kept.matches(&format!("// above {number}.\n")).count(), 1, "{number}: {line}");
        let beside = usize::from(!line.trim().starts_with("//"));
        assert_eq!(kept.matches(&format!("/* beside {number}. */\n")).count(), beside, "{number}: {line}");
    }
    assert_eq!(desk.translate(&["--check"]).code, 0);
    // Not even when everything that they stood at is gone.
    desk.write(
        "call.ron",
        &desk
            .read("call.ron")
            .replace("\"calmer\"", "\"x\"")
            .replace("Well. || What happens now?", "And?")
            .replace("leaves today", "left"),
    );
    desk.translate(&[]);
    let kept = desk.read("zh-CN.ron");
    assert!((0..text.lines().count()).all(|number| kept.matches(&format!("// above {number}.\n")).count() == 1));
}

#[test]
fn any_characters_come_back_as_they_were() {
    let desk = Desk::in_step();
    let odd = "a \\\" b \\\\ c \\n d \\r e \\t f \\u{7} g \\u{feff} h // i /* j \\u{2028} k //~ > l";
    desk.change("call.ron", "\"Hello?\"", &format!("\"{odd}\""));
    desk.change("zh-CN.ron", "\"喂？\"", &format!("\"{odd}\""));
    desk.translate(&[]);
    assert!(desk.read("zh-CN.ron").contains(&format!("text: \"{odd}\",")));
    // A text of several lines is remembered as such.
    desk.change("call.ron", odd, "one\\n\\n > two");
    desk.change("zh-CN.ron", odd, "一\\n\\n二");
    desk.translate(&[]);
    desk.shows(
        "//~ Ms Oyelaran · 条件：customer oyelaran",
        &["//~ > one", "//~ >", "//~ >  > two", "text: \"一\\n\\n二\","],
    );
    desk.change("call.ron", "one\\n\\n > two", "three");
    desk.translate(&[]);
    desk.shows("//~ 译文过时：译好之后，这里的原文改过了。", &["//~ - one", "//~ -", "//~ -  > two", "//~ + three"]);
}

#[test]
fn a_stale_translation_is_found_with_what_its_text_was_and_is() {
    let desk = Desk::in_step();
    desk.change("call.ron", "The warranty covers one exchange.", "The warranty covers two exchanges.");
    let file = |name: &str| File { name: name.into(), bytes: desk.read(name).into() };
    let files =
        Files { call: file("call.ron"), translations: vec![(Language::Chinese, file("zh-CN.ron"))], plans: Vec::new() };
    let Pair { call, translation } = read(&files, Language::Chinese).unwrap();
    let (translation, comments) = translation.unwrap();
    let told = |comments| {
        let found = stale(&call, &translation, comments).into_iter();
        found.map(|stale| (stale.path.to_string(), stale.was, stale.now)).collect::<Vec<_>>()
    };
    let path = "moments.opening.replies.rules.text".to_owned();
    let now = "The warranty covers two exchanges.".to_owned();
    assert_eq!(told(None), [(path.clone(), None, now.clone())]);
    assert_eq!(told(Some(&comments)), [(path, Some("The warranty covers one exchange.".to_owned()), now)]);
    for language in Language::ALL {
        let words = Words::new(language);
        let all: String = load(&files).findings.iter().map(|found| full(found, &files, &words, Style::Plain)).collect();
        expect(&format!("translate-stale-{}.txt", language.tag()), &all);
    }
}
