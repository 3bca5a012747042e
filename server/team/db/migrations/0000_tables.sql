CREATE TABLE `team_attempts` (
	`name` text PRIMARY KEY NOT NULL,
	`at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `team_attempts_by_time` ON `team_attempts` (`at`);--> statement-breakpoint
CREATE TABLE `team_credentials` (
	`id` text PRIMARY KEY NOT NULL,
	`account_id` text NOT NULL,
	`provider_id` text NOT NULL,
	`user_id` text NOT NULL,
	`access_token` text,
	`refresh_token` text,
	`id_token` text,
	`access_token_expires_at` integer,
	`refresh_token_expires_at` integer,
	`scope` text,
	`password` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `team_people`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `team_credentials_by_person` ON `team_credentials` (`user_id`);--> statement-breakpoint
CREATE TABLE `team_sign_in_failures` (
	`key` text PRIMARY KEY NOT NULL,
	`count` integer NOT NULL,
	`window_ends` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `team_invitations` (
	`token_hash` text PRIMARY KEY NOT NULL,
	`role` text NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`used_at` integer
);
--> statement-breakpoint
CREATE TABLE `team_journal` (
	`seq` integer PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`at` integer NOT NULL,
	`attempt` text,
	`actor_id` text NOT NULL,
	`actor_name` text NOT NULL,
	`post_id` text,
	`intent_seq` integer,
	`result` text,
	`data` text NOT NULL,
	`previous` text NOT NULL,
	`hash` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `team_journal_by_post` ON `team_journal` (`post_id`,`seq`);--> statement-breakpoint
CREATE INDEX `team_journal_by_intent` ON `team_journal` (`intent_seq`);--> statement-breakpoint
CREATE INDEX `team_journal_by_time` ON `team_journal` (`at`);--> statement-breakpoint
CREATE TABLE `team_people` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`email` text NOT NULL,
	`email_verified` integer NOT NULL,
	`image` text,
	`role` text DEFAULT 'viewer' NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `team_people_email_unique` ON `team_people` (`email`);--> statement-breakpoint
CREATE TABLE `team_readings` (
	`post_id` text PRIMARY KEY NOT NULL,
	`at` integer NOT NULL,
	`held` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `team_sessions` (
	`id` text PRIMARY KEY NOT NULL,
	`token` text NOT NULL,
	`user_id` text NOT NULL,
	`ip_address` text,
	`user_agent` text,
	`expires_at` integer NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `team_people`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `team_sessions_token_unique` ON `team_sessions` (`token`);--> statement-breakpoint
CREATE INDEX `team_sessions_by_person` ON `team_sessions` (`user_id`);--> statement-breakpoint
CREATE TABLE `team_settings` (
	`key` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `team_verifications` (
	`id` text PRIMARY KEY NOT NULL,
	`identifier` text NOT NULL,
	`value` text NOT NULL,
	`expires_at` integer NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `team_verifications_by_identifier` ON `team_verifications` (`identifier`);