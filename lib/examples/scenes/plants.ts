import { circle, ellipse, line, path, range, rect } from "./draw";
import { c } from "./palette";

const FRONDS = [-172, -150, -124, -90, -56, -30, -8];

/** A palm of height h with its foot at x, y. */
export function palm(x: number, y: number, h: number, leaf: string = c.leaf2, trunk: string = c.wood): string {
  const top = y - h;
  const lean = h * 0.06;
  const fronds = FRONDS.map((degrees) => frond(x + lean, top, h * 0.42, degrees, leaf));
  return line(`M${x} ${y}Q${x - lean} ${y - h * 0.5} ${x + lean} ${top}`, trunk, h * 0.042) + fronds.join("") +
  circle(x + lean, top + 4, h * 0.03, trunk);
}

function frond(x: number, y: number, length: number, degrees: number, fill: string): string {
  const angle = (degrees * Math.PI) / 180;
  const tipX = x + Math.cos(angle) * length;
  const tipY = y + Math.sin(angle) * length * 0.62 + length * 0.3;
  const bendX = x + Math.cos(angle) * length * 0.55;
  const bendY = y + Math.sin(angle) * length * 0.85 - length * 0.1;
  return path(`M${x} ${y}Q${bendX} ${bendY} ${tipX} ${tipY}Q${bendX} ${bendY + length * 0.17} ${x} ${y + length * 0.06}Z`, fill);
}

/** A round tree; r is the radius of its crown. */
export function tree(x: number, y: number, r: number, leaf: string = c.leaf, shade: string = c.green): string {
  return rect(x - r * 0.11, y - r * 1.2, r * 0.22, r * 1.2, c.wood) +
    circle(x + r * 0.42, y - r * 1.35, r * 0.66, shade) + circle(x - r * 0.45, y - r * 1.4, r * 0.62, shade) +
    circle(x, y - r * 1.85, r * 0.78, leaf);
}

export const bush = (x: number, y: number, r: number, leaf: string = c.leaf) =>
  circle(x - r * 0.7, y - r * 0.4, r * 0.6, leaf) + circle(x + r * 0.7, y - r * 0.4, r * 0.6, leaf) + circle(x, y - r * 0.7, r * 0.8, leaf) +
  rect(x - r * 1.3, y - r * 0.4, r * 2.6, r * 0.4, leaf);

/** A flower bed of given width. */
export const flowers = (x: number, y: number, w: number) =>
  ellipse(x + w / 2, y, w / 2, 22, c.leaf2) +
  range(Math.floor(w / 34)).map((index) => circle(x + 22 + index * 34, y - 12 - (index % 2) * 9, 9, [c.brick, c.gold, c.white][index % 3] ?? c.gold)).join("");
