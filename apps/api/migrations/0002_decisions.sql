CREATE TABLE "script_decisions" (
	"script_id" uuid PRIMARY KEY NOT NULL,
	"repairs" jsonb NOT NULL,
	"names" jsonb NOT NULL,
	"voices" jsonb NOT NULL,
	"takes" jsonb NOT NULL,
	"first_scene" uuid
);
--> statement-breakpoint
ALTER TABLE "script_decisions" ADD CONSTRAINT "script_decisions_script_id_scripts_id_fk" FOREIGN KEY ("script_id") REFERENCES "public"."scripts"("id") ON DELETE cascade ON UPDATE no action;