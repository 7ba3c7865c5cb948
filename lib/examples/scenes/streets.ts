import { at, circle, faded, line, mirrored, picture, range, rect } from "./draw";
import { shophouse } from "./houses";
import { c } from "./palette";
import { person } from "./people";
import { bush, tree } from "./plants";
import { barrier, bin, cone, lamp, sack } from "./props";
import { daySky, nightSky, shadow, street } from "./sky";
import { angkot, bucketTruck, motorbike, roller, wasteTruck } from "./vehicles";

/** Waste truck in a street of shophouses. */
export const wasteTruckScene = () =>
  picture(
    daySky({ ground: 640, seed: 4 }), tree(900, 690, 90), tree(1240, 690, 70, c.leaf2),
    shophouse(-60, 690, 330, 330), shophouse(270, 690, 300, 300, { wall: c.wall2, roof: c.green, door: c.brick2 }),
    shophouse(1330, 690, 340, 340, { wall: "#D9C294", roof: c.brick2, door: c.deep }),
    street(690), shadow(760, 872, 640), at(470, 870, 1.15, wasteTruck()),
    person(300, 900, { vest: true, shirt: c.orange, trousers: c.deep, head: "cap", hue: c.gold, right: "forward", scale: 1.15 }),
    line("M366 772L428 890", c.wood, 9), at(428, 905, 1, rect(-34, -26, 68, 26, c.gold, 4)),
    sack(1210, 905), sack(1280, 912, c.deep), bin(1400, 915),
    person(1500, 915, { vest: true, shirt: c.orange, trousers: c.deep, head: "cap", flip: true, right: "forward", skin: 0, scale: 1.15 }),
  );

/** A regu mending a street lamp at night. */
export const streetLightScene = () =>
  picture(
    nightSky(7, 690), street(690, true), lamp(250, 720, 470, 1, true), lamp(1420, 720, 500, -1, true), lamp(910, 720, 520, -1),
    at(540, 880, 1.1, bucketTruck(218, -560)),
    person(780, 274, { sit: true, vest: true, shirt: c.orange, head: "helmet", right: "forward", left: "forward", scale: 0.9 }),
    faded(0.9, rect(744, 262, 76, 44, c.white, 5)), cone(450, 900), cone(1140, 900), cone(1240, 912),
    person(1330, 915, { vest: true, shirt: c.orange, head: "helmet", left: "up", skin: 2, scale: 1.1 }),
  );

/** Minibuses, motorcycles and a crossing at a junction. */
export const trafficScene = () =>
  picture(
    daySky({ ground: 620, seed: 12, colour: c.mist, sun: [320, 220, 90] }), shophouse(980, 690, 320, 320, { wall: c.wall2, roof: c.green }),
    shophouse(1300, 690, 340, 360), tree(760, 690, 88), bush(560, 690, 50),
    shophouse(-90, 690, 330, 300, { roof: c.brick2 }), street(690), range(7).map((index) => rect(610 + index * 62, 742, 36, 258, c.white)).join(""),
    trafficLight(560, 736), trafficLight(1090, 736), shadow(300, 868, 400), at(110, 866, 1.2, angkot()), shadow(1330, 902, 400),
    mirrored(1530, 900, 1.2, angkot(c.green, c.sun)),
    at(180, 960, 1, motorbike(c.blue)), line("M240 892L276 906L268 948", c.ink, 20),
    person(236, 892, { sit: true, shirt: c.brick, head: "helmet", hue: c.blue, right: "forward", scale: 0.95 }),
    person(730, 880, { shirt: c.white, trousers: c.red, head: "cap", hue: c.red, right: "up", skin: 2, scale: 0.8 }),
    person(820, 890, { head: "hijab", hue: c.pale, shirt: c.plum, skirt: true, trousers: c.ink }),
    person(950, 905, { shirt: c.blue2, trousers: c.ink, head: "peci", left: "up", vest: true, scale: 1.05 }),
  );

