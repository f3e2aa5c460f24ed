## attune translate，以及它写进译文文件的注释。

cli-usage-translate = attune translate [选项] <SCENARIO> <LANG>
cli-help-translate = 生成情景的译文文件，或让它跟上原文
cli-help-translate-more =
    新句子留空待译，改过的句子做上标记，改了名的句子连译文一起搬过去。
    译文和你自己的注释一条也不会丢。
cli-help-translate-scenario = 情景文件夹，或其中的 call.ron
cli-help-argument-target = 译成哪种语言：en 或 zh-CN
cli-help-option-check = 不写文件；文件若会变动，退出码为 1
cli-help-option-accept = 仍然成立的过时译文：写它的位置、一组的位置，或 all

cli-translate-written = { $file }：已写好。
cli-translate-same = { $file }：无需改动。
cli-translate-would-change = { $file }：没有跟上原文，运行“attune translate”会改动它。
cli-translate-unmarked = 还没记下译自哪一版原文（`seen`）的：{ $count } 句
cli-translate-untidy = 注释、顺序或排版会重写一遍
cli-translate-counts = 共 { $texts } 句：待译 { $missing } 句，过时 { $stale } 句；另存有 { $unused } 条用不上的译文。
cli-translate-stale = 过时：{ $path }
cli-translate-moved = 搬动：{ $from } → { $to }
cli-translate-retired = 不再使用：{ $path }
cli-translate-unreadable = { $file } 在能读通之前保持原样。

cli-translate-no-path = `{ $path }` 不存在：这里要写情景文件夹
cli-translate-no-scenario = `{ $path }` 不是情景文件夹：里面应有 `call.ron`
cli-translate-embedded = `{ $found }` 随程序自带，不能写入：请把它的 `call.ron` 放进自己的文件夹，再指定那个文件夹
cli-translate-own-language = `{ $path }` 的原文就是{ $language }：请写另一种语言
cli-translate-no-text = `{ $found }` 处没有句子；{ $hint }
cli-translate-no-text-hint = 位置写成 `moments.opening.replies.wait.text` 这样；写 `moments.opening` 则包括其中全部
cli-translate-not-written = { $file } 写不进去：{ $reason }

## 注释。

translate-separator = {" "}·{" "}
translate-moves-separator = ；
translate-file =
    以 //~ 开头的行由“attune translate”每次重写；你自己的注释（// …）会保留。
    > 后面是原文。原文改过的，- 是改之前，+ 是改之后。
    { "[" }词句] 是线索，| 是短停顿，|| 是长停顿：线索要标得与原文一致，停顿按中文说话的习惯放。
translate-stale = 译文过时：译好之后，这里的原文改过了。

translate-group-needs = 客户可能的需求，由学员排出先后。
translate-group-record = 通话前显示在屏幕上的记录。
translate-group-earlier = 以往的联系，坐席当时的记录。
translate-group-expects = 这位客户的期望，通话结束后显示。
translate-group-knowledge = 学员可以查的资料。
translate-group-problems = “问题出在哪里？”的选项。
translate-group-perceive = 从哪里听得出来，每组提问一条。
translate-group-unused = 原文里已经没有这些句子。不删就一直留着；句子回来时，译文也跟着回来。
translate-group-seen = 每条译文是照哪一版原文译的：由“attune translate”填写，请勿改动。

translate-title = 情景的标题
translate-trains = 练什么；卡片上的一句话
translate-company = 学员代表哪家公司接电话
translate-brief = 通话前给学员看的说明
translate-warns = 通话前的提醒：有什么内容可能让人不好受
translate-name = 客户，{ $age } 岁
translate-story = 通话结束后显示
translate-promise = 当时的承诺，后来兑现了
translate-promise-failed = 当时的承诺，后来落空了
translate-thought = 心里想的，没有说出口
translate-choice-right = 正确选项
translate-choice-wrong = 错误选项
translate-gives-away = 从哪里听得出来；和正确答案一起显示
translate-when = 条件：{ $condition }
translate-otherwise = 上一句没有说时
translate-leads = 接着：{ $names }
translate-act-say = 学员
translate-act-listen = 学员（一边听）
translate-act-interject = 学员（插话）
translate-act-look-up = 学员（查资料：{ $article }）
translate-act-hold = 学员（请客户稍候）
translate-act-transfer = 学员（转接）
translate-act-ticket = 工单里的一行，客户听不到
translate-because = 复盘时对这句应答的说明
translate-ending = 结局的标题
translate-later = 一周之后
translate-note = 几天后客户写来或说起的话
