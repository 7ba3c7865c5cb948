import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Desk, Operator } from "@/lib/access/keys";
import { arrangeTwoAgencies, type TwoAgencies } from "@/lib/examples/two-agencies";
import { testDatabase } from "@/scripts/testing/database";
import { deleteFilter, renameFilter, saveFilter } from "./commands";
import { saveFilterInput } from "./input";
import { listFilters, MOST_FILTERS } from "./queries";

const database = testDatabase();
let city: TwoAgencies;
let colleague: Operator;

const saved = (name: string, more: Record<string, string> = {}) => saveFilterInput.parse({ name, saring: "terlambat", ...more });
async function keep(key: Operator | Desk, name: string, more: Record<string, string> = {}): Promise<number> {
  const outcome = await saveFilter(key, saved(name, more));
  return outcome.ok ? outcome.value.id : 0;
}
const names = async (key: Operator | Desk) => (await listFilters(key)).map(({ name }) => name);

beforeAll(async () => {
  city = await arrangeTwoAgencies(database.owner());
  const [account] = await database.owner()<{ id: number }[]>`insert into accounts (email, name) values ('rekan@contoh.id', 'Ucok Sitorus') returning id`;
  await database.owner()`insert into memberships (tenant_id, account_id, role, starts_on) values (${city.pertamanan.id}, ${account?.id ?? 0}, 'deputy', '2020-01-01')`;
  await database.owner()`insert into city_roles (account_id, role, starts_on) values (${city.desk.accountId}, 'desk', '2020-01-01')`;
  colleague = { ...city.pertamanan.operator, accountId: account?.id ?? 0, name: "Ucok Sitorus" };
});
beforeEach(async () => {
  await database.owner()`truncate saved_filters, audit_log`;
});

describe("a saved filter", () => {
  it("comes back as it was saved: one's own first, then what colleagues share", async () => {
    const me = city.pertamanan.operator;
    await keep(colleague, "Antrean bersama", { shared: "ya" });
    await keep(colleague, "Punya Ucok");
    await keep(me, "Lampu Johor", { q: "lampu  johor", kotak: "semua", saring: "" });
    expect(await listFilters(me)).toMatchObject([
      { name: "Lampu Johor", mine: true, removable: true, shared: false, q: "lampu johor", kotak: "semua", saring: "" },
      { name: "Antrean bersama", mine: false, shared: true, byName: "Ucok Sitorus", saring: "terlambat", removable: false },
    ]);
    expect((await database.owner()`select 1 from audit_log where action = 'filter.saved'`).length).toBe(3);
  });

  it("is renamed and deleted by who saved it, and has a name of its own", async () => {
    const me = city.pertamanan.operator;
    const id = await keep(me, "Lampu");
    await keep(me, "Pohon");
    expect(await saveFilter(me, saved("LAMPU"))).toMatchObject({ ok: false, issues: [{ field: "name" }] });
    expect(await renameFilter(me, id, "pohon")).toMatchObject({ ok: false, issues: [{ field: "name" }] });
    expect(await renameFilter(me, id, "Lampu jalan")).toMatchObject({ ok: true });
    expect(await names(me)).toEqual(["Lampu jalan", "Pohon"]);
    expect(await deleteFilter(me, id)).toMatchObject({ ok: true });
    expect(await deleteFilter(me, id)).toMatchObject({ ok: false });
    expect(await names(me)).toEqual(["Pohon"]);
  });

  it(`has ${MOST_FILTERS} beside it at most, also when many are saved at once`, async () => {
    const outcomes = await Promise.all(Array.from({ length: MOST_FILTERS + 3 }, (_, n) => saveFilter(city.pertamanan.operator, saved(`Saringan ${n}`))));
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(MOST_FILTERS);
    expect(outcomes.find(({ ok }) => !ok)).toMatchObject({ issues: [{ message: expect.stringContaining("Hapus dahulu") as string }] });
  });

  it("needs a name and something to filter by; parts that nobody knows are left out", () => {
    for (const typed of [{ name: "  ", saring: "saya" }, { name: "x".repeat(41), saring: "saya" }, { name: "Semua" }, { name: "Rusak", saring: "<script>" }]) expect(saveFilterInput.safeParse(typed).success).toBe(false);
    expect(saveFilterInput.parse({ name: "Rusak", saring: "<script>", q: "lampu" })).toMatchObject({ saring: "", q: "lampu" });
  });
});

