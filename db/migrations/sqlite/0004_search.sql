CREATE TABLE `search_documents` (
	`id` integer PRIMARY KEY NOT NULL,
	`product_id` text NOT NULL,
	`locale` text NOT NULL,
	`name` text NOT NULL,
	`kind` text NOT NULL,
	`about` text NOT NULL,
	`elsewhere` text NOT NULL,
	`words` text NOT NULL,
	FOREIGN KEY (`product_id`) REFERENCES `products`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `search_documents_product` ON `search_documents` (`product_id`,`locale`);--> statement-breakpoint
CREATE TABLE `search_spellings` (
	`locale` text NOT NULL,
	`key` text NOT NULL,
	`word` text NOT NULL,
	PRIMARY KEY(`locale`, `key`, `word`)
);
--> statement-breakpoint
CREATE TABLE `search_words` (
	`locale` text NOT NULL,
	`word` text NOT NULL,
	`stem` text NOT NULL,
	`reversed` text NOT NULL,
	`spelled` text NOT NULL,
	`products` integer NOT NULL,
	PRIMARY KEY(`locale`, `word`)
);
--> statement-breakpoint
CREATE INDEX `search_words_reversed` ON `search_words` (`locale`,`reversed`);