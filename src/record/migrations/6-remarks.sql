-- What a trainer says of an attempt: a comment on a turn, or a score set by hand. Written once, never changed: what was
-- said in error is taken back, which is one more entry. Nothing is referred to: a remark may come before its attempt does,
-- from another machine, and waits for it here; and so may what takes it back.

CREATE TABLE remarks (
    uuid TEXT NOT NULL PRIMARY KEY CHECK (length(uuid) = 36),
    attempt TEXT NOT NULL CHECK (length(attempt) = 36),
    at INTEGER NOT NULL,
    author TEXT NOT NULL CHECK (length(trim(author)) > 0),
    -- Which reply of the attempt, from 0; empty where a score is set.
    turn INTEGER CHECK (turn >= 0),
    -- Which score, by its name; empty where a turn is spoken of.
    kind TEXT,
    score INTEGER CHECK (score BETWEEN 0 AND 100),
    -- The comment, or the reason for the score.
    words TEXT NOT NULL CHECK (length(trim(words)) > 0),
    CHECK ((turn IS NULL) <> (kind IS NULL)),
    CHECK ((kind IS NULL) = (score IS NULL))
) STRICT, WITHOUT ROWID;

CREATE INDEX remarks_of_attempt ON remarks (attempt, at, uuid);

CREATE TABLE taken_back (
    remark TEXT NOT NULL CHECK (length(remark) = 36),
    at INTEGER NOT NULL,
    author TEXT NOT NULL CHECK (length(trim(author)) > 0),
    PRIMARY KEY (remark, at, author)
) STRICT, WITHOUT ROWID;

-- The remarks that count: not taken back, and of the scores of one kind the one that was set last. Whatever shows a remark
-- or a score that was set by hand asks here.
CREATE VIEW standing_remarks AS
SELECT uuid, attempt, at, author, turn, kind, score, words FROM remarks
WHERE NOT EXISTS (SELECT 1 FROM taken_back WHERE taken_back.remark = remarks.uuid)
    AND NOT EXISTS (
        SELECT 1 FROM remarks AS later
        WHERE later.attempt = remarks.attempt AND later.kind = remarks.kind
            AND (later.at, later.uuid) > (remarks.at, remarks.uuid)
            AND NOT EXISTS (SELECT 1 FROM taken_back WHERE taken_back.remark = later.uuid)
    );

CREATE TRIGGER remarks_stay BEFORE UPDATE ON remarks
BEGIN SELECT raise(ABORT, 'a remark is never changed'); END;

CREATE TRIGGER remarks_are_kept BEFORE DELETE ON remarks
BEGIN SELECT raise(ABORT, 'a remark is never deleted'); END;

CREATE TRIGGER taken_back_stays BEFORE UPDATE ON taken_back
BEGIN SELECT raise(ABORT, 'what was taken back is never changed'); END;

CREATE TRIGGER taken_back_is_kept BEFORE DELETE ON taken_back
BEGIN SELECT raise(ABORT, 'what was taken back is never deleted'); END;
