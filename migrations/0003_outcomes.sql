CREATE TABLE `after_dialogues` (
	`dialogue_id` blob PRIMARY KEY NOT NULL,
	`place` text NOT NULL,
	`published_on` text,
	`attended` integer,
	`check_in_code` text,
	`checked_in` integer DEFAULT 0 NOT NULL,
	`asked` integer DEFAULT 0 NOT NULL,
	FOREIGN KEY (`dialogue_id`) REFERENCES `dialogues`(`id`) ON UPDATE no action ON DELETE cascade
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `after_dialogues_published` ON `after_dialogues` (`place`,`published_on`);--> statement-breakpoint
CREATE TABLE `commitments` (
	`id` blob PRIMARY KEY NOT NULL,
	`dialogue_id` blob NOT NULL,
	`position` integer NOT NULL,
	`what` text NOT NULL,
	`who` text NOT NULL,
	`due_on` text NOT NULL,
	`state` text NOT NULL,
	`reason` text,
	`asked` integer DEFAULT false NOT NULL,
	FOREIGN KEY (`dialogue_id`) REFERENCES `dialogues`(`id`) ON UPDATE no action ON DELETE cascade
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `commitments_dialogue` ON `commitments` (`dialogue_id`,`position`);--> statement-breakpoint
CREATE INDEX `commitments_due` ON `commitments` (`state`,`due_on`);--> statement-breakpoint
CREATE TABLE `feedback` (
	`dialogue_id` blob NOT NULL,
	`question` text NOT NULL,
	`answer` text NOT NULL,
	`count` integer NOT NULL,
	PRIMARY KEY(`dialogue_id`, `question`, `answer`),
	FOREIGN KEY (`dialogue_id`) REFERENCES `dialogues`(`id`) ON UPDATE no action ON DELETE cascade
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `feedback_lines` (
	`id` blob PRIMARY KEY NOT NULL,
	`dialogue_id` blob NOT NULL,
	`wrapped_key` blob NOT NULL,
	`body` blob NOT NULL,
	FOREIGN KEY (`dialogue_id`) REFERENCES `dialogues`(`id`) ON UPDATE no action ON DELETE cascade
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `feedback_lines_dialogue` ON `feedback_lines` (`dialogue_id`);--> statement-breakpoint
CREATE TABLE `outcomes` (
	`dialogue_id` blob NOT NULL,
	`locale` text NOT NULL,
	`words` text NOT NULL,
	`original` integer NOT NULL,
	PRIMARY KEY(`dialogue_id`, `locale`),
	FOREIGN KEY (`dialogue_id`) REFERENCES `dialogues`(`id`) ON UPDATE no action ON DELETE cascade
) WITHOUT ROWID;