const trafficLight = (x: number, y: number) => rect(x - 6, y - 330, 12, 330, c.steel) + rect(x - 26, y - 380, 52, 136, c.dark, 10) + circle(x, y - 354, 15, c.red) + circle(x, y - 312, 15, c.amber) + circle(x, y - 270, 15, "#4FA873");

/** Workers patching a hole behind a barrier. */
export const roadPatchingScene = () =>
  picture(
    daySky({ ground: 640, seed: 21, colour: c.dusk, sun: [360, 250, 120] }), tree(1330, 690, 100), tree(1500, 690, 80, c.leaf2), tree(120, 690, 84),
    shophouse(560, 690, 320, 300, { roof: c.green, wall: c.wall2 }), shophouse(880, 690, 300, 330),
    street(690), rect(560, 830, 560, 96, c.road2, 44), faded(0.5, rect(620, 850, 420, 52, c.dark, 26)), at(130, 900, 1.2, roller()),
    person(386, 724, { sit: true, shirt: c.orange, vest: true, head: "helmet", right: "forward", scale: 0.8 }),
    person(650, 880, { vest: true, shirt: c.orange, head: "helmet", right: "forward", scale: 1.15 }), line("M706 742L800 886", c.wood, 10),
    rect(776, 878, 62, 16, c.steel, 4),
    person(1000, 870, { vest: true, shirt: c.orange, head: "helmet", hue: c.white, flip: true, right: "forward", skin: 0, scale: 1.15 }),
    line("M942 748L862 868", c.wood, 10),
    barrier(1160, 900), cone(1130, 930), cone(1470, 930),
    person(1500, 900, { shirt: c.blue2, head: "helmet", hue: c.white, left: "hip", right: "hip", scale: 1.1 }),
  );

/** Officers talking with a street trader about the pavement. */
export const pavementScene = () =>
  picture(
    daySky({ ground: 620, seed: 33 }), shophouse(-40, 700, 360, 360, { wall: c.wall2, roof: c.green }), shophouse(320, 700, 330, 330),
    shophouse(1180, 700, 380, 350, { roof: c.brick2 }), tree(900, 700, 96), tree(1070, 700, 70, c.leaf2),
    rect(0, 700, 1600, 150, c.kerb), range(12).map((index) => rect(index * 140, 700, 5, 150, "#BBB09C")).join(""), street(830),
    cart(300, 838), person(560, 850, { shirt: c.white, trousers: c.wood2, head: "cap", hue: c.brick, right: "hip", scale: 1.15 }),
    person(760, 855, { shirt: "#8A8452", trousers: "#6B663C", head: "cap", hue: "#5B5733", flip: true, right: "forward", skin: 2, scale: 1.2 }),
    person(890, 858, { shirt: "#8A8452", trousers: "#6B663C", head: "hijab", hue: "#6B663C", left: "down", scale: 1.15 }),
    person(1250, 846, { shirt: c.plum, head: "hijab", hue: c.sun, skirt: true, trousers: c.deep }),
    person(1340, 846, { shirt: c.blue, trousers: c.ink, scale: 0.7, skin: 2, right: "up" }),
  );

const cart = (x: number, y: number) =>
  rect(x - 150, y - 130, 300, 100, c.brick, 6) + rect(x - 150, y - 110, 300, 14, c.sun) + rect(x - 160, y - 290, 320, 26, c.green, 6) +
  rect(x - 144, y - 270, 9, 142, c.wood) + rect(x + 135, y - 270, 9, 142, c.wood) + faded(0.6, rect(x - 135, y - 240, 270, 110, "#DDEBE6")) +
  range(6).map((index) => circle(x - 104 + index * 42, y - 148, 19, [c.gold, c.leaf, c.orange][index % 3] ?? c.gold)).join("") +
  circle(x - 90, y - 14, 30, c.dark) + circle(x + 90, y - 14, 30, c.dark);
