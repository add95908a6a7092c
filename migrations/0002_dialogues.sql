CREATE TABLE `campaign_outcomes` (
	`campaign` text NOT NULL,
	`outcome` text NOT NULL,
	`count` integer NOT NULL,
	PRIMARY KEY(`campaign`, `outcome`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `campaigns` (
	`id` blob PRIMARY KEY NOT NULL,
	`dialogue_id` blob NOT NULL,
	`staff_id` blob NOT NULL,
	`state` text NOT NULL,
	`due` integer NOT NULL,
	`subscribers` integer NOT NULL,
	`groups` text NOT NULL,
	`planned` integer DEFAULT 0 NOT NULL,
	`progress_id` integer,
	FOREIGN KEY (`dialogue_id`) REFERENCES `dialogues`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`staff_id`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE no action
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `campaigns_state` ON `campaigns` (`state`,`due`);--> statement-breakpoint
CREATE INDEX `campaigns_dialogue` ON `campaigns` (`dialogue_id`);--> statement-breakpoint
CREATE TABLE `dialogue_hosts` (
	`dialogue_id` blob NOT NULL,
	`staff_id` blob NOT NULL,
	PRIMARY KEY(`dialogue_id`, `staff_id`),
	FOREIGN KEY (`dialogue_id`) REFERENCES `dialogues`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`staff_id`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE no action
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `dialogue_hosts_staff` ON `dialogue_hosts` (`staff_id`);--> statement-breakpoint
CREATE TABLE `dialogue_questions` (
	`id` blob PRIMARY KEY NOT NULL,
	`dialogue_id` blob NOT NULL,
	`hidden` integer DEFAULT false NOT NULL,
	`wrapped_key` blob NOT NULL,
	`body` blob NOT NULL,
	FOREIGN KEY (`dialogue_id`) REFERENCES `dialogues`(`id`) ON UPDATE no action ON DELETE cascade
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `dialogue_questions_dialogue` ON `dialogue_questions` (`dialogue_id`);--> statement-breakpoint
CREATE TABLE `dialogue_topics` (
	`id` blob PRIMARY KEY NOT NULL,
	`dialogue_id` blob NOT NULL,
	`position` integer NOT NULL,
	`title` text NOT NULL,
	FOREIGN KEY (`dialogue_id`) REFERENCES `dialogues`(`id`) ON UPDATE no action ON DELETE cascade
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `dialogue_topics_dialogue` ON `dialogue_topics` (`dialogue_id`,`position`);--> statement-breakpoint
CREATE TABLE `dialogue_votes` (
	`dialogue_id` blob NOT NULL,
	`about` blob NOT NULL,
	`voter` blob NOT NULL,
	PRIMARY KEY(`dialogue_id`, `about`, `voter`),
	FOREIGN KEY (`dialogue_id`) REFERENCES `dialogues`(`id`) ON UPDATE no action ON DELETE cascade
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `dialogues` (
	`id` blob PRIMARY KEY NOT NULL,
	`host_id` blob NOT NULL,
	`place` text NOT NULL,
	`title` text NOT NULL,
	`starts_at` integer NOT NULL,
	`minutes` integer NOT NULL,
	`state` text NOT NULL,
	`mode` text NOT NULL,
	`venue` text,
	`latitude` real,
	`longitude` real,
	`join_link` blob,
	`seats` integer,
	`women_only` integer NOT NULL,
	`childcare` integer NOT NULL,
	`transport` integer NOT NULL,
	`interpreter` integer NOT NULL,
	`accessible` integer NOT NULL,
	`languages` text NOT NULL,
	`promise` text NOT NULL,
	`revision` integer DEFAULT 0 NOT NULL,
	`settled_at` integer NOT NULL,
	`reminded` text NOT NULL,
	FOREIGN KEY (`host_id`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE no action
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `dialogues_coming` ON `dialogues` (`state`,`starts_at`);--> statement-breakpoint
CREATE INDEX `dialogues_host` ON `dialogues` (`host_id`,`starts_at`);--> statement-breakpoint
CREATE TABLE `group_posts` (
	`dialogue_id` blob NOT NULL,
	`chat` blob NOT NULL,
	`message_id` integer NOT NULL,
	PRIMARY KEY(`dialogue_id`, `chat`),
	FOREIGN KEY (`dialogue_id`) REFERENCES `dialogues`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`chat`) REFERENCES `groups`(`chat`) ON UPDATE cascade ON DELETE cascade
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `groups` (
	`chat` blob PRIMARY KEY NOT NULL,
	`address` blob NOT NULL,
	`title` blob NOT NULL,
	`linked_by` blob NOT NULL,
	`place` text NOT NULL,
	`locale` text NOT NULL,
	`thread_id` integer,
	`writable` integer NOT NULL,
	FOREIGN KEY (`linked_by`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE no action
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `rsvps` (
	`dialogue_id` blob NOT NULL,
	`chat` blob NOT NULL,
	`address` blob NOT NULL,
	`locale` text NOT NULL,
	`state` text NOT NULL,
	`position` integer NOT NULL,
	`offered_until` integer,
	`children` integer NOT NULL,
	`transport` integer NOT NULL,
	`interpreter` integer NOT NULL,
	PRIMARY KEY(`dialogue_id`, `chat`),
	FOREIGN KEY (`dialogue_id`) REFERENCES `dialogues`(`id`) ON UPDATE no action ON DELETE cascade
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `rsvps_state` ON `rsvps` (`dialogue_id`,`state`,`position`);--> statement-breakpoint
CREATE INDEX `rsvps_offers` ON `rsvps` (`offered_until`) WHERE offered_until is not null;--> statement-breakpoint
CREATE INDEX `rsvps_chat` ON `rsvps` (`chat`);--> statement-breakpoint
CREATE TABLE `topic_concerns` (
	`topic_id` blob NOT NULL,
	`concern_id` blob NOT NULL,
	PRIMARY KEY(`topic_id`, `concern_id`),
	FOREIGN KEY (`topic_id`) REFERENCES `dialogue_topics`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`concern_id`) REFERENCES `concerns`(`id`) ON UPDATE no action ON DELETE cascade
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `topic_concerns_concern` ON `topic_concerns` (`concern_id`);