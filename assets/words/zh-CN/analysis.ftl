## 窗口里的分析页。

briefing-analyse = 分析（给培训师看）

analysis-about = 分析 · 给作者和培训师看，答案都在里面
analysis-back = 返回
analysis-whole = 整通电话
analysis-smaller = 缩小
analysis-larger = 放大
analysis-end = 结束
analysis-too-large = 这通电话太大，画不下：共有 { $found } 处文字和折点，最多 { $most } 处。

analysis-stop = 停下
analysis-again = 重新开始
analysis-working = 正在走遍{ $customer }的每一种走法：已走过 { $positions } 个局面……
analysis-not-yet = 正在走遍这通电话的每一种走法。这位客户一走完，图上就会有数。
analysis-stopped = 已停下。
analysis-stopped-about = 还没算到这位客户，就停下了。

analysis-habits = 习惯各能得多少
analysis-habits-about = 同一种习惯打 200 通，客户离开时怎样，满分 100。■ 是高手，○ 是随便选，● 是其他习惯；虚线是随便选的水平。
analysis-habits-sampled = 同一种习惯打 200 通，客户离开时怎样，满分 100。虚线是随便选的水平。
analysis-habit = { $habit }：{ $worth } 分（满分 100）
analysis-scores = 各项得分的范围
analysis-scores-about = 所有走法里最低到最高。■ 是高手，○ 是随便选。
analysis-score = { $score }：{ $least } 到 { $most }
analysis-endings = 怎么收场
analysis-endings-about = 随便选时，这样收场的电话占多少。
analysis-sampled = 这通电话走法太多，没法全走一遍，所以图上没有数。随机抽了 { $contacts } 通，客户离开时平均 { $standing } 分（满分 100，误差 ± { $error }）。
analysis-findings = 评分上的问题
analysis-findings-none = 没有。
analysis-finding = 第 { $line } 行 · { $code }。{ $help }

analysis-grade = { $grade }，−{ $loss }
analysis-taken = 随便选时，{ $share } 的电话会这样应答，并走到这里。
analysis-passed = 随便选时，{ $share } 的电话会走这条路。
analysis-met = 随便选时，{ $share } 的电话会走到这里。
analysis-worth = 平均值 { $worth } 分（满分 100）；在 { $best } 的局面里它最好。
analysis-worst = 最糟的时候要亏 { $worst } 分。
analysis-percent = { $number }%
analysis-percent-below = 不到 { $number }%
analysis-gone = 有 { $share } 的电话，客户听完就挂了。
analysis-replies = 每个应答值多少
analysis-replies-about = 客户离开时怎样，满分 100：一半按此后打得最好算，一半按随便选算。点一个应答，看经过它的走法。
analysis-ending-never = 怎么打都到不了这里。
analysis-ending = 有 { $lines } 种走法通到这里；随便选时占 { $share }：{ $outcomes }。

analysis-line-best = 最好的走法
analysis-line-best-about = 照这样应答，客户离开时最好。图上画出来了。
analysis-line-over = 经过这个应答的走法
analysis-line-over-about = 到它为止，照最常见的走；从它往后，照最好的走。
analysis-line-usual = 通常怎么走到这里
analysis-line-usual-about = 随便选时，最常这样走到这里。
analysis-line-end = 收场：{ $title }（{ $outcome }），{ $standing } 分（满分 100）。
