import { describe, expect, it } from "vitest";
import type { OutgoingSms } from "../gateway";
import { splitSegments } from "../../segments";
import { decodeGsm, encodeGsm } from "../../gsm";
import { readWords, writer } from "./alphabet";
import { Doubts } from "./doubts";
import { asAnswered, deliveryOf, handleOf, isReceipt, reportOf } from "./incoming";
import { type Pdu, smpp } from "./library";
import { relativeTime, shortReference, submitsOf } from "./outgoing";
import { isNamed, findPlace } from "./place";
import { readSettings, senderAddress } from "./settings";
import { refusal } from "./status";
import { Window } from "./window";

const settings = readSettings({ from: "2015" });
const sms = (text: string): OutgoingSms => ({ reference: "ref-1", contactId: 1, to: "+6281234567890", parts: splitSegments(text).parts, validUntil: null });
/** As it comes off the line. */
const received = (fields: Record<string, string | number | Buffer>): Pdu => new smpp.PDU(new smpp.PDU("deliver_sm", fields).toBuffer());

describe("words", () => {
  const EVERY = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCÄÖÑÜ§¿abcäöñüà^{}\\[~]|€";
  it("of the whole alphabet with its extension table leave and come back as they were", () => {
    const octets = encodeGsm(EVERY);
    expect(decodeGsm(octets)).toBe(EVERY);
    expect(Buffer.from(encodeGsm("€[")).toString("hex")).toBe("1b651b3c");
    expect(readWords(octets, 0, "gsm")).toMatchObject({ text: EVERY, encoding: "gsm7" });
  });

  it.each([
    [0, "c8", "latin1", "È", "gsm7"], [3, "e9", "gsm", "é", "gsm7"], [1, "61", "gsm", "a", "gsm7"], [8, "d83dde4f", "gsm", "🙏", "ucs2"], [4, "ff00", "gsm", "ÿ\0", "8bit"],
    [0xf0, "1b65", "gsm", "€", "gsm7"], [0xf4, "41", "gsm", "A", "8bit"], [0x18, "0041", "gsm", "A", "ucs2"], [0x10, "00", "gsm", "@", "gsm7"], [0, "80", "gsm", "€", "8bit"], [8, "d83d", "gsm", "\ud83d", "ucs2"],
  ] as const)("of data_coding %i in octets %s (default %s) are %j", (coding, hex, fallback, text, encoding) => {
    expect(readWords(Buffer.from(hex, "hex"), coding, fallback)).toMatchObject({ text, encoding });
  });

  it("go in the SMSC's alphabet where it has them all, else in UCS-2", () => {
    expect([writer("halo", "gsm").coding, writer("halo 🙏", "gsm").coding, writer("é", "latin1").write("é").toString("hex"), writer("€", "latin1").coding]).toEqual([0, 8, "e9", 8]);
  });
});

describe("what leaves", () => {
  it("has at most 140 octets a part, header and all, and the parts of one message share a reference of their own", () => {
    for (const text of ["{€} ".repeat(100), "🙏 terima kasih ".repeat(20), "a".repeat(161)]) {
      const submits = submitsOf(sms(text), settings, new Date());
      for (const { short_message: octets, data_coding: coding } of submits) {
        const length = Buffer.isBuffer(octets) ? octets.length : 999;
        // Septets lie unpacked: 153 of them and the header of seven octets.
        expect(length).toBeLessThanOrEqual(coding === 8 ? 141 : 160);
      }
      expect(new Set(submits.map((one) => (Buffer.isBuffer(one.short_message) ? one.short_message.subarray(3, 6).toString("hex") : ""))).size).toBe(1);
    }
    expect([shortReference("a"), shortReference("a") === shortReference("b")]).toEqual([shortReference("a"), false]);
  });

  it("says how long it is worth delivering, by no clock but the SMSC's", () => {
    expect([relativeTime(3 * 86_400_000), relativeTime(3_661_000), relativeTime(-5)]).toEqual(["000003000000000R", "000000010101000R", "000000000100000R"]);
  });

  it.each([["+6281100002015", "", 1, 1], ["2015", "", 3, 0], ["0811000020150", "", 2, 1], ["KOTA MEDAN", "", 5, 0], ["2015", "0/1", 0, 1], ["", "", 0, 0]])("from %j (%j) is of type %i and plan %i", (from, type, ton, npi) => {
    expect(senderAddress(from, type)).toEqual({ ton, npi, address: from.replace("+", "") });
  });
});

