## 谁在练习。

who-current = 正在练习：{ $name }
who-title = 现在是谁在练？
who-about = 每次练习都记在一个名字下，只存在这台电脑上。
who-attempts = { $count ->
    [0] 还没练过
   *[other] 练过 { $count } 次
}
who-new = 新来的
who-name = 你的名字
who-name-about = 叫什么都行。除非你把档案交出去，别人看不到。
who-begin = 用这个名字练
who-locked = 有密码
who-pin = 设个密码，也可以不设
who-pin-new = 换个密码
who-pin-about = 四到十二位。免得同一台机器上的同事用了你的名字；文件本身不加密。
who-pin-set = 设定密码
who-pin-take-away = 不要密码
who-pin-of = { $name }的密码
who-pin-open = 开始练习
who-pin-wrong = 不对，再试一次。
who-pin-lost = 密码忘了查不回来，练过的都还在：用“attune record export”能导出来。
who-delete = 删除学员……
who-delete-about = 与这位学员有关的都会一起删除：练习记录、对它们的评语、卡片、目标和设置。这位学员对别人练习的评语会留下。以后合并别的档案，也不会带回这位学员；要找回来，用“attune record merge --restore”。
who-delete-copy = 档案现在的样子会先在旁边留一份副本。如果什么都不能留，请把副本也删掉。
who-delete-name = 请完整写出名字
who-delete-nobody = 没有人叫这个名字，要一字不差。
who-delete-this = 永久删除 { $name }
who-delete-goes = { $attempts } · { $since } 加入
who-back = 返回

## 中断的通话。

home-cut-off = 有一通电话中断了：{ $title }，来电的是{ $customer }。
home-cut-off-when = { $when } 开始的，到你最后一个决定为止都还在。
home-go-on = 接着打完
home-leave = 不要了

## 练过的通话。

home-history = 我练过的
history-title = 我练过的
history-about = { $name }的全部练习，最近的在最前面。打开一条，就能再看一遍复盘。
history-empty = 还没有。接过的每一通电话都会留在这里，连同它的复盘。
history-back = 回到情景库
history-progress = 练了有用吗？
history-progress-about = 打完过不止一次的电话：第一次、最近一次、最好一次。
history-progress-call = { $title }（{ $count } 次）
history-progress-score = { $score }：第一次 { $first }，最近 { $latest }，最好 { $best }
history-cut-off = 中断了，可以在情景库里接着打
history-left = 没打完就离开了
history-unreadable = 这个版本没法重放

## 我练过的：有没有用、这一周、这个月。

history-part-attempts = 每次练习
history-part-helps = 练了有用吗？
history-part-week = 这一周
history-part-month = 这个月
history-course = 分数走势
history-course-about = 打完的每一通电话，从第一通到最近一通，满分 100。
history-course-few = 打完第二通电话，这里就有走势了。
history-foreseen = 自己的分数，估得准吗？
history-foreseen-about = 看分数之前估的，减去实际的：在零以上是估高了，在零以下是估低了。
history-foreseen-series = 估高或估低
history-foreseen-over = 上一次把自己估高了，平均差 { $points } 分。
history-foreseen-under = 上一次把自己估低了，平均差 { $points } 分。
history-foreseen-even = 上一次有高有低，平均差 { $points } 分。
week-empty = 最近七天没有打完的电话。
week-about = 七天里打完 { $count } 通。{ $wrong ->
    [0] 没有一通让客户更糟。
   *[other] 其中最不顺的 { $wrong } 通：
}
week-nothing-wrong = 没有要复盘的，换一通难一点的吧。
week-worst = 这周最不顺的
week-triggers = 栽在哪儿
week-trigger = { $count } 次 · { $rule }
week-heard = 你听到
week-said = 你说
week-practise = 就练这一条
week-next = 接下一通来练：{ $title }
month-title = { $month }
month-untested = { $score }：这个月打完的电话没有考到。
month-no-goal = { $score }：平均 { $mean }，{ $count } 通。
month-reached = { $score }：平均 { $mean }，目标 { $goal } 达到了。
month-short = { $score }：平均 { $mean }，离目标 { $goal } 还差 { $gap }。
month-recurs = 这周反复出现（{ $count } 次）：{ $rule }
month-goals = 这个月的目标
month-goals-about = 想在哪一项上进步，就给哪一项定目标，别的空着。档案不交出去，别人看不到。
month-goal = { $score }的目标
month-goal-open = 没定目标
month-set = 就定这些
