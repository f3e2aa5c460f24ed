## attune new

cli-help-new = 新建一个自己的情景
cli-help-new-more =
    新情景是一通现成的小电话，可以直接练；注释里写着每个字段是做什么的。
    用哪种语言写，由 --lang 决定。
    voice 是一通电话，有两位客户，各种字段都用到一次；chat 是一段在线聊天；
    drill 是一句话、四个应答的单项练习。
cli-usage-new = attune new [选项] <NAME>
cli-help-argument-name = 名称：文字、数字、“-”和“_”，例如 late-parcel
cli-help-option-template = 用哪个模板：voice、chat 或 drill [默认：voice]
cli-help-option-in = 放进哪个文件夹 [默认：你自己的情景文件夹]

cli-new-begun =
    { $template ->
        [chat] 新的聊天情景建好了
        [drill] 新的单项练习建好了
       *[voice] 新的电话情景建好了
    }：{ $name }

    { "    " }{ $folder }

cli-new-next =
    现在就能练。用编辑器打开里面的 `call.ron`，从上往下改成你自己的；每个字段
    做什么用，旁边的注释都写着。改完先检查，再练一遍：

    { "    " }attune check { $path }
    { "    " }attune play { $path }

cli-new-window = 打开窗口，它就列在自带的情景旁边。
cli-new-window-folder =
    要在窗口里看到它：

    { "    " }attune --scenarios { $parent }

cli-new-guide = 一步一步怎么写，见 scenarios/GUIDE.zh-CN.md

cli-new-name-empty = 名称是空的；应由文字、数字、“-”和“_”组成，例如 `{ $suggestion }`
cli-new-name-reserved = `{ $found }` 不能用作名称，它在情景里表示对话到此结束；可以改用 `{ $suggestion }`
cli-new-name-space = 名称 `{ $found }` 里有空格，只能用文字、数字、“-”和“_”；可以改用 `{ $suggestion }`
cli-new-name-character = 名称 `{ $found }` 里有 `{ $character }`，只能用文字、数字、“-”和“_”；可以改用 `{ $suggestion }`
cli-new-name-path = `{ $found }` 是路径，这里只要名称；文件夹另外指定：attune new { $name } --in { $folder }
cli-new-twin =
    已经有一个叫 `{ $name }` 的情景，{ $origin ->
        [embedded] 是本程序自带的
       *[other] 在 `{ $file }`
    }，重名会把它遮住；可以改用 `{ $suggestion }`
cli-new-exists = `{ $path }` 已经存在，里面什么也没有动；可以改用 `{ $suggestion }`
cli-new-no-home = 这个系统没有存放个人情景的文件夹，请指定一处：attune new { $name } --in 文件夹
cli-new-failed =
    建不了 `{ $path }`：{ $kind ->
        [denied] 没有写入权限
        [file] 那里已有同名的文件挡着
        [long] 名称太长，或者不合这个系统的规矩
       *[other] 系统报告
    }（{ $reason }）；可以用 `--in 文件夹` 换一处
