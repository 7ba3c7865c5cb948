import { beforeAll, describe, expect, it } from "vitest";
import { jobKey, portalKey } from "@/lib/access/doors/open";
import { operatorKey } from "@/lib/access/doors/person";
import type { Admin } from "@/lib/access/keys";
import { arrangeAccount, arrangeAdmin, arrangePerson, arrangeSeat, arrangeTwoAgencies } from "@/lib/accounts/arrange";
import { countTallies } from "@/lib/cases/tally";
import { statementsSoFar } from "@/lib/db/count";
import { testDatabase } from "@/scripts/testing/database";
import { findAgency, listAgencies } from "./admin-queries";
import { createAgency, openSite, renameAgency, reopenAgency, suspendAgency } from "./commands";
import { siteFigures, weekFigures } from "./figures";
import { findTenantBySlug, listTenants, relatedTenants, seatFigures } from "./queries";

const database = testDatabase();
const portal = portalKey();
let azhar: Admin;
let kebersihan: number;
let dishub: number;

beforeAll(async () => {
  await database.owner()`insert into tenants (slug, name, short_name, kind) values ('meja', 'Meja SMS Centre', 'Meja', 'meja') on conflict do nothing`;
  [kebersihan, dishub] = await arrangeTwoAgencies(database.owner());
  azhar = await arrangeAdmin(database.owner());
});

const sentence = (outcome: { ok: boolean; issues?: { message: string }[] } | null) => outcome?.issues?.[0]?.message;
const create = (slug: string, more: object = {}) => createAgency(azhar, { name: `Instansi ${slug}`, slug, kind: "kantor", parent: null, ...more });

describe("giving addresses", () => {
  it("gives a new agency an honest page first and a site when it is opened", async () => {
    expect(await create("perpustakaan")).toMatchObject({ ok: true, value: { slugs: ["perpustakaan"] } });
    expect(await findTenantBySlug(portal, "perpustakaan")).toMatchObject({ tenant: { state: "none", parent: null } });
    expect(await openSite(azhar, "perpustakaan")).toMatchObject({ ok: true });
    expect(await findTenantBySlug(portal, "perpustakaan")).toMatchObject({ tenant: { state: "slow" } });
    expect(await openSite(azhar, "perpustakaan")).toBeNull();
  });

  it.each([
    ["kebersihan", "Alamat kebersihan sudah dipakai Dinas Kebersihan."],
    ["dinas-kebers1han", "Alamat dinas-kebers1han terlalu mirip dengan kebersihan, warga bisa keliru. Pilih kata yang jelas berbeda."],
    ["adm1n", "Alamat adm1n terlalu mirip dengan admin, warga bisa keliru. Pilih kata yang jelas berbeda."],
  ])("refuses %s and says why", async (slug, words) => {
    expect(sentence(await create(slug))).toBe(words);
  });

  it("gives one of two look-alikes asked for at the same moment", async () => {
    const outcomes = await Promise.all([create("arsipdaerah"), create("ars1pdaerah")]);
    expect(outcomes.filter((outcome) => outcome.ok)).toHaveLength(1);
  });

  it("puts a kelurahan below a kecamatan only", async () => {
    expect(sentence(await create("hamdan", { kind: "kelurahan", parent: "dishub" }))).toMatch(/kecamatan/);
    await create("medanmaimun", { kind: "kecamatan" });
    expect(await create("hamdan", { kind: "kelurahan", parent: "medanmaimun" })).toMatchObject({ ok: true });
    expect(await findTenantBySlug(portal, "hamdan")).toMatchObject({ tenant: { parent: { slug: "medanmaimun" } } });
  });
});

