## 核心里各种事物的名称：应答做了什么、客户被什么触动、情绪与言语。

## 行为，复盘时列出应答做了什么。

move-listen = 具体复述
move-label = 说出感受
move-validate = 承认换谁都会这样
move-normalise = 说这事谁都会碰上
move-explore = 追问以求理解
move-face-give = 给台阶
move-self-attribute = 把过失揽到自己身上
move-apologise = 道歉
move-own = 把事情接过来
move-act = 动手办：谁办、办什么、什么时候办好
move-options = 给出真正的选择
move-explain = 解释原因或流程
move-check-back = 回头确认
move-guide = 一步一步引导
move-handover-with-context = 带着前因后果转交
move-interrupt = 打断
move-misread = 会错意
move-minimise = 大事化小
move-blame-customer = 怪客户
move-win-argument = 争赢了道理
move-deflect-colleague = 推给同事
move-policy-wall = 拿规定挡
move-script-generic = 照念话术
move-false-promise = 许空头承诺
move-rush-close = 急着收线
move-repeat-request = 让客户再说一遍
move-silence = 冷场
move-fawn = 奉承
move-sell-too-early = 过早推销

## 客户模型的规则：为什么有变化。

rule-hollow = 这话听着像套话
rule-heard = { $way ->
    [up] 话被听进去了
   *[down] 话没被听进去
}
rule-face = { $way ->
    [up] 让人下不来台
   *[down] 给了台阶
}
rule-trust = { $way ->
    [up] 觉得有人接手了
   *[down] 觉得没人接手
}
rule-progress = 真办了一件事
rule-heat = { $way ->
    [up] 这话刺人
   *[down] 有人听、有人办，火气慢慢消
}
rule-waiting = 干等
rule-hope-gone = 心灰意冷
rule-handoff = 前几次都没办成
rule-control = { $way ->
    [up] 不知道接下来会怎样
   *[down] 知道下一步是什么
}
rule-effort = 客户费的劲
rule-author = 作者认为这句话对这个人的作用

## 客户的各项状态。

quantity-heat = 情绪热度
quantity-trust = 信任
quantity-face = 面子受损
quantity-heard = 被听懂
quantity-worry = 担忧
quantity-progress = 进展
quantity-effort = 费力程度

## 结局。

outcome-deescalated = 平息
outcome-unresolved = 悬而未决
outcome-quiet-exit = 默默离开
outcome-escalated = 升级投诉

## 结局由什么决定：客户最后的状态和界线。

decided-deescalated = 情绪热度停在 { $heat }，信任到了 { $trust }：人平静了（低于 { $calm }），也相信事情有人管（高于 { $trusting }）。
decided-unresolved = 情绪热度还有 { $heat }，信任只有 { $trust }：人还没平静（要低于 { $calm }），也不太相信会有人管（要高于 { $trusting }）。
decided-unresolved-trust = 情绪热度降到了 { $heat }，人算平静了；可信任只有 { $trust }，要高于 { $trusting } 才算相信事情有人管。
decided-unresolved-heat = 信任到了 { $trust }；可情绪热度还有 { $heat }，没降到 { $calm } 以下，火还没消。
decided-quiet-exit = 情绪热度降到 { $heat }，是因为信任掉到了 { $trust }（低于 { $hopeless }）：不指望了，也就不吵了。
decided-escalated = 情绪热度 { $heat }，信任 { $trust }，面子受损 { $face }：这口气咽不下去。

## 情绪。

emotion-calm = 平静
emotion-gratitude = 感激
emotion-worry = 担忧
emotion-impatience = 不耐烦
emotion-anger = 愤怒
emotion-hurt = 委屈
emotion-embarrassment = 难堪
emotion-disappointment = 失望
emotion-helplessness = 无助

sureness-0 = 纯属猜
sureness-1 = 不太有把握
sureness-2 = 一半一半
sureness-3 = 比较有把握
sureness-4 = 十拿九稳
intensity-0 = 几乎没有
intensity-1 = 轻微
intensity-2 = 明显
intensity-3 = 强烈
intensity-4 = 压不住

## 话里在做什么。

speech-act-inform = 说明情况
speech-act-ask = 询问或提要求
speech-act-complain = 抱怨
speech-act-threaten = 威胁
speech-act-test = 试探
speech-act-plead = 求助
speech-act-give-up = 不追究了（算了）
speech-act-refuse = 拒绝
speech-act-thank = 道谢

## 客户怕什么。

fear-not-mattering = 没人在乎
fear-kicked-around = 被踢皮球
fear-unfairness = 不公平

## 怎么说的。渠道（`channel-…`）在 app.ftl 里。

tone-plain = 语气平常
tone-warm = 语气温和
tone-sharp = 语气尖锐
tone-flat = 有气无力
tone-shaky = 声音发颤
tone-cold = 语气冷淡
tone-wry = 语带讥讽

pace-slow = 语速慢
pace-even = 语速平稳
pace-fast = 语速快

loudness-low = 声音低
loudness-normal = 音量正常
loudness-loud = 声音大

## 动作，用于没有台词的选项。

act-say = 说点什么。
act-listen = 不说话，听。
act-interject = 插话。
act-look-up = 查资料：{ $article }。
act-hold = 请客户稍候，保持通话。
act-transfer = 转接。
act-ticket = 写一行工单。

## 同样的动作，做完之后写在对话里。

act-done-say = 你说了句话。
act-done-listen = 你没出声，听着。
act-done-interject = 你插了话。
act-done-look-up = 你查了资料：{ $article }
act-done-hold = 你请客户稍候，保持通话。
act-done-transfer = 你把电话转了出去。
act-done-ticket = 你写了一行工单。

## 带台词的动作。单纯说话，或说完接着听，只显示台词。

act-with-say = { $text }
act-with-listen = { $text }
act-with-interject = 插话：{ $text }
act-with-look-up = { $text }（查资料：{ $article }）
act-with-hold = { $text }（请客户稍等）
act-with-transfer = { $text }（转接）
act-with-ticket = 工单：{ $text }

## 工单里留住了什么。

ticket-fact-demand = 客户的诉求
ticket-fact-emotion = 客户的情绪
ticket-fact-promise = 承诺了什么、谁承诺的、什么时候兑现
ticket-fact-count = 来过几次

## 应答有多具体。

specificity-vague = 放到哪通电话都行
specificity-plain = 说的是这件事
specificity-exact = 点到这位客户自己的事

## 语言。

language-en = 英文
language-zh-cn = 中文
