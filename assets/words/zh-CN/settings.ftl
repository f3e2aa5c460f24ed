## 设置。

settings-open = 设置
settings-title = 设置
settings-language = 语言
settings-look = 外观
settings-size = 文字大小
settings-size-note = 在任何界面：Ctrl 加 + 放大，Ctrl 加 − 缩小，Ctrl 加 0 恢复 100%。
settings-percent = { $percent }%
settings-sound = 声音
settings-sound-on = 播放通话声
settings-sound-note = 只有铃声和听不出字的人声。能听到的，屏幕上都看得到。
settings-quieter = 小一点
settings-louder = 大一点
settings-volume = 音量：{ $percent }
settings-example = 试听
settings-rings = 正在响铃……
settings-motion = 动态效果
settings-less-motion = 减少动态
settings-less-motion-note = 话按停顿一段一段出现，声音轨迹不再滚动。
settings-kept = 保存在 { $path }
settings-unreadable = 设置文件读不出来，这次先按默认设置启动。{ $reason }。只要改动任何一项，原文件就会另存在旁边。
settings-newer = 设置文件来自更新版本的同频，这次先按默认设置启动。只要改动任何一项，原文件就会另存在旁边。
settings-not-kept = 设置没能保存：{ $reason }
