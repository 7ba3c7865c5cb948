-- A page that was made from an answer stays linked to its case. When the case is answered anew, the page asks its agency
-- whether it is still true: it comes due for review today, as any page whose day has come.
CREATE TABLE case_articles (
  tenant_id integer NOT NULL CONSTRAINT case_articles_tenant_id_tenants_id_fk REFERENCES tenants (id),
  article_id integer NOT NULL,
  case_id bigint NOT NULL,
  made_at timestamptz NOT NULL DEFAULT now(),
  made_by_name text NOT NULL,
  changed_at timestamptz,
  PRIMARY KEY (tenant_id, article_id),
  CONSTRAINT case_articles_case UNIQUE (tenant_id, case_id),
  CONSTRAINT case_articles_tenant_id_article_id_articles_tenant_id_id_fk FOREIGN KEY (tenant_id, article_id) REFERENCES articles (tenant_id, id) ON DELETE CASCADE
);
CREATE INDEX case_articles_of ON case_articles (case_id);
ALTER TABLE case_articles ENABLE ROW LEVEL SECURITY;
ALTER TABLE case_articles FORCE ROW LEVEL SECURITY;
CREATE POLICY case_articles_own ON case_articles FOR ALL USING ((SELECT app_scope()) = 'operator' AND tenant_id = (SELECT app_tenant()));
--> statement-breakpoint
CREATE FUNCTION case_answer_changed() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  UPDATE case_articles SET changed_at = now() WHERE case_id = NEW.case_id;
  IF FOUND THEN
    UPDATE articles a SET review_on = (now() AT TIME ZONE 'Asia/Jakarta')::date FROM case_articles c
      WHERE c.case_id = NEW.case_id AND a.tenant_id = c.tenant_id AND a.id = c.article_id;
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER case_answer_changed AFTER INSERT ON messages FOR EACH ROW WHEN (NEW.kind = 'answer' AND NEW.case_id IS NOT NULL) EXECUTE FUNCTION case_answer_changed();
--> statement-breakpoint
DO $$
BEGIN
  REVOKE ALL ON FUNCTION case_answer_changed() FROM PUBLIC;
  EXECUTE format('GRANT SELECT, INSERT ON case_articles TO %I', current_setting('pemko.app_role'));
END $$;
