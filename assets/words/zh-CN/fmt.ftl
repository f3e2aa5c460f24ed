## attune fmt

cli-usage-fmt = attune fmt [选项] <路径>…
cli-help-fmt = 整理情景文件的版式，文字和注释一字不改
cli-help-fmt-more =
    在哪里换行由您决定；缩进、空格和逗号由它理顺。
    用“-”则从标准输入读、向标准输出写。
fmt-path = 情景的文件夹、装着这类文件夹的文件夹，或单个文件
fmt-changed = 已整理：{ $file }
fmt-would-change = 需要整理：{ $file }
fmt-torn = { $file } 的括号或引号有错，未作改动；用“attune check”查看错在哪里
fmt-unwritable = 无法写入 { $file }：{ $reason }
fmt-done = { $files } 个文件，改动 { $changed } 个。
