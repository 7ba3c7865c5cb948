import { at, circle, line, path, polygon, range, rect } from "./draw";
import { c } from "./palette";

/** A street lamp with its foot at x, y; `on` draws the light cone. */
export const lamp = (x: number, y: number, h: number, side: 1 | -1, on = false) =>
  (on ? polygon([[x + side * 112, y - h + 10], [x + side * 10, y], [x + side * 240, y]], "#F3D07C2E") : "") +
  rect(x - 7, y - h, 14, h, c.steel, 5) + line(`M${x} ${y - h + 20}q0 -36 ${side * 40} -36h${side * 40}`, c.steel, 11) +
  rect(x + side * 112 - 36, y - h - 26, 72, 18, on ? c.sun : "#8C988F", 8);

export const bin = (x: number, y: number, colour: string = c.leaf) =>
  path(`M${x - 40} ${y - 110}H${x + 40}L${x + 32} ${y}H${x - 32}Z`, colour) + rect(x - 48, y - 124, 96, 18, c.deep, 6) +
  circle(x, y - 58, 17, c.white) + polygon([[x, y - 69], [x + 10, y - 51], [x - 10, y - 51]], colour);

export const sack = (x: number, y: number, colour: string = c.ink) => path(`M${x - 38} ${y}Q${x - 50} ${y - 62} ${x - 10} ${y - 72}L${x - 16} ${y - 88}H${x + 16}L${x + 10} ${y - 72}Q${x + 50} ${y - 62} ${x + 38} ${y}Z`, colour);

export const cone = (x: number, y: number) =>
  polygon([[x - 12, y - 82], [x + 12, y - 82], [x + 34, y - 8], [x - 34, y - 8]], c.orange) +
  polygon([[x - 20, y - 54], [x + 20, y - 54], [x + 26, y - 34], [x - 26, y - 34]], c.white) + rect(x - 46, y - 10, 92, 12, c.brick2, 4);

export const barrier = (x: number, y: number) =>
  rect(x + 20, y - 100, 12, 100, c.steel) + rect(x + 228, y - 100, 12, 100, c.steel) + rect(x, y - 104, 260, 44, c.white, 4) +
  range(5).map((index) => polygon([[x + 12 + index * 52, y - 104], [x + 38 + index * 52, y - 104], [x + 18 + index * 52, y - 60], [x - 8 + index * 52 + (index ? 0 : 8), y - 60]], c.brick)).join("");

/** A table of given width, its top at y. */
export const table = (x: number, y: number, w: number, h: number, top: string = c.wood, cloth?: string) =>
  cloth ? rect(x + 10, y + 16, w - 20, h, cloth) + rect(x, y, w, 20, top, 5) : rect(x + 20, y + 16, 16, h, c.wood2) +
  rect(x + w - 36, y + 16, 16, h, c.wood2) + rect(x, y, w, 20, top, 5);

/** An open laptop seen from behind, standing on y. */
export const laptop = (x: number, y: number, scale = 1) => at(x, y, scale, rect(-58, -78, 116, 76, c.ink, 7), circle(0, -40, 9, c.steel), rect(-68, -8, 136, 10, c.steel, 4));

/** A tent with a striped front, w wide, standing on y. */
export function tent(x: number, y: number, w: number, h: number, colour: string = c.gold): string {
  const step = w / 8;
  return rect(x + 8, y - h, 12, h, c.steel) + rect(x + w - 20, y - h, 12, h, c.steel) +
  polygon([[x - 14, y - h], [x + w + 14, y - h], [x + w / 2, y - h - 120]], colour) +
    range(8).map((index) => path(`M${x + step * index} ${y - h}h${step}v26q-${step / 2} 26 -${step} 0Z`, index % 2 ? c.white : colour)).join("");
}

/** A heap of crates with fruit, standing on y. */
export const crate = (x: number, y: number, w: number, fruit: string) =>
  range(Math.floor(w / 30)).map((index) => circle(x + 18 + index * 30, y - 62, 17, fruit)).join("") + rect(x, y - 60, w, 60, c.wood, 4) +
  rect(x, y - 42, w, 6, c.wood2) + rect(x, y - 22, w, 6, c.wood2);

/** A blank board or screen with lines of text hinted. */
export const board = (x: number, y: number, w: number, h: number, paper: string = c.white, ink: string = c.pale) =>
  rect(x - 10, y - 10, w + 20, h + 20, c.wood2, 8) + rect(x, y, w, h, paper, 4) + rect(x + 40, y + 40, w * 0.5, 24, c.green, 6) +
  range(4).map((index) => rect(x + 40, y + 92 + index * 38, w * (0.78 - (index % 3) * 0.14), 14, ink, 7)).join("");

/** Ripples on water between two heights. */
export const ripples = (top: number, bottom: number, colour: string = c.river3) =>
  range(16).map((index) => rect((index * 397) % 1560, top + ((index * 71) % Math.max(1, bottom - top)), 70 + ((index * 53) % 130), 7, colour, 4)).join("");
