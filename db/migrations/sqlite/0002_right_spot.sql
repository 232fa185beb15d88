ALTER TABLE `cart_lines` ADD `added_at` integer;--> statement-breakpoint
ALTER TABLE `cart_lines` ADD `removed_quantity` integer;--> statement-breakpoint
ALTER TABLE `cart_lines` ADD `seen_in_cents` integer;--> statement-breakpoint
ALTER TABLE `cart_lines` ADD `seen_currency` text;--> statement-breakpoint
ALTER TABLE `wishlist_items` ADD `seen_in_cents` integer;--> statement-breakpoint
ALTER TABLE `wishlist_items` ADD `seen_currency` text;