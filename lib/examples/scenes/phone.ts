import { circle, picture, polygon, range, rect } from "./draw";
import { c } from "./palette";
import { palm } from "./plants";
import { skyline } from "./sky";

/** A simple phone with a message and its answer above the town. */
export const phoneScene = () =>
  picture(
    rect(0, 0, 1600, 1000, c.deep), circle(1240, 300, 150, c.gold),
    skyline({ seed: 83, ground: 1000, colours: ["#265642", "#2B5F49", "#21503D"], low: 160, high: 440 }), palm(190, 1000, 520, "#3B7758", "#2B5F49"),
    palm(1450, 1000, 560, "#3B7758", "#2B5F49"),
    rect(590, 130, 420, 800, c.dark, 56), rect(612, 152, 376, 756, "#2A3B34", 44), rect(650, 210, 300, 300, "#CFE0BE", 10),
    rect(670, 236, 200, 18, "#7D9B74", 9), rect(670, 272, 254, 14, "#9DB692", 7), rect(670, 300, 226, 14, "#9DB692", 7),
    rect(670, 328, 180, 14, "#9DB692", 7), rect(670, 420, 260, 50, "#7D9B74", 8), keys(),
    bubble(150, 300, 380, c.white, c.pale, 1), bubble(1070, 470, 400, c.gold, "#F3D07C", -1),
  );

const keys = () => range(12).map((index) => rect(650 + (index % 3) * 106, 590 + Math.floor(index / 3) * 72, 88, 50, c.green, 16)).join("") + rect(650, 536, 88, 34, c.leaf, 14) + rect(862, 536, 88, 34, c.brick, 14);

const bubble = (x: number, y: number, w: number, fill: string, ink: string, side: 1 | -1) => {
  const tip = side === 1 ? x + w : x;
  return rect(x, y, w, 190, fill, 28) + polygon([[tip - side * 40, y + 120], [tip + side * 44, y + 172], [tip - side * 60, y + 172]], fill) +
  range(3).map((index) => rect(x + 36, y + 44 + index * 42, w * (0.78 - index * 0.14), 20, ink, 10)).join("");
};
