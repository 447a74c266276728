ALTER TABLE "blobs" ADD COLUMN "data_key" text;--> statement-breakpoint
ALTER TABLE "instance_secrets" ADD COLUMN "data_key" text;--> statement-breakpoint
ALTER TABLE "scripts" ADD COLUMN "data_key" text;