describe("leaving an address", () => {
  it("leads on from every former one, lets the agency go back, and nobody else take it", async () => {
    await create("pariwisata");
    const rename = (tenant: string, slug: string) => renameAgency(azhar, { tenant, name: "Dinas Pariwisata", slug });
    expect(await rename("pariwisata", "wisata-kota")).toMatchObject({ ok: true, value: { slugs: ["pariwisata", "wisata-kota"] } });
    await rename("wisata-kota", "pelancong");
    expect(await findTenantBySlug(portal, "pariwisata")).toEqual({ movedTo: "pelancong" });
    expect(await findTenantBySlug(portal, "wisata-kota")).toEqual({ movedTo: "pelancong" });
    expect(sentence(await create("pariwisata"))).toBe("Alamat pariwisata adalah alamat lama Dinas Pariwisata dan tetap mengantar ke sana. Pilih kata lain.");
    expect(sentence(await renameAgency(azhar, { tenant: "dishub", name: "Dinas Perhubungan", slug: "par1wisata" }))).toMatch(/mirip dengan pariwisata/);
    expect(await rename("pelancong", "pariwisata")).toMatchObject({ ok: true });
    expect(await findTenantBySlug(portal, "pariwisata")).toMatchObject({ tenant: { name: "Dinas Pariwisata" } });
    expect(await findTenantBySlug(portal, "pelancong")).toEqual({ movedTo: "pariwisata" });
  });

  it("has nothing at an unknown address, nor at the desk's", async () => {
    expect([await findTenantBySlug(portal, "tidak-ada"), await findTenantBySlug(portal, "meja")]).toEqual([null, null]);
    expect(await renameAgency(azhar, { tenant: "meja", name: "Meja", slug: "mejabaru" })).toBeNull();
  });
});

describe("suspending", () => {
  it("shows citizens the reason at that address only, until it is opened again, and is written down", async () => {
    expect(await suspendAgency(azhar, { tenant: "dishub", reason: "Isinya sedang diperiksa." })).toMatchObject({ ok: true });
    expect(await findTenantBySlug(portal, "dishub")).toMatchObject({ tenant: { suspendedNote: "Isinya sedang diperiksa." } });
    expect(await findTenantBySlug(portal, "kebersihan")).toMatchObject({ tenant: { suspendedAt: null } });
    expect((await listTenants(portal)).filter(({ suspended }) => suspended).map(({ slug }) => slug)).toEqual(["dishub"]);
    expect(await reopenAgency(azhar, "dishub")).toMatchObject({ ok: true });
    expect((await listTenants(portal)).filter(({ suspended }) => suspended)).toEqual([]);
    expect(await reopenAgency(azhar, "dishub")).toBeNull();
    expect(await findTenantBySlug(portal, "dishub")).toMatchObject({ tenant: { suspendedAt: null, suspendedNote: null } });
    const rows = await database.owner()`select action, actor_name, tenant_id from audit_log where subject_id = ${String(dishub)} and subject = 'tenant' order by id`;
    expect(rows.map((row) => row.action as string)).toEqual(["tenant.suspended", "tenant.reopened"]);
    expect(rows[0]).toMatchObject({ actor_name: "Azhar Nasution", tenant_id: dishub });
  });
});

describe("what citizens find", () => {
  it("finds agencies by words of name, place, code and duty, without the desk", async () => {
    await database.owner()`update tenants set sms_codes = '{SAMPAH}', aliases = '{"dinas sampah"}' where id = ${kebersihan}`;
    await database.owner()`insert into duties (tenant_id, phrase) values (${dishub}, 'lampu lalu lintas')`;
    const found = async (q: string) => (await listTenants(portal, { q })).map((row) => row.slug);
    expect(await found("sampah")).toEqual(["kebersihan"]);
    expect(await found("lampu lintas")).toEqual(["dishub"]);
    expect(await found("dinas perhub")).toEqual(["dishub"]);
    expect(await found("%")).toEqual(await found(""));
    expect(await found("")).not.toContain("meja");
    expect((await listTenants(portal, { kinds: ["dinas"] })).map((row) => row.slug)).toEqual(["kebersihan", "dishub"]);
  });

  it("knows children and namesakes", async () => {
    await create("medanlabuhan", { kind: "kecamatan" });
    const name = "Kelurahan Sei Mati";
    await create("seimati", { kind: "kelurahan", parent: "medanmaimun", name });
    await create("seimati-labuhan", { kind: "kelurahan", parent: "medanlabuhan", name });
    const [here] = await listTenants(portal, { q: "seimati labuhan" });
    expect((await relatedTenants(portal, here?.id ?? 0)).namesakes.map((row) => row.slug)).toEqual(["seimati"]);
    const above = here?.parent?.id ?? 0;
    expect((await relatedTenants(portal, above)).children.map((row) => row.slug)).toEqual(["seimati-labuhan"]);
  });

  it("sees which seats are filled, not who sits there", async () => {
    await arrangeSeat(database.owner(), await arrangeAccount(database.owner(), "rina@medan.example"), kebersihan);
    expect(await seatFigures(portal, kebersihan)).toEqual({ operator: true, deputy: false, head: false });
    expect(await seatFigures(portal, dishub)).toEqual({ operator: false, deputy: false, head: false });
  });

  it("counts cases without seeing one, secret ones left out", async () => {
    await arrangeCases();
    expect(await weekFigures(portal)).toMatchObject({ received: 0, countedAt: null });
    await countTallies(jobKey("count-cases"));
    expect(await siteFigures(portal, kebersihan)).toEqual({ received: 2, answered: 1, answeredInTime: 1, openNow: 1, lateNow: 1, countedAt: expect.any(Date) as Date });
    expect(await siteFigures(portal, dishub)).toMatchObject({ received: 0, answered: 0, answeredInTime: 0, openNow: 0, lateNow: 0 });
    expect(await weekFigures(portal)).toMatchObject({ received: 2 });
  });
});

