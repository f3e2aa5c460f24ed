## 六项得分。

score-perception = 感知
score-perception-about = 开口之前，你察觉到了什么。
score-empathy = 同理
score-empathy-about = 当时能给的用心，你的应答给了多少。
score-de-escalation = 降温
score-de-escalation-about = 客户一路上有多激动；最后信任不到 45，只算一半。
score-resolution = 解决
score-resolution-about = 事情办到了哪一步，说过的话算不算数。
score-face = 体面
score-face-about = 客户和同事的面子有没有保住。
score-pace = 节奏
score-pace-about = 该说的话、该做的事，有没有来得及。

score-value = { $value } / 100
score-part = { $name }：{ $value }
score-range = 这通电话不管怎么接，只要答得及时，这一项都在 { $least } 到 { $most } 分之间
score-not-tested = 未考察
score-not-tested-about = 这通电话没有考到这一项，不等于零分。
score-not-tested-untimed = 这通电话没有计时，也就没有来不及这回事；不等于零分。

part-reaction = 对情绪的回应
part-interpretation = 对意思的理解
part-exploration = 对未说出口的关心

## 得分理由。

reason-points = { $gained } / { $of }
reason-points-taken = { $gained }
reason-told = { $mark } { $because }（{ $points }）

reason-turn = 第 { $turn } 轮
reason-whole = 整通电话

nothing-answered = 没有作答

reason-cues = 透出心思的话：{ $of } 处听出了 { $found } 处。
reason-cues-right = 透出心思的话：{ $of } 处全听出来了，也没有多标。
reason-cues-open = 透出心思的话：{ nothing-answered }，一共有 { $of } 处。
reason-cues-astray = 透出心思的话：{ $of } 处听出了 { $found } 处；多标了 { $astray } 处不算线索的，多标一处抵掉一处。
reason-not-asked = 有 { $questions } 题没问成：客户话还没说完，你就插了话。这些题按没有作答计分。
reason-problem = 问题出在哪里：你选了“{ $answered }”，其实是“{ $key }”。
reason-shown = 表面的情绪：你选了{ $answered }，其实是{ $key }。
reason-felt = 心里的情绪：你选了{ $answered }，其实是{ $key }。
reason-intensity = 强烈程度：你选了{ $answered }，其实是{ $key }。
reason-words = 这句话在做什么：你选了{ $answered }，其实是{ $key }。
reason-needs = 需求的先后：你排的是{ $answered }，客户心里是{ $key }。
reason-problem-right = 问题出在哪里：“{ $key }”，答对了。
reason-shown-right = 表面的情绪：{ $key }，答对了。
reason-felt-right = 心里的情绪：{ $key }，答对了。
reason-intensity-right = 强烈程度：{ $key }，答对了。
reason-words-right = 这句话在做什么：{ $key }，答对了。
reason-needs-right = 需求的先后：{ $key }，答对了。
reason-problem-open = 问题出在哪里：{ nothing-answered }，答案是“{ $key }”。
reason-shown-open = 表面的情绪：{ nothing-answered }，答案是{ $key }。
reason-felt-open = 心里的情绪：{ nothing-answered }，答案是{ $key }。
reason-intensity-open = 强烈程度：{ nothing-answered }，答案是{ $key }。
reason-words-open = 这句话在做什么：{ nothing-answered }，答案是{ $key }。
reason-needs-open = 需求的先后：{ nothing-answered }，客户心里是{ $key }。
reason-attention = 让人觉得被听懂：“{ $reply }”。当时最能做到的一句是：“{ $most }”。
reason-attention-most = 让人觉得被听懂：“{ $reply }”，当时就数这一句。
reason-hollow = 安慰落了空，听着像套话：“{ $reply }”。
reason-restraint = “{ $reply }”没说热乎话，这就对了：当时可选的热乎话，这位客户听了只会觉得空。
reason-calming = 客户一路上的平均热度是 { $mean }。对这位客户，{ $careful } 算满分，{ $careless } 算零分。
reason-trust-low = 只降了温、没有信任，只算一半：信任停在 { $trust }，要到 45 才算数。
reason-left-escalated = 客户把事情捅了上去，途中的平静不再算数。
reason-left-quiet-exit = 客户放弃了。因为不抱希望才降下来的火气，不算成功。
reason-progress = 事情办到了 { $reached } 分；接了这么多轮，{ $careful } 分算满分。
reason-ticket = 工单留下了：{ $kept }。
reason-ticket-missing = 工单留下了：{ $kept }。没写：{ $missing }。
reason-ticket-nothing = 下一位同事要知道的，工单一样也没留下。
reason-word-kept = 只承诺了做得到的事。
reason-false-promise = 承诺了做不到的事：“{ $reply }”。
reason-face-at-end = 结束时，客户还有 { $face } 分面子没找回来（满分 100）。
reason-nobody-blamed = 没有让谁丢面子，包括不在场的同事。
reason-face-taken = 这句话让人下不来台：“{ $reply }”。
reason-in-time = 回应及时。
reason-overdue = 扣掉读题和客户愿意等的时间，还冷场了 { $seconds } 秒。
reason-cut-in = 打断了客户的话：“{ $reply }”。
reason-window-met = 说在了点上：“{ $reply }”。
reason-window-missed = 错过了时机，只能算补救：“{ $reply }”。
reason-need-in-time = 帮得及时：{ $need }。
reason-need-late = 来得太晚，只能算补救：{ $need }。
