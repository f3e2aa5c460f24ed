## attune schema

cli-usage-schema = attune schema [OPTIONS]
cli-help-schema = Print what may stand in a scenario, for editors and other programs
cli-help-schema-more =
    “--editor DIR” lays out what the language server ron-lsp needs to complete
    and explain fields as you type, in the folder that holds your scenarios.
cli-help-option-translation = Of a translation rather than of a call
cli-help-option-editor = Write the files for ron-lsp into this folder
schema-format = ronschema (for the tool ron-schema) or rust (types for ron-lsp)
schema-rust-about = What may stand in a scenario, for the language server ron-lsp. Written by “attune schema”.
schema-editor-about = For the language server ron-lsp. Written by “attune schema”.
schema-wrote = wrote { $file }
schema-next = Install ron-lsp (cargo install ron-lsp) and its plugin for your editor, and open this folder.
schema-not-ours = { $file } is there and was not written by this program; move it, or choose another folder
schema-unwritable = { $file } can't be written: { $reason }
