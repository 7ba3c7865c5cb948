import type * as argon2 from "@node-rs/argon2";
import { verify } from "@node-rs/argon2";
import { beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { doorKey } from "@/lib/access/doors/open";
import { testDatabase } from "@/scripts/testing/database";
import { arrangeAccount, arrangeSeat, arrangeTwoAgencies, PASSWORD } from "./arrange";
import { markDevice, originOf } from "./device";
import { beginAttempt } from "./guessing";
import { checkCredentials, NO_MATCH } from "./sign-in";

// Counts the work of the package; the work itself is the package's own.
vi.mock("@node-rs/argon2", async (original) => {
  const real = await original<typeof argon2>();
  return { ...real, verify: vi.fn(real.verify) };
});

const database = testDatabase();
const RINA = "rina@medan.example";
const DODI = "dodi@medan.example";
const attempt = (email: string, password: string, more: { address?: string; device?: string } = {}) =>
  checkCredentials(doorKey(), { email, password, address: "10.0.0.1", ...more });
const sentence = async (outcome: ReturnType<typeof attempt>) => {
  const given = await outcome;
  return given.ok ? "masuk" : given.issues[0]?.message;
};

beforeAll(async () => {
  const [kebersihan, dishub] = await arrangeTwoAgencies(database.owner());
  await arrangeSeat(database.owner(), await arrangeAccount(database.owner(), RINA), kebersihan);
  await arrangeSeat(database.owner(), await arrangeAccount(database.owner(), DODI, "Dodi Lubis"), dishub);
});

beforeEach(async () => {
  await database.owner()`delete from sign_in_failures`;
  vi.mocked(verify).mockClear();
});

/** Failures that happened `minutes` ago, from wherever the attempts of `email` came. */
const age = (minutes: number) => database.owner()`update sign_in_failures set at = at - make_interval(mins => ${minutes})`;

/** Failures of the past hour, without the work of verifying them. */
async function failed(times: number, email: string, address = "10.0.0.1") {
  for (let time = 0; time < times; time += 1) await beginAttempt(doorKey(), { email, origin: originOf(undefined, email, address) });
}

async function fail(times: number, email: string) {
  for (let time = 0; time < times; time += 1) await attempt(email, "bukan kata sandinya");
}

describe("signing in", () => {
  it("takes the right password, the e-mail in any case", async () => {
    expect(await attempt(" Rina@Medan.EXAMPLE ", PASSWORD)).toMatchObject({ ok: true, value: { email: RINA } });
  });

  it.each([
    ["an unknown account", "siapa@medan.example"], ["a wrong password", RINA],
  ])("answers %s with the same words after the same work", async (_words, email) => {
    expect(await sentence(attempt(email, "bukan kata sandinya"))).toBe(NO_MATCH);
    expect(verify).toHaveBeenCalledTimes(1);
  });

  it("answers a disabled account and an unused invitation alike", async () => {
    await database.owner()`insert into accounts (email, name, disabled_at, password_hash) select 'pensiun@medan.example', 'Pensiun', now(), password_hash from accounts where email = ${RINA}`;
    await database.owner()`insert into accounts (email, name) values ('baru@medan.example', 'Baru')`;
    expect(await sentence(attempt("pensiun@medan.example", PASSWORD))).toBe(NO_MATCH);
    expect(await sentence(attempt("baru@medan.example", PASSWORD))).toBe(NO_MATCH);
    expect(verify).toHaveBeenCalledTimes(2);
  });
});

describe("guessing", () => {
  it.each([RINA, "siapa@medan.example"])("makes %s wait after five failures, known or not", async (email) => {
    await fail(5, email);
    expect(await sentence(attempt(email, PASSWORD))).toBe("Terlalu banyak percobaan. Coba lagi dalam 1 menit.");
    await age(1);
    expect(await sentence(attempt(email, "masih salah"))).toBe(NO_MATCH);
    expect(await sentence(attempt(email, PASSWORD))).toBe("Terlalu banyak percobaan. Coba lagi dalam 2 menit.");
  });

  it("doesn't grow a wait by knocking, and ends it by itself", async () => {
    await fail(30, RINA);
    expect(verify).toHaveBeenCalledTimes(5);
    await age(1);
    expect(await sentence(attempt(RINA, PASSWORD))).toBe("masuk");
    expect(await sentence(attempt(RINA, "salah ketik"))).toBe(NO_MATCH);
  });

  it("sees through guesses sent at once", async () => {
    await Promise.all(Array.from({ length: 30 }, () => attempt(RINA, "serentak")));
    expect(verify).toHaveBeenCalledTimes(5);
  });

  it("leaves the owner in while somebody guesses from elsewhere", async () => {
    for (let place = 0; place < 21; place += 1) await failed(5, RINA, `203.0.113.${place}`);
    expect(await sentence(attempt(RINA, PASSWORD, { address: "10.0.0.9" }))).toBe("masuk");
  });

  it("gives each further place one try while an account is guessed from many", async () => {
    for (let place = 0; place < 21; place += 1) await failed(5, RINA, `203.0.113.${place}`);
    await attempt(RINA, "salah", { address: "198.51.100.1" });
    expect(await sentence(attempt(RINA, "salah", { address: "198.51.100.1" }))).toMatch(/^Terlalu banyak/);
  });

  it("makes an address wait that tries many accounts, but not a browser that its owner has used before", async () => {
    for (let account = 0; account < 50; account += 1) await failed(1, `warga${account}@medan.example`);
    expect(await sentence(attempt(DODI, PASSWORD))).toMatch(/^Terlalu banyak/);
    expect(await sentence(attempt(DODI, PASSWORD, { device: markDevice(RINA) }))).toMatch(/^Terlalu banyak/);
    expect(await sentence(attempt(DODI, PASSWORD, { device: markDevice(DODI) }))).toBe("masuk");
  });
});
