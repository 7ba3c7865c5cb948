-- Deciding about a second person is a step from empty to alive like the others (0022_planning_walls.sql): noted where every
-- home reads already, so that it needn't look at the settings for it.
CREATE FUNCTION settings_milestone() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO tenant_pulse AS p (tenant_id, milestones) VALUES (NEW.tenant_id, ARRAY['review'])
    ON CONFLICT (tenant_id) DO UPDATE SET milestones = p.milestones || ARRAY['review'] WHERE NOT 'review' = ANY (p.milestones);
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER settings_milestone AFTER INSERT ON site_settings FOR EACH ROW EXECUTE FUNCTION settings_milestone();
--> statement-breakpoint
-- What was decided before this.
INSERT INTO tenant_pulse AS p (tenant_id, milestones) SELECT tenant_id, ARRAY['review'] FROM site_settings
  ON CONFLICT (tenant_id) DO UPDATE SET milestones = p.milestones || ARRAY['review'] WHERE NOT 'review' = ANY (p.milestones);
