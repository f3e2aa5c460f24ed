## 作者写的文件里有什么错处或可疑之处。
##
## `finding-CODE` 是标题：说清看到了什么、应该是什么，名称放在反引号里。`finding-CODE-help` 说怎么改。
## `finding-CODE-CASE` 在那种情形下取代 `finding-CODE`；`$wanted` 用 `finding-CODE-wanted-CASE` 的话来说。
## `$path` 自带反引号。

finding-level-error = 错误
finding-level-warning = 警告
finding-level-help = 改法
finding-suggestion = 是不是想写 `{ $suggestion }`？
finding-full-width = 这里要用半角的 `{ $suggestion }`，`{ $found }` 是中文输入法打出的全角标点
finding-whole-file = 情景本身

finding-syntax = 这里应该是{ $wanted }，却写着 `{ $found }`
finding-syntax-help = 前面可能漏了 `)`、`]`、{ "`}`" } 或 `,`，也可能有一段文字没有收尾的引号
finding-syntax-more = 文件没写完就到头了
finding-syntax-more-help = 有一个 `(`、`[` 或 { "`{`" } 打开后没有合上；文件末尾是不是丢了？
finding-syntax-anything = 文件是空的
finding-syntax-anything-help = 写一个情景：`Scenario(id: "…", title: "…", …)`
finding-syntax-text-end = 文字开头有引号，后面却没有收尾的引号
finding-syntax-text-end-help = 在文字末尾补上 `"`；文字里面的引号写作 `\"`
finding-syntax-comment-end = 注释以 `/*` 开头，却没有 `*/` 收尾
finding-syntax-comment-end-help = 在注释结束处补上 `*/`，或改用只管一行的 `//`
finding-syntax-wanted-bare-name = 不带引号的名称
finding-syntax-bare-name-help = 字段名和格式自带的词不加引号（如 `tone: Flat`），只有自己起的名称和文字才加
finding-syntax-escape = 没有 `{ $found }` 这种转义写法
finding-syntax-escape-help = 反斜杠写作 `\\`，引号写作 `\"`，换行写作 `\n`
finding-syntax-nothing = 情景已经结束，后面却还有 `{ $found }`
finding-syntax-nothing-help = 最外层的括号合上，情景就结束了；是不是多写了一个 `)`？

finding-unknown-field = `{ $outer }` 没有 `{ $found }` 这个字段
finding-unknown-field-help = 可用的字段有：{ $expected }

finding-unknown-name = `{ $found }` 不是这里能用的词
finding-unknown-name-help = 可以写的有：{ $expected }

finding-missing-field = { $path } 缺少字段 `{ $found }`
finding-missing-field-help = 在合上它的括号前面加上 `{ $found }: …`

finding-wrong-type = 这里应该是{ $wanted }，却写着 `{ $found }`
finding-wrong-type-wanted-text = 加引号的文字
finding-wrong-type-wanted-number = 整数
finding-wrong-type-wanted-fitting-number = 大小合适的数
finding-wrong-type-wanted-true-or-false = `true` 或 `false`
finding-wrong-type-wanted-list = 列表
finding-wrong-type-wanted-map = 名称与内容的对照表
finding-wrong-type-wanted-group = 一组字段
finding-wrong-type-help = 这里改写{ $wanted }
finding-wrong-type-text-help = 用一对 `"` 把它括起来
finding-wrong-type-number-help = 只写数字，不加引号，也不带小数点
finding-wrong-type-fitting-number-help = 这个数太大，或者此处不能为负
finding-wrong-type-true-or-false-help = 直接写这个词，不加引号
finding-wrong-type-list-help = 写成 `[…]`，各项用半角逗号隔开，只有一项也要加方括号
finding-wrong-type-map-help = 写成 { "`{名称: …, 名称: …}`" }
finding-wrong-type-group-help = 写成 `(字段: …, 字段: …)`

finding-duplicate-id = 同一处出现了两个 `{ $found }`
finding-duplicate-id-help = 给其中一个改名，或者删掉一个

finding-too-deep = 括号套得太深
finding-too-deep-help = 没有哪个情景需要套这么多层，文件是不是损坏了？

finding-too-large = 文件有 { $found } MiB，最多只能有 { $expected } MiB
finding-too-large-help = 把情景拆开，或者看看是不是选错了文件

