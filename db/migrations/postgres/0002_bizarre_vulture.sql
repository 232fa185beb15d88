ALTER TABLE "cart_lines" ADD COLUMN "added_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "cart_lines" ADD COLUMN "removed_quantity" integer;--> statement-breakpoint
ALTER TABLE "cart_lines" ADD COLUMN "seen_in_cents" integer;--> statement-breakpoint
ALTER TABLE "cart_lines" ADD COLUMN "seen_currency" text;--> statement-breakpoint
ALTER TABLE "wishlist_items" ADD COLUMN "seen_in_cents" integer;--> statement-breakpoint
ALTER TABLE "wishlist_items" ADD COLUMN "seen_currency" text;