describe("its walls", () => {
  it("a neighbour neither sees, renames nor deletes it, shared or not, nor does the desk", async () => {
    const id = await keep(city.pertamanan.operator, "Rahasia dapur", { shared: "ya" });
    for (const stranger of [city.kominfo.operator, city.desk]) {
      expect(await listFilters(stranger)).toEqual([]);
      expect(await renameFilter(stranger, id, "x")).toMatchObject({ ok: false });
      expect(await deleteFilter(stranger, id)).toMatchObject({ ok: false });
    }
    // The same person at another agency has other filters.
    expect(await listFilters({ ...city.pertamanan.operator, tenantId: city.kominfo.id })).toEqual([]);
    expect(await names(city.pertamanan.operator)).toEqual(["Rahasia dapur"]);
  });

  it("a colleague uses a shared one, but changes nothing of it while its owner has a seat", async () => {
    const id = await keep(colleague, "Bersama", { shared: "ya" });
    expect(await names(city.pertamanan.operator)).toEqual(["Bersama"]);
    expect(await renameFilter(city.pertamanan.operator, id, "x")).toMatchObject({ ok: false });
    expect(await deleteFilter(city.pertamanan.operator, id)).toMatchObject({ ok: false });
    await database.owner()`update memberships set ends_on = '2020-02-01' where account_id = ${colleague.accountId}`;
    expect(await deleteFilter(city.pertamanan.operator, id)).toMatchObject({ ok: true });
    await database.owner()`update memberships set ends_on = null where account_id = ${colleague.accountId}`;
  });

  it("what an officer shared who has left the desk another one clears away, and nobody else", async () => {
    const ends = (on: string | null) => database.owner()`update city_roles set ends_on = ${on} where account_id = ${city.desk.accountId} and role = 'desk'`;
    const [officer] = await database.owner()<{ id: number }[]>`insert into accounts (email, name) values ('meja2@contoh.id', 'Tiur Nasution') returning id`;
    await database.owner()`insert into city_roles (account_id, role, starts_on) values (${officer?.id ?? 0}, 'desk', '2020-01-01')`;
    const second: Desk = { ...city.desk, accountId: officer?.id ?? 0, name: "Tiur Nasution" };
    const id = await keep(city.desk, "Antrean meja", { shared: "ya" });
    const own = await keep(city.desk, "Punya sendiri");
    expect(await listFilters(second)).toMatchObject([{ name: "Antrean meja", mine: false, removable: false }]);
    expect(await deleteFilter(second, id)).toMatchObject({ ok: false });
    await ends("2020-02-01");
    expect(await listFilters(second)).toMatchObject([{ name: "Antrean meja", removable: true }]);
    for (const stranger of [city.pertamanan.operator, city.kominfo.operator]) expect(await deleteFilter(stranger, id)).toMatchObject({ ok: false });
    expect([await deleteFilter(second, own), await names(second)], "what wasn't shared stays").toMatchObject([{ ok: false }, ["Antrean meja"]]);
    await database.owner()`truncate audit_log`;
    expect(await deleteFilter(second, id)).toMatchObject({ ok: true });
    expect(await names(second)).toEqual([]);
    expect((await database.owner()`select actor_name, subject_id from audit_log where action = 'filter.deleted'`).map((row) => ({ ...row }))).toEqual([{ actor_name: "Tiur Nasution", subject_id: String(id) }]);
    await ends(null);
  });

  it("who left the desk but is an admin, or whose account was closed, has left it", async () => {
    const id = await keep(city.desk, "Antrean meja", { shared: "ya" });
    const second: Desk = { ...city.desk, accountId: city.admin.accountId };
    await database.owner()`update accounts set disabled_at = now() where id = ${city.desk.accountId}`;
    expect(await listFilters(second)).toMatchObject([{ removable: true }]);
    await database.owner()`update accounts set disabled_at = null where id = ${city.desk.accountId}`;
    expect(await deleteFilter(second, id)).toMatchObject({ ok: false });
    await database.owner()`update city_roles set role = 'admin' where account_id = ${city.desk.accountId}`;
    expect(await deleteFilter(second, id)).toMatchObject({ ok: true });
    await database.owner()`update city_roles set role = 'desk' where account_id = ${city.desk.accountId}`;
  });

  it("the desk's officers keep theirs at the desk", async () => {
    await keep(city.desk, "Tanpa balasan", { shared: "ya" });
    expect(await names({ ...city.desk, accountId: city.admin.accountId })).toEqual(["Tanpa balasan"]);
    expect(await names(city.pertamanan.operator)).toEqual([]);
  });
});
