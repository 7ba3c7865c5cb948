-- What a gateway's report tells of a message is told of its try, too: the door that takes reports ends tries.
CREATE POLICY attempts_gateway_read ON send_attempts FOR SELECT USING ((SELECT app_scope()) = 'gateway');
CREATE POLICY attempts_gateway_end ON send_attempts FOR UPDATE USING ((SELECT app_scope()) = 'gateway');
--> statement-breakpoint
-- Those of before that said less than their message.
UPDATE send_attempts a SET outcome = CASE m.state WHEN 'failed' THEN 'failed' WHEN 'unknown' THEN 'unknown' ELSE 'accepted' END, ended_at = coalesce(a.ended_at, m.state_at)
  FROM messages m WHERE m.id = a.message_id AND (a.outcome IS NULL OR a.outcome = 'unknown') AND m.state IN ('accepted', 'delivered', 'failed', 'unknown')
  AND a.attempt = (SELECT max(b.attempt) FROM send_attempts b WHERE b.message_id = a.message_id);
