DROP INDEX "articles_worklist";--> statement-breakpoint
DROP INDEX "articles_worklist_status";--> statement-breakpoint
CREATE INDEX "articles_trash" ON "articles" USING btree ("tenant_id","kind","updated_at","id") WHERE trashed_at is not null;--> statement-breakpoint
CREATE INDEX "articles_worklist" ON "articles" USING btree ("tenant_id","kind","updated_at","id") WHERE trashed_at is null;--> statement-breakpoint
CREATE INDEX "articles_worklist_status" ON "articles" USING btree ("tenant_id","kind","status","updated_at","id") WHERE trashed_at is null;--> statement-breakpoint
-- First part of the public address (lib/articles/kinds.ts), links too.
CREATE OR REPLACE FUNCTION search_room(kind text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE kind WHEN 'event' THEN 'agenda' WHEN 'service' THEN 'layanan' WHEN 'document' THEN 'dokumen' WHEN 'official' THEN 'pejabat'
    WHEN 'profile' THEN 'profil' WHEN 'album' THEN 'galeri' WHEN 'link' THEN 'tautan' ELSE 'berita' END
$$;
