-- Files of a kind's fields are those in the fields that hold files (lib/articles/field-files.ts). An id that somebody typed
-- into any other field kept a file from being deleted, and showed it as used.
CREATE OR REPLACE FUNCTION media_in(cover uuid, body jsonb, fields jsonb) RETURNS SETOF uuid LANGUAGE sql IMMUTABLE SET search_path = pg_catalog AS $$
  SELECT cover WHERE cover IS NOT NULL
  UNION SELECT found::uuid FROM (
    SELECT jsonb_path_query(body, '$.**.mediaId') #>> '{}' UNION ALL
    SELECT jsonb_path_query(jsonb_build_array(coalesce(fields, '{}') -> 'files', coalesce(fields, '{}') -> 'forms'), '$[*][*] ? (@.type() == "string")') #>> '{}'
  ) said (found) WHERE found ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'
$$;
--> statement-breakpoint
-- What such a field made of files until now.
SELECT media_note_story(a.tenant_id, a.id) FROM articles a WHERE a.fields::text ~ '[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}';
