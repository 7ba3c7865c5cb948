import { describe, expect, it, onTestFinished } from "vitest";
import { mailServer, refusing } from "@/lib/mail/server.fixture";
import { mailTransport } from "@/lib/mail/transport";
import { at, city, comes, database, habit, job, letters, owner } from "./health.fixture";
import { sendAlarms } from "./letters";
import { until } from "@/scripts/processes/stop";
import { watchGateways } from "./watch";

const AZHAR = "azhar.nasution@contoh.id";
const fates = async () => (await owner()<{ name: string; about: string; state: string }[]>`select a.name, l.about, l.state from gateway_letters l join accounts a on a.id = l.account_id order by a.name, l.about`).map((row) => `${row.name}: ${row.about} ${row.state}`);
/** Silent since ten; both admins are to be told. */
async function silence(): Promise<void> {
  await habit("modem-satu");
  await owner()`update city_roles set ends_on = null where account_id = ${city.kominfo.operator.accountId}`;
  onTestFinished(async () => { await owner()`update city_roles set ends_on = '2020-12-31' where account_id = ${city.kominfo.operator.accountId}`; });
  await watchGateways(job, at("12:30"));
}
const toAzharAlone = () => owner()`delete from gateway_letters where account_id = ${city.kominfo.operator.accountId}`;
const ends = () => comes("modem-satu", at("12:40")).then(() => watchGateways(job, at("12:45")));
const waitsForALock = () => until(async () => (await database.superuser()`select 1 from pg_locks where not granted`).length > 0, 10_000);

describe("the letter", () => {
  it("leaves once, to the admin, names the gateway and no citizen; without a server it waits", async () => {
    const { url, taken } = await mailServer();
    await habit("modem-satu");
    await watchGateways(job, at("12:30"));
    expect(await sendAlarms(job, null, at("12:30"))).toBe(0);
    for (let n = 0; n < 3; n += 1) await sendAlarms(job, mailTransport(url), at("12:31"));
    expect(taken).toHaveLength(1);
    expect(taken[0]).toContain("To: azhar.nasution@contoh.id");
    expect(taken[0]).toContain("/admin/gerbang/modem-satu");
    expect(taken[0]).not.toContain("0812");
    expect(await letters()).toEqual([{ state: "accepted", attempts: 1 }]);
  });

  it("says once that the gateway is heard again, to who had been told of its silence, and to nobody where it was turned off", async () => {
    const { url, taken } = await mailServer();
    for (const gateway of ["modem-satu", "modem-dua"]) await habit(gateway);
    await watchGateways(job, at("12:30"));
    await sendAlarms(job, mailTransport(url), at("12:30"));
    expect(taken).toHaveLength(2);
    // Had it too, and is admin no more.
    await owner()`insert into gateway_letters (alarm_id, account_id, about, state, next_at) select id, ${city.kominfo.operator.accountId}, 'silent', 'accepted', began_at from gateway_alarms where gateway = 'modem-satu'`;
    await comes("modem-satu", at("12:40"));
    await owner()`update gateways set active = false where name = 'modem-dua'`;
    for (const clock of ["12:45", "12:50"]) await watchGateways(job, at(clock));
    for (let n = 0; n < 3; n += 1) await sendAlarms(job, mailTransport(url), at("12:51"));
    expect(taken.slice(2)).toEqual([expect.stringMatching(/^Subject: Gerbang SMS modem-satu terdengar lagi/m)]);
    expect(taken[2]).toContain("To: azhar.nasution@contoh.id");
    expect(new Set(taken.map((letter) => /^Message-ID: .*$/im.exec(letter)?.[0])).size, "not the same letter once more").toBe(3);
  });

  it("is tried again after a server that can't be reached, and never when nobody knows whether it left", async () => {
    await habit("modem-satu");
    await watchGateways(job, at("12:30"));
    const nobody = mailTransport("smtp://127.0.0.1:1");
    await sendAlarms(job, nobody, at("12:30"));
    await sendAlarms(job, nobody, at("12:30"));
    expect(await letters(), "a minute must pass").toEqual([{ state: "queued", attempts: 1 }]);
    await sendAlarms(job, nobody, at("12:32"));
    expect(await letters()).toEqual([{ state: "queued", attempts: 2 }]);
    await owner()`update gateway_letters set state = 'submitting', next_at = ${at("12:40").toISOString()}`;
    expect(await sendAlarms(job, nobody, at("12:45"))).toBe(0);
    expect(await letters()).toEqual([{ state: "unknown", attempts: 2 }]);
  });
});

describe("the letter of a silence that ends while it is under way", () => {
  it("is withdrawn where it was refused, with the word of the end to who was told of none; who was told hears it", async () => {
    let over = false;
    const { url, taken } = await mailServer(refusing(async (to) => {
      if (to !== AZHAR || over) return false;
      over = true;
      await ends();
      return true;
    }));
    await silence();
    await owner()`update gateway_letters set state = 'accepted' where account_id = ${city.kominfo.operator.accountId}`;
    for (const clock of ["12:31", "12:46", "13:50", "15:00"]) await sendAlarms(job, mailTransport(url), at(clock));
    expect(await fates()).toEqual(["Azhar Nasution: heard cancelled", "Azhar Nasution: silent cancelled", "Siti Aminah: heard accepted", "Siti Aminah: silent accepted"]);
    expect(taken).toEqual([expect.stringMatching(/^To: siti.aminah@contoh.id/m)]);
  });

  it("goes before the word of its end, and both arrive where it was taken after all", async () => {
    let meanwhile = -1;
    const { url, taken } = await mailServer(refusing(async () => {
      if (meanwhile < 0) {
        await ends();
        // Another worker comes by meanwhile.
        meanwhile = await sendAlarms(job, mailTransport(url), at("12:46"));
      }
      return false;
    }));
    await silence();
    await toAzharAlone();
    for (const clock of ["12:44", "12:50"]) await sendAlarms(job, mailTransport(url), at(clock));
    expect(meanwhile).toBe(0);
    expect(taken).toEqual([expect.stringContaining(" diam sejak "), expect.stringContaining(" terdengar lagi sejak ")]);
  });

  it("is withdrawn too where the end is being written down at that very moment", async () => {
    const { url, taken } = await mailServer(refusing(() => Promise.resolve(true)));
    await silence();
    await toAzharAlone();
    const sending = await owner().begin(async (tx) => {
      await tx`update gateway_alarms set ended_at = ${at("12:40").toISOString()}`;
      const begun = sendAlarms(job, mailTransport(url), at("12:31"));
      await Promise.race([begun, waitsForALock()]);
      return { begun };
    });
    await sending.begun;
    expect([await fates(), taken]).toEqual([["Azhar Nasution: silent cancelled"], []]);
  });

  it("of which nobody knows whether it left is followed by the word of the end", async () => {
    const { url, taken } = await mailServer();
    await silence();
    await owner()`update gateway_letters set state = 'submitting', next_at = ${at("12:40").toISOString()}`;
    await ends();
    await sendAlarms(job, mailTransport(url), at("12:46"));
    expect(await fates()).toEqual(["Azhar Nasution: heard accepted", "Azhar Nasution: silent unknown", "Siti Aminah: heard accepted", "Siti Aminah: silent unknown"]);
    expect(taken).toHaveLength(2);
  });
});
