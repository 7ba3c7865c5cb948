-- A gateway whose connection one worker holds (SMPP): who, until when unless it says so again, and what the next one must know.
ALTER TABLE gateway_states ADD COLUMN holder text, ADD COLUMN held_until timestamptz, ADD COLUMN bound_at timestamptz, ADD COLUMN link jsonb;
