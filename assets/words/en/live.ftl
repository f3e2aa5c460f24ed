## Files that are read again as they are saved: `attune check --watch`, and the findings page of the window.

cli-help-option-watch = Check again whenever a file is saved, until Ctrl-C

watch-waits = Waiting for files to be saved; Ctrl-C ends.
watch-saved = { $folders } saved. { "" }
watch-no-path = `{ $path }` does not exist yet; it is checked as soon as it does.
watch-no-scenario = `{ $path }` holds no scenario yet: `call.ron`, or folders with one, are checked as soon as they are there.
watch-refused = saved files can't be followed: { $reason }
watch-refused-folder = saved files in `{ $folder }` can't be followed: { $reason }

home-findings = { $count ->
    [one] Findings in one scenario
   *[other] Findings in { $count } scenarios
}
home-outdated = { $count ->
    [one] One error in the new version; this one still plays.
   *[other] { $count } errors in the new version; this one still plays.
}
home-odd = { $count ->
    [one] One warning
   *[other] { $count } warnings
}

findings-of = What was found in { $file }
findings-errors = { $count ->
    [one] one error
   *[other] { $count } errors
}
findings-warnings = { $count ->
    [one] one warning
   *[other] { $count } warnings
}
findings-broken = { $counts }. It can’t be played until the errors are put right.
findings-outdated = { $counts }. Until the errors are put right, the last good version is the one that is played.
findings-playable = { $counts }. It can be played all the same.
findings-line = { $file }, line { $line }
findings-place = { $file }, line { $line }, column { $column }
findings-path = At { $path }
findings-remedy = What to do
findings-no-text = There is no text in this file to show.
findings-clean-title = Nothing left to put right
findings-clean-body = Every finding is gone. What you saved last is what is played from now on.
findings-gone-title = This scenario is no longer there
findings-gone-body = Its folder was moved or deleted. Should it come back, it is shown here again.
findings-open = Open line { $line }
findings-copy = Copy the place
findings-back = Library
findings-play = Play it
findings-play-earlier = Play the last good version
findings-next = Next scenario ({ $place } of { $count })
findings-opened = Opened in your editor.
findings-copied = Copied: { $place }
findings-failed = Your editor did not start: { $reason }. Copied instead: { $place }

notice-not-followed = What you save will not show here by itself: { $reason }
