## 边写边查：`attune check --watch` 与窗口里的问题页。

cli-help-option-watch = 每次保存后重新检查，按 Ctrl-C 结束

watch-waits = 正在等待文件保存，按 Ctrl-C 结束。
watch-saved = 已保存 { $folders }。{ "" }
watch-no-path = `{ $path }` 还不存在，一出现就会检查。
watch-no-scenario = `{ $path }` 里还没有情景，放进 `call.ron` 或含有它的文件夹就会检查。
watch-refused = 无法跟进文件的保存：{ $reason }
watch-refused-folder = 无法跟进 `{ $folder }` 里文件的保存：{ $reason }
