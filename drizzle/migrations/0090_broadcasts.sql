-- Bulk messages: who asked for them (proven by an SMS of their own), groups an agency keeps, what is sent, to whom.
CREATE TABLE subscriptions (
  tenant_id integer NOT NULL CONSTRAINT subscriptions_tenant_id_tenants_id_fk REFERENCES tenants (id),
  contact_id bigint NOT NULL CONSTRAINT subscriptions_contact_id_contacts_id_fk REFERENCES contacts (id),
  place_id integer CONSTRAINT subscriptions_place_id_tenants_id_fk REFERENCES tenants (id),
  channel text NOT NULL,
  confirmed_at timestamptz NOT NULL DEFAULT now(),
  ended_at timestamptz,
  CONSTRAINT subscriptions_tenant_id_contact_id_pk PRIMARY KEY (tenant_id, contact_id)
);
CREATE INDEX subscriptions_contact ON subscriptions (contact_id) WHERE ended_at IS NULL;
CREATE INDEX subscriptions_place ON subscriptions (tenant_id, place_id, contact_id) WHERE ended_at IS NULL;
--> statement-breakpoint
CREATE TABLE recipient_groups (
  tenant_id integer NOT NULL CONSTRAINT recipient_groups_tenant_id_tenants_id_fk REFERENCES tenants (id),
  id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  name text NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  created_by_name text NOT NULL,
  dissolved_at timestamptz,
  CONSTRAINT recipient_groups_tenant_id_id_unique UNIQUE (tenant_id, id)
);
CREATE UNIQUE INDEX recipient_groups_name ON recipient_groups (tenant_id, lower(name)) WHERE dissolved_at IS NULL;
CREATE TABLE group_members (
  tenant_id integer NOT NULL CONSTRAINT group_members_tenant_id_tenants_id_fk REFERENCES tenants (id),
  group_id integer NOT NULL,
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  phone_index text NOT NULL,
  phone_cipher text NOT NULL,
  masked text NOT NULL,
  name text NOT NULL DEFAULT '',
  contact_id bigint CONSTRAINT group_members_contact_id_contacts_id_fk REFERENCES contacts (id),
  added_at timestamptz NOT NULL DEFAULT now(),
  added_by_name text NOT NULL,
  asked_at timestamptz,
  confirmed_at timestamptz,
  left_at timestamptz,
  CONSTRAINT group_members_once UNIQUE (tenant_id, group_id, phone_index),
  CONSTRAINT group_members_tenant_id_group_id_recipient_groups_tenant_id_id_fk FOREIGN KEY (tenant_id, group_id) REFERENCES recipient_groups (tenant_id, id)
);
CREATE INDEX group_members_contact ON group_members (contact_id) WHERE left_at IS NULL;
--> statement-breakpoint
-- What somebody asked for, until the telephone itself says YA, or its code is typed on the web.
CREATE TABLE subscription_requests (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  kind text NOT NULL,
  tenant_id integer CONSTRAINT subscription_requests_tenant_id_tenants_id_fk REFERENCES tenants (id),
  group_id integer,
  contact_id bigint NOT NULL CONSTRAINT subscription_requests_contact_id_contacts_id_fk REFERENCES contacts (id),
  place_id integer CONSTRAINT subscription_requests_place_id_tenants_id_fk REFERENCES tenants (id),
  channel text NOT NULL,
  code_index text,
  sent boolean NOT NULL,
  tries smallint NOT NULL DEFAULT 0,
  at timestamptz NOT NULL DEFAULT now(),
  done_at timestamptz,
  CONSTRAINT subscription_requests_group_fk FOREIGN KEY (tenant_id, group_id) REFERENCES recipient_groups (tenant_id, id)
);
CREATE INDEX subscription_requests_contact ON subscription_requests (contact_id, at);
CREATE INDEX subscription_requests_flow ON subscription_requests (at) WHERE channel = 'web' AND sent;
-- Who stopped all of it: whatever list they still stand on, nothing is sent until they ask for it again themselves.
CREATE TABLE bulk_stops (
  contact_id bigint CONSTRAINT bulk_stops_pkey PRIMARY KEY CONSTRAINT bulk_stops_contact_id_contacts_id_fk REFERENCES contacts (id),
  at timestamptz NOT NULL DEFAULT now()
);
--> statement-breakpoint
CREATE TABLE broadcasts (
  tenant_id integer NOT NULL CONSTRAINT broadcasts_tenant_id_tenants_id_fk REFERENCES tenants (id),
  id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  body text NOT NULL,
  urgent boolean NOT NULL DEFAULT false,
  subscribers boolean NOT NULL DEFAULT true,
  everyone boolean NOT NULL DEFAULT false,
  agency_ids integer[] NOT NULL DEFAULT '{}',
  place_ids integer[] NOT NULL DEFAULT '{}',
  group_ids integer[] NOT NULL DEFAULT '{}',
  send_at timestamptz,
  useful_hours smallint NOT NULL DEFAULT 24,
  state text NOT NULL DEFAULT 'draft',
  revision integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT now(),
  created_by integer NOT NULL,
  created_by_name text NOT NULL,
  -- As it will be sent, with who writes and how to stop; fixed when it is handed in.
  full_text text,
  parts smallint,
  estimate integer,
  submitted_at timestamptz,
  submitted_by integer,
  submitted_by_name text,
  approved_at timestamptz,
  approved_by_name text,
  returned_note text,
  begun_at timestamptz,
  ends_at timestamptz,
  -- How far the list of recipients is written: contacts up to this one.
  up_to_contact bigint NOT NULL DEFAULT 0,
  recipients integer NOT NULL DEFAULT 0,
  released integer NOT NULL DEFAULT 0,
  skipped integer NOT NULL DEFAULT 0,
  turn_at timestamptz,
  ended_at timestamptz,
  stopped_by_name text,
  CONSTRAINT broadcasts_tenant_id_id_unique UNIQUE (tenant_id, id),
  CONSTRAINT broadcasts_other_approves CHECK (approved_at IS NULL OR approved_by_name IS NOT NULL)
);
CREATE INDEX broadcasts_list ON broadcasts (tenant_id, id);
CREATE INDEX broadcasts_waiting ON broadcasts (tenant_id) WHERE state = 'waiting';
CREATE INDEX broadcasts_running ON broadcasts (state, send_at) WHERE state IN ('scheduled', 'expanding', 'sending');
CREATE TABLE broadcast_recipients (
  tenant_id integer NOT NULL,
  broadcast_id integer NOT NULL,
  contact_id bigint NOT NULL CONSTRAINT broadcast_recipients_contact_id_contacts_id_fk REFERENCES contacts (id),
  -- No foreign key: it would have to carry the tenant, and messages has no such unique key; none is ever deleted.
  message_id bigint,
  skipped text,
  CONSTRAINT broadcast_recipients_broadcast_id_contact_id_pk PRIMARY KEY (broadcast_id, contact_id),
  CONSTRAINT broadcast_recipients_tenant_id_broadcast_id_broadcasts_tenant_id_id_fk FOREIGN KEY (tenant_id, broadcast_id) REFERENCES broadcasts (tenant_id, id)
);
CREATE INDEX broadcast_recipients_waiting ON broadcast_recipients (broadcast_id, contact_id) WHERE message_id IS NULL AND skipped IS NULL;
--> statement-breakpoint
ALTER TABLE messages ADD COLUMN broadcast_id integer;
ALTER TABLE messages ADD CONSTRAINT messages_tenant_id_broadcast_id_broadcasts_tenant_id_id_fk FOREIGN KEY (tenant_id, broadcast_id) REFERENCES broadcasts (tenant_id, id);
-- Never twice to one telephone, whatever is done again.
CREATE UNIQUE INDEX messages_broadcast_once ON messages (broadcast_id, contact_id) WHERE broadcast_id IS NOT NULL;
CREATE INDEX messages_bulk_waiting ON messages (kind, tenant_id) WHERE kind IN ('bulk', 'alert') AND state IN ('queued', 'failed-now', 'submitting');
