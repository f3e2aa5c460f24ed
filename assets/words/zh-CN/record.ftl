## 练习档案：可能出的问题。窗口和命令行用同样的说法。

record-folder = 建不了存放档案的文件夹 `{ $path }`：{ $reason }
record-cannot-open = 打不开档案 `{ $path }`：{ $reason }。它应是一个文件，所在的文件夹要能写入
record-not-one = `{ $path }` 不是 Attune 的档案，没有动它；请把它移开，或用 `--data DIR` 指定另一个文件夹
record-newer = 档案 `{ $path }` 的版本是 { $found }，最多应为 { $expected }：它出自更新的 Attune，只有新版才能打开。没有动它
record-damaged = 档案 `{ $path }` 已损坏（{ $reason }），没有动它：请用备份换回（上次升级前的副本就在旁边，名为 `record.v….db`），或把它移开，再导入以前导出的内容
record-no-backup = 档案出自较旧的 Attune，而它的副本写不进 `{ $path }`：{ $reason }。没有动它；请腾出空间，或允许写入该文件夹
record-read-only = 档案 `{ $path }` 只能读：请允许写入，或用 `--data DIR` 指定另一个文件夹
record-busy = 另一个程序正在写档案 `{ $path }`：等它写完再试
record-full = 没有空间再写档案 `{ $path }`：之前存下的都在；请腾出空间再继续
record-failed = 档案 `{ $path }` 用不了：{ $reason }
record-no-trainee-id = 档案里没有学员 { $id }
record-no-attempt-id = 档案里没有练习记录 { $id }
record-ended = 练习记录 { $id } 已经结束，不能再添加
record-out-of-step = 第 { $found } 步接不上档案里这通电话已有的 { $count } 步：它正在别处继续，也许在另一个窗口里

record-on-a-call = { $name } 正在另一个程序里接电话，现在不能删除：请先在那里打完或离开那通电话
record-deleted = 已删除 { $name } 和 { $count } 份练习记录。删除之前的档案在 { $path }。

record-no-remark-id = 档案里没有评语 { $id }
record-remark-no-author = 没写是谁说的：请填上名字
record-remark-long-author = 名字有 { $found } 个字，最多 { $most } 个
record-remark-no-words = 什么也没写：评语要有内容，人工评分要有理由
record-remark-long-words = 写了 { $found } 个字，最多 { $most } 个
record-remark-no-turn =
    { $count ->
        [0] 没有第 { $turn } 轮：这份练习记录一轮也没有
       *[other] 没有第 { $turn } 轮：这份练习记录只有 { $count } 轮
    }
record-remark-beyond = 分数是 { $score }，应在 0 到 100 之间

# 写在人工评分旁边的记号，以及它的意思。
record-by-hand-mark = ✏
record-by-hand = 人工评分

record-cant-replay = 无法重放练习记录 { $id }：{ $reason }
record-step = 第 { $step } 步无法进行：{ $reason }
record-scenario-missing = 没有一并存下它的情景
record-scenario-broken = 这个版本的 Attune 认为它的情景有错

## 导出文件的某一行可能出的问题。

record-line-malformed = 第 { $column } 列：{ $reason }
record-line-too-long = 这一行太长，导出文件里不会有这样的行
record-line-not-text = 这一行不是 UTF-8 文本
record-line-no-header = 这不是导出文件：第一行应为 {"{"}"record":{"{"}"format":3{"}"}{"}"}，由 `attune record export` 写出
record-line-newer = 导出文件的格式是 { $found }，最多应为 { $expected }：它出自更新的 Attune
record-line-newer-attempt = 练习记录的格式是 { $found }，最多应为 { $expected }：它出自更新的 Attune
record-line-no-name = 这位学员没有名字
record-line-unknown-trainee = 练习记录属于学员 { $found }，但上面各行和档案里都没有这个人
record-line-unknown-content = 练习记录用的情景文本是 { $found }，但上面各行和档案里都没有
record-line-other-digest = 情景文本的摘要是 { $found }，应为 { $expected }：它被改过
record-line-unknown-language = 写着语言 `{ $found }` 的译文，只能是 en 或 zh-CN
record-line-unknown-word = 看到 `{ $found }`；这里应是卡片要的是什么（urgency、ownership、agency、repair），或者答得怎样（missed、hard、good、easy）
record-line-bad-goal = 目标超过了 100
record-line-empty-pair = 卡片上没写客户说什么，或没写想听到什么
record-line-unknown-score = 没有叫 `{ $found }` 的分数，只有 perception、empathy、de-escalation、resolution、face、pace
record-line-other-remark = 档案里已有评语 { $found }，但内容不同：其中一份被人改过
record-line-bad-time = 有一个时间不在日历之内
record-line-bad-step-time = 第 { $step } 步的时间早于上一步，或超出了范围
record-line-other-attempt = 档案里已有练习记录 { $found }，但学员、情景、客户或种子不同：其中一份被人改过

