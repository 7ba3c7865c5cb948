import { createHash } from "node:crypto";
import { existsSync, readdirSync } from "node:fs";
import { dirname } from "node:path";
import sharp from "sharp";
import { beforeAll, describe, expect, it } from "vitest";
import { openPromise } from "yauzl";
import { jobKey } from "@/lib/access/doors/open";
import { arrangeNewsroom, arrangePublished, pictureBody, story, textBody } from "@/lib/articles/arrange";
import { changeArticleAddress, saveDraft, startArticle, trashArticle, withdrawArticle } from "@/lib/articles/commands";
import { addPicture } from "@/lib/media/commands";
import { testDatabase } from "@/scripts/testing/database";
import { packFor } from "./arrange";
import { openExport, startExport, stopExport } from "./commands";
import { packOf } from "./file";
import { findExport, listExports } from "./queries";
import { runExport } from "./run";
import { sweepExports } from "./sweep";

const database = testDatabase();
let room: Awaited<ReturnType<typeof arrangeNewsroom>>;
beforeAll(async () => {
  room = await arrangeNewsroom(database.owner());
});

type Site = { format: string; version: number; site: Record<string, unknown>; settings: unknown; writings: Record<string, unknown>[] };

async function unpacked(path: string): Promise<{ site: Site; raw: string; files: Map<string, Buffer> }> {
  const zip = await openPromise(path, { autoClose: false, lazyEntries: true });
  const files = new Map<string, Buffer>();
  for await (const entry of zip.eachEntry()) {
    const parts: Buffer[] = [];
    for await (const part of await zip.openReadStreamPromise(entry)) parts.push(part as Buffer);
    files.set(entry.fileName, Buffer.concat(parts));
  }
  zip.close();
  const raw = files.get("situs.json")?.toString("utf8") ?? "";
  return { site: JSON.parse(raw) as Site, raw, files };
}

async function photo(operator = room.rina): Promise<string> {
  const added = await addPicture(operator, await sharp({ create: { width: 700, height: 500, channels: 3, background: "#0a5" } }).png().toBuffer(), "KTP Budi.png");
  if (!added.ok) throw new Error("a picture was expected");
  return added.value.id;
}

describe("a packed site", () => {
  it("holds every writing with its pictures, addresses and state, and nothing of people's accounts or cases", async () => {
    const [cover, dropped] = [await photo(), await photo()];
    const shown = await arrangePublished(room.rina, { coverId: cover, coverAlt: "Truk", body: textBody("Terbit.") });
    await changeArticleAddress(room.rina, shown.id, 2, "truk-pagi");
    await saveDraft(room.siti, shown.id, 2, story({ title: "Belum terbit", body: pictureBody(cover) }));
    const gone = await arrangePublished(room.rina, { title: "Ditarik" });
    await withdrawArticle(room.rina, gone.id, 2, { note: "Jadwalnya keliru." });
    const draft = await startArticle(room.rina, story({ kind: "profile", title: "Sejarah", fields: { order: "2" } }));
    const trashed = await startArticle(room.rina, story({ title: "Dibuang", body: pictureBody(dropped) }));
    if (!draft.ok || !trashed.ok) throw new Error("drafts were expected");
    expect(await trashArticle(room.rina, trashed.value.id, 1)).toMatchObject({ ok: true });
    await arrangePublished(room.neighbour, { title: "Berita tetangga" });

    const { facts, path } = await packFor(room.rina);
    expect(facts).toMatchObject({ writings: 3, pictures: 1, missing: 0, stepDone: 4, stepTotal: 4, byName: "Rina Siregar" });
    const { site, raw, files } = await unpacked(path);
    expect(site).toMatchObject({ format: "situs-instansi", version: 1, site: { name: "Dinas Kebersihan" }, settings: { asksReview: false } });
    expect(Object.keys(site).at(-1)).toBe("writings");
    expect(site.writings).toMatchObject([
      { number: shown.id, state: "published", address: "/berita/truk-pagi", formerAddresses: [`/berita/${shown.slug}`], content: { kind: "news", title: "Jadwal truk sampah berubah", coverId: cover }, draft: { title: "Belum terbit" },
        pictures: [{ id: cover, file: `files/${cover}.webp`, sha256: createHash("sha256").update(files.get(`files/${cover}.webp`) ?? "").digest("hex") }] },
      { number: gone.id, state: "withdrawn", withdrawn: { note: "Jadwalnya keliru." } },
      { number: draft.value.id, state: "draft", address: null, content: { kind: "profile", fields: { order: "2" } } },
    ]);
    expect((await sharp(files.get(`files/${cover}.webp`)).metadata()).width).toBe(700);
    expect([...files.keys()]).toEqual(["situs.json", `files/${cover}.webp`]);
    for (const secret of ["medan.example", "KTP Budi", "Berita tetangga", "Dibuang", "accountId", "0812"]) expect(raw).not.toContain(secret);
    expect(readdirSync(dirname(path)).filter((name) => !name.endsWith(".zip"))).toEqual([]);
    const audit = await database.owner()`select action from audit_log where subject = 'export' and tenant_id = ${room.kebersihan} order by id`;
    expect(audit.map(({ action }) => String(action))).toEqual(["export.started", "export.finished"]);
  });

  it("is made without a picture whose file is gone, and says so", async () => {
    await database.owner()`insert into media (tenant_id, id, width, height, widths, bytes, name) values (${room.dishub}, '11111111-1111-4111-8111-111111111111', 9, 9, '{9}', 1, 'x')`;
    await arrangePublished(room.neighbour, { body: pictureBody("11111111-1111-4111-8111-111111111111") });
    const { facts, path } = await packFor(room.neighbour);
    expect(facts).toMatchObject({ pictures: 0, missing: 1 });
    expect((await unpacked(path)).files.size).toBe(1);
  });
});

