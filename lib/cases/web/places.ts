import "server-only";
import { cachedTenants } from "@/lib/tenants/cached";
import type { Place } from "./route-report";

export type Wards = { district: string; wards: { id: number; name: string }[] }[];

/** The wards under their districts, by name, from cache: 0 queries. */
export async function wardsByDistrict(): Promise<Wards> {
  const wards = (await cachedTenants()).filter(({ kind }) => kind === "kelurahan");
  return [...Map.groupBy(wards, ({ parent }) => parent?.name ?? "Lainnya")].sort(([a], [b]) => a.localeCompare(b, "id"))
    .map(([district, own]) => ({ district, wards: own.map(({ id, name }) => ({ id, name })) }));
}

/** A ward as words that routing reads; an id that is none is left out, since a place is never a duty. */
export async function placeIn(id: number | null): Promise<Place | null> {
  const found = id === null ? undefined : (await cachedTenants()).find((tenant) => tenant.id === id && tenant.kind === "kelurahan");
  return found ? { id: found.id, words: found.parent ? `${found.name}, ${found.parent.name}` : found.name } : null;
}

/** The agency on whose site the form was opened, as its code would stand in front of an SMS. */
export async function hintOf(slug: string): Promise<{ name: string; code: string } | null> {
  const found = slug === "" ? undefined : (await cachedTenants()).find((tenant) => tenant.slug === slug);
  const code = found?.smsCodes[0];
  return found && code ? { name: found.name, code } : null;
}

/** The name of the agency that the address of the form tells, for people. */
export const hintName = async (slug: string): Promise<string | null> => (await cachedTenants()).find((tenant) => tenant.slug === slug)?.name ?? null;