describe("the admins' list", () => {
  it("shows seats, state, open and late cases in one statement, with filter, order and page", async () => {
    const before = statementsSoFar();
    const list = await listAgencies(azhar, { q: "dinas ke" });
    expect(statementsSoFar() - before).toBe(1);
    expect(list.rows).toMatchObject([{ slug: "kebersihan", state: "dead", seats: { operator: "Rina Siregar", deputy: null, head: null }, open: 1, late: 1, lastOwnWorkAt: null }]);
    const slugs = async (filter: Parameters<typeof listAgencies>[1]) => (await listAgencies(azhar, filter)).rows.map((row) => row.slug);
    expect((await slugs({ sort: "late", descending: true }))[0]).toBe("kebersihan");
    expect(await slugs({ late: true })).toEqual(["kebersihan"]);
    expect(await slugs({ state: "none", kind: "kecamatan", perPage: 1, page: 2, sort: "name" })).toEqual(["medanmaimun"]);
    expect((await listAgencies(azhar, { slug: "mei" })).total).toBe(0);
  });

  it("shows one agency with its former addresses and its people", async () => {
    expect(await findAgency(azhar, "kebersihan")).toMatchObject({ seats: [{ name: "Rina Siregar", role: "operator", endsOn: null }], formerSlugs: [] });
    expect(await findAgency(azhar, "pariwisata")).toMatchObject({ formerSlugs: ["pelancong", "wisata-kota"], seats: [] });
    expect(await findAgency(azhar, "meja")).toBeNull();
  });

  it("changes nothing for a key that isn't an admin's", async () => {
    const rina = await arrangeAccount(database.owner(), "rina2@medan.example");
    await arrangeSeat(database.owner(), rina, kebersihan);
    const operator = operatorKey(await arrangePerson(rina)) as unknown as Admin;
    await expect(createAgency(operator, { name: "Milik sendiri", slug: "milik-sendiri", kind: "dinas", parent: null })).rejects.toThrow();
    expect(await suspendAgency(operator, { tenant: "dishub", reason: "iseng saja" })).toBeNull();
    expect(await findTenantBySlug(portal, "dishub")).toMatchObject({ tenant: { suspendedAt: null } });
  });
});

/** At Kebersihan: one late and open, one answered in time, one secret. */
async function arrangeCases() {
  await database.owner()`with citizen as (insert into contacts (phone_index, phone_cipher, masked, last_four_index, answerable)
      values ('x', 'x', '0812-xxxx-1234', 'x', true) returning id)
    insert into cases (tenant_id, ticket, title, contact_id, status, due_at, answer_due_at, answered_at, secret, masked, last_body)
    select ${kebersihan}, ticket, 'Sampah menumpuk', citizen.id, status, now() - interval '1 day', now() + interval '1 day', answered, secret, '0812-xxxx-1234', 'Sampah menumpuk'
    from citizen, (values ('10000001', 'open', null::timestamptz, false), ('10000002', 'answered', now() - interval '1 hour', false),
      ('10000003', 'open', null, true)) c (ticket, status, answered, secret)`;
}
