import { describe, expect, it, onTestFinished } from "vitest";
import { withKey } from "@/lib/db/with-key";
import { at, city, comes, database, habit, job, leaves, letters, owner, silent } from "./health.fixture";
import { pastAlarms, openAlarms, readDelivery, readHours } from "./queries";
import { gatewayAlarms, gatewayNetworks, gatewayTraffic } from "./schema";
import { watchGateways } from "./watch";

describe("silence", () => {
  it("is told once, while usual says there should be traffic; the other gateway is left alone", async () => {
    await habit("modem-satu");
    await habit("modem-dua", at("12:00"));
    for (const clock of ["10:25", "11:25"]) {
      await watchGateways(job, at(clock));
      expect(await silent(), `${clock}: too early to be sure`).toEqual([]);
    }
    for (const clock of ["11:50", "11:55", "12:25"]) await watchGateways(job, at(clock));
    expect(await silent()).toEqual([["modem-satu", 11]]);
    expect(await letters(), "one letter, to who is admin today and nobody else").toEqual([{ state: "queued", attempts: 0 }]);
    expect((await owner()`select account_id from gateway_letters`)[0]?.account_id).toBe(city.admin.accountId);
    expect((await owner()`select action, subject_id, actor_name from audit_log`).map((row) => ({ ...row }))).toEqual([{ action: "gateway.silent", subject_id: "modem-satu", actor_name: "tugas watch-gateways" }]);
  });

  it("ends by itself when something comes in, and a new silence is a new alarm", async () => {
    await habit("modem-satu");
    await watchGateways(job, at("12:30"));
    await comes("modem-satu", at("12:40"));
    await watchGateways(job, at("12:45"));
    expect(await silent()).toEqual([]);
    expect((await pastAlarms(city.admin)).map(({ endedAt }) => endedAt)).toEqual([at("12:40")]);
    expect(await letters(), "a letter that hasn't left tells nothing any more").toEqual([{ state: "cancelled", attempts: 0 }]);
    await watchGateways(job, at("14:00"));
    expect(await silent()).toEqual([]);
    await watchGateways(job, at("15:00"));
    expect(await silent()).toHaveLength(1);
    expect(await owner()`select 1 from gateway_alarms`).toHaveLength(2);
  });

  it("ends too when a report comes of a message that was sent, or the gateway is turned off; it never begins for one that is off", async () => {
    await habit("modem-satu");
    await watchGateways(job, at("12:30"));
    await leaves("modem-satu", at("09:00"), "delivered", 1, at("12:35"));
    await watchGateways(job, at("12:40"));
    expect(await silent()).toEqual([]);
    await watchGateways(job, at("15:00"));
    expect(await silent()).toHaveLength(1);
    await owner()`update gateways set active = false`;
    await watchGateways(job, at("15:05"));
    await watchGateways(job, at("18:00"));
    expect(await silent()).toEqual([]);
    await owner()`update gateways set active = true, changed_at = ${at("18:00").toISOString()}`;
    await watchGateways(job, at("18:25"));
    expect(await silent(), "turned on a moment ago").toEqual([]);
  });

  it("isn't the night, a new gateway, nor one flood of last week", async () => {
    await habit("modem-satu", at("19:50"));
    for (const clock of ["20:30", "23:00"]) await watchGateways(job, at(clock));
    await watchGateways(job, at("07:50", 1));
    for (let n = 0; n < 20; n += 1) await comes("modem-dua", at("09:00", -3));
    for (let n = 0; n < 400; n += 1) await comes("modem-dua", at("21:10", -7));
    await watchGateways(job, at("22:30"));
    expect(await silent()).toEqual([]);
  });

  it("isn't Lebaran morning; on the next working day it is told, though nobody wrote on the days off", async () => {
    onTestFinished(() => void owner()`delete from holidays where name = 'Idulfitri'`.then());
    for (const day of ["2026-02-17", "2026-03-02"]) await owner()`insert into holidays (day, kind, name) values (${day}, 'national', 'Idulfitri')`;
    // Only on working days, and neither on that Tuesday two weeks ago nor since Friday evening.
    for (const gateway of ["modem-satu", "modem-dua"]) await habit(gateway, at("19:50", -3));
    await owner()`delete from messages where extract(isodow from at at time zone 'Asia/Jakarta') > 5 or (at at time zone 'Asia/Jakarta')::date = '2026-02-17'`;
    await comes("modem-dua", at("09:50", 1));
    for (const moment of [at("12:00", -2), at("12:00", -1), at("09:00"), at("12:30"), at("19:30")]) {
      await watchGateways(job, moment);
      expect(await silent(), moment.toISOString()).toEqual([]);
    }
    await watchGateways(job, at("10:00", 1));
    expect(await silent()).toEqual([["modem-satu", 13]]);
  });

  it("of a gateway that only sends is that its reports stay away, and nothing while nothing is sent", async () => {
    await owner()`update gateways set role = 'out' where name = 'modem-dua'`;
    for (let n = 0; n < 40; n += 1) await leaves("modem-dua", at("09:00", -1), "delivered", 1, at("09:02", -1));
    await watchGateways(job, at("12:00"));
    expect(await silent()).toEqual([]);
    for (let n = 0; n < 12; n += 1) await leaves("modem-dua", at("12:00"), "accepted");
    await watchGateways(job, at("12:05"));
    expect(await silent(), "their reports aren't due yet").toEqual([]);
    await watchGateways(job, at("12:45"));
    expect(await silent()).toEqual([["modem-dua", 12]]);
  });

  it("an alarm, its audit row and its letter are kept together or not at all, and two workers raise one", async () => {
    await habit("modem-satu");
    await database.superuser()`alter table audit_log add constraint refuse check (action <> 'gateway.silent') not valid`;
    await expect(watchGateways(job, at("12:30"))).rejects.toThrow();
    await database.superuser()`alter table audit_log drop constraint refuse`;
    expect([await silent(), await letters()]).toEqual([[], []]);
    await Promise.all([watchGateways(job, at("12:30")), watchGateways(job, at("12:30"))]);
    expect([(await silent()).length, (await letters()).length]).toEqual([1, 1]);
  });
});

