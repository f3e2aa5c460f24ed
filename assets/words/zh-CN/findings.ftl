## 作者写的文件里有什么错处或可疑之处。
##
## `finding-CODE` 是标题：说清看到了什么、应该是什么，名称放在反引号里。`finding-CODE-help` 说怎么改。
## `finding-CODE-CASE` 在那种情形下取代 `finding-CODE`；`$wanted` 用 `finding-CODE-wanted-CASE` 的话来说。
## `$path` 自带反引号。

finding-level-error = 错误
finding-level-warning = 警告
finding-level-help = 改法
finding-suggestion = 是不是想写 `{ $suggestion }`？
finding-names = 现有的：{ $names }
finding-whole-file = 情景本身
finding-wanted-mark = { " " }`{ $mark }`

finding-syntax = 这里应该是{ $wanted }，却写着 `{ $found }`
finding-syntax-help = 前面可能漏了 `)`、`]`、{ "`}`" } 或 `,`，也可能有一段文字没有收尾的引号
finding-syntax-mark-help = 各项之间用逗号，名称后面用冒号，注释写在 `//` 之后
finding-syntax-colon-help = 字段名和条目名后面要有冒号：`goes: "end"`
finding-syntax-anything = `{ $found }` 写在这里没有意义
finding-syntax-anything-help = 文字和名称可以用任何语言，但要放在引号里；引号之外只有括号、逗号、冒号、数字和格式自带的词
finding-syntax-empty = 文件是空的
finding-syntax-empty-help = 写一个情景：`Scenario(id: "…", title: "…", …)`
finding-syntax-nothing = 情景已经结束，后面却还有 `{ $found }`
finding-syntax-nothing-help = 最外层的括号合上，情景就结束了；是不是多写了一个 `)`？
finding-syntax-wanted-value = 一个值
finding-syntax-wanted-name = 字段名或条目名

finding-unclosed-text = 文字开头有引号，后面却没有收尾的引号
finding-unclosed-text-help = 在文字末尾补上 `"`；文字里面的引号写作 `\"`
finding-inner-quote = 文字里面出现了引号
finding-inner-quote-help = 文字里面的引号写作 `\"`，也可以用“ ”或‘ ’
finding-unclosed-comment = 注释以 `/*` 开头，却没有 `*/` 收尾
finding-unclosed-comment-help = 在注释结束处补上 `*/`，或改用只管一行的 `//`
finding-unclosed-bracket = 这个 `{ $found }` 少了对应的{ $wanted }
finding-unclosed-bracket-help = 在这里补上{ $wanted }，或者补在前面一点：括号里最后一项的后面
finding-cut-short = 文件没写完就到头了
finding-cut-short-help = 这里还有好几层括号没有合上；要是文件末尾丢了，就从旧的副本里找回来
finding-missing-comma = `{ $found }` 前面缺少 `,`
finding-missing-comma-help = 各项之间用半角逗号隔开，在这里补一个
finding-full-width = 这里写的是全角的 `{ $found }`，应该是{ $wanted }
finding-full-width-help = 改成半角的{ $wanted }：引号之外不能用中文输入法的标点
finding-full-width-space-help = 改成半角空格：引号之外不能用全角的标点和空格
finding-full-width-wanted-space = 半角空格
finding-bad-escape = `{ $found }` 不代表任何字符
finding-bad-escape-help = 反斜杠本身写作 `\\`，引号写作 `\"`，换行写作 `\n`
finding-quoted-name = `{ $found }` 不该加引号
finding-quoted-name-help = 字段名和格式自带的词不加引号（如 `tone: Flat`），只有自己起的名称和文字才加
finding-bare-name = 名称 `{ $found }` 没有加引号
finding-bare-name-help = 写成 `"{ $found }"`：自己起的名称和文字要加引号，只有格式自带的词不加

finding-unknown-field = `{ $outer }` 没有 `{ $found }` 这个字段
finding-unknown-field-help = 可用的字段有：{ $expected }

finding-unknown-name = `{ $found }` 不是这里能用的词
finding-unknown-name-help = 可以写的有：{ $expected }

finding-missing-field = { $path } 缺少字段 `{ $found }`
finding-missing-field-help = 在合上它的括号前面加上 `{ $found }: …`
finding-missing-field-whole = `{ $outer }` 里还没写 `{ $found }`
finding-missing-field-whole-help = 加一行 `{ $found }: …,`

