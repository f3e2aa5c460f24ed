## 对句练习：客户说的一句，和想听到的那一句。

home-pairs = 对句练习
pairs-title = 嘴上一句，心里一句
pairs-about = 客户说了一句话，心里想听到的是另一句。先用自己的话说出来，再对照。
pairs-back = 回到情景库
pairs-left = { $count ->
    [one] 今天最后一张
   *[other] 今天还有 { $count } 张
}
pairs-situation = 情况
pairs-says = 客户说
pairs-say = 客户想听到什么？照你平时说话的样子说出来。
pairs-say-hint = 你会说的那一句
pairs-said = 我就这么说
pairs-no-words = 一时想不出来
pairs-yours = 你说的
pairs-yours-none = 这一回还没说出来。
pairs-hopes = 客户想听到
pairs-keep = 这句话在这儿能说吗，说了做得到吗？
pairs-keep-yes = 能，做得到
pairs-keep-no = 不能，在这儿做不到
pairs-asks = 那么，客户要的到底是什么？
pairs-asks-urgency = 你也当急事办
pairs-asks-ownership = 有一个人接过去管到底
pairs-asks-agency = 总还有点办法
pairs-asks-repair = 给个交代，把事改过来
pairs-can-be-kept = 在这儿做得到。
pairs-cannot-be-kept = 在这儿做不到，说了就是空头支票。能说的是：
pairs-judged-keep-right = ✔ 你看出来了。
pairs-judged-keep-wrong = ✖ 你想反了。
pairs-judged-asks-right = ✔ 客户要的是：{ $asks }。
pairs-judged-asks-wrong = ✖ 客户要的是：{ $asks }。你答的是：{ $answered }。
pairs-because = 为什么
pairs-ease = 你那一句，说得顺吗？
pairs-ease-missed = 没说出来
pairs-ease-hard = 费了点劲
pairs-ease-good = 说出来了
pairs-ease-easy = 张口就来
pairs-again-today = 今天再来一遍
pairs-again-in = { $days ->
    [one] 明天再来
   *[other] { $days } 天后再来
}
pairs-done = 今天的练完了。
pairs-done-count = { $count ->
    [0] 今天没有到期的卡片。
   *[other] 答了 { $count } 次。
}
pairs-next = { $days ->
    [one] 下一张明天来。
   *[other] 下一张 { $days } 天后来。
}
pairs-new-tomorrow = 明天有新卡片。
pairs-own = 自己的卡片
pairs-own-about = 你自己在电话里听到过的话。会和别的卡片一起出现。
pairs-own-none = 还没有。
pairs-own-write = 写一张
pairs-own-put-away = 收起来：{ $says }
pairs-own-says = 客户说的话
pairs-own-hopes = 客户想听到的话
pairs-own-situation = 情况（可以不写）
pairs-own-instead = 如果那句做不到，能说什么（做得到就不写）
pairs-own-because = 为什么（可以不写）
pairs-own-keep = 留下这张
pairs-own-leave = 不写了
