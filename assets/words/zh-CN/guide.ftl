## 只在情景和作者指南里出现的词。
##
## `guide-KIND-WORD` 是其中一个；行为、情绪等的名称在 model.ftl 里。

guide-hair-short = 短发
guide-hair-parted = 分头
guide-hair-bob = 齐耳短发
guide-hair-long = 长发
guide-hair-receding = 发际线后移

guide-level-very-low = 几乎没有
guide-level-low = 比一般人低
guide-level-medium = 和一般人一样
guide-level-high = 比一般人高
guide-level-very-high = 比一般人高得多

guide-act-say = 说话，占用的时间就是说完这些话的时间。
guide-act-listen = 不说或只应一声，让客户说下去；不写 `takes` 就是 5 秒。
guide-act-interject = 在客户的话中间插一句。
guide-act-look-up = 查一篇资料，写作 `LookUp("名称")`；客户等着，不写 `takes` 就是 20 秒。
guide-act-hold = 请客户稍候；不写 `takes` 就是 60 秒。
guide-act-transfer = 转接；不写 `takes` 就是 60 秒。
guide-act-ticket = 在工单上写一行，客户听不到。

## 表头，以及表里的用语。

guide-head-field = 字段
guide-head-may = 要写吗
guide-head-shape = 写什么
guide-head-about = 是什么
guide-head-word = 词
guide-head-meaning = 意思
guide-head-moves = 会带动什么
guide-must = 必写
guide-may = 可不写
guide-number = 整数
guide-one-of = { $kind } 之一
