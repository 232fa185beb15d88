ALTER TABLE `orders` ADD `cart_owner_id` text REFERENCES identifiers(id);--> statement-breakpoint
CREATE INDEX `orders_cart_owner` ON `orders` (`cart_owner_id`);--> statement-breakpoint
CREATE INDEX `orders_status` ON `orders` (`status`);