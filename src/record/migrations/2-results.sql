-- What came of each attempt that has ended: derived from the log, and derived again when the model is another.

CREATE TABLE results (
    attempt INTEGER PRIMARY KEY REFERENCES attempts (id),
    -- The version of the model that these come from.
    model INTEGER NOT NULL,
    -- 0 where this program can't play the attempt again; then nothing else is there.
    replays INTEGER NOT NULL CHECK (replays IN (0, 1)),
    turns INTEGER NOT NULL,
    ending TEXT,
    outcome TEXT,
    perception INTEGER,
    empathy INTEGER,
    de_escalation INTEGER,
    resolution INTEGER,
    face INTEGER,
    pace INTEGER
) STRICT;
