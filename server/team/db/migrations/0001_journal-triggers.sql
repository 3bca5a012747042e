CREATE TRIGGER team_journal_next BEFORE INSERT ON team_journal
WHEN NEW.seq <> coalesce((SELECT max(seq) FROM team_journal), 0) + 1
  OR NEW.previous <> coalesce((SELECT hash FROM team_journal ORDER BY seq DESC LIMIT 1), '0000000000000000000000000000000000000000000000000000000000000000')
BEGIN
  SELECT RAISE(ABORT, 'journal: not the next entry');
END;
--> statement-breakpoint
CREATE TRIGGER team_journal_no_update BEFORE UPDATE ON team_journal
BEGIN
  SELECT RAISE(ABORT, 'journal: entries are never changed');
END;
--> statement-breakpoint
CREATE TRIGGER team_journal_no_delete BEFORE DELETE ON team_journal
WHEN OLD.seq > coalesce((SELECT max(json_extract(data, '$.through')) FROM team_journal WHERE kind = 'checkpoint'), 0)
BEGIN
  SELECT RAISE(ABORT, 'journal: only what a checkpoint covers can be pruned');
END;
--> statement-breakpoint
CREATE UNIQUE INDEX team_journal_settled_once ON team_journal (intent_seq) WHERE result IN ('proved', 'refused');
