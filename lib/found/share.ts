import { createHash } from "node:crypto";
import { city } from "@/lib/city";
import { CARD } from "./drawing/size";

/**
 * The picture that goes along with a shared link. Whoever keeps it keeps it by its address, so the address changes with
 * what is drawn (`shown`).
 */
const versioned = (path: string, shown: readonly string[]): string => `${path}?v=${createHash("sha256").update(shown.join("\n")).digest("hex").slice(0, 8)}`;

export type SharePicture = { url: string; width: number; height: number; alt: string; type: string };
const asPicture = (url: string, alt: string): SharePicture => ({ url, ...CARD, alt, type: "image/jpeg" });

export const portalPicture = (): SharePicture => asPicture(city.rootUrl(versioned("/bagikan/kota.jpg", [city.fullName()])), `Portal ${city.fullName()}`);

export const sitePicture = ({ slug, name }: { slug: string; name: string }): SharePicture =>
  asPicture(city.siteUrl(slug, versioned("/bagikan/situs.jpg", [name, city.government()])), `${name}, ${city.government()}`);

type Cover = { id: string; focusX: number; focusY: number };

/** Of one thing of a kind, such as a story: `path` is the thing's own (`/berita/jadwal-truk`). */
export const thingPicture = (agency: { slug: string; name: string }, path: string, { title, label, cover }: { title: string; label: string; cover: Cover | null }): SharePicture =>
  asPicture(city.siteUrl(agency.slug, versioned(`/bagikan${path}.jpg`, [agency.name, label, title, cover ? `${cover.id} ${cover.focusX} ${cover.focusY}` : ""])), `${title}. ${agency.name}`);
