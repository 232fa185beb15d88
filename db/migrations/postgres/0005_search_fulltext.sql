-- The full-text index over search_documents. Stems are folded before they come here, so they are taken as they are, without a
-- dictionary. The vectors are in the indexes alone: rows stay narrow, and so do the reads of a common word's matches. The high
-- cost says that an index is to be used, always.
CREATE FUNCTION search_vector(stems text) RETURNS tsvector LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE COST 1000 AS
  'BEGIN RETURN array_to_tsvector(array_remove(string_to_array(stems, '' ''), '''')); END';--> statement-breakpoint
CREATE INDEX "search_en_name" ON "search_documents" USING gin (search_vector(name)) WHERE locale = 'en';--> statement-breakpoint
CREATE INDEX "search_en_head" ON "search_documents" USING gin (search_vector(name || ' ' || kind)) WHERE locale = 'en';--> statement-breakpoint
CREATE INDEX "search_en_all" ON "search_documents" USING gin (search_vector(name || ' ' || kind || ' ' || about || ' ' || elsewhere)) WHERE locale = 'en';--> statement-breakpoint
CREATE INDEX "search_de_name" ON "search_documents" USING gin (search_vector(name)) WHERE locale = 'de';--> statement-breakpoint
CREATE INDEX "search_de_head" ON "search_documents" USING gin (search_vector(name || ' ' || kind)) WHERE locale = 'de';--> statement-breakpoint
CREATE INDEX "search_de_all" ON "search_documents" USING gin (search_vector(name || ' ' || kind || ' ' || about || ' ' || elsewhere)) WHERE locale = 'de';--> statement-breakpoint
CREATE INDEX "search_pl_name" ON "search_documents" USING gin (search_vector(name)) WHERE locale = 'pl';--> statement-breakpoint
CREATE INDEX "search_pl_head" ON "search_documents" USING gin (search_vector(name || ' ' || kind)) WHERE locale = 'pl';--> statement-breakpoint
CREATE INDEX "search_pl_all" ON "search_documents" USING gin (search_vector(name || ' ' || kind || ' ' || about || ' ' || elsewhere)) WHERE locale = 'pl';--> statement-breakpoint
-- Beginnings of words are found by range, which needs the order of bytes.
ALTER TABLE "search_words"
  ALTER COLUMN "word" TYPE text COLLATE "C", ALTER COLUMN "reversed" TYPE text COLLATE "C";
