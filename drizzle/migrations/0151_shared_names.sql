-- How many parts of the message bear that name: some SMSCs give all parts of a long SMS one and the same id, and then each
-- report speaks of one of them, nobody knows of which.
ALTER TABLE message_handles ADD COLUMN parts smallint NOT NULL DEFAULT 1;
