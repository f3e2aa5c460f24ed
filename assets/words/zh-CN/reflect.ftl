## 看得分之前：感觉怎么样，自己估多少分。

reflect-title = 先别看结果
reflect-about = 有两件事，此刻只有你自己知道。不计分，哪一项都可以空着。
reflect-felt = 接完这通电话，是什么感觉？
reflect-felt-hint = 一句话就好，怎么想就怎么写
reflect-felt-write = 写一句
reflect-predict = 你给自己估多少分？
reflect-predict-about = 0 到 100。按数字键选一项，用 ← → 调；也可以用鼠标拖。
reflect-open = 没估
reflect-scale = { $score }，自己的估分
reflect-show = 看复盘
reflect-skip = 跳过

predicted = 你估的是 { $predicted }，{ $error }
predicted-exact = 正好
predicted-high = 高了 { $points } 分
predicted-low = 低了 { $points } 分
predicted-heading = 你的估分
predicted-close = 估得八九不离十，差得都不到 10 分。
predicted-high-all = 差出 10 分以上的，都是估高了。找找看，哪里没察觉到。
predicted-low-all = 差出 10 分以上的，都是估低了。看看是哪几句起了作用。
predicted-mixed = 有的估高了，有的估低了。先看差得最多的那一项。
felt-heading = 你当时的感觉
