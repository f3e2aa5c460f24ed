-- What a trainee wants to reach in a month; the latest word counts, and every word stays.
CREATE TABLE goals (
    trainee INTEGER NOT NULL REFERENCES trainees (id),
    at INTEGER NOT NULL,
    -- Such as 2026-11, where the trainee is.
    month TEXT NOT NULL CHECK (length(month) = 7),
    -- Empty is a goal that was taken back.
    perception INTEGER CHECK (perception BETWEEN 0 AND 100),
    empathy INTEGER CHECK (empathy BETWEEN 0 AND 100),
    de_escalation INTEGER CHECK (de_escalation BETWEEN 0 AND 100),
    PRIMARY KEY (trainee, at)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER goals_stay BEFORE UPDATE ON goals
BEGIN SELECT raise(ABORT, 'a goal is never changed'); END;

CREATE TRIGGER goals_are_kept BEFORE DELETE ON goals
BEGIN SELECT raise(ABORT, 'a goal is never deleted'); END;

-- A number that keeps colleagues from practising under each other's names. It stays on the machine.
CREATE TABLE pins (
    trainee INTEGER PRIMARY KEY REFERENCES trainees (id),
    salt TEXT NOT NULL,
    digest TEXT NOT NULL
) STRICT;
