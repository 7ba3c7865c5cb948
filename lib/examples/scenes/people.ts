import { at, circle, ellipse, line, mirrored, path, rect } from "./draw";
import { c, skins } from "./palette";

type Arm = "down" | "forward" | "up" | "hip";
export type Look = {
  shirt?: string; trousers?: string; skin?: 0 | 1 | 2 | 3; head?: "hair" | "hijab" | "helmet" | "cap" | "peci" | "long"; hue?: string;
  left?: Arm; right?: Arm; skirt?: boolean; vest?: boolean; flip?: boolean; sit?: boolean; scale?: number;
};

const WAIST = 78;
const HANDS: Record<Arm, [number, number]> = { down: [30, -78], forward: [58, -112], up: [44, -196], hip: [36, -96] };

/** A person about 200 px tall at scale 1, standing with the feet at x, y; with `sit` only from the waist up, the waist at y. */
export function person(x: number, y: number, look: Look = {}): string {
  const skin = skins[look.skin ?? 1];
  const shirt = look.shirt ?? c.green;
  const parts = [
    look.sit ? "" : legs(look), arm(-1, look.left ?? "down", shirt, skin),
    path("M-26 -78V-134Q-26 -154 -6 -154H6Q26 -154 26 -134V-78Z", shirt),
    look.vest ? rect(-26, -118, 52, 9, c.sun) + rect(-26, -98, 52, 9, c.sun) : "",
    head(look, skin), arm(1, look.right ?? "down", shirt, skin),
  ];
  const scale = look.scale ?? 1;
  return (look.flip ? mirrored : at)(x, look.sit ? y + WAIST * scale : y, scale, ...parts);
}

function legs({ trousers = c.ink, skirt }: Look): string {
  if (skirt) return path("M-24 -82H24L34 -8H-34Z", trousers) + ellipse(-13, -4, 14, 6, c.wood2) + ellipse(15, -4, 14, 6, c.wood2);
  return rect(-23, -84, 20, 80, trousers, 4) + rect(3, -84, 20, 80, trousers, 4) + ellipse(-11, -4, 15, 7, c.dark) + ellipse(16, -4, 15, 7, c.dark);
}

function arm(side: 1 | -1, pose: Arm, shirt: string, skin: string): string {
  const [handX, handY] = HANDS[pose];
  const shoulder = side * 20;
  const reach = pose === "forward" ? handX : side * handX;
  const elbowX = (shoulder + reach) / 2 + (pose === "hip" ? side * 12 : 0);
  const elbowY = (-140 + handY) / 2 + (pose === "forward" ? 8 : 0);
  return line(`M${elbowX} ${elbowY}L${reach} ${handY}`, skin, 13) + circle(reach, handY, 8, skin) +
  line(`M${shoulder} -140L${elbowX} ${elbowY}`, shirt, 17);
}

function head({ head: kind = "hair", hue }: Look, skin: string): string {
  if (kind === "hijab") {
    const cloth = hue ?? c.gold;
    return path("M-25 -176Q-26 -204 0 -205Q26 -204 25 -176L32 -134Q0 -116 -32 -134Z", cloth) + ellipse(2, -177, 14, 17, skin);
  }
  const face = rect(-7, -164, 14, 18, skin) + circle(0, -178, 20, skin);
  return face + hat(kind, hue);
}

function hat(kind: Exclude<Look["head"], "hijab" | undefined>, hue?: string): string {
  switch (kind) {
    case "helmet": return path("M-24 -182Q-22 -208 0 -208Q22 -208 24 -182Z", hue ?? c.gold) + rect(-30, -186, 60, 7, hue ?? c.gold, 3);
    case "cap": return path("M-21 -182Q-20 -203 0 -203Q20 -203 21 -182Z", hue ?? c.green) + rect(4, -187, 34, 7, hue ?? c.green, 3);
    case "peci": return path("M-20 -184L-17 -206H17L20 -184Z", hue ?? c.dark);
    case "long": return path("M-23 -150V-182Q-22 -204 0 -204Q22 -204 22 -186Q8 -192 -6 -188Q-10 -170 -12 -150Z", hue ?? c.dark);
    case "hair": return path("M-21 -176Q-24 -203 0 -203Q23 -203 21 -178Q12 -190 -8 -190Q-16 -188 -21 -176Z", hue ?? c.dark);
  }
}
