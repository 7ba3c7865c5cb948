import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { utf16beBytes } from "./charset";
import { decodeKannel, joinParts } from "./decode";
import { parseRawQuery } from "./raw-query";
import { displayText, storableText } from "./text";

const percent = (bytes: Uint8Array) => Array.from(bytes, (byte) => `%${byte.toString(16).padStart(2, "0")}`).join("");
const base = "secret=s&id=abc-1&from=%2B6281234567321&to=1708&ts=1421912700";

function read(query: string) {
  const decoded = decodeKannel(query);
  if (!decoded.ok) throw new Error(decoded.reason);
  return decoded.value;
}

describe("an SMS through Kannel's door", () => {
  it("reads a plain one", () => {
    expect(read(`${base}&text=Lampu+jalan%0Amati&charset=UTF-8&coding=0&udh=`)).toMatchObject({
      deliveryId: "abc-1", from: "+6281234567321", to: "1708", text: "Lampu jalan\nmati", encoding: "gsm7",
      at: new Date("2015-01-22T07:45:00Z"), concat: null, undecodable: false,
    });
  });

  it("reads UTF-16BE with an emoji, and the same recoded to UTF-8", () => {
    const text = "Banjir 🌊 di Jl. Émas";
    const wide = read(`${base}&text=${percent(utf16beBytes(text))}&charset=UTF-16BE&coding=2`);
    const recoded = read(`${base}&text=${encodeURIComponent(text)}&charset=UTF-8&coding=2`);
    const bare = read(`${base}&text=${percent(utf16beBytes(text))}&coding=2`);
    for (const message of [wide, recoded, bare]) expect(message).toMatchObject({ text, encoding: "ucs2", undecodable: false });
    expect(wide.bytes).toEqual(recoded.bytes);
  });

  it("reads ISO-8859-1, WINDOWS-1252 and raw GSM", () => {
    expect(read(`${base}&text=caf%E9&charset=ISO-8859-1`)).toMatchObject({ text: "café", undecodable: false });
    expect(read(`${base}&text=%80&charset=WINDOWS-1252`).text).toBe("€");
    expect(read(`${base}&text=%1b%65%00&charset=gsm`).text).toBe("€@");
    expect(read(`${base}&text=caf%E9`)).toMatchObject({ text: "café" });
  });

  it("keeps a text that contradicts its charset", () => {
    const message = read(`${base}&text=rusak%FF%FE&charset=UTF-8`);
    expect(message).toMatchObject({ undecodable: true, encoding: "8bit", hex: "727573616bfffe" });
    expect(message.text).toContain("rusak");
    expect(read(`${base}&text=%00H%00&charset=UTF-16BE&coding=2`)).toMatchObject({ text: "H", undecodable: true, hex: "004800" });
    expect(read(`${base}&text=%01%02%9f&coding=1&charset=8-BIT`)).toMatchObject({ undecodable: true, hex: "01029f" });
  });

  it("takes an empty text, a very long one, NUL, and a broken percent sign", () => {
    expect(read(`${base}&text=`).text).toBe("");
    expect(read(`${base}&text=${"a".repeat(1600)}`).text).toHaveLength(1600);
    expect(read(`${base}&text=a%00b`).text).toBe("a\0b");
    expect(read(`${base}&text=turun+50%+ya%2`).text).toBe("turun 50% ya%2");
  });

  it("takes one without id, sender or a believable time", () => {
    expect(read("from=0812&text=x").deliveryId).toBeNull();
    expect(read("text=tanpa+pengirim").from).toBe("");
    for (const ts of ["", "kemarin", "0", "99999999999999", "-5"]) expect(read(`from=1&text=x&ts=${ts}`).at).toBeNull();
    expect(read("from=+6281234567321&text=x").from).toBe("+6281234567321");
  });

  it("refuses what holds neither sender nor text", () => {
    expect(decodeKannel("secret=s&id=1")).toEqual({ ok: false, reason: "not-a-message" });
  });

  it("reads parts, header as octets or hexadecimal", () => {
    const concat = { ref: 0x2a, total: 2, seq: 1 };
    expect(read(`${base}&text=x&udh=%05%00%03%2a%02%01`).concat).toEqual(concat);
    expect(read(`${base}&text=x&udh=0500032A0201`).concat).toEqual(concat);
    expect(read(`${base}&text=x&udh=%05%00%03`).concat).toBeNull();
  });

  it("never throws, and never loses an octet", () => {
    const coding = fc.constantFrom("", "0", "1", "2", "x");
    const charset = fc.constantFrom("", "UTF-8", "UTF-16BE", "ISO-8859-1", "gsm", "8-BIT", "KLINGON");
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), coding, charset, fc.string(), (octets, code, name, junk) => {
      const message = read(`from=1&text=${percent(octets)}&coding=${code}&charset=${name}&udh=${encodeURIComponent(junk)}`);
      expect(message.hex).toBe(Buffer.from(octets).toString("hex"));
      expect(storableText(message.text)).not.toMatch(/\0/);
    }));
  });
});

describe("joining parts", () => {
  it("joins a surrogate pair cut between two parts, in any order", () => {
    const whole = utf16beBytes("a🌊b");
    const parts = [0, 1].map((n) => read(`${base}&text=${percent(whole.slice(n * 4, n * 4 + 4))}&charset=UTF-16BE&coding=2`));
    expect(parts[0]?.text.isWellFormed()).toBe(false);
    const numbered = parts.map(({ bytes, encoding }, n) => ({ seq: n + 1, bytes, encoding }));
    expect(joinParts(numbered.toReversed())).toBe("a🌊b");
  });

  it("gives back any text from any cut", () => {
    fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 80 }), fc.nat(80), (text, cut) => {
      const bytes = [text.slice(0, cut), text.slice(cut)].map(utf16beBytes);
      expect(joinParts(bytes.map((part, n) => ({ seq: n + 1, bytes: part, encoding: "ucs2" as const })))).toBe(text);
    }));
  });

  it("mixes encodings", () => {
    const gsm = new TextEncoder().encode("Émas ");
    expect(joinParts([{ seq: 2, bytes: utf16beBytes("🌊"), encoding: "ucs2" }, { seq: 1, bytes: gsm, encoding: "gsm7" }])).toBe("Émas 🌊");
  });
});

describe("raw query", () => {
  it("lets no text smuggle in another field", () => {
    const query = parseRawQuery("?text=a%26from%3D0811&from=0812&from=0813#x");
    expect(new TextDecoder().decode(query.get("text"))).toBe("a&from=0811");
    expect(new TextDecoder().decode(query.get("from"))).toBe("0812");
  });
});

describe("showing a text", () => {
  it("strips what turns or hides words, keeps lines and emoji", () => {
    expect(displayText("aman\u202egnp.exe\u0007\r\nya 👨‍👩‍👧")).toBe("amangnp.exe\nya 👨‍👩‍👧");
    expect(displayText("\ud83c!")).toBe("\ufffd!");
  });

  it("stores NUL and half a pair as replacement characters", () => {
    expect(storableText("a\0b\ud83c")).toBe("a\ufffdb\ufffd");
  });
});
