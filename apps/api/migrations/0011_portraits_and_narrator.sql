ALTER TABLE "character_avatars" ADD COLUMN "alt_texts" jsonb;--> statement-breakpoint
ALTER TABLE "character_avatars" ADD COLUMN "png" text;--> statement-breakpoint
ALTER TABLE "scripts" ADD COLUMN "has_narrator" boolean DEFAULT false NOT NULL;