finding-not-utf8 = 文件应为 UTF-8 编码，却出现了字节 { $found }
finding-not-utf8-help = 把文件另存为 UTF-8，多数编辑器的“另存为”里可以选编码
finding-not-utf8-gbk = 文件应为 UTF-8 编码，却出现了字节 { $found }，看上去是 GBK 编码
finding-not-utf8-gbk-help = 用 GBK 打开（记事本里叫 ANSI），再另存为 UTF-8；命令行可用：iconv -f GBK -t UTF-8
finding-not-utf8-utf-16 = 文件应为 UTF-8 编码，却是 UTF-16
finding-not-utf8-utf-16-help = 把文件另存为 UTF-8；在记事本里它被存成了“Unicode”

finding-unreadable = 系统读不出这个文件：{ $found }
finding-unreadable-help = 看看文件在不在、是不是文件、你有没有读取权限
finding-unreadable-not-found = 文件不存在
finding-unreadable-denied = 没有读取这个文件的权限
finding-unreadable-denied-help = 给自己加上读取权限

finding-bad-id = 名称 `{ $found }` 不合规，只能用文字、数字、`-` 和 `_`
finding-bad-id-help = 名称只用来把各部分连起来；给学员看的话写在 `text` 或 `title` 里
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
finding-nothing-listed-help = 一通来电至少要有客户、需求、时刻和结局各一；一组提问至少要有一问

finding-undefined-moment = 没有 `{ $found }` 这个时刻
finding-undefined-moment-help = 写 `moments` 里的名称；要结束通话就写 `end`
finding-undefined-reply = 没有 `{ $found }` 这个应答
finding-undefined-reply-help = 写成“时刻.应答”，如 `opening.wait`
finding-undefined-need = 没有 `{ $found }` 这个需求
finding-undefined-need-help = 写 `needs` 里的名称，或者在那里补上它
finding-undefined-article = 没有 `{ $found }` 这个知识条目
finding-undefined-article-help = 写 `knowledge` 里的名称，或者在那里补上它
finding-undefined-customer = 没有 `{ $found }` 这位客户
finding-undefined-customer-help = 写 `customers` 里的名称
finding-undefined-ending = 没有 `{ $found }` 这个结局
finding-undefined-ending-help = 写 `endings` 里的名称；要按条件选结局就写 `goes: "end"`
finding-undefined-choice = 正确答案 `{ $found }` 不在选项里
finding-undefined-choice-help = 写 `choices` 里的名称

finding-bad-condition = 这里应该是{ $wanted }，却写着 `{ $found }`
finding-bad-condition-end = 条件没写完：后面应该是{ $wanted }
finding-bad-condition-help = 条件写成这样：`heat >= 75 and not (said opening.wait or customer hale)`
finding-bad-condition-wanted-connective = `and` 或 `or`
finding-bad-condition-wanted-condition = 一个条件
finding-bad-condition-condition-help = 条件可以是比较（`heat >= 75`）、结果（`deescalated`），或 `said`、`visited`、`customer` 加名称
finding-bad-condition-wanted-reply = 写成“时刻.应答”的应答
finding-bad-condition-wanted-moment = 时刻的名称
finding-bad-condition-wanted-customer = 客户的名称
finding-bad-condition-wanted-number = 整数
finding-bad-condition-wanted-closing = `)`
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
finding-out-of-range-help = 换一个范围内的数
finding-no-catch-all-ending = 最后一个结局不该带条件，`{ $found }` 却带了
finding-no-catch-all-ending-help = 去掉最后一个结局的 `when`，别的条件都不成立时就落在这里

finding-missing-translation = { $path } 缺少{ $language }译文
finding-missing-translation-help = 在补上之前，显示原文
finding-unknown-translation = 译文里的 `{ $found }` 在原文里没有
finding-unknown-translation-help = 是原文里改了名，还是这里写错了？
finding-cue-count = 原文标了 { $expected } 处线索，这里标了 { $found } 处
finding-cue-count-help = 两种语言要标同样的线索，复盘时看到的才一样
finding-stale-translation = 译成{ $language }之后，{ $path } 的原文改过了
finding-stale-translation-help = 原文现在是“{ $now }”；请改译文，若译文仍然成立，则运行：attune translate 情景文件夹 { $tag } --accept { $place }

finding-duplicate-scenario = 情景 `{ $found }` 重复了，前一个是 { $other }
finding-duplicate-scenario-help = 给其中一个换一个 `id`；在那之前，用的是前一个
