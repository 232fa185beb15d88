ALTER TABLE "orders" ADD COLUMN "cart_owner_id" text;--> statement-breakpoint
ALTER TABLE "orders" ADD CONSTRAINT "orders_cart_owner_id_identifiers_id_fk" FOREIGN KEY ("cart_owner_id") REFERENCES "public"."identifiers"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "orders_cart_owner" ON "orders" USING btree ("cart_owner_id");--> statement-breakpoint
CREATE INDEX "orders_status" ON "orders" USING btree ("status");