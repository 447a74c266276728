CREATE TABLE "audio_cache" (
	"content_key" text PRIMARY KEY NOT NULL,
	"provider" text NOT NULL,
	"blob" text NOT NULL,
	"duration_ms" real NOT NULL,
	"lead_ms" real NOT NULL,
	"words" jsonb,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "audio_intents" (
	"id" uuid PRIMARY KEY NOT NULL,
	"content_key" text NOT NULL,
	"script_id" uuid,
	"user_id" uuid,
	"provider" text NOT NULL,
	"characters" integer NOT NULL,
	"cost_micros" bigint NOT NULL,
	"status" text NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"settled_at" timestamp (3) with time zone,
	CONSTRAINT "audio_intents_status_check" CHECK ("audio_intents"."status" in ('reserved', 'spent', 'released', 'parked'))
);
--> statement-breakpoint
CREATE TABLE "budgets" (
	"scope" text NOT NULL,
	"period" text NOT NULL,
	"limit_micros" bigint NOT NULL,
	"reserved_micros" bigint DEFAULT 0 NOT NULL,
	"spent_micros" bigint DEFAULT 0 NOT NULL,
	CONSTRAINT "budgets_scope_period_pk" PRIMARY KEY("scope","period")
);
--> statement-breakpoint
CREATE TABLE "blob_owners" (
	"blob_id" text NOT NULL,
	"owner_kind" text NOT NULL,
	"owner_id" text NOT NULL,
	CONSTRAINT "blob_owners_blob_id_owner_kind_owner_id_pk" PRIMARY KEY("blob_id","owner_kind","owner_id"),
	CONSTRAINT "blob_owners_kind_check" CHECK ("blob_owners"."owner_kind" in ('script', 'audio', 'avatar', 'step'))
);
--> statement-breakpoint
CREATE TABLE "blobs" (
	"id" text PRIMARY KEY NOT NULL,
	"mime" text NOT NULL,
	"bytes" bigint NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "audio_samples" (
	"id" uuid PRIMARY KEY NOT NULL,
	"script_id" uuid NOT NULL,
	"character_id" uuid NOT NULL,
	"line_id" uuid,
	"scene_id" uuid,
	"text" text NOT NULL,
	"language" text NOT NULL,
	"content_key" text,
	"blob" text NOT NULL,
	"duration_ms" real NOT NULL,
	"lead_ms" real DEFAULT 0 NOT NULL,
	"words" jsonb,
	"cached" boolean NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "audio_samples_language_check" CHECK ("audio_samples"."language" in ('es', 'en'))
);
--> statement-breakpoint
CREATE TABLE "character_avatars" (
	"script_id" uuid NOT NULL,
	"character_id" uuid NOT NULL,
	"blob" text NOT NULL,
	"style" text NOT NULL,
	"cultural_style" text,
	"prompt" text NOT NULL,
	"alt_text" text NOT NULL,
	"generated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "character_avatars_script_id_character_id_pk" PRIMARY KEY("script_id","character_id"),
	CONSTRAINT "character_avatars_style_check" CHECK ("character_avatars"."style" in ('realistic', 'artistic', 'minimal')),
	CONSTRAINT "character_avatars_cultural_style_check" CHECK ("character_avatars"."cultural_style" in ('spanish', 'english', 'neutral'))
);
--> statement-breakpoint
CREATE TABLE "characters" (
	"script_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"position" integer NOT NULL,
	"name" text NOT NULL,
	"aliases" jsonb NOT NULL,
	"is_group" boolean NOT NULL,
	"lines" integer NOT NULL,
	"words" integer NOT NULL,
	"ai_profile" jsonb NOT NULL,
	CONSTRAINT "characters_script_id_id_pk" PRIMARY KEY("script_id","id")
);
--> statement-breakpoint
CREATE TABLE "voice_profiles" (
	"script_id" uuid NOT NULL,
	"character_id" uuid NOT NULL,
	"provider" text NOT NULL,
	"provider_voice_id" text NOT NULL,
	"elevenlabs_voice_id" text,
	"playht_voice_id" text,
	"language" text NOT NULL,
	"region" text NOT NULL,
	"age" text NOT NULL,
	"gender" text NOT NULL,
	"tone" text NOT NULL,
	"pace" text NOT NULL,
	"pitch" real NOT NULL,
	"rate" real NOT NULL,
	"range" real NOT NULL,
	"reason" text NOT NULL,
	"is_chosen_by_user" boolean DEFAULT false NOT NULL,
	"generated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "voice_profiles_script_id_character_id_pk" PRIMARY KEY("script_id","character_id"),
	CONSTRAINT "voice_profiles_language_check" CHECK ("voice_profiles"."language" in ('es', 'en')),
	CONSTRAINT "voice_profiles_region_check" CHECK ("voice_profiles"."region" in ('spain', 'mexico', 'us', 'uk')),
	CONSTRAINT "voice_profiles_age_check" CHECK ("voice_profiles"."age" in ('young', 'middle', 'older')),
	CONSTRAINT "voice_profiles_gender_check" CHECK ("voice_profiles"."gender" in ('male', 'female', 'neutral')),
	CONSTRAINT "voice_profiles_tone_check" CHECK ("voice_profiles"."tone" in ('authoritative', 'gentle', 'energetic', 'melancholic', 'neutral')),
	CONSTRAINT "voice_profiles_pace_check" CHECK ("voice_profiles"."pace" in ('slow', 'normal', 'fast'))
);
--> statement-breakpoint
CREATE TABLE "devices" (
	"id" uuid PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"token" text NOT NULL,
	"platform" text NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "devices_platform_check" CHECK ("devices"."platform" in ('ios', 'android', 'web'))
);
--> statement-breakpoint
CREATE TABLE "idempotency_keys" (
	"user_id" uuid NOT NULL,
	"endpoint" text NOT NULL,
	"key" text NOT NULL,
	"body_hash" text NOT NULL,
	"status" integer,
	"answer" jsonb,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "idempotency_keys_user_id_endpoint_key_pk" PRIMARY KEY("user_id","endpoint","key")
);
--> statement-breakpoint
CREATE TABLE "refresh_tokens" (
	"token_hash" text PRIMARY KEY NOT NULL,
	"family" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"used_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "instance_secrets" (
	"name" text PRIMARY KEY NOT NULL,
	"value" text NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "webhook_inbox" (
	"event_id" text PRIMARY KEY NOT NULL,
	"source" text NOT NULL,
	"body" jsonb NOT NULL,
	"received_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"handled_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "practice_attempts" (
	"session_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"line_id" uuid NOT NULL,
	"scene_id" uuid NOT NULL,
	"level" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"end" text NOT NULL,
	"user_audio" text,
	"ai_audio_played" boolean NOT NULL,
	"expected_duration_ms" real NOT NULL,
	"actual_duration_ms" real,
	"response_latency_ms" real,
	"heard" text,
	"score" jsonb,
	"hints" integer NOT NULL,
	"user_feedback" text,
	CONSTRAINT "practice_attempts_session_id_id_pk" PRIMARY KEY("session_id","id"),
	CONSTRAINT "practice_attempts_level_check" CHECK ("practice_attempts"."level" in ('first_read', 'know_some_lines', 'know_most_lines', 'know_all_lines')),
	CONSTRAINT "practice_attempts_end_check" CHECK ("practice_attempts"."end" in ('tapped', 'spoken', 'skipped')),
	CONSTRAINT "practice_attempts_feedback_check" CHECK ("practice_attempts"."user_feedback" in ('good', 'too_fast', 'too_slow', 'repeat'))
);
--> statement-breakpoint
CREATE TABLE "practice_sessions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"script_id" uuid NOT NULL,
	"selected_character" uuid NOT NULL,
	"also_playing" jsonb,
	"familiarity_level" text NOT NULL,
	"session_language" text NOT NULL,
	"duration" real DEFAULT 0 NOT NULL,
	"started_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"completed_at" timestamp (3) with time zone,
	"status" text DEFAULT 'active' NOT NULL,
	CONSTRAINT "practice_sessions_level_check" CHECK ("practice_sessions"."familiarity_level" in ('first_read', 'know_some_lines', 'know_most_lines', 'know_all_lines')),
	CONSTRAINT "practice_sessions_language_check" CHECK ("practice_sessions"."session_language" in ('es', 'en')),
	CONSTRAINT "practice_sessions_status_check" CHECK ("practice_sessions"."status" in ('active', 'paused', 'completed', 'abandoned'))
);
--> statement-breakpoint
CREATE TABLE "session_data" (
	"session_id" uuid PRIMARY KEY NOT NULL,
	"scenes_completed" jsonb NOT NULL,
	"total_lines" integer NOT NULL,
	"user_lines" integer NOT NULL,
	"timing_accuracy" real,
	"line_accuracy" real,
	"overall_confidence" real,
	"pronunciation_accuracy" real,
	"start_level" text NOT NULL,
	"end_level" text NOT NULL,
	"progression_triggers" jsonb NOT NULL,
	CONSTRAINT "session_data_start_level_check" CHECK ("session_data"."start_level" in ('first_read', 'know_some_lines', 'know_most_lines', 'know_all_lines')),
	CONSTRAINT "session_data_end_level_check" CHECK ("session_data"."end_level" in ('first_read', 'know_some_lines', 'know_most_lines', 'know_all_lines'))
);
--> statement-breakpoint
CREATE TABLE "practice_packs" (
	"script_id" uuid NOT NULL,
	"hash" text NOT NULL,
	"pack" jsonb NOT NULL,
	"scenes" jsonb NOT NULL,
	"is_complete" boolean NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "practice_packs_script_id_hash_pk" PRIMARY KEY("script_id","hash")
);
--> statement-breakpoint
CREATE TABLE "processed_scripts" (
	"script_id" uuid PRIMARY KEY NOT NULL,
	"language" jsonb NOT NULL,
	"scenes" jsonb NOT NULL,
	"relationships" jsonb NOT NULL,
	"emotional_context" jsonb NOT NULL,
	"practice_metadata" jsonb NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "scripts" (
	"id" uuid PRIMARY KEY NOT NULL,
	"user_id" uuid NOT NULL,
	"title" text NOT NULL,
	"is_title_given" boolean DEFAULT false NOT NULL,
	"original_text" text,
	"expected_language" text DEFAULT 'auto' NOT NULL,
	"detected_language" text,
	"primary_language" text,
	"region" text,
	"accept_mismatch" text,
	"uploaded_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"processing_status" text NOT NULL,
	"progress_step" text NOT NULL,
	"progress_percent" real DEFAULT 0 NOT NULL,
	"problem" text,
	"is_sample" boolean DEFAULT false NOT NULL,
	"file_metadata" jsonb NOT NULL,
	"source_blob" text,
	CONSTRAINT "scripts_expected_language_check" CHECK ("scripts"."expected_language" in ('es', 'en', 'auto')),
	CONSTRAINT "scripts_detected_language_check" CHECK ("scripts"."detected_language" in ('es', 'en', 'mixed', 'unknown')),
	CONSTRAINT "scripts_primary_language_check" CHECK ("scripts"."primary_language" in ('es', 'en')),
	CONSTRAINT "scripts_region_check" CHECK ("scripts"."region" in ('spain', 'mexico', 'us', 'uk')),
	CONSTRAINT "scripts_accept_mismatch_check" CHECK ("scripts"."accept_mismatch" in ('keep_each_language', 'treat_as_one')),
	CONSTRAINT "scripts_processing_status_check" CHECK ("scripts"."processing_status" in ('uploading', 'analyzing', 'language_detection', 'awaiting_language', 'generating_voices', 'generating_avatars', 'complete', 'error'))
);
--> statement-breakpoint
CREATE TABLE "user_preferences" (
	"user_id" uuid PRIMARY KEY NOT NULL,
	"language" text NOT NULL,
	"playback_speed" real NOT NULL,
	"volume" real NOT NULL,
	"preferred_voice_gender" text NOT NULL,
	"accent_preference" text NOT NULL,
	"default_familiarity_level" text NOT NULL,
	"auto_progress_difficulty" boolean NOT NULL,
	"practice_reminders" boolean NOT NULL,
	"high_contrast" boolean NOT NULL,
	"reduced_motion" boolean NOT NULL,
	"screen_reader_optimized" boolean NOT NULL,
	CONSTRAINT "user_preferences_language_check" CHECK ("user_preferences"."language" in ('es', 'en')),
	CONSTRAINT "user_preferences_voice_gender_check" CHECK ("user_preferences"."preferred_voice_gender" in ('male', 'female', 'any')),
	CONSTRAINT "user_preferences_accent_check" CHECK ("user_preferences"."accent_preference" in ('spain', 'mexico', 'us', 'uk')),
	CONSTRAINT "user_preferences_level_check" CHECK ("user_preferences"."default_familiarity_level" in ('first_read', 'know_some_lines', 'know_most_lines', 'know_all_lines'))
);
--> statement-breakpoint
CREATE TABLE "user_profiles" (
	"user_id" uuid PRIMARY KEY NOT NULL,
	"first_name" text NOT NULL,
	"last_name" text NOT NULL,
	"institution" text,
	"skill_level" text NOT NULL,
	"practice_goals" jsonb NOT NULL,
	"preferred_language" text NOT NULL,
	CONSTRAINT "user_profiles_skill_level_check" CHECK ("user_profiles"."skill_level" in ('beginner', 'intermediate', 'advanced')),
	CONSTRAINT "user_profiles_preferred_language_check" CHECK ("user_profiles"."preferred_language" in ('es', 'en'))
);
--> statement-breakpoint
CREATE TABLE "users" (
	"id" uuid PRIMARY KEY NOT NULL,
	"email" text NOT NULL,
	"auth_provider" text NOT NULL,
	"auth_subject" text,
	"password_hash" text,
	"role" text NOT NULL,
	"subscription" text DEFAULT 'free' NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"last_active_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "users_auth_provider_check" CHECK ("users"."auth_provider" in ('local', 'auth0', 'google', 'apple', 'institutional')),
	CONSTRAINT "users_role_check" CHECK ("users"."role" in ('member', 'administrator')),
	CONSTRAINT "users_subscription_check" CHECK ("users"."subscription" in ('free', 'premium', 'institutional'))
);
--> statement-breakpoint
CREATE TABLE "step_outputs" (
	"script_id" uuid NOT NULL,
	"step" text NOT NULL,
	"input_hash" text NOT NULL,
	"version" integer NOT NULL,
	"output" jsonb,
	"blob" text,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "step_outputs_script_id_step_input_hash_version_pk" PRIMARY KEY("script_id","step","input_hash","version")
);
--> statement-breakpoint
CREATE TABLE "workflows" (
	"id" uuid PRIMARY KEY NOT NULL,
	"workflow_type" text NOT NULL,
	"related_entity_id" uuid NOT NULL,
	"script_id" uuid,
	"language" text,
	"input_data" jsonb NOT NULL,
	"output_data" jsonb,
	"status" text NOT NULL,
	"started_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"completed_at" timestamp (3) with time zone,
	"execution_time_ms" real,
	"error_details" text,
	"retry_count" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "workflows_type_check" CHECK ("workflows"."workflow_type" in ('script_analysis', 'language_detection', 'character_detection', 'voice_generation_es', 'voice_generation_en', 'avatar_generation', 'batch_processing')),
	CONSTRAINT "workflows_status_check" CHECK ("workflows"."status" in ('queued', 'running', 'completed', 'failed', 'retrying')),
	CONSTRAINT "workflows_language_check" CHECK ("workflows"."language" in ('es', 'en'))
);
--> statement-breakpoint
ALTER TABLE "audio_intents" ADD CONSTRAINT "audio_intents_script_id_scripts_id_fk" FOREIGN KEY ("script_id") REFERENCES "public"."scripts"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "audio_intents" ADD CONSTRAINT "audio_intents_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "blob_owners" ADD CONSTRAINT "blob_owners_blob_id_blobs_id_fk" FOREIGN KEY ("blob_id") REFERENCES "public"."blobs"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "audio_samples" ADD CONSTRAINT "audio_samples_character_fk" FOREIGN KEY ("script_id","character_id") REFERENCES "public"."characters"("script_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "character_avatars" ADD CONSTRAINT "character_avatars_character_fk" FOREIGN KEY ("script_id","character_id") REFERENCES "public"."characters"("script_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "characters" ADD CONSTRAINT "characters_script_id_scripts_id_fk" FOREIGN KEY ("script_id") REFERENCES "public"."scripts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "voice_profiles" ADD CONSTRAINT "voice_profiles_character_fk" FOREIGN KEY ("script_id","character_id") REFERENCES "public"."characters"("script_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "devices" ADD CONSTRAINT "devices_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "idempotency_keys" ADD CONSTRAINT "idempotency_keys_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "refresh_tokens" ADD CONSTRAINT "refresh_tokens_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "practice_attempts" ADD CONSTRAINT "practice_attempts_session_id_practice_sessions_id_fk" FOREIGN KEY ("session_id") REFERENCES "public"."practice_sessions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "practice_sessions" ADD CONSTRAINT "practice_sessions_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "practice_sessions" ADD CONSTRAINT "practice_sessions_script_id_scripts_id_fk" FOREIGN KEY ("script_id") REFERENCES "public"."scripts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session_data" ADD CONSTRAINT "session_data_session_id_practice_sessions_id_fk" FOREIGN KEY ("session_id") REFERENCES "public"."practice_sessions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "practice_packs" ADD CONSTRAINT "practice_packs_script_id_scripts_id_fk" FOREIGN KEY ("script_id") REFERENCES "public"."scripts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "processed_scripts" ADD CONSTRAINT "processed_scripts_script_id_scripts_id_fk" FOREIGN KEY ("script_id") REFERENCES "public"."scripts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "scripts" ADD CONSTRAINT "scripts_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "user_preferences" ADD CONSTRAINT "user_preferences_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "user_profiles" ADD CONSTRAINT "user_profiles_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "step_outputs" ADD CONSTRAINT "step_outputs_script_id_scripts_id_fk" FOREIGN KEY ("script_id") REFERENCES "public"."scripts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "workflows" ADD CONSTRAINT "workflows_script_id_scripts_id_fk" FOREIGN KEY ("script_id") REFERENCES "public"."scripts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "audio_intents_content_key_idx" ON "audio_intents" USING btree ("content_key");--> statement-breakpoint
CREATE INDEX "audio_intents_status_idx" ON "audio_intents" USING btree ("status");--> statement-breakpoint
CREATE INDEX "blob_owners_owner_idx" ON "blob_owners" USING btree ("owner_kind","owner_id");--> statement-breakpoint
CREATE INDEX "audio_samples_character_id_idx" ON "audio_samples" USING btree ("character_id");--> statement-breakpoint
CREATE INDEX "audio_samples_language_idx" ON "audio_samples" USING btree ("language");--> statement-breakpoint
CREATE INDEX "audio_samples_line_idx" ON "audio_samples" USING btree ("script_id","line_id");--> statement-breakpoint
CREATE INDEX "characters_script_id_idx" ON "characters" USING btree ("script_id");--> statement-breakpoint
CREATE UNIQUE INDEX "devices_token_key" ON "devices" USING btree ("token");--> statement-breakpoint
CREATE INDEX "devices_user_id_idx" ON "devices" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "refresh_tokens_family_idx" ON "refresh_tokens" USING btree ("family");--> statement-breakpoint
CREATE INDEX "refresh_tokens_user_id_idx" ON "refresh_tokens" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "practice_attempts_line_idx" ON "practice_attempts" USING btree ("line_id");--> statement-breakpoint
CREATE INDEX "practice_sessions_user_id_idx" ON "practice_sessions" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "practice_sessions_script_id_idx" ON "practice_sessions" USING btree ("script_id");--> statement-breakpoint
CREATE INDEX "practice_packs_newest_idx" ON "practice_packs" USING btree ("script_id","created_at");--> statement-breakpoint
CREATE INDEX "scripts_user_id_idx" ON "scripts" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "scripts_primary_language_idx" ON "scripts" USING btree ("primary_language");--> statement-breakpoint
CREATE UNIQUE INDEX "users_email_key" ON "users" USING btree ("email");--> statement-breakpoint
CREATE UNIQUE INDEX "users_auth_subject_key" ON "users" USING btree ("auth_provider","auth_subject");--> statement-breakpoint
CREATE INDEX "workflows_status_idx" ON "workflows" USING btree ("status");--> statement-breakpoint
CREATE INDEX "workflows_workflow_type_idx" ON "workflows" USING btree ("workflow_type");--> statement-breakpoint
CREATE INDEX "workflows_script_id_idx" ON "workflows" USING btree ("script_id");