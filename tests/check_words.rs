//! Checks on words and on time: each tells of what is wrong, and of nothing that is fine.

use crate::support::kettle;
use attune::core::diagnostic::Finding;
use attune::core::source::{File, Files, load};
use attune::core::text::Language;
use attune::pages::base;
use std::fmt::Write as _;

/// A change to a file: what stands there, and what shall.
type Change<'a> = (&'a str, &'a str);

/// The call of the examples with changes to it and to its Chinese.
fn changed(call: &[Change<'_>], chinese: &[Change<'_>]) -> Files {
    let mut files = base();
    change(&mut files.call, call);
    change(&mut files.translations[0].1, chinese);
    files
}

fn change(file: &mut File, changes: &[Change<'_>]) {
    let mut text = String::from_utf8(file.bytes.clone()).unwrap();
    for (from, to) in changes {
        assert!(text.contains(from), "{} has no {from}", file.name);
        text = text.replacen(from, to, 1);
    }
    file.bytes = text.into_bytes();
}

fn findings(files: &Files) -> Vec<Finding> {
    load(files).findings
}

/// What is found: code, file, and the words that it points at.
fn told(files: &Files) -> Vec<String> {
    let tell = |finding: &Finding| {
        let mut all = std::iter::once(&files.call).chain(files.translations.iter().map(|(_, file)| file));
        let file = all.find(|file| file.name == finding.file).unwrap();
        let words = std::str::from_utf8(&file.bytes).unwrap()[finding.span.clone()].to_owned();
        format!("{} {}: {words}", finding.code.name(), finding.file)
    };
    findings(files).iter().map(tell).collect()
}

#[track_caller]
fn clean(call: &[Change<'_>], chinese: &[Change<'_>]) {
    assert_eq!(told(&changed(call, chinese)), [""; 0]);
}

#[track_caller]
fn only(call: &[Change<'_>], chinese: &[Change<'_>], wanted: &str) {
    assert_eq!(told(&changed(call, chinese)), [wanted]);
}

/// Words without sense: so many of them.
fn words(count: usize) -> String {
    vec!["word"; count].join(" ")
}

const SORRY: &str = "I'm really very sorry about this.";
const SORRY_CHINESE: &str = "真的非常抱歉。";
const MONDAY_CHINESE: &str = "你们说的是周一，|今天都[周四]了，包裹在哪儿谁也说不上来。";

#[test]
fn the_kettle_call_has_no_findings() {
    let (call, chinese) = kettle();
    let file = |name: &str, text: String| File { name: name.into(), bytes: text.into() };
    let mut files = Files::alone(file("call.ron", call));
    files.translations.push((Language::Chinese, file("zh-CN.ron", chinese)));
    assert_eq!(told(&files), [""; 0]);
}

#[test]
fn a_long_line_is_told_of_in_the_language_in_which_it_is_long() {
    // 183 words a minute: 91 are said within thirty seconds, 92 are not.
    let line = |count| format!("\"{}\"", words(count));
    clean(&[("\"Estimates!\"", &line(91).replace("word\"", "word!\""))], &[]);
    let long = line(92);
    only(&[("\"Estimates!\"", &long)], &[], &format!("long-line call.ron: {long}"));
    // 255 characters a minute.
    let chinese = |count| format!("\"{}\"", "字".repeat(count));
    clean(&[], &[("\"预计！\"", &chinese(127))]);
    only(&[], &[("\"预计！\"", &chinese(128))], &format!("long-line zh-CN.ron: {}", chinese(128)));
    // Pauses and pace are part of it.
    only(
        &[("\"Estimates!\", when", &format!("\"{} || word\", when", words(90)))],
        &[],
        &format!("long-line call.ron: \"{} || word\"", words(90)),
    );
}

#[test]
fn a_line_of_pauses_beyond_all_bounds_is_long_and_no_more() {
    // So many pauses are more milliseconds than a `u32` holds: the figure told is the largest there is, in seconds.
    let long = format!("\"{}\"", "a||".repeat(2_390_000));
    let code = |finding: &Finding| (finding.code.name(), finding.details[0].1.clone());
    let found = findings(&changed(&[("\"Estimates!\"", &long)], &[]));
    assert_eq!(found.iter().map(code).collect::<Vec<_>>(), [("long-line", "4294968".to_owned())]);
}

#[test]
fn a_long_reply_is_told_of_in_the_language_in_which_it_is_long() {
    clean(&[(SORRY, &words(61))], &[]);
    only(&[(SORRY, &words(62))], &[], &format!("long-reply call.ron: \"{}\"", words(62)));
    clean(&[], &[(SORRY_CHINESE, &"字".repeat(85))]);
    only(&[], &[(SORRY_CHINESE, &"字".repeat(86))], &format!("long-reply zh-CN.ron: \"{}\"", "字".repeat(86)));
}

#[test]
fn a_line_or_reply_may_not_last_much_less_than_its_words() {
    // Twelve words aloud are four seconds.
    let reply = |takes: &str| format!("{} {}\", takes: {takes}, moves: {{Apologise: 2}}", words(6), words(6));
    let from = "I'm really very sorry about this.\", moves: {Apologise: 2}";
    only(&[(from, &reply("2"))], &[], "rushed-reply call.ron: 2");
    clean(&[(from, &reply("3"))], &[]);
    clean(&[(from, &reply("60"))], &[]);
    let line = |lasts: &str| format!("tone: Sharp, lasts: {lasts}, thinks");
    only(&[("tone: Sharp, thinks", &line("3"))], &[], "rushed-line call.ron: 3");
    clean(&[("tone: Sharp, thinks", &line("4"))], &[]);
}

#[test]
fn a_character_without_a_letter_is_told_of_once_a_text_and_where_it_stands() {
    only(&[("You said Monday. | It's", "You said Monday. | 𠮷 It's 𠮷")], &[], "missing-glyph call.ron: 𠮷");
    let two = changed(&[], &[(SORRY_CHINESE, "真的𠮷非常𠮟抱歉𠮷。")]);
    assert_eq!(told(&two), ["missing-glyph zh-CN.ron: 𠮷", "missing-glyph zh-CN.ron: 𠮟"]);
    let (_, code) = &findings(&two)[1].details[1];
    assert_eq!(code, "U+20B9F");
    clean(
        &[(SORRY, "I’m — “really” … 50 € ½ café №3 😀")],
        &[(SORRY_CHINESE, "真的“非常”——抱歉……（３）【㈠】　№3 50 € ½ 😀")],
    );
}

#[test]
fn an_address_may_not_change_within_a_text() {
    only(&[], &[("那您能怎么办？", "那您能怎么办？你说。")], "mixed-address zh-CN.ron: \"那您能怎么办？你说。\"");
    for fine in [
        "那您能怎么办？你们呢？",
        "那您能怎么办？上回那位说“你等着”。",
        "您听听，他说：“我讲‘再等’，你就等。”",
        "您看看短信：\\\"你的包裹\\\"。",
        "那你能怎么办？",
        "您那台迷你水壶呢？",
        "您听过《你好》吗？",
        "您听听，她说“it’s 你的错”。",
    ] {
        clean(&[], &[("那您能怎么办？", fine)]);
    }
}

/// The call of the examples with so many more replies; the Chinese of each is one of these.
fn replies(chinese: &[&str]) -> Files {
    let (mut more, mut translated) = (String::new(), String::new());
    for (place, text) in chinese.iter().enumerate() {
        let _ = write!(more, "\"r{place}\": (text: \"As you wish.\", moves: {{Own: 1}}, goes: \"end\"), ");
        let _ = write!(translated, "\"r{place}\": (text: \"{text}\"), ");
    }
    changed(
        &[("\"sorry\": (", &format!("{more}\"sorry\": ("))],
        &[("\"sorry\": (", &format!("{translated}\"sorry\": ("))],
    )
}

#[test]
fn a_voice_that_slips_once_is_told_of_and_one_that_changes_is_not() {
    let slip = |polite: usize, familiar: usize| [vec!["听您的。"; polite], vec!["听你的。"; familiar]].concat();
    let files = replies(&slip(12, 1));
    assert_eq!(told(&files), ["mixed-address zh-CN.ron: \"听你的。\""]);
    let label = &findings(&files)[0].labels[0];
    assert_eq!(label.words, "address");
    let text = std::str::from_utf8(&files.translations[0].1.bytes).unwrap();
    assert!(text[label.span.clone()].contains('您'));
    assert_eq!(told(&replies(&slip(13, 0))), [""; 0]);
    assert_eq!(told(&replies(&slip(8, 5))), [""; 0], "nobody slips so often");
    assert_eq!(told(&replies(&slip(4, 1))), [""; 0], "five times are no habit; the call has two more");
}

#[test]
fn the_lines_of_the_one_customer_are_one_voice() {
    let says = |lines: &[&str]| {
        let list = |text: &str, place: usize| format!("\"l{place}\": (text: \"{text}\"), ");
        let call: String = (0..lines.len()).map(|place| list("Well?", place)).collect();
        let chinese: String = lines.iter().enumerate().map(|(place, text)| list(text, place)).collect();
        let files = changed(
            &[("\"monday\": (", &format!("{call}\"monday\": ("))],
            &[("\"monday\": (", &format!("{chinese}\"monday\": ("))],
        );
        told(&files)
    };
    let slip = [vec!["您说呢？"; 12], vec!["你说呢？"]].concat();
    assert_eq!(says(&slip), ["mixed-address zh-CN.ron: \"你说呢？\""]);
    assert_eq!(says(&["您说呢？"; 13]), [""; 0]);
}

#[test]
fn a_number_that_a_translation_changes_is_told_of_where_it_stands() {
    let call =
        [("I'll ring the depot now and call you back by four", "I'll ring the depot now and call you back by 4:30")];
    let chinese = |time| [("我现在就给站点打电话，四点前给您", time)];
    for fine in [
        "我现在就给站点打电话，四点半前给您",
        "我现在就给站点打电话，16:30 前给您",
        "我现在就给站点打电话，下午４：３０前给您",
        "我现在就给站点打电话，16 点半前给您",
    ] {
        clean(&call, &chinese(fine));
    }
    only(
        &call,
        &chinese("我现在就给站点打电话，四点一刻前给您"),
        "number-differs zh-CN.ron: \"我现在就给站点打电话，四点一刻前给您回电，找没找到都打。\"",
    );
    only(&call, &chinese("我现在就给站点打电话，4:20 前给您"), "number-differs zh-CN.ron: 20");
    only(&[], &chinese("我现在就给站点打电话，5 点前给您"), "number-differs zh-CN.ron: 5");
}

#[test]
fn a_number_is_found_between_the_marks_of_a_line() {
    let call = [("It's [Thursday]", "It's [the 12th], a Thursday")];
    let chinese = |text| [(MONDAY_CHINESE, text)];
    clean(&call, &chinese("你们说的是周一，|今天都[12 号]了，周四，包裹在哪儿谁也说不上来。"));
    let files = changed(&call, &chinese("你们说的是周一，|今天都[13 号]了，周四，包裹在哪儿谁也说不上来。"));
    assert_eq!(told(&files), ["number-differs zh-CN.ron: 13"]);
    let label = &findings(&files)[0].labels[0];
    assert_eq!((label.words, &files.call.bytes[label.span.clone()]), ("source", b"12".as_slice()));
}

#[test]
fn a_number_is_looked_for_in_every_text() {
    let earlier = "starts: (heat: 58, trust: 35, worry: 50), earlier: [(when: \"Tuesday\", by: \"agent 12\", note: \"asked\", promised: \"a call within 24 hours\", failed: true)], expects: {\"soon\": (text: \"word by 5\", met: \"said what-now.depot\")}";
    let chinese = |by: &str, hours: &str, hour: &str| {
        format!(
            "story: \"包裹里是她母亲的眼镜。\", earlier: [(when: \"周二\", by: \"坐席{by}号\", note: \"已询问\", promised: \"{hours}小时内回电\")], expects: {{\"soon\": \"{hour}点前有消息\"}}"
        )
    };
    let call = [("starts: (heat: 58, trust: 35, worry: 50)", earlier)];
    let from = "story: \"包裹里是她母亲的眼镜。\"";
    clean(&call, &[(from, &chinese("12", "24", "5"))]);
    only(&call, &[(from, &chinese("13", "24", "5"))], "number-differs zh-CN.ron: 13");
    only(&call, &[(from, &chinese("12", "48", "5"))], "number-differs zh-CN.ron: 48");
    only(&call, &[(from, &chinese("12", "24", "6"))], "number-differs zh-CN.ron: 6");
}

/// Seconds: monday's line lasts 10, a reply comes 3 later and takes 5 at the least, the shorter of what is said at what-now
/// takes 1, and an answer comes 3 later: that is 22.
const TIMED: [Change<'static>; 3] = [
    ("tone: Sharp, thinks", "tone: Sharp, lasts: 10, thinks"),
    ("moves: {Listen: 2}, need", "moves: {Listen: 2}, takes: 5, need"),
    ("moves: {PolicyWall: 2}, goes", "moves: {PolicyWall: 2}, takes: 9, goes"),
];

#[test]
fn a_window_may_close_when_somebody_is_there_and_no_sooner() {
    let with = |closes: &str| {
        let window = format!("moves: {{Own: 2, Act: 2}}, window: (closes: {closes}), need");
        let [a, b, c] = TIMED;
        told(&changed(&[a, b, c, ("moves: {Own: 2, Act: 2}, need", &window)], &[]))
    };
    assert_eq!(with("21"), ["window-closed call.ron: 21"]);
    assert_eq!(with("22"), [""; 0]);
}

#[test]
fn what_is_said_to_each_customer_is_part_of_the_way() {
    // A second customer says less at the beginning: the window is open for her alone.
    let second = "\"ms-lee\": (name: \"Ms Lee\", age: 30, fears: NotMattering, needs: [\"to-matter\", \"a-date\"], story: \"She waits.\", temper: (needs_empathy: High), starts: (heat: 30, trust: 50, worry: 20)), \"mrs-abara\": (";
    let with_when = |closes: &str, lee: &str, when: &str| {
        let said = format!(
            "\"lee\": (text: \"Hello? [Where] is it?\", when: \"customer ms-lee\", lasts: {lee}), \"monday\": (when: \"{when}\", "
        );
        let window = format!("moves: {{Own: 2, Act: 2}}, window: (closes: {closes}), need");
        let mut files = base();
        files.translations.clear();
        let [a, b, c] = TIMED;
        let more = [("\"mrs-abara\": (", second), ("\"monday\": (", &said), ("moves: {Own: 2, Act: 2}, need", &window)];
        change(&mut files.call, &[a, b, c]);
        change(&mut files.call, &more);
        told(&files)
    };
    let with = |closes: &str, lee: &str| {
        let told = with_when(closes, lee, "customer mrs-abara");
        assert_eq!(told, with_when(closes, lee, "otherwise"), "two ways to say the same");
        told
    };
    assert_eq!(with("21", "30"), ["window-closed call.ron: 21"]);
    assert_eq!(with("22", "30"), [""; 0]);
    assert_eq!(with("15", "4"), ["window-closed call.ron: 15"]);
    assert_eq!(with("16", "4"), [""; 0]);
}

#[test]
fn help_may_come_in_time_or_the_need_has_too_little() {
    let with = |late: &str, opens: &str| {
        let late = format!("\"a day that can be relied on\", late: {late}");
        let [a, b, c] = TIMED;
        let opens = format!("\"what-now\": ({opens}");
        told(&changed(&[a, b, c, ("\"a day that can be relied on\"", &late), ("\"what-now\": (", &opens)], &[]))
    };
    // From the start, or from where it opens.
    assert_eq!(with("21", ""), ["late-need call.ron: 21"]);
    assert_eq!(with("22", ""), [""; 0]);
    assert_eq!(with("3", "opens: [\"a-date\"], "), ["late-need call.ron: 3"]);
    assert_eq!(with("4", "opens: [\"a-date\"], "), [""; 0]);
}

#[test]
fn of_many_moments_that_open_a_need_the_last_may_be_the_one_in_time() {
    // Forty moments in a row, ten seconds each; every one opens the need, and the last answers it.
    let mut moments = String::new();
    for place in 0..40 {
        let goes = if place == 39 { "what-now".to_owned() } else { format!("m{}", place + 1) };
        let _ = writeln!(
            moments,
            "\"m{place}\": (opens: [\"a-date\"], says: {{\"a\": (text: \"And?\", lasts: 10)}}, goes: \"{goes}\"),"
        );
    }
    let with = |late: &str| {
        let late = format!("\"a day that can be relied on\", late: {late}");
        let mut files = base();
        files.translations.clear();
        let opened = format!("{moments}\"what-now\": (");
        change(&mut files.call, &[("\"a day that can be relied on\"", &late), ("\"what-now\": (", &opened)]);
        change(&mut files.call, &[("goes: \"what-now\",", "goes: \"m0\","), ("goes: \"what-now\",", "goes: \"m0\",")]);
        told(&files)
    };
    assert_eq!(with("13"), ["late-need call.ron: 13"]);
    assert_eq!(with("14"), [""; 0]);
}
