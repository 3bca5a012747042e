CREATE TABLE `team_presence` (
	`tab` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`name` text NOT NULL,
	`post_id` text NOT NULL,
	`at` integer NOT NULL
);
