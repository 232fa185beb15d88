-- What search knows is made anew from the catalogue at the next start, so it is let go of first.
DROP TRIGGER `search_documents_inserted`;--> statement-breakpoint
DROP TRIGGER `search_documents_deleted`;--> statement-breakpoint
DROP TRIGGER `search_documents_updated`;--> statement-breakpoint
DROP TABLE `search_fulltext`;--> statement-breakpoint
DELETE FROM `search_document_words`;--> statement-breakpoint
DELETE FROM `search_documents`;--> statement-breakpoint
DELETE FROM `search_words`;--> statement-breakpoint
DELETE FROM `search_spellings`;--> statement-breakpoint
DELETE FROM `seed_runs` WHERE `id` = 'search';--> statement-breakpoint
ALTER TABLE `products` ADD `search_terms` text;--> statement-breakpoint
ALTER TABLE `search_documents` ADD `noun` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `search_words` ADD `named` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
CREATE INDEX `search_words_stem` ON `search_words` (`locale`,`stem`);--> statement-breakpoint
-- The full-text index over search_documents. It keeps no text of its own, and triggers keep it in step in the same transaction.
-- Stems are folded before they come here, so the tokenizer only has to split at spaces.
CREATE VIRTUAL TABLE `search_fulltext` USING fts5(
  name, noun, kind, about, elsewhere,
  content='search_documents', content_rowid='id', tokenize='unicode61 remove_diacritics 0', prefix='1 2 3', detail='column'
);--> statement-breakpoint
CREATE TRIGGER `search_documents_inserted` AFTER INSERT ON `search_documents` BEGIN
  INSERT INTO search_fulltext(rowid, name, noun, kind, about, elsewhere)
  VALUES (new.id, new.name, new.noun, new.kind, new.about, new.elsewhere);
END;--> statement-breakpoint
CREATE TRIGGER `search_documents_deleted` AFTER DELETE ON `search_documents` BEGIN
  INSERT INTO search_fulltext(search_fulltext, rowid, name, noun, kind, about, elsewhere)
  VALUES ('delete', old.id, old.name, old.noun, old.kind, old.about, old.elsewhere);
END;--> statement-breakpoint
CREATE TRIGGER `search_documents_updated` AFTER UPDATE ON `search_documents` BEGIN
  INSERT INTO search_fulltext(search_fulltext, rowid, name, noun, kind, about, elsewhere)
  VALUES ('delete', old.id, old.name, old.noun, old.kind, old.about, old.elsewhere);
  INSERT INTO search_fulltext(rowid, name, noun, kind, about, elsewhere)
  VALUES (new.id, new.name, new.noun, new.kind, new.about, new.elsewhere);
END;
