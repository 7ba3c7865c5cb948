import { circle, line, path, polygon, range, rect } from "./draw";
import { c } from "./palette";

/** A wheel standing on 0. */
export const wheel = (x: number, y: number, r: number) => circle(x, y - r, r, c.dark) + circle(x, y - r, r * 0.45, c.kerb);

const cab = (x: number, body: string) =>
  path(`M${x} -180H${x + 92}Q${x + 112} -180 ${x + 120} -160L${x + 148} -92V-44H${x}Z`, body) +
  path(`M${x + 40} -162H${x + 92}L${x + 118} -98H${x + 40}Z`, "#DDEBE6") +
  rect(x + 132, -74, 18, 18, c.white, 4);

/** A waste truck 560 px long, facing right, its wheels on 0. */
export const wasteTruck = () =>
  path("M0 -60L-22 -140L8 -232H390V-44H0Z", c.green) + range(5).map((index) => rect(70 + index * 66, -220, 9, 168, c.deep)).join("") +
  rect(16, -150, 374, 16, c.sun) +
  rect(-8, -52, 560, 18, c.ink) + cab(400, c.gold) + wheel(80, 0, 38) + wheel(170, 0, 38) + wheel(468, 0, 38);

/** A bucket truck whose lift reaches to (x, y). */
export const bucketTruck = (x: number, y: number) =>
  line(`M120 -150L${x * 0.35 + 60} ${y * 0.62}L${x} ${y}`, "#A3B1A8", 17) + circle(x * 0.35 + 60, y * 0.62, 13, c.steel) +
  rect(x - 40, y - 12, 80, 62, c.white, 6) + rect(x - 40, y + 8, 80, 9, c.brick) +
  rect(0, -132, 330, 88, c.gold) +
  range(7).map((index) => polygon([[14 + index * 46, -64], [36 + index * 46, -64], [24 + index * 46, -44], [2 + index * 46, -44]], c.ink)).join("") +
  rect(90, -162, 70, 36, c.steel) + rect(-8, -50, 490, 18, c.ink) + cab(334, c.orange) + wheel(76, 0, 36) + wheel(396, 0, 36);

/** A city minibus (angkot), 330 px long, facing right. */
export const angkot = (body: string = c.gold, band: string = c.green) =>
  path("M0 -36V-150Q0 -172 24 -172H226Q250 -172 266 -150L300 -96Q328 -90 330 -66V-36Z", body) + rect(0, -88, 330, 20, band) +
  rect(22, -154, 76, 58, "#DDEBE6", 6) + rect(110, -154, 66, 58, "#DDEBE6", 6) +
  path("M190 -154H226L258 -96H190Z", "#DDEBE6") + rect(110, -66, 66, 26, "#00000022") + rect(316, -70, 14, 16, c.white, 3) + wheel(70, 0, 32) +
  wheel(252, 0, 32);

/** An ambulance, 400 px long. */
export const ambulance = () =>
  path("M0 -40V-196Q0 -212 18 -212H262V-40Z", c.white) + path("M262 -40V-166H330L372 -104Q398 -98 398 -72V-40Z", c.white) +
  path("M276 -154H324L354 -104H276Z", "#CFE2DE") + rect(0, -100, 398, 18, c.red) +
  rect(98, -182, 22, 66, c.red) + rect(76, -160, 66, 22, c.red) + rect(206, -230, 50, 20, c.blue, 6) + rect(0, -50, 398, 12, c.ink) +
  wheel(82, 0, 34) + wheel(316, 0, 34);

/** A motorcycle with its wheels on 0. */
export const motorbike = (body: string = c.red) =>
  wheel(0, 0, 30) + wheel(140, 0, 30) + line("M0 -30L44 -44H96L140 -30M96 -44L124 -98", c.ink, 9) +
  path("M-10 -74Q30 -94 66 -72L112 -66L120 -44H34Z", body) + line("M112 -104L134 -106", c.ink, 8);

/** A road roller, 330 px long. */
export const roller = () =>
  circle(64, -64, 64, c.steel) + circle(64, -64, 26, c.kerb) + rect(90, -150, 200, 82, c.gold, 10) + rect(160, -250, 110, 14, c.ink) +
  rect(166, -240, 8, 92, c.ink) + rect(256, -240, 8, 92, c.ink) +
  line("M64 -64L112 -100", c.ink, 14) + wheel(260, 0, 48);

/** A wooden boat 420 px long; the water line is 0. */
export const boat = (body: string = c.brick) =>
  path("M0 -56H420Q404 0 356 22H70Q18 6 0 -56Z", body) + rect(-4, -62, 428, 14, c.wood2, 6) +
  path("M30 -18H398Q392 -6 384 2H46Q36 -6 30 -18Z", c.brick2);
