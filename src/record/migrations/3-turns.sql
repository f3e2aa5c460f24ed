-- What was decided in each attempt that has ended, turn by turn: derived from the log together with its results, removed
-- and derived again with them. Names stand once for all turns that share them, so that a class of a thousand is counted
-- in numbers.

-- Replies that were given, once for each version of their scenario.
CREATE TABLE replies (
    id INTEGER PRIMARY KEY,
    content INTEGER NOT NULL REFERENCES contents (id),
    moment TEXT NOT NULL,
    reply TEXT NOT NULL,
    UNIQUE (content, moment, reply)
) STRICT;

-- What was to be perceived at a moment, and what it was taken for, once for each that came up. Empty is what was not
-- asked, and what was left open.
CREATE TABLE perceptions (
    id INTEGER PRIMARY KEY,
    content INTEGER NOT NULL REFERENCES contents (id),
    moment TEXT NOT NULL,
    problem TEXT NOT NULL,
    problem_taken TEXT NOT NULL,
    shown TEXT NOT NULL,
    shown_taken TEXT NOT NULL,
    felt TEXT NOT NULL,
    felt_taken TEXT NOT NULL,
    words TEXT NOT NULL,
    words_taken TEXT NOT NULL,
    UNIQUE (
        content, moment, problem, problem_taken, shown, shown_taken, felt, felt_taken, words, words_taken
    )
) STRICT;

-- Nothing is referred to: these are as many as all decisions, and come and go with their results.
CREATE TABLE turns (
    attempt INTEGER NOT NULL,
    -- Counted from 1.
    n INTEGER NOT NULL CHECK (n > 0),
    reply INTEGER NOT NULL,
    -- None where nothing was asked, or the trainee cut in before it could be.
    perception INTEGER,
    -- What the reply lost against the best one on offer, in thousandths; none while it was not weighed, or can't be.
    loss INTEGER CHECK (loss >= 0),
    PRIMARY KEY (attempt, n)
) STRICT, WITHOUT ROWID;

-- Whether the turns were weighed, which takes a search and is done when somebody asks.
ALTER TABLE results ADD COLUMN weighed INTEGER NOT NULL DEFAULT 0 CHECK (weighed IN (0, 1));

-- Results without turns are no results: both are derived anew.
DELETE FROM results;
