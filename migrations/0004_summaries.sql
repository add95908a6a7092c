CREATE TABLE `summary_buckets` (
	`from` text PRIMARY KEY NOT NULL,
	`until` text NOT NULL,
	`total` integer NOT NULL,
	`published` text NOT NULL
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `concerns_days` ON `concerns` (`day`,`place`,`category`,`status`);