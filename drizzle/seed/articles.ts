import { randomUUID } from "node:crypto";
import { link, mkdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { desc, eq, sql } from "drizzle-orm";
import { articleAddresses, articles, articleVersions } from "@/lib/articles/schema";
import { rulesOf } from "@/lib/articles/kind-rules";
import { exampleArticles } from "@/lib/examples/articles";
import { exampleEntries } from "@/lib/examples/entries";
import { dayOf, hourOf } from "@/lib/cases/working-days";
import type { SceneName } from "@/lib/examples/scenes";
import type { ExampleArticle, ExampleEntry } from "@/lib/examples/types";
import { env } from "@/lib/env";
import { media } from "@/lib/media/schema";
import { storeSize } from "@/lib/media/store";
import { tenantPulse } from "@/lib/tenants/schema";
import { daysBefore, inBatches, must, type SeededAgencies, type SeedTx } from "./database";
import { type DrawnPictures, SIZE, WIDTHS } from "./pictures";

export async function seedArticles(tx: SeedTx, agencies: SeededAgencies, pictures: DrawnPictures, now: Date): Promise<void> {
  const news = await Promise.all(exampleArticles().map((article) => articleRow(article, agencies, pictures, now)));
  const rows = [...news, ...exampleEntries().map((entry) => entryRow(entry, agencies, now))];
  const covers = rows.flatMap((row) => (row.cover ? [row.cover] : []));
  for (const batch of inBatches(covers)) await tx.insert(media).values(batch);
  for (const batch of inBatches(rows)) {
    const made = await tx.insert(articles).values(batch.map((row) => row.article)).returning();
    await tx.insert(articleVersions).values(made.map((article) => ({
      tenantId: article.tenantId, articleId: article.id, version: 1, event: "published" as const, title: article.title, summary: article.summary,
      body: article.body, kind: article.kind, fields: article.fields, coverId: article.coverId, coverAlt: article.coverAlt, coverCaption: article.coverCaption,
      authorName: article.authorName, authorTitle: article.authorTitle, madeAt: article.publishedAt ?? now, madeByName: article.authorName,
    })));
  }
  await tx.insert(articleAddresses).values(await formerAddress(tx, must(agencies.get("kominfo"), "kominfo").id));
  await tx.update(tenantPulse).set({
    lastOwnWorkAt: sql`coalesce((select max(a.published_at) from articles a where a.tenant_id = ${tenantPulse.tenantId}), ${tenantPulse.lastOwnWorkAt})`,
  }).where(sql`true`);
}

/** One headline was changed after it was published: its first address leads on. */
async function formerAddress(tx: SeedTx, tenantId: number) {
  const [newest] = await tx.select({ id: articles.id }).from(articles).where(eq(articles.tenantId, tenantId)).orderBy(desc(articles.publishedAt), articles.id).limit(1);
  return { tenantId, articleId: must(newest, "a story of kominfo").id, slug: "judul-sebelum-diganti" };
}

async function articleRow(example: ExampleArticle, agencies: SeededAgencies, pictures: DrawnPictures, now: Date) {
  const tenantId = must(agencies.get(example.tenantSlug), example.tenantSlug).id;
  const publishedAt = officeMoment(now, example.publishedDaysAgo);
  const cover = example.cover ? await coverRow(tenantId, example.slug, example.cover, pictures, publishedAt) : null;
  return {
    cover,
    article: {
      tenantId, kind: example.kind, slug: example.slug, title: example.title, summary: example.summary, body: example.body, fields: {},
      coverId: cover?.id ?? null, coverAlt: example.cover?.alt ?? "", coverCaption: example.cover?.caption ?? "",
      status: "published" as const, publishedVersion: 1, publishedRevision: 1, publishedAt, createdAt: publishedAt, updatedAt: publishedAt,
      authorName: example.authorName, authorTitle: example.authorTitle, updatedByName: example.authorName,
    },
  };
}

/** A kind with fields of its own; it passes the same rules as what people write. */
function entryRow(example: ExampleEntry, agencies: SeededAgencies, now: Date) {
  const { id: tenantId } = must(agencies.get(example.tenantSlug), example.tenantSlug);
  const publishedAt = officeMoment(now, example.publishedDaysAgo + 0.4);
  const { shape, shown } = rulesOf[example.kind];
  const fields = shape.parse({ ...example.fields, ...eventMoments(example, now) });
  const { from, until, facet } = shown(fields);
  return {
    cover: null,
    article: {
      tenantId, kind: example.kind, slug: example.slug, title: example.title, summary: example.summary, body: example.body, fields,
      coverId: null, coverAlt: "", coverCaption: "", status: "published" as const, publishedVersion: 1, publishedAt, createdAt: publishedAt, updatedAt: publishedAt,
      shownFrom: from, shownUntil: until, shownFacet: facet, authorName: "Redaksi", authorTitle: null, updatedByName: "Redaksi",
    },
  };
}

function eventMoments({ startsInDays, from }: ExampleEntry, now: Date): { startsAt?: string; endsAt?: string } {
  if (startsInDays === null || !from) return {};
  const day = dayOf(daysBefore(now, -startsInDays));
  return { startsAt: `${day}T${from[0]}`, endsAt: `${day}T${from[1]}` };
}

const OPENS_MS = 8 * 3_600_000;
const OFFICE_MS = 8 * 3_600_000;
const DAY_MS = 86_400_000;

/** News is published in office hours (WIB): the fraction of `daysAgo` gives the hour, later for a smaller one; never after now. */
function officeMoment(now: Date, daysAgo: number): Date {
  const day = hourOf(dayOf(daysBefore(now, Math.floor(daysAgo))), 0).getTime();
  const moment = day + OPENS_MS + (1 - (daysAgo % 1)) * OFFICE_MS;
  return new Date(moment > now.getTime() ? Math.min(moment - DAY_MS, now.getTime()) : moment);
}

/** Each agency has a picture of its own; the files behind equal ones are the same on disk (hard links). */
export async function coverRow(tenantId: number, slug: string, cover: { scene: SceneName; alt: string }, pictures: DrawnPictures, publicAt: Date) {
  const id = randomUUID();
  const drawn = must(pictures.files.get(cover.scene), cover.scene);
  if (env.s3Bucket() === "") await linkSizes(drawn.folder, join(pictures.dataDir, "media", String(tenantId), id));
  else for (const width of WIDTHS) await storeSize(tenantId, id, width, "webp", await readFile(join(drawn.folder, `${width}.webp`)));
  return { tenantId, id, ...SIZE, widths: WIDTHS, bytes: drawn.bytes, name: `${slug}.webp`, alt: cover.alt, createdAt: publicAt, publicAt };
}

async function linkSizes(from: string, to: string): Promise<void> {
  await mkdir(to, { recursive: true });
  await Promise.all(WIDTHS.map((width) => link(join(from, `${width}.webp`), join(to, `${width}.webp`))));
}
