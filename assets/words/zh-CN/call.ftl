## 通话。

call-clock = 通话时长 { $clock }
call-speaking = { $name }正在说话……
call-listening-hint = 客户边说，字边出来。
call-skip = 直接听完
call-cut-in = 打断
call-cut-in-note = 打断要付代价：没听完的就谈不上听懂，被打断的人多半也不痛快。
call-soft-inserts = 客户还在说，这时能插的话
call-guide = 引导模式
call-guide-perceived = 刚才能听出什么
call-guide-reply = 这句话的作用
call-own-words = 换成你，会怎么说？
call-own-words-about = 看选项之前，先用自己的话说一遍。说的话留到复盘时看，不计分。
call-own-words-hint = 写下你会说的话，也可以不写
call-own-words-done = 继续
call-sounds = 听起来：{ $delivery }
call-record = 客户档案
call-record-close = 回到通话
call-record-none = 档案里没有记录。
call-earlier = 以往联系
call-earlier-none = 这是第一次联系。
call-promised = 当时承诺：{ $promised }
call-failed = 没有下文
call-article = 知识库：{ $title }
call-brief = 你的任务
call-leave = 离开通话
call-leave-confirm = 不看复盘就离开吗？
call-leave-practice = 结束重练，回到复盘？
call-leave-stay = 留在线上
call-answer-over = 时间到了：客户在等，每多等十五秒都要扣一点。
call-answer-in = 还有 { $seconds } 秒
call-waiting = { $name }在等你
call-choose = 你说什么，做什么？
call-choose-ticket = 工单里给下一位同事留哪一句？
call-ticket-written = 写进工单
call-hung-up = 通话已结束。
call-to-debrief = 去复盘

## 感知。

perceive-title = 开口之前：你察觉到了什么？
perceive-cues = 哪几处透出了客户真正在意的？可以多选。
perceive-problem = 问题出在哪里？
perceive-shown = { $name }表面上是什么情绪？
perceive-felt = 心里其实是什么情绪？
perceive-shown-about = 表面上：谁都听得出来的。
perceive-felt-about = 往里听：话里和停顿里漏出来的。
perceive-felt-shown = 表面上，你听出的是：{ $emotion }
perceive-intensity = 心里的这股情绪有多强？
perceive-words = 客户说这番话，用意是什么？
perceive-needs = { $name }最在意什么？从最要紧的点起，不用选全。
perceive-sureness = 以上几问，你有多大把握？
perceive-needs-clear = 重新排序
perceive-done = 继续
perceive-skip = 看不出来
perceive-step = 第 { $step } 问，共 { $count } 问
