-- A bulk message that the worker with the gateway's connection was told of: nobody else offers it again for a moment. Its
-- own column, since that worker may take it at once, and `send_after` alone can't tell that from a wait after a refusal.
ALTER TABLE messages ADD COLUMN passed_on_to text;
