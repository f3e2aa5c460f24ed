//! The items of the inventory that calls embody, by short names: what calls are built upon. A call tells them by number
//! (`embodies`), which says nothing to a reader.

use attune::core::text::Language;

/// Number, name in English, name in Chinese.
const ITEMS: &[(u8, &str, &str)] = &[
    (1, "What a machine has done before", "前面机器办过的"),
    (2, "Only the hard cases get through", "转到人工的都是难题"),
    (5, "What no robot does", "机器做不来的"),
    (6, "Handle time as the measure", "拿时长当指标"),
    (8, "Asked about other firms", "问到别家的事"),
    (10, "Expectations that are concrete", "期望越来越具体"),
    (12, "A plan before they ask", "不等人问先备好方案"),
    (15, "What is needed, when it is needed", "要的东西，要的时候"),
    (16, "Help that comes late makes up, no more", "晚了的帮忙只算弥补"),
    (17, "The right moment", "恰当的时机"),
    (18, "Same matter, other wishes", "事一样，盼的不一样"),
    (20, "What they have been through", "各人的来历"),
    (21, "One script, two answers", "同样的话，两样反应"),
    (23, "Rules, and manner besides", "规矩之外的方式"),
    (24, "Won over, not beaten", "赢得人心，不是赢了人"),
    (27, "A threat filed as a waiver", "气话记成了放弃"),
    (28, "What the ticket keeps", "工单记下了什么"),
    (29, "Threats are learnt", "投诉才管用，是学来的"),
    (30, "Perceiving comes first", "先感知"),
    (31, "The label “unreasonable”", "“无理取闹”的标签"),
    (32, "A wish that can't be met", "办不到的要求"),
    (
        33,
        "Three fears: not to count, to be kicked around, to be treated unfairly",
        "三怕：怕没人理，怕踢皮球，怕不公平",
    ),
    (34, "Fierce outside, helpless inside", "外头凶，里头怕"),
    (35, "The wrong number, and when to say so", "打错了，什么时候说"),
    (36, "Nobody to look a fool", "谁都别下不来台"),
    (37, "A way to step down", "给个台阶"),
    (38, "Spite, or not perceived", "赌气，还是没察觉"),
    (39, "Hiding behind a complaint form", "拿投诉单挡事"),
    (40, "Which wish comes first", "几个诉求哪个在前"),
    (41, "Afraid of the complaint", "怕被投诉，只想快挂"),
    (42, "Four things to perceive", "四样要感知的"),
    (44, "Unhurried, and on the same frequency", "不急不躁，保持同频"),
    (45, "Reading words, pace and tone", "听措辞、语速、语调"),
    (46, "“Or I take it further”: the urgency shared", "“再不解决就投诉”：一起着急"),
    (47, "“Get me somebody else”: taken on to the end", "“换人”：负责到底"),
    (48, "“Never mind”: what can be done", "“算了”：还能做点什么"),
    (49, "“So disappointed”: an account, and a repair", "“太失望了”：给交代，补回来"),
    (54, "Many at once", "一对多"),
    (55, "Expected to know everything", "以为客服无所不知"),
    (65, "What can't be said outright", "想说又说不出口的"),
    (69, "Firm without a fight", "不让步，也不起冲突"),
    (71, "Service for everyone", "人人都用得上的服务"),
    (72, "Another firm's parcel", "别家公司的快递"),
    (75, "What the desk can and can't see", "屏幕上看得到和看不到的"),
    (76, "Handed over by a robot", "机器转过来的"),
    (77, "Paid service, and selling", "付费服务与推销"),
    (78, "Do it for them, or teach", "替人办，还是教人办"),
    (79, "Peak season, and the wait", "旺季的排队"),
    (80, "One step at a time", "一步一步带"),
    (81, "The figure and the truth", "指标与实情"),
    (82, "Words that only look like care", "只像关心的话"),
    (85, "Too much warmth", "用力过猛"),
    (86, "There without being noticed", "在，又不显眼"),
    (87, "Neither cold nor fawning, nor long", "不怠慢，不讨好，不拖沓"),
    (88, "A word can add or take", "一句话能添分也能扣分"),
    (89, "Needs are felt, and fade", "需求是感受，会过去"),
    (92, "What became of it", "后来怎样了"),
];

/// The name of an item.
pub(super) fn name(number: u8, language: Language) -> &'static str {
    let found = ITEMS.iter().find(|(own, ..)| *own == number);
    let (_, english, chinese) = found.unwrap_or_else(|| panic!("give item {number} a name in {}", file!()));
    match language {
        Language::English => english,
        Language::Chinese => chinese,
    }
}

#[test]
fn each_has_one_place_and_both_its_names() {
    assert!(ITEMS.is_sorted_by(|one, other| one.0 < other.0));
    assert!(ITEMS.iter().all(|(_, english, chinese)| !english.is_empty() && !chinese.is_empty()));
}