describe("taking it away", () => {
  const started = async (operator = room.rina) => {
    const outcome = await startExport(operator);
    if (!outcome.ok) throw new Error(outcome.issues[0]?.message);
    return outcome.value.id;
  };
  const pack = (id: number) => runExport(jobKey("export-site"), id);

  it("is for the agency's own people, noted, for a day, and one file at a time", async () => {
    const id = await started();
    expect(await startExport(room.siti)).toMatchObject({ ok: false, issues: [{ message: expect.stringMatching(/sedang disiapkan/) as string }] });
    expect(await openExport(room.rina, id)).toBeNull();
    await pack(id);
    expect(await openExport(room.siti, id)).toMatchObject({ id });
    expect(await database.owner()`select 1 from audit_log where action = 'export.fetched' and actor_id = ${room.siti.accountId} and subject_id = ${String(id)}`).toHaveLength(1);
    expect(await openExport(room.neighbour, id)).toBeNull();
    expect(await findExport(room.neighbour, id)).toBeNull();
    expect((await listExports(room.neighbour)).map((each) => each.id)).not.toContain(id);
    expect(await stopExport(room.neighbour, id)).toMatchObject({ ok: false, issues: [{ message: expect.stringMatching(/tidak ditemukan/) as string }] });
    expect(await openExport(room.rina, id, new Date(Date.now() + 25 * 3_600_000))).toBeNull();
    const reviewer = { ...room.siti, role: "reviewer" as const };
    expect(await openExport(reviewer, id)).toBeNull();
    expect(await startExport(reviewer)).toMatchObject({ ok: false });
    const newer = await started();
    await pack(newer);
    expect([(await findExport(room.rina, id))?.state, existsSync(packOf(room.kebersihan, id)), existsSync(packOf(room.kebersihan, newer))]).toEqual(["expired", false, true]);
    await database.owner()`update site_exports set expires_at = now() - interval '1 minute' where id = ${newer}`;
    await sweepExports(jobKey("sweep-exports"));
    expect([(await findExport(room.rina, newer))?.state, existsSync(packOf(room.kebersihan, newer))]).toEqual(["expired", false]);
  });

  it("stops when a person says so, and leaves no file", async () => {
    const id = await started();
    expect(await stopExport(room.siti, id)).toMatchObject({ ok: true });
    await pack(id);
    expect((await findExport(room.rina, id))?.state).toBe("stopped");
    const again = await started();
    await database.owner()`update site_exports set state = 'running', runner = gen_random_uuid() where id = ${again}`;
    await pack(again);
    expect((await findExport(room.rina, again))?.state).toBe("running");
    expect(existsSync(packOf(room.kebersihan, again))).toBe(false);
    // A killed worker's turn is taken up after a while; what it left beside the file goes.
    await database.owner()`update site_exports set beat_at = now() - interval '2 minutes' where id = ${again}`;
    await sweepExports(jobKey("sweep-exports"));
    expect(await database.superuser()`select 1 from graphile_worker._private_jobs where key = ${`export:${again}`}`).toHaveLength(1);
    await pack(again);
    expect((await findExport(room.rina, again))?.state).toBe("ready");
  });

  it("waits while another site is packed, and ends with a worker that ends", async () => {
    const [mine, theirs] = [await started(), await started(room.neighbour)];
    await database.owner()`update site_exports set state = 'running', runner = gen_random_uuid(), beat_at = now() where id = ${theirs}`;
    await pack(mine);
    expect((await findExport(room.rina, mine))?.state).toBe("waiting");
    await database.owner()`update site_exports set state = 'failed' where id = ${theirs}`;
    const gone = new AbortController();
    gone.abort();
    await runExport(jobKey("export-site"), mine, gone.signal);
    expect((await findExport(room.rina, mine))?.state).toBe("waiting");
    await database.owner()`update memberships set ends_on = current_date - 3 where account_id = ${room.rina.accountId}`;
    await pack(mine);
    await database.owner()`update memberships set ends_on = null where account_id = ${room.rina.accountId}`;
    expect(await findExport(room.rina, mine)).toMatchObject({ state: "failed", problem: expect.stringMatching(/tidak bertugas/) as string });
  });
});