describe("what comes", () => {
  it("is an SMS with the number as its type says, and words of the text or the payload", () => {
    expect(deliveryOf(received({ source_addr: "6281234567890", source_addr_ton: 1, destination_addr: "2015", data_coding: 0, short_message: Buffer.from("halo") }), settings)).toMatchObject({ from: "+6281234567890", to: "2015", text: "halo", concat: null });
    expect(deliveryOf(received({ source_addr: "TELKOMSEL", source_addr_ton: 5, data_coding: 0, message_payload: Buffer.from("promo") }), settings)).toMatchObject({ from: "TELKOMSEL", text: "promo" });
    expect(deliveryOf(received({ source_addr: "08123", data_coding: 0, short_message: Buffer.alloc(0) }), settings)).toMatchObject({ from: "08123", text: "" });
  });

  it("with a header cut short, or one that can't be, is still an SMS", () => {
    for (const hex of ["05", "ff0003", "0500032a0203", "050003"]) expect(deliveryOf(received({ esm_class: 0x40, data_coding: 0, short_message: Buffer.from(hex, "hex") }), settings).concat).toBeNull();
  });

  it.each([
    [{ short_message: Buffer.from("id:0A1 sub:001 dlvrd:001 submit date:2611 done date:2612 stat:DELIVRD err:000 text:id:9") }, "0A1", "delivered", "DELIVRD 000"],
    [{ short_message: Buffer.from("id:7 stat:UNDELIV err:011") }, "7", "failed", "UNDELIV 011"], [{ short_message: Buffer.from("ID:7 STAT:expired") }, "7", "failed", "EXPIRED"],
    [{ receipted_message_id: "abc", message_state: 5 }, "abc", "failed", "UNDELIV"], [{ receipted_message_id: "abc", message_state: 1 }, "abc", "accepted", "ENROUTE"],
    [{ short_message: Buffer.from("id:7 stat:constructor") }, "7", "unknown", "CONSTRUCTOR"],
  ] as const)("as a receipt %j speaks of %s: %s", (fields, handle, state, code) => {
    const pdu = received({ esm_class: 4, source_addr: "62812", data_coding: 0, ...fields });
    expect([isReceipt(pdu), reportOf(pdu, settings)]).toEqual([true, expect.objectContaining({ handle, state, code })]);
  });

  it.each([
    [{ receipted_message_id: "abc", message_state: 2 }, true], [{ receipted_message_id: "abc", short_message: Buffer.from("id:abc sub:001 dlvrd:001 stat:DELIVRD err:000") }, true],
    [{ receipted_message_id: "abc", short_message: Buffer.from("Lampu di jalan Krakatau mati") }, false], [{ short_message: Buffer.from("id:abc sub:001 stat:DELIVRD") }, false],
  ] as const)("without its mark, %j is a receipt: %s", (fields, is) => {
    expect(isReceipt(received({ esm_class: 0, source_addr: "62812", data_coding: 0, ...fields }))).toBe(is);
  });

  it("names a message in the base that its SMSC reports in", () => {
    expect([handleOf("0A1", "hex-dec"), asAnswered("161", "hex-dec"), handleOf("0161", "dec-hex"), asAnswered("a1", "dec-hex"), handleOf("0A1", "same"), asAnswered("x-1", "hex-dec")]).toEqual(["A1", "A1", "161", "161", "0A1", "x-1"]);
  });
});

describe("pace", () => {
  it("halves when the SMSC asks for less, rests longer and longer, and grows while all goes well", () => {
    let now = 0;
    const window = new Window(8, () => now);
    const rests: number[] = [];
    for (let turn = 0; turn < 8; turn += 1) {
      window.complain();
      // Another of the same moment.
      window.complain();
      rests.push(window.restMs());
      now += window.restMs();
    }
    expect([rests, window.allowed]).toEqual([[1_000, 2_000, 4_000, 8_000, 16_000, 32_000, 60_000, 60_000], 1]);
    for (let n = 0; n < 40; n += 1) window.thrive();
    expect(window.allowed).toBe(3);
  });

  it.each([[0x58, true], [0x14, true], [0x08, true], [0x0b, false], [0x45, false]])("a refusal by %i may pass: %s", (status, retryable) => {
    expect(refusal(status)).toMatchObject({ kind: "rejected", retryable });
  });
});

describe("a redelivery", () => {
  it("is possible of what nothing proves to have been answered, on a later connection, for three hours", () => {
    const hours = 4 * 3_600_000;
    const doubts = new Doubts({ provenAt: 1_000, doubts: [] });
    expect(doubts.may(1_500)).toBe(false);
    doubts.reopen(2_000);
    expect([999, 1_000, 1_999, 2_000].map((at) => doubts.may(at))).toEqual([false, true, true, false]);
    const after = new Doubts(doubts.memory);
    after.reopen(3_000);
    expect([after.may(1_500), after.may(2_500)]).toEqual([true, true]);
    after.reopen(hours);
    expect(after.may(1_500)).toBe(false);
  });

  it("on the same connection only where the answer came late, or couldn't be written", () => {
    const doubts = new Doubts(null);
    doubts.reopen(1_000);
    doubts.answered(2_000, 2_100);
    doubts.answered(3_000, 14_000);
    doubts.answered(4_000, null);
    expect([2_000, 3_000, 4_000].map((at) => doubts.may(at))).toEqual([false, true, true]);
  });
});

describe("an address inside", () => {
  it.each(["127.0.0.1", "10.1.2.3", "192.168.0.4", "169.254.169.254", "::1"])("%s is never connected to unless whoever runs the server named its network", async (address) => {
    expect(await findPlace(address, 2775)).toContain("SMPP_INSIDE");
  });
  it("that was named is, and no other", () => {
    const named = ["10.8.0.0/16", "::1/128"];
    expect(["10.8.3.4", "10.9.0.1", "::1", "127.0.0.1"].map((address) => isNamed(address, named))).toEqual([true, false, true, false]);
  });
});
