/** A place on the form's map, in degrees (WGS84). Browser-safe: the map's script reads and writes it too. */
export type Point = { latitude: number; longitude: number };
/** South, west, north, east. */
export type Box = readonly [number, number, number, number];

/** Five digits after the point are a metre. */
const DIGITS = 5;
const TEXT = /^(-?\d{1,2}(?:\.\d{1,10})?), ?(-?\d{1,3}(?:\.\d{1,10})?)$/;

/** `3.58960, 98.67390`, as the form sends it and officers read it. */
export const pointText = ({ latitude, longitude }: Point): string => `${latitude.toFixed(DIGITS)}, ${longitude.toFixed(DIGITS)}`;

/** What `pointText` wrote, or null. */
export function readPoint(text: string): Point | null {
  const [, latitude, longitude] = TEXT.exec(text) ?? [];
  return latitude === undefined || longitude === undefined ? null : { latitude: Number(latitude), longitude: Number(longitude) };
}

const between = (least: number, value: number, most: number): number => Math.min(most, Math.max(least, value));

/** The same point, or the nearest one on the edge of the box. */
export const nearestIn = ([south, west, north, east]: Box, { latitude, longitude }: Point): Point =>
  ({ latitude: between(south, latitude, north), longitude: between(west, longitude, east) });

/** What is rounded to a metre may be that much outside. */
const ROUNDED = 10 ** -DIGITS;

export function isIn(box: Box, point: Point): boolean {
  const nearest = nearestIn(box, point);
  return Math.abs(nearest.latitude - point.latitude) <= ROUNDED && Math.abs(nearest.longitude - point.longitude) <= ROUNDED;
}
