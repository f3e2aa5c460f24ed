-- Who was deleted: the name that no two machines give, and nothing else of them, so that a record that is merged later does
-- not bring them back unasked.
CREATE TABLE deleted (
    trainee TEXT PRIMARY KEY CHECK (length(trainee) = 36),
    at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- What was done is never deleted, unless somebody is as a whole: whoever stands in the table above.
CREATE VIEW leaving AS
SELECT trainees.id, trainees.uuid FROM trainees JOIN deleted ON deleted.trainee = trainees.uuid;

DROP TRIGGER steps_are_kept;
CREATE TRIGGER steps_are_kept BEFORE DELETE ON steps
WHEN NOT EXISTS (SELECT 1 FROM attempts JOIN leaving ON leaving.id = attempts.trainee WHERE attempts.id = old.attempt)
BEGIN SELECT raise(ABORT, 'a decision is never deleted'); END;

DROP TRIGGER attempts_are_kept;
CREATE TRIGGER attempts_are_kept BEFORE DELETE ON attempts
WHEN NOT EXISTS (SELECT 1 FROM leaving WHERE leaving.id = old.trainee)
BEGIN SELECT raise(ABORT, 'an attempt is never deleted'); END;

DROP TRIGGER texts_are_kept;
CREATE TRIGGER texts_are_kept BEFORE DELETE ON texts
WHEN EXISTS (SELECT 1 FROM attempts WHERE attempts.content = old.content)
BEGIN SELECT raise(ABORT, 'what was played is never deleted'); END;

DROP TRIGGER reviews_are_kept;
CREATE TRIGGER reviews_are_kept BEFORE DELETE ON reviews
WHEN NOT EXISTS (SELECT 1 FROM leaving WHERE leaving.id = old.trainee)
BEGIN SELECT raise(ABORT, 'an answer is never deleted'); END;

DROP TRIGGER own_pairs_are_kept;
CREATE TRIGGER own_pairs_are_kept BEFORE DELETE ON own_pairs
WHEN NOT EXISTS (SELECT 1 FROM leaving WHERE leaving.id = old.trainee)
BEGIN SELECT raise(ABORT, 'a card is never deleted'); END;

DROP TRIGGER goals_are_kept;
CREATE TRIGGER goals_are_kept BEFORE DELETE ON goals
WHEN NOT EXISTS (SELECT 1 FROM leaving WHERE leaving.id = old.trainee)
BEGIN SELECT raise(ABORT, 'a goal is never deleted'); END;

DROP TRIGGER remarks_are_kept;
CREATE TRIGGER remarks_are_kept BEFORE DELETE ON remarks
WHEN NOT EXISTS (SELECT 1 FROM attempts JOIN leaving ON leaving.id = attempts.trainee WHERE attempts.uuid = old.attempt)
BEGIN SELECT raise(ABORT, 'a remark is never deleted'); END;

DROP TRIGGER taken_back_is_kept;
CREATE TRIGGER taken_back_is_kept BEFORE DELETE ON taken_back
WHEN NOT EXISTS (
    SELECT 1 FROM remarks JOIN attempts ON attempts.uuid = remarks.attempt
        JOIN leaving ON leaving.id = attempts.trainee
    WHERE remarks.uuid = old.remark
)
BEGIN SELECT raise(ABORT, 'what was taken back is never deleted'); END;
