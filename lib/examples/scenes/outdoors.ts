import { at, faded, line, mirrored, picture, range, rect } from "./draw";
import { house } from "./houses";
import { palace, palaceByDay } from "./palace";
import { c } from "./palette";
import { person } from "./people";
import { bush, flowers, palm, tree } from "./plants";
import { bin, cone, ripples, sack, table, tent } from "./props";
import { daySky, ground, shadow, skyline } from "./sky";
import { boat, bucketTruck } from "./vehicles";

const bridge = (y: number) => rect(0, y, 1600, 46, c.steel) + rect(0, y - 8, 1600, 10, c.gold) + range(7).map((index) => rect(60 + index * 250, y + 46, 44, 66, "#5E7268")).join("") + range(27).map((index) => rect(index * 60, y - 54, 7, 48, c.steel)).join("") + rect(0, y - 58, 1600, 8, c.steel);

/** Two cleaners in a boat on the Deli, a bridge behind them. */
export const riverBoatScene = () =>
  picture(
    daySky({ ground: 520, seed: 9, colour: c.mist, sun: [1230, 210, 90] }), palm(140, 560, 300), palm(1460, 560, 320), palm(1330, 560, 230),
    tree(320, 560, 70), tree(1180, 560, 64, c.leaf2), rect(0, 540, 1600, 90, c.leaf2), house(470, 560, 150, 90),
    house(660, 560, 140, 84, c.wall2, c.green), house(900, 560, 160, 92, c.wall, c.brick2),
    bridge(560), rect(0, 650, 1600, 350, c.river), rect(0, 650, 1600, 26, c.river2), ripples(690, 960),
    faded(0.25, rect(560, 862, 520, 40, c.deep, 20)),
    person(740, 800, { shirt: c.orange, vest: true, head: "helmet", right: "forward", sit: true, scale: 1.3 }),
    person(950, 800, { shirt: c.orange, vest: true, head: "cap", right: "forward", sit: true, skin: 0, scale: 1.3 }), sack(820, 818, c.ink),
    sack(870, 820, c.deep),
    line("M1025 756L1150 880", c.wood, 10), rect(1120, 868, 74, 34, c.pale, 10), at(580, 850, 1.3, boat()), rect(1230, 880, 40, 16, c.white, 6),
    rect(1290, 900, 26, 26, c.gold, 6), rect(1180, 926, 48, 14, c.blue, 6),
  );

/** A flood post: tent, boxes, a rubber boat, water in the street. */
export const floodPostScene = () =>
  picture(
    daySky({ ground: 600, seed: 17, colour: "#D5DFDC", sun: null }),
    range(38).map((index) => line(`M${(index * 149) % 1600} ${30 + ((index * 83) % 480)}l-14 44`, "#B5C8C4", 4)).join(""), house(60, 660, 220, 130),
    house(330, 660, 200, 120, c.wall2, c.green), palm(1500, 660, 320), tree(1340, 660, 80),
    ground(650, c.earth), tent(640, 800, 560, 230, c.orange), table(700, 716, 260, 90, c.white, c.green), rect(720, 664, 70, 52, c.wood, 3),
    rect(800, 672, 60, 44, c.earth, 3), rect(1000, 740, 90, 64, c.wood, 3), rect(1030, 688, 80, 52, c.earth, 3),
    person(900, 806, { shirt: c.orange, vest: true, head: "cap", hue: c.orange, right: "forward", scale: 1.05 }),
    person(1130, 830, { shirt: c.plum, head: "hijab", hue: c.pale, skirt: true, trousers: c.ink, right: "forward", flip: true, scale: 1.05 }),
    person(1200, 832, { shirt: c.blue, trousers: c.brick, scale: 0.66, skin: 2 }),
    rect(0, 850, 1600, 150, c.brown), rect(0, 850, 1600, 12, "#C9B286"), ripples(878, 980, "#C9B286"),
    person(330, 866, { sit: true, shirt: c.orange, vest: true, head: "helmet", right: "forward", flip: true, scale: 1.1 }),
    person(480, 866, { sit: true, shirt: c.leaf, head: "hijab", hue: c.sun, scale: 1.05 }), at(180, 900, 1.15, boat(c.orange)),
    line("M266 826L206 940", c.wood, 10),
  );

