-- What search knows is made anew from the catalogue at the next start, so it is let go of first.
DROP INDEX "search_en_1", "search_en_2", "search_en_3", "search_en_4", "search_de_1", "search_de_2", "search_de_3", "search_de_4", "search_pl_1", "search_pl_2", "search_pl_3", "search_pl_4";--> statement-breakpoint
DROP FUNCTION search_terms(text, text, text, text);--> statement-breakpoint
DELETE FROM "search_document_words";--> statement-breakpoint
DELETE FROM "search_documents";--> statement-breakpoint
DELETE FROM "search_words";--> statement-breakpoint
DELETE FROM "search_spellings";--> statement-breakpoint
DELETE FROM "seed_runs" WHERE "id" = 'search';--> statement-breakpoint
ALTER TABLE "products" ADD COLUMN "search_terms" jsonb;--> statement-breakpoint
ALTER TABLE "search_documents" ADD COLUMN "noun" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "search_words" ADD COLUMN "named" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
CREATE INDEX "search_words_stem" ON "search_words" USING btree ("locale","stem");--> statement-breakpoint
-- A stem stands in the index as it is and, marked, for the places it is said in: `n` for the name and what the thing is, `h` for those
-- or the rest of its head. One index for each language and tier of popularity, see the migration `search_tiers`.
CREATE FUNCTION search_terms(name text, noun text, kind text, about text, elsewhere text) RETURNS tsvector LANGUAGE plpgsql IMMUTABLE PARALLEL UNSAFE COST 1000 AS $$ DECLARE
  in_name text[] := array_remove(string_to_array(name || ' ' || noun, ' '), '');
  in_head text[] := in_name || array_remove(string_to_array(kind, ' '), '');
BEGIN
  RETURN array_to_tsvector(
    array(SELECT 'n ' || stem FROM unnest(in_name) AS stem) || array(SELECT 'h ' || stem FROM unnest(in_head) AS stem)
    || in_head || array_remove(string_to_array(about || ' ' || elsewhere, ' '), ''));
END $$;--> statement-breakpoint
CREATE INDEX "search_en_1" ON "search_documents" USING gin (search_terms(name, noun, kind, about, elsewhere)) WHERE id BETWEEN 0 AND 41943039;--> statement-breakpoint
CREATE INDEX "search_en_2" ON "search_documents" USING gin (search_terms(name, noun, kind, about, elsewhere)) WHERE id BETWEEN 41943040 AND 100663295;--> statement-breakpoint
CREATE INDEX "search_en_3" ON "search_documents" USING gin (search_terms(name, noun, kind, about, elsewhere)) WHERE id BETWEEN 100663296 AND 234881023;--> statement-breakpoint
CREATE INDEX "search_en_4" ON "search_documents" USING gin (search_terms(name, noun, kind, about, elsewhere)) WHERE id BETWEEN 234881024 AND 536870911;--> statement-breakpoint
CREATE INDEX "search_de_1" ON "search_documents" USING gin (search_terms(name, noun, kind, about, elsewhere)) WHERE id BETWEEN 536870912 AND 578813951;--> statement-breakpoint
CREATE INDEX "search_de_2" ON "search_documents" USING gin (search_terms(name, noun, kind, about, elsewhere)) WHERE id BETWEEN 578813952 AND 637534207;--> statement-breakpoint
CREATE INDEX "search_de_3" ON "search_documents" USING gin (search_terms(name, noun, kind, about, elsewhere)) WHERE id BETWEEN 637534208 AND 771751935;--> statement-breakpoint
CREATE INDEX "search_de_4" ON "search_documents" USING gin (search_terms(name, noun, kind, about, elsewhere)) WHERE id BETWEEN 771751936 AND 1073741823;--> statement-breakpoint
CREATE INDEX "search_pl_1" ON "search_documents" USING gin (search_terms(name, noun, kind, about, elsewhere)) WHERE id BETWEEN 1073741824 AND 1115684863;--> statement-breakpoint
CREATE INDEX "search_pl_2" ON "search_documents" USING gin (search_terms(name, noun, kind, about, elsewhere)) WHERE id BETWEEN 1115684864 AND 1174405119;--> statement-breakpoint
CREATE INDEX "search_pl_3" ON "search_documents" USING gin (search_terms(name, noun, kind, about, elsewhere)) WHERE id BETWEEN 1174405120 AND 1308622847;--> statement-breakpoint
CREATE INDEX "search_pl_4" ON "search_documents" USING gin (search_terms(name, noun, kind, about, elsewhere)) WHERE id BETWEEN 1308622848 AND 1610612735;
