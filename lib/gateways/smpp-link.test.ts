import { describe, expect, it, onTestFinished, vi } from "vitest";
import { Doubts } from "@/lib/sms/gateways/smpp/doubts";
import { octetsIn, type Pdu } from "@/lib/sms/gateways/smpp/library";
import { SmppLine } from "@/lib/sms/gateways/smpp/line";
import { type LinkHooks, SmppLink } from "@/lib/sms/gateways/smpp/link";
import { OK } from "@/lib/sms/gateways/smpp/status";
import { SmppSession } from "@/lib/sms/gateways/smpp/session";
import { readSettings } from "@/lib/sms/gateways/smpp/settings";
import { TIMING } from "@/lib/sms/gateways/smpp/timing";
import { Smsc } from "./smsc.fixture";

/** What a connection does with its own clock. The network is real, and goes by no clock of ours. */
const PHONE = "6281234567321";
const settings = (port: number) => readSettings({ host: "127.0.0.1", port: String(port), systemId: "kota", password: "sandi", from: "2015" });
const find = (address: string, port: number) => Promise.resolve({ address, port, family: 4 as const });
/** The clock stands until a test moves it. */
function ownClock(): void {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "Date"] });
  onTestFinished(() => void vi.useRealTimers());
}
/** Each call of the hook fulfils the next promise. */
function signal<T = void>() {
  let fulfil: (value: T) => void = () => undefined;
  let promise = new Promise<T>((resolve) => (fulfil = resolve));
  return {
    give: (value: T) => fulfil(value),
    next: async () => {
      const value = await promise;
      promise = new Promise<T>((resolve) => (fulfil = resolve));
      return value;
    },
  };
}

describe("a question whether our answers arrived", () => {
  it("is asked once for all of a moment, and again for those after it", async () => {
    const smsc = await Smsc.open();
    ownClock();
    const bound = signal();
    const hooks: LinkHooks = { bound: () => bound.give(), closed: () => undefined, deliver: () => Promise.resolve(OK), acknowledged: () => undefined };
    const link = new SmppLink({ address: "127.0.0.1", family: 4, port: smsc.port }, "transceiver", settings(smsc.port), hooks, TIMING);
    await bound.next();
    const asked: number[] = [];
    for (const rounds of [20, 20]) {
      await Promise.all(Array.from({ length: rounds }, () => smsc.say(PHONE, "banjir")));
      vi.advanceTimersByTime(TIMING.proveMs);
      // What left before this answer was heard before it.
      await smsc.say(PHONE, "banjir");
      asked.push(smsc.enquiries);
      vi.advanceTimersByTime(TIMING.proveMs);
      await smsc.say(PHONE, "banjir");
    }
    expect(asked).toEqual([1, 3]);
    await link.leave();
  });
});

describe("an SMS that was refused", () => {
  it("may be kept all the same, and may come again on the same connection; one that was taken may not", async () => {
    const smsc = await Smsc.open();
    const [arrived, doubts, changed] = [new Map<string, number>(), new Doubts(null), signal()];
    // The database went away in the middle of its COMMIT: nobody knows whether it is there.
    const take = (pdu: Pdu, at: number): Promise<void> => {
      const words = octetsIn(pdu, "short_message")?.toString() ?? "";
      arrived.set(words, at);
      return words === "hilang" ? Promise.reject(new Error("koneksi putus")) : Promise.resolve();
    };
    const session = new SmppSession(settings(smsc.port), "both", doubts, { take, changed: () => changed.give() }, find);
    await changed.next();
    expect([await smsc.say(PHONE, "hilang"), await smsc.say(PHONE, "ada")]).toEqual([0x64, 0]);
    expect([doubts.may(arrived.get("hilang") ?? 0), doubts.may(arrived.get("ada") ?? 0)]).toEqual([true, false]);
    await session.leave();
  });
});

describe("an SMSC that takes a bind and hangs up at once", () => {
  it("is tried seldomer and seldomer, until a connection has stood for a while", async () => {
    const smsc = await Smsc.open();
    ownClock();
    const [bound, closed] = [signal(), signal()];
    const hooks: LinkHooks = { bound: () => bound.give(), closed: () => closed.give(), deliver: () => Promise.resolve(OK), acknowledged: () => undefined };
    const line = new SmppLine("transceiver", settings(smsc.port), hooks, find, TIMING);
    const waited = (): number => {
      const before = Date.now();
      vi.advanceTimersToNextTimer();
      return Date.now() - before;
    };
    const waits: number[] = [];
    smsc.hangsUp = true;
    void line.open();
    for (let time = 0; time < 4; time += 1) {
      await bound.next();
      // This one stays.
      if (time === 3) break;
      await closed.next();
      smsc.hangsUp = time < 2;
      waits.push(waited());
    }
    vi.advanceTimersByTime(TIMING.stoodMs);
    smsc.cut();
    await closed.next();
    waits.push(waited());
    await bound.next();
    expect(waits).toEqual([1_000, 2_000, 4_000, 1_000]);
    await line.leave();
  });
});
