CREATE TABLE `audit` (
	`number` integer PRIMARY KEY NOT NULL,
	`day` text NOT NULL,
	`staff_id` blob,
	`action` text NOT NULL,
	`concern_id` blob,
	`subject_id` blob,
	`detail` text,
	FOREIGN KEY (`staff_id`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE no action
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `concern_counts` (
	`place` text NOT NULL,
	`audience` text NOT NULL,
	`passed` integer NOT NULL,
	`category` text NOT NULL,
	`urgent` integer NOT NULL,
	`status` text NOT NULL,
	`merged` integer NOT NULL,
	`count` integer NOT NULL,
	PRIMARY KEY(`place`, `status`, `audience`, `passed`, `category`, `urgent`, `merged`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `concern_labels` (
	`concern_id` blob NOT NULL,
	`label` text NOT NULL,
	PRIMARY KEY(`concern_id`, `label`),
	FOREIGN KEY (`concern_id`) REFERENCES `concerns`(`id`) ON UPDATE no action ON DELETE cascade
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `concern_notes` (
	`concern_id` blob NOT NULL,
	`position` integer NOT NULL,
	`staff_id` blob NOT NULL,
	`kind` text NOT NULL,
	`day` text NOT NULL,
	`wrapped_key` blob NOT NULL,
	`body` blob NOT NULL,
	PRIMARY KEY(`concern_id`, `position`),
	FOREIGN KEY (`concern_id`) REFERENCES `concerns`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`staff_id`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE no action
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `deliveries` (
	`day` text NOT NULL,
	`kind` text NOT NULL,
	`outcome` text NOT NULL,
	`count` integer NOT NULL,
	PRIMARY KEY(`day`, `kind`, `outcome`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `outbox` (
	`campaign` text NOT NULL,
	`recipient` blob NOT NULL,
	`purpose` text NOT NULL,
	`address` blob NOT NULL,
	`kind` text NOT NULL,
	`subject` text,
	`locale` text NOT NULL,
	`due` integer NOT NULL,
	`claimed` integer DEFAULT false NOT NULL,
	`doubts` integer DEFAULT 0 NOT NULL,
	`failures` integer DEFAULT 0 NOT NULL,
	PRIMARY KEY(`campaign`, `recipient`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `outbox_due` ON `outbox` (`claimed`,`due`);--> statement-breakpoint
CREATE TABLE `passing_messages` (
	`chat` blob NOT NULL,
	`message_id` integer NOT NULL,
	`address` blob NOT NULL,
	`due` integer NOT NULL,
	PRIMARY KEY(`chat`, `message_id`)
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `passing_messages_due` ON `passing_messages` (`due`);--> statement-breakpoint
CREATE TABLE `staff` (
	`id` blob PRIMARY KEY NOT NULL,
	`chat` blob,
	`address` blob,
	`role` text NOT NULL,
	`kind` text,
	`name` blob NOT NULL,
	`locale` text NOT NULL,
	`state` text NOT NULL,
	`reachable` integer DEFAULT true NOT NULL
) WITHOUT ROWID;
--> statement-breakpoint
CREATE UNIQUE INDEX `staff_chat` ON `staff` (`chat`);--> statement-breakpoint
CREATE TABLE `staff_invitations` (
	`token_hash` blob PRIMARY KEY NOT NULL,
	`role` text NOT NULL,
	`kind` text,
	`places` text NOT NULL,
	`invited_by` blob,
	`expires_at` integer NOT NULL,
	FOREIGN KEY (`invited_by`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE no action
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `staff_places` (
	`staff_id` blob NOT NULL,
	`place` text NOT NULL,
	PRIMARY KEY(`staff_id`, `place`),
	FOREIGN KEY (`staff_id`) REFERENCES `staff`(`id`) ON UPDATE no action ON DELETE cascade
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `staff_places_place` ON `staff_places` (`place`);--> statement-breakpoint
DROP INDEX `concerns_queue`;--> statement-breakpoint
ALTER TABLE `concerns` ADD `passed` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `concerns` ADD `waits_since` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `concerns` ADD `merged_into` blob REFERENCES concerns(id);--> statement-breakpoint
ALTER TABLE `concerns` ADD `claimed_by` blob REFERENCES staff(id);--> statement-breakpoint
ALTER TABLE `concerns` ADD `claimed_on` text;--> statement-breakpoint
ALTER TABLE `concerns` ADD `closed_on` text;--> statement-breakpoint
CREATE INDEX `concerns_merged` ON `concerns` (`merged_into`) WHERE merged_into is not null;--> statement-breakpoint
CREATE INDEX `concerns_claimed` ON `concerns` (`claimed_by`) WHERE claimed_by is not null;--> statement-breakpoint
CREATE INDEX `concerns_closed` ON `concerns` (`closed_on`) WHERE closed_on is not null;--> statement-breakpoint
CREATE INDEX `concerns_queue` ON `concerns` (`place`,`status`,`waits_since`,`id`,`audience`,`passed`,`urgent`,`category`,`merged_into`) WHERE merged_into is null;--> statement-breakpoint
ALTER TABLE `thread_entries` ADD `staff_id` blob REFERENCES staff(id);--> statement-breakpoint
ALTER TABLE `thread_entries` ADD `asks` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `thread_entries` ADD `statement` blob;--> statement-breakpoint
ALTER TABLE `thread_entries` ADD `seen` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `thread_entries` ADD `nudged` integer DEFAULT false NOT NULL;--> statement-breakpoint
CREATE UNIQUE INDEX `thread_entries_statement` ON `thread_entries` (`concern_id`,`statement`);--> statement-breakpoint
CREATE INDEX `thread_entries_news` ON `thread_entries` (`concern_id`) WHERE author = 'leader' and seen = 0 and nudged = 0;--> statement-breakpoint
UPDATE `concerns` SET `waits_since` = `day`;--> statement-breakpoint
INSERT INTO concern_counts (place, status, audience, passed, category, urgent, merged, count)
	SELECT place, status, audience, passed, category, urgent, merged_into is not null, count(*)
	FROM concerns GROUP BY 1, 2, 3, 4, 5, 6, 7;
--> statement-breakpoint
CREATE TRIGGER concerns_counted AFTER INSERT ON concerns BEGIN
	INSERT INTO concern_counts (place, status, audience, passed, category, urgent, merged, count)
	VALUES (new.place, new.status, new.audience, new.passed, new.category, new.urgent, new.merged_into is not null, 1)
	ON CONFLICT DO UPDATE SET count = count + (1);
END;
--> statement-breakpoint
CREATE TRIGGER concerns_recounted AFTER UPDATE OF place, status, audience, passed, category, urgent, merged_into ON concerns BEGIN
	INSERT INTO concern_counts (place, status, audience, passed, category, urgent, merged, count)
	VALUES (old.place, old.status, old.audience, old.passed, old.category, old.urgent, old.merged_into is not null, -1)
	ON CONFLICT DO UPDATE SET count = count + (-1);
	INSERT INTO concern_counts (place, status, audience, passed, category, urgent, merged, count)
	VALUES (new.place, new.status, new.audience, new.passed, new.category, new.urgent, new.merged_into is not null, 1)
	ON CONFLICT DO UPDATE SET count = count + (1);
END;
--> statement-breakpoint
CREATE TRIGGER concerns_discounted AFTER DELETE ON concerns BEGIN
	INSERT INTO concern_counts (place, status, audience, passed, category, urgent, merged, count)
	VALUES (old.place, old.status, old.audience, old.passed, old.category, old.urgent, old.merged_into is not null, -1)
	ON CONFLICT DO UPDATE SET count = count + (-1);
END;
--> statement-breakpoint
CREATE TRIGGER audit_keeps_its_rows BEFORE DELETE ON audit BEGIN
	SELECT raise(ABORT, 'the audit log only grows');
END;
--> statement-breakpoint
CREATE TRIGGER audit_keeps_its_words BEFORE UPDATE ON audit BEGIN
	SELECT raise(ABORT, 'the audit log only grows');
END;