finding-wrong-type = 这里应该是{ $wanted }，却写着 `{ $found }`
finding-wrong-type-wanted-text = 加引号的文字
finding-wrong-type-wanted-number = 整数
finding-wrong-type-wanted-true-or-false = { " " }`true` 或 `false`
finding-wrong-type-wanted-list = 列表
finding-wrong-type-wanted-map = 花括号里的若干个名称，各带自己的内容
finding-wrong-type-wanted-map-of-words = 若干个格式自带的词，各带一个数字
finding-wrong-type-wanted-group = 一组字段
finding-wrong-type-wanted-word = 格式自带的词（不加引号）
finding-wrong-type-wanted-moment-or-end = 时刻的名称，或者 `"end"`
finding-wrong-type-wanted-ending = 结局的名称
finding-wrong-type-wanted-need = 需求的名称
finding-wrong-type-wanted-condition = 加引号的条件
finding-wrong-type-wanted-one-text = 一段加引号的文字
finding-wrong-type-wanted-article-in-brackets = { " " }`LookUp("…")`，括号里是一篇资料的名称
finding-wrong-type-help = 这里改写{ $wanted }
finding-wrong-type-text-help = 用一对 `"` 把它括起来
finding-wrong-type-moment-or-end-help = 名称要加引号：`goes: "名称"` 或 `goes: "end"`
finding-wrong-type-ending-help = 写 `endings` 里的名称，加引号
finding-wrong-type-need-help = 写 `needs` 里的名称，加引号
finding-wrong-type-condition-help = 用一对 `"` 把它括起来，如 `"heat >= 60"`
finding-wrong-type-one-text-help = 这里只写一个，不加 `[ ]`：`"…"`
finding-wrong-type-number-help = 只写数字，不加引号，也不带小数点
finding-wrong-type-true-or-false-help = 直接写这个词，不加引号
finding-wrong-type-small-letters-help = 用小写：`{ $meant }`
finding-wrong-type-neither-help = 写 `true` 或 `false`
finding-wrong-type-list-help = 写成 `[…]`，各项用半角逗号隔开，只有一项也要加方括号
finding-wrong-type-map-help = 要用花括号：{ "`{\"名称\": …, \"名称\": …}`" }，每个名称都加引号
finding-wrong-type-map-of-words-help = 写成 { "`{词: 1, …}`" }，词不加引号，如 { "`moves: {Listen: 2}`" } 或 { "`effects: {heat: -5}`" }
finding-wrong-type-group-help = 写成 `(字段: …, 字段: …)`
finding-wrong-type-window-help = 写成 `(closes: { $found })`；不是从一开始就算的，再加上 `opens`
finding-wrong-type-word-in-brackets-help = 写 `{ $meant }`，后面不加括号

finding-duplicate-id = 同一处出现了两个 `{ $found }`
finding-duplicate-id-help = 删掉一个，或者给其中一个改名

finding-too-deep = 括号一层套一层，超出了任何情景所需
finding-too-deep-help = 文件是不是损坏了，或者根本不是情景？

finding-too-large = 文件有 { $found } MiB，最多只能有 { $expected } MiB
finding-too-large-help = 把情景拆开，或者看看是不是选错了文件

finding-not-utf8 = 文件应为 UTF-8 编码，却出现了字节 { $found }
finding-not-utf8-help = 把文件另存为 UTF-8，多数编辑器的“另存为”里可以选编码
finding-not-utf8-gbk = 文件应为 UTF-8 编码，却出现了字节 { $found }，看上去是 GBK 编码
finding-not-utf8-gbk-help = 用 GBK 打开（记事本里叫 ANSI），再另存为 UTF-8；命令行可用：iconv -f GBK -t UTF-8
finding-not-utf8-utf-16 = 文件应为 UTF-8 编码，却是 UTF-16
finding-not-utf8-utf-16-help = 把文件另存为 UTF-8；在记事本里它被存成了“Unicode”

finding-unreadable = 读不到这个文件：{ $found }
finding-unreadable-help = 看看文件在不在、是不是文件、你有没有读取权限
finding-unreadable-not-found = 文件不存在
finding-unreadable-denied = 没有读取这个文件的权限
finding-unreadable-denied-help = 给自己加上读取权限

finding-bad-id = 名称 `{ $found }` 不合规，只能用文字、数字、`-` 和 `_`
finding-bad-id-help = 改成只有文字、数字、`-` 和 `_` 的名称，如 `ring-depot`；给学员看的话写在 `text` 或 `title` 里
finding-bad-id-empty = 名称是空的
finding-bad-id-reserved = 名称 `end` 另有用处，不能用
finding-bad-id-reserved-help = `goes: "end"` 表示结束通话，请换一个名称

finding-empty-text = 这段文字里没有字
finding-empty-text-help = 写上要给人看的话；如果这个字段可有可无，就把它删掉

finding-bad-mark = 这里应该是{ $wanted }，却写着 `{ $found }`
finding-bad-mark-help = `[词句]` 标线索，`|` 是短停顿，`||` 是长停顿
finding-bad-mark-closing = 线索以 `[` 打开，却没有 `]` 合上
finding-bad-mark-opening = 有 `]`，前面却没有打开线索的 `[`
finding-bad-mark-no-second-opening = 线索里面又出现了 `[`
finding-bad-mark-no-second-opening-help = 先用 `]` 合上前一条线索；线索不能互相嵌套
finding-bad-mark-words = `[]` 里没有字
finding-bad-mark-words-help = 把露出端倪的词句放进方括号里

