-- What citizens asked and what was answered is found by the search too, as long as it is shown: whoever looks for a word
-- that stands in an official answer finds that answer. Only words that a person has read and redacted come into the index.
-- Where the agency's site isn't open (the desk has none) the page is the portal's.
CREATE FUNCTION search_put_case(shown case_publications) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  place text := (SELECT name FROM tenants WHERE id = shown.place_id);
  site int := (SELECT id FROM tenants WHERE id = shown.tenant_id AND kind <> 'meja' AND opened_at IS NOT NULL);
BEGIN
  IF shown.withdrawn_at IS NOT NULL THEN PERFORM search_drop('case', shown.id::text);
  ELSE PERFORM search_put('case', shown.id::text, 'case', site, '/laporan/' || shown.id, coalesce(shown.answered_at, shown.opened_at), shown.title, coalesce(place, ''),
    left(shown.question, 300), concat_ws(E'\n', CASE WHEN length(shown.question) > 300 THEN shown.question END, shown.answer));
  END IF;
END $$;
--> statement-breakpoint
CREATE FUNCTION search_case_changed() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN PERFORM search_drop('case', OLD.id::text);
  ELSE PERFORM search_put_case(NEW);
  END IF;
  RETURN NULL;
END $$;
-- A case that is handed on takes its page along (tenant_id).
CREATE TRIGGER search_case_changed AFTER INSERT OR DELETE OR UPDATE OF tenant_id, title, question, answer, place_id, answered_at, withdrawn_at ON case_publications
  FOR EACH ROW EXECUTE FUNCTION search_case_changed();
CREATE FUNCTION search_site_opened() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  PERFORM search_put_case(p) FROM case_publications p WHERE p.tenant_id = NEW.id AND p.withdrawn_at IS NULL;
  RETURN NULL;
END $$;
CREATE TRIGGER search_site_opened AFTER UPDATE OF opened_at ON tenants FOR EACH ROW
  WHEN ((OLD.opened_at IS NULL) <> (NEW.opened_at IS NULL)) EXECUTE FUNCTION search_site_opened();
--> statement-breakpoint
CREATE OR REPLACE FUNCTION search_reindex(of_tenant int) RETURNS void LANGUAGE sql AS $$
  DELETE FROM search_pages WHERE tenant_id = of_tenant AND source = 'article' AND ref NOT IN (SELECT id::text FROM articles WHERE tenant_id = of_tenant AND status = 'published');
  DELETE FROM search_pages s WHERE s.source = 'case' AND s.tenant_id = of_tenant AND NOT EXISTS (SELECT FROM case_publications p WHERE p.id::text = s.ref AND p.tenant_id = of_tenant AND p.withdrawn_at IS NULL);
  SELECT search_put_agency(t) FROM tenants t WHERE t.id = of_tenant;
  SELECT search_put_article(a.tenant_id, a.id) FROM articles a WHERE a.tenant_id = of_tenant AND a.status = 'published';
  SELECT search_put_case(p) FROM case_publications p WHERE p.tenant_id = of_tenant AND p.withdrawn_at IS NULL;
$$;
--> statement-breakpoint
SELECT search_put_case(p) FROM case_publications p WHERE p.withdrawn_at IS NULL;
--> statement-breakpoint
REVOKE ALL ON FUNCTION search_put_case(case_publications), search_case_changed(), search_site_opened() FROM PUBLIC;
