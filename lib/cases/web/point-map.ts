import "server-only";
import { city } from "@/lib/city";
import { pointScript } from "@/lib/reader/bundle";
import type { Box } from "./point";

/** What the form's map needs; `script` is fetched when somebody opens it. */
export type PointMap = { tiles: string; credit: string; box: Box; city: string; script: string };

/** Null where the city names no server of tiles: then the form has no map. */
export function pointMap(): PointMap | null {
  const map = city.map();
  return map && { ...map, box: city.mapBox(), city: city.fullName(), script: `/skrip/titik.js?v=${pointScript().version}` };
}