finding-nothing-listed = `{ $found }` 里至少要有一项，现在是空的
finding-nothing-listed-help = 补上一项：一通来电至少要有客户、需求、时刻和结局各一
finding-nothing-listed-own-needs-help = 写上这位客户需要什么，最要紧的在前：填这通电话 `needs` 里的名称
finding-nothing-listed-perceive = 这一组提问里至少要有一问，现在是空的
finding-nothing-listed-perceive-help = 加上 `problem`、`emotion`、`words` 或 `needs: true`，不然就删掉这一组

finding-undefined-moment = 没有 `{ $found }` 这个时刻
finding-undefined-moment-help = 写 `moments` 里的名称；要结束通话就写 `end`
finding-undefined-moment-asked-help = 写 `moments` 里的名称
finding-undefined-reply = 没有 `{ $found }` 这个应答
finding-undefined-reply-help = 写成“时刻.应答”，如 `opening.wait`
finding-undefined-reply-dotted-help = 写这个时刻的 `replies` 里的名称
finding-undefined-need = 没有 `{ $found }` 这项需求
finding-undefined-need-help = 写 `needs` 里的名称，或者在那里补上它
finding-undefined-article = 没有 `{ $found }` 这篇资料
finding-undefined-article-help = 写 `knowledge` 里的名称，或者在那里补上它
finding-undefined-customer = 没有 `{ $found }` 这位客户
finding-undefined-customer-help = 写 `customers` 里的名称，而不是客户的称呼
finding-undefined-ending = 没有 `{ $found }` 这个结局
finding-undefined-ending-help = 写 `endings` 里的名称，不写标题；要按条件选结局就写 `goes: "end"`
finding-undefined-choice = 正确答案 `{ $found }` 不在选项里
finding-undefined-choice-help = 写 `choices` 里的名称

finding-bad-condition = 这里应该是{ $wanted }，却写着 `{ $found }`
finding-bad-condition-end = 条件没写完：后面应该是{ $wanted }
finding-bad-condition-help = 条件写成这样：`heat >= 75 and not (said opening.wait or customer hale)`
finding-bad-condition-wanted-connective = { " " }`and` 或 `or`
finding-bad-condition-wanted-condition = 一个条件
finding-bad-condition-condition-help = 条件可以是比较（`heat >= 75`）、结果（`deescalated`），或 `said`、`visited`、`customer` 加名称
finding-bad-condition-wanted-reply = 写成“时刻.应答”的应答
finding-bad-condition-reply-help = 时刻和应答用点连起来：`said opening.wait`
finding-bad-condition-wanted-moment = 时刻的名称
finding-bad-condition-wanted-customer = 客户的名称
finding-bad-condition-wanted-number = 整数
finding-bad-condition-wanted-comparison = `<`、`<=`、`==`、`>=` 或 `>`
finding-bad-condition-wanted-closing = { " " }`)`
finding-bad-condition-wanted-less-nesting = 少套几层括号的写法
finding-bad-condition-wanted-measure = 可以比较的量
finding-bad-condition-measure-help = 可以比较的有：heat、trust、face、heard、worry、progress、effort、clock、turns、failures

finding-no-way-out = 从 `{ $found }` 走不下去
finding-no-way-out-help = 加上 `goes: "…"`（时刻名或 `"end"`）或 `ends: "…"`（结局名）；时刻也可以改为带应答
finding-two-ways-out = `{ $found }` 同时指向两处
finding-two-ways-out-help = 只留一个：应答留 `goes` 或 `ends`，时刻留 `goes` 或 `replies`
finding-silent-loop = 从 `{ $found }` 出发会绕回原处，中间没有可应答的地方
finding-silent-loop-help = 给其中一个时刻加上应答，或让它通向别处
finding-no-text-to-say = 应答 `{ $found }` 没有要说的话
finding-no-text-to-say-help = 加上 `text: "…"`，或换成不用说话的动作，如 `act: Listen`
finding-out-of-range = 写着 { $found }，应在 { $expected } 之间
finding-out-of-range-help = 写 { $low } 到 { $high } 之间的数
finding-out-of-range-two = 写着 { $found }，只能是 { $low } 或 { $high }
finding-out-of-range-two-help = 只能写 { $low } 或 { $high }
finding-out-of-range-closes-first = `closes` 的 { $found } 早于 `opens` 的 { $low }
finding-out-of-range-closes-first-help = 把 `closes` 往后改，或者把 `opens` 往前改
finding-no-catch-all-ending = 最后一个结局不该带条件，`{ $found }` 却带了
finding-no-catch-all-ending-help = 去掉最后一个结局的 `when`：别的条件都不成立时，就落在这里

