CREATE TABLE "invoice_series" (
	"year" integer PRIMARY KEY NOT NULL,
	"last" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "invoices" (
	"number" text PRIMARY KEY NOT NULL,
	"order_id" text NOT NULL,
	"kind" text NOT NULL,
	"subject_id" text NOT NULL,
	"issued_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "order_lines" ALTER COLUMN "tax_percent" SET DATA TYPE double precision;--> statement-breakpoint
ALTER TABLE "order_lines" ALTER COLUMN "tax_percent" SET DEFAULT 19;--> statement-breakpoint
ALTER TABLE "orders" ADD COLUMN "delivery_tax_percent" double precision DEFAULT 19 NOT NULL;--> statement-breakpoint
ALTER TABLE "returns" ADD COLUMN "called_off_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "invoices" ADD CONSTRAINT "invoices_order_id_orders_id_fk" FOREIGN KEY ("order_id") REFERENCES "public"."orders"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "invoices_once" ON "invoices" USING btree ("subject_id","kind");--> statement-breakpoint
CREATE INDEX "invoices_order" ON "invoices" USING btree ("order_id");--> statement-breakpoint
-- Whatever was issued before gets its number in the order of time.
INSERT INTO "invoices" ("number", "order_id", "kind", "subject_id", "issued_at")
SELECT "year" || '-' || to_char(row_number() OVER (PARTITION BY "year" ORDER BY "at", "place", "subject_id"), 'FM000000'), "order_id", "kind", "subject_id", "at"
FROM (
	SELECT *, extract(year from "at" AT TIME ZONE 'Europe/Berlin')::integer AS "year" FROM (
		SELECT "order_id", 'invoice' AS "kind", "order_id" AS "subject_id", min("at") AS "at", 0 AS "place"
		FROM "order_events" WHERE "kind" = 'paid' GROUP BY "order_id"
		UNION ALL
		SELECT "order_id", 'cancellation', "order_id", min("at"), 1
		FROM "order_events" WHERE "kind" = 'cancelled' AND "order_id" IN (SELECT "order_id" FROM "order_events" WHERE "kind" = 'paid') GROUP BY "order_id"
		UNION ALL
		SELECT "order_id", 'return', "id", "received_at", 2
		FROM "returns" WHERE "received_at" IS NOT NULL AND "order_id" IN (SELECT "order_id" FROM "order_events" WHERE "kind" = 'paid')
	) AS "issued"
) AS "dated";--> statement-breakpoint
INSERT INTO "invoice_series" ("year", "last")
SELECT substr("number", 1, 4)::integer, count(*) FROM "invoices" GROUP BY 1;
