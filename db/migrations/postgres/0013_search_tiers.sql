-- One index for each language and tier of popularity (ids rise as it falls, see lib/search/rank.ts) instead of one for each language
-- and place: what many products say is found among the best sellers, without a look at all others. A stem stands in it as it is and,
-- marked, for the places it is said in: `n` for the name, `h` for the name or what kind of thing it is.
DROP INDEX "search_en_name", "search_en_head", "search_en_all", "search_de_name", "search_de_head", "search_de_all", "search_pl_name", "search_pl_head", "search_pl_all";--> statement-breakpoint
DROP FUNCTION search_vector(text);--> statement-breakpoint
CREATE FUNCTION search_terms(name text, kind text, about text, elsewhere text) RETURNS tsvector LANGUAGE plpgsql IMMUTABLE PARALLEL UNSAFE COST 1000 AS $$ DECLARE
  in_name text[] := array_remove(string_to_array(name, ' '), '');
  in_head text[] := in_name || array_remove(string_to_array(kind, ' '), '');
BEGIN
  RETURN array_to_tsvector(
    array(SELECT 'n ' || stem FROM unnest(in_name) AS stem) || array(SELECT 'h ' || stem FROM unnest(in_head) AS stem)
    || in_head || array_remove(string_to_array(about || ' ' || elsewhere, ' '), ''));
END $$;--> statement-breakpoint
CREATE INDEX "search_en_1" ON "search_documents" USING gin (search_terms(name, kind, about, elsewhere)) WHERE id BETWEEN 0 AND 41943039;--> statement-breakpoint
CREATE INDEX "search_en_2" ON "search_documents" USING gin (search_terms(name, kind, about, elsewhere)) WHERE id BETWEEN 41943040 AND 100663295;--> statement-breakpoint
CREATE INDEX "search_en_3" ON "search_documents" USING gin (search_terms(name, kind, about, elsewhere)) WHERE id BETWEEN 100663296 AND 234881023;--> statement-breakpoint
CREATE INDEX "search_en_4" ON "search_documents" USING gin (search_terms(name, kind, about, elsewhere)) WHERE id BETWEEN 234881024 AND 536870911;--> statement-breakpoint
CREATE INDEX "search_de_1" ON "search_documents" USING gin (search_terms(name, kind, about, elsewhere)) WHERE id BETWEEN 536870912 AND 578813951;--> statement-breakpoint
CREATE INDEX "search_de_2" ON "search_documents" USING gin (search_terms(name, kind, about, elsewhere)) WHERE id BETWEEN 578813952 AND 637534207;--> statement-breakpoint
CREATE INDEX "search_de_3" ON "search_documents" USING gin (search_terms(name, kind, about, elsewhere)) WHERE id BETWEEN 637534208 AND 771751935;--> statement-breakpoint
CREATE INDEX "search_de_4" ON "search_documents" USING gin (search_terms(name, kind, about, elsewhere)) WHERE id BETWEEN 771751936 AND 1073741823;--> statement-breakpoint
CREATE INDEX "search_pl_1" ON "search_documents" USING gin (search_terms(name, kind, about, elsewhere)) WHERE id BETWEEN 1073741824 AND 1115684863;--> statement-breakpoint
CREATE INDEX "search_pl_2" ON "search_documents" USING gin (search_terms(name, kind, about, elsewhere)) WHERE id BETWEEN 1115684864 AND 1174405119;--> statement-breakpoint
CREATE INDEX "search_pl_3" ON "search_documents" USING gin (search_terms(name, kind, about, elsewhere)) WHERE id BETWEEN 1174405120 AND 1308622847;--> statement-breakpoint
CREATE INDEX "search_pl_4" ON "search_documents" USING gin (search_terms(name, kind, about, elsewhere)) WHERE id BETWEEN 1308622848 AND 1610612735;
