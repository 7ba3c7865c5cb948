-- Who was named in a note with "@" and hasn't opened the case since. It follows its case; where the person has no seat nobody asks for it.
CREATE TABLE case_mentions (
  tenant_id integer NOT NULL,
  case_id bigint NOT NULL,
  account_id integer NOT NULL CONSTRAINT case_mentions_account_id_accounts_id_fk REFERENCES accounts (id),
  by_name text NOT NULL,
  at timestamptz DEFAULT now() NOT NULL,
  seen_at timestamptz,
  CONSTRAINT case_mentions_case_id_account_id_pk PRIMARY KEY (case_id, account_id),
  CONSTRAINT case_mentions_tenant_id_case_id_cases_tenant_id_id_fk FOREIGN KEY (tenant_id, case_id) REFERENCES cases (tenant_id, id) ON UPDATE CASCADE ON DELETE CASCADE
);
--> statement-breakpoint
CREATE INDEX case_mentions_waiting ON case_mentions (tenant_id, account_id, at) WHERE seen_at IS NULL;
ALTER TABLE case_mentions ENABLE ROW LEVEL SECURITY;
ALTER TABLE case_mentions FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
-- Only who has a seat at the case's agency today can be named, whatever a command forgets.
CREATE POLICY case_mentions_read ON case_mentions FOR SELECT USING ((SELECT app_scope()) = 'operator' AND tenant_id = (SELECT app_tenant()));
-- Seen, by whoever opens the case: an admin who works there on its behalf has no seat.
CREATE POLICY case_mentions_seen ON case_mentions FOR UPDATE USING ((SELECT app_scope()) = 'operator' AND tenant_id = (SELECT app_tenant()));
CREATE POLICY case_mentions_name ON case_mentions FOR INSERT WITH CHECK ((SELECT app_scope()) = 'operator' AND tenant_id = (SELECT app_tenant()) AND EXISTS (SELECT FROM memberships m WHERE m.tenant_id = case_mentions.tenant_id
    AND m.account_id = case_mentions.account_id AND (now() AT TIME ZONE 'Asia/Jakarta')::date BETWEEN m.starts_on AND coalesce(m.ends_on, 'infinity')));
--> statement-breakpoint
DO $$
BEGIN
  EXECUTE format('GRANT SELECT, INSERT, UPDATE ON case_mentions TO %I', current_setting('pemko.app_role'));
END $$;
