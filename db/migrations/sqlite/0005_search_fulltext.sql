-- The full-text index over search_documents. It keeps no text of its own, and triggers keep it in step in the same transaction.
-- Stems are folded before they come here, so the tokenizer only has to split at spaces.
CREATE VIRTUAL TABLE `search_fulltext` USING fts5(
  name, kind, about, elsewhere,
  content='search_documents', content_rowid='id', tokenize='unicode61 remove_diacritics 0', prefix='1 2 3', detail='column'
);--> statement-breakpoint
CREATE TRIGGER `search_documents_inserted` AFTER INSERT ON `search_documents` BEGIN
  INSERT INTO search_fulltext(rowid, name, kind, about, elsewhere)
  VALUES (new.id, new.name, new.kind, new.about, new.elsewhere);
END;--> statement-breakpoint
CREATE TRIGGER `search_documents_deleted` AFTER DELETE ON `search_documents` BEGIN
  INSERT INTO search_fulltext(search_fulltext, rowid, name, kind, about, elsewhere)
  VALUES ('delete', old.id, old.name, old.kind, old.about, old.elsewhere);
END;--> statement-breakpoint
CREATE TRIGGER `search_documents_updated` AFTER UPDATE ON `search_documents` BEGIN
  INSERT INTO search_fulltext(search_fulltext, rowid, name, kind, about, elsewhere)
  VALUES ('delete', old.id, old.name, old.kind, old.about, old.elsewhere);
  INSERT INTO search_fulltext(rowid, name, kind, about, elsewhere)
  VALUES (new.id, new.name, new.kind, new.about, new.elsewhere);
END;
