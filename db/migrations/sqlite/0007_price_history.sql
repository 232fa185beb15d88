CREATE TABLE `catalog_changes` (
	`product_id` text PRIMARY KEY NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`product_id`) REFERENCES `products`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `price_changes` (
	`variant_id` text NOT NULL,
	`currency` text NOT NULL,
	`at` integer NOT NULL,
	`amount_in_cents` integer NOT NULL,
	`origin` text NOT NULL,
	PRIMARY KEY(`variant_id`, `currency`, `at`),
	FOREIGN KEY (`variant_id`) REFERENCES `variants`(`id`) ON UPDATE no action ON DELETE cascade
);