finding-missing-translation = { $path } 缺少{ $language }译文
finding-missing-translation-help = 把译文补上；补上之前，学员看到的是原文
finding-unknown-translation = 译文里的 `{ $found }` 在原文里没有
finding-unknown-translation-help = 要是原文改了名，这里也跟着改；要是原文删掉了，这里也删掉
finding-cue-count = 原文标了 { $expected } 处线索，这里标了 { $found } 处
finding-cue-count-help = 两种语言要标同样的线索，复盘时看到的才一样
finding-stale-translation = { $path } 译成{ $language }之后，原文改过了
finding-stale-translation-help = 原文现在是“{ $now }”；请改译文，若译文仍然成立，则运行：attune translate 情景文件夹 { $tag } --accept { $place }

finding-and-more = 这个情景里查出的问题超过 { $found } 条，其余的没有列出
finding-and-more-help = 先改第一条，再检查一次，其余的多半会跟着消失
finding-too-large-ending = 括号、名称和值多得不像一个情景
finding-too-large-ending-help = 把情景拆开，或者看看是不是选错了文件

finding-idle-allow = 写了 `allow: { $found }`，这里却没有这种警告
finding-idle-allow-help = 删掉这条注释；如果本想允许别的，用 `attune check --explain 代码` 查看各个代码的意思
finding-idle-allow-error = `allow: { $found }` 想允许的是错误，错误不能允许
finding-idle-allow-error-help = 改好错处，再删掉这条注释
finding-idle-allow-unknown = `allow: { $found }` 里的代码不存在
finding-idle-allow-unknown-help = 代码就是检查时“警告”后面方括号里的那个词

finding-label-opened = 左括号在这里
finding-label-first = 第一次出现在这里
finding-label-source = 原文
finding-label-also = 还有这里
finding-label-also-more = 还有这里，后面也有
finding-label-translated = 译文用的也是这个名称
finding-label-untranslated = 这里还没有译文
finding-bad-plan-step = 这里应该是{ $wanted }，却写着 `{ $found }`
finding-bad-plan-step-end = 这里应该是{ $wanted }，这一行却到头了
finding-bad-plan-step-help = 测试脚本一行写一步，如 `says: 应答` 或 `state: heat < 60`
finding-bad-plan-step-wanted-step = 一个步骤
finding-bad-plan-step-step-help = 每行以其中一个词开头：customer、untimed、hears、perceives、offered、says、interrupts、state、met、ends、outcome、score、debrief、unfinished
finding-bad-plan-step-wanted-colon = { " " }`:`
finding-bad-plan-step-colon-help = 步骤的内容写在冒号后面：`says: 应答`
finding-bad-plan-step-wanted-comma = { " " }`,`，或者这一行就此结束
finding-bad-plan-step-comma-help = 几项之间用逗号隔开，台词放在引号里
finding-bad-plan-step-wanted-nothing = 行末
finding-bad-plan-step-nothing-help = 一行只写一步；备注以 `#` 开头
finding-bad-plan-step-wanted-deed = 可以否定的步骤
finding-bad-plan-step-deed = `not` 后面的步骤没有什么可否定
finding-bad-plan-step-deed-help = `not` 只能写在 hears、offered、state、met、ends、outcome、score 和 debrief 前面
finding-bad-plan-step-first = 通话已经开始，才写 `{ $found }`
finding-bad-plan-step-first-help = 把它移到其他步骤之前；另一通电话写在一行 `---` 下面
finding-bad-plan-step-once = `{ $found }` 写了两次
finding-bad-plan-step-once-help = 删掉一个；另一通电话写在一行 `---` 下面
finding-bad-plan-step-wanted-customer = 客户的名称
finding-bad-plan-step-customer-help = 写 `customers` 里的名称；不写这一步，就由第一位客户打来
finding-bad-plan-step-wanted-reply = 应答的名称
finding-bad-plan-step-reply-help = 写应答的名称；要指明在哪个时刻，就写成“时刻.应答”
finding-bad-plan-step-wanted-after = { " " }`after` 加秒数
finding-bad-plan-step-after-help = 应答可以晚一些：`says: 应答 after 12s`
finding-bad-plan-step-wanted-seconds = 从 0 到 3600 的秒数
finding-bad-plan-step-seconds-help = 秒数从客户说完算起：`says: 应答 after 12s`
finding-bad-plan-step-wanted-heard = 台词的名称，或放在引号里的词句
finding-bad-plan-step-heard-help = 写成“时刻.台词”或“结局.台词”，或者摘一段台词：`hears: "第三把"`
finding-bad-plan-step-wanted-words = 放在引号里的词句
finding-bad-plan-step-words-help = 摘一段就够；大小写、线索和停顿的标记都不算
finding-bad-plan-step-closing-mark = 词句开头有引号，后面却没有收尾的引号
finding-bad-plan-step-closing-mark-help = 在同一行里把引号合上
finding-bad-plan-step-wanted-channel = 感知提问中的一问
finding-bad-plan-step-channel-help = 可以写的有：cues、problem、shown、felt、intensity、words、needs、sureness；要全部答对，就写 `perceives: all`
finding-bad-plan-step-wanted-problem = 选项的名称
finding-bad-plan-step-problem-help = 写某个 `problem` 的 `choices` 里的名称
finding-bad-plan-step-wanted-emotion = 一种情绪
finding-bad-plan-step-emotion-help = 可以写的有：calm、gratitude、worry、impatience、anger、hurt、embarrassment、disappointment、helplessness
finding-bad-plan-step-wanted-speech-act = 话里在做什么
finding-bad-plan-step-speech-act-help = 可以写的有：inform、ask、complain、threaten、test、plead、give-up、refuse、thank
finding-bad-plan-step-wanted-intensity = 从 0 到 4 的数
finding-bad-plan-step-intensity-help = 0 是没有，1 轻微，2 明显，3 强烈，4 压不住：`intensity 3`
finding-bad-plan-step-wanted-sureness = 从 0 到 4 的数
finding-bad-plan-step-sureness-help = 0 是纯属猜，4 是十拿九稳：`sureness 3`
finding-bad-plan-step-wanted-needs = 需求的名称
finding-bad-plan-step-needs-help = 按先后写，最要紧的在前：`needs 需求 需求`
finding-bad-plan-step-wanted-another-need = 另一项需求
finding-bad-plan-step-another-need-help = 每项需求只写一次，按先后排列
finding-bad-plan-step-wanted-expectation = 这位客户的一项期望
finding-bad-plan-step-expectation-help = 写来电客户的 `expects` 里的名称
finding-bad-plan-step-wanted-ending = 结局的名称
finding-bad-plan-step-ending-help = 写 `endings` 里的名称
finding-bad-plan-step-wanted-outcome = 一种结果
finding-bad-plan-step-outcome-help = 可以写的有：deescalated、unresolved、quiet-exit、escalated
finding-bad-plan-step-wanted-score = 一项得分和一个数
finding-bad-plan-step-score-help = 写成 `perception >= 80`；得分有：perception、empathy、de-escalation、resolution、face、pace