## attune record

cli-usage-record = attune record [选项] <命令>
cli-help-record = 查看练过什么，在机器之间搬运
cli-help-record-more =
    档案就是数据文件夹（见 --data）里的 record.db 文件。
    用“attune record 命令 --help”查看某个命令的说明。

cli-usage-record-list = attune record list [选项]
cli-help-record-list = 列出谁练过什么、结果如何
cli-help-record-list-more = “attune replay 编号”可重放一份练习记录，写开头几位就行。

cli-usage-record-export = attune record export [选项] [FILE]
cli-help-record-export = 把档案或某位学员的部分写成逐行的 JSON
cli-help-record-export-more =
    情景会一并带上，所以搬到哪里都能查看和重放。
cli-help-argument-export-file = 写到哪个文件 [默认：标准输出]

cli-usage-record-import = attune record import [选项] [PATH]…
cli-help-record-import = 导入导出的文件，以及每个只有一份练习的文件
cli-help-record-import-more =
    每个路径要么全部导入，要么完全不导入；已有的保持原样。
    只有一份练习的文件出自“play --format json”，或者在 attempts 文件夹里：
    有档案之前，Attune 把练习存在那里。它们会归 --trainee 指定的学员。
cli-help-argument-import-path = 文件，或装有这些文件的文件夹 [默认：数据文件夹里的 attempts]

cli-usage-record-merge = attune record merge [选项] <PATH>…
cli-help-record-merge = 并入别人的档案
cli-help-record-merge-more =
    每个人的名字和练习都保持不变。合并两次和合并一次一样。
    同一通电话在两台机器上各自往下打过的，两份都会留下。
cli-help-argument-merge-path = 另一份档案、别人的数据文件夹，或导出的文件

cli-usage-record-delete = attune record delete [选项] <NAME>
cli-help-record-delete = 删除一位学员，连同与其有关的一切
cli-help-record-delete-more =
    练习记录、对它们的评语、卡片、目标、设置和密码都会删除；
    这位学员对别人练习的评语会留下。删除前要你写出名字。
    档案会先在旁边留一份副本：如果什么都不能留，请把它也删掉。
    学员正在另一个窗口里接电话时，不能删除。

    以后合并的档案或导出的文件不会让学员回来，学员自己的也不会。
    要找回来，用“attune record merge --restore PATH”。
cli-help-argument-delete-name = 要删除的学员：名字；有人同名时写编号
cli-help-option-restore = 在这里删除过的学员，也重新收进来

cli-record-no-home = 这个系统没有存放你的数据的文件夹；请用 --data DIR 指明档案在哪里
cli-record-no-name = 学员的名字是空的
cli-record-somebody = 学员
cli-record-which-trainee = 这里有好几个人练习：请用 --trainee 指明是谁，可以是：{ $names }
cli-record-same-name = 有好几个人叫 { $name }：请在 --trainee 后面写编号，可以是：{ $ids }
cli-record-no-trainee = 没有学员 { $found }，可以是：{ $expected }
cli-record-nobody = 没有学员 { $found }：还没有人练过
cli-record-empty = 还没有人练过。用“attune play”接一通电话。
cli-record-trainee = { $name } · { $count } 份练习记录
cli-record-under-way = 中断了；“attune play --resume”接着打最近的一通
cli-record-unknown = 还没有算出结果
cli-record-mute = 这个版本的 Attune 无法重放
cli-record-left = 未打完
cli-record-finished = 已打完
cli-record-deriving = 正在计算结果：{ $done }/{ $of }
cli-record-importing = 已读 { $lines } 行
cli-record-exported = 已把 { $trainees } 位学员的 { $attempts } 份练习记录写入 { $file }。
cli-record-came = { $path }：新增 { $attempts } 份练习记录，{ $extended } 份有了后续，{ $same } 份原已有；新增 { $trainees } 位学员。
cli-record-came-cards = 对句练习：新增 { $reviews } 次作答，{ $pairs } 张自己写的卡片。
cli-record-came-remarks = 来自培训师：新增评语 { $remarks } 条，撤回 { $taken } 条。
cli-record-came-deleted = 其中有 { $passed } 位学员在这里删除过，没有收进来：要重新收进来，加上 --restore。
cli-record-delete-ask = { $name } 和 { $count } 份练习记录将永久删除。请写出名字来确认：
cli-record-delete-not = 写的是 `{ $found }`，应为名字 `{ $name }`：什么也没有删除
cli-record-parted = 有 { $parted } 通电话在两台机器上各自往下打过，两份都留在档案里。
cli-record-came-mute = 有 { $mute } 份练习记录在这里无法重放：情景缺失或不同。做过的事都已留下。
cli-record-bad-line = { $file }:{ $line }：{ $fault }。其中的内容都没有导入
cli-record-nothing-to-merge = `{ $path }` 既不是档案也不是导出的文件；每个只有一份练习的文件用“attune record import”导入
