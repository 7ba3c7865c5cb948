import { type Box, isIn, type Point } from "@/lib/cases/web/point";

const WAIT_MS = 15_000;
const REFUSED = "Lokasi tidak diizinkan. Geser sendiri petanya ke tempat itu, atau cukup pilih kelurahannya.";
const UNKNOWN = "Lokasi Anda tidak ditemukan. Geser sendiri petanya ke tempat itu, atau coba lagi.";
const outside = (city: string) => `Lokasi Anda sekarang di luar ${city}. Geser petanya ke tempat kejadiannya.`;

/** Where the person is, asked only when they press for it; else the sentence that says what to do. */
export function whereIAm(box: Box, city: string): Promise<Point | string> {
  if (!("geolocation" in navigator)) return Promise.resolve(UNKNOWN);
  return new Promise((resolve) => navigator.geolocation.getCurrentPosition(
    ({ coords: { latitude, longitude } }) => resolve(isIn(box, { latitude, longitude }) ? { latitude, longitude } : outside(city)),
    (error) => resolve(error.code === error.PERMISSION_DENIED ? REFUSED : UNKNOWN),
    { enableHighAccuracy: true, timeout: WAIT_MS, maximumAge: 0 },
  ));
}
