## 窗口、情景库与接线前的说明。

app-title = Attune · 同频
app-tagline = 接一通电话，看清每句话的分量。

theme-dark = 深色
theme-light = 浅色

difficulty-beginner = 入门
difficulty-practised = 进阶
difficulty-seasoned = 老手
channel-voice = 电话
channel-chat = 在线聊天

home-title = 选一通电话来练
home-hint = 按卡片上的键直接打开；也可以用方向键移动，回车确认。
home-customers = { $count } 位客户
home-decisions = 约 { $count } 个决定
home-broken = ✖ 改好这一处才能练。
home-broken-more = ✖ 改好这一处和另外 { $count } 处才能练。
home-empty-title = 情景库里还没有内容
home-empty-body = 一个情景就是一个放着 call.ron 的文件夹。把存放情景的文件夹告诉同频，它们就会列在这里：
home-empty-command = attune --scenarios 文件夹

briefing-company = 你在{ $company }接电话
briefing-other-language = 这个情景目前只有{ $language }版。
briefing-warns = 接听之前
briefing-warns-stop = 随时可以按 Esc 离开通话。
briefing-who = 这次接谁？
briefing-queue = 按排队接入
briefing-queue-note = 和上班时一样，接起来才知道是谁。
briefing-age = { $age } 岁
briefing-record = 客户档案
briefing-record-none = 没有档案记录。
briefing-record-later = 接入之后才能看到客户档案。
briefing-earlier = 以往联系
briefing-promised = 当时承诺：{ $promised }
briefing-failed = 没有下文
briefing-begin-voice = 接听
briefing-begin-chat = 接入对话
briefing-back = 返回
briefing-mode = 怎么练？
briefing-own-words = 先用自己的话说
briefing-own-words-note = 每次应答之前，先写下你会怎么说；复盘时和你选的那句放在一起看。
mode-guided = 带教
mode-guided-note = 听出了什么、每句应答起什么作用，当场讲解，不计时。
mode-practice = 练习
mode-practice-note = 复盘之前什么也不讲。
mode-exam = 考核
mode-exam-note = 跟练习一样，但你答题的时候，客户也在等。
briefing-timed = 计时
briefing-timed-note = 和真实线路一样，答得慢会消磨客户的耐心。
briefing-untimed-note = 慢慢想，不影响结果。

notice-not-kept = 这次练习没能保存：{ $reason }
notice-dismiss = 知道了
