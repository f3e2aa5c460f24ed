## 培训师在窗口里看到的班级。

home-class = 班级
class-view-title = 班级
class-view-reading = 正在读取档案……
class-view-back = 回到班级
class-view-list = 回到列表
class-view-part-people = 学员
class-view-part-map = 能力图
class-view-part-decisions = 决定
class-view-part-taken = 听成了什么
class-view-part-discuss = 值得讨论

class-view-empty = 还没有人接过电话。把学员的档案合到这里，这一页就会显示全班会什么、错在哪里、该谈什么。
class-view-alone = 这份档案里只有一个人练过。把学员的档案合进来，才看得到全班。
class-view-merge = 收齐他们的 record.db（或“attune record export”写出的文件），合进来：
class-view-merge-about = 不会丢掉什么；重复合并也不会多算。做完以后重新打开这一页。

class-view-keys = ↑ ↓ 选择，Enter 打开。
class-view-keys-beside = ↑ ↓ 选择；Page Up 和 Page Down 翻动右边。
class-view-people-about = 每通电话开始过几次；加括号的是一次也没打完。打开一位学员，看各次练习。
class-view-by-name = 按姓名
class-view-least = 练得最少的在前
class-view-more-calls = 还有 { $count } 通电话这里放不下，打开学员就能看到。
class-view-person = { $name }：{ $calls } 通电话，练了 { $attempts } 次，打完 { $finished } 次；{ $last }
class-view-standing = 所有电话合计

class-view-map-about = 打完的电话里各项得分，0 到 100，颜色越深越高；– 表示从没考到。按某一项排时，低的在前。
class-view-map-empty = 还没有人打完过一通电话。
class-view-sort = 排序：
class-view-mean = 全班平均

class-view-decisions-empty = 还没有统计到任何决定。
class-view-people-count = { $count } 人
class-view-right = 答对 { $share }
class-view-few = 人数太少
class-view-not-yet = 还没有衡量
class-view-or = 或者：{ $line }
class-view-advice-discuss = 让大家讨论：有人答对了，能说服别人。
class-view-advice-explain = 先讲解：几乎没人答对，谁也说服不了谁。
class-view-not-interpretable = 不可解读：只有 { $count } 人，至少要 { $fewest } 人。人再少，难度和区分度就会随每一个人变样。
class-view-difficulty = 难度：{ $share } 的人说了最好或同样好的一句。{ $told }
class-view-difficulty-hard = 偏难，很少有人想到。
class-view-difficulty-apart = 30% 到 80% 之间，最能分出高下。
class-view-difficulty-easy = 偏易，分不出高下。
class-view-discrimination = 区分度：{ $r }。{ $told }
class-view-discrimination-wrong = 别处答得好的人，这里反而答得差：该检查这通电话。
class-view-discrimination-poor = 偏低，和别处答得好不好几乎无关。
class-view-discrimination-fair = 一般。
class-view-discrimination-good = 好。
class-view-discrimination-excellent = 很好。
class-view-discrimination-alike = 区分度：没有，大家在这里或在别处答得都一样。
class-view-loss = 这里平均损失 { $points }，按客户离开时的状态计。
class-view-unweighed = 这里的应答还没有衡量。
class-view-replies-about = 只数每人每通电话的第一次。损失是和当时最好的一句相比。
class-view-share = { $share } · { $count } 人
class-view-nobody = 没人选
class-view-points = { $points } 分
class-view-lost = 损失 { $points }
class-view-hardly = 几乎没人选，迷惑不了谁
class-view-place = 在文件里：{ $call } · { $moment }

class-view-channel-problem = 问题
class-view-channel-shown = 表面的情绪
class-view-channel-felt = 心里的情绪
class-view-channel-words = 话的用意
class-view-taken-empty = 还没有统计到任何感知。
class-view-taken-right = { $times } 次里对 { $share }
class-view-taken-share = { $share } · { $count } 次
class-view-taken-for = 多半听成：{ $what }
class-view-taken-never = 从没听成别的
class-view-taken-everywhere = 所有电话合在一起数。
class-view-near = 相近，得一半分

class-view-discuss-empty = 还没有。至少五个人遇到过、应答已经衡量、答对的不超过 70% 的决定，会列在这里。
class-view-discuss-figures = { $count } 人里答对 { $share }，平均损失 { $points }
class-view-discuss-more = 还有 { $count } 个，在“决定”里。
class-view-most = 说得最多（{ $share }）：{ $reply }
class-view-calls = 全班损失最多的电话

debrief-whose = { $name } 的练习

## 在窗口旁边处理档案。

work-deriving = 正在算出练习的结果：{ $done } / { $of }
work-weighing = 正在衡量练习里的应答：{ $done } / { $of }
work-stop = 停下
work-go-on = 继续
work-again = 再试一次
work-stopped = 已停下。做完的都留着；没做完的不计算在内。
