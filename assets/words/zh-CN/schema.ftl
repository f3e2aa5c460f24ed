## attune schema

cli-usage-schema = attune schema [选项]
cli-help-schema = 打印情景里可以写什么，供编辑器和其他程序使用
cli-help-schema-more =
    “--editor 文件夹”在存放情景的文件夹里备好语言服务器 ron-lsp 所需的
    文件，输入时就能补全字段、显示说明。
cli-help-option-translation = 译文的，而不是原文的
cli-help-option-editor = 把 ron-lsp 所需的文件写到这个文件夹
schema-format = ronschema（供 ron-schema）或 rust（供 ron-lsp）
schema-rust-about = 情景里可以写什么，供语言服务器 ron-lsp 使用。由“attune schema”写出。
schema-editor-about = 供语言服务器 ron-lsp 使用。由“attune schema”写出。
schema-wrote = 已写入 { $file }
schema-next = 安装 ron-lsp（cargo install ron-lsp）和编辑器的插件，然后打开这个文件夹。
schema-not-ours = { $file } 已经存在，且不是本程序写的；请移走它，或换一个文件夹
schema-unwritable = 无法写入 { $file }：{ $reason }
