CREATE TABLE `cart_writers` (
	`identifier_id` text NOT NULL,
	`writer` text NOT NULL,
	`sequence` integer NOT NULL,
	`changed_at` integer NOT NULL,
	PRIMARY KEY(`identifier_id`, `writer`),
	FOREIGN KEY (`identifier_id`) REFERENCES `identifiers`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `wishlists` (
	`identifier_id` text NOT NULL,
	`list_id` text NOT NULL,
	`name` text NOT NULL,
	`deleted` integer NOT NULL,
	`created_at` integer NOT NULL,
	`changed_at` integer NOT NULL,
	PRIMARY KEY(`identifier_id`, `list_id`),
	FOREIGN KEY (`identifier_id`) REFERENCES `identifiers`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_wishlist_items` (
	`identifier_id` text NOT NULL,
	`list_id` text DEFAULT 'default' NOT NULL,
	`product_id` text NOT NULL,
	`hearted` integer NOT NULL,
	`seen_in_cents` integer,
	`seen_currency` text,
	`changed_at` integer NOT NULL,
	PRIMARY KEY(`identifier_id`, `list_id`, `product_id`),
	FOREIGN KEY (`identifier_id`) REFERENCES `identifiers`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
INSERT INTO `__new_wishlist_items`("identifier_id", "list_id", "product_id", "hearted", "seen_in_cents", "seen_currency", "changed_at") SELECT "identifier_id", 'default', "product_id", "hearted", "seen_in_cents", "seen_currency", "changed_at" FROM `wishlist_items`;--> statement-breakpoint
DROP TABLE `wishlist_items`;--> statement-breakpoint
ALTER TABLE `__new_wishlist_items` RENAME TO `wishlist_items`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE TABLE `__new_wishlist_shares` (
	`identifier_id` text NOT NULL,
	`list_id` text DEFAULT 'default' NOT NULL,
	`token_hash` text NOT NULL,
	`sealed_token` text NOT NULL,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`identifier_id`, `list_id`),
	FOREIGN KEY (`identifier_id`) REFERENCES `identifiers`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
INSERT INTO `__new_wishlist_shares`("identifier_id", "list_id", "token_hash", "sealed_token", "created_at") SELECT "identifier_id", 'default', "token_hash", "sealed_token", "created_at" FROM `wishlist_shares`;--> statement-breakpoint
DROP TABLE `wishlist_shares`;--> statement-breakpoint
ALTER TABLE `__new_wishlist_shares` RENAME TO `wishlist_shares`;--> statement-breakpoint
CREATE UNIQUE INDEX `wishlist_shares_token_hash_unique` ON `wishlist_shares` (`token_hash`);--> statement-breakpoint
CREATE INDEX `wishlist_shares_list` ON `wishlist_shares` (`list_id`);--> statement-breakpoint
ALTER TABLE `cart_lines` ADD `saved` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `cart_lines` ADD `seen_name` text;--> statement-breakpoint
ALTER TABLE `cart_lines` ADD `product_id` text;