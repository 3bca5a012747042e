CREATE INDEX `team_journal_resets` ON `team_journal` (`seq`) WHERE kind = 'reset';--> statement-breakpoint
CREATE INDEX `team_journal_checkpoints` ON `team_journal` (`seq`) WHERE kind = 'checkpoint';