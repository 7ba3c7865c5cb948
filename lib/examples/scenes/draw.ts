/** Pieces of SVG as strings; numbers are pixels of the scene. */
const n = (value: number) => String(Math.round(value * 10) / 10);

export const rect = (x: number, y: number, w: number, h: number, fill: string, radius = 0) =>
  `<rect x="${n(x)}" y="${n(y)}" width="${n(w)}" height="${n(h)}" fill="${fill}"${radius ? ` rx="${n(radius)}"` : ""}/>`;

export const circle = (x: number, y: number, r: number, fill: string) => `<circle cx="${n(x)}" cy="${n(y)}" r="${n(r)}" fill="${fill}"/>`;

export const ellipse = (x: number, y: number, rx: number, ry: number, fill: string) =>
  `<ellipse cx="${n(x)}" cy="${n(y)}" rx="${n(rx)}" ry="${n(ry)}" fill="${fill}"/>`;

export const path = (d: string, fill: string) => `<path d="${d}" fill="${fill}"/>`;

export const line = (d: string, stroke: string, width: number) =>
  `<path d="${d}" fill="none" stroke="${stroke}" stroke-width="${n(width)}" stroke-linecap="round" stroke-linejoin="round"/>`;

export const polygon = (points: readonly [number, number][], fill: string) =>
  `<polygon points="${points.map(([x, y]) => `${n(x)},${n(y)}`).join(" ")}" fill="${fill}"/>`;

export const at = (x: number, y: number, scale: number, ...inside: string[]) =>
  `<g transform="translate(${n(x)} ${n(y)}) scale(${scale})">${inside.join("")}</g>`;

/** Mirrored left to right about x. */
export const mirrored = (x: number, y: number, scale: number, ...inside: string[]) =>
  `<g transform="translate(${n(x)} ${n(y)}) scale(${-scale} ${scale})">${inside.join("")}</g>`;

export const faded = (opacity: number, ...inside: string[]) => `<g opacity="${opacity}">${inside.join("")}</g>`;

/** A pointed arch standing on y. */
export const arch = (x: number, y: number, w: number, h: number, fill: string) =>
  path(`M${n(x)} ${n(y)}V${n(y - h * 0.62)}Q${n(x)} ${n(y - h * 0.88)} ${n(x + w / 2)} ${n(y - h)}Q${n(x + w)} ${n(y - h * 0.88)} ${n(x + w)} ${n(y - h * 0.62)}V${n(y)}Z`, fill);

export const range = (count: number) => Array.from({ length: count }, (_, index) => index);

export const WIDTH = 1600;
export const HEIGHT = 1000;

/** A picture of 1600 by 1000, for covers of articles. */
export const picture = (...inside: string[]) => canvas(WIDTH, HEIGHT, inside);

export const canvas = (width: number, height: number, inside: readonly string[]) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">${inside.join("")}</svg>`;
