import { type Point, pointText } from "@/lib/cases/web/point";

const DEGREE_M = 111_320;
const WAYS = ["utara", "timur laut", "timur", "tenggara", "selatan", "barat daya", "barat", "barat laut"];

const sayDistance = (metres: number): string => (metres < 1_000 ? `${Math.round(metres)} m` : `${(metres / 1_000).toLocaleString("id-ID", { maximumFractionDigits: 1 })} km`);

/** `40 m ke timur laut`; null where the two are the same place, by a metre. */
export function sayMove(from: Point, to: Point): string | null {
  const north = (to.latitude - from.latitude) * DEGREE_M;
  const east = (to.longitude - from.longitude) * DEGREE_M * Math.cos((to.latitude * Math.PI) / 180);
  const metres = Math.hypot(north, east);
  if (metres < 1) return null;
  const way = WAYS[Math.round(((Math.atan2(east, north) / Math.PI) * 4 + 8) % 8) % 8] ?? "";
  return `${sayDistance(metres)} ke ${way}`;
}

export type Change = { from: Point; to: Point; /** Levels nearer. */ nearer: number; edge: boolean; city: string };

/** What is told when the map has come to rest, for who doesn't see it too. */
export function sayPlace({ from, to, nearer, edge, city }: Change): string {
  const moved = sayMove(from, to);
  return [
    nearer > 0 ? "Peta diperbesar." : nearer < 0 ? "Peta diperkecil." : moved ? `Bergeser ${moved}.` : "",
    edge ? `Sampai di tepi ${city}.` : "",
    `Tanda silang di ${pointText(to)}.`,
  ].filter(Boolean).join(" ");
}
