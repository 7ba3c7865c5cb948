import { at, canvas, circle, faded, range, rect } from "./draw";
import { palace } from "./palace";
import { c } from "./palette";
import { palm, tree } from "./plants";
import { skyline } from "./sky";

const WIDE = 2880;
const LOW = 540;

/**
 * The wide picture under the portal's headline, 2880 by 640, without a background of its own: it stands on the
 * page's court green. The palace is right of the middle, so the left stays quiet for words.
 */
export function heroScene(): string {
  return canvas(WIDE, 640, [
    faded(0.55, skyline({ seed: 5, ground: LOW, colours: ["#1F5D45", "#1A553E", "#26664D"], low: 70, high: 250, width: WIDE })),
    ...trees(), at(2020, LOW, 0.92, palace({ wall: c.gold, light: "#D9B45A", roof: "#17362A", opening: "#1C4A38", trim: c.white })), ...bank(),
  ]);
}

function trees(): string[] {
  const leaf = "#2F7557";
  const trunk = "#2A6A4F";
  const palms = [[170, 240], [290, 170], [820, 230], [920, 160], [1370, 220], [2690, 330], [2820, 260], [2560, 180]] as const;
  const crowns = [[430, 74], [560, 74], [1100, 78], [1230, 74], [660, 56]] as const;
  return [...palms.map(([x, h]) => palm(x, LOW, h, leaf, trunk)), ...crowns.map(([x, r]) => tree(x, LOW, r, "#3A8062", leaf))];
}

function bank(): string[] {
  return [
    rect(0, LOW, WIDE, 14, c.gold), rect(0, LOW + 14, WIDE, 26, "#0F2A20"),
    ...range(13).map((index) => rect(80 + index * 230, LOW + 40, 34, 14, "#0F2A20")),
    rect(0, LOW + 54, WIDE, 60, "#24705E"),
    ...range(12).map((index) => rect(60 + ((index * 613) % WIDE), LOW + 64 + ((index * 17) % 30), 220, 4, "#4D9A86", 2)),
    ...range(4).map((index) => circle(1660 + index * 240, LOW - 6, 5, c.sun)),
  ];
}
