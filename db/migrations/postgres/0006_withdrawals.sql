CREATE TABLE "withdrawals" (
	"id" text PRIMARY KEY NOT NULL,
	"lookup" text NOT NULL,
	"sealed" text NOT NULL,
	"received_at" timestamp (3) with time zone NOT NULL
);
