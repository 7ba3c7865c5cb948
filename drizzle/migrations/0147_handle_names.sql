-- How many names the message has at its gateway: of a long SMS perhaps only some parts' are known, and what became of those
-- doesn't speak for the whole.
ALTER TABLE message_handles ADD COLUMN names smallint;
