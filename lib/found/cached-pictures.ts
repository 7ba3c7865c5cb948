import "server-only";
import { cacheLife, cacheTag } from "next/cache";
import { siteKey } from "@/lib/access/doors/open";
import { readSize } from "@/lib/media/store";
import { tenantTag } from "@/lib/tenants/tags";
import { type Card, drawCard } from "./drawing/card";
import { iconIco, type IconOf, iconPng, type IconSize, iconSvg } from "./drawing/icon";
import type { CardWords } from "./kind";
import { kindNamed } from "./kinds";

/**
 * Pictures are kept by what is drawn: the arguments are the key, so nothing ever has to expire. The tag only says that
 * they may outlive this process (lib/cache/entries.ts).
 */
export type CardPhoto = { tenantId: number; id: string; width: number; focusX: number; focusY: number };

export async function keptCard(card: Card, photo: CardPhoto | null): Promise<Uint8Array<ArrayBuffer>> {
  "use cache";
  keep();
  const picture = photo && await readSize(photo.tenantId, photo.id, photo.width);
  return new Uint8Array(await drawCard(card, picture, photo ?? undefined));
}

export async function keptIcon(of: IconOf, form: IconSize | "ico" | "svg"): Promise<Uint8Array<ArrayBuffer>> {
  "use cache";
  keep();
  if (form === "svg") return new TextEncoder().encode(iconSvg(of));
  return new Uint8Array(form === "ico" ? await iconIco(of) : await iconPng(of, form));
}

function keep(): void {
  cacheLife("max");
  cacheTag("portal:gambar-bagikan");
}

/** What a share picture says; gone with the next request once the thing is withdrawn. */
export async function cachedCard(tenantId: number, kindName: string, slug: string): Promise<CardWords | null> {
  "use cache";
  cacheLife("max");
  const kind = kindNamed(kindName);
  cacheTag(tenantTag(tenantId), ...(kind ? [kind.tags.site(tenantId)] : []));
  return kind ? kind.card(siteKey(tenantId), slug) : null;
}