finding-undefined-moment-plan-help = 写 `moments` 里的名称
finding-undefined-reply-plan-help = 写 `replies` 里的名称，或写成“时刻.应答”
finding-undefined-ending-plan-help = 写 `endings` 里的名称，不写标题
finding-undefined-need-plan-help = 写 `needs` 里的名称

finding-plan-fails = 预期 `{ $expected }`，在 { $path } 处实际是 `{ $found }`
finding-plan-fails-help = 以前通得过，就是这次改动牵连过多；脚本要是刚写的，就看看该改情景还是该改脚本
finding-plan-fails-ends-unmet = 预期结局 `{ $name }`，实际是 `{ $found }`
finding-plan-fails-ends-unmet-help = 结束时 heat { $heat }、trust { $trust }、heard { $heard }、face { $face }、`{ $outcome }`；`{ $name }` 的条件里没成立的是：{ $unmet }
finding-plan-fails-ends-before = 预期结局 `{ $name }`，实际是 `{ $found }`
finding-plan-fails-ends-before-help = 结束时 heat { $heat }、trust { $trust }、heard { $heard }、face { $face }、`{ $outcome }`；`{ $name }` 本来也符合，但 `{ $found }` 排在前面，先符合了
finding-plan-fails-ends-named = 预期结局 `{ $name }`，实际是 `{ $found }`
finding-plan-fails-ends-named-help = 结束时 heat { $heat }、trust { $trust }、heard { $heard }、face { $face }、`{ $outcome }`；最后的应答用 `ends` 指定了 `{ $found }`，没有看各个结局的条件
finding-plan-fails-ends-not = 预期不是结局 `{ $name }`，实际正是它
finding-plan-fails-ends-not-help = 结束时 heat { $heat }、trust { $trust }、heard { $heard }、face { $face }、`{ $outcome }`
finding-plan-fails-outcome = 预期结果 `{ $name }`，实际是 `{ $found }`
finding-plan-fails-outcome-help = 结束时 heat { $heat }、trust { $trust }、heard { $heard }、face { $face }、`{ $outcome }`
finding-plan-fails-outcome-not = 预期结果不是 `{ $name }`，实际正是它
finding-plan-fails-outcome-not-help = 结束时 heat { $heat }、trust { $trust }、heard { $heard }、face { $face }、`{ $outcome }`
finding-plan-fails-hears = 预期 `{ $expected }`，听到的却是 `{ $found }`
finding-plan-fails-hears-help = 只算上一次应答之后说的话
finding-plan-fails-silence = 预期 `{ $expected }`，上一次应答之后客户却没有说话
finding-plan-fails-silence-help = 只算上一次应答之后说的话
finding-plan-fails-offered = 预期 `{ $expected }`，在 { $path } 处可选的是：{ $found }
finding-plan-fails-offered-help = 是通话到了别的时刻，还是这个应答的 `when` 不成立？
finding-plan-fails-still-offered = 预期 `{ $expected }`，在 { $path } 处可选的却有：{ $found }
finding-plan-fails-over = 预期 `{ $expected }`，通话却已在 { $path } 结束
finding-plan-fails-over-help = 不是客户受够了，就是前面有应答通向结束
finding-plan-fails-goes-on = 预期 `{ $expected }`，通话却还没结束，停在 { $path }
finding-plan-fails-goes-on-help = 再写几步 `says: 应答`，把它打完
finding-plan-fails-not-asked = 预期 `{ $expected }`，在 { $path } 处却没有这一问
finding-plan-fails-not-asked-help = 提问在应答之前，只问一次；每组 `perceive` 各问各的
finding-plan-fails-not-heard = 预期 `{ $expected }`，到 { $path } 为止客户没有说过这样的话
finding-plan-fails-not-heard-help = 引号里写客户在上一次应答之后说过的话，哪种语言的都行
finding-plan-fails-no-choice = 预期 `{ $expected }`，在 { $path } 处的选项是：{ $found }
finding-plan-fails-no-choice-help = 写其中一个的名称
finding-plan-fails-nothing-to-interrupt = 预期 `{ $expected }`，在 { $path } 处却没有人在说话
finding-plan-fails-nothing-to-interrupt-help = 改写 `says:`；上一次应答之后客户在说话，才谈得上打断
finding-plan-fails-met = 预期 `{ $expected }`，目前满足的是：{ $found }
finding-plan-fails-none-met = 预期 `{ $expected }`，目前一项都没有满足
finding-plan-fails-untested = 预期 `{ $expected }`，这通电话却没有考到 { $found }
finding-plan-fails-untested-help = 有分可得才有得分；脚本是不是没有回答提问？
finding-plan-fails-debrief = 预期 `{ $expected }`，这通电话的复盘里却没有这些话
finding-plan-fails-debrief-help = 查找的范围：结局、客户的来历和心里话，以及每个应答的点评
finding-plan-fails-debrief-has = 预期 `{ $expected }`，这通电话的复盘里却有这些话

