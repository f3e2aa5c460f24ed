## 边写边查：`attune check --watch` 与窗口里的问题页。

cli-help-option-watch = 每次保存后重新检查，按 Ctrl-C 结束

watch-waits = 正在等待文件保存，按 Ctrl-C 结束。
watch-saved = 已保存 { $folders }。{ "" }
watch-no-path = `{ $path }` 还不存在，一出现就会检查。
watch-no-scenario = `{ $path }` 里还没有情景，放进 `call.ron` 或含有它的文件夹就会检查。
watch-refused = 无法跟进文件的保存：{ $reason }
watch-refused-folder = 无法跟进 `{ $folder }` 里文件的保存：{ $reason }

home-findings = { $count } 个情景有问题
home-outdated = 新版本有 { $count } 处错误，现在练的是上一个可用的版本。
home-odd = { $count } 处警告

findings-of = { $file } 的检查结果
findings-errors = { $count } 处错误
findings-warnings = { $count } 处警告
findings-broken = { $counts }。改好错误才能练。
findings-outdated = { $counts }。错误改好之前，练的是上一个可用的版本。
findings-playable = { $counts }。不影响练习。
findings-line = { $file } 第 { $line } 行
findings-place = { $file } 第 { $line } 行第 { $column } 列
findings-path = 位置：{ $path }
findings-remedy = 怎么改
findings-no-text = 这个文件里没有可以显示的文字。
findings-clean-title = 都改好了
findings-clean-body = 没有剩下的问题。从现在起，练的就是你刚保存的版本。
findings-gone-title = 这个情景不在了
findings-gone-body = 它的文件夹被移走或删除了。放回来之后，这里会重新显示。
findings-open = 打开第 { $line } 行
findings-copy = 复制位置
findings-back = 情景库
findings-play = 练这一通
findings-play-earlier = 练上一个可用的版本
findings-next = 下一个情景（{ $place }/{ $count }）
findings-opened = 已在编辑器中打开。
findings-copied = 已复制：{ $place }
findings-failed = 编辑器没能启动：{ $reason }。已改为复制位置：{ $place }

notice-not-followed = 你保存的内容不会自动显示在这里：{ $reason }
