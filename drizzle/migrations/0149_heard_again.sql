-- Who was told that a gateway is silent is told, once, that it is heard again.
ALTER TABLE gateway_letters ADD COLUMN about text NOT NULL DEFAULT 'silent';
ALTER TABLE gateway_letters DROP CONSTRAINT gateway_letters_pkey;
ALTER TABLE gateway_letters ADD CONSTRAINT gateway_letters_pkey PRIMARY KEY (alarm_id, account_id, about);
