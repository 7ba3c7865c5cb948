-- Search: one index of everything citizens may read. Triggers write it in the transaction that publishes, withdraws or
-- renames, so no command, import or script can forget it; a row exists only while its source is published.
-- No role but the owner reads these tables: `search_find` and `search_suggest` are the way in, and look at the key.
CREATE TABLE search_pages (
  source text NOT NULL, -- what the row was made of: article, agency, contact, portal
  ref text NOT NULL,
  kind text NOT NULL, -- what people may filter by: news, announcement, agency, page
  tenant_id int REFERENCES tenants (id) ON DELETE CASCADE, -- null: the portal's own page
  path text NOT NULL,
  at timestamptz, -- null: no date, such as an agency
  title text NOT NULL,
  summary text NOT NULL,
  body text NOT NULL,
  head tsvector NOT NULL, -- title (A) and summary (B), to rank by
  words tsvector NOT NULL, -- every word, the title's again with "/", and what can be filtered by: @agency #kind +date
  PRIMARY KEY (source, ref)
);
--> statement-breakpoint
-- Rows stay narrow: what ranks a page lies in the row, its text and words aside. A few buffers then hold many candidates.
ALTER TABLE search_pages ALTER title SET STORAGE MAIN, ALTER head SET STORAGE MAIN, SET (toast_tuple_target = 512);
-- Without a pending list, which every search would have to read through.
CREATE INDEX search_pages_words ON search_pages USING gin (words) WITH (fastupdate = off);
CREATE INDEX tenants_hidden ON tenants (id) WHERE suspended_at IS NOT NULL OR merged_into IS NOT NULL;
--> statement-breakpoint
-- The words that stand on pages and on how many, for unfinished and misspelt ones; and how many pages each of the index's
-- lexemes reaches (1000: many). A worker's task keeps both (`search_learn`): in the publishing transactions agencies would
-- wait for each other here.
CREATE TABLE search_words (word text COLLATE "C" PRIMARY KEY, uses int NOT NULL);
CREATE INDEX search_words_unused ON search_words (word) WHERE uses <= 0;
CREATE TABLE search_reach (lexeme text PRIMARY KEY, pages int NOT NULL);
CREATE TABLE search_changes (id bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY, came text[] NOT NULL, went text[] NOT NULL);
--> statement-breakpoint
DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY '{search_pages,search_words,search_reach,search_changes}'::text[] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
    EXECUTE format('CREATE POLICY %I ON %I USING ((SELECT app_scope()) = ''nobody'')', name || '_nobody', name);
  END LOOP;
