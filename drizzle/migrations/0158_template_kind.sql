-- A template may ask the citizen something: it is then sent as a question, which stops the clock, and not as the answer.
ALTER TABLE reply_templates ADD COLUMN kind text NOT NULL DEFAULT 'answer' CONSTRAINT reply_templates_kind CHECK (kind IN ('answer', 'question'));
