CREATE TABLE "search_documents" (
	"id" integer PRIMARY KEY NOT NULL,
	"product_id" text NOT NULL,
	"locale" text NOT NULL,
	"name" text NOT NULL,
	"kind" text NOT NULL,
	"about" text NOT NULL,
	"elsewhere" text NOT NULL,
	"words" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "search_spellings" (
	"locale" text NOT NULL,
	"key" text NOT NULL,
	"word" text NOT NULL,
	CONSTRAINT "search_spellings_locale_key_word_pk" PRIMARY KEY("locale","key","word")
);
--> statement-breakpoint
CREATE TABLE "search_words" (
	"locale" text NOT NULL,
	"word" text NOT NULL,
	"stem" text NOT NULL,
	"reversed" text NOT NULL,
	"spelled" text NOT NULL,
	"products" integer NOT NULL,
	CONSTRAINT "search_words_locale_word_pk" PRIMARY KEY("locale","word")
);
--> statement-breakpoint
ALTER TABLE "search_documents" ADD CONSTRAINT "search_documents_product_id_products_id_fk" FOREIGN KEY ("product_id") REFERENCES "public"."products"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "search_documents_product" ON "search_documents" USING btree ("product_id","locale");--> statement-breakpoint
CREATE INDEX "search_words_reversed" ON "search_words" USING btree ("locale","reversed");