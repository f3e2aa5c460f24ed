## attune check --explain CODE

cli-help-option-explain = 说明一个代码的意思，附例子和改法
explain-heading = { $code }（{ $level }）
explain-bad = 例子
explain-found = 检查时会说：
explain-found-scoring = 分析时会说：
explain-cure = 改法
explain-in-file = 整个 { $file }：
explain-in-place = { $file } 里的 { $place }：
explain-without = { $file } 里去掉 { $place }
explain-unknown = 没有 `{ $found }` 这个代码
explain-all = 现有的代码：{ $expected }。
