## attune new

cli-help-new = Begin a scenario of your own
cli-help-new-more =
    The scenario is a small call that works; its comments say what each field
    does. It is written in the language of --lang.
    “voice” is a phone call with two customers and every field once, “chat” is a
    chat, “drill” is one sentence with four replies.
cli-usage-new = attune new [OPTIONS] <NAME>
cli-help-argument-name = Its name: letters, digits, “-” and “_”, such as late-parcel
cli-help-option-template = What it begins as: voice, chat or drill [default: voice]
cli-help-option-in = The folder to make it in [default: that of your own scenarios]

cli-new-begun =
    { $template ->
        [chat] A chat to start from
        [drill] A drill to start from
       *[voice] A phone call to start from
    }: { $name }

    { "    " }{ $folder }

cli-new-next =
    It can be played as it is. Open its `call.ron` in an editor and rewrite it from
    top to bottom; the comments say what each field does. Then let it be checked,
    and play it:

    { "    " }attune check { $path }
    { "    " }attune play { $path }

cli-new-window = The window lists it beside the scenarios of the program.
cli-new-window-folder =
    To see it in the window:

    { "    " }attune --scenarios { $parent }

cli-new-guide = How to write a call, step by step: scenarios/GUIDE.md

cli-new-name-empty = found an empty name, expected letters, digits, “-” and “_”, such as `{ $suggestion }`
cli-new-name-reserved = `{ $found }` can't be a name, for in a scenario it is where a contact is over; try `{ $suggestion }`
cli-new-name-space = found a space in the name `{ $found }`, expected only letters, digits, “-” and “_”; try `{ $suggestion }`
cli-new-name-character = found `{ $character }` in the name `{ $found }`, expected only letters, digits, “-” and “_”; try `{ $suggestion }`
cli-new-name-path = found the path `{ $found }`, expected a name; the folder is said apart: attune new { $name } --in { $folder }
cli-new-twin =
    there is a scenario `{ $name }` already, { $origin ->
        [embedded] which is part of the program
       *[other] in `{ $file }`
    }, and a second one would hide it; try `{ $suggestion }`
cli-new-exists = `{ $path }` is there already, and nothing was changed in it; try `{ $suggestion }`
cli-new-no-home = this system has no folder for your own scenarios; say where it goes: attune new { $name } --in DIR
cli-new-failed =
    `{ $path }` can't be made: { $kind ->
        [denied] you may not write there
        [file] a file is in the way
        [long] its name is too long or not one that this system takes
       *[other] the system says
    } ({ $reason }); `--in DIR` says where else
