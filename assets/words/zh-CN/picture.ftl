## 通话流程图：attune graph。

cli-usage-graph = attune graph [选项] <SCENARIO>
cli-help-graph = 画出一通电话的流程图
cli-help-graph-more =
    text 画在终端里，svg 用浏览器看，mermaid 放进 Markdown 文件。
    连线上写的是应答的名称，标题用 --lang 指定的语言。
    不写 --format 就看 FILE 的扩展名，认不出时用 text。
    attune graph wrong-number --output wrong-number.svg
cli-help-graph-format = text、svg 或 mermaid [默认：看 FILE 的扩展名]
cli-help-graph-scenario = 情景的名称、文件夹或文件
cli-help-option-output = 写入 FILE，不在终端显示

picture-title = { $title }（{ $id }）
picture-start = 开始
picture-end = 结束：取首个符合条件的结局
picture-end-short = 通话结束
picture-anytime = 客户忍无可忍时，会从任何时刻直接来到这里。
picture-if = 若 { $condition }
picture-open-if = 仅当 { $condition } 时可选
picture-otherwise = 否则
picture-tried = { $place }. { $note }
picture-goes-on = 自动继续
picture-no-reply = 没有可选的应答
picture-noted = { $reply }（{ $notes }）
picture-and-if = ；
picture-comma = 、
picture-described = 这通电话从开始到各个结局的全部走向。

picture-written = 已写入 { $file }。
picture-no-file = `{ $file }` 不是文件：这里要写一个文件名，新旧都行
picture-unwritable = 无法写入 `{ $file }`：{ $reason }
picture-too-large = 这通电话太大，画不成 SVG：要排 { $found } 处文字和转折，最多 { $most } 处；`--format text` 和 `--format mermaid` 没有这个限制
