## The picture of a call: attune graph.

cli-usage-graph = attune graph [OPTIONS] <SCENARIO>
cli-help-graph = Draw a call: what leads where
cli-help-graph-more =
    text draws for the terminal, svg for a browser, mermaid for a Markdown file.
    Names of replies stand on the ways; titles are in the language of --lang.
    attune graph wrong-number --output wrong-number.svg
cli-help-graph-format = text, svg or mermaid [default: by the name of FILE, or text]
cli-help-graph-scenario = A scenario's name, folder or file
cli-help-option-output = Write to FILE instead of the terminal

picture-title = { $title } ({ $id })
picture-start = Start
picture-end = The end: the first ending that fits
picture-end-short = the end
picture-anytime = A customer who has had enough comes here from any moment.
picture-if = if { $condition }
picture-open-if = open if { $condition }
picture-otherwise = otherwise
picture-tried = { $place }. { $note }
picture-goes-on = goes on by itself
picture-no-reply = no reply is open
picture-noted = { $reply } ({ $notes })
picture-and-if = ;{" "}
picture-comma = ,{" "}
picture-described = The ways through the call, from the start to its endings.

picture-written = Written to { $file }.
picture-no-file = `{ $file }` is no file: what is wanted is the name of a file, new or old
picture-unwritable = `{ $file }` can't be written: { $reason }
picture-too-large = this call is too large to be drawn as SVG: it takes { $found } texts and bends, { $most } at most; `--format text` and `--format mermaid` draw any call
