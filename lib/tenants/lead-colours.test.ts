import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { leadClass, leadColours } from "./lead-colours";

const papers = { light: ["oklch(1 0 0)", "oklch(0.982 0.004 100)"], dark: ["oklch(0.19 0.008 150)", "oklch(0.225 0.009 150)"] };
const ink = { light: "oklch(1 0 0)", dark: "oklch(0.19 0.03 160)" };

describe("lead colours", () => {
  it.each(leadColours)("$name can be read on paper and under a button's text, light and dark", (colour) => {
    for (const mode of ["light", "dark"] as const) {
      for (const paper of papers[mode]) expect(contrast(colour[mode], paper), `${mode} on ${paper}`).toBeGreaterThanOrEqual(4.5);
      expect(contrast(ink[mode], colour[mode]), `${mode} button`).toBeGreaterThanOrEqual(4.5);
    }
  });

  it("are twelve, and the style sheet has the same values", () => {
    const css = readFileSync(new URL("../../app/styles/lead.css", import.meta.url), "utf8");
    expect(leadColours).toHaveLength(12);
    for (const { name, light, dark } of leadColours) expect(css).toContain(`.lead-${name} { --lead-l: ${light}; --lead-d: ${dark}; }`);
  });

  it("an unknown name falls back to the city's green", () => {
    expect(leadClass("biru")).toBe("lead-biru");
    expect(leadClass("neon")).toBe("lead-hijau");
  });
});

/** Contrast of two oklch colours, 1 to 21 (WCAG 2.2). */
function contrast(one: string, other: string): number {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return ((high ?? 0) + 0.05) / ((low ?? 0) + 0.05);
}

/** Relative luminance through OKLab and linear sRGB (CSS Color 4, section 9), clipped to the gamut as browsers do. */
function luminance(colour: string): number {
  const [lightness = 0, chroma = 0, hue = 0] = (colour.match(/[\d.]+/g) ?? []).map(Number);
  const a = chroma * Math.cos((hue * Math.PI) / 180);
  const b = chroma * Math.sin((hue * Math.PI) / 180);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const red = clip(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s);
  const green = clip(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s);
  const blue = clip(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function clip(value: number): number {
  return Math.min(1, Math.max(0, value));
}
