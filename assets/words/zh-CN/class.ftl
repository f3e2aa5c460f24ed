## 一个班、一位学员练得怎么样：报告里的话。

class-title = 全班练习报告
class-about = { $people } 人，{ $attempts } 份练习记录。
class-about-first = 决定和感知怎么答的，只数每人每通电话的第一次：从第二次起，大家都看过复盘了。同一通电话的各个版本、各位客户合在一起数。
class-title-trainee = { $name } 的练习报告
class-about-trainee = { $attempts } 份练习记录。
class-nothing = 还没有内容。
class-no-call = 还没练过
class-under-way = 中断
class-open = 没有作答
class-everywhere = 所有电话
class-not-interpretable = 不可解读（不足 30 人）
class-alike = 全都一样
class-track = 首次 { $first }，最好 { $best }
class-by-hand = ✏ 培训师的人工评分，以它为准，不用模型的评分。
class-by-hand-track = ✏ 其中至少有一次用的是培训师的人工评分，以它为准，不用模型的评分。
class-by-hand-beside = { $score } { $set }（模型评分：{ $model }）

class-table-discuss = 值得讨论
class-table-discuss-about = 全班平均损失最多的地方（至少五人），按客户离开时的状态计分。答对的占 35% 到 70% 时，讨论收获最大；再少就先讲解，再多就不必了。
class-table-calls = 电话
class-table-calls-about = 每人在整通电话里平均损失多少，按客户离开时的状态计分。
class-table-people = 学员与得分
class-table-people-about = 打完的电话里，各项最近一次的得分，0 到 100，颜色越深越高；下面是首次和最好的一次。
class-table-played = 谁练过什么
class-table-played-about = 每个人开始过的每通电话。
class-table-decisions = 决定
class-table-decisions-about = 难度是说出最好或同样好的一句的人所占的比例：30% 到 80% 最能分出高下。区分度看答对这里的人在同一通电话别处是否也答对，-1 到 1：.40 以上很好，.20 以下偏低，低于 0 就该检查这通电话。这里只衡量说了什么，不看快慢。
class-table-replies = 应答
class-table-replies-about = 每个决定大家是怎么答的。不到 5% 的人选的一句，谁也迷惑不了。
class-table-confusions = 听成了什么
class-table-confusions-about = 本来是什么，被听成了什么。
class-table-attempts = 每次练习
class-table-attempts-about = 全部练习，从早到晚；图里是最近三十次。
class-table-forecasts = 自己的估分
class-table-forecasts-about = 估分减去实际得分：高于 0 是估高了。线贴着 0 走，说明心里有数。
class-table-remarks = 评语
class-table-remarks-about = 培训师对这些练习记录的评语：对某一轮的意见，以及附有理由的人工评分，旁边是模型的评分。
class-table-by-hand = 人工评分
class-table-by-hand-about = 以培训师的评分为准的地方，旁边是模型的评分。

class-column-person = 学员
class-column-call = 电话
class-column-name = 文件名
class-column-moment = 决定
class-column-advice = 怎么办
class-column-people = 人数
class-column-right = 答对
class-column-loss = 损失
class-column-loss-call = 整通损失
class-column-most = 说得最多
class-column-second = 其次
class-column-attempts = 次数
class-column-finished = 打完
class-column-last = 最近一次
class-column-difficulty = 难度
class-column-discrimination = 区分度
class-column-reply = 应答
class-column-share = 比例
class-column-channel = 方面
class-column-where = 在哪里
class-column-key = 本来是
class-column-taken = 听成了
class-column-times = 次数
class-column-gain = 对不对
class-column-begun = 开始
class-column-mode = 方式
class-column-outcome = 结果
class-column-excess = { $score }：估高多少
class-column-miss = 平均相差
class-column-author = 评语人
class-column-on = 针对
class-column-set = 人工评分
class-column-by-hand = 人工评分
class-column-model = 模型评分
class-column-words = 内容

class-part-first = 首次
class-part-latest = 最近
class-part-best = 最好
class-advice-discuss = 讨论
class-advice-explain = 先讲解
class-gain-right = 对
class-gain-half = 半对
class-gain-wrong = 错
class-channel-problem = 问题
class-channel-shown = 表面的情绪
class-channel-felt = 心里的情绪
class-channel-words = 话的用意

cli-usage-report = attune report [选项]
cli-help-report = 把全班或一位学员的练习写成网页或表格
cli-help-report-more =
    先把大家的档案合在一起：“attune record merge PATH…”。
    报告里有：谁练过什么，各项得分如何，每个决定怎么答的，
    什么被听成了什么，哪些值得讨论。还没有衡量过的应答会先
    衡量，每通电话约一秒。
cli-help-option-class = 档案里的所有人（默认）
cli-help-option-report-trainee = 只要这位学员
cli-help-option-report-format = html、csv（一表一文件）或 xlsx [默认：html]
cli-help-option-out = 写到哪里 [默认：当前文件夹里的 attune-report]
cli-help-option-force = 覆盖已有的文件
cli-report-weighing = 正在衡量应答：{ $done } / { $of } 份练习记录
cli-report-written = 报告在 { $path }。
cli-report-exists = `{ $path }` 已经在那里，没有改动：用 --out 换个地方，或用 --force 覆盖
cli-report-unwritable = 报告没能写到 `{ $path }`：{ $reason }
