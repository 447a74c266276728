ALTER TABLE "script_decisions" ADD COLUMN "former_reading" text;--> statement-breakpoint
ALTER TABLE "script_decisions" ADD COLUMN "draft" jsonb;--> statement-breakpoint
UPDATE "script_decisions" SET "repairs" = COALESCE((
  SELECT jsonb_agg(jsonb_build_object('operation', repair || jsonb_build_object('id', gen_random_uuid()), 'about', NULL) ORDER BY place)
  FROM jsonb_array_elements("repairs") WITH ORDINALITY AS listed(repair, place)
), '[]'::jsonb) || COALESCE((
  SELECT jsonb_agg(jsonb_build_object('operation', jsonb_build_object('kind', 'renameCharacter', 'id', gen_random_uuid(), 'characterId', renamed.key, 'name', renamed.value), 'about', NULL))
  FROM jsonb_each("names") AS renamed
), '[]'::jsonb);--> statement-breakpoint
ALTER TABLE "script_decisions" DROP COLUMN "names";