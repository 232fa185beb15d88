CREATE TABLE "notices" (
	"id" text PRIMARY KEY NOT NULL,
	"email_identifier_id" text NOT NULL,
	"kind" text NOT NULL,
	"product_id" text NOT NULL,
	"subject_id" text NOT NULL,
	"locale" text NOT NULL,
	"seen_in_cents" integer,
	"seen_currency" text,
	"surface" text NOT NULL,
	"requested_at" timestamp (3) with time zone NOT NULL,
	"confirmed_at" timestamp (3) with time zone
);
--> statement-breakpoint
DROP INDEX "reviews_product";--> statement-breakpoint
ALTER TABLE "reviews" ADD COLUMN "identifier_id" text;--> statement-breakpoint
ALTER TABLE "reviews" ADD COLUMN "order_id" text;--> statement-breakpoint
ALTER TABLE "reviews" ADD COLUMN "changed_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "notices" ADD CONSTRAINT "notices_email_identifier_id_identifiers_id_fk" FOREIGN KEY ("email_identifier_id") REFERENCES "public"."identifiers"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "notices_once" ON "notices" USING btree ("email_identifier_id","kind","subject_id");--> statement-breakpoint
CREATE INDEX "notices_subject" ON "notices" USING btree ("kind","subject_id");--> statement-breakpoint
ALTER TABLE "reviews" ADD CONSTRAINT "reviews_identifier_id_identifiers_id_fk" FOREIGN KEY ("identifier_id") REFERENCES "public"."identifiers"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "reviews_one_each" ON "reviews" USING btree ("identifier_id","product_id");--> statement-breakpoint
CREATE INDEX "reviews_product" ON "reviews" USING btree ("product_id","at");