-- How gateways fare: traffic by the hour, delivery by network and day, and alarms of silence with their letters. No row
-- tells of a person or an agency.
CREATE TABLE gateway_traffic (
  gateway text NOT NULL,
  hour timestamptz NOT NULL,
  incoming integer NOT NULL DEFAULT 0,
  handed integer NOT NULL DEFAULT 0,
  reported integer NOT NULL DEFAULT 0,
  PRIMARY KEY (gateway, hour)
);
CREATE INDEX gateway_traffic_hour ON gateway_traffic (hour);
CREATE TABLE gateway_networks (
  day date NOT NULL,
  gateway text NOT NULL,
  network text NOT NULL,
  sent integer NOT NULL,
  delivered integer NOT NULL,
  failed integer NOT NULL,
  PRIMARY KEY (day, gateway, network)
);
CREATE TABLE gateway_alarms (
  id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  gateway text NOT NULL CONSTRAINT gateway_alarms_gateway_gateways_name_fk REFERENCES gateways (name),
  quiet_since timestamptz NOT NULL,
  began_at timestamptz NOT NULL,
  expected integer NOT NULL,
  ended_at timestamptz,
  -- The same silence has one alarm, however often it is looked at.
  CONSTRAINT gateway_alarms_once UNIQUE (gateway, quiet_since)
);
CREATE UNIQUE INDEX gateway_alarms_open ON gateway_alarms (gateway) WHERE ended_at IS NULL;
CREATE TABLE gateway_letters (
  alarm_id integer NOT NULL CONSTRAINT gateway_letters_alarm_id_gateway_alarms_id_fk REFERENCES gateway_alarms (id),
  account_id integer NOT NULL CONSTRAINT gateway_letters_account_id_accounts_id_fk REFERENCES accounts (id),
  state text NOT NULL DEFAULT 'queued',
  attempts smallint NOT NULL DEFAULT 0,
  next_at timestamptz NOT NULL,
  detail text,
  PRIMARY KEY (alarm_id, account_id)
);
CREATE INDEX gateway_letters_waiting ON gateway_letters (next_at) WHERE state IN ('queued', 'submitting');
--> statement-breakpoint
-- In the gateway's own words, with its currency.
ALTER TABLE gateway_states ADD COLUMN credit text;
-- What went out lately, for counting: `at` never changes, so moving a message on costs nothing more.
CREATE INDEX messages_out_at ON messages (at) WHERE direction = 'out';
--> statement-breakpoint
DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY '{gateway_traffic,gateway_networks,gateway_alarms,gateway_letters}'::text[] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE ON %I TO %I', name, current_setting('pemko.app_role'));
  END LOOP;
  EXECUTE format('GRANT DELETE ON gateway_networks, gateway_traffic TO %I', current_setting('pemko.app_role'));
  EXECUTE format('GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO %I', current_setting('pemko.app_role'));
END $$;
CREATE POLICY gateway_traffic_job ON gateway_traffic FOR ALL USING ((SELECT app_scope()) = 'job');
CREATE POLICY gateway_traffic_read ON gateway_traffic FOR SELECT USING ((SELECT app_scope()) = 'admin');
CREATE POLICY gateway_networks_job ON gateway_networks FOR ALL USING ((SELECT app_scope()) = 'job');
CREATE POLICY gateway_networks_read ON gateway_networks FOR SELECT USING ((SELECT app_scope()) = 'admin');
CREATE POLICY gateway_alarms_job ON gateway_alarms FOR ALL USING ((SELECT app_scope()) = 'job');
CREATE POLICY gateway_alarms_read ON gateway_alarms FOR SELECT USING ((SELECT app_scope()) IN ('admin', 'desk'));
CREATE POLICY gateways_alarmed ON gateways FOR SELECT USING ((SELECT app_scope()) = 'desk'
  AND EXISTS (SELECT 1 FROM gateway_alarms a WHERE a.gateway = gateways.name AND a.ended_at IS NULL));
CREATE POLICY gateway_letters_job ON gateway_letters FOR ALL USING ((SELECT app_scope()) = 'job');
-- Who is told: admins of the city alone.
CREATE POLICY city_roles_told ON city_roles FOR SELECT USING ((SELECT app_scope()) = 'job' AND role = 'admin');
CREATE POLICY accounts_told ON accounts FOR SELECT USING ((SELECT app_scope()) = 'job'
  AND EXISTS (SELECT 1 FROM city_roles r WHERE r.account_id = accounts.id AND r.role = 'admin'));
