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
# What a trainer says: at the turns, and beside the scores that they set by hand.
report-comment = { $author } on this turn
report-set-by-hand = Set by hand by { $author }: { $reason }
report-model = The model’s own: { $value }
report-points-by-hand = These are the model’s own points. What counts was set by hand: { $value }
report-elsewhere = On turns that the call does not have here

debrief-save = Save as a page
debrief-saved = Saved: { $path }
debrief-open = Open the page
debrief-not-opened = It could not be opened from here: { $reason }. Open the file yourself, with any browser.
debrief-not-saved = The page could not be saved: { $reason }

cli-help-option-page = Write the debrief as a page (HTML) to FILE
cli-replay-page = The page lies in { $path }.
