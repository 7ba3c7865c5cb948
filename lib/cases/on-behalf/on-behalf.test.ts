import { randomUUID } from "node:crypto";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { gatewayKey } from "@/lib/access/doors/open";
import { arrangeTwoAgencies, type TwoAgencies } from "@/lib/examples/two-agencies";
import { testDatabase } from "@/scripts/testing/database";
import { OFFICER } from "../channel-words";
import { forgetKnowledge } from "../knowledge";
import { listCases } from "../queries";
import { onBehalfInput } from "./input";
import { recordOnBehalf } from "./record";

const database = testDatabase();
const door = gatewayKey(OFFICER);
let city: TwoAgencies;

const input = (more: Record<string, string> = {}) => onBehalfInput.parse({
  nonce: randomUUID(), saluran: "walk-in", jenis: "complaint", isi: "Lampu jalan mati di gang mawar", kelurahan: "", patokan: "", hp: "0812 3456 7321", email: "", ...more,
});
const caseOf = async (ticket: string) => (await database.owner()`select * from cases where ticket = ${ticket}`)[0];

beforeAll(async () => {
  city = await arrangeTwoAgencies(database.owner());
  forgetKnowledge();
});
beforeEach(async () => {
  await database.owner()`truncate contacts, deliveries, cases, messages, case_events, send_attempts, handset_messages, audit_log, web_reports, case_photos restart identity cascade`;
});

describe("what somebody told an officer", () => {
  it("is the agency's own case, with ticket by SMS, the officer's name and an audit row, and nobody else's", async () => {
    const { ticket } = await recordOnBehalf(city.kominfo.operator, door, input());
    expect(await caseOf(ticket), "it stays where it was told, whatever its words").toMatchObject({ tenant_id: city.kominfo.id, channel: "walk-in", status: "open" });
    const sms = await database.owner()`select body from messages where kind = 'auto'`;
    expect(String(sms[0]?.body).replaceAll(" ", "")).toContain(ticket);
    expect((await database.owner()`select type, actor_name, actor_id from case_events order by id`)[0]).toMatchObject({ type: "received", actor_name: city.kominfo.operator.name, actor_id: city.kominfo.operator.accountId });
    expect((await database.owner()`select actor_name, tenant_id, data from audit_log where action = 'case.opened'`)[0])
      .toMatchObject({ actor_name: "catatan petugas", tenant_id: city.kominfo.id, data: { channel: "walk-in", officer: city.kominfo.operator.name } });
    expect(await listCases(city.kominfo.operator, { box: "open" })).toHaveLength(1);
    expect(await listCases(city.pertamanan.operator, { box: "open" })).toEqual([]);
  });

  it("goes from the desk where its words lead", async () => {
    const { ticket } = await recordOnBehalf(city.desk, door, input({ saluran: "phone" }));
    expect(await caseOf(ticket)).toMatchObject({ tenant_id: city.pertamanan.id, channel: "phone" });
  });

  it("pressed twice is one case; without a number it has a code", async () => {
    const letter = input({ saluran: "letter", hp: "" });
    const [first, again] = await Promise.all([recordOnBehalf(city.kominfo.operator, door, letter), recordOnBehalf(city.kominfo.operator, door, letter)]);
    expect(again.ticket).toBe(first.ticket);
    expect(first.code).toMatch(/^\d{6}$/);
    expect(await database.owner()`select 1 from cases`).toHaveLength(1);
  });

  it("is refused in words when something is missing", () => {
    const read = onBehalfInput.safeParse({ nonce: randomUUID(), saluran: "burung", jenis: "complaint", isi: " ", hp: "x" });
    expect(read.error?.issues.map(({ message }) => message)).toEqual(expect.arrayContaining(["Pilih bagaimana laporan ini sampai kepada Anda.", "Tulis dulu apa yang ingin Anda sampaikan.", "Nomor HP itu tidak dikenali. Tulis seperti 0812 3456 7890, atau kosongkan."]));
  });
});
