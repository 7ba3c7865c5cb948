import { at, circle, HEIGHT, line, mirrored, picture, range, rect, WIDTH } from "./draw";
import { cross, flag, house, office } from "./houses";
import { c } from "./palette";
import { person } from "./people";
import { bush, flowers, palm, tree } from "./plants";
import { crate, tent } from "./props";
import { daySky, ground, shadow, street } from "./sky";
import { ambulance, motorbike } from "./vehicles";

const front = (seed: number, colour: string) => daySky({ ground: 660, seed, colour, sun: [260, 220, 100] });

/** A puskesmas with a nurse at the door. */
export const clinicScene = () =>
  picture(
    front(51, c.mist), tree(90, 760, 120), tree(1510, 760, 120, c.leaf2),
    office(250, 760, 1100, 330, { roof: c.green, band: c.white, wall: c.white, sign: c.green }), cross(1160, 350, 54), ground(750, c.sand, c.kerb),
    flowers(120, 790, 260), flowers(1220, 790, 260), `<polygon points="720,756 880,756 1020,1000 580,1000" fill="${c.kerb}"/>`,
    person(800, 850, { shirt: c.white, head: "hijab", hue: c.pale, skirt: true, trousers: c.leaf2, right: "forward", scale: 1.25 }),
    person(990, 880, { shirt: c.brick, head: "long", trousers: c.ink, flip: true, right: "forward", scale: 1.2 }),
    person(1080, 885, { shirt: c.gold, trousers: c.blue2, scale: 0.75, skin: 2 }),
    person(470, 900, { shirt: c.plum, head: "peci", trousers: c.ink, left: "hip", scale: 1.25 }), at(210, 950, 1.05, motorbike(c.blue)),
  );

/** A school yard with children in red and white. */
export const schoolScene = () =>
  picture(
    front(57, c.cream), palm(90, 770, 400), tree(1480, 770, 130),
    office(230, 770, 1140, 310, { roof: c.brick, band: c.white, wall: "#F7EFD9", columns: 8, sign: c.brick2 }), flag(420, 860, 430),
    ground(760, c.earth, c.sand), rect(0, 880, WIDTH, 120, "#CDB88A"),
    ...range(5).map((index) => person(600 + index * 150, 870 + (index % 2) * 56, { shirt: c.white, trousers: c.red, head: index % 2 ? "hijab" : "cap", hue: index % 2 ? c.white : c.red, skirt: index % 2 === 1, scale: 0.92, skin: index % 2 ? 2 : 1, right: index === 3 ? "up" : "down" })),
    person(1400, 920, { shirt: "#C8B27A", head: "hijab", hue: c.wood, skirt: true, trousers: "#8F7A4A", left: "up", scale: 1.25 }),
    person(220, 925, { shirt: c.white, trousers: c.red, right: "forward", scale: 0.92, skin: 2 }), circle(330, 916, 24, c.orange),
  );

/** The hospital with its ambulance. */
export const hospitalScene = () =>
  picture(
    front(63, c.mist), rect(280, 250, 1040, 500, c.wall2), rect(280, 238, 1040, 24, c.blue2),
    ...range(3).flatMap((floor) => range(9).map((index) => rect(318 + index * 112, 300 + floor * 116, 70, 74, c.river2, 4))),
    rect(620, 590, 360, 170, c.white), rect(600, 570, 400, 28, c.red, 4), rect(740, 640, 120, 120, c.river3), cross(800, 170, 62, c.red),
    tree(120, 760, 120), tree(1490, 760, 124, c.leaf2), bush(450, 760, 46), bush(1160, 760, 46),
    street(750), shadow(380, 902, 480), at(150, 900, 1.2, ambulance()),
    person(880, 880, { shirt: c.white, trousers: c.river2, head: "hijab", hue: c.river3, flip: true, right: "forward", scale: 1.2 }),
    person(1200, 900, { shirt: c.white, trousers: c.ink, left: "hip", skin: 3, scale: 1.25 }),
    person(1330, 905, { shirt: c.brick, head: "hijab", hue: c.sun, skirt: true, trousers: c.ink, scale: 1.2 }), wheelchair(1010, 905),
  );

