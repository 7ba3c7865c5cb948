import { between, pick, randomFrom } from "../random";
import { circle, ellipse, faded, HEIGHT, range, rect, WIDTH } from "./draw";
import { c } from "./palette";

type Sky = { colour?: string; sun?: [x: number, y: number, r: number] | null; seed?: number; ground: number };

/** Sky, sun, clouds and a far row of buildings down to the ground line. */
export function daySky({ colour = c.cream, sun = [1240, 230, 110], seed = 1, ground }: Sky): string {
  const far = colour === c.mist ? [c.haze, "#CBDDD3"] : [c.haze, "#E0E7DA"];
  return [
    rect(0, 0, WIDTH, HEIGHT, colour),
    sun ? circle(...sun, c.sun) : "",
    clouds(seed),
    skyline({ seed, ground, colours: far, low: 120, high: 330 }),
  ].join("");
}

function clouds(seed: number): string {
  const random = randomFrom(seed * 31);
  return faded(0.6, ...range(3).map((index) => {
    const x = 120 + index * 560 + between(random, 0, 160);
    const y = between(random, 90, 240);
    return rect(x, y, 240, 34, c.white, 17) + rect(x + 50, y - 26, 130, 40, c.white, 20);
  }));
}

type Skyline = { seed: number; ground: number; colours: readonly string[]; low: number; high: number; width?: number };

/** A row of plain buildings. */
export function skyline({ seed, ground, colours, low, high, width = WIDTH }: Skyline): string {
  const random = randomFrom(seed);
  let x = -20;
  let row = "";
  while (x < width) {
    const w = between(random, 70, 170);
    const h = between(random, low, high);
    row += rect(x, ground - h, w, h, pick(random, colours));
    x += w + (random() < 0.3 ? between(random, 10, 60) : 0);
  }
  return row;
}

/** Night: moon, stars and a dark town with lit windows. */
export function nightSky(seed: number, ground: number): string {
  const random = randomFrom(seed);
  const stars = range(40).map(() => circle(between(random, 0, WIDTH), between(random, 20, 320), 2.2, c.pale));
  const windows = range(110).map(() => rect(between(random, 20, WIDTH - 20), ground - between(random, 30, 260), 11, 15, random() < 0.6 ? c.gold : "#86A899"));
  return [
    rect(0, 0, WIDTH, HEIGHT, c.night), faded(0.6, ...stars), circle(1330, 190, 74, c.sun),
    skyline({ seed, ground, colours: [c.night2, c.night3, "#274539"], low: 190, high: 400 }), faded(0.85, ...windows),
  ].join("");
}

/** A street: pavement, kerb, asphalt with a broken line. */
export function street(top: number, dark = false): string {
  const dashes = range(8).map((index) => rect(40 + index * 215, top + (HEIGHT - top) * 0.62, 120, 11, dark ? c.amber : c.line, 3));
  return rect(0, top, WIDTH, 44, dark ? "#4A5A53" : c.kerb) + rect(0, top + 36, WIDTH, 10, dark ? "#3A4741" : "#B3A995") +
    rect(0, top + 46, WIDTH, HEIGHT - top, dark ? "#1B2924" : c.road) + dashes.join("");
}

/** A flat piece of ground with a lighter edge. */
export const ground = (top: number, colour: string = c.earth, edge: string = c.sand) =>
  rect(0, top, WIDTH, HEIGHT - top, colour) + rect(0, top, WIDTH, 16, edge);

/** Soft shadow under a thing standing on y. */
export const shadow = (x: number, y: number, width: number) => faded(0.14, ellipse(x, y, width / 2, width / 16, "#000000"));
