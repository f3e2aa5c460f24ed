## 命令行。

cli-error = 错误：

## 帮助。

cli-help-usage = 用法：
cli-help-commands = 命令：
cli-help-arguments = 参数：
cli-help-options = 选项：

cli-usage-attune = attune [选项] [命令]
cli-usage-list = attune list [选项]
cli-usage-check = attune check [选项] [PATH]…
cli-usage-play = attune play [选项] [SCENARIO]
cli-usage-replay = attune replay [选项] <FILE>

cli-help-attune = 接起电话，看看每一句应答值多少。不带命令时打开窗口。
cli-help-attune-more =
    退出码：0 无问题，1 有发现，2 无法运行。
    用“attune 命令 --help”查看某个命令的说明。
cli-help-list = 列出情景
cli-help-list-more = 有错的情景也会列出，原因用“attune check”查看。
cli-help-check = 检查情景，说明哪里有错、怎么改
cli-help-check-more =
    情景旁边的测试脚本（*.plan）也会运行。
    有错误时退出码为 1。
cli-help-play = 在终端里接电话，也可由管道输入
cli-help-play-more =
    回答编号或名称；“-”跳过一问，“?”再看一遍记录，“q”停止。
    脚本也这样用：
    printf '2\n1\n' | attune play wrong-number --seed 1
cli-help-replay = 重放一份练习记录，看结果是否一致
cli-help-replay-more = 结果不一致时退出码为 1，并指出第一处不同。

cli-help-argument-path = 情景文件夹、装有多个情景的文件夹，或单个文件 [默认：全部]
cli-help-check-format = 结果的写法：full（完整）、concise（简明）或 json
cli-help-argument-scenario = 情景的名称、文件夹或文件 [默认：由你选择]
cli-help-argument-file = “play --format json”输出的 JSON，“-”（标准输入），或档案里的编号

cli-help-option-lang = 语言：en 或 zh-CN [默认：随系统]
cli-help-option-scenarios = 另一个装有情景的文件夹
cli-help-option-data = 存放你的数据的文件夹 [默认：随系统]
cli-help-option-help = 显示帮助
cli-help-option-version = 显示版本
cli-help-option-format = 给人看还是给程序用：text 或 json
cli-help-option-deny = 写 warnings 时，警告也算错误
cli-help-option-customer = 谁打来 [默认：由种子决定]
cli-help-option-seed = 一个数，决定谁打来、应答按什么顺序排
cli-help-option-untimed = 答得慢不扣分
cli-help-option-mode = guided 边练边讲；practice（默认）；exam 思考计时
cli-help-option-own-words = 每次应答之前，先用自己的话说一遍
cli-help-option-quick = 台词立刻显示
cli-help-option-trainee = 是谁的档案 [默认：唯一的那位]
cli-help-option-resume = 接着打上一通中断的电话
cli-help-option-fresh = 不再询问，放弃中断的电话
cli-help-option-off-record = 这通电话什么都不留

## 无法使用的参数。

cli-bad-unknown = 没有 { $found } 这个参数
cli-bad-command = 没有 { $found } 这个命令
cli-bad-value = { $argument } 的值写着 { $found }，只能是：{ $expected }
cli-bad-no-value = { $argument } 后面要有值
cli-bad-number = { $argument } 的值写着 { $found }，应为不小于零的整数
cli-bad-missing = 缺少 { $argument }
cli-bad-twice = { $argument } 写了两次
cli-bad-together = { $argument } 和 { $expected } 不能同时用
cli-bad-no-command = { $found } 后面要有命令：{ $expected }
cli-bad-too-many = 多出了 { $found }，这里不该再有参数
cli-bad-meant = ；是不是想写 { $expected }？
cli-bad-help = 用“attune --help”查看可用的命令和选项。
cli-no-folder = `{ $path }` 不是文件夹：`--scenarios` 要的是装有情景的文件夹

## 窗口。

cli-window-not-built = 这个版本不带窗口，改在终端里练习。
cli-window-no-display = 没有显示器，改在终端里练习。
cli-window-failed = 窗口打不开（{ $reason }），改在终端里练习。

## attune list

cli-list-empty = 还没有情景，用 `--scenarios 文件夹` 指定一处。
cli-list-size = { $customers } 位客户，{ $moments } 个时刻，{ $replies } 个应答
cli-list-broken = 无法练习：有 { $count } 处错误，详见“attune check”

## attune check

cli-check-no-path = `{ $path }` 不存在
cli-check-no-scenario = `{ $path }` 里没有情景：应有 `call.ron`，或含有它的文件夹
cli-check-clean =
    { $scenarios ->
        [0] 没有可检查的情景。
       *[other] 检查了 { $scenarios } 个情景{ $played }，没有问题。
    }
cli-check-found = 检查了 { $scenarios } 个情景{ $played }：{ $errors } 处错误，{ $warnings } 处警告。
cli-check-played = ，运行了 { $plans } 份测试脚本（{ $calls } 通电话）
cli-check-unplayed = ，另有 { $plans } 份测试脚本因情景有错没有运行

## attune play

