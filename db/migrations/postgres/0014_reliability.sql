CREATE TABLE "work_failures" (
	"work" text NOT NULL,
	"subject_id" text NOT NULL,
	"attempts" integer NOT NULL,
	"failed_at" timestamp (3) with time zone NOT NULL,
	"next_attempt_at" timestamp (3) with time zone NOT NULL,
	"last_error" text NOT NULL,
	CONSTRAINT "work_failures_work_subject_id_pk" PRIMARY KEY("work","subject_id")
);
--> statement-breakpoint
ALTER TABLE "accounts" ADD COLUMN "first_warning_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "accounts" ADD COLUMN "second_warning_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "catalog_changes" ADD COLUMN "sequence" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "orders" ADD COLUMN "payment_due_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "orders" ADD COLUMN "payment_reminded_at" timestamp (3) with time zone;--> statement-breakpoint
CREATE INDEX "work_failures_next" ON "work_failures" USING btree ("next_attempt_at");--> statement-breakpoint
CREATE INDEX "accounts_last_used" ON "accounts" USING btree ("last_used_at");--> statement-breakpoint
CREATE INDEX "link_intents_session" ON "link_intents" USING btree ("session_id");--> statement-breakpoint
CREATE INDEX "provider_accounts_account" ON "provider_accounts" USING btree ("account_id");--> statement-breakpoint
CREATE INDEX "rate_limits_window" ON "rate_limits" USING btree ("window_ends_at");--> statement-breakpoint
CREATE INDEX "sessions_expires" ON "sessions" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "sessions_last_seen" ON "sessions" USING btree ("last_seen_at");--> statement-breakpoint
CREATE INDEX "catalog_changes_sequence" ON "catalog_changes" USING btree ("sequence");--> statement-breakpoint
CREATE INDEX "identifiers_first_seen" ON "identifiers" USING btree ("kind","first_seen_at");--> statement-breakpoint
CREATE INDEX "identity_separations_second" ON "identity_separations" USING btree ("second_id");--> statement-breakpoint
CREATE INDEX "mailbox_recipient" ON "mailbox" USING btree ("recipient_lookup");--> statement-breakpoint
CREATE INDEX "coupons_email" ON "coupons" USING btree ("email_identifier_id");--> statement-breakpoint
CREATE INDEX "coupons_redeemed_by" ON "coupons" USING btree ("redeemed_by");--> statement-breakpoint
CREATE INDEX "orders_destroy" ON "orders" USING btree ("destroy_after");--> statement-breakpoint
CREATE INDEX "events_at" ON "events" USING btree ("at");--> statement-breakpoint
CREATE INDEX "refunds_done" ON "refunds" USING btree ("done_at");