const wheelchair = (x: number, y: number) => circle(x, y - 46, 46, c.ink) + circle(x, y - 46, 36, c.kerb) + rect(x - 40, y - 110, 80, 14, c.blue2, 6) + rect(x - 46, y - 180, 14, 80, c.blue2, 6) + circle(x + 58, y - 18, 18, c.ink) + person(x, y - 104, { sit: true, shirt: c.leaf, hue: "#9A9A92", skin: 2 });

/** A ward office with residents on the porch. */
export const wardOfficeScene = () =>
  picture(
    front(71, c.cream), house(-60, 760, 240, 150, c.wall2, c.green), palm(1440, 770, 400), palm(1560, 770, 300), tree(220, 770, 100),
    office(320, 770, 960, 300, { roof: c.brick, band: c.gold, wall: c.wall, columns: 6, sign: c.deep }), flag(1330, 860, 400),
    ground(760, c.earth, c.sand), `<polygon points="720,766 880,766 1080,1000 520,1000" fill="${c.sand}"/>`, flowers(330, 800, 300),
    flowers(960, 800, 300),
    person(650, 890, { shirt: c.plum, head: "hijab", hue: c.gold, skirt: true, trousers: c.ink, right: "forward", scale: 1.2 }),
    rect(708, 742, 44, 56, c.white, 2),
    person(850, 880, { shirt: "#C8B27A", trousers: "#8F7A4A", head: "peci", flip: true, right: "forward", scale: 1.25 }),
    person(1180, 920, { shirt: c.blue, trousers: c.ink, skin: 3, left: "hip", scale: 1.25 }), at(270, 940, 1.05, motorbike(c.brick)),
    mirrored(220, 935, 1, bush(0, 0, 40, c.leaf2)),
  );

/** Stalls of a market with vegetables and buyers. */
export const marketScene = () =>
  picture(
    rect(0, 0, WIDTH, HEIGHT, c.dusk), range(9).map((index) => rect(index * 190 - 20, 0, 14, 700, "#D8B988")).join(""),
    rect(0, 0, WIDTH, 110, c.deep), rect(0, 104, WIDTH, 10, c.gold), line("M0 170Q400 230 800 170T1600 170", c.wood2, 4),
    range(5).map((index) => circle(160 + index * 320, 210, 20, c.sun)).join(""), rect(0, 740, WIDTH, 260, "#BFA77C"),
    tent(40, 760, 460, 380, c.brick), tent(570, 760, 460, 400, c.green), tent(1100, 760, 460, 380, c.gold),
    person(270, 745, { sit: true, shirt: c.leaf, head: "hijab", hue: c.plum, scale: 1.35 }),
    person(800, 745, { sit: true, shirt: c.brick, head: "cap", hue: c.gold, right: "forward", scale: 1.35 }),
    person(1330, 745, { sit: true, shirt: c.blue, head: "hijab", hue: c.white, left: "up", scale: 1.35 }),
    crate(70, 790, 130, c.red), crate(210, 790, 130, c.leaf), crate(350, 790, 130, c.orange), crate(600, 790, 130, c.gold),
    crate(740, 790, 130, c.red), crate(880, 790, 130, c.leaf), crate(1130, 790, 130, c.plum), crate(1270, 790, 130, c.gold),
    crate(1410, 790, 130, c.red),
    person(560, 960, { shirt: c.plum, head: "hijab", hue: c.sun, skirt: true, trousers: c.ink, right: "forward", scale: 1.3 }),
    person(1060, 965, { shirt: c.white, head: "peci", trousers: c.ink, right: "forward", scale: 1.35 }),
    person(1180, 970, { shirt: c.gold, trousers: c.green, scale: 0.85, skin: 2 }),
  );
