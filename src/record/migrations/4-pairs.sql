-- The pairs drill: cards of one's own, and what was said of each card that was answered. Written once, never changed, save
-- that a card can be put away.

CREATE TABLE own_pairs (
    id INTEGER PRIMARY KEY,
    uuid TEXT NOT NULL UNIQUE CHECK (length(uuid) = 36),
    trainee INTEGER NOT NULL REFERENCES trainees (id),
    made_at INTEGER NOT NULL,
    put_away_at INTEGER,
    asks TEXT NOT NULL,
    language TEXT NOT NULL,
    situation TEXT NOT NULL,
    says TEXT NOT NULL CHECK (length(trim(says)) > 0),
    hopes TEXT NOT NULL CHECK (length(trim(hopes)) > 0),
    -- Where what is hoped for can't be kept: what can be said.
    instead TEXT,
    because TEXT NOT NULL
) STRICT;

CREATE INDEX own_pairs_of_trainee ON own_pairs (trainee, made_at, uuid);

CREATE TABLE reviews (
    trainee INTEGER NOT NULL REFERENCES trainees (id),
    at INTEGER NOT NULL,
    -- The name of a card that ships, or the uuid of one's own.
    card TEXT NOT NULL,
    -- The day where the trainee is, counted from 1 January 1970: when a card comes again is counted in these.
    day INTEGER NOT NULL,
    -- In the trainee's own words; empty if they had none.
    wrote TEXT NOT NULL,
    -- Whether they said that what is hoped for can be kept, and what they said was asked for.
    kept INTEGER NOT NULL CHECK (kept IN (0, 1)),
    asks TEXT NOT NULL,
    ease TEXT NOT NULL,
    PRIMARY KEY (trainee, at, card)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER reviews_stay BEFORE UPDATE ON reviews
BEGIN SELECT raise(ABORT, 'an answer is never changed'); END;

CREATE TRIGGER reviews_are_kept BEFORE DELETE ON reviews
BEGIN SELECT raise(ABORT, 'an answer is never deleted'); END;

CREATE TRIGGER own_pairs_stay BEFORE UPDATE OF
    id, uuid, trainee, made_at, asks, language, situation, says, hopes, instead, because
ON own_pairs
BEGIN SELECT raise(ABORT, 'a card is never changed'); END;

CREATE TRIGGER own_pairs_are_kept BEFORE DELETE ON own_pairs
BEGIN SELECT raise(ABORT, 'a card is never deleted'); END;
