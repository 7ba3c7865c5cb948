import { circle, HEIGHT, picture, range, rect, WIDTH } from "./draw";
import { c } from "./palette";
import { person } from "./people";
import { bush } from "./plants";
import { board, laptop, table } from "./props";

const room = (wall: string, floor: string, top = 760) =>
  rect(0, 0, WIDTH, HEIGHT, wall) + rect(0, top - 18, WIDTH, 18, c.wood) + rect(0, top, WIDTH, HEIGHT - top, floor);

const window = (x: number, y: number, w: number, h: number) =>
  rect(x - 10, y - 10, w + 20, h + 20, c.white, 6) + rect(x, y, w, h, c.river3) + circle(x + w * 0.7, y + h * 0.3, h * 0.12, c.sun) +
  rect(x, y + h * 0.66, w, h * 0.34, c.leaf) + rect(x + w / 2 - 4, y, 8, h, c.white);

const portraits = (x: number, y: number) => rect(x, y, 84, 104, c.wood2) + rect(x + 9, y + 9, 66, 86, c.pale) + circle(x + 42, y + 46, 17, c.wood) + rect(x + 20, y + 62, 44, 32, c.deep);

/** A training: laptops on tables, a trainer at the screen. */
export const trainingRoomScene = () =>
  picture(
    room("#E9EFE3", c.earth), window(70, 130, 230, 330), window(1310, 130, 230, 330), board(470, 110, 660, 390), rect(560, 0, 12, 100, c.steel),
    rect(1030, 0, 12, 100, c.steel),
    person(1240, 770, { shirt: c.white, trousers: c.ink, head: "peci", left: "up", scale: 1.55 }), ...row(620, 0.98, [190, 470, 750, 1030], 0),
    ...row(800, 1.3, [70, 430, 800, 1180], 2),
  );

function row(y: number, scale: number, xs: readonly number[], shift: number): string[] {
  const shirts = [c.brick, c.blue, c.plum, c.leaf, c.orange, c.green];
  const heads = ["hijab", "hair", "peci", "hijab", "long", "hair"] as const;
  return xs.flatMap((x, index) => {
    const look = (index + shift) % 6;
    return [
      person(x + 110 * scale, y + 6 * scale, { sit: true, shirt: shirts[look], head: heads[look], hue: look === 0 ? c.gold : look === 3 ? c.pale : undefined, left: "forward", right: "forward", skin: index % 2 ? 1 : 2, scale }),
      table(x, y, 250 * scale, 130 * scale, c.wood), laptop(x + 150 * scale, y, scale * 0.74),
    ];
  });
}

/** A counter for identity cards with people waiting. */
export const idCounterScene = () =>
  picture(
    room(c.cream, c.earth, 790), rect(0, 0, WIDTH, 120, c.green), rect(0, 112, WIDTH, 12, c.gold),
    range(3).map((index) => rect(210 + index * 440, 34, 270, 54, c.deep, 8) + rect(240 + index * 440, 54, 150 - index * 20, 14, c.pale, 7)).join(""),
    portraits(60, 190), portraits(1450, 190),
    camera(940, 560),
    ...range(3).map((index) => person(330 + index * 440, 620, { sit: true, shirt: c.sand.replace("EBDDBB", "C8B27A"), head: index === 1 ? "hair" : "hijab", hue: index === 1 ? undefined : c.deep, left: "forward", right: "forward", skin: index === 1 ? 2 : 1, scale: 1.5 })),
    rect(80, 560, 1440, 26, c.wood, 6), rect(100, 586, 1400, 210, c.leaf2),
    range(3).map((index) => rect(180 + index * 440, 620, 320, 140, c.green, 8)).join(""), laptop(480, 560, 1.1), laptop(1360, 560, 1.1),
    card(250, 700), card(690, 700), card(1130, 700),
    person(240, 960, { shirt: c.brick, head: "cap", hue: c.blue2, trousers: c.ink, right: "forward", scale: 1.45 }),
    person(760, 965, { shirt: c.plum, head: "hijab", hue: c.sun, skirt: true, trousers: c.ink, scale: 1.4 }),
    person(880, 965, { shirt: c.gold, trousers: c.blue2, scale: 0.9, skin: 2 }),
    person(1240, 962, { shirt: c.white, trousers: c.ink, head: "hair", hue: "#8C8C84", left: "hip", skin: 3, scale: 1.45 }),
  );

const card = (x: number, y: number) => rect(x, y - 50, 150, 92, c.river3, 8) + rect(x + 14, y - 34, 40, 52, c.red, 3) + rect(x + 66, y - 32, 70, 10, c.white, 5) + rect(x + 66, y - 12, 56, 10, c.white, 5) + rect(x + 66, y + 8, 64, 10, c.white, 5);
const camera = (x: number, y: number) => rect(x - 6, y - 150, 10, 150, c.ink) + rect(x - 40, y - 200, 80, 54, c.ink, 8) + circle(x, y - 173, 18, c.river2);

/** Weighing babies at the posyandu, kader at the table. */
export const healthPostScene = () =>
  picture(
    room("#F4E6CB", c.sand, 770), window(90, 140, 300, 320), board(1110, 150, 380, 320, c.white, c.brick), rect(470, 110, 500, 76, c.brick, 8),
    rect(510, 138, 300, 18, c.sun, 9), rect(700, 186, 8, 190, c.ink), scale(704, 400),
    person(500, 840, { shirt: c.white, head: "hijab", hue: c.plum, skirt: true, trousers: c.plum, right: "up", scale: 1.7 }),
    person(930, 840, { shirt: c.leaf, head: "hijab", hue: c.gold, skirt: true, trousers: c.ink, left: "up", flip: false, scale: 1.65 }),
    person(1290, 705, { sit: true, shirt: c.white, head: "hijab", hue: c.plum, left: "forward", right: "forward", scale: 1.5 }),
    table(1080, 690, 420, 190, c.wood, c.leaf2), rect(1150, 664, 100, 26, c.white, 3), rect(1310, 640, 60, 50, c.gold, 6),
    person(170, 900, { shirt: c.blue, head: "long", trousers: c.ink, scale: 1.5, skin: 2 }),
    person(290, 905, { shirt: c.brick, trousers: c.green, scale: 0.85, right: "up", skin: 2 }), bush(1540, 830, 60),
    rect(1490, 830, 100, 90, c.brick, 8),
  );

const scale = (x: number, y: number) => circle(x, y, 44, c.white) + circle(x, y, 34, c.pale) + rect(x - 3, y - 26, 6, 28, c.red) + rect(x - 3, y + 44, 6, 60, c.ink) + rect(x - 78, y + 104, 156, 96, c.gold, 44) + circle(x, y + 102, 34, "#B98058") + rect(x - 78, y + 130, 156, 70, c.orange, 34);
