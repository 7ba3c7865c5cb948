import { city } from "@/lib/city";
import type { Value } from "./write";

/** The document that an application reads first. */
export const DISCOVERY = "/api/open311/discovery.json";
/** Where the address of every method begins. */
export const ENDPOINT = "/api/open311/v2";
const SPECIFICATION = "http://wiki.open311.org/GeoReport_v2";
/** Of services and their definitions; raised whenever an application has to read them again. */
const CHANGESET = "2026-11-26T00:00:00Z";

/** The service discovery document (open311.org, Service Discovery): all fields are required there. */
export const discovery = (): Value => ({
  changeset: CHANGESET,
  contact: `SMS Centre ${city.fullName()}, SMS ke ${city.smsNumber()}, ${city.smsHours()}. Tulis juga di ${city.rootUrl("/lapor")}`,
  key_service: `Kunci untuk mengirim laporan dibuat oleh admin kota. Mintalah lewat ${city.rootUrl("/lapor")} dan sebutkan nama aplikasi Anda.`,
  endpoints: [{ specification: SPECIFICATION, url: city.rootUrl(ENDPOINT), changeset: CHANGESET, type: "production", formats: ["text/xml", "application/json"] }],
});
