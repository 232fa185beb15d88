CREATE TABLE "worker_leases" (
	"worker" text PRIMARY KEY NOT NULL,
	"holder" text NOT NULL,
	"held_until" timestamp (3) with time zone NOT NULL,
	"succeeded_at" timestamp (3) with time zone
);
