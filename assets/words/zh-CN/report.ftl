## 复盘存成一页，可以留着、打印、拿来讨论。

report-title = 复盘：{ $title }
report-call = { $company } · 来电的是{ $name }
report-reasons = 分数从哪里来
report-score = 项目
report-value = 得分
report-predicted = 自己的估分
report-range = 这通电话的范围
report-best = 当时最好的一句（{ $worth }）：{ $text }
report-printed = 由“同频”写成。这里的内容只在这个文件里。
# 培训师的评语：写在各轮之后；人工评分写在分数旁边。
report-comment = { $author }对这一轮的评语
report-set-by-hand = { $author }的人工评分，理由：{ $reason }
report-model = 模型评分：{ $value }
report-points-by-hand = 以下是模型评分的来由；以人工评分为准：{ $value }
report-elsewhere = 针对这里没有的轮次

debrief-save = 存成网页
debrief-saved = 已存到：{ $path }
debrief-open = 打开这一页
debrief-not-opened = 这里没能打开：{ $reason }。可以自己用浏览器打开那个文件。
debrief-not-saved = 网页没能保存：{ $reason }

cli-help-option-page = 把复盘写成网页（HTML），存到 FILE
cli-replay-page = 网页在 { $path }。
