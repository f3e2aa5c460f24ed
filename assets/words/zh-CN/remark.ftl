## 培训师对一份练习记录的评语：对某一轮的意见，和人工评分。各处用同样的说法。

remark-mark = ✎
remark-by-hand = 人工评分
remark-comment = { $author }对这一轮的评语
remark-set = { $author }的人工评分，理由：{ $reason }
remark-model = 模型评分：{ $value }
remark-points = 以下是模型评分的来由；以人工评分为准：{ $value }
remark-elsewhere = 针对这里没有的轮次
remark-footnote = ✎ 培训师的人工评分，以它为准，不用模型的评分。
remark-footnote-track = ✎ 其中至少有一次用的是培训师的人工评分，以它为准，不用模型的评分。
