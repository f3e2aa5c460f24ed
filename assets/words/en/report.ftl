## The debrief as a page to keep, to print and to talk about.

report-title = Debrief: { $title }
report-call = { $company } · the call of { $name }
report-reasons = Where the points come from
report-score = Score
report-value = Worth
report-predicted = Expected
report-range = This call allows
report-best = Best on offer, { $worth }: { $text }
report-printed = Written by Attune. Nothing here leaves this file.

debrief-save = Save as a page
debrief-saved = Saved: { $path }
debrief-open = Open the page
debrief-not-opened = It could not be opened from here: { $reason }. Open the file yourself, with any browser.
debrief-not-saved = The page could not be saved: { $reason }

cli-help-option-page = Write the debrief as a page (HTML) to FILE
cli-replay-page = The page lies in { $path }.
