import { env } from "@/lib/env";

/** The city this installation serves. Settings, never code: another city changes its environment only. */
export const city = {
  name: () => env.cityName(),
  fullName: () => `Kota ${env.cityName()}`,
  /** Who speaks on official pages. */
  government: () => `Pemerintah Kota ${env.cityName()}`,
  smsNumber: () => env.citySmsNumber(),
  /** `hari kerja pukul 08.00–16.00` */
  smsHours: () => env.citySmsHours(),
  /** Where map tiles come from; null: the city shows no maps. */
  map: () => (env.mapTiles() === "" ? null : { tiles: env.mapTiles(), credit: env.mapCredit() }),
  /** South, west, north, east: where places in the city are. */
  mapBox: () => env.mapBox(),
  secure: () => env.publicScheme() === "https",
  rootDomain: () => env.rootDomain(),
  /** `https://kota.go.id/jalan`; `path` starts with a slash. */
  rootUrl: (path = "/") => `${origin(env.rootDomain())}${path}`,
  /** Address of an agency's site; `slug` must be a tenant's, never what a request claimed. */
  siteUrl: (slug: string, path = "/") => `${origin(`${slug}.${env.rootDomain()}`)}${path}`,
};

function origin(host: string): string {
  const scheme = env.publicScheme();
  const port = env.port();
  const usual = scheme === "https" ? 443 : 80;
  // Behind a proxy with https the public port is the usual one, whatever port this process listens on.
  return scheme === "https" || port === usual ? `${scheme}://${host}` : `${scheme}://${host}:${port}`;
}
