import { beforeAll, describe, expect, it } from "vitest";
import { followerKey, gatewayKey } from "@/lib/access/doors/open";
import { arrangeTwoAgencies } from "@/lib/examples/two-agencies";
import { sendFromHandset } from "@/lib/sms/handset";
import { testDatabase } from "@/scripts/testing/database";
import { followInTurn } from "./follow-in-turn";
import { FollowPace } from "./follow-pace";
import { forgetKnowledge } from "./knowledge";
import { newTicket } from "./ticket";

const MINUTE = 60_000;
const tried = (pace: FollowPace, address: string, times: number) => Array.from({ length: times }, () => pace.turn(address, 0));

describe("whoever follows a report", () => {
  it("never waits for right tickets, however many look from one address", () => {
    const pace = new FollowPace();
    for (let time = 0; time < 500; time += 1) {
      expect(pace.turn("desa", 0)).toBe(0);
      pace.wasRight("desa");
    }
  });

  it("takes turns where many wrong tickets were tried, at once or one by one, and nowhere else", () => {
    const pace = new FollowPace();
    expect(tried(pace, "penebak", 30)).toEqual(Array<number>(30).fill(0));
    expect(tried(pace, "penebak", 5)).toEqual([0, 2_000, 4_000, 6_000, null]);
    expect(pace.turn("desa", 0)).toBe(0);
  });

  it("is let in again as soon as the others had their turn, and at once when some minutes have passed", () => {
    const pace = new FollowPace();
    tried(pace, "desa", 500);
    expect(pace.turn("desa", 4_000)).toBe(4_000);
    expect([pace.turn("desa", 11 * MINUTE), pace.turn("desa", 11 * MINUTE)]).toEqual([0, 0]);
  });

  it("who tries out tickets for an hour without a pause sees few", () => {
    const pace = new FollowPace();
    let seen = 0;
    for (let now = 0; now < 60 * MINUTE; now += 10) if (pace.turn("penebak", now) !== null) seen += 1;
    expect(seen).toBeLessThan(30 + 60 * 30 + 10);
  });

  it("takes turns everywhere when wrong tickets come from everywhere, twenty a second", () => {
    const pace = new FollowPace();
    for (let place = 0; place < 600; place += 1) pace.turn(`jaringan ${place}`, 0);
    expect([1, 2, 3].map((place) => pace.turn(`desa ${place}`, 0))).toEqual([0, 50, 100]);
  });
});

describe("a look-up", () => {
  const database = testDatabase();
  beforeAll(async () => {
    await arrangeTwoAgencies(database.owner());
    forgetKnowledge();
  });

  it("counts what isn't there, waits for its turn, and then answers as ever", async () => {
    await sendFromHandset(gatewayKey("handset"), "0812-3456-7321", "lampu jalan mati");
    const ticket = String((await database.owner()`select ticket from cases`)[0]?.ticket);
    const pace = new FollowPace();
    const waited: number[] = [];
    const look = (number: string) => followInTurn(followerKey(number), "desa", pace, (ms) => Promise.resolve(waited.push(ms)), () => MINUTE);
    for (let time = 0; time < 40; time += 1) expect(await look(ticket)).toMatchObject({ ticket });
    for (let time = 0; time < 31; time += 1) expect(await look(newTicket())).toBeNull();
    expect(waited).toEqual([]);
    expect(await look(ticket)).toMatchObject({ ticket });
    expect(waited).toHaveLength(1);
    await look(ticket);
    await look(ticket);
    expect(await look(ticket)).toBe("later");
  });
});
