-- While typing, each of the commonest endings was looked for among all pages, and titles over four years: 2,000 blocks at a
-- million pages. Of a common word it is enough to find one page of late; titles are looked for from the newest back.
-- Whether a word goes with those before it: of common ones, whether lately. `uses`: on how many pages it can be at most.
CREATE FUNCTION search_goes_on(before tsquery, word text, uses int, scope search_scope) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT cardinality(CASE WHEN uses <= 200 THEN search_probe(search_both(asked, search_mark('@' || scope.tenant)), asked, scope, 1)
    ELSE (search_newest(asked, asked, scope, CASE WHEN scope.tenant IS NULL THEN 1 ELSE 3 END, 1)).hits END) > 0
  FROM (SELECT search_both(before, search_phrase(word)) AS asked OFFSET 0) one
$$;
--> statement-breakpoint
CREATE OR REPLACE FUNCTION search_suggest(tenant int, question jsonb, beginning text)
RETURNS jsonb LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public SET enable_seqscan = off SET jit = off AS $$
DECLARE
  before tsquery := search_all_of(search_terms(question));
  scope search_scope := search_scope(tenant, NULL, NULL, NULL);
  words text[];
  asked tsquery;
  hits search_hit[];
  own int := (SELECT r.pages FROM search_reach r WHERE r.lexeme = '@' || tenant);
BEGIN
  PERFORM search_admit(tenant);
  words := ARRAY(SELECT c.word FROM search_complete(beginning, 8) c WHERE search_goes_on(before, c.word, least(c.uses, own), scope) LIMIT 5);
  asked := search_both(before, (SELECT string_agg('(' || search_phrase(word)::text || ')', '|')::tsquery FROM unnest(words) word));
  IF words <> '{}' AND own <= 200 THEN
    hits := search_probe(search_both(search_titled(asked), search_mark('@' || tenant)), asked, scope, 300);
  ELSIF words <> '{}' THEN
    SELECT n.hits INTO hits FROM search_newest(search_titled(asked), asked, scope, CASE WHEN tenant IS NULL THEN 1 ELSE 3 END, 10) n;
    hits := hits || search_probe(search_both(search_both(search_titled(asked), search_mark('@' || tenant)), search_mark('+always')), asked, scope, 300);
  END IF;
  RETURN jsonb_build_object('words', words, 'pages', search_begun(hits, beginning));
END $$;
--> statement-breakpoint
REVOKE ALL ON FUNCTION search_goes_on(tsquery, text, int, search_scope) FROM PUBLIC;
