## 窗口里的分析页。

briefing-analyse-about = 供作者和培训师使用
briefing-analyse = 分析（含答案）

analysis-about = 分析 · 供作者和培训师使用，会透露全部答案
analysis-back = 返回
analysis-whole = 总览
analysis-smaller = 缩小
analysis-larger = 放大
analysis-end = 结束
analysis-too-large = 这通电话太大，画不下：文字和折点共 { $found } 处，上限 { $most } 处。

analysis-key = { $grades } · 损失几分 · 随机选时占多少 · 蓝色：旁边讲的那条走法

analysis-stop = 停止
analysis-again = 重新开始
analysis-working = 正在走遍{ $customer }的每一种走法：已走过 { $positions } 个局面……
analysis-not-yet = 正在走遍这通电话的每一种走法。这位客户算完，图上就会显示数字。
analysis-stopped = 已停止。
analysis-stopped-about = 还没算到这位客户就停止了。

analysis-habits = 各种习惯能得多少分
analysis-habits-about = 用同一种习惯接 200 通，客户离开时的平均状态，满分 100，可能低于 0。■ 高手，○ 随机选，● 其他习惯；虚线是随机选的水平，短横线是标准误。
analysis-habits-sampled = 用同一种习惯接 200 通，客户离开时的平均状态，满分 100，可能低于 0。虚线是随机选的水平。
analysis-habit = { $habit }：{ $worth } 分（满分 100）
analysis-scores = 各项得分的范围
analysis-scores-about = 所有走法中的最低分到最高分，满分 100。■ 高手，○ 随机选。
analysis-score = { $score }：{ $least } 到 { $most }
analysis-endings = 各种结局
analysis-endings-about = 随机选时，各种结局所占的比例。
analysis-sampled = 这通电话走法太多，无法全部走遍，所以图上没有数字。随机抽样 { $contacts } 通，客户离开时平均 { $standing } 分（满分 100，标准误 ± { $error }）。
analysis-findings = 评分上的问题
analysis-findings-none = 没有发现问题。
analysis-finding = 第 { $line } 行 · { $code }。{ $help }

analysis-grade = { $grade }，−{ $loss } 分
analysis-taken = 随机选时，{ $share } 的电话会选这个应答，并从这里往下走。
analysis-passed = 随机选时，{ $share } 的电话会走这条路。
analysis-met = 随机选时，{ $share } 的电话会走到这里。
analysis-worth = 平均值 { $worth } 分（满分 100）：一半按此后步步最好算，一半按随机选算。在 { $best } 的局面里，它是最好的应答。
analysis-worst = 最糟时会损失 { $worst } 分。
analysis-percent = { $number }%
analysis-percent-below = 不到 { $number }%
analysis-gone = 随机选时，在全部电话中，有 { $share } 的客户听完这句就挂断。
analysis-replies = 每个应答值多少分
analysis-replies-about = 客户离开时的状态，满分 100，可能低于 0：一半按此后步步最好算，一半按随机选算。点一个应答，可看经过它的走法。
analysis-ending-never = 没有一种走法能到这里。
analysis-ending = 有 { $lines } 种走法通到这里，随机选时占 { $share }。结果：{ $outcomes }。

analysis-line-best = 最好的走法
analysis-line-best-about = 照这样应答，客户离开时状态最好，图中以蓝色标出。其中的应答平均下来也可能亏分：换个局面，别的应答更好。
analysis-line-over = 经过这个应答的走法
analysis-line-over-about = 到这个应答为止，照最常见的走法；之后照最好的走法。
analysis-line-moment = 经过这个时刻的最好走法
analysis-line-moment-about = 到这里之前照最常见的走法，之后照最好的走法。
analysis-line-usual = 通常怎么走到这里
analysis-line-usual-about = 随机选时，走到这里最常见的走法。
analysis-line-end = 结局：{ $title }（{ $outcome }），客户离开时 { $standing } 分（满分 100）。
