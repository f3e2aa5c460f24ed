## attune analyse：每个应答值多少。

cli-usage-analyse = attune analyse [选项] [SCENARIO]
cli-help-analyse = 走遍一通电话的所有走法，说出每个应答值多少
cli-help-analyse-more =
    对每位客户，把每个时刻的每个应答都一直走到头：能走到哪些结局、
    得多少分，最好的走法是什么，每个应答是赚是亏，模拟学员各能走成
    怎样，评分有什么问题。走法太多、超出给定内存时改为抽样，并会说明。
    不写 SCENARIO 时，简要列出情景库里的每一通，以及它们合起来泄露了什么。
    加上“--deny warnings”时，评分有问题就以 1 退出。
cli-help-analyse-scenario = 情景的名称，或者路径 [默认：全部，简要列出]
cli-help-analyse-customer = 谁打来 [默认：逐个分析]
cli-help-analyse-seed = 决定抽样的数字 [默认：0]
cli-help-option-any-time = 抢话和迟答也一并计入
cli-help-option-memory = 搜索可用的内存，单位 MB [默认：400]

analyse-heading = { $title } · { $customer }
analyse-progress = { $customer }：已走过 { $positions } 个局面，深 { $decisions } 步（按 Ctrl+C 停下）……
analyse-nothing = 还没轮到说话，这通联系就结束了。

analyse-exact = 每一种走法都走过了：共 { $lines } 种走法，{ $positions } 个局面，最多 { $decisions } 次选择。
analyse-sampled = 局面超过 { $positions } 个，给定的内存（--memory）走不完所有走法。下面是抽样：随机走 { $contacts } 通，种子 { $seed }。± 后面是标准误差。
analyse-endless = 其中 { $count } 通走到上限还没有结束。

analyse-endings = 结局
analyse-lines = 走法
analyse-at-random = 随机走到
analyse-never = 到不了
analyse-error = 误差

analyse-scores = 得分
analyse-scores-seen = 抽样中见到的得分
analyse-lowest = 最低
analyse-highest = 最高
analyse-perception = 高低都有可能：看到应答之前就已作答

analyse-best = 最好的走法让客户离开时停在 { $best } 分（满分 100）；随机应答平均是 { $average } 分。

analyse-replies = 应答
analyse-replies-sampled = 应答，以及说过它的联系结果如何
analyse-replies-about = 价值：客户离开时的状态，满分 100，再扣去工单没写全、空口许诺日后的代价（可能低于 0）；一半看此后步步最好，一半看普通学员接着走。损失：与同一处最好的应答相比。最佳占比：在多大比例的局面里没有更好的应答。
analyse-worth = 价值
analyse-loss = 损失
analyse-best-at = 最佳占比
analyse-moment = { $moment }（随机走到：{ $share }）
analyse-findings =
    { $count ->
        [0] 评分没有发现问题。
       *[other] 评分上发现 { $count } 处问题（“attune check --explain CODE”有详细说明）
    }

## 整个情景库。

analyse-best-line = 最好走法
analyse-habit = 最接近者
analyse-which-habit = 最接近的习惯：{ $habit }（{ $language }）
analyse-unknown = –
analyse-library =
    { $count ->
        [0] 把情景库里的 { $calls } 通电话合起来看，没有发现会泄露最好应答的地方。
       *[other] 情景库里的 { $calls } 通电话合起来看：
    }

## 损失的说法。

grade-best = 最佳
grade-good = 不错
grade-inaccurate = 欠妥
grade-mistake = 失误
grade-blunder = 严重失误

## 模拟学员。

analyse-trainees = 模拟学员
analyse-trainees-about = 不动脑筋的习惯各能得多少，每种打 200 通；高手照最好的走法打一通。下面一行是它最常走到的结局。
analyse-short-perception = 感知
analyse-short-empathy = 同理
analyse-short-de-escalation = 降温
analyse-short-resolution = 解决
analyse-short-face = 体面
analyse-short-pace = 节奏

trainee-random = 随机选
trainee-first = 总选第一个
trainee-last = 总选最后一个
trainee-longest = 选最长的
trainee-shortest = 选最短的
trainee-politest = 选最客气的
trainee-keyword-empathy = 见同理字眼就选
trainee-always-apologise = 句句道歉
trainee-solve-first = 先解决再说
trainee-silent = 能不说就不说
trainee-robot = 机器人
trainee-mood-reader = 只看脸色，不记事
trainee-expert = 高手
