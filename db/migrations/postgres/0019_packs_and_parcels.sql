ALTER TABLE "variants" ADD COLUMN "net_amount" integer;--> statement-breakpoint
ALTER TABLE "variants" ADD COLUMN "net_unit" text;--> statement-breakpoint
ALTER TABLE "orders" ADD COLUMN "carrier" text;--> statement-breakpoint
ALTER TABLE "orders" ADD COLUMN "tracking_number" text;