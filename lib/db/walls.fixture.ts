import type postgres from "postgres";
import type { TwoAgencies } from "@/lib/examples/two-agencies";

export type Rows = Record<string, unknown>[];
export type TenantTable = { name: string };

/** Every table of ours, and those that carry an agency's id. */
export async function tablesOf(owner: postgres.Sql, carrying?: "tenant_id"): Promise<string[]> {
  const rows = await owner<{ name: string }[]>`select c.relname as name from pg_class c
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and (${carrying ?? null}::text is null
      or exists (select 1 from pg_attribute a where a.attrelid = c.oid and a.attname = ${carrying ?? null} and not a.attisdropped)) order by 1`;
  return rows.map((row) => row.name);
}

export type Belongings = { ticket: string; caseId: number; draft: number; published: number; withdrawn: number };

/** One row and more in every table for one agency, past the walls. */
export async function arrangeBelongings(owner: postgres.Sql, agency: TwoAgencies["kominfo" | "pertamanan"], ticket: string): Promise<Belongings> {
  const { id, operator } = agency;
  const accountId = operator.accountId;
  // So that the word lists of the search have rows; what comes below leaves changes that aren't counted yet.
  await owner`select search_learn()`;
  await owner`insert into tenant_pulse (tenant_id, last_own_work_at) values (${id}, now())`;
  await owner`insert into case_figures (tenant_id, days, received, answered, answered_in_time, open_now, late_now, counted_at) values (${id}, 7, 1, 1, 1, 1, 1, now())`;
  await owner`insert into case_days (tenant_id, day, received, in_time, late, open, answered, answered_in_time) values (${id}, '2026-01-05', 1, 1, 1, 1, 1, 1)`;
  await owner`insert into case_counts (tenant_id, waiting, unread, thanks, due, running) values (${id}, 0, 1, 0, '{2026-01-05}', '{1}')`;
  await owner`insert into case_weeks (tenant_id, weeks) values (${id}, '[]')`;
  await owner`insert into tenant_addresses (slug, tenant_id) values (${`lama-${agency.slug}`}, ${id})`;
  await owner`insert into sessions (account_id, expires_at, tenant_id) values (${accountId}, now() + interval '1 hour', ${id})`;
  await owner`insert into invitations (account_id, token_hash, expires_at) values (${accountId}, ${`hash-${id}`}, now())`;
  await owner`insert into city_roles (account_id, role, starts_on) values (${accountId}, 'desk', '2020-01-01')`;
  await owner`insert into sign_in_failures (email_index, address_index) values (${`e${id}`}, ${`a${id}`})`;
  await owner`insert into holidays (day, name) values (${`2026-01-${10 + id}`}, 'Libur')`;
  await owner`insert into audit_log (scope, actor_name, tenant_id, action, subject, subject_id) values ('operator', 'x', ${id}, 'a', 'b', '1')`;
  await owner`insert into alerts (tenant_id, level, title, starts_at, ends_at, created_by_name) select t, 'info', 'x', now(), now() + interval '1 day', 'x' from unnest(array[${id}::int, null]) t`;
  await owner`insert into site_settings (tenant_id, asks_review) values (${id}, true)`;
  await owner`insert into media (tenant_id, width, height, widths, bytes, name, public_at) values
    (${id}, 1, 1, '{1}', 1, 'umum', now()), (${id}, 1, 1, '{1}', 1, 'belum', null)`;
  await owner`insert into media_leftovers (tenant_id, id) values (${id}, gen_random_uuid())`;
  await owner`insert into site_looks (tenant_id) values (${id})`;
  await owner`insert into site_exports (tenant_id, account_id, by_name) values (${id}, ${accountId}, 'x')`;
  await owner`insert into agency_topics (tenant_id, topic) values (${id}, 'parkir')`;
  await owner`insert into duty_examples (tenant_id, text) values (${id}, 'contoh')`;
  await owner`insert into routing_places (tenant_id, name) values (${id}, 'Jalan Contoh')`;
  await owner`insert into reply_templates (tenant_id, name, body, place, by_name) values (${id}, 'x', 'x', 1, 'x')`;
  await owner`insert into saved_filters (tenant_id, account_id, by_name, name, shared) values (${id}, ${accountId}, 'x', 'x', true)`;
  const stories = await arrangeArticles(owner, id, accountId);
  await arrangeImport(owner, id, accountId, stories.published);
  const caseId = await arrangeCase(owner, id, ticket);
  await arrangeBroadcast(owner, id, ticket);
  return { ...stories, ticket, caseId };
}

