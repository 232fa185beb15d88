CREATE TABLE `invoice_series` (
	`year` integer PRIMARY KEY NOT NULL,
	`last` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `invoices` (
	`number` text PRIMARY KEY NOT NULL,
	`order_id` text NOT NULL,
	`kind` text NOT NULL,
	`subject_id` text NOT NULL,
	`issued_at` integer NOT NULL,
	FOREIGN KEY (`order_id`) REFERENCES `orders`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `invoices_once` ON `invoices` (`subject_id`,`kind`);--> statement-breakpoint
CREATE INDEX `invoices_order` ON `invoices` (`order_id`);--> statement-breakpoint
PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_order_lines` (
	`order_id` text NOT NULL,
	`position` integer NOT NULL,
	`product_id` text NOT NULL,
	`variant_id` text NOT NULL,
	`name` text NOT NULL,
	`variant_name` text,
	`quantity` integer NOT NULL,
	`unit_in_cents` integer NOT NULL,
	`tax_percent` real DEFAULT 19 NOT NULL,
	`gift` integer NOT NULL,
	`returned` integer DEFAULT 0 NOT NULL,
	PRIMARY KEY(`order_id`, `position`),
	FOREIGN KEY (`order_id`) REFERENCES `orders`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
INSERT INTO `__new_order_lines`("order_id", "position", "product_id", "variant_id", "name", "variant_name", "quantity", "unit_in_cents", "tax_percent", "gift", "returned") SELECT "order_id", "position", "product_id", "variant_id", "name", "variant_name", "quantity", "unit_in_cents", "tax_percent", "gift", "returned" FROM `order_lines`;--> statement-breakpoint
DROP TABLE `order_lines`;--> statement-breakpoint
ALTER TABLE `__new_order_lines` RENAME TO `order_lines`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE INDEX `order_lines_product` ON `order_lines` (`product_id`);--> statement-breakpoint
ALTER TABLE `orders` ADD `delivery_tax_percent` real DEFAULT 19 NOT NULL;--> statement-breakpoint
ALTER TABLE `returns` ADD `called_off_at` integer;--> statement-breakpoint
-- Whatever was issued before gets its number in the order of time. The shop's year begins in winter, an hour before UTC's.
INSERT INTO `invoices` (`number`, `order_id`, `kind`, `subject_id`, `issued_at`)
SELECT printf('%d-%06d', `year`, row_number() OVER (PARTITION BY `year` ORDER BY `at`, `place`, `subject_id`)), `order_id`, `kind`, `subject_id`, `at`
FROM (
	SELECT *, CAST(strftime('%Y', `at` / 1000 + 3600, 'unixepoch') AS integer) AS `year` FROM (
		SELECT `order_id`, 'invoice' AS `kind`, `order_id` AS `subject_id`, min(`at`) AS `at`, 0 AS `place`
		FROM `order_events` WHERE `kind` = 'paid' GROUP BY `order_id`
		UNION ALL
		SELECT `order_id`, 'cancellation', `order_id`, min(`at`), 1
		FROM `order_events` WHERE `kind` = 'cancelled' AND `order_id` IN (SELECT `order_id` FROM `order_events` WHERE `kind` = 'paid') GROUP BY `order_id`
		UNION ALL
		SELECT `order_id`, 'return', `id`, `received_at`, 2
		FROM `returns` WHERE `received_at` IS NOT NULL AND `order_id` IN (SELECT `order_id` FROM `order_events` WHERE `kind` = 'paid')
	)
);--> statement-breakpoint
INSERT INTO `invoice_series` (`year`, `last`)
SELECT CAST(substr(`number`, 1, 4) AS integer), count(*) FROM `invoices` GROUP BY 1;
