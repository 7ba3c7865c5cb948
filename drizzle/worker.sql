-- Run by scripts/migrate.ts as the worker's role after graphile-worker's own migrations; %APP% is the app's role.
-- The app may add a named job and nothing else: it can't read the queue, and it can't invent a task.
CREATE OR REPLACE FUNCTION graphile_worker.enqueue(task text, payload json, run_at timestamptz, job_key text)
RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
  IF task NOT IN ('send-sms', 'resolve-sms', 'close-parts', 'publish-scheduled', 'end-scheduled', 'expire-pages') THEN RAISE EXCEPTION 'unknown task %', task; END IF;
  PERFORM graphile_worker.add_job(identifier => task, payload => payload, run_at => run_at, job_key => job_key, max_attempts => 12);
END $$;
REVOKE ALL ON FUNCTION graphile_worker.enqueue(text, json, timestamptz, text) FROM PUBLIC;
GRANT USAGE ON SCHEMA graphile_worker TO %APP%;
GRANT EXECUTE ON FUNCTION graphile_worker.enqueue(text, json, timestamptz, text) TO %APP%;
