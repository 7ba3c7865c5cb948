import { beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { operatorKey } from "@/lib/access/doors/person";
import type { Admin } from "@/lib/access/keys";
import { arrangeAccount, arrangeAdmin, arrangePerson, arrangeSeat, arrangeTwoAgencies } from "@/lib/accounts/arrange";
import { testDatabase } from "@/scripts/testing/database";
import { openSites, reopenAgencies, suspendAgencies } from "./bulk";
import { bulkVerbs, sayDone, sayLeft, sayNames } from "./bulk-words";

const database = testDatabase();
const REASON = "Isi situs ini sedang diperiksa petugas kota.";
let azhar: Admin;
let kebersihan: number;

beforeAll(async () => {
  await database.owner()`insert into tenants (slug, name, short_name, kind) values ('meja', 'Meja SMS Centre', 'Meja', 'meja') on conflict do nothing`;
  await database.owner()`insert into tenants (slug, name, short_name, kind) values ('arsip', 'Kantor Arsip', 'Arsip', 'kantor')`;
  [kebersihan] = await arrangeTwoAgencies(database.owner());
  azhar = await arrangeAdmin(database.owner());
});

beforeEach(async () => {
  await database.owner()`update tenants set suspended_at = null, suspended_note = null`;
});

const suspended = async () => (await database.owner()<{ slug: string }[]>`select slug from tenants where suspended_at is not null order by slug`).map((row) => row.slug);
const audits = async (action: string) => (await database.owner()<{ slug: string; tx: string }[]>`
  select data->>'slug' as slug, xmin::text as tx from audit_log where action = ${action} order by id`).map((row) => ({ ...row }));
const names = (many: { done: { name: string }[] }) => many.done.map(({ name }) => name);

describe("changing many agencies at once", () => {
  it("suspends each in a transaction of its own, with its own audit row, and tells what was left", async () => {
    await suspendAgencies(azhar, ["dishub"], REASON);
    const before = (await audits("tenant.suspended")).length;
    const many = await suspendAgencies(azhar, ["kebersihan", "dishub", "tidak-ada", "meja", "arsip", "kebersihan"], REASON);
    expect(names(many)).toEqual(["Dinas Kebersihan", "Kantor Arsip"]);
    expect(many.left).toEqual([
      { name: "Dinas Perhubungan", why: "already" }, { name: "tidak-ada", why: "unknown" }, { name: "meja", why: "unknown" },
    ]);
    const rows = (await audits("tenant.suspended")).slice(before);
    expect(rows.map((row) => row.slug)).toEqual(["kebersihan", "arsip"]);
    expect(new Set(rows.map((row) => row.tx)).size).toBe(2);
    expect(await suspended()).toEqual(["arsip", "dishub", "kebersihan"]);
  });

  it("reopens and opens", async () => {
    await suspendAgencies(azhar, ["kebersihan"], REASON);
    expect(names(await reopenAgencies(azhar, ["kebersihan", "dishub"]))).toEqual(["Dinas Kebersihan"]);
    expect(names(await openSites(azhar, ["arsip", "dishub"]))).toEqual(["Kantor Arsip"]);
    expect(await openSites(azhar, ["arsip"])).toEqual({ done: [], left: [{ name: "Kantor Arsip", why: "already" }] });
  });

  it("keeps what was done when one breaks, and tries no more after it", async () => {
    const written = vi.spyOn(console, "error").mockImplementation(() => undefined);
    await database.owner().unsafe(`create function broken() returns trigger language plpgsql as $$ begin raise exception 'disk full'; end $$;
      create trigger broken before update on tenants for each row when (new.slug = 'dishub') execute function broken()`);
    try {
      const many = await suspendAgencies(azhar, ["kebersihan", "dishub", "arsip"], REASON);
      expect([names(many), many.left]).toEqual([["Dinas Kebersihan"], [{ name: "Dinas Perhubungan", why: "failed" }, { name: "Kantor Arsip", why: "failed" }]]);
      expect(await suspended()).toEqual(["kebersihan"]);
      expect(written).toHaveBeenCalledOnce();
    } finally {
      await database.owner().unsafe("drop trigger broken on tenants; drop function broken()");
      written.mockRestore();
    }
  });

  it("does nothing for an operator, not even at the own agency", async () => {
    const rina = await arrangeAccount(database.owner(), "rina@medan.example");
    await arrangeSeat(database.owner(), rina, kebersihan);
    const operator = operatorKey(await arrangePerson(rina)) as unknown as Admin;
    expect((await suspendAgencies(operator, ["kebersihan", "dishub"], REASON)).done).toEqual([]);
    expect(await suspended()).toEqual([]);
  });
});

describe("what an admin reads of it", () => {
  const done = (...all: string[]) => ({ done: all.map((name, id) => ({ name, id, slugs: [name] })), left: [] });

  it("names those that changed, and of many the first few", () => {
    expect(sayDone(done("Dinas Kebersihan", "Kantor Arsip"), bulkVerbs.suspend)).toBe("2 situs ditangguhkan: Dinas Kebersihan, Kantor Arsip.");
    expect(sayDone(done(), bulkVerbs.open)).toBe("Tidak ada situs yang dibuka.");
    expect(sayNames(["a", "b", "c", "d", "e", "f"])).toBe("a, b, c, d, e, f");
    expect(sayNames(["a", "b", "c", "d", "e", "f", "g"])).toBe("a, b, c, d, e, dan 2 lainnya");
  });

  it("says why the others are as they were", () => {
    expect(sayLeft({ name: "Kantor Arsip", why: "already" }, bulkVerbs.reopen)).toBe("Kantor Arsip: tidak sedang ditangguhkan.");
    expect(sayLeft({ name: "Kantor Arsip", why: "failed" }, bulkVerbs.reopen)).toMatch(/gangguan pada kami/);
  });
});
