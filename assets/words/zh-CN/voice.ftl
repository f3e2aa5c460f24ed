## 听见一个人。

call-ringing = 来电
call-pick-up = 接起来
voice-trace = 声音轨迹。听起来：{ $sounds }；{ $pauses ->
    [0] 没有停顿
   *[other] 停顿 { $pauses } 次
}。
voice-as-usual = 和平常一样
voice-silent = 声音轨迹。还没有人说话。
voice-legend = 竖线长，声音大；位置高，音调高；空着的地方是停顿。
