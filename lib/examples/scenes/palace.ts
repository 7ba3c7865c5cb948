import { arch, circle, polygon, range, rect } from "./draw";
import { dome } from "./houses";
import { c } from "./palette";

export type PalaceColours = { wall: string; light: string; roof: string; opening: string; trim: string };
export const palaceByDay: PalaceColours = { wall: c.gold, light: "#F2CF7A", roof: c.deep, opening: c.dark, trim: c.white };

/** Istana Maimun, 1100 px wide at scale 1, its foot in the middle at 0, 0. */
export function palace(p: PalaceColours = palaceByDay): string {
  return wing(-1, p) + wing(1, p) + pavilion(-490, p) + pavilion(490, p) + centre(p) + rect(-580, -14, 1160, 14, p.light);
}

function wing(side: 1 | -1, p: PalaceColours): string {
  const x = side === 1 ? 120 : -440;
  const lower = range(7).map((index) => arch(x + 10 + index * 44, -24, 30, 96, p.opening));
  const upper = range(7).map((index) => arch(x + 16 + index * 44, -146, 18, 38, p.opening));
  return rect(x, -200, 320, 200, p.wall) + rect(x, -136, 320, 8, p.light) + lower.join("") + upper.join("") +
    polygon([[x - 14, -200], [x + 334, -200], [x + 300, -262], [x + 20, -262]], p.roof) + rect(x - 14, -204, 348, 8, p.light);
}

function pavilion(x: number, p: PalaceColours): string {
  return rect(x - 66, -224, 132, 224, p.light) + arch(x - 34, -24, 68, 150, p.opening) + arch(x - 14, -184, 28, 30, p.opening) +
    polygon([[x - 84, -224], [x + 84, -224], [x + 34, -296], [x - 34, -296]], p.roof) + rect(x - 84, -230, 168, 9, p.wall) +
    dome(x, -292, 64, 54, p.roof) + circle(x, -350, 6, p.light);
}

function centre(p: PalaceColours): string {
  return rect(-130, -260, 260, 260, p.light) + rect(-130, -260, 22, 260, p.wall) + rect(108, -260, 22, 260, p.wall) +
    arch(-62, -10, 124, 196, p.wall) + arch(-46, -10, 92, 168, p.opening) + arch(-100, -60, 26, 110, p.opening) + arch(74, -60, 26, 110, p.opening) +
    polygon([[-160, -260], [160, -260], [104, -330], [-104, -330]], p.roof) + rect(-160, -268, 320, 11, p.wall) +
    rect(-96, -372, 192, 44, p.light) + range(5).map((index) => arch(-82 + index * 36, -334, 20, 30, p.opening)).join("") +
    dome(0, -368, 196, 132, p.roof) + rect(-112, -376, 224, 10, p.wall) + rect(-3, -556, 6, 62, p.light) + circle(0, -560, 9, p.light) +
    circle(0, -502, 12, p.light);
}
