## Settings.

settings-open = Settings
settings-title = Settings
settings-language = Language
settings-look = Appearance
settings-size = Size of text
settings-size-note = Anywhere: Ctrl + for larger, Ctrl − for smaller, Ctrl 0 for 100 %.
settings-percent = { $percent } %
settings-sound = Sound
settings-sound-on = Hear calls
settings-sound-note = A ring and a murmur without words. Everything you hear can be seen as well.
settings-quieter = Quieter
settings-louder = Louder
settings-volume = Volume: { $percent }
settings-example = Try it
settings-rings = It rings …
settings-motion = Motion
settings-less-motion = Less motion
settings-less-motion-note = What is said arrives by the phrase, and the trace of the voice stands still.
settings-kept = Kept in { $path }
settings-unreadable = Your settings could not be read, so Attune starts with its usual ones. { $reason }. As soon as you change something, the old file is kept beside the new one.
settings-newer = Your settings were written by a later version of Attune, so this one starts with its usual ones. As soon as you change something, the old file is kept beside the new one.
settings-not-kept = Your settings could not be saved: { $reason }
