-- Search of the inbox: one row of words for each case, written by triggers in the transaction that changes its texts. What a
-- citizen's number is stands nowhere in it. No role but the owner reads the table: `case_find` is the way in, and looks at the key.
CREATE TABLE case_words (
  tenant_id integer NOT NULL,
  case_id bigint PRIMARY KEY,
  words tsvector NOT NULL, -- stems, the words as written ("=lampunya", for beginnings), and whose it is ("@12")
  CONSTRAINT case_words_tenant_id_case_id_cases_tenant_id_id_fk FOREIGN KEY (tenant_id, case_id) REFERENCES cases (tenant_id, id) ON UPDATE CASCADE ON DELETE CASCADE
);
--> statement-breakpoint
-- The index alone decides: rows stay narrow, their words lie aside. A short pending list makes messages cheap to take in.
ALTER TABLE case_words SET (toast_tuple_target = 128);
CREATE INDEX case_words_words ON case_words USING gin (words) WITH (gin_pending_list_limit = 256);
ALTER TABLE case_words ENABLE ROW LEVEL SECURITY;
ALTER TABLE case_words FORCE ROW LEVEL SECURITY;
CREATE POLICY case_words_nobody ON case_words USING ((SELECT app_scope()) = 'nobody');
--> statement-breakpoint
-- A word of more than 60 bytes is nothing that anybody looks for; one letter may become six when it is normalised (U+3316).
CREATE FUNCTION case_lexemes(written text) RETURNS text[] LANGUAGE sql STABLE AS $$
  SELECT coalesce(array_agg(DISTINCT lexeme), '{}') FROM search_tokens(written) word, unnest(search_stems(word) || ('=' || word)) lexeme WHERE octet_length(word) <= 60
$$;
--> statement-breakpoint
-- Adds a text. A tsvector holds a megabyte, and no message may be lost for it: with 6,000 words (366 kB at most) a case
-- learns no more, and 8,000 letters add at most 290 kB.
CREATE FUNCTION case_words_add(of_tenant int, of_case bigint, written text) RETURNS void LANGUAGE sql AS $$
  INSERT INTO case_words AS known VALUES (of_tenant, of_case, array_to_tsvector(case_lexemes(left(written, 8000)) || ('@' || of_tenant)))
  ON CONFLICT (case_id) DO UPDATE SET words = known.words || excluded.words WHERE length(known.words) < 6000
$$;
--> statement-breakpoint
-- Writes a case's words anew: texts were changed, moved or taken away.
CREATE FUNCTION case_words_put(of_case bigint) RETURNS void LANGUAGE sql AS $$
  INSERT INTO case_words AS known SELECT c.tenant_id, c.id, array_to_tsvector(case_lexemes(left(concat_ws(' ', c.title, c.ticket,
      (SELECT string_agg(left(m.body, 8000), ' ' ORDER BY m.id DESC) FROM messages m WHERE m.case_id = c.id AND m.kind <> 'auto'),
      (SELECT string_agg(e.note, ' ' ORDER BY e.id DESC) FROM case_events e WHERE e.case_id = c.id AND e.actor_id IS NOT NULL AND e.type IN ('note', 'handed-on', 'not-ours', 'routed'))), 20000)) || ('@' || c.tenant_id))
    FROM cases c WHERE c.id = of_case
  ON CONFLICT (case_id) DO UPDATE SET words = excluded.words
$$;
--> statement-breakpoint
CREATE FUNCTION case_words_case() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  PERFORM case_words_put(NEW.id);
  RETURN NULL;
END $$;
CREATE TRIGGER case_words_case AFTER INSERT OR UPDATE OF title, ticket ON cases FOR EACH ROW EXECUTE FUNCTION case_words_case();
--> statement-breakpoint
-- Automatic answers are the same for all cases: nobody looks for one by them.
CREATE FUNCTION case_words_message() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    PERFORM case_words_add(NEW.tenant_id, NEW.case_id, NEW.body) WHERE NEW.case_id IS NOT NULL AND NEW.kind <> 'auto';
  ELSE
    PERFORM case_words_put(OLD.case_id);
    IF TG_OP = 'UPDATE' AND NEW.case_id IS DISTINCT FROM OLD.case_id THEN PERFORM case_words_put(NEW.case_id); END IF;
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER case_words_message AFTER INSERT OR DELETE ON messages FOR EACH ROW EXECUTE FUNCTION case_words_message();
CREATE TRIGGER case_words_message_changed AFTER UPDATE ON messages FOR EACH ROW
  WHEN ((OLD.case_id, OLD.body, OLD.kind) IS DISTINCT FROM (NEW.case_id, NEW.body, NEW.kind)) EXECUTE FUNCTION case_words_message();
--> statement-breakpoint
CREATE FUNCTION case_words_event() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  PERFORM case_words_add(NEW.tenant_id, NEW.case_id, NEW.note);
  RETURN NULL;
