## 复盘里得分之外的话：曲线上的记号、两本账、工单、来信、一条带走的话。

## 记号。字写在曲线上，也写在旁边的说明前；各不相同。

mark-window-met = 赶上了时机
mark-window-met-letter = 机
mark-window-missed = 错过了时机
mark-window-missed-letter = 错
mark-need-late = 晚了：从这里起只算补救
mark-need-late-letter = 晚
mark-cut-in = 打断了客户
mark-cut-in-letter = 断
mark-hollow = 暖话落了空
mark-hollow-letter = 空
mark-quiet-exit-looms = 心凉了：眼看要默默离开
mark-quiet-exit-looms-letter = 凉
mark-line = 第 { $turn } 轮：{ $mark }
marks = 值得留意的地方
marks-next = 下一个标记

## 两本账。

ledger = 两本账
ledger-counted-as-good = 公司的表上，这是一通好电话；客户那里不是。
ledger-counted-as-bad = 公司的表上，这通电话不及格；客户的事却办成了。
ledger-company = 公司的表怎么写
ledger-customer = 客户心里怎么记
ledger-about = 勾选项和关键词分只认字眼，跟质检表、质检机器一个办法。上班时两本账都要过：一本是考核你的，另一本才是考核的目的。上面的得分只看客户这一边。
ledger-handle-time = 通话时长 { $time }（不超过 { $most }）
ledger-waiting = 让客户等了 { $times } 次，共 { $seconds } 秒{ $transfers ->
        [0] {""}
       *[other] ，转接 { $transfers } 次
    }（不超过 { $most } 秒，不转接）
ledger-waiting-not = 没有让客户等
ledger-boxes = 勾选 { $ticked } 项，共 { $count } 项（一半及格）
ledger-boxes-none = 表上没有可勾的项
ledger-box-ticked = ✔ { $box }
ledger-box-open = ✖ { $box }
ledger-keywords = 带礼貌、同理、致歉字眼的话占 { $share } %（50 % 及格）
ledger-complaint-not = 没有投诉
ledger-complaint = 有投诉
tick-greeted = 问候
tick-apologised = 致歉
tick-empathised = 同理用语
tick-named-time = 说了时间
tick-checked = 回头确认
tick-thanked = 致谢
ledger-left = 走的时候：{ $outcome }
ledger-trust = 信任 { $points }（满分 100）
ledger-heard = 被听懂 { $points }（满分 100）
ledger-rating = 要是请客户评价：{ $rating }

## 来信与工单。

note-heading = 几天后，客户那边
ticket-heading = 下一位同事看到的工单
ticket-empty = 上面什么也没写。下一个接电话的人得从头问，客户也得从头讲。
ticket-kept = 留下了：{ $facts }
ticket-missing = 没提到：{ $facts }
ticket-complete = 谁打开都能接着办，不用再问。

## 一条带走的话。

lesson = 带走一句
lesson-broken = 来自第 { $turn } 轮
lesson-kept = 第 { $turn } 轮就是这么做的，下次照办

lesson-catch-heat = 先让人知道你听进去了，再说怎么办。
lesson-ask = 先问一句，再动手。
lesson-step-down = 先给台阶，再讲事实。
lesson-sorry-once = 道歉一次就够，还得说清为哪件事；接下来是办事。
lesson-one-warm-word = 热乎话有一句就够，接着说正事。
lesson-take-on = 接过来：让人听见，这事现在归谁管。
lesson-who-what-when = 谁办、办什么、几点前办好；缺一样，就只是愿望。
lesson-choices = 摆出两条走得通的路，让客户选。
lesson-say-why = 说清缘由：道理能让人静下来，命令只会刺人。
lesson-make-sure = 趁还来得及，问一句“这样行不行”。
lesson-one-step = 说一步，等一等，再说下一步。
lesson-hand-over = 电话转走，前因后果一起转走，别让人讲第二遍。
lesson-let-finish = 让人把话说完。
lesson-hear-behind = 先听这句话是想干什么，再答它说了什么。
lesson-not-small = 别往小里说。在客户那儿，这事不小。
lesson-right-can-wait = 对错先放一放，等谁都不必认输的时候再说。
lesson-no-colleague = 不管是谁经的手，现在归你；别提同事。
lesson-way-not-wall = 说一个“不能”，就配一个“能”。
lesson-own-words = 放在哪通电话里都合适的话，不说也罢。
lesson-promise-yours = 手里有的才许，手里没有的不许。
lesson-close-last = 收线由客户来，你只管问。
lesson-read-first = 先看记录。屏幕上有的，不再问。
lesson-name-silence = 要静一会儿，先说为什么、要多久。
lesson-mend-first = 先把事办了；没办之前，好听的都听不进去。
lesson-in-time = 早一步是帮忙，晚一步是补救。
lesson-their-facts = 用客户自己的话头：哪天、哪个号、哪个名字。
lesson-the-need = 答客户要的，不一定是嘴上问的。
lesson-write-for-reader = 工单写给只看得到工单的那个人。
