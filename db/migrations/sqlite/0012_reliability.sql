CREATE TABLE `work_failures` (
	`work` text NOT NULL,
	`subject_id` text NOT NULL,
	`attempts` integer NOT NULL,
	`failed_at` integer NOT NULL,
	`next_attempt_at` integer NOT NULL,
	`last_error` text NOT NULL,
	PRIMARY KEY(`work`, `subject_id`)
);
--> statement-breakpoint
CREATE INDEX `work_failures_next` ON `work_failures` (`next_attempt_at`);--> statement-breakpoint
ALTER TABLE `accounts` ADD `first_warning_at` integer;--> statement-breakpoint
ALTER TABLE `accounts` ADD `second_warning_at` integer;--> statement-breakpoint
CREATE INDEX `accounts_last_used` ON `accounts` (`last_used_at`);--> statement-breakpoint
ALTER TABLE `catalog_changes` ADD `sequence` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
CREATE INDEX `catalog_changes_sequence` ON `catalog_changes` (`sequence`);--> statement-breakpoint
ALTER TABLE `orders` ADD `payment_due_at` integer;--> statement-breakpoint
ALTER TABLE `orders` ADD `payment_reminded_at` integer;--> statement-breakpoint
CREATE INDEX `orders_destroy` ON `orders` (`destroy_after`);--> statement-breakpoint
CREATE INDEX `link_intents_session` ON `link_intents` (`session_id`);--> statement-breakpoint
CREATE INDEX `provider_accounts_account` ON `provider_accounts` (`account_id`);--> statement-breakpoint
CREATE INDEX `rate_limits_window` ON `rate_limits` (`window_ends_at`);--> statement-breakpoint
CREATE INDEX `sessions_expires` ON `sessions` (`expires_at`);--> statement-breakpoint
CREATE INDEX `sessions_last_seen` ON `sessions` (`last_seen_at`);--> statement-breakpoint
CREATE INDEX `identifiers_first_seen` ON `identifiers` (`kind`,`first_seen_at`);--> statement-breakpoint
CREATE INDEX `identity_separations_second` ON `identity_separations` (`second_id`);--> statement-breakpoint
CREATE INDEX `mailbox_recipient` ON `mailbox` (`recipient_lookup`);--> statement-breakpoint
CREATE INDEX `coupons_email` ON `coupons` (`email_identifier_id`);--> statement-breakpoint
CREATE INDEX `coupons_redeemed_by` ON `coupons` (`redeemed_by`);--> statement-breakpoint
CREATE INDEX `events_at` ON `events` (`at`);--> statement-breakpoint
CREATE INDEX `refunds_done` ON `refunds` (`done_at`);