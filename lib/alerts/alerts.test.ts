import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { portalKey } from "@/lib/access/doors/open";
import type { Admin } from "@/lib/access/keys";
import { arrangeAdmin } from "@/lib/accounts/arrange";
import { arrangeNewsroom } from "@/lib/articles/arrange";
import { parseInput } from "@/lib/forms/parse";
import { findTenantBySlug } from "@/lib/tenants/queries";
import { testDatabase } from "@/scripts/testing/database";
import { endAlert, putUpAlert } from "./commands";
import { alertInput } from "./input";
import { cityAlertsNow, listAlerts } from "./queries";

const database = testDatabase();
let room: Awaited<ReturnType<typeof arrangeNewsroom>>;
let azhar: Admin;

const wib = (hours: number) => new Date(Date.now() + (hours + 7) * 3_600_000).toISOString().slice(0, 16);
const typed = (more: Record<string, string> = {}) => ({ level: "danger", title: "Banjir di Medan Maimun", detail: "Jauhi sungai.", href: "/berita/banjir", startsAt: "", endsAt: wib(3), ...more });
const read = (more?: Record<string, string>) => {
  const input = parseInput(alertInput, typed(more));
  if (!input.ok) throw new Error(input.issues[0]?.message);
  return input.value;
};
const putUp = async (key: typeof room.rina | Admin, more?: Record<string, string>) => {
  const made = await putUpAlert(key, read(more));
  if (!made.ok) throw new Error(made.issues[0]?.message);
  return made.value.id;
};
const onSite = async (slug: string) => {
  const found = await findTenantBySlug(portalKey(), slug);
  return found && "tenant" in found ? found.tenant.alerts.map(({ title, whole }) => [title, whole]) : null;
};
const jobs = (id: number) => database.superuser()<{ key: string; payload: unknown }[]>`select key, payload from graphile_worker._private_jobs where key like ${`alert-%:${id}`} order by key`;

beforeAll(async () => {
  room = await arrangeNewsroom(database.owner());
  azhar = await arrangeAdmin(database.owner());
});
beforeEach(() => database.owner()`delete from alerts`);

describe("an alert", () => {
  it("of an agency shows on its own site alone, of the city on all and on the portal", async () => {
    await putUp(room.rina);
    await putUp(azhar, { title: "Listrik padam bergilir", level: "warning" });
    expect(await onSite("kebersihan")).toEqual([["Banjir di Medan Maimun", false], ["Listrik padam bergilir", true]]);
    expect(await onSite("dishub")).toEqual([["Listrik padam bergilir", true]]);
    expect((await cityAlertsNow(portalKey())).map(({ title }) => title)).toEqual(["Listrik padam bergilir"]);
  });

  it("begins and ends by itself, with jobs that have the pages made anew at both moments", async () => {
    const id = await putUp(room.rina, { startsAt: wib(1), endsAt: wib(2) });
    expect(await onSite("kebersihan")).toEqual([]);
    expect(await jobs(id)).toEqual([{ key: `alert-begin:${id}`, payload: { tenantId: room.kebersihan } }, { key: `alert-end:${id}`, payload: { tenantId: room.kebersihan } }]);
    await database.owner()`update alerts set starts_at = now() - interval '1 minute'`;
    expect(await onSite("kebersihan")).toHaveLength(1);
    await database.owner()`update alerts set ends_at = now() - interval '1 second'`;
    expect(await onSite("kebersihan")).toEqual([]);
    expect((await jobs(await putUp(azhar)))[0]?.payload).toEqual({ tenantId: 0 });
  });

  it("is taken down by its own people only", async () => {
    const [own, whole] = [await putUp(room.rina), await putUp(azhar)];
    expect([await endAlert(room.neighbour, own), await endAlert(room.rina, whole), await endAlert(azhar, own)]).toEqual([null, null, null]);
    expect(await endAlert(room.siti, own)).toMatchObject({ ok: true });
    expect(await endAlert(room.siti, own)).toBeNull();
    expect(await endAlert(azhar, whole)).toMatchObject({ ok: true });
    expect([await onSite("kebersihan"), await cityAlertsNow(portalKey())]).toEqual([[], []]);
    expect((await listAlerts(room.rina)).map(({ id, endedByName }) => [id, endedByName])).toEqual([[own, "Siti Aisyah"]]);
    expect(await listAlerts(room.neighbour)).toEqual([]);
    expect((await database.owner()`select actor_name, action from audit_log where subject = 'alert' and subject_id = ${String(own)} order by id`).map((row) => ({ ...row })))
      .toEqual([{ actor_name: "Rina Siregar", action: "alert.put-up" }, { actor_name: "Siti Aisyah", action: "alert.ended" }]);
  });

  it("is one of three at most: a page under alerts is read by nobody", async () => {
    for (const title of ["Peringatan satu", "Peringatan dua", "Peringatan tiga"]) await putUp(room.rina, { title });
    expect(await putUpAlert(room.rina, read())).toMatchObject({ ok: false, issues: [{ message: expect.stringContaining("Akhiri salah satunya") as string }] });
    await putUp(room.neighbour);
  });
});

it.each([
  [{ level: "" }, "level", /Pilih tingkatnya/], [{ title: "Banjir" }, "title", /sedikitnya 8 huruf/], [{ endsAt: "" }, "endsAt", /Pilih tanggal dan jam selesai/],
  [{ endsAt: wib(-1) }, "endsAt", /lebih awal/], [{ startsAt: wib(-5), endsAt: wib(-1) }, "endsAt", /sudah lewat/], [{ endsAt: wib(24 * 31) }, "endsAt", /paling lama 30 hari/],
  [{ href: "//evil.example" }, "href", /https/], [{ href: "/\\evil.example" }, "href", /https/], [{ href: "https://medan.go.id@evil.example/" }, "href", /https/], [{ href: "javascript:alert(1)" }, "href", /https/], [{ href: "http://medan.example" }, "href", /https/],
])("what is wrong with %j is said beside its field", (more, field, sentence) => {
  const input = parseInput(alertInput, typed(more));
  expect(input).toMatchObject({ ok: false, issues: [{ field, message: expect.stringMatching(sentence) as string }] });
});
