CREATE TABLE "opening_nights" (
	"script_id" uuid PRIMARY KEY NOT NULL,
	"day" date,
	"set_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "reminder_hours" (
	"user_id" uuid PRIMARY KEY NOT NULL,
	"hour" text,
	"set_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "opening_nights" ADD CONSTRAINT "opening_nights_script_id_scripts_id_fk" FOREIGN KEY ("script_id") REFERENCES "public"."scripts"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reminder_hours" ADD CONSTRAINT "reminder_hours_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;