describe("numbers", () => {
  it("of deliveries go by day and network, of one gateway or all, and follow what becomes known later", async () => {
    await leaves("modem-satu", at("09:00"), "delivered");
    await leaves("modem-satu", at("09:00"), "accepted", 2);
    await leaves("modem-dua", at("09:00"), "failed", 2);
    await leaves("modem-dua", at("09:00", -1), "expired", 3);
    await leaves("email", at("09:00"), "accepted");
    await watchGateways(job, at("10:00"));
    const rows = (gateway: string | null) => readDelivery(city.admin, "2026-02-20", gateway).then((found) => found.toSorted((a, b) => (a.day + a.network < b.day + b.network ? -1 : 1)).map(({ day, network, sent, delivered, failed }) => [day, network, sent, delivered, failed]));
    expect(await rows(null)).toEqual([["2026-03-01", "Lainnya", 1, 0, 1], ["2026-03-02", "Indosat", 2, 0, 1], ["2026-03-02", "Telkomsel", 1, 1, 0]]);
    await owner()`update messages set state = 'delivered', state_at = ${at("10:01").toISOString()} where state = 'accepted' and gateway = 'modem-satu'`;
    await watchGateways(job, at("10:05"));
    expect(await rows("modem-satu")).toEqual([["2026-03-02", "Indosat", 1, 1, 0], ["2026-03-02", "Telkomsel", 1, 1, 0]]);
    const hours = (await readHours(city.admin, at("10:05"))).get("modem-satu");
    expect(hours?.find((hour) => hour.at.getTime() === at("09:00").getTime())).toMatchObject({ handed: 2, reported: 1 });
  });

  it("are the admin's: no agency reads them, and the desk the alarms alone", async () => {
    await habit("modem-satu");
    await watchGateways(job, at("12:30"));
    for (const key of [city.kominfo.operator, city.pertamanan.operator]) {
      for (const table of [gatewayTraffic, gatewayNetworks, gatewayAlarms]) expect(await withKey(key, (tx) => tx.select().from(table))).toEqual([]);
    }
    expect((await openAlarms(city.desk)).map(({ label }) => label)).toEqual(["modem-satu"]);
    expect(await withKey(city.desk, (tx) => tx.select().from(gatewayTraffic))).toEqual([]);
  });
});
