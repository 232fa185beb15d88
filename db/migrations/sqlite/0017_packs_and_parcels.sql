ALTER TABLE `variants` ADD `net_amount` integer;--> statement-breakpoint
ALTER TABLE `variants` ADD `net_unit` text;--> statement-breakpoint
ALTER TABLE `orders` ADD `carrier` text;--> statement-breakpoint
ALTER TABLE `orders` ADD `tracking_number` text;