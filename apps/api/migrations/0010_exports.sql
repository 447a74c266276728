CREATE TABLE "script_exports" (
	"id" uuid PRIMARY KEY NOT NULL,
	"script_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"what" jsonb NOT NULL,
	"status" text NOT NULL,
	"progress" real DEFAULT 0 NOT NULL,
	"problem" text,
	"blob" text,
	"file" jsonb,
	"retries" integer DEFAULT 0 NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"beat_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "script_exports_status_check" CHECK ("script_exports"."status" in ('queued', 'running', 'done', 'failed'))
);
--> statement-breakpoint
ALTER TABLE "script_exports" ADD CONSTRAINT "script_exports_script_id_scripts_id_fk" FOREIGN KEY ("script_id") REFERENCES "public"."scripts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "script_exports" ADD CONSTRAINT "script_exports_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "script_exports_script_idx" ON "script_exports" USING btree ("script_id","created_at");--> statement-breakpoint
CREATE INDEX "script_exports_status_idx" ON "script_exports" USING btree ("status");--> statement-breakpoint
CREATE INDEX "audio_cache_blob_idx" ON "audio_cache" USING btree ("blob");