finding-plan-unfinished = 脚本到 { $path } 就没有了，通话还没结束
finding-plan-unfinished-help = 接着写其中一个应答：{ $found }；有意到此为止，就写 `unfinished`
finding-plan-unfinished-empty = 测试脚本里什么也没做
finding-plan-unfinished-empty-help = 写上说了什么，一行一步：`says: 应答`

finding-duplicate-scenario = 情景 `{ $found }` 重复了，前一个是 { $other }
finding-duplicate-scenario-help = 给其中一个换一个 `id`；在那之前，用的是前一个

## 能练，但不是想要的样子。

finding-unreachable-moment = 没有路通到时刻 `{ $found }`
finding-unreachable-moment-help = 让某个应答或分支用 `goes` 指向它，不然就删掉
finding-endless-loop = 从 `{ $found }` 起的几个时刻走不到任何结局
finding-endless-loop-help = 让其中一个应答去别处，或者去 `"end"`
finding-unreachable-ending = 结局 `{ $found }` 不带条件，却排在别的结局前面
finding-unreachable-ending-help = 走到这一步的电话都归了它，后面的永远轮不到；把它放到最后，或者给它加上条件
finding-unused-need = 没有客户有 `{ $found }` 这项需求
finding-unused-need-help = 加进某位客户的 `needs`，不然就删掉
finding-unanswered-need = 没有应答能满足需求 `{ $found }`
finding-unanswered-need-help = 给能帮上忙的应答写上 `need: "{ $found }"`
finding-unread-article = 没有应答去查资料 `{ $found }`
finding-unread-article-help = 加一个 `act: LookUp("{ $found }")` 的应答，不然就删掉这篇资料
finding-idle-opens = 需求 `{ $found }` 在这里开启，却没有时间可计
finding-idle-opens-help = 给这项需求写上 `late: 秒数`，不然就从 `opens` 里删掉
finding-idle-keeps = 应答 `{ $found }` 不写工单，却有 `keeps`
finding-idle-keeps-help = `keeps` 说的是工单上的这一行给下一位同事留下了什么；要是在写工单，就加上 `act: Ticket`，不然就删掉 `keeps`
finding-listed-twice = 同一个列表里，`{ $found }` 写了两次
finding-listed-twice-help = 删掉其中一个
finding-idle-branch = `{ $found }` 的这个分支，去的地方和应答本来要去的一样
finding-idle-branch-help = 让它去别处，不然就删掉
finding-unweighed-trait = 性格 `{ $found }` 在这通电话里没有一个应答用得上
finding-unweighed-trait-help = 删掉它，或者加一个与它有关的应答；哪些有关，见 `attune check --explain unweighed-trait`
finding-unsupported-question = `{ $found }` 处有提问，听到的话里却没有线索
finding-unsupported-question-help = 用 `[…]` 标出露了底的词语，不然这里就别问
finding-long-line = 这句台词要说 { $found } 秒，最多 { $limit } 秒
finding-long-line-help = 拆成两个时刻，让学员中间可以应答
finding-long-reply = 这个应答要说 { $found } 秒，最多 { $limit } 秒
finding-long-reply-help = 只留最要紧的：人在气头上，等不了那么久
finding-rushed-line = 这句台词要说 { $found } 秒，却只给了 { $limit } 秒
finding-rushed-line-help = 至少写 { $found }，或者不写 `lasts`：话有多长，时间就有多长
finding-rushed-reply = 这个应答要说 { $found } 秒，却只给了 { $limit } 秒
finding-rushed-reply-help = 至少写 { $found }，或者不写 `takes`：话有多长，时间就有多长
finding-missing-glyph = 程序的字体里没有 `{ $found }`（{ $code }）
finding-missing-glyph-help = 换一种写法；屏幕上它会是一个空框
finding-mixed-address = 对同一个人又称“您”又称“你”
finding-mixed-address-help = 只用一种；若是有意为之，就在上面一行写 `// allow: mixed-address`
finding-mixed-address-voice = 这里的称呼和这个人别处的不一样
finding-mixed-address-voice-help = “您”和“你”只用一种；若是有意为之，就在上面一行写 `// allow: mixed-address`
finding-number-differs = 原文是 { $number }，这里却是 { $other }
finding-number-differs-lost = 原文里的 { $number }，这里没有
finding-number-differs-new = 这里的 { $other }，原文里没有
finding-number-differs-help = 让两边一致；若是有意不同，就在上面一行写 `// allow: number-differs`
finding-window-closed = 时机在第 { $found } 秒就过了，而最早也要第 { $limit } 秒才能走到这里
finding-window-closed-help = 让它晚些关闭，或者让人早些走到这个时刻
finding-late-need = 只给了 { $found } 秒，而最早也要 { $limit } 秒才有应答满足它
finding-late-need-help = 多给些时间，或者早些给出能满足它的应答

