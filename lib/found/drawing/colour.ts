/**
 * `oklch(0.42 0.09 160)` as `#0d5c3f`, for pictures: what draws them knows no oklch. Through OKLab and linear sRGB (CSS
 * Color 4, §10), clipped to the gamut as browsers do.
 */
export function hexOf(oklch: string): string {
  const [lightness = 0, chroma = 0, hue = 0] = (oklch.match(/[\d.]+/g) ?? []).map(Number);
  const a = chroma * Math.cos((hue * Math.PI) / 180);
  const b = chroma * Math.sin((hue * Math.PI) / 180);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const linear = [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s, -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
  return `#${linear.map((value) => Math.round(255 * encoded(Math.min(1, Math.max(0, value)))).toString(16).padStart(2, "0")).join("")}`;
}

/** The transfer function of sRGB (IEC 61966-2-1). */
const encoded = (linear: number): number => (linear <= 0.0031308 ? 12.92 * linear : 1.055 * linear ** (1 / 2.4) - 0.055);

/** The city's own (app/styles/tokens.css). */
export const palette = { green: hexOf("oklch(0.36 0.08 160)"), deep: hexOf("oklch(0.24 0.05 160)"), gold: hexOf("oklch(0.80 0.15 85)"), pale: hexOf("oklch(0.94 0.03 160)") };
