## 谁在练习。

who-current = 练习者：{ $name }
who-title = 现在是谁在练？
who-about = 每次练习都记在一个名字下，只存在这台电脑上。
who-attempts = { $count ->
    [0] 还没练过
   *[other] 练过 { $count } 次
}
who-new = 新来的
who-name = 你的名字
who-name-about = 叫什么都行。除非你把记录交出去，别人看不到。
who-begin = 用这个名字练
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