finding-label-loop = 还有这里
finding-label-behind = 永远轮不到它
finding-label-need = 这项需求
finding-label-address = 别处的称呼
finding-label-answer = 最早满足它的应答

finding-condition-never = 条件 `{ $found }` 永远不会成立
finding-condition-never-help = 挂在它上面的永远遇不到；是两个比较互相排斥，还是数字超出了范围？
finding-condition-always = 条件 `{ $found }` 永远成立
finding-condition-always-help = 它什么也决定不了；删掉它，或者把比较反过来
finding-no-line = 时刻 `{ $found }` 写了台词，可在这种情形下一句也不说：{ $case }
finding-no-line-help = 给最后一句写上 `when: "otherwise"`，或者不写条件
finding-no-line-alone = 时刻 `{ $found }` 只有一句台词，可在这种情形下不会说：{ $case }
finding-no-line-alone-help = 去掉这句的条件，或者在它后面加一句 `when: "otherwise"` 的台词

finding-other-language = 这里应该写{ $language }，写的却是另一种语言
finding-other-language-help = 是把原文贴进来了，还是两个文件弄反了？请用{ $language }写

finding-extra-bracket = 这个 `{ $found }` 没有对应的左括号
finding-extra-bracket-help = 删掉它：没有它，所有括号正好配对

# 几个条件合起来看
finding-stuck-moment = 时刻 `{ $found }` 写了应答，可在这种情形下一个也选不了：{ $case }
finding-stuck-moment-help = 电话会就此自己结束；留一个不带 `when` 的应答，或者把空当补上
finding-label-after = 选了这个应答之后
finding-label-before = 电话在这里就分走了
finding-idle-branch-behind = `{ $found }` 有一个分支，永远轮不到它
finding-idle-branch-behind-help = 前面的分支没有给它留下任何情形；把它往前移，或者删掉它
finding-unreachable-ending-shadowed = 结局 `{ $found }` 永远轮不到，前面的结局没有给它留下任何情形
finding-unreachable-ending-shadowed-help = 结局从上往下逐个判断；把它往前移，或者改一改条件

# 没有开头的括号和引号
finding-unopened-bracket = `{ $found }` 前面少了{ $wanted }
finding-unopened-bracket-help = 在它前面补上{ $wanted }
finding-wrong-bracket = 这里应该是{ $wanted }，却写着 `{ $found }`
finding-wrong-bracket-help = 字段放在 `( )` 里，名称加内容放在 `{ "{ }" }` 里，没有名称的列表放在 `[ ]` 里；两头要成对
finding-unopened-text = 这段文字只有收尾的引号，开头没有
finding-unopened-text-help = 在这里、文字开头补上 `"`；要是本来就没有文字，去掉后面那个
finding-full-width-wanted-digits = 数字
finding-label-facing = 另一头

