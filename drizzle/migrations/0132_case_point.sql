-- The point that a citizen showed on the map of the form, in degrees (WGS84). It stands on the case, so that who may read the
-- case reads it, and nobody else: what is public is copied by a person, and has no column for it.
ALTER TABLE cases ADD COLUMN latitude double precision, ADD COLUMN longitude double precision;
--> statement-breakpoint
ALTER TABLE cases ADD CONSTRAINT cases_point CHECK ((latitude IS NULL) = (longitude IS NULL) AND latitude BETWEEN -90 AND 90 AND longitude BETWEEN -180 AND 180);
