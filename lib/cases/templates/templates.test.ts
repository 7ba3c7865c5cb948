import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { gatewayKey } from "@/lib/access/doors/open";
import type { Desk, Operator } from "@/lib/access/keys";
import { arrangeTwoAgencies, type TwoAgencies } from "@/lib/examples/two-agencies";
import { letterOf } from "@/lib/mail/letter";
import { sendFromHandset } from "@/lib/sms/handset";
import { sealText } from "@/lib/sms/vault";
import { testDatabase } from "@/scripts/testing/database";
import { answerCase } from "../commands/answer";
import { revealNumber } from "../commands/care";
import { editMessage } from "../commands/edit-message";
import { answerInput } from "../input";
import { forgetKnowledge } from "../knowledge";
import { receiveReport } from "../web/receive";
import { addTemplate, changeTemplate, deleteTemplate, moveTemplate, restoreTemplate } from "./commands";
import type { TemplateKind } from "./kind";
import { readTemplateMenu } from "./menu";
import { findTemplate, listTemplates, MOST_TEMPLATES } from "./queries";
import { fillTemplate } from "./variables";

const database = testDatabase();
const NOW = new Date("2026-11-27T03:00:00Z");
let city: TwoAgencies;

async function keep(key: Operator | Desk, name: string, kind: TemplateKind = "answer"): Promise<number> {
  const outcome = await addTemplate(key, { name, text: "Laporan {tiket} kami terima.", kind });
  return outcome.ok ? outcome.value.id : 0;
}
const names = async (key: Operator | Desk) => (await listTemplates(key)).map(({ name }) => name);
const newestCase = async (): Promise<number> => Number((await database.owner()`select max(id) as id from cases`)[0]?.id);
async function bySms(): Promise<number> {
  await sendFromHandset(gatewayKey("handset"), "0812-3456-7321", "lampu jalan mati di gang mawar");
  return newestCase();
}
async function byWeb(more: { anonymous?: boolean; secret?: boolean } = {}): Promise<number> {
  const email = `rina${Math.random().toString(36).slice(2)}@contoh.id`;
  await receiveReport(gatewayKey("web"), { nonce: crypto.randomUUID(), odd: null, trapped: false, kind: "complaint", text: `Lampu jalan mati di gang kenanga ${email}`, place: null, hint: null, phone: null, email, anonymous: false, secret: false, ...more });
  return newestCase();
}
const audits = async () => (await database.owner()<{ action: string }[]>`select action from audit_log where subject = 'template' order by id`).map(({ action }) => action);

beforeAll(async () => {
  city = await arrangeTwoAgencies(database.owner());
  forgetKnowledge();
});
beforeEach(async () => {
  await database.owner()`truncate reply_templates, contacts, deliveries, cases, messages, case_events, send_attempts, audit_log, web_reports, open_reports restart identity cascade`;
});

