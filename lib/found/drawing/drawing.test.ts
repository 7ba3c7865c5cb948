import fc from "fast-check";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { leadColours } from "@/lib/tenants/lead-colours";
import { type Card, cardSvg, drawCard } from "./card";
import { hexOf } from "./colour";
import { iconIco, iconPng, iconSvg, initials } from "./icon";
import { outline, widthOf, wrap } from "./type";

const card = (more: Partial<Card> = {}): Card => ({ whose: "Dinas Kebersihan", below: "Pemerintah Kota Medan", label: "Berita", title: "Truk sampah berangkat lebih pagi", host: "kebersihan.medan.go.id", ...more });
const shape = { weight: 800, size: 60, width: 700, most: 4 } as const;
const pixel = async (picture: Buffer, left: number, top: number) => [...await sharp(picture).extract({ left, top, width: 1, height: 1 }).removeAlpha().raw().toBuffer()];

describe("words as outlines", () => {
  it("are drawn by letters of our own file: a wider word is wider, and no font of the machine is asked", () => {
    expect(widthOf("mm", 800, 60)).toBeGreaterThan(widthOf("ii", 800, 60));
    expect(outline("Medan", 800, 60, 0, 60)).toMatch(/^M[\d.-]/);
    expect(cardSvg(card(), false)).not.toMatch(/<text|font-family|href/);
  });

  it("fit their lines, whatever somebody writes, and lose no word that fits", () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom("a", "M", "é", " ", "“", "😀", "-", "\u0001", "漢"), maxLength: 120 }), (title) => {
      const lines = wrap(title, shape);
      expect(lines.length).toBeLessThanOrEqual(shape.most);
      for (const line of lines) expect(widthOf(line, 800, 60)).toBeLessThanOrEqual(shape.width);
    }), { numRuns: 60 });
    expect(wrap("Truk sampah berangkat lebih pagi mulai Senin", shape).join(" ")).toBe("Truk sampah berangkat lebih pagi mulai Senin");
    expect(wrap("kata ".repeat(60), { ...shape, most: 2 }).at(-1)).toMatch(/kata…$/);
    expect(wrap("Wifi gratis 😀 漢字", shape)).toEqual(["Wifi gratis"]);
  });
});

describe("a share picture", () => {
  it("is 1200 × 630, in the city's green, small enough for WhatsApp (300 KB)", async () => {
    const drawn = await drawCard(card({ title: "kata ".repeat(60) }), null);
    expect(await sharp(drawn).metadata()).toMatchObject({ format: "jpeg", width: 1200, height: 630 });
    expect(drawn.byteLength).toBeLessThan(300_000);
    const [red = 0, green = 0, blue = 0] = await pixel(drawn, 600, 20);
    expect(green).toBeGreaterThan(Math.max(red, blue) + 20);
  });

  it("shows the story's own picture on its right side", async () => {
    const photo = await sharp({ create: { width: 960, height: 640, channels: 3, background: "#d02020" } }).webp().toBuffer();
    const [red = 0, green = 0] = await pixel(await drawCard(card(), photo), 1000, 300);
    expect([red > 180, green < 60]).toEqual([true, true]);
  });

  it("keeps in sight what must stay there", async () => {
    const halves = await sharp({ create: { width: 1600, height: 600, channels: 3, background: "#d02020" } })
      .composite([{ input: { create: { width: 800, height: 600, channels: 3, background: "#2020d0" } }, left: 800, top: 0 }]).webp().toBuffer();
    const redder = async (focusX: number) => {
      const [red = 0, , blue = 0] = await pixel(await drawCard(card(), halves, { focusX, focusY: 50 }), 1000, 300);
      return red > blue;
    };
    expect([await redder(0), await redder(100)]).toEqual([true, false]);
  });

  it("takes a title as words, not as markup", () => {
    expect(cardSvg(card({ title: "<image href='http://evil.test/x'/>" }), false)).not.toContain("<image");
  });
});

describe("an agency's icon", () => {
  it.each([["Kominfo", "Ko"], ["Sei Mati", "SM"], ["Satpol PP", "SP"], ["RSUD Dr. Pirngadi", "RP"], ["Dinas Kebersihan", "Ke"], ["Bagian Umum", "Um"], ["Dinas", "Di"], ["", ""]])("of %s has the letters %s", (name, letters) => {
    expect(initials(name)).toBe(letters);
  });

  it("has another colour in dark tabs, and each of the twelve its own", () => {
    const drawn = new Set(leadColours.map(({ name }) => iconSvg({ shortName: "Kominfo", leadColour: name })));
    expect(drawn.size).toBe(12);
    expect(iconSvg({ shortName: "Kominfo", leadColour: "biru" })).toContain(`@media (prefers-color-scheme:dark){.g{fill:${hexOf("oklch(0.78 0.1 257)")}}`);
  });

  it("comes in the sizes that browsers ask for, and as an ICO file that holds a PNG", async () => {
    for (const size of [32, 180, 512] as const) expect(await sharp(await iconPng({ shortName: "Kominfo", leadColour: "biru" }, size)).metadata()).toMatchObject({ format: "png", width: size, height: size });
    const ico = await iconIco("city");
    expect([ico.readUInt16LE(2), ico.readUInt16LE(4), ico.readUInt32LE(14)]).toEqual([1, 1, ico.byteLength - 22]);
    expect(await sharp(ico.subarray(22)).metadata()).toMatchObject({ format: "png", width: 32 });
  });

  it("knows the same colours as the pages", () => {
    expect([hexOf("oklch(1 0 0)"), hexOf("oklch(0 0 0)"), hexOf("oklch(0.628 0.2577 29.23)")]).toEqual(["#ffffff", "#000000", "#ff0000"]);
  });
});
