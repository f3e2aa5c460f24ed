## attune check --explain CODE

cli-help-option-explain = Say what a code means, with an example and its cure
explain-heading = { $code } ({ $level })
explain-bad = An example
explain-found = The check says:
explain-found-scoring = The analysis says:
explain-cure = The cure
explain-in-file = The whole of { $file }:
explain-in-place = In { $file }, at { $place }:
explain-without = In { $file }, without { $place }
explain-unknown = found code `{ $found }`, which does not exist
explain-all = The codes are: { $expected }.
