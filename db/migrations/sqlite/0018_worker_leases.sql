CREATE TABLE `worker_leases` (
	`worker` text PRIMARY KEY NOT NULL,
	`holder` text NOT NULL,
	`held_until` integer NOT NULL,
	`succeeded_at` integer
);