cli-play-choose = 接哪一通？
cli-play-choice = { $title }（{ $scenario }）
cli-play-no-scenario = 没有 `{ $found }` 这个情景；{ $hint }
cli-play-see-list = 用“attune list”看看有哪些
cli-play-many = `{ $path }` 里有好几个情景：请指定其中一个文件夹，或改用 `--scenarios`
cli-play-broken = 情景 `{ $found }` 无法练习，原因用“attune check { $file }”查看
cli-play-no-customer = 没有 `{ $found }` 这位客户，可以是：{ $expected }
cli-play-other-language = 这通电话只有{ $language }版本。
cli-play-keys = 回答编号或名称。“-”跳过一问，“?”再看记录，“q”停止。
cli-play-record = 屏幕上的记录：{ $name }
cli-play-record-empty = 没有记录。
cli-play-earlier = { $when }，{ $by }：{ $note }
cli-play-promised = 承诺：{ $promised }
cli-play-delivery = { $name }（{ $delivery }）
cli-play-you = 你
cli-play-reply = [{ $clock }] 你怎么说、怎么做？
cli-play-ending = { $title }（{ $outcome }）
cli-play-worth = 值 { $worth } 分（满分 100）：{ $grade }
cli-play-worth-lost = 值 { $worth } 分（满分 100）：{ $grade }，损失 { $loss } 分
cli-play-best = 最好的应答，值 { $worth } 分：{ $text }
cli-play-thinks = 心里想：{ $thinks }
cli-play-again = 再接同一通：attune { $before }play { $scenario } --customer { $customer } --seed { $seed }
cli-play-kept = 已存入档案，编号 { $id }：“attune replay { $id }”可重放，加 --page FILE.html 写出复盘。
cli-play-kept-so-far = 已存入档案，编号 { $id }，到最后一步为止：用“attune play --resume”接着打。
cli-play-who = 谁来练习？
cli-play-cut-off = 有一通电话中断了：{ $scenario }，{ $customer }，开始于 { $begun }。
cli-play-go-on = 接着打
cli-play-leave = 放弃它，另打一通
cli-play-goes-on = 从中断的地方继续。
cli-play-nothing-to-resume = { $name } 没有符合条件的中断电话；用“attune record list”看看有哪些
cli-play-stopped = 未到结束就停下了。
cli-play-input-ends = { $line ->
        [0] 没有输入，通话没打完
       *[other] 输入到第 { $line } 行就没有了，通话没打完
    }
cli-play-bad-line = 输入第 { $line } 行：{ $problem }
cli-play-bad-choice = 写着 `{ $found }`，应为 1 到 { $count } 的编号，或名称：{ $names }
cli-play-bad-intensity = 写着 `{ $found }`，应为 0 到 4 的数
cli-play-bad-mark = `{ $found }` 写了两次，每一处最多写一次
cli-play-bad-order = `{ $found }` 写了两次，每项需求最多写一次

cli-play-empty = 空着一行不算作答；要跳过这一问，写“-”
cli-play-empty-reply = 空着一行不算作答；写 1 到 { $count } 的编号，或名称：{ $names }

cli-ask-cues = 哪几处露了底？（如“2 3”）
cli-ask-problem = 问题出在哪里？
cli-ask-shown = 表面上是什么情绪？
cli-ask-felt = 心里其实是什么情绪？
cli-ask-intensity = 有多强烈？
cli-ask-words = 这些话在做什么？
cli-ask-needs = 需要什么？最要紧的排在前面（如“2 1”）
cli-ask-sureness = 以上几问，你有多大把握？
cli-ask-own-words = 换成你，会怎么说？（直接回车：跳过）

## 没有采纳的动作。

refusal-over = 通话已经结束
refusal-not-asked = 此时没有提问
refusal-questions-first = 要先回答提问
refusal-words-first = 要先用自己的话说
refusal-nobody-speaks = 此刻客户没有在说话
refusal-not-offered = 这里没有应答 `{ $reply }`
refusal-time-runs-back = 它的时间 { $at } 毫秒早于 { $now } 毫秒

## attune replay

cli-replay-unreadable = 读不出 `{ $file }`：{ $reason }
cli-replay-several = 档案里有好几份练习记录以 `{ $found }` 开头：请多写几位编号
cli-replay-malformed = { $file }:{ $line }:{ $column }: 这不是练习记录：{ $reason }
cli-replay-format = 练习记录的格式是 { $found }，应为 { $expected }：它出自本程序的另一个版本
cli-replay-changed = 注意：情景文件在那之后改过。
cli-replay-played = { $scenario }，{ $customer }：重放了 { $turns } 轮。
cli-replay-nothing-kept = 文件里没有可比对的结果。
cli-replay-same = 状态、结局和得分都一致。
cli-replay-step = 第 { $step } 步已无法进行：{ $reason }。
cli-replay-no-customer = 情景里已经没有客户 `{ $customer }`。
cli-replay-state = 第 { $turn } 轮之后不同：{ $quantity }原为 { $then }，现为 { $now }。
cli-replay-state-at-start = 一开始就不同：{ $quantity }原为 { $then }，现为 { $now }。
cli-replay-count = 长度不同：原有 { $then } 个状态，现有 { $now } 个。
cli-replay-ending = 结局不同：原为 { $then }，现为 { $now }。
cli-replay-outcome = 结果不同：原为 { $then }，现为 { $now }。
cli-replay-score = { $score }得分不同：原为 { $then }，现为 { $now }。
cli-replay-none = 无
