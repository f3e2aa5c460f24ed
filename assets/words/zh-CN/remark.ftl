## 培训师对一次练习的评语，显示在窗口里。

remark-comment = { $author }对这一轮的评语 · { $when }
remark-by-hand = 人工评分：{ $score }（模型评分：{ $model }）
remark-because = { $author } · { $when }：{ $reason }
remark-untested = 没有考到
remark-turns = 培训师的评语有 { $count } 处：第 { $turns } 轮。
remark-next = 下一条评语
remark-write = 写这一轮的评语
remark-write-about = { $name } 会在这一轮看到，并看到你的名字。
remark-write-hint = 关于这一轮，你想对学员说的话
remark-write-keys = Enter 写好，Shift 加 Enter 换行，Esc 不写了。
remark-say = 写好了
remark-leave = 不写了
remark-take-back = 撤回
remark-set = 人工评分
remark-set-about = 以你的评分为准。{ $name } 两个分都看得到，也看得到你的名字和理由。
remark-set-scale = { $score }（人工评分）
remark-set-open = 没有评
remark-reason = 为什么？
remark-reason-hint = 模型看不到的地方
remark-set-done = 定下这个分
remark-history = ✏ 培训师评语 { $count } 条
