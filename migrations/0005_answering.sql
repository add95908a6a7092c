CREATE TABLE `summary_answers` (
	`from` text PRIMARY KEY NOT NULL,
	`published` text NOT NULL,
	FOREIGN KEY (`from`) REFERENCES `summary_buckets`(`from`) ON UPDATE no action ON DELETE no action
) WITHOUT ROWID;
