CREATE TABLE "cart_writers" (
	"identifier_id" text NOT NULL,
	"writer" text NOT NULL,
	"sequence" integer NOT NULL,
	"changed_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "cart_writers_identifier_id_writer_pk" PRIMARY KEY("identifier_id","writer")
);
--> statement-breakpoint
CREATE TABLE "wishlists" (
	"identifier_id" text NOT NULL,
	"list_id" text NOT NULL,
	"name" text NOT NULL,
	"deleted" boolean NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"changed_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "wishlists_identifier_id_list_id_pk" PRIMARY KEY("identifier_id","list_id")
);
--> statement-breakpoint
ALTER TABLE "wishlist_items" DROP CONSTRAINT "wishlist_items_identifier_id_product_id_pk";
--> statement-breakpoint
ALTER TABLE "wishlist_shares" DROP CONSTRAINT "wishlist_shares_pkey";
--> statement-breakpoint
ALTER TABLE "wishlist_items" ADD COLUMN "list_id" text DEFAULT 'default' NOT NULL;
--> statement-breakpoint
ALTER TABLE "wishlist_shares" ADD COLUMN "list_id" text DEFAULT 'default' NOT NULL;
--> statement-breakpoint
ALTER TABLE "wishlist_items" ADD CONSTRAINT "wishlist_items_identifier_id_list_id_product_id_pk" PRIMARY KEY("identifier_id","list_id","product_id");
--> statement-breakpoint
ALTER TABLE "wishlist_shares" ADD CONSTRAINT "wishlist_shares_identifier_id_list_id_pk" PRIMARY KEY("identifier_id","list_id");
--> statement-breakpoint
ALTER TABLE "cart_lines" ADD COLUMN "saved" boolean DEFAULT false NOT NULL;
--> statement-breakpoint
ALTER TABLE "cart_lines" ADD COLUMN "seen_name" text;
--> statement-breakpoint
ALTER TABLE "cart_lines" ADD COLUMN "product_id" text;
--> statement-breakpoint
ALTER TABLE "cart_writers" ADD CONSTRAINT "cart_writers_identifier_id_identifiers_id_fk" FOREIGN KEY ("identifier_id") REFERENCES "public"."identifiers"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
ALTER TABLE "wishlists" ADD CONSTRAINT "wishlists_identifier_id_identifiers_id_fk" FOREIGN KEY ("identifier_id") REFERENCES "public"."identifiers"("id") ON DELETE cascade ON UPDATE no action;
--> statement-breakpoint
CREATE INDEX "wishlist_shares_list" ON "wishlist_shares" USING btree ("list_id");
