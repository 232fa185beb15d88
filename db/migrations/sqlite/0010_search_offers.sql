CREATE TABLE `search_offers` (
	`variant_id` text NOT NULL,
	`currency` text NOT NULL,
	`product_id` text NOT NULL,
	`place` text NOT NULL,
	`brand` text NOT NULL,
	`rating_average` real NOT NULL,
	`rating_count` integer NOT NULL,
	`color` text,
	`size` text,
	`amount_in_cents` integer NOT NULL,
	`reduced` integer NOT NULL,
	`in_stock` integer NOT NULL,
	`popularity` integer NOT NULL,
	`added_at` integer NOT NULL,
	PRIMARY KEY(`variant_id`, `currency`)
);
--> statement-breakpoint
CREATE INDEX `search_offers_product` ON `search_offers` (`product_id`,`currency`);--> statement-breakpoint
CREATE INDEX `search_offers_listed` ON `search_offers` (`currency`,`place`,`product_id`,`brand`,`rating_average`,`color`,`size`,`amount_in_cents`,`reduced`,`in_stock`,`popularity`,`rating_count`,`added_at`);