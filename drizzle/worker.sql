-- Run by scripts/migrate.ts as the worker's role after graphile-worker's own migrations; %APP% is the app's role.
-- The app may add a named job and nothing else: it can't read the queue, and it can't invent a task.
-- `fresh`: the key names a row made in this very transaction, so no job can have it yet. Then graphile-worker's mode that
-- looks for no earlier job does, in a quarter of the time.
DROP FUNCTION IF EXISTS graphile_worker.enqueue(text, json, timestamptz, text);
CREATE OR REPLACE FUNCTION graphile_worker.enqueue(task text, payload json, run_at timestamptz, job_key text, fresh boolean DEFAULT false)
RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
  IF task NOT IN ('send-sms', 'resolve-sms', 'send-mail', 'close-parts', 'check-import', 'run-import', 'undo-import', 'export-site', 'show-changes', 'publish-scheduled', 'end-scheduled', 'make-avif', 'recompute-deadlines', 'tell-field-check', 'expand-broadcast', 'tell-broadcast', 'ask-members')
    THEN RAISE EXCEPTION 'unknown task %', task; END IF;
  PERFORM graphile_worker.add_job(identifier => task, payload => payload, run_at => run_at, job_key => job_key, max_attempts => 12,
    job_key_mode => CASE WHEN fresh THEN 'unsafe_dedupe' ELSE 'replace' END,
    -- A picture in AVIF costs a processor some seconds: one at a time, and after everything that somebody waits for.
    queue_name => CASE WHEN task = 'make-avif' THEN 'pictures' END, priority => CASE WHEN task = 'make-avif' THEN 10 END);
END $$;
REVOKE ALL ON FUNCTION graphile_worker.enqueue(text, json, timestamptz, text, boolean) FROM PUBLIC;
GRANT USAGE ON SCHEMA graphile_worker TO %APP%;
GRANT EXECUTE ON FUNCTION graphile_worker.enqueue(text, json, timestamptz, text, boolean) TO %APP%;
-- Triggers that run with the owner's rights add jobs too: pages that show a case are made anew with it.
GRANT USAGE ON SCHEMA graphile_worker TO %OWNER%;
GRANT EXECUTE ON FUNCTION graphile_worker.enqueue(text, json, timestamptz, text, boolean) TO %OWNER%;