# 不算记号的符号，通篇写错语言的文件
finding-odd-mark = `{ $found }` 在这里不算记号
finding-odd-mark-help = 台词的记号用半角，只写在 `says` 里
finding-odd-mark-twin = 台词里写了全角的 `{ $found }`
finding-odd-mark-twin-help = 线索和停顿用半角的 `[ ]` 和 `|`；全角的会原样显示给学员
finding-odd-mark-bars = 台词里写了 `{ $found }`
finding-odd-mark-bars-help = `|` 是短停顿，`||` 是长停顿；还要更长，就给这句台词写上 `lasts`
finding-odd-mark-unspoken = 没人念出声的文字里写了 `{ $found }`
finding-odd-mark-unspoken-help = 线索和停顿只标在 `says` 里；写在这里会原样显示给学员
finding-other-language-call = 这通电话写的不是{ $language }
finding-other-language-call-help = 有 { $count } 处文字用的是另一种语言：开头的 `language` 要写明这份文件用的语言
finding-other-language-file = 这里应该是{ $language }，却有 { $count } 处用了另一种语言，这是第一处
finding-other-language-file-help = 是把原文整个贴进来了，还是两个文件弄反了？译文请用{ $language }写
finding-missing-translation-many = 有 { $count } 处还没有{ $language }译文，这是第一处
finding-missing-translation-many-help = 没译的地方，学员看到的是原文；`attune translate` 会把缺的都列出来
finding-condition-never-otherwise = `otherwise` 前面那句总是会说
finding-condition-never-otherwise-help = 前一句没说时才轮到它：给前一句写上 `when`，或者去掉 `otherwise`
finding-label-foreign = 第一处在这里

# 这通电话怎么打分：走遍每一种打法之后
finding-promise-pays = 空头承诺 `{ $found }` 直到挂断都不吃亏
finding-promise-pays-help = 遇上 { $customers }，走到这里的电话有 { $share }% 里，就算记上日后失信的代价，也没有一句老实话比它更值；去掉对它的奖励，或者让它通向一个追问承诺的时刻
finding-no-mending = 开头说了 `{ $found }`，后面怎么打都收不好
finding-no-mending-help = 不管谁打来，后面说什么都没法让人平静下来、信得过；留一条挽回的路，或者让电话就在那里结束
finding-no-judgement = { $count } 个时刻里，有 { $found } 个总是同一个应答最好
finding-no-judgement-help = 不管谁打来，也不管对方这时怎样，都是如此；让更多应答的好坏取决于客户，或取决于前面说过什么
finding-untested-score = 怎么打都考不到{ $score }
finding-untested-score-help = 学员说什么，这一项都是空的；怎样才会有，见 `attune check --explain untested-score`
finding-score-out-of-reach = 遇上 { $customers }，{ $score }最多只能得 { $found }，至少应当够得着 { $limit }
finding-score-out-of-reach-help = 最好的学员在这一项上也拿不到好分；在更多时刻给出这一项想要的应答
finding-warmth-pays = 只有客气、没有内容的 `{ $found }` 也划算
finding-warmth-pays-help = 遇上 { $customers }，走到这里的电话有 { $share }% 里，没有一个有内容的应答比它更值；让那样的应答多给些实在的东西
finding-feeling-ignored = 在时刻 `{ $found }`，顾及情绪和不顾情绪，结果一样
finding-feeling-ignored-help = 遇上 { $customers }，走到这里的电话有 { $share }% 是这样；让顾及情绪的应答说得具体，或者满足客户的一项需求
finding-give-away = { $language }里光看样子就能认出最好的应答
finding-give-away-help = 让其他应答看上去和它差不多
finding-give-away-longer = { $language }里最好的应答比别的长 { $share }%，共看了 { $count } 个时刻
finding-give-away-longer-help = 把别的写长些，或者把它写短些；相差 15% 以内没关系
finding-give-away-shorter = { $language }里最好的应答比别的短 { $share }%，共看了 { $count } 个时刻
finding-give-away-shorter-help = 把别的写短些，或者把它写长些；相差 15% 以内没关系
finding-give-away-ranks = { $language }里应答的长短和好坏有关，等级相关 { $share }%，共看了 { $count } 个时刻
finding-give-away-ranks-help = 让不对的应答有的长些、有的短些；20% 以内没关系
finding-give-away-politer = { $language }里有 { $share }% 的时刻，最客气的应答就是最好的
finding-give-away-politer-help = 让不对的应答也一样客气：真实的电话里往往如此
finding-give-away-echo = { $language }里有 { $share }% 的时刻，重复客户的词最多的应答就是最好的
finding-give-away-echo-help = 让不对的应答也用上客户的词
finding-habit-passes = 不用判断、只凭习惯也能过关：{ $habits }
finding-habit-passes-help = 遇上 { $customers }，用{ $languages }接：从随机选到最好的走法，最多能走完 { $share }%；最多能让 { $calmed }% 的客户平静下来；让这些固定的选法有时候行不通
finding-robot-suffices = 机器人接得和人一样好：机器人得 { $found } 分（满分 100），水平中等的学员得 { $limit } 分
finding-robot-suffices-help = 遇上 { $customers }，用{ $languages }接，只要会对字眼就够了；让重复客户原话的应答有时候行不通，让更多结果取决于客户的心情
finding-label-always-best = 这里总是它最好
