## 带班老师对一次练习说的话，显示在窗口里。

remark-comment = { $author } 对这一轮的评语 · { $when }
remark-by-hand = 手动：{ $score }（模型：{ $model }）
remark-because = { $author } · { $when }：{ $reason }
remark-untested = 没有考到
remark-turns = 老师在 { $count } 轮里留了话：第 { $turns } 轮。
remark-next = 老师的下一句话
remark-write = 评这一轮
remark-write-about = { $name } 会在这一轮看到，并看到你的名字。
remark-write-hint = 关于这一轮，你想对学员说的话
remark-write-keys = Enter 写好，Shift 加 Enter 换行，Esc 不写了。
remark-say = 写好了
remark-leave = 不写了
remark-take-back = 收回
remark-set = 手动改这个分
remark-set-about = 以你的分为准。{ $name } 两个分都看得到，也看得到你的名字和理由。
remark-set-scale = { $score }（手动）
remark-set-open = 没有改
remark-reason = 为什么？
remark-reason-hint = 模型看不到的地方
remark-set-done = 改好了
remark-history = ✎ 老师留了 { $count } 句话