describe("an agency's templates", () => {
  it("are added, changed, ordered, deleted and had back, each with its audit row", async () => {
    const me = city.pertamanan.operator;
    const [first, second] = [await keep(me, "Lampu"), await keep(me, "Pohon")];
    expect(await addTemplate(me, { name: "LAMPU", text: "x", kind: "answer" })).toMatchObject({ ok: false, issues: [{ field: "name" }] });
    expect(await moveTemplate(me, second, "up")).toMatchObject({ ok: true });
    expect(await names(me)).toEqual(["Pohon", "Lampu"]);
    expect(await changeTemplate(me, first, 1, { name: "Lampu jalan", text: "Sudah menyala.", kind: "answer" })).toMatchObject({ ok: true });
    expect(await deleteTemplate(me, second)).toEqual({ ok: true, value: { name: "Pohon" } });
    expect(await names(me)).toEqual(["Lampu jalan"]);
    expect(await restoreTemplate(me, second)).toMatchObject({ ok: true });
    expect(await names(me)).toEqual(["Pohon", "Lampu jalan"]);
    expect(await audits()).toEqual(["added", "added", "moved", "changed", "deleted", "restored"].map((verb) => `template.${verb}`));
  });

  it("are answers or questions, and what is asked stays asked until somebody changes that", async () => {
    const me = city.pertamanan.operator;
    const [asks, answers] = [await keep(me, "Jam berapa", "question"), await keep(me, "Lampu")];
    const kinds = async () => (await listTemplates(me)).map(({ kind }) => kind);
    expect(await kinds()).toEqual(["question", "answer"]);
    expect((await readTemplateMenu(me, await bySms(), NOW))?.templates.map(({ name, kind }) => [name, kind])).toEqual([["Jam berapa", "question"], ["Lampu", "answer"], ["Sedang diperiksa", "answer"], ["Minta lokasi", "question"], ["Sudah selesai", "answer"]]);
    const stale = await changeTemplate(me, asks, 0, { name: "Jam berapa", text: "Jam berapa?", kind: "answer" });
    expect(stale, "who compares with a colleague's sees its kind, too").toMatchObject({ newer: { kind: "question" } });
    expect(await changeTemplate(me, asks, 1, { name: "Jam berapa", text: "Sudah kami catat jamnya.", kind: "answer" })).toMatchObject({ ok: true });
    expect(await changeTemplate(me, answers, 1, { name: "Lampu", text: "Lampu yang mana?", kind: "question" })).toMatchObject({ ok: true });
    expect(await kinds()).toEqual(["answer", "question"]);
    expect((await findTemplate(me, answers))?.kind).toBe("question");
  });

  it("aren't overwritten by who began from an older one: the writer is shown what stands there now", async () => {
    const me = city.pertamanan.operator;
    const id = await keep(me, "Lampu");
    const colleague: Operator = { ...me, accountId: city.kominfo.operator.accountId, name: "Ucok Sitorus" };
    const both = await Promise.all([changeTemplate(me, id, 1, { name: "Lampu", text: "Dari saya.", kind: "answer" }), changeTemplate(colleague, id, 1, { name: "Lampu", text: "Dari Ucok.", kind: "answer" })]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    const kept = await findTemplate(me, id);
    expect(both.find(({ ok }) => !ok)).toMatchObject({ issues: [{ field: "text" }], newer: { version: 2, text: kept?.text, byName: kept?.byName } });
    expect(await changeTemplate(me, id, 2, { name: "Lampu", text: "Sesudah membaca.", kind: "answer" })).toMatchObject({ ok: true });
  });

  it(`are ${MOST_TEMPLATES} at most, also when many are added at once, and one that comes back doesn't go past it`, async () => {
    const me = city.pertamanan.operator;
    const gone = await keep(me, "Lama");
    await deleteTemplate(me, gone);
    const outcomes = await Promise.all(Array.from({ length: MOST_TEMPLATES + 2 }, (_, n) => addTemplate(me, { name: `Templat ${n}`, text: "x", kind: "answer" })));
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(MOST_TEMPLATES);
    expect(await restoreTemplate(me, gone)).toMatchObject({ ok: false });
    expect(await addTemplate(city.kominfo.operator, { name: "Templat 1", text: "x", kind: "answer" }), "another agency has its own").toMatchObject({ ok: true });
  });

  it("a neighbour neither sees, changes, moves, deletes nor brings back; nor does the desk, which has its own", async () => {
    const id = await keep(city.pertamanan.operator, "Rahasia dapur");
    const deleted = await keep(city.pertamanan.operator, "Dibuang");
    await deleteTemplate(city.pertamanan.operator, deleted);
    for (const stranger of [city.kominfo.operator, city.desk]) {
      expect(await names(stranger)).toEqual([]);
      expect(await findTemplate(stranger, id)).toBeNull();
      for (const attempt of [changeTemplate(stranger, id, 1, { name: "x", text: "x", kind: "answer" }), moveTemplate(stranger, id, "up"), deleteTemplate(stranger, id), restoreTemplate(stranger, deleted)]) expect(await attempt).toMatchObject({ ok: false });
    }
    await keep(city.desk, "Meja");
    expect(await names({ ...city.desk, accountId: city.admin.accountId })).toEqual(["Meja"]);
    expect(await names(city.pertamanan.operator)).toEqual(["Rahasia dapur"]);
  });
});

describe("the menu of a case", () => {
  it("has the agency's own first, the city's after them, and the case's values; a neighbour's case has none", async () => {
    await keep(city.pertamanan.operator, "Lampu");
    await keep(city.kominfo.operator, "Wifi");
    await database.owner()`update tenants set phone = '(061) 123', hours = '' where id = ${city.pertamanan.id}`;
    const id = await bySms();
    const [row] = await database.owner()<{ ticket: string }[]>`update cases set due_at = '2026-12-04 09:00+00' where id = ${id} returning ticket`;
    const menu = await readTemplateMenu(city.pertamanan.operator, id, NOW);
    expect(menu?.templates.map(({ name, own }) => [name, own])).toEqual([["Lampu", true], ["Sedang diperiksa", false], ["Minta lokasi", false], ["Sudah selesai", false]]);
    expect(menu?.values).toEqual({ tiket: `${row?.ticket.slice(0, 4)} ${row?.ticket.slice(4)}`, instansi: "Dinas Pertamanan", batas: "Jumat 4 Desember 2026", telepon: "(061) 123", petugas: "Rahmadani Siregar" });
    expect(Object.keys(menu?.why ?? {})).toEqual(["kelurahan", "nama", "alamat", "jam"]);
    expect(menu?.letter).toBeNull();
    expect(await readTemplateMenu(city.kominfo.operator, id, NOW)).toBeNull();
  });

  it("promises no day that is over, and none while the clock stands", async () => {
    const id = await bySms();
    const limit = async () => (await readTemplateMenu(city.pertamanan.operator, id, NOW))?.values.batas;
    await database.owner()`update cases set due_at = '2026-11-20 09:00+00' where id = ${id}`;
    expect(await limit()).toBeUndefined();
    await database.owner()`update cases set due_at = '2026-12-04 09:00+00', status = 'waiting', paused_at = now() where id = ${id}`;
    expect(await limit()).toBeUndefined();
  });

  it("tells a name only to who looked at the number before, and never of a hidden or secret case", async () => {
    const named = async (more: { anonymous?: boolean; secret?: boolean }, look: boolean) => {
      const id = await byWeb(more);
      const [key] = await database.owner()<{ id: number }[]>`insert into open_keys (name, hint, hash, made_by_name) values (${`a${id}`}, 'x', ${`a${id}`}, 'x') returning id`;
      await database.owner()`insert into open_reports (tenant_id, token_hash, case_id, key_id, person) values (${city.pertamanan.id}, ${`t${id}`}, ${id}, ${key?.id ?? 0}, ${sealText("Rina Siregar, rina@contoh.id")})`;
      if (look) expect(await revealNumber(city.pertamanan.operator, id)).toMatchObject({ ok: true });
      const menu = await readTemplateMenu(city.pertamanan.operator, id, NOW);
      return menu?.values.nama ?? menu?.why.nama;
    };
    expect(await named({}, false)).toBe("Lihat dahulu nomor warga di fakta laporan; itu tercatat.");
    expect(await named({}, true)).toBe("Rina Siregar");
    for (const hidden of [{ anonymous: true }, { secret: true }]) expect(await named(hidden, true)).toBe("Pengirim minta namanya tidak disebut.");
  });
});

describe("sending", () => {
  it("what the preview shows is what is sent, by SMS and by e-mail", async () => {
    for (const id of [await bySms(), await byWeb()]) {
      const menu = await readTemplateMenu(city.pertamanan.operator, id);
      const preview = fillTemplate("Laporan {tiket}: <b>besok</b> paling lambat {batas}.\n{instansi}, {petugas}", menu?.values ?? {});
      const sent = await answerCase(city.pertamanan.operator, id, answerInput.parse({ text: preview }));
      const [message] = await database.owner()<{ body: string; gateway: string }[]>`select body, gateway from messages where id = ${sent.ok ? (sent.value.messageId ?? 0) : 0}`;
      expect(message?.body).toBe(preview);
      expect(menu?.letter === null).toBe(message?.gateway !== "email");
      const [about] = await database.owner()<{ ticket: string }[]>`select ticket from cases where id = ${id}`;
      const letter = letterOf({ body: message?.body ?? "", kind: "answer" }, { ticket: about?.ticket ?? "", agency: "Dinas Pertamanan", agencyKind: "dinas" });
      if (menu?.letter) expect(letter).toEqual({ subject: menu.letter.answer.subject, text: preview + menu.letter.answer.after });
    }
  });

  it("is refused while something is left to fill in, for SMS, e-mail and an SMS that still waits; a citizen's own braces aren't touched", async () => {
    for (const id of [await bySms(), await byWeb()]) {
      expect(await answerCase(city.pertamanan.operator, id, { text: "Di {kelurahan} besok.", kind: "answer", seen: 0 })).toMatchObject({ ok: false, issues: [{ field: "text", message: expect.stringContaining("Belum diisi: {kelurahan}.") as string }] });
      expect(await database.owner()`select 1 from messages where case_id = ${id} and kind = 'answer'`).toHaveLength(0);
      expect((await database.owner()`select status from cases where id = ${id}`)[0]?.status).toBe("open");
    }
    const id = await bySms();
    const sent = await answerCase(city.pertamanan.operator, id, { text: "Besok {:-}", kind: "answer", seen: 0 });
    const messageId = sent.ok ? (sent.value.messageId ?? 0) : 0;
    expect(await editMessage(city.pertamanan.operator, messageId, "Lusa {isi: jam}")).toMatchObject({ ok: false, issues: [{ field: "text" }] });
    expect((await database.owner()`select body from messages where id = ${messageId}`)[0]?.body).toBe("Besok {:-}");
    await sendFromHandset(gatewayKey("handset"), "0812-3456-7399", "lampu jalan mati {tiket} {isi: apa}");
    expect((await database.owner()`select body from messages where direction = 'in' order by id desc limit 1`)[0]?.body).toBe("lampu jalan mati {tiket} {isi: apa}");
    expect((await database.owner()`select kind from messages order by id desc limit 1`)[0]?.kind, "and the automatic answer to it goes").toBe("auto");
  });
});
