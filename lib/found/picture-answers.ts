import "server-only";
import { createHash } from "node:crypto";
import { connection } from "next/server";
import { city } from "@/lib/city";
import type { PublicTenant } from "@/lib/tenants/queries";
import { isOpen } from "@/lib/tenants/state";
import { siteAt } from "@/lib/tenants/site-at";
import { cachedCard, keptCard, keptIcon } from "./cached-pictures";
import { answerDocument, keepDocument, nothingThere } from "./document";
import { ICON_SIZES, type IconOf } from "./drawing/icon";
import { kindNamed } from "./kinds";
import { cityColour, leadHex, writeManifest } from "./manifest";

const MANIFEST = "application/manifest+json";
const DAY = "public, max-age=86400";
/** Addresses of cards carry what is drawn (share.ts), so a card is never another one later. */
const LONG = "public, max-age=604800";

/** `situs.jpg` for the agency itself, else `berita/<slug>.jpg` for what it published. */
export async function answerSiteCard(request: Request, slug: string, [first = "", second = ""]: string[]): Promise<Response> {
  const tenant = await siteAt(slug, "/bagikan/situs.jpg");
  const thing = /^([a-z0-9-]+)\.jpg$/.exec(second)?.[1];
  if (!tenant) return nothingThere();
  if (first === "situs.jpg" && !second) return picture(request, "image/jpeg", LONG, await keptCard({ ...ownCard(tenant), host: hostOf(tenant) }, null));
  if (!kindNamed(first) || !thing || !isOpen(tenant)) return nothingThere();
  const words = await cachedCard(tenant.id, first, thing);
  if (!words) return nothingThere();
  const photo = words.cover && { tenantId: tenant.id, id: words.cover.id, focusX: words.cover.focusX, focusY: words.cover.focusY, width: words.cover.widths.find((width) => width >= 640) ?? words.cover.widths.at(-1) ?? 0 };
  const card = { whose: tenant.name, below: city.government(), label: words.label, title: words.title, host: hostOf(tenant) };
  return picture(request, "image/jpeg", LONG, await keptCard(card, photo));
}

const ownCard = ({ name, parent }: PublicTenant) => ({ whose: city.government(), below: parent?.name ?? "Situs resmi", label: null, title: name });
const hostOf = ({ slug }: PublicTenant): string => `${slug}.${city.rootDomain()}`;

export async function answerCityCard(request: Request): Promise<Response> {
  await connection();
  const card = { whose: city.government(), below: "Situs resmi", label: null, title: `Portal ${city.fullName()}`, host: city.rootDomain() };
  return picture(request, "image/jpeg", LONG, await keptCard(card, null));
}

export async function answerSiteIcon(request: Request, slug: string, file: string): Promise<Response> {
  const tenant = await siteAt(slug, `/ikon/${file}`);
  return tenant ? icon(request, file, { shortName: tenant.shortName, leadColour: tenant.leadColour }) : nothingThere();
}

export const answerCityIcon = (request: Request, file: string): Promise<Response> => icon(request, file, "city");

async function icon(request: Request, file: string, of: IconOf): Promise<Response> {
  if (file === "ikon.svg") return picture(request, "image/svg+xml", DAY, await keptIcon(of, "svg"));
  if (file === "favicon.ico") return picture(request, "image/x-icon", DAY, await keptIcon(of, "ico"));
  const size = ICON_SIZES.find((one) => file === `${one}.png`);
  return size ? picture(request, "image/png", DAY, await keptIcon(of, size)) : nothingThere();
}

export async function answerSiteManifest(request: Request, slug: string): Promise<Response> {
  const tenant = await siteAt(slug, "/manifest.webmanifest");
  return answerDocument(request, tenant && keepDocument(MANIFEST, writeManifest({ ...tenant, colour: leadHex(tenant.leadColour) })));
}

export async function answerCityManifest(request: Request): Promise<Response> {
  await connection();
  return answerDocument(request, keepDocument(MANIFEST, writeManifest({ name: city.fullName(), shortName: city.name(), colour: cityColour })));
}

function picture(request: Request, type: string, cache: string, bytes: Uint8Array<ArrayBuffer>): Response {
  const etag = `"${createHash("sha256").update(bytes).digest("base64url").slice(0, 22)}"`;
  const headers = { "content-type": type, "cache-control": cache, etag, "x-content-type-options": "nosniff", "content-security-policy": "default-src 'none'; style-src 'unsafe-inline'" };
  if (request.headers.get("if-none-match")?.includes(etag)) return new Response(null, { status: 304, headers });
  return new Response(bytes, { headers });
}
