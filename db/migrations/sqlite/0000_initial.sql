CREATE TABLE `accounts` (
	`id` text PRIMARY KEY NOT NULL,
	`identifier_id` text NOT NULL,
	`email_identifier_id` text NOT NULL,
	`locale` text NOT NULL,
	`created_at` integer NOT NULL,
	`last_used_at` integer NOT NULL,
	FOREIGN KEY (`identifier_id`) REFERENCES `identifiers`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`email_identifier_id`) REFERENCES `identifiers`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `accounts_identifier_id_unique` ON `accounts` (`identifier_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `accounts_email_identifier_id_unique` ON `accounts` (`email_identifier_id`);--> statement-breakpoint
CREATE TABLE `addresses` (
	`id` text PRIMARY KEY NOT NULL,
	`identifier_id` text NOT NULL,
	`name` text NOT NULL,
	`street` text NOT NULL,
	`extra` text,
	`postcode` text NOT NULL,
	`city` text NOT NULL,
	`country` text NOT NULL,
	`phone` text,
	`preferred` integer NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`identifier_id`) REFERENCES `identifiers`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `addresses_identifier` ON `addresses` (`identifier_id`);--> statement-breakpoint
CREATE TABLE `challenges` (
	`id` text PRIMARY KEY NOT NULL,
	`purpose` text NOT NULL,
	`email_identifier_id` text NOT NULL,
	`code_hash` text,
	`token_hash` text NOT NULL,
	`browser_hash` text,
	`payload` text,
	`tries_left` integer NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`consumed_at` integer,
	FOREIGN KEY (`email_identifier_id`) REFERENCES `identifiers`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `challenges_token_hash_unique` ON `challenges` (`token_hash`);--> statement-breakpoint
CREATE INDEX `challenges_email` ON `challenges` (`email_identifier_id`,`purpose`);--> statement-breakpoint
CREATE TABLE `link_intents` (
	`id` text PRIMARY KEY NOT NULL,
	`session_id` text NOT NULL,
	`provider` text NOT NULL,
	`expires_at` integer NOT NULL,
	FOREIGN KEY (`session_id`) REFERENCES `sessions`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `provider_accounts` (
	`identifier_id` text PRIMARY KEY NOT NULL,
	`account_id` text NOT NULL,
	`provider` text NOT NULL,
	`issuer` text NOT NULL,
	`subject` text NOT NULL,
	`linked_at` integer NOT NULL,
	`last_used_at` integer NOT NULL,
	FOREIGN KEY (`identifier_id`) REFERENCES `identifiers`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`account_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `provider_accounts_subject` ON `provider_accounts` (`issuer`,`subject`);--> statement-breakpoint
CREATE TABLE `rate_limits` (
	`key` text PRIMARY KEY NOT NULL,
	`count` integer NOT NULL,
	`window_ends_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `sessions` (
	`id` text PRIMARY KEY NOT NULL,
	`token_hash` text NOT NULL,
	`account_id` text NOT NULL,
	`assurance` integer NOT NULL,
	`method` text NOT NULL,
	`device` text NOT NULL,
	`shared_device` integer NOT NULL,
	`created_at` integer NOT NULL,
	`last_seen_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	FOREIGN KEY (`account_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `sessions_token_hash_unique` ON `sessions` (`token_hash`);--> statement-breakpoint
CREATE INDEX `sessions_account` ON `sessions` (`account_id`);--> statement-breakpoint
CREATE TABLE `step_up_grants` (
	`id` text PRIMARY KEY NOT NULL,
	`session_id` text NOT NULL,
	`scope` text NOT NULL,
	`expires_at` integer NOT NULL,
	FOREIGN KEY (`session_id`) REFERENCES `sessions`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `step_up_grants_session` ON `step_up_grants` (`session_id`);--> statement-breakpoint
CREATE TABLE `cart_coupons` (
	`identifier_id` text PRIMARY KEY NOT NULL,
	`code` text,
	`changed_at` integer NOT NULL,
	FOREIGN KEY (`identifier_id`) REFERENCES `identifiers`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `cart_lines` (
	`identifier_id` text NOT NULL,
	`variant_id` text NOT NULL,
	`quantity` integer NOT NULL,
	`added_at` integer,
	`removed_quantity` integer,
	`seen_in_cents` integer,
	`seen_currency` text,
	`changed_at` integer NOT NULL,
	PRIMARY KEY(`identifier_id`, `variant_id`),
	FOREIGN KEY (`identifier_id`) REFERENCES `identifiers`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `bought_together` (
	`product_id` text NOT NULL,
	`other_id` text NOT NULL,
	`buyers` integer NOT NULL,
	PRIMARY KEY(`product_id`, `other_id`)
);
--> statement-breakpoint
CREATE TABLE `categories` (
	`id` text PRIMARY KEY NOT NULL,
	`path` text NOT NULL,
	`parent_id` text,
	`position` integer NOT NULL,
	`name` text NOT NULL,
	`description` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `categories_path_unique` ON `categories` (`path`);--> statement-breakpoint
CREATE TABLE `prices` (
	`variant_id` text NOT NULL,
	`currency` text NOT NULL,
	`amount_in_cents` integer NOT NULL,
	`regular_in_cents` integer,
	`lowest_30_days_in_cents` integer,
	PRIMARY KEY(`variant_id`, `currency`),
	FOREIGN KEY (`variant_id`) REFERENCES `variants`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `products` (
	`id` text PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`category_id` text NOT NULL,
	`brand` text NOT NULL,
	`kind` text NOT NULL,
	`family` text NOT NULL,
	`lifetime_in_months` integer,
	`fits` text NOT NULL,
	`name` text NOT NULL,
	`tagline` text NOT NULL,
	`description` text NOT NULL,
	`details` text NOT NULL,
	`rating_average` real NOT NULL,
	`rating_count` integer NOT NULL,
	`popularity` integer NOT NULL,
	`added_at` integer NOT NULL,
	FOREIGN KEY (`category_id`) REFERENCES `categories`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `products_slug_unique` ON `products` (`slug`);--> statement-breakpoint
CREATE INDEX `products_category` ON `products` (`category_id`);--> statement-breakpoint
CREATE INDEX `products_family` ON `products` (`family`);--> statement-breakpoint
CREATE TABLE `reviews` (
	`id` text PRIMARY KEY NOT NULL,
	`product_id` text NOT NULL,
	`author` text NOT NULL,
	`rating` integer NOT NULL,
	`locale` text NOT NULL,
	`title` text NOT NULL,
	`body` text NOT NULL,
	`verified` integer NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`product_id`) REFERENCES `products`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `reviews_product` ON `reviews` (`product_id`);--> statement-breakpoint
CREATE TABLE `seed_runs` (
	`id` text PRIMARY KEY NOT NULL,
	`fingerprint` text NOT NULL,
	`at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `seed_runs_fingerprint` ON `seed_runs` (`id`,`fingerprint`);--> statement-breakpoint
CREATE TABLE `variants` (
	`id` text PRIMARY KEY NOT NULL,
	`product_id` text NOT NULL,
	`sku` text NOT NULL,
	`position` integer NOT NULL,
	`color` text,
	`size` text,
	`picture` text NOT NULL,
	`stock` integer NOT NULL,
	FOREIGN KEY (`product_id`) REFERENCES `products`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `variants_sku_unique` ON `variants` (`sku`);--> statement-breakpoint
CREATE INDEX `variants_product` ON `variants` (`product_id`);--> statement-breakpoint
CREATE TABLE `consent_records` (
	`id` text PRIMARY KEY NOT NULL,
	`identifier_id` text NOT NULL,
	`position` integer NOT NULL,
	`purpose` text NOT NULL,
	`purpose_version` integer NOT NULL,
	`state` text NOT NULL,
	`at` integer NOT NULL,
	`method` text NOT NULL,
	`surface` text NOT NULL,
	`locale` text NOT NULL,
	`policy_fingerprint` text NOT NULL,
	`wording_hash` text NOT NULL,
	`evidence` text,
	`previous_hash` text NOT NULL,
	`hash` text NOT NULL,
	FOREIGN KEY (`identifier_id`) REFERENCES `identifiers`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `consent_records_chain` ON `consent_records` (`identifier_id`,`position`);--> statement-breakpoint
CREATE TABLE `consent_wordings` (
	`hash` text PRIMARY KEY NOT NULL,
	`locale` text NOT NULL,
	`text` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `contacts` (
	`email_identifier_id` text PRIMARY KEY NOT NULL,
	`state` text NOT NULL,
	`locale` text NOT NULL,
	`surface` text NOT NULL,
	`requested_at` integer NOT NULL,
	`confirmed_at` integer,
	`ended_at` integer,
	FOREIGN KEY (`email_identifier_id`) REFERENCES `identifiers`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `contacts_state` ON `contacts` (`state`,`requested_at`);--> statement-breakpoint
CREATE TABLE `suppressions` (
	`lookup` text PRIMARY KEY NOT NULL,
	`reason` text NOT NULL,
	`at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `demo_id_people` (
	`subject` text PRIMARY KEY NOT NULL,
	`email` text NOT NULL,
	`name` text NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `demo_id_people_email_unique` ON `demo_id_people` (`email`);--> statement-breakpoint
CREATE TABLE `demo_id_records` (
	`model` text NOT NULL,
	`id` text NOT NULL,
	`payload` text NOT NULL,
	`grant_id` text,
	`uid` text,
	`consumed_at` integer,
	`expires_at` integer,
	PRIMARY KEY(`model`, `id`)
);
--> statement-breakpoint
CREATE INDEX `demo_id_records_grant` ON `demo_id_records` (`grant_id`);--> statement-breakpoint
CREATE INDEX `demo_id_records_uid` ON `demo_id_records` (`uid`);--> statement-breakpoint
CREATE TABLE `attributes` (
	`id` text PRIMARY KEY NOT NULL,
	`identifier_id` text NOT NULL,
	`name` text NOT NULL,
	`value` text NOT NULL,
	`provenance` text NOT NULL,
	`source` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`identifier_id`) REFERENCES `identifiers`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `attributes_identifier` ON `attributes` (`identifier_id`,`name`);--> statement-breakpoint
CREATE TABLE `customers` (
	`id` text PRIMARY KEY NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `identifiers` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`lookup` text NOT NULL,
	`value` text,
	`first_seen_at` integer NOT NULL,
	`last_seen_at` integer NOT NULL,
	`consent_epoch` integer DEFAULT 0 NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `identifiers_lookup_unique` ON `identifiers` (`lookup`);--> statement-breakpoint
CREATE TABLE `identity_links` (
	`id` text PRIMARY KEY NOT NULL,
	`identifier_id` text NOT NULL,
	`customer_id` text NOT NULL,
	`assurance` integer NOT NULL,
	`valid_from` integer NOT NULL,
	`valid_to` integer,
	`opened_by` text NOT NULL,
	`closed_by` text,
	FOREIGN KEY (`identifier_id`) REFERENCES `identifiers`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`customer_id`) REFERENCES `customers`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `identity_links_one_open` ON `identity_links` (`identifier_id`) WHERE valid_to is null;--> statement-breakpoint
CREATE INDEX `identity_links_customer` ON `identity_links` (`customer_id`);--> statement-breakpoint
CREATE INDEX `identity_links_opened_by` ON `identity_links` (`opened_by`);--> statement-breakpoint
CREATE INDEX `identity_links_closed_by` ON `identity_links` (`closed_by`);--> statement-breakpoint
CREATE TABLE `identity_operations` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`actor` text NOT NULL,
	`reason` text NOT NULL,
	`evidence` text,
	`at` integer NOT NULL,
	`undoes` text,
	`idempotency_key` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `identity_operations_idempotency_key_unique` ON `identity_operations` (`idempotency_key`);--> statement-breakpoint
CREATE INDEX `identity_operations_undoes` ON `identity_operations` (`undoes`);--> statement-breakpoint
CREATE TABLE `identity_separations` (
	`first_id` text NOT NULL,
	`second_id` text NOT NULL,
	`operation_id` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`first_id`, `second_id`),
	FOREIGN KEY (`first_id`) REFERENCES `identifiers`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`second_id`) REFERENCES `identifiers`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `mailbox` (
	`id` text PRIMARY KEY NOT NULL,
	`recipient` text NOT NULL,
	`recipient_lookup` text NOT NULL,
	`subject` text NOT NULL,
	`html` text NOT NULL,
	`plain` text NOT NULL,
	`headers` text NOT NULL,
	`at` integer NOT NULL,
	`opened_at` integer
);
--> statement-breakpoint
CREATE INDEX `mailbox_at` ON `mailbox` (`at`);--> statement-breakpoint
CREATE TABLE `outbox` (
	`id` text PRIMARY KEY NOT NULL,
	`cause` text NOT NULL,
	`kind` text NOT NULL,
	`recipient_lookup` text NOT NULL,
	`sealed` text,
	`state` text NOT NULL,
	`attempts` integer NOT NULL,
	`next_attempt_at` integer NOT NULL,
	`created_at` integer NOT NULL,
	`sent_at` integer,
	`last_error` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `outbox_cause_unique` ON `outbox` (`cause`);--> statement-breakpoint
CREATE INDEX `outbox_due` ON `outbox` (`state`,`next_attempt_at`);--> statement-breakpoint
CREATE INDEX `outbox_recipient` ON `outbox` (`recipient_lookup`);--> statement-breakpoint
CREATE TABLE `checkouts` (
	`identifier_id` text PRIMARY KEY NOT NULL,
	`id` text NOT NULL,
	`email` text,
	`address` text,
	`delivery` text,
	`note` text,
	`changed_at` integer NOT NULL,
	FOREIGN KEY (`identifier_id`) REFERENCES `identifiers`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `checkouts_id_unique` ON `checkouts` (`id`);--> statement-breakpoint
CREATE TABLE `coupons` (
	`code` text PRIMARY KEY NOT NULL,
	`percent` integer NOT NULL,
	`campaign` text NOT NULL,
	`email_identifier_id` text,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`redeemed_by` text,
	FOREIGN KEY (`email_identifier_id`) REFERENCES `identifiers`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE UNIQUE INDEX `coupons_once` ON `coupons` (`campaign`,`email_identifier_id`);--> statement-breakpoint
CREATE TABLE `demo_charges` (
	`idempotency_key` text PRIMARY KEY NOT NULL,
	`amount_in_cents` integer NOT NULL,
	`outcome` text NOT NULL,
	`at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `order_events` (
	`id` text PRIMARY KEY NOT NULL,
	`order_id` text NOT NULL,
	`kind` text NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`order_id`) REFERENCES `orders`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `order_events_order` ON `order_events` (`order_id`);--> statement-breakpoint
CREATE TABLE `order_lines` (
	`order_id` text NOT NULL,
	`position` integer NOT NULL,
	`product_id` text NOT NULL,
	`variant_id` text NOT NULL,
	`name` text NOT NULL,
	`variant_name` text,
	`quantity` integer NOT NULL,
	`unit_in_cents` integer NOT NULL,
	`gift` integer NOT NULL,
	PRIMARY KEY(`order_id`, `position`),
	FOREIGN KEY (`order_id`) REFERENCES `orders`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `order_lines_product` ON `order_lines` (`product_id`);--> statement-breakpoint
CREATE TABLE `orders` (
	`id` text PRIMARY KEY NOT NULL,
	`number` text NOT NULL,
	`token_hash` text NOT NULL,
	`sealed_token` text NOT NULL,
	`identifier_id` text,
	`cart_owner_id` text,
	`idempotency_key` text NOT NULL,
	`status` text NOT NULL,
	`locale` text NOT NULL,
	`currency` text NOT NULL,
	`goods_in_cents` integer NOT NULL,
	`discount_in_cents` integer NOT NULL,
	`delivery_in_cents` integer NOT NULL,
	`tax_in_cents` integer NOT NULL,
	`total_in_cents` integer NOT NULL,
	`coupon_code` text,
	`email` text,
	`address` text NOT NULL,
	`delivery` text NOT NULL,
	`expected_from` integer NOT NULL,
	`expected_until` integer NOT NULL,
	`note` text,
	`placed_at` integer NOT NULL,
	`held_since` integer,
	`pseudonym` text,
	`destroy_after` integer NOT NULL,
	FOREIGN KEY (`identifier_id`) REFERENCES `identifiers`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`cart_owner_id`) REFERENCES `identifiers`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE UNIQUE INDEX `orders_number_unique` ON `orders` (`number`);--> statement-breakpoint
CREATE UNIQUE INDEX `orders_token_hash_unique` ON `orders` (`token_hash`);--> statement-breakpoint
CREATE UNIQUE INDEX `orders_idempotency_key_unique` ON `orders` (`idempotency_key`);--> statement-breakpoint
CREATE INDEX `orders_identifier` ON `orders` (`identifier_id`);--> statement-breakpoint
CREATE INDEX `orders_placed` ON `orders` (`placed_at`);--> statement-breakpoint
CREATE INDEX `orders_cart_owner` ON `orders` (`cart_owner_id`);--> statement-breakpoint
CREATE INDEX `orders_status` ON `orders` (`status`);--> statement-breakpoint
CREATE TABLE `payments` (
	`id` text PRIMARY KEY NOT NULL,
	`order_id` text NOT NULL,
	`provider` text NOT NULL,
	`method` text NOT NULL,
	`status` text NOT NULL,
	`amount_in_cents` integer NOT NULL,
	`reference` text,
	`at` integer NOT NULL,
	FOREIGN KEY (`order_id`) REFERENCES `orders`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `payments_order` ON `payments` (`order_id`);--> statement-breakpoint
CREATE TABLE `dismissals` (
	`identifier_id` text NOT NULL,
	`subject_kind` text NOT NULL,
	`subject_id` text NOT NULL,
	`reason` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`identifier_id`, `subject_kind`, `subject_id`),
	FOREIGN KEY (`identifier_id`) REFERENCES `identifiers`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `events` (
	`id` text PRIMARY KEY NOT NULL,
	`identifier_id` text NOT NULL,
	`kind` text NOT NULL,
	`product_id` text,
	`query` text,
	`consent_epoch` integer NOT NULL,
	`at` integer NOT NULL,
	FOREIGN KEY (`identifier_id`) REFERENCES `identifiers`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `events_identifier` ON `events` (`identifier_id`,`at`);--> statement-breakpoint
CREATE INDEX `events_product` ON `events` (`product_id`);--> statement-breakpoint
CREATE TABLE `erasures` (
	`id` text PRIMARY KEY NOT NULL,
	`lookups` text NOT NULL,
	`at` integer NOT NULL,
	`cause` text NOT NULL,
	`holders` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `privacy_preferences` (
	`identifier_id` text PRIMARY KEY NOT NULL,
	`keep_activity_in_months` integer NOT NULL,
	`paused_at` integer,
	FOREIGN KEY (`identifier_id`) REFERENCES `identifiers`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `wishlist_items` (
	`identifier_id` text NOT NULL,
	`product_id` text NOT NULL,
	`hearted` integer NOT NULL,
	`seen_in_cents` integer,
	`seen_currency` text,
	`changed_at` integer NOT NULL,
	PRIMARY KEY(`identifier_id`, `product_id`),
	FOREIGN KEY (`identifier_id`) REFERENCES `identifiers`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `wishlist_shares` (
	`identifier_id` text PRIMARY KEY NOT NULL,
	`token_hash` text NOT NULL,
	`sealed_token` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`identifier_id`) REFERENCES `identifiers`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `wishlist_shares_token_hash_unique` ON `wishlist_shares` (`token_hash`);