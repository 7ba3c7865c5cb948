import { sql } from "drizzle-orm";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { gatewayKey, jobKey, portalKey, siteKey } from "@/lib/access/doors/open";
import type { Operator } from "@/lib/access/keys";
import { withKey } from "@/lib/db/with-key";
import { arrangeTwoAgencies, type TwoAgencies } from "@/lib/examples/two-agencies";
import { sendFromHandset } from "@/lib/sms/handset";
import { siteFigures } from "@/lib/tenants/figures";
import { testDatabase } from "@/scripts/testing/database";
import { readCaseQuestion } from "./case-question";
import { reportAbuse } from "./commands/abuse";
import { addNote, markRead, revealNumber } from "./commands/care";
import { forwardCase, handOnCase, refuseCase } from "./commands/hand-on";
import { countCases } from "./counts";
import { listWork } from "./home";
import { forgetKnowledge } from "./knowledge";
import { findCase, listCases, readMessages, weeklyCases } from "./queries";
import { countTallies } from "./tally";
import { DAYS_KEPT_TRUE } from "./tally-schema";
import { tendCases } from "./tend";
import { receiveReport, type Report } from "./web/receive";
import { addWorkingDays, dayOf, hourOf } from "./working-days";

const database = testDatabase();
const PHONE = "0812-3456-7321";
let city: TwoAgencies;
let inspector: Operator;
const send = (text: string, phone = PHONE) => sendFromHandset(gatewayKey("handset"), phone, text);
const newest = async () => (await database.owner()`select c.*, c.id::int as id from cases c order by c.id desc limit 1`)[0];

beforeAll(async () => {
  city = await arrangeTwoAgencies(database.owner());
  const [made] = await database.owner()`insert into tenants (slug, name, short_name, kind, opened_at, sms_codes) values ('inspektorat', 'Inspektorat', 'Inspektorat', 'inspektorat', now(), '{INSPEKTORAT}') returning id`;
  const [account] = await database.owner()`insert into accounts (email, name) values ('inspektur@contoh.id', 'Inspektur') returning id`;
  const [tenantId, accountId] = [Number(made?.id), Number(account?.id)];
  await database.owner()`insert into memberships (tenant_id, account_id, role, starts_on) values (${tenantId}, ${accountId}, 'operator', '2020-01-01')`;
  inspector = { ...city.kominfo.operator, tenantId, accountId, name: "Inspektur" };
});
beforeEach(async () => {
  await database.owner()`truncate contacts, deliveries, cases, messages, case_events, send_attempts, handset_messages, audit_log, web_reports, case_figures, case_days, case_weeks restart identity cascade`;
  await database.owner()`select case_counts_rebuild()`;
  await database.owner()`update city_rules set arbiter_name = 'Hotmaida Lubis', secretariat_id = ${city.pertamanan.id}`;
  forgetKnowledge();
});

/** Everything the accused agency's people can ask for; each answer as text, to look for the case in it. */
async function seenBy(accused: Operator, id: number): Promise<string> {
  const asked = await Promise.all([
    findCase(accused, id), readMessages(accused, id), listCases(accused, { box: "open" }), listCases(accused, { box: "done" }), listCases(accused, { box: "waiting" }),
    ...(["late", "today", "unread", "raised"] as const).map((urgency) => listCases(accused, { box: "open", urgency })), listWork(accused), listWork({ ...accused, role: "head" }),
    ...["cases", "messages", "case_events", "contacts"].map((table) => withKey(accused, (tx) => tx.execute(sql`select * from ${sql.identifier(table)}`))),
  ]);
  return JSON.stringify(asked);
}
const counted = async (operator: Operator) => {
  await countTallies(jobKey("count"), DAYS_KEPT_TRUE);
  const { open, unread } = await countCases(operator);
  const { received, openNow, lateNow } = await siteFigures(portalKey(), operator.tenantId);
  return [open, unread, (await weeklyCases(operator)).at(-1)?.open, received, openNow, lateNow];
};

