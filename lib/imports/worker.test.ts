import { existsSync } from "node:fs";
import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { jobKey } from "@/lib/access/doors/open";
import { arrangeNewsroom } from "@/lib/articles/arrange";
import { withKey } from "@/lib/db/with-key";
import { testDatabase } from "@/scripts/testing/database";
import { factsOf, sendFile, tryRun, wxr } from "./arrange";
import { checkImport } from "./check";
import { beginImport, dropImport, startImport, stopImport } from "./commands";
import { fileOf } from "./file";
import { receivePart } from "./receive";
import { runImport } from "./run";
import { importItems } from "./schema";
import { blankItem } from "./source";
import { usualChoices } from "./states";
import { sweepImports } from "./sweep";

const database = testDatabase();
let room: Awaited<ReturnType<typeof arrangeNewsroom>>;
beforeAll(async () => {
  room = await arrangeNewsroom(database.owner());
});

const post = (id: number) => ({ id, title: `Truk nomor ${id}`, html: "<p>Truk sampah berangkat pukul 05.30.</p>", slug: `truk-nomor-${id}` });

describe("the worker", () => {
  it("that was killed leaves what another goes on with, and nothing comes twice", async () => {
    const id = await sendFile(room.rina, wxr([post(51), post(52), post(53)]));
    await checkImport(jobKey("check-import"), id);
    expect(await startImport(room.rina, id, usualChoices)).toMatchObject({ ok: true });
    await database.owner()`update imports set runner = gen_random_uuid() where id = ${id}`;
    await runImport(jobKey("run-import"), id);
    expect(await factsOf(room.rina, id)).toMatchObject({ state: "running", tally: { brought: 0 } });
    await database.owner()`update imports set beat_at = now() - interval '1 minute' where id = ${id}`;
    await sweepImports(jobKey("sweep-imports"));
    expect(await database.superuser()`select 1 from graphile_worker._private_jobs where key = ${`import:${id}`}`).toHaveLength(1);
    await Promise.all([runImport(jobKey("run-import"), id), runImport(jobKey("run-import"), id)]);
    expect(await factsOf(room.rina, id)).toMatchObject({ state: "done", tally: { brought: 3 } });
  });

  it("keeps nothing of what was looked through and never brought, nor of what was half sent", async () => {
    const ready = await tryRun(room.rina, wxr([post(55)]));
    const begun = await beginImport(room.siti, { name: "lama.xml", size: 10 });
    if (!begun.ok) throw new Error("an import was expected");
    await receivePart(room.siti, begun.value.id, 0, Buffer.from("12345"));
    await sweepImports(jobKey("sweep-imports"));
    expect([(await factsOf(room.rina, ready.id)).state, (await factsOf(room.siti, begun.value.id)).state]).toEqual(["ready", "uploading"]);
    await database.owner()`update imports set beat_at = now() - interval '31 days' where id in (${ready.id}, ${begun.value.id})`;
    await sweepImports(jobKey("sweep-imports"));
    expect([(await factsOf(room.rina, ready.id)).state, (await factsOf(room.siti, begun.value.id)).state]).toEqual(["dropped", "dropped"]);
    expect(await database.owner()`select 1 from import_items where import_id = ${ready.id} and content is not null`).toHaveLength(0);
    expect(existsSync(fileOf(room.kebersihan, begun.value.id))).toBe(false);
  });

  it("has no key to what stands in an import that isn't over", async () => {
    const ready = await tryRun(room.rina, wxr([post(58)]));
    const touch = () => withKey(jobKey("sweep-imports"), (tx) => tx.update(importItems).set({ content: null }).where(eq(importItems.importId, ready.id)).returning({ id: importItems.id }));
    expect(await touch()).toEqual([]);
    expect(await withKey(jobKey("sweep-imports"), (tx) => tx.select().from(importItems).where(eq(importItems.importId, ready.id)))).toEqual([]);
    await dropImport(room.rina, ready.id);
    expect(await touch()).toHaveLength(1);
    await expect(withKey(jobKey("sweep-imports"), (tx) => tx.update(importItems).set({ title: "x", content: { ...blankItem(1) } }).where(eq(importItems.importId, ready.id)))).rejects.toThrow();
  });

  it("stops when a person says so, and goes on when asked", async () => {
    const id = await sendFile(room.rina, wxr([post(61), post(62)]));
    await checkImport(jobKey("check-import"), id);
    await startImport(room.rina, id, usualChoices);
    expect(await stopImport(room.siti, id)).toMatchObject({ ok: true });
    await runImport(jobKey("run-import"), id);
    expect(await factsOf(room.rina, id)).toMatchObject({ state: "stopped", tally: { brought: 0, publish: 2 } });
    expect(await startImport(room.siti, id, usualChoices)).toMatchObject({ ok: true });
    await runImport(jobKey("run-import"), id);
    expect(await factsOf(room.rina, id)).toMatchObject({ state: "done", byName: "Siti Aisyah", tally: { brought: 2 } });
  });

  it("does nothing for somebody who lost the seat", async () => {
    const id = await sendFile(room.rina, wxr([post(71)]));
    await checkImport(jobKey("check-import"), id);
    await startImport(room.rina, id, usualChoices);
    await database.owner()`update memberships set ends_on = current_date - 3 where account_id = ${room.rina.accountId}`;
    await runImport(jobKey("run-import"), id);
    await database.owner()`update memberships set ends_on = null where account_id = ${room.rina.accountId}`;
    expect(await factsOf(room.rina, id)).toMatchObject({ state: "stopped", problem: expect.stringMatching(/Rina Siregar tidak bertugas/) as string });
  });
});
