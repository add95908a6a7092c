CREATE TABLE `concerns` (
	`id` blob PRIMARY KEY NOT NULL,
	`code_hash` blob,
	`place` text NOT NULL,
	`category` text NOT NULL,
	`audience` text NOT NULL,
	`urgent` integer NOT NULL,
	`status` text NOT NULL,
	`helped` integer,
	`day` text NOT NULL
) WITHOUT ROWID;
--> statement-breakpoint
CREATE UNIQUE INDEX `concerns_code_hash` ON `concerns` (`code_hash`);--> statement-breakpoint
CREATE INDEX `concerns_queue` ON `concerns` (`place`,`status`,`day`);--> statement-breakpoint
CREATE TABLE `drafts` (
	`chat` blob PRIMARY KEY NOT NULL,
	`state` blob NOT NULL,
	`expires_at` integer NOT NULL
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `facts` (
	`name` text PRIMARY KEY NOT NULL,
	`value` blob NOT NULL
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `recent_chats` (
	`chat` blob PRIMARY KEY NOT NULL,
	`locale` text,
	`hour` integer NOT NULL
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `recent_messages` (
	`chat` blob NOT NULL,
	`message_id` integer NOT NULL,
	`hour` integer NOT NULL,
	PRIMARY KEY(`chat`, `message_id`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `recent_messages_hour` ON `recent_messages` (`hour`);--> statement-breakpoint
CREATE TABLE `subscriptions` (
	`chat` blob PRIMARY KEY NOT NULL,
	`address` blob NOT NULL,
	`place` text NOT NULL,
	`locale` text NOT NULL,
	`invitations` integer NOT NULL,
	`nudges` integer NOT NULL
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `subscriptions_place` ON `subscriptions` (`place`);--> statement-breakpoint
CREATE TABLE `thread_entries` (
	`concern_id` blob NOT NULL,
	`position` integer NOT NULL,
	`author` text NOT NULL,
	`day` text NOT NULL,
	`wrapped_key` blob NOT NULL,
	`body` blob NOT NULL,
	PRIMARY KEY(`concern_id`, `position`),
	FOREIGN KEY (`concern_id`) REFERENCES `concerns`(`id`) ON UPDATE no action ON DELETE cascade
) WITHOUT ROWID;
