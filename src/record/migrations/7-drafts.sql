-- What a trainee has chosen of the window, and what they had begun to write. Neither is practice: it changes, it is removed, and
-- it stays on the machine.
CREATE TABLE settings (
    trainee INTEGER PRIMARY KEY REFERENCES trainees (id),
    -- As the program writes its settings file.
    text TEXT NOT NULL
) STRICT;

CREATE TABLE drafts (
    trainee INTEGER NOT NULL REFERENCES trainees (id),
    -- What is being written, such as `pair`, or `call` and the name of an attempt.
    place TEXT NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (trainee, place)
) STRICT, WITHOUT ROWID;
