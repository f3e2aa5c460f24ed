## Files that are read again as they are saved: `attune check --watch`, and the findings page of the window.

cli-help-option-watch = Check again whenever a file is saved, until Ctrl-C

watch-waits = Waiting for files to be saved; Ctrl-C ends.
watch-saved = { $folders } saved. { "" }
watch-no-path = `{ $path }` does not exist yet; it is checked as soon as it does.
watch-no-scenario = `{ $path }` holds no scenario yet: `call.ron`, or folders with one, are checked as soon as they are there.
watch-refused = saved files can't be followed: { $reason }
watch-refused-folder = saved files in `{ $folder }` can't be followed: { $reason }