/** Pruning branches above a road. */
export const treePruningScene = () =>
  picture(
    daySky({ ground: 640, seed: 27, colour: c.mist, sun: [250, 220, 96] }), tree(60, 700, 110), tree(1250, 720, 190, c.leaf, c.green),
    tree(1520, 700, 120, c.leaf2), rect(0, 690, 1600, 20, c.leaf), ground(700, c.road, c.kerb), rect(0, 690, 1600, 30, c.leaf2),
    line("M0 330Q800 400 1600 320", c.ink, 4), line("M0 360Q800 430 1600 350", c.ink, 4), at(380, 880, 1.15, bucketTruck(470, -430)),
    person(920, 386, { sit: true, shirt: c.orange, vest: true, head: "helmet", right: "forward" }), rect(874, 372, 92, 58, c.white, 6),
    line("M978 352L1064 330", c.steel, 11),
    bush(1180, 900, 66, c.leaf), bush(1330, 912, 50, c.green), line("M1130 896L1260 850", c.wood, 13), line("M1290 906L1400 880", c.wood, 11),
    cone(330, 910), cone(1060, 912), cone(1500, 912),
    person(1430, 900, { shirt: c.orange, vest: true, head: "helmet", left: "forward", flip: true, skin: 0, scale: 1.1 }),
    person(190, 900, { shirt: "#8A8452", head: "cap", left: "hip", scale: 1.1 }),
  );

/** The palace with its garden. */
export const palaceScene = () =>
  picture(
    daySky({ ground: 660, seed: 3, colour: c.cream, sun: [300, 260, 130] }),
    skyline({ seed: 41, ground: 700, colours: [c.haze, c.haze2], low: 60, high: 170 }), tree(80, 720, 96), tree(1520, 720, 96, c.leaf2),
    palm(210, 740, 360), palm(1400, 740, 380), palm(1290, 740, 300), palm(330, 740, 280), at(800, 740, 1.02, palace(palaceByDay)),
    rect(0, 736, 1600, 264, c.leaf), rect(0, 736, 1600, 12, c.pale), `<polygon points="730,748 870,748 1080,1000 520,1000" fill="${c.sand}"/>`,
    flowers(150, 850, 380), flowers(1080, 850, 380), bush(90, 930, 70, c.leaf2), bush(1500, 930, 76, c.leaf2),
    person(700, 890, { shirt: c.plum, head: "hijab", hue: c.gold, skirt: true, trousers: c.deep }),
    person(790, 896, { shirt: c.white, head: "peci", trousers: c.ink, right: "up" }),
    person(865, 900, { shirt: c.brick, trousers: c.blue2, scale: 0.66, skin: 2 }),
    person(1010, 910, { shirt: c.blue, head: "long", trousers: c.ink, left: "hip" }),
  );

/** Neighbours cleaning their lane together. */
export const cleanUpScene = () =>
  picture(
    daySky({ ground: 600, seed: 29, colour: c.cream, sun: [800, 250, 110] }), house(-30, 690, 300, 190), house(330, 690, 270, 170, c.wall2, c.green),
    house(1030, 690, 260, 170, "#E2CFA4", c.brick2), house(1350, 690, 290, 190, c.wall2), palm(700, 690, 360), palm(930, 690, 300),
    tree(815, 690, 66), ground(680, c.earth), `<polygon points="640,696 960,696 1250,1000 350,1000" fill="${c.sand}"/>`,
    rect(0, 800, 330, 44, c.river2, 8), shadow(330, 905, 150),
    person(330, 900, { shirt: c.leaf, trousers: c.wood2, head: "peci", right: "forward", scale: 1.15 }), line("M394 780L440 895", c.wood, 9),
    rect(408, 888, 70, 22, c.gold, 5), person(620, 850, { shirt: c.plum, head: "hijab", hue: c.sun, skirt: true, trousers: c.ink, right: "forward" }),
    sack(706, 852), sack(770, 870, c.deep),
    person(960, 870, { shirt: c.blue, trousers: c.ink, right: "forward", flip: true, skin: 2, scale: 1.1 }), line("M902 764L850 868", c.wood, 9),
    bin(1120, 890), bin(1230, 895, c.gold), person(1380, 905, { shirt: c.brick, head: "long", trousers: c.deep, left: "up", scale: 1.1 }),
    mirrored(1500, 905, 1, bush(0, 0, 56, c.leaf)),
  );
