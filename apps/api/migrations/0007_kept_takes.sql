-- Until now a line had one take, bent by hand: it becomes the chosen one of several.
UPDATE "script_decisions" SET "takes" = coalesce((
  SELECT jsonb_object_agg("bent"."line", jsonb_build_object(
    'chosen', "bent"."id",
    'takes', jsonb_build_array(jsonb_build_object(
      'kind', 'directed', 'id', "bent"."id", 'madeAt', to_char(now() AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'),
      'direction', '', 'settings', "bent"."settings"
    ))
  ))
  FROM (SELECT "key" AS "line", "value" AS "settings", gen_random_uuid() AS "id" FROM jsonb_each("script_decisions"."takes")) AS "bent"
), '{}'::jsonb)
WHERE "takes" <> '{}'::jsonb;
