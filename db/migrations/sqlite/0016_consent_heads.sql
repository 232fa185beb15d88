CREATE TABLE `consent_heads` (
	`identifier_id` text PRIMARY KEY NOT NULL,
	`length` integer NOT NULL,
	`last_hash` text NOT NULL,
	`seal` text NOT NULL,
	FOREIGN KEY (`identifier_id`) REFERENCES `identifiers`(`id`) ON UPDATE no action ON DELETE cascade
);
