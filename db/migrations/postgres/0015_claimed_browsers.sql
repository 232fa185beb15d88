-- A browser that an account has claimed is read at the account's own level; those claimed before had kept a lower one.
UPDATE "identity_links" SET "assurance" = 3
WHERE "assurance" < 3
  AND "opened_by" IN (SELECT "id" FROM "identity_operations" WHERE "kind" IN ('claim', 'redo'))
  AND "identifier_id" IN (SELECT "id" FROM "identifiers" WHERE "kind" = 'visitor');