async function arrangeBroadcast(owner: postgres.Sql, id: number, ticket: string): Promise<void> {
  const [contact] = await owner<{ id: number }[]>`select id::int from contacts where phone_index = ${ticket}`;
  const contactId = contact?.id ?? 0;
  await owner`insert into subscriptions (tenant_id, contact_id, channel) values (${id}, ${contactId}, 'sms')`;
  await owner`insert into subscription_requests (kind, tenant_id, contact_id, channel, sent) values ('start', ${id}, ${contactId}, 'sms', true)`;
  await owner`insert into bulk_stops (contact_id) values (${contactId})`;
  const [group] = await owner<{ id: number }[]>`insert into recipient_groups (tenant_id, name, created_by_name) values (${id}, 'x', 'x') returning id`;
  await owner`insert into group_members (tenant_id, group_id, phone_index, phone_cipher, masked, added_by_name) values (${id}, ${group?.id ?? 0}, 'x', 'x', 'x', 'x')`;
  const [broadcast] = await owner<{ id: number }[]>`insert into broadcasts (tenant_id, body, created_by, created_by_name) values (${id}, 'x', 1, 'x') returning id`;
  await owner`insert into broadcast_recipients (tenant_id, broadcast_id, contact_id) values (${id}, ${broadcast?.id ?? 0}, ${contactId})`;
  await owner`insert into broadcast_letters (tenant_id, broadcast_id, revision, about, account_id, next_at) select ${id}, ${broadcast?.id ?? 0}, 1, 'waiting', a.id, now() from accounts a limit 1`;
}

async function arrangeImport(owner: postgres.Sql, id: number, accountId: number, articleId: number): Promise<void> {
  const [row] = await owner<{ id: number }[]>`insert into imports (tenant_id, file_name, file_bytes, account_id, by_name)
    values (${id}, 'lama.xml', 1, ${accountId}, 'x') returning id`;
  const importId = row?.id ?? 0;
  await owner`insert into import_items (tenant_id, import_id, line, source_key, type, title, hash, state, article_id, made_revision)
    values (${id}, ${importId}, 1, 'x', 'post', 'x', 'x', 'brought', ${articleId}, 1)`;
  await owner`insert into import_pictures (tenant_id, import_id, address_hash, media_id) select ${id}, ${importId}, 'x', m.id from media m where m.tenant_id = ${id} limit 1`;
  await owner`insert into old_paths (tenant_id, path, article_id, import_id) values (${id}, '/2013/05/lama', ${articleId}, ${importId})`;
}

async function arrangeArticles(owner: postgres.Sql, id: number, accountId: number) {
  const made = new Map<string, number>();
  for (const status of ["draft", "published", "withdrawn"] as const) {
    const live = status === "published" ? 2 : null;
    const [row] = await owner<{ id: number }[]>`insert into articles (tenant_id, slug, body, author_name, status, published_version, published_at, cover_id)
      values (${id}, ${status}, '{}', 'x', ${status}, ${live}, ${live ? new Date() : null}, (select m.id from media m where m.tenant_id = ${id} and m.name = 'umum')) returning id`;
    const articleId = row?.id ?? 0;
    made.set(status, articleId);
    for (const version of [1, 2]) {
      await owner`insert into article_versions (tenant_id, article_id, version, event, title, summary, body, kind, author_name, made_by_name)
        values (${id}, ${articleId}, ${version}, 'saved', 'x', 'x', '{}', 'news', 'x', 'x')`;
    }
    await owner`insert into article_addresses (tenant_id, slug, article_id) values (${id}, ${`lama-${status}`}, ${articleId})`;
    await owner`insert into article_previews (tenant_id, article_id, token_hash, expires_at) values (${id}, ${articleId}, ${`hash-${articleId}`}, now())`;
    await owner`insert into article_presence (tenant_id, article_id, account_id, name) values (${id}, ${articleId}, ${accountId}, 'x')`;
  }
  return { draft: made.get("draft") ?? 0, published: made.get("published") ?? 0, withdrawn: made.get("withdrawn") ?? 0 };
}

