## attune fmt

cli-usage-fmt = attune fmt [OPTIONS] <PATH>…
cli-help-fmt = Lay scenario files out anew, every word and comment kept
cli-help-fmt-more =
    Lines end where you end them; indentation, spaces and commas are set
    right. “-” reads standard input and writes standard output.
fmt-path = A scenario's folder, a folder of such folders, or a file
fmt-changed = laid out: { $file }
fmt-would-change = would change: { $file }
fmt-torn = { $file } has a mistake in its brackets or quotation marks and stays as it is; “attune check” says where
fmt-unwritable = { $file } can't be written: { $reason }
fmt-done =
    { $files ->
        [one] 1 file
       *[other] { $files } files
    }, { $changed ->
        [0] none changed
        [one] 1 changed
       *[other] { $changed } changed
    }.
