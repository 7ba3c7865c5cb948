-- How many cases lie in each list of the inbox (lib/cases/counts-schema.ts), kept by triggers: no command can forget it.
-- Nobody but the owner writes these tables; an agency reads its own numbers, the desk everybody's.
DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY '{case_counts,case_count_changes,case_days}'::text[] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
    EXECUTE format('GRANT SELECT ON %I TO %I', name, current_setting('pemko.app_role'));
  END LOOP;
  EXECUTE format('GRANT INSERT, UPDATE ON case_days TO %I', current_setting('pemko.app_role'));
END $$;
CREATE POLICY counts_read ON case_counts FOR SELECT USING (CASE (SELECT app_scope()) WHEN 'operator' THEN tenant_id = (SELECT app_tenant()) ELSE (SELECT app_scope()) = 'desk' END);
CREATE POLICY count_changes_read ON case_count_changes FOR SELECT USING (CASE (SELECT app_scope()) WHEN 'operator' THEN tenant_id = (SELECT app_tenant()) ELSE (SELECT app_scope()) = 'desk' END);
CREATE POLICY days_count ON case_days FOR ALL USING ((SELECT app_scope()) = 'job');
--> statement-breakpoint
-- The worker rewrites a row again and again: room for the next version on its page, and the arrays in the row.
ALTER TABLE case_figures SET (fillfactor = 50);
ALTER TABLE case_weeks SET (fillfactor = 50);
ALTER TABLE case_counts ALTER COLUMN due SET STORAGE MAIN, ALTER COLUMN running SET STORAGE MAIN, SET (fillfactor = 50);
-- Emptied every minute; vacuum cuts off the pages that are left.
ALTER TABLE case_count_changes SET (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 200, autovacuum_analyze_scale_factor = 0, autovacuum_analyze_threshold = 1000000);
--> statement-breakpoint
-- What a case adds to the numbers; the conditions are those of its lists (lib/cases/schema.ts, caseLists). None for no case.
CREATE FUNCTION case_count(one cases) RETURNS SETOF case_count_changes LANGUAGE sql IMMUTABLE AS $$
  SELECT one.due_at, one.tenant_id, (one.status IN ('new', 'open'))::int::int2, (one.status = 'waiting')::int::int2, one.unread::int::int2, (one.status = 'answered' AND one.unread)::int::int2
  WHERE one.unread OR one.status IN ('new', 'open', 'waiting')
$$;
--> statement-breakpoint
CREATE FUNCTION case_counts_changed() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  INSERT INTO case_count_changes (due, tenant_id, running, waiting, unread, thanks)
  SELECT due, tenant_id, sum(running * step), sum(waiting * step), sum(unread * step), sum(thanks * step)
  FROM (SELECT 1 AS step, now.* FROM case_count(NEW) now UNION ALL SELECT -1, before.* FROM case_count(OLD) before) both_sides
  GROUP BY due, tenant_id HAVING (sum(running * step), sum(waiting * step), sum(unread * step), sum(thanks * step)) <> (0, 0, 0, 0);
  RETURN NULL;
END $$;
CREATE TRIGGER case_counts_added AFTER INSERT OR DELETE ON cases FOR EACH ROW EXECUTE FUNCTION case_counts_changed();
CREATE TRIGGER case_counts_changed AFTER UPDATE ON cases FOR EACH ROW
  WHEN ((OLD.tenant_id, OLD.due_at, OLD.status, OLD.unread) IS DISTINCT FROM (NEW.tenant_id, NEW.due_at, NEW.status, NEW.unread))
  EXECUTE FUNCTION case_counts_changed();
--> statement-breakpoint
-- Adds changes to the rows of their agencies and of the city: one caller at a time, because a row is read before it is
-- written. Readers see all of it or nothing.
CREATE FUNCTION case_counts_fold() RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  LOCK TABLE case_counts IN SHARE ROW EXCLUSIVE MODE;
  WITH gone AS (DELETE FROM case_count_changes RETURNING *),
    changed AS (SELECT tenant_id, due, sum(running) AS running, sum(waiting) AS waiting, sum(unread) AS unread, sum(thanks) AS thanks
      FROM gone GROUP BY GROUPING SETS ((tenant_id, due), (due))),
    kept AS (SELECT * FROM case_counts k WHERE EXISTS (SELECT FROM changed c WHERE c.tenant_id IS NOT DISTINCT FROM k.tenant_id)),
    clocks AS (SELECT tenant_id, due, sum(n) AS n FROM (SELECT tenant_id, due, running AS n FROM changed
        UNION ALL SELECT k.tenant_id, d.due, d.n FROM kept k, unnest(k.due, k.running) AS d (due, n)) each
      GROUP BY tenant_id, due HAVING sum(n) <> 0),
    others AS (SELECT tenant_id, sum(waiting) AS waiting, sum(unread) AS unread, sum(thanks) AS thanks
      FROM (SELECT tenant_id, waiting, unread, thanks FROM changed UNION ALL SELECT tenant_id, waiting, unread, thanks FROM kept) each GROUP BY tenant_id)
  INSERT INTO case_counts (tenant_id, waiting, unread, thanks, due, running)
  SELECT o.tenant_id, o.waiting, o.unread, o.thanks, coalesce(array_agg(c.due ORDER BY c.due) FILTER (WHERE c.n IS NOT NULL), '{}'), coalesce(array_agg(c.n ORDER BY c.due) FILTER (WHERE c.n IS NOT NULL), '{}')
  FROM others o LEFT JOIN clocks c ON c.tenant_id IS NOT DISTINCT FROM o.tenant_id GROUP BY o.tenant_id, o.waiting, o.unread, o.thanks
  ON CONFLICT ON CONSTRAINT case_counts_tenant DO UPDATE SET waiting = excluded.waiting, unread = excluded.unread, thanks = excluded.thanks, due = excluded.due, running = excluded.running;
END $$;
--> statement-breakpoint
-- Counts everything anew: for cases that came past the triggers. Nobody changes a case meanwhile.
CREATE FUNCTION case_counts_rebuild() RETURNS void LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
BEGIN
  LOCK TABLE cases, case_counts IN SHARE ROW EXCLUSIVE MODE;
  DELETE FROM case_counts;
  DELETE FROM case_count_changes;
  INSERT INTO case_count_changes SELECT n.* FROM cases c, case_count(c) n WHERE c.status IN ('new', 'open', 'waiting') OR c.unread;
  PERFORM case_counts_fold();
END $$;
SELECT case_counts_rebuild();
--> statement-breakpoint
DO $$
BEGIN
  REVOKE ALL ON FUNCTION case_count(cases), case_counts_changed(), case_counts_fold(), case_counts_rebuild() FROM PUBLIC;
  EXECUTE format('GRANT EXECUTE ON FUNCTION case_counts_fold() TO %I', current_setting('pemko.app_role'));
END $$;
--> statement-breakpoint
-- No number depends on the visibility map any more. What vacuum does for lists is to take dead entries out of the
-- beginning of their indexes, where the most urgent lay: after a thousand, whatever the table's size.
ALTER TABLE cases SET (autovacuum_vacuum_threshold = 1000);
ALTER TABLE cases RESET (autovacuum_vacuum_insert_scale_factor, autovacuum_vacuum_insert_threshold);
