DROP TABLE "audio_intents" CASCADE;--> statement-breakpoint
DROP TABLE "budgets" CASCADE;--> statement-breakpoint
CREATE TABLE "audio_grants" (
	"user_id" uuid NOT NULL,
	"content_key" text NOT NULL,
	CONSTRAINT "audio_grants_user_id_content_key_pk" PRIMARY KEY("user_id","content_key")
);
--> statement-breakpoint
CREATE TABLE "audio_intents" (
	"id" uuid PRIMARY KEY NOT NULL,
	"content_key" text NOT NULL,
	"user_id" uuid,
	"tenant" text,
	"provider" text NOT NULL,
	"characters" integer NOT NULL,
	"cost_micros" bigint NOT NULL,
	"period" text NOT NULL,
	"status" text NOT NULL,
	"line" jsonb,
	"due_at" timestamp (3) with time zone NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"settled_at" timestamp (3) with time zone,
	CONSTRAINT "audio_intents_status_check" CHECK ("audio_intents"."status" in ('reserved', 'parked', 'spent', 'released', 'forgotten'))
);
--> statement-breakpoint
CREATE TABLE "budgets" (
	"scope" text NOT NULL,
	"period" text NOT NULL,
	"cap_characters" bigint NOT NULL,
	"reserved_characters" bigint DEFAULT 0 NOT NULL,
	"spent_characters" bigint DEFAULT 0 NOT NULL,
	"spent_micros" bigint DEFAULT 0 NOT NULL,
	CONSTRAINT "budgets_scope_period_pk" PRIMARY KEY("scope","period"),
	CONSTRAINT "budgets_cap_check" CHECK (spent_characters + reserved_characters <= cap_characters),
	CONSTRAINT "budgets_signs_check" CHECK (spent_characters >= 0 and reserved_characters >= 0)
);
--> statement-breakpoint
ALTER TABLE "audio_cache" ADD COLUMN "is_bought" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "script_decisions" ADD COLUMN "waiting_role" uuid;--> statement-breakpoint
ALTER TABLE "users" ADD COLUMN "tenant" text;--> statement-breakpoint
ALTER TABLE "audio_grants" ADD CONSTRAINT "audio_grants_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "audio_grants" ADD CONSTRAINT "audio_grants_content_key_audio_cache_content_key_fk" FOREIGN KEY ("content_key") REFERENCES "public"."audio_cache"("content_key") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "audio_intents" ADD CONSTRAINT "audio_intents_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "audio_grants_content_key_idx" ON "audio_grants" USING btree ("content_key");--> statement-breakpoint
CREATE UNIQUE INDEX "audio_intents_live_key" ON "audio_intents" USING btree ("content_key") WHERE status in ('reserved', 'parked', 'spent');--> statement-breakpoint
CREATE INDEX "audio_intents_open_idx" ON "audio_intents" USING btree ("due_at") WHERE status in ('reserved', 'parked');--> statement-breakpoint
CREATE INDEX "audio_intents_user_id_idx" ON "audio_intents" USING btree ("user_id");