END $$;
CREATE TRIGGER case_words_event AFTER INSERT ON case_events FOR EACH ROW
  WHEN (NEW.note IS NOT NULL AND NEW.actor_id IS NOT NULL AND NEW.type IN ('note', 'handed-on', 'not-ours', 'routed')) EXECUTE FUNCTION case_words_event();
--> statement-breakpoint
-- A case that goes to another agency takes its words with it (the foreign key), and is found there and no longer here.
CREATE FUNCTION case_words_moved() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
BEGIN
  NEW.words := ts_delete(NEW.words, '@' || OLD.tenant_id) || array_to_tsvector(ARRAY['@' || NEW.tenant_id]);
  RETURN NEW;
END $$;
CREATE TRIGGER case_words_moved BEFORE UPDATE OF tenant_id ON case_words FOR EACH ROW EXECUTE FUNCTION case_words_moved();
--> statement-breakpoint
-- One way to say a term: all its words, each in one of its spellings. Null when only stop words are in it.
CREATE FUNCTION case_way(way jsonb) RETURNS text LANGUAGE sql STABLE AS $$
  SELECT '(' || string_agg(asked, '&') || ')' FROM jsonb_array_elements(way) spellings,
    LATERAL (SELECT '(' || string_agg('(' || search_phrase(spelling)::text || ')', '|') || ')' AS asked FROM jsonb_array_elements_text(spellings) spelling WHERE search_phrase(spellings ->> 0) IS NOT NULL) word
$$;
--> statement-breakpoint
-- Every term in one of its ways; the last word may go on. A term whose first way is of stop words tells nothing. Null: nothing to look for.
CREATE FUNCTION case_asked(question jsonb, beginning text) RETURNS tsquery LANGUAGE sql STABLE AS $$
  SELECT string_agg('(' || asked || CASE WHEN place = jsonb_array_length(question) AND jsonb_array_length(ways -> 0) = 1
      THEN coalesce((SELECT '|''=' || word || ''':*' FROM search_tokens(beginning) word LIMIT 1), '') ELSE '' END || ')', '&')::tsquery
  FROM jsonb_array_elements(question) WITH ORDINALITY AS term (ways, place),
    LATERAL (SELECT string_agg(case_way(way), '|') AS asked FROM jsonb_array_elements(ways) way) each
  WHERE case_way(ways -> 0) IS NOT NULL
$$;
--> statement-breakpoint
-- The newest 5,000 cases that have all the words: of the operator's own agency, or anybody's for the desk.
CREATE FUNCTION case_find(of_tenant int, question jsonb, beginning text) RETURNS bigint[]
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public SET enable_seqscan = off SET jit = off AS $$
DECLARE asked tsquery := case_asked(question, beginning);
BEGIN
  IF NOT coalesce(app_scope() = 'desk' OR (app_scope() = 'operator' AND of_tenant = app_tenant()), false) THEN
    RAISE insufficient_privilege USING MESSAGE = 'this key may not search here';
  END IF;
  RETURN ARRAY(SELECT case_id FROM case_words
    WHERE words @@ (CASE WHEN of_tenant IS NULL THEN asked ELSE asked && quote_literal('@' || of_tenant)::tsquery END) ORDER BY case_id DESC LIMIT 5000);
END $$;
--> statement-breakpoint
-- The words of a text that answer, in the form they stand there: they are marked. Looks at nothing but what it is given.
CREATE FUNCTION case_words_in(question jsonb, beginning text, written text) RETURNS text[]
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public AS $$
  WITH lexeme AS (SELECT DISTINCT found[1] AS lexeme FROM regexp_matches(case_asked(question, beginning)::text, '''([^'']+)''', 'g') found)
  SELECT coalesce(array_agg(word), '{}') FROM search_tokens(written) word
  WHERE EXISTS (SELECT FROM lexeme WHERE (lexeme LIKE '=%' AND starts_with(word, substr(lexeme, 2)))
    OR (strpos(word, substr(lexeme, 2)) > 0 AND lexeme = ANY (search_stems(word))))
$$;
--> statement-breakpoint
-- What is there already; to be called again when the language changed.
CREATE FUNCTION case_words_rebuild() RETURNS void LANGUAGE sql SET search_path = pg_catalog, public AS $$ SELECT case_words_put(id) FROM cases $$;
SELECT case_words_rebuild();
--> statement-breakpoint
DO $$
DECLARE ours regprocedure;
BEGIN
  FOR ours IN SELECT oid FROM pg_proc WHERE pronamespace = 'public'::regnamespace AND proname IN ('case_lexemes', 'case_words_add', 'case_words_put', 'case_words_case', 'case_words_message',
    'case_words_event', 'case_words_moved', 'case_way', 'case_asked', 'case_find', 'case_words_in', 'case_words_rebuild') LOOP
    EXECUTE format('REVOKE ALL ON FUNCTION %s FROM PUBLIC', ours);
  END LOOP;
  EXECUTE format('GRANT EXECUTE ON FUNCTION case_find(int, jsonb, text), case_words_in(jsonb, text, text) TO %I', current_setting('pemko.app_role'));
END $$;
