CREATE TABLE `notices` (
	`id` text PRIMARY KEY NOT NULL,
	`email_identifier_id` text NOT NULL,
	`kind` text NOT NULL,
	`product_id` text NOT NULL,
	`subject_id` text NOT NULL,
	`locale` text NOT NULL,
	`seen_in_cents` integer,
	`seen_currency` text,
	`surface` text NOT NULL,
	`requested_at` integer NOT NULL,
	`confirmed_at` integer,
	FOREIGN KEY (`email_identifier_id`) REFERENCES `identifiers`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `notices_once` ON `notices` (`email_identifier_id`,`kind`,`subject_id`);--> statement-breakpoint
CREATE INDEX `notices_subject` ON `notices` (`kind`,`subject_id`);--> statement-breakpoint
DROP INDEX `reviews_product`;--> statement-breakpoint
ALTER TABLE `reviews` ADD `identifier_id` text REFERENCES identifiers(id) ON DELETE cascade;--> statement-breakpoint
ALTER TABLE `reviews` ADD `order_id` text;--> statement-breakpoint
ALTER TABLE `reviews` ADD `changed_at` integer;--> statement-breakpoint
CREATE UNIQUE INDEX `reviews_one_each` ON `reviews` (`identifier_id`,`product_id`);--> statement-breakpoint
CREATE INDEX `reviews_product` ON `reviews` (`product_id`,`at`);