CREATE TABLE "consent_heads" (
	"identifier_id" text PRIMARY KEY NOT NULL,
	"length" integer NOT NULL,
	"last_hash" text NOT NULL,
	"seal" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "consent_heads" ADD CONSTRAINT "consent_heads_identifier_id_identifiers_id_fk" FOREIGN KEY ("identifier_id") REFERENCES "public"."identifiers"("id") ON DELETE cascade ON UPDATE no action;