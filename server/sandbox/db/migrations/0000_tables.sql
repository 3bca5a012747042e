-- Databases older than drizzle’s migrations have these tables already: hence IF NOT EXISTS.
CREATE TABLE IF NOT EXISTS `accounts` (
	`seq` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`account_id` text NOT NULL,
	`phone_id` text NOT NULL,
	`platform` text NOT NULL,
	`name` text NOT NULL,
	`username` text NOT NULL,
	`bio` text NOT NULL,
	`account_status` text NOT NULL,
	`warmup_day` integer NOT NULL,
	`warmup_start_date` integer,
	`warmup_completion_date` integer,
	`profile_pic_url` text NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX IF NOT EXISTS `accounts_account_id_unique` ON `accounts` (`account_id`);--> statement-breakpoint
CREATE TABLE IF NOT EXISTS `meta` (
	`key` text PRIMARY KEY NOT NULL,
	`value` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE IF NOT EXISTS `posts` (
	`seq` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`post_id` text NOT NULL,
	`account_id` text NOT NULL,
	`platform` text NOT NULL,
	`content_type` text NOT NULL,
	`content_url` text NOT NULL,
	`thumbnail_url` text,
	`caption` text,
	`sound_id` text,
	`timezone` text,
	`scheduled_time` integer,
	`status` text NOT NULL,
	`posted_at` integer,
	`created_at` integer NOT NULL,
	`ready_at` integer,
	`will_fail` integer DEFAULT false NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX IF NOT EXISTS `posts_post_id_unique` ON `posts` (`post_id`);--> statement-breakpoint
CREATE INDEX IF NOT EXISTS `posts_by_status` ON `posts` (`status`);--> statement-breakpoint
CREATE INDEX IF NOT EXISTS `posts_by_platform` ON `posts` (`platform`);--> statement-breakpoint
CREATE INDEX IF NOT EXISTS `posts_by_content_type` ON `posts` (`content_type`);--> statement-breakpoint
CREATE INDEX IF NOT EXISTS `posts_by_account` ON `posts` (`account_id`);--> statement-breakpoint
CREATE INDEX IF NOT EXISTS `posts_due` ON `posts` (`status`,`scheduled_time`);--> statement-breakpoint
CREATE INDEX IF NOT EXISTS `posts_rendering` ON `posts` (`status`,`ready_at`);--> statement-breakpoint
CREATE TABLE IF NOT EXISTS `sounds` (
	`seq` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`sound_id` text NOT NULL,
	`name` text NOT NULL,
	`url` text NOT NULL,
	`duration` real NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX IF NOT EXISTS `sounds_sound_id_unique` ON `sounds` (`sound_id`);