async function arrangeCase(owner: postgres.Sql, id: number, ticket: string): Promise<number> {
  const [contact] = await owner<{ id: number }[]>`insert into contacts (phone_index, phone_cipher, masked, last_four_index, answerable)
    values (${ticket}, 'x', 'x', 'x', true) returning id::int`;
  const contactId = contact?.id ?? 0;
  const [row] = await owner<{ id: number }[]>`insert into cases (tenant_id, ticket, title, contact_id, due_at, masked, last_body)
    values (${id}, ${ticket}, 'x', ${contactId}, now(), 'x', 'x') returning id::int`;
  const caseId = row?.id ?? 0;
  await owner`insert into case_publications (tenant_id, case_id, title, question, kind, status, opened_at, due_at, published_by_name) values (${id}, ${caseId}, 'x', 'x', 'complaint', 'open', now(), now(), 'x')`;
  await owner`insert into case_links (tenant_id, case_id, other_id, kind, by_name) values (${id}, ${caseId}, ${caseId}, 'related', 'x')`;
  await owner`insert into case_mentions (tenant_id, case_id, account_id, by_name) select ${id}, ${caseId}, m.account_id, 'x' from memberships m where m.tenant_id = ${id} limit 1`;
  await owner`insert into case_presence (tenant_id, case_id, account_id, name) values (${id}, ${caseId}, 1, 'x')`;
  await owner`insert into case_articles (tenant_id, article_id, case_id, made_by_name) select ${id}, a.id, ${caseId}, 'x' from articles a where a.tenant_id = ${id} limit 1`;
  await owner`insert into web_reports (nonce, digest, contact_id, case_id) values (${ticket}, 'x', ${contactId}, ${caseId})`;
  const [key] = await owner<{ id: number }[]>`insert into open_keys (name, hint, hash, made_by_name) values (${ticket}, 'x', ${ticket}, 'x') returning id`;
  await owner`insert into open_reports (tenant_id, token_hash, case_id, key_id, person) values (${id}, ${ticket}, ${caseId}, ${key?.id ?? 0}, 'x')`;
  await owner`insert into case_photos (tenant_id, case_id, nonce, name, width, height, widths, bytes) values (${id}, ${caseId}, ${ticket}, 'x', 1, 1, '{1}', 1)`;
  await owner`insert into case_events (tenant_id, case_id, type, actor_name) values (${id}, ${caseId}, 'received', 'x')`;
  await owner`insert into routing_lessons (tenant_id, case_id, seq) values (${id}, ${caseId}, ${caseId})`;
  for (const direction of ["in", "out"]) {
    const [message] = await owner<{ id: number }[]>`insert into messages (tenant_id, case_id, contact_id, direction, kind, body, gateway)
      values (${id}, ${caseId}, ${contactId}, ${direction}, 'citizen', 'x', 'handset') returning id::int`;
    await owner`insert into send_attempts (message_id, attempt) values (${message?.id ?? 0}, 1)`;
    await owner`insert into delivery_reports (gateway, key, state, message_id) values ('handset', ${`${ticket}-${direction}`}, 'delivered', ${message?.id ?? 0})`;
    await owner`insert into message_handles (gateway, handle, message_id) values ('handset', ${`${ticket}-${direction}`}, ${message?.id ?? 0})`;
    await owner`insert into spam_messages (tenant_id, message_id, contact_id, body, masked, kind, certainty) values (${id}, ${message?.id ?? 0}, ${contactId}, 'x', 'x', 'promo', 1)`;
  }
  await owner`insert into deliveries (gateway, gateway_id, contact_id, recipient, encoding, payload) values ('handset', ${ticket}, ${contactId}, 'x', 'x', 'x')`;
  await owner`insert into gateways (name, kind, label, role) values (${`kannel-${id}`}, 'kannel', 'x', 'both')`;
  await owner`insert into gateway_states (gateway) values (${`kannel-${id}`})`;
  await owner`insert into gateway_traffic (gateway, hour) values (${`kannel-${id}`}, now())`;
  await owner`insert into gateway_networks (day, gateway, network, sent, delivered, failed) values ('2026-01-05', ${`kannel-${id}`}, 'x', 1, 1, 0)`;
  const [alarm] = await owner<{ id: number }[]>`insert into gateway_alarms (gateway, quiet_since, began_at, expected) values (${`kannel-${id}`}, now(), now(), 10) returning id`;
  await owner`insert into gateway_letters (alarm_id, account_id, next_at) select ${alarm?.id ?? 0}, a.id, now() from accounts a limit 1`;
  await owner`insert into handset_phones (contact_id) values (${contactId})`;
  await owner`insert into handset_messages (contact_id, reference, parts) values (${contactId}, ${ticket}, '[]')`;
  const [change] = await owner<{ id: number }[]>`insert into clock_changes (by_name, summary) values ('x', 'x') returning id`;
  await owner`insert into deadline_moves (tenant_id, change_id, case_id, ticket, old_due, new_due) values (${id}, ${change?.id ?? 0}, ${caseId}, ${ticket}, now(), now())`;
  return caseId;
}
