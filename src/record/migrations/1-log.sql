-- What was done, and by whom: written once, never changed. Times on the wall are milliseconds since 1970 in UTC.

CREATE TABLE trainees (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE CHECK (length(uuid) = 36),
    name TEXT NOT NULL CHECK (length(trim(name)) > 0),
    since INTEGER NOT NULL
) STRICT;

-- The texts that a scenario was read from, once for each version that was played.
CREATE TABLE contents (
    id INTEGER PRIMARY KEY,
    -- Of the call and every translation.
    digest TEXT NOT NULL UNIQUE,
    scenario TEXT NOT NULL
) STRICT;

CREATE TABLE texts (
    content INTEGER NOT NULL REFERENCES contents (id),
    -- Empty for the call itself.
    language TEXT NOT NULL,
    -- The order in which they were read.
    place INTEGER NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (content, place),
    UNIQUE (content, language)
) STRICT;

CREATE TABLE attempts (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE CHECK (length(uuid) = 36),
    trainee INTEGER NOT NULL REFERENCES trainees (id),
    -- None where an attempt came from a file that kept none.
    content INTEGER REFERENCES contents (id),
    -- The version of the attempt's form, the scenario's name, and the digest of its call alone.
    format INTEGER NOT NULL,
    scenario TEXT NOT NULL,
    call TEXT NOT NULL,
    customer TEXT NOT NULL,
    -- All 64 bits, so half of them look negative.
    seed INTEGER NOT NULL,
    language TEXT NOT NULL,
    timed INTEGER NOT NULL CHECK (timed IN (0, 1)),
    mode TEXT NOT NULL,
    own_words INTEGER NOT NULL CHECK (own_words IN (0, 1)),
    begun_at INTEGER NOT NULL,
    -- What is not ended can be gone on with.
    ended TEXT CHECK (ended IN ('finished', 'left')),
    ended_at INTEGER,
    CHECK ((ended IS NULL) = (ended_at IS NULL))
) STRICT;

CREATE INDEX attempts_of_trainee ON attempts (trainee, begun_at DESC, uuid);
CREATE INDEX attempts_by_time ON attempts (begun_at DESC, uuid);
CREATE INDEX attempts_under_way ON attempts (trainee, begun_at DESC) WHERE ended IS NULL;

-- The log of each attempt: decision n, counted from 1.
CREATE TABLE steps (
    attempt INTEGER NOT NULL REFERENCES attempts (id),
    n INTEGER NOT NULL CHECK (n > 0),
    -- Milliseconds after the beginning of the call.
    at INTEGER NOT NULL CHECK (at >= 0),
    -- What was done, as JSON.
    action TEXT NOT NULL,
    PRIMARY KEY (attempt, n)
) STRICT, WITHOUT ROWID;

-- What the trainee said before any score was shown.
CREATE TABLE reflections (
    attempt INTEGER PRIMARY KEY REFERENCES attempts (id),
    said_at INTEGER NOT NULL,
    felt TEXT NOT NULL,
    perception INTEGER CHECK (perception BETWEEN 0 AND 100),
    empathy INTEGER CHECK (empathy BETWEEN 0 AND 100),
    de_escalation INTEGER CHECK (de_escalation BETWEEN 0 AND 100)
) STRICT;

CREATE TRIGGER steps_stay BEFORE UPDATE ON steps
BEGIN SELECT raise(ABORT, 'a decision is never changed'); END;

CREATE TRIGGER steps_are_kept BEFORE DELETE ON steps
BEGIN SELECT raise(ABORT, 'a decision is never deleted'); END;

CREATE TRIGGER texts_stay BEFORE UPDATE ON texts
BEGIN SELECT raise(ABORT, 'what was played is never changed'); END;

CREATE TRIGGER texts_are_kept BEFORE DELETE ON texts
BEGIN SELECT raise(ABORT, 'what was played is never deleted'); END;

CREATE TRIGGER attempts_are_kept BEFORE DELETE ON attempts
BEGIN SELECT raise(ABORT, 'an attempt is never deleted'); END;

CREATE TRIGGER attempts_stay BEFORE UPDATE OF
    id, uuid, trainee, content, format, scenario, call, customer, seed, language, timed, mode, own_words, begun_at
ON attempts
BEGIN SELECT raise(ABORT, 'what was fixed at the beginning is never changed'); END;