describe("a report of abuse of power", () => {
  it("goes to the Inspektorat by its words, secret, and the accused agency finds nothing of it anywhere", async () => {
    const before = await counted(city.pertamanan.operator);
    await send("PERTAMANAN petugasnya pungli minta uang rokok");
    const one = await newest();
    expect(one).toMatchObject({ tenant_id: inspector.tenantId, abuse: true, secret: true, accused_id: city.pertamanan.id });
    const seen = await seenBy(city.pertamanan.operator, Number(one?.id));
    expect(seen).not.toMatch(/pungli|uang rokok|0812-\*|(?<=")ticket(?=":")/);
    expect(seen).toContain("null");
    expect(await counted(city.pertamanan.operator)).toEqual(before);
    expect(await findCase(inspector, Number(one?.id))).not.toBeNull();
    for (const key of [portalKey(), siteKey(city.pertamanan.id), siteKey(inspector.tenantId)]) expect(await withKey(key, (tx) => tx.execute(sql`select 1 from cases`))).toHaveLength(0);
    expect((await siteFigures(portalKey(), inspector.tenantId)).openNow ?? 0).toBe(0);
  });

  it("is a matter of its own, also in the middle of a talk with the agency it accuses", async () => {
    await send("lampu jalan mati di gang mawar");
    await send("petugas pertamanan minta uang suap baru mau datang");
    expect(await newest()).toMatchObject({ id: 2, tenant_id: inspector.tenantId, abuse: true });
    expect(JSON.stringify(await readMessages(city.pertamanan.operator, 1))).not.toContain("suap");
  });

  it("told by the desk's officer, leaves the agency that has it, with its messages and history", async () => {
    await send("lampu jalan mati, katanya bayar dulu");
    await addNote(city.pertamanan.operator, 1, "jangan dijawab");
    expect(await reportAbuse(city.desk, 1, "", "Warga diminta bayar")).toEqual({ ok: true, value: { name: "Inspektorat" } });
    expect(await newest()).toMatchObject({ tenant_id: inspector.tenantId, accused_id: city.pertamanan.id, secret: true });
    expect(await seenBy(city.pertamanan.operator, 1)).not.toMatch(/bayar|jangan dijawab|lampu/);
    for (const attempt of [revealNumber(city.pertamanan.operator, 1), addNote(city.pertamanan.operator, 1, "x"), handOnCase(city.pertamanan.operator, 1, "kominfo", "x")]) expect(await attempt).toMatchObject({ ok: false });
    expect(await markRead(city.pertamanan.operator, 1)).toBe(false);
    expect((await findCase(inspector, 1))?.events.at(-1)).toMatchObject({ type: "abuse", fromName: "Dinas Pertamanan", toName: "Inspektorat" });
  });

  it("can't be given to the accused agency by anybody, nor by a statement that forgets every rule", async () => {
    await send("PERTAMANAN petugasnya pungli minta uang rokok");
    expect(await handOnCase(inspector, 1, "pertamanan", "silakan")).toMatchObject({ ok: false, issues: [{ field: "tenant", message: expect.stringContaining("tidak boleh melihatnya") as string }] });
    expect(await forwardCase(city.desk, 1, "pertamanan", null)).toMatchObject({ ok: false });
    await expect(database.owner()`update cases set tenant_id = ${city.pertamanan.id} where id = 1`).rejects.toThrow(/cases_not_accused/);
    await expect(database.owner()`update cases set secret = false where id = 1`).rejects.toThrow(/cases_abuse_secret/);
    const sneak = withKey(inspector, (tx) => tx.execute(sql`select set_config('app.receiver', ${String(city.pertamanan.id)}, true), set_config('app.moving', '1', true)`)
      .then(() => tx.execute(sql`update cases set tenant_id = ${city.pertamanan.id}, abuse = false where id = 1`)));
    await expect(sneak).rejects.toMatchObject({ cause: { code: "42501" } });
    expect(await refuseCase(inspector, 1, "bukan kami")).toMatchObject({ ok: true });
    expect(await forwardCase(city.desk, 1, "pertamanan", null)).toMatchObject({ ok: false });
    expect(await forwardCase(city.desk, 1, "kominfo", null)).toMatchObject({ ok: true });
  });

  it("that nobody answers doesn't go up to a secretariat that is accused", async () => {
    await send("PERTAMANAN petugasnya pungli minta uang rokok");
    const due = new Date(String((await newest())?.due_at));
    await tendCases(jobKey("tend"), hourOf(dayOf(addWorkingDays(due, 20, new Set())), 9));
    expect(await newest()).toMatchObject({ tenant_id: inspector.tenantId, level: 0 });
  });
});

describe("a report that the citizen marks on the form", () => {
  let forms = 0;
  const written = (more: Partial<Report> = {}) => receiveReport(gatewayKey("web"), {
    nonce: `wewenang-${(forms += 1)}`, odd: null, trapped: false, kind: "complaint", text: "Lampu jalan di gang mawar baru diperbaiki kalau warga membayar", place: null,
    hint: { name: "Dinas Pertamanan", code: "PERTAMANAN" }, phone: "+6281234567321", email: null, anonymous: false, secret: false, abuse: true, ...more,
  });

  it("goes to the Inspektorat whatever its words are about, and the agency on whose site it was written finds nothing of it", async () => {
    const before = await counted(city.pertamanan.operator);
    await written();
    const one = await newest();
    expect(one).toMatchObject({ tenant_id: inspector.tenantId, abuse: true, secret: true, accused_id: city.pertamanan.id });
    expect(await seenBy(city.pertamanan.operator, Number(one?.id))).not.toMatch(/gang mawar|membayar|0812-\*|(?<=")ticket(?=":")/);
    expect(JSON.stringify(await listCases(city.pertamanan.operator, { box: "all", question: readCaseQuestion("gang mawar membayar") }))).toBe("[]");
    expect(await listCases(inspector, { box: "all", question: readCaseQuestion("gang mawar membayar") })).toHaveLength(1);
    expect(await counted(city.pertamanan.operator)).toEqual(before);
    expect((await findCase(inspector, Number(one?.id)))?.events.at(-1)).toMatchObject({ type: "routed", note: "Warga menandainya penyalahgunaan wewenang" });
    for (const key of [portalKey(), siteKey(city.pertamanan.id), siteKey(inspector.tenantId)]) expect(await withKey(key, (tx) => tx.execute(sql`select 1 from cases`))).toHaveLength(0);
  });

  it("never joins the same words that lie open with the accused agency", async () => {
    const first = await written({ abuse: false });
    expect(await newest()).toMatchObject({ tenant_id: city.pertamanan.id, abuse: false });
    const marked = await written();
    expect(marked).toMatchObject({ repeated: false });
    expect(marked.ticket).not.toBe(first.ticket);
    expect((await written()).ticket, "sent twice it is one").toBe(marked.ticket);
    expect(JSON.stringify(await readMessages(city.pertamanan.operator, 1))).not.toContain("menandai");
    expect(await findCase(city.pertamanan.operator, Number((await newest())?.id))).toBeNull();
  });

  it("is read by a person first when it is written to the Inspektorat itself, which it may be about", async () => {
    await written({ hint: { name: "Inspektorat", code: "INSPEKTORAT" } });
    const [desk] = await database.owner()`select id from tenants where kind = 'meja'`;
    expect(await newest()).toMatchObject({ tenant_id: Number(desk?.id), abuse: true, secret: true });
    expect(await findCase(inspector, Number((await newest())?.id))).toBeNull();
  });

  it("waits at the desk behind the same wall while nobody sits at the Inspektorat", async () => {
    await database.owner()`update memberships set ends_on = '2021-01-01' where account_id = ${inspector.accountId}`;
    forgetKnowledge();
    await written();
    await database.owner()`update memberships set ends_on = null where account_id = ${inspector.accountId}`;
    const [desk] = await database.owner()`select id from tenants where kind = 'meja'`;
    expect(await newest()).toMatchObject({ tenant_id: Number(desk?.id), abuse: true, secret: true, accused_id: city.pertamanan.id });
    expect(await forwardCase(city.desk, 1, "pertamanan", null)).toMatchObject({ ok: false });
  });
});

describe("a case that the third agency calls not theirs", () => {
  it("lies in the arbiter's own list, by name, and in no other of the desk's", async () => {
    await send("lampu jalan mati di gang mawar");
    for (const [times, agency] of [[1, city.pertamanan], [2, city.kominfo], [3, city.pertamanan]] as const) {
      expect(await refuseCase(agency.operator, 1, "bukan kami")).toMatchObject({ ok: true, value: { refusals: times } });
      expect((await listCases(city.desk, { box: "open", atDesk: true })).length).toBe(times < 3 ? 1 : 0);
      expect((await listCases(city.desk, { box: "open", atDesk: "arbiter" })).length).toBe(times < 3 ? 0 : 1);
      if (times < 3) await forwardCase(city.desk, 1, times === 1 ? "kominfo" : "pertamanan", null);
    }
    expect((await findCase(city.desk, 1))?.events.at(-1)).toMatchObject({ type: "raised", toName: "Penengah, Hotmaida Lubis", note: "3 kali ditolak instansi" });
    expect(await listCases(city.kominfo.operator, { box: "open", atDesk: "arbiter" })).toEqual([]);
    await forwardCase(city.desk, 1, "kominfo", "Diputuskan penengah");
    expect(await listCases(city.desk, { box: "open", atDesk: "arbiter" })).toEqual([]);
  });
});
