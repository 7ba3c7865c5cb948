import { arch, circle, path, polygon, range, rect } from "./draw";
import { c } from "./palette";

type Shop = { wall?: string; roof?: string; door?: string };

/** A two-storey shophouse of the old town. */
export function shophouse(x: number, y: number, w: number, h: number, { wall = c.wall, roof = c.brick, door = c.brick2 }: Shop = {}): string {
  const step = w / 3;
  const windows = range(3).map((index) => arch(x + step * index + step * 0.2, y - h * 0.5, step * 0.6, h * 0.3, index === 1 ? c.deep : c.green));
  const doors = range(3).map((index) => rect(x + step * index + step * 0.14, y - h * 0.32, step * 0.72, h * 0.32, index === 1 ? door : c.wood));
  return rect(x, y - h, w, h, wall) + polygon([[x - 16, y - h], [x + w + 16, y - h], [x + w - 24, y - h - 48], [x + 24, y - h - 48]], roof) +
    windows.join("") + rect(x - 6, y - h * 0.42, w + 12, h * 0.06, roof) + doors.join("");
}

/** A small house with a gabled roof. */
export function house(x: number, y: number, w: number, h: number, wall: string = c.wall, roof: string = c.brick): string {
  return rect(x, y - h, w, h, wall) + polygon([[x - 24, y - h], [x + w * 0.2, y - h * 1.7], [x + w * 0.8, y - h * 1.7], [x + w + 24, y - h]], roof) +
    rect(x + w * 0.42, y - h * 0.68, w * 0.2, h * 0.68, c.wood2) + rect(x + w * 0.1, y - h * 0.66, w * 0.22, h * 0.34, c.deep) +
    rect(x + w * 0.7, y - h * 0.66, w * 0.2, h * 0.34, c.deep);
}

type Office = { wall?: string; roof?: string; band?: string; columns?: number; sign?: string };

/** A public building with a stepped Malay roof, a porch and a blank sign in the given colour. */
export function office(x: number, y: number, w: number, h: number, { wall = c.white, roof = c.green, band = c.gold, columns = 6, sign = c.deep }: Office = {}): string {
  const step = w / columns;
  const windows = range(columns).map((index) => rect(x + step * index + step * 0.22, y - h * 0.74, step * 0.56, h * 0.44, c.river2, 4) + rect(x + step * index + step * 0.48, y - h * 0.74, step * 0.05, h * 0.44, wall));
  const porch = x + w / 2;
  return rect(x, y - h, w, h, wall) + rect(x, y - h * 0.16, w, h * 0.16, c.wall) + windows.join("") +
    polygon([[x - 40, y - h], [x + w + 40, y - h], [x + w - 70, y - h * 1.34], [x + 70, y - h * 1.34]], roof) +
    rect(x - 40, y - h, w + 80, 12, band) +
    rect(porch - 130, y - h * 0.8, 260, h * 0.8, wall) +
    polygon([[porch - 170, y - h * 0.8], [porch + 170, y - h * 0.8], [porch, y - h * 1.26]], roof) +
    rect(porch - 170, y - h * 0.82, 340, 10, band) + rect(porch - 104, y - h * 0.74, 208, h * 0.13, sign, 6) +
    rect(porch - 50, y - h * 0.56, 100, h * 0.56, c.wood2) +
    rect(porch - 46, y - h * 0.52, 44, h * 0.52, c.pale) + rect(porch + 2, y - h * 0.52, 44, h * 0.52, c.pale);
}

/** A flag pole with the red and white. */
export const flag = (x: number, y: number, h: number) =>
  rect(x, y - h, 8, h, c.steel) + rect(x + 8, y - h + 6, 92, 30, c.red) + rect(x + 8, y - h + 36, 92, 30, c.white) + circle(x + 4, y - h, 9, c.gold);

/** A sign for a clinic: a white plate with a green cross. */
export const cross = (x: number, y: number, size: number, colour: string = c.green) =>
  rect(x - size, y - size, size * 2, size * 2, c.white, 10) + rect(x - size * 0.2, y - size * 0.65, size * 0.4, size * 1.3, colour) +
  rect(x - size * 0.65, y - size * 0.2, size * 1.3, size * 0.4, colour);

/** A dome with a finial, its foot at x, y. */
export const dome = (x: number, y: number, w: number, h: number, fill: string) =>
  path(`M${x - w / 2} ${y}Q${x - w * 0.62} ${y - h * 0.5} ${x - w * 0.08} ${y - h}H${x + w * 0.08}Q${x + w * 0.62} ${y - h * 0.5} ${x + w / 2} ${y}Z`, fill);
