-- The full-text index over search_documents, made from its columns by the database itself. Stems are folded before they come
-- here, so they are taken as they are, without a dictionary.
ALTER TABLE "search_documents"
  ADD COLUMN "in_name" tsvector GENERATED ALWAYS AS (array_to_tsvector(array_remove(string_to_array(name, ' '), ''))) STORED,
  ADD COLUMN "in_head" tsvector GENERATED ALWAYS AS (array_to_tsvector(array_remove(string_to_array(name || ' ' || kind, ' '), ''))) STORED,
  ADD COLUMN "in_all" tsvector GENERATED ALWAYS AS
    (array_to_tsvector(array_remove(string_to_array(name || ' ' || kind || ' ' || about || ' ' || elsewhere, ' '), ''))) STORED;--> statement-breakpoint
CREATE INDEX "search_documents_in_name" ON "search_documents" USING gin ("in_name") WITH (fastupdate = off);--> statement-breakpoint
CREATE INDEX "search_documents_in_head" ON "search_documents" USING gin ("in_head") WITH (fastupdate = off);--> statement-breakpoint
CREATE INDEX "search_documents_in_all" ON "search_documents" USING gin ("in_all") WITH (fastupdate = off);--> statement-breakpoint
-- Beginnings of words are found by range, which needs the order of bytes.
ALTER TABLE "search_words"
  ALTER COLUMN "word" TYPE text COLLATE "C", ALTER COLUMN "reversed" TYPE text COLLATE "C";
