CREATE TABLE `abandoned_charges` (
	`idempotency_key` text PRIMARY KEY NOT NULL,
	`provider` text NOT NULL,
	`at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `demo_refunds` (
	`idempotency_key` text PRIMARY KEY NOT NULL,
	`charge_key` text NOT NULL,
	`amount_in_cents` integer NOT NULL,
	`at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `refunds` (
	`id` text PRIMARY KEY NOT NULL,
	`order_id` text NOT NULL,
	`amount_in_cents` integer NOT NULL,
	`due_since` integer NOT NULL,
	`done_at` integer,
	FOREIGN KEY (`order_id`) REFERENCES `orders`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `refunds_order` ON `refunds` (`order_id`);--> statement-breakpoint
CREATE TABLE `return_lines` (
	`return_id` text NOT NULL,
	`position` integer NOT NULL,
	`quantity` integer NOT NULL,
	`reason` text,
	PRIMARY KEY(`return_id`, `position`),
	FOREIGN KEY (`return_id`) REFERENCES `returns`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `returns` (
	`id` text PRIMARY KEY NOT NULL,
	`number` text NOT NULL,
	`order_id` text NOT NULL,
	`cause` text NOT NULL,
	`comment` text,
	`announced_at` integer NOT NULL,
	`received_at` integer,
	`refund_in_cents` integer,
	FOREIGN KEY (`order_id`) REFERENCES `orders`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `returns_number_unique` ON `returns` (`number`);--> statement-breakpoint
CREATE INDEX `returns_order` ON `returns` (`order_id`);--> statement-breakpoint
ALTER TABLE `checkouts` ADD `gifts` text;--> statement-breakpoint
ALTER TABLE `checkouts` ADD `order_id` text;--> statement-breakpoint
ALTER TABLE `order_events` ADD `amount_in_cents` integer;--> statement-breakpoint
ALTER TABLE `order_lines` ADD `tax_percent` integer DEFAULT 19 NOT NULL;--> statement-breakpoint
ALTER TABLE `order_lines` ADD `returned` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `orders` ADD `taxes` text DEFAULT '[]' NOT NULL;