END $$;
--> statement-breakpoint
-- Language. Words that hold a sentence together and tell nothing; lib/search/read-query.ts leaves them to this list.
CREATE FUNCTION search_stop_words() RETURNS text[] LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT string_to_array('yang dan di ke dari untuk pada dengan ini itu adalah ialah oleh dalam sebagai atau juga akan telah sudah para serta karena jika kalau bila maka agar supaya sehingga tidak bisa dapat harus lebih saat ketika bagi antara tersebut kepada secara seperti hingga sampai namun tetapi ia kami kita anda saya mereka nya pun lah kah si sang apa apakah bagaimana dimana mana cara mau ingin tolong mohon pak bu ada the of and', ' ')
$$;
--> statement-breakpoint
CREATE FUNCTION search_tokens(written text) RETURNS SETOF text LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT DISTINCT word FROM regexp_split_to_table(lower(unaccent(translate(normalize(written, NFKC), '''’‘`´', ''))), '[^[:alnum:]]+') word
  WHERE length(word) BETWEEN 2 AND 40 AND word <> ALL (search_stop_words())
$$;
--> statement-breakpoint
-- A word's stems. PostgreSQL's own stemmer doesn't give back the letter that me- and pe- swallow (menertibkan, tertib):
-- the roots it may be stand beside its answer. A stem of three letters or fewer is too little to go by alone (terima: ima).
CREATE FUNCTION search_stems(word text) RETURNS text[] LANGUAGE plpgsql STABLE PARALLEL SAFE AS $$
DECLARE
  bare text := CASE WHEN word LIKE 'kepe%an' THEN substr(word, 3) ELSE word END;
  stem text := coalesce((ts_lexize('indonesian_stem', bare))[1], bare);
  stems text[] := ARRAY[stem];
BEGIN
  IF length(stem) < 4 AND stem <> word THEN stems := stems || word; END IF;
  IF bare !~ '^[mp]e[mn]' OR stem = bare THEN RETURN stems; END IF;
  RETURN stems || CASE
    WHEN bare ~ '^..n[aiueo]' AND stem ~ '^[aiueo]' THEN ARRAY['t' || stem, 'n' || stem]
    WHEN bare ~ '^..nge' AND stem ~ '^e[^aiueo][aiueo][^aiueo]$' THEN ARRAY['k' || stem, substr(stem, 2)]
    WHEN bare ~ '^..ng[aiueo]' AND stem ~ '^[aiueo]' THEN ARRAY['k' || stem]
    WHEN bare ~ '^..m[aiueo]' AND stem ~ '^p' THEN ARRAY['m' || substr(stem, 2)]
    WHEN bare ~ '^..ny[aiueo]' AND stem ~ '^s' THEN ARRAY['ny' || substr(stem, 2)]
    ELSE '{}' END;
END $$;
--> statement-breakpoint
CREATE FUNCTION search_lexemes(written text) RETURNS text[] LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT coalesce(array_agg(DISTINCT lexeme), '{}') FROM search_tokens(written) word, unnest(search_stems(word)) lexeme
$$;
--> statement-breakpoint
-- Every word of a phrase, in any of its stems. Null when only stop words are in it. Lexemes are letters and digits.
CREATE FUNCTION search_phrase(phrase text) RETURNS tsquery LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT string_agg('(''' || array_to_string(search_stems(word), '''|''') || ''')', '&')::tsquery FROM search_tokens(phrase) word
$$;
--> statement-breakpoint
-- The same question to titles only, in the index ("/") and in `head` (weight A).
CREATE FUNCTION search_titled(anywhere tsquery) RETURNS tsquery LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$ SELECT regexp_replace(anywhere::text, '''([^'']+)''', '''/\1''', 'g')::tsquery $$;
CREATE FUNCTION search_headed(anywhere tsquery) RETURNS tsquery LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$ SELECT regexp_replace(anywhere::text, '(''[^'']+'')', '\1:A', 'g')::tsquery $$;
CREATE FUNCTION search_both(one tsquery, other tsquery) RETURNS tsquery LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$ SELECT coalesce(one && other, one, other) $$;
-- A filter of the index, such as @12 or #news.
CREATE FUNCTION search_mark(mark text) RETURNS tsquery LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$ SELECT quote_literal(mark)::tsquery $$;
--> statement-breakpoint
-- Writing. Later kinds of page join by a trigger of their own that calls `search_put` while they are published and
-- `search_drop` when they no longer are. `names` are words that find the page as its title does, without being shown there.
CREATE FUNCTION search_put(source text, ref text, kind text, tenant int, path text, at timestamptz, title text, names text, summary text, body text)
RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  heading text[] := search_lexemes(title || ' ' || names);
  below text[] := search_lexemes(summary);
  day date := (at AT TIME ZONE 'Asia/Jakarta')::date;
BEGIN
  INSERT INTO search_pages AS known VALUES (source, ref, kind, tenant, path, at, title, summary, left(body, 20000),
    setweight(to_tsvector('simple', array_to_string(heading, ' ')), 'A') || setweight(to_tsvector('simple', array_to_string(below, ' ')), 'B'),
    array_to_tsvector(heading || below || search_lexemes(left(body, 20000)) || ARRAY(SELECT '/' || lexeme FROM unnest(heading) lexeme)
      || ('#' || kind) || coalesce('@' || tenant, '@0') || search_dates(tenant, day)))
  ON CONFLICT ON CONSTRAINT search_pages_pkey DO UPDATE SET (kind, tenant_id, path, at, title, summary, body, head, words)
    = (excluded.kind, excluded.tenant_id, excluded.path, excluded.at, excluded.title, excluded.summary, excluded.body, excluded.head, excluded.words)
    WHERE known IS DISTINCT FROM excluded;
END $$;
--> statement-breakpoint
CREATE FUNCTION search_drop(gone_source text, gone_ref text) RETURNS void LANGUAGE sql AS $$
  DELETE FROM search_pages WHERE source = gone_source AND ref = gone_ref
$$;
--> statement-breakpoint
-- Its year, month and day, and those of its agency alone: small lists to look through, however many pages there are.
CREATE FUNCTION search_dates(tenant int, day date) RETURNS text[] LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN day IS NULL THEN ARRAY['+always'] ELSE array_remove(ARRAY[to_char(day, '"+"YYYY'), to_char(day, '"+"YYYYMM'), to_char(day, '"+"YYYYMMDD'),
    '@' || tenant || to_char(day, '"+"YYYY'), '@' || tenant || to_char(day, '"+"YYYYMM')], NULL) END
$$;
--> statement-breakpoint
-- What the worker's task has to count: the words of a page that came, changed or went.
CREATE FUNCTION search_page_changed() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  INSERT INTO search_changes (came, went) VALUES (
    CASE WHEN TG_OP = 'DELETE' THEN '{}' ELSE search_counted(NEW) END, CASE WHEN TG_OP = 'INSERT' THEN '{}' ELSE search_counted(OLD) END);
  RETURN NULL;
END $$;
CREATE FUNCTION search_counted(page search_pages) RETURNS text[] LANGUAGE sql STABLE AS $$
  SELECT ARRAY(SELECT search_tokens(concat_ws(' ', page.title, page.summary, page.body))) || ('#' || page.kind) || coalesce('@' || page.tenant_id, '@0')
$$;
CREATE TRIGGER search_page_changed AFTER INSERT OR UPDATE OR DELETE ON search_pages FOR EACH ROW EXECUTE FUNCTION search_page_changed();
--> statement-breakpoint
-- News: the published version, and nothing else of an article.
CREATE FUNCTION search_put_article(of_tenant int, of_article int) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  shown record;
BEGIN
  SELECT a.slug, a.published_at, v.kind, v.title, v.summary, v.body INTO shown FROM articles a
    JOIN article_versions v ON v.tenant_id = a.tenant_id AND v.article_id = a.id AND v.version = a.published_version
    WHERE a.tenant_id = of_tenant AND a.id = of_article AND a.status = 'published';
  IF NOT FOUND THEN PERFORM search_drop('article', of_article::text);
  ELSE PERFORM search_put('article', of_article::text, shown.kind, of_tenant, '/berita/' || shown.slug, shown.published_at, shown.title, '', shown.summary, search_text(shown.body));
  END IF;
END $$;
--> statement-breakpoint
-- The words of rich text, one line per block, with what pictures show (lib/articles/body-text.ts).
CREATE FUNCTION search_text(node jsonb) RETURNS text LANGUAGE plpgsql STABLE PARALLEL SAFE AS $$
DECLARE
  inside jsonb := CASE WHEN jsonb_typeof(node -> 'content') = 'array' THEN node -> 'content' ELSE '[]' END;
BEGIN
  IF node ->> 'type' = 'text' THEN RETURN coalesce(node ->> 'text', ''); END IF;
  RETURN concat((SELECT string_agg(search_text(child), '' ORDER BY place) FROM jsonb_array_elements(inside) WITH ORDINALITY AS piece (child, place)),
    node #>> '{attrs,alt}', ' ' || (node #>> '{attrs,caption}'), E'\n');
END $$;
--> statement-breakpoint
CREATE FUNCTION search_article_changed() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  IF TG_OP <> 'INSERT' THEN PERFORM search_drop('article', OLD.id::text) WHERE TG_OP = 'DELETE' OR OLD.id <> NEW.id; END IF;
  IF TG_OP <> 'DELETE' THEN PERFORM search_put_article(NEW.tenant_id, NEW.id); END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER search_article_changed AFTER INSERT OR DELETE OR UPDATE OF id, tenant_id, status, slug, published_version, published_at ON articles
  FOR EACH ROW EXECUTE FUNCTION search_article_changed();
-- The version may come after the article that names it.
CREATE FUNCTION search_version_added() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  PERFORM search_put_article(a.tenant_id, a.id) FROM articles a
    WHERE a.tenant_id = NEW.tenant_id AND a.id = NEW.article_id AND a.status = 'published' AND a.published_version = NEW.version;
  RETURN NULL;
END $$;
CREATE TRIGGER search_version_added AFTER INSERT ON article_versions FOR EACH ROW EXECUTE FUNCTION search_version_added();
--> statement-breakpoint
-- Agencies: found by every name they go by, and by what they do, and by those of agencies whose work they carry on. Where a
-- site is open, its contact page too.
CREATE FUNCTION search_put_agency(agency tenants) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  carried int[] := ARRAY(SELECT id FROM tenants WHERE id = agency.id OR merged_into = agency.id);
  names text := (SELECT string_agg(concat_ws(' ', nullif(name, agency.name), short_name, slug, array_to_string(sms_codes, ' '), array_to_string(aliases, ' ')), ' ') FROM tenants WHERE id = ANY (carried));
  above text := (SELECT name FROM tenants WHERE id = agency.parent_id);
  does text := (SELECT string_agg(phrase, ', ' ORDER BY weight DESC, id) FROM duties WHERE tenant_id = ANY (carried));
  services text := (SELECT string_agg(concat_ws(': ', service ->> 'title', nullif(service ->> 'note', '')), '. ') FROM jsonb_array_elements(agency.top_services) service);
BEGIN
  IF agency.kind = 'meja' THEN RETURN; END IF;
  PERFORM search_put('agency', agency.id::text, 'agency', agency.id, '/', NULL, agency.name, names,
    concat_ws('. ', agency.tagline, above), concat_ws('. ', services, does));
  IF agency.opened_at IS NULL THEN PERFORM search_drop('contact', agency.id::text);
  ELSE PERFORM search_put('contact', agency.id::text, 'page', agency.id, '/kontak', NULL, 'Kontak ' || agency.name, 'alamat telepon ' || names,
    concat_ws('. ', agency.address, agency.phone, agency.hours), 'Alamat kantor, telepon, jam buka, jam pelayanan, lokasi, nomor SMS');
  END IF;
END $$;
--> statement-breakpoint
-- Those below show the name of the agency above them, and a successor is found by its names.
CREATE FUNCTION search_agency_changed() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  PERFORM search_put_agency(t) FROM tenants t WHERE t.id IN (NEW.id, NEW.merged_into) OR (TG_OP = 'UPDATE' AND (t.id = OLD.merged_into OR t.parent_id = NEW.id));
  RETURN NULL;
END $$;
CREATE TRIGGER search_agency_changed AFTER INSERT OR UPDATE OF slug, name, short_name, kind, parent_id, sms_codes, aliases, tagline, address, phone, hours, top_services, opened_at, merged_into
  ON tenants FOR EACH ROW EXECUTE FUNCTION search_agency_changed();
--> statement-breakpoint
CREATE FUNCTION search_duties_changed() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  PERFORM search_put_agency(t) FROM tenants t WHERE t.id IN (SELECT tenant_id FROM changed);
  RETURN NULL;
END $$;
CREATE TRIGGER search_duties_added AFTER INSERT ON duties REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION search_duties_changed();
CREATE TRIGGER search_duties_changed AFTER UPDATE ON duties REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION search_duties_changed();
CREATE TRIGGER search_duties_removed AFTER DELETE ON duties REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION search_duties_changed();
--> statement-breakpoint
-- Spelling. A word and the same with each of its letters left out: two words that differ by one letter (wrong, missing,
-- too many, or two swapped) have one of these in common, so the index answers without comparing words.
CREATE FUNCTION search_deletes(word text) RETURNS text[] LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT word || array_agg(overlay(word placing '' FROM place FOR 1)) FROM generate_series(1, length(word)) place
$$;
CREATE INDEX search_words_near ON search_words USING gin (search_deletes(word)) WITH (fastupdate = off) WHERE length(word) BETWEEN 4 AND 24;
--> statement-breakpoint
-- The commonest word one letter away; a first letter is seldom the wrong one. Null for words too short to guess.
CREATE FUNCTION search_near(typed text) RETURNS text LANGUAGE sql STABLE AS $$
  SELECT word FROM search_words
  WHERE length(typed) BETWEEN 4 AND 24 AND length(word) BETWEEN 4 AND 24 AND search_deletes(word) && search_deletes(typed) AND word <> typed AND word !~ '[0-9]'
  ORDER BY uses * CASE WHEN left(word, 1) = left(typed, 1) THEN 4 ELSE 1 END DESC, word LIMIT 1
$$;
--> statement-breakpoint
-- The commonest words that begin so, of at most 4,000 looked at.
CREATE FUNCTION search_complete(beginning text, most int) RETURNS TABLE (word text, uses int) LANGUAGE sql STABLE AS $$
  SELECT word, uses FROM (SELECT word, uses FROM search_words WHERE length(beginning) >= 3 AND word >= beginning AND word < beginning || U&'\FFFF' LIMIT 4000) found
  ORDER BY uses DESC, length(word), word LIMIT most
$$;
--> statement-breakpoint
CREATE FUNCTION search_reached(lexeme text) RETURNS int LANGUAGE sql STABLE AS $$
  SELECT count(*)::int FROM (SELECT FROM search_pages WHERE words @@ search_mark(lexeme) LIMIT 1000) found
$$;
--> statement-breakpoint
-- Counts up to `most` changed pages, one caller at a time, and answers how many there were. A word on no page any more is
-- forgotten: what was withdrawn must not come back as a suggestion.
CREATE FUNCTION search_learn(most int DEFAULT 100) RETURNS int LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public SET enable_seqscan = off AS $$
DECLARE
  taken int;
BEGIN
  PERFORM pg_advisory_xact_lock(hashtext('search_learn'));
  WITH gone AS (DELETE FROM search_changes WHERE id IN (SELECT id FROM search_changes ORDER BY id LIMIT most) RETURNING came, went),
    moved AS (SELECT word, sum(step)::int AS step FROM (SELECT unnest(came), 1 FROM gone UNION ALL SELECT unnest(went), -1 FROM gone) one (word, step) GROUP BY word),
    used AS (INSERT INTO search_words AS known SELECT word, step FROM moved WHERE word !~ '^[@#]' AND step <> 0 ON CONFLICT (word) DO UPDATE SET uses = known.uses + excluded.uses),
    lexeme AS (SELECT DISTINCT unnest(CASE WHEN word ~ '^[@#]' THEN ARRAY[word] ELSE search_stems(word) END) AS lexeme FROM moved),
    reached AS (INSERT INTO search_reach AS known SELECT lexeme, search_reached(lexeme) FROM lexeme LEFT JOIN search_reach often USING (lexeme) WHERE coalesce(often.pages, 0) < 1000
      ON CONFLICT (lexeme) DO UPDATE SET pages = excluded.pages WHERE known.pages <> excluded.pages)
    SELECT count(*) INTO taken FROM gone;
  DELETE FROM search_words WHERE uses <= 0;
  RETURN taken;
END $$;
--> statement-breakpoint
-- Reading. A question is a list of terms, each a list of ways to write it: [["izin", "ijin"], ["kk", "kartu keluarga"]].
-- `pages` is about how many a term finds (1000: many), 0 where nobody uses the word.
CREATE TYPE search_term AS (typed text, anywhere tsquery, pages int);
-- One that is a stop word in any of its ways has no `anywhere`: it tells nothing.
CREATE FUNCTION search_term(typed text, ways text[]) RETURNS search_term LANGUAGE sql STABLE AS $$
  SELECT (typed, CASE WHEN bool_and(asked IS NOT NULL) THEN string_agg('(' || asked::text || ')', '|')::tsquery END, sum(pages)::int)::search_term
  FROM (SELECT search_phrase(way) AS asked, (SELECT min((SELECT coalesce(max(pages), 0) FROM search_reach WHERE lexeme = ANY (search_stems(token)))) FROM search_tokens(way) token) AS pages
    FROM unnest(ways) way) each
$$;
--> statement-breakpoint
CREATE FUNCTION search_terms(asked jsonb) RETURNS search_term[] LANGUAGE sql STABLE AS $$
  SELECT coalesce(array_agg(term ORDER BY place) FILTER (WHERE (term).anywhere IS NOT NULL), '{}')
  FROM (SELECT place, search_term(ways ->> 0, ARRAY(SELECT jsonb_array_elements_text(ways))) AS term FROM jsonb_array_elements(asked) WITH ORDINALITY AS one (ways, place)) each
$$;
CREATE FUNCTION search_all_of(terms search_term[]) RETURNS tsquery LANGUAGE sql STABLE AS $$
  SELECT string_agg('(' || anywhere::text || ')', '&')::tsquery FROM unnest(terms)
$$;
--> statement-breakpoint
-- Words that nobody uses, replaced: the last one by what it may become, others by the commonest one letter away. Null: nothing to mend.
CREATE FUNCTION search_mended(terms search_term[]) RETURNS search_term[] LANGUAGE plpgsql STABLE AS $$
DECLARE
  mended search_term[] := terms;
  ways text[];
  near text;
BEGIN
  FOR place IN 1..cardinality(terms) LOOP
    CONTINUE WHEN terms[place].pages > 0 OR terms[place].typed ~ ' ';
    ways := CASE WHEN place = cardinality(terms) THEN ARRAY(SELECT word FROM search_complete(terms[place].typed, 8)) ELSE '{}' END;
    near := CASE WHEN ways = '{}' THEN search_near(terms[place].typed) END;
    IF ways <> '{}' THEN mended[place] := search_term(terms[place].typed, ways);
    ELSIF near IS NOT NULL THEN mended[place] := search_term(near, ARRAY[near]);
    END IF;
  END LOOP;
  RETURN nullif(mended, terms);
END $$;
--> statement-breakpoint
-- The terms whose words are used somewhere, rarest first; one fewer where all of them were tried.
CREATE FUNCTION search_fewer(terms search_term[]) RETURNS search_term[] LANGUAGE sql STABLE AS $$
  SELECT (array_agg(t::search_term ORDER BY t.pages, length(t.typed) DESC))[1:least(count(*), cardinality(terms) - 1)] FROM unnest(terms) t WHERE t.pages > 0
$$;
-- A much commoner word one letter away from a word that hardly anybody uses: perhaps that was meant.
CREATE FUNCTION search_maybe(terms search_term[]) RETURNS jsonb LANGUAGE sql STABLE AS $$
  SELECT jsonb_object_agg(t.typed, known.word) FROM unnest(terms) t JOIN search_words known ON known.word = search_near(t.typed)
  WHERE t.pages BETWEEN 1 AND 3 AND t.typed !~ ' ' AND left(known.word, 1) = left(t.typed, 1) AND known.uses >= 30 * t.pages
$$;
--> statement-breakpoint
-- Finding. However many pages a word is on, a search looks at a few hundred of them: all when there are no more, else the
-- newest, by windows of time that grow until they hold enough.
CREATE TYPE search_scope AS (tenant int, filters tsquery, since date, until date);
CREATE TYPE search_hit AS (spot tid, kind text, tenant_id int, at timestamptz, score real);
--> statement-breakpoint
-- The months or years that a period touches; within them the date itself decides.
CREATE FUNCTION search_scope(tenant int, kind text, since date, until date) RETURNS search_scope LANGUAGE sql STABLE AS $$
  SELECT (tenant, search_both(search_mark('#' || kind), (
    SELECT string_agg(DISTINCT quote_literal(to_char(day, CASE WHEN until - since <= 62 THEN '"+"YYYYMM' ELSE '"+"YYYY' END)), '|')::tsquery FROM generate_series(since, until, interval '1 day') day)),
    since, until)::search_scope
$$;
--> statement-breakpoint
-- Days, months or years up to the last day asked for, as a filter of the index; the sixth window has no limit. An agency
-- has fewer pages: its windows begin with months, and are kept for it alone.
CREATE FUNCTION search_window(scope search_scope, step int) RETURNS tsquery LANGUAGE sql STABLE AS $$
  SELECT CASE WHEN step = 6 THEN search_mark('@' || scope.tenant) ELSE (
    SELECT string_agg(DISTINCT quote_literal(coalesce('@' || scope.tenant, '') || to_char(coalesce(scope.until, (now() AT TIME ZONE 'Asia/Jakarta')::date) - span.unit * back, span.form)), '|')::tsquery
    FROM (VALUES (1, interval '1 day', 1, '"+"YYYYMMDD'), (2, '1 day', 7, '"+"YYYYMMDD'), (3, '1 month', 1, '"+"YYYYMM'), (4, '1 month', 7, '"+"YYYYMM'), (5, '1 year', 2, '"+"YYYY'))
      AS span (step, unit, most, form), generate_series(0, span.most) back WHERE span.step = search_window.step) END
$$;
--> statement-breakpoint
-- How well a page answers: its title and summary, then how new it is. Agencies come before news about them.
CREATE FUNCTION search_score(page search_pages, ranked tsquery, headed tsquery) RETURNS real LANGUAGE sql STABLE AS $$
  SELECT ((0.05 + ts_rank('{0.1,0.2,0.4,1}', page.head, ranked) + CASE WHEN page.head @@ headed THEN 0.3 ELSE 0 END)
    * CASE page.kind WHEN 'agency' THEN 1.5 WHEN 'page' THEN 1 ELSE 0.55 + 0.45 * exp(-greatest(0, extract(epoch FROM now() - page.at)) / 86400 / 180) END)::real
$$;
--> statement-breakpoint
-- `wanted` decides, `asked` ranks. Never more than `most` rows, whatever was asked. Agencies that are suspended or merged into
-- another are left out here, by what the register says now.
CREATE FUNCTION search_probe(wanted tsquery, asked tsquery, scope search_scope, most int) RETURNS search_hit[] LANGUAGE sql STABLE AS $$
  SELECT coalesce(array_agg((spot, kind, tenant_id, at, score)::search_hit), '{}') FROM (
    SELECT p.ctid AS spot, p.kind, p.tenant_id, p.at, search_score(p, how.ranked, how.headed) AS score
    FROM search_pages p, (SELECT replace(asked::text, '&', '|')::tsquery AS ranked, search_headed(asked) AS headed OFFSET 0) how
    WHERE p.words @@ search_both(wanted, scope.filters)
      AND (scope.since IS NULL OR p.at >= scope.since::timestamp AT TIME ZONE 'Asia/Jakarta') AND (scope.until IS NULL OR p.at < (scope.until + 1)::timestamp AT TIME ZONE 'Asia/Jakarta')
      AND coalesce(p.tenant_id, 0) <> ALL (ARRAY(SELECT id FROM tenants WHERE suspended_at IS NOT NULL OR merged_into IS NOT NULL))
    LIMIT most) found
$$;
--> statement-breakpoint
CREATE FUNCTION search_newest(wanted tsquery, asked tsquery, scope search_scope, first int, enough int, OUT hits search_hit[], OUT last int) LANGUAGE plpgsql STABLE AS $$
BEGIN
  FOR step IN first..6 LOOP
    hits := search_probe(search_both(wanted, search_window(scope, step)), asked, scope, 500);
    last := step;
    EXIT WHEN cardinality(hits) >= enough;
  END LOOP;
END $$;
--> statement-breakpoint
-- All pages that fit where they are few (`whole`). Else enough of the newest, of those with the words in their title from
-- farther back, and of those without a date.
CREATE FUNCTION search_hits(terms search_term[], scope search_scope, enough int, OUT hits search_hit[], OUT whole boolean) LANGUAGE plpgsql STABLE AS $$
DECLARE
  few CONSTANT int := 200;
  asked tsquery := search_all_of(terms);
  everywhere tsquery := search_mark('@' || scope.tenant);
  pages int := least((SELECT min(t.pages) FROM unnest(terms) t), (SELECT r.pages FROM search_reach r WHERE r.lexeme = '@' || scope.tenant));
  titled search_hit[] := '{}';
  last int;
BEGIN
  IF pages <= few THEN
    hits := search_probe(search_both(asked, everywhere), asked, scope, few + 1);
    whole := cardinality(hits) <= few;
    IF whole THEN RETURN; END IF;
  END IF;
  whole := false;
  SELECT n.hits, n.last INTO hits, last FROM search_newest(asked, asked, scope, CASE WHEN scope.tenant IS NOT NULL THEN 3 WHEN pages < 1000 THEN 4 ELSE 1 END, enough) n;
  IF last < 6 THEN
    SELECT n.hits INTO titled FROM search_newest(search_titled(asked), asked, scope, last + 1, enough / 2) n;
    titled := titled || search_probe(search_both(search_both(asked, everywhere), search_mark('+always')), asked, scope, 500);
  END IF;
  hits := ARRAY(SELECT DISTINCT ON (h.spot) h::search_hit FROM unnest(hits || titled) h);
END $$;
--> statement-breakpoint
-- The best of the hits with what a page of results shows, and the words of it that answer, in whatever form they stand there.
CREATE FUNCTION search_shown(hits search_hit[], asked tsquery, skip int, take int) RETURNS jsonb LANGUAGE sql STABLE AS $$
  WITH best AS (SELECT h.spot, row_number() OVER (ORDER BY h.score DESC, h.at DESC NULLS LAST, h.spot) AS place FROM unnest(hits) h ORDER BY place OFFSET skip LIMIT take),
    shown AS MATERIALIZED (SELECT best.place, p.kind, p.path, p.at, p.title, p.summary, left(p.body, 6000) AS body, t.slug, t.name
      FROM best JOIN search_pages p ON p.ctid = best.spot LEFT JOIN tenants t ON t.id = p.tenant_id),
    lexeme AS (SELECT DISTINCT found[1] AS lexeme FROM regexp_matches(asked::text, '''([^'']+)''', 'g') found)
  SELECT jsonb_build_object('pages', coalesce(jsonb_agg(to_jsonb(shown) - 'place' ORDER BY place), '[]'),
    'forms', (SELECT coalesce(jsonb_agg(word), '[]') FROM (SELECT search_tokens(string_agg(concat_ws(' ', title, summary, body), ' ')) AS word FROM shown) token
      -- Every stem of a word has all its letters but perhaps the first in it: only those are looked at closely.
      WHERE EXISTS (SELECT FROM lexeme WHERE strpos(word, substr(lexeme, 2)) > 0 AND lexeme = ANY (search_stems(word)))))
  FROM shown
$$;
--> statement-breakpoint
-- How many of the hits are of each kind, and the agencies that have most of them.
CREATE FUNCTION search_counts(hits search_hit[]) RETURNS jsonb LANGUAGE sql STABLE AS $$
  SELECT jsonb_build_object(
    'kinds', (SELECT coalesce(jsonb_object_agg(kind, pages), '{}') FROM (SELECT kind, count(*) AS pages FROM unnest(hits) GROUP BY kind) one),
    'agencies', (SELECT coalesce(jsonb_agg(jsonb_build_object('slug', t.slug, 'name', t.name, 'pages', one.pages) ORDER BY one.pages DESC, t.name), '[]')
      FROM (SELECT tenant_id, count(*) AS pages FROM unnest(hits) WHERE tenant_id IS NOT NULL GROUP BY tenant_id ORDER BY 2 DESC, 1 LIMIT 12) one JOIN tenants t ON t.id = one.tenant_id))
$$;
--> statement-breakpoint
-- Only citizens' keys search: a site's in that site, the portal's in any or in all.
CREATE FUNCTION search_admit(tenant int) RETURNS void LANGUAGE plpgsql STABLE AS $$
BEGIN
  IF app_scope() = 'portal' OR (app_scope() = 'site' AND tenant = app_tenant()) THEN RETURN; END IF;
  RAISE insufficient_privilege USING MESSAGE = 'this key may not search here';
END $$;
--> statement-breakpoint
-- One search, in three readings until one finds something: as typed, with words mended, and with the commonest words left
-- out one by one. Answers what was found and how it was read.
CREATE FUNCTION search_find(tenant int, question jsonb, kind text, since date, until date, skip int, take int)
RETURNS jsonb LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public SET enable_seqscan = off SET jit = off AS $$
DECLARE
  terms search_term[] := search_terms(question);
  scope search_scope := search_scope(tenant, kind, since, until);
  tried search_term[];
  hits search_hit[] := '{}';
  whole boolean := true;
  reading text;
BEGIN
  PERFORM search_admit(tenant);
  FOREACH reading IN ARRAY '{typed,mended,some}'::text[] LOOP
    tried := CASE reading WHEN 'typed' THEN terms WHEN 'mended' THEN search_mended(terms) ELSE search_fewer(terms) END;
    WHILE hits = '{}' AND cardinality(tried) > 0 LOOP
      SELECT h.hits, h.whole INTO hits, whole FROM search_hits(tried, scope, greatest(50, skip + take + 1)) h;
      EXIT WHEN hits <> '{}' OR reading <> 'some';
      tried := trim_array(tried, 1);
    END LOOP;
    EXIT WHEN hits <> '{}';
  END LOOP;
  RETURN jsonb_build_object('reading', CASE WHEN terms = '{}' THEN 'empty' WHEN hits = '{}' THEN 'none' ELSE reading END, 'total', cardinality(hits), 'whole', whole,
    'terms', (SELECT jsonb_agg(t.typed) FROM unnest(terms) t), 'used', (SELECT jsonb_agg(t.typed) FROM unnest(tried) t),
    'maybe', CASE WHEN reading = 'typed' AND whole AND cardinality(hits) BETWEEN 1 AND 3 THEN search_maybe(terms) END)
    || search_shown(hits, search_all_of(tried), skip, take) || CASE WHEN whole THEN search_counts(hits) ELSE '{}' END;
END $$;
--> statement-breakpoint
-- Three of the hits that have a word beginning so in their title.
CREATE FUNCTION search_begun(hits search_hit[], beginning text) RETURNS jsonb LANGUAGE sql STABLE AS $$
  SELECT coalesce(jsonb_agg(jsonb_build_object('title', title, 'path', path, 'slug', slug, 'name', name, 'kind', kind)), '[]') FROM (
    SELECT p.title, p.path, t.slug, t.name, p.kind FROM (SELECT DISTINCT spot, score FROM unnest(hits) ORDER BY score DESC LIMIT 30) best
      JOIN search_pages p ON p.ctid = best.spot LEFT JOIN tenants t ON t.id = p.tenant_id
    WHERE EXISTS (SELECT FROM search_tokens(p.title) word WHERE starts_with(word, beginning)) ORDER BY best.score DESC LIMIT 3) begun
$$;
--> statement-breakpoint
-- While typing: how the last word may go on so that something is found, and the pages whose titles begin to fit.
CREATE FUNCTION search_suggest(tenant int, question jsonb, beginning text)
RETURNS jsonb LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public SET enable_seqscan = off SET jit = off AS $$
DECLARE
  before tsquery := search_all_of(search_terms(question));
  scope search_scope := search_scope(tenant, NULL, NULL, NULL);
  words text[];
  asked tsquery;
  hits search_hit[];
BEGIN
  PERFORM search_admit(tenant);
  words := ARRAY(SELECT c.word FROM search_complete(beginning, 8) c WHERE (c.uses >= 1000 AND before IS NULL AND tenant IS NULL)
    OR search_probe(search_both(search_both(before, search_phrase(c.word)), search_mark('@' || tenant)), search_phrase(c.word), scope, 1) <> '{}' LIMIT 5);
  asked := search_both(before, (SELECT string_agg('(' || search_phrase(word)::text || ')', '|')::tsquery FROM unnest(words) word));
  IF words <> '{}' THEN
    SELECT n.hits INTO hits FROM search_newest(search_titled(asked), asked, scope, 4, 10) n;
    hits := hits || search_probe(search_both(search_both(search_titled(asked), search_mark('@' || tenant)), search_mark('+always')), asked, scope, 300);
  END IF;
  RETURN jsonb_build_object('words', words, 'pages', search_begun(hits, beginning));
END $$;
--> statement-breakpoint
-- The portal's own pages, as lib/search/portal-pages.ts lists them; scripts/migrate.ts calls it.
CREATE FUNCTION search_keep_portal(listed jsonb) RETURNS void LANGUAGE sql AS $$
  DELETE FROM search_pages WHERE source = 'portal' AND ref NOT IN (SELECT page ->> 'path' FROM jsonb_array_elements(listed) page);
  SELECT search_put('portal', page ->> 'path', 'page', NULL, page ->> 'path', NULL, page ->> 'title', page ->> 'names', page ->> 'summary', '') FROM jsonb_array_elements(listed) page;
$$;
--> statement-breakpoint
-- What is published already; `npm run search:reindex` does it again when the language changed.
CREATE FUNCTION search_reindex(of_tenant int) RETURNS void LANGUAGE sql AS $$
  DELETE FROM search_pages WHERE tenant_id = of_tenant AND source = 'article' AND ref NOT IN (SELECT id::text FROM articles WHERE tenant_id = of_tenant AND status = 'published');
  SELECT search_put_agency(t) FROM tenants t WHERE t.id = of_tenant;
  SELECT search_put_article(a.tenant_id, a.id) FROM articles a WHERE a.tenant_id = of_tenant AND a.status = 'published';
$$;
SELECT search_reindex(id) FROM tenants;
--> statement-breakpoint
DO $$
DECLARE
  app text := current_setting('pemko.app_role');
  ours regprocedure;
BEGIN
  FOR ours IN SELECT oid FROM pg_proc WHERE pronamespace = 'public'::regnamespace AND proname LIKE 'search\_%' LOOP
    EXECUTE format('REVOKE ALL ON FUNCTION %s FROM PUBLIC', ours);
  END LOOP;
  EXECUTE format('GRANT EXECUTE ON FUNCTION search_find(int, jsonb, text, date, date, int, int), search_suggest(int, jsonb, text), search_learn(int) TO %I', app);
END $$;
