import type { TenantKind } from "@/lib/tenants/schema";

/** What a subscription can be for, by the words people type. */
export type Directory = {
  /** Codes, upper case, without spaces; KOTA and the city's name are the desk's, whose broadcasts are the city's. */
  codes: ReadonlyMap<string, number>;
  /** Wards by their plain names; several have the same (the two Sei Mati). */
  wards: ReadonlyMap<string, readonly number[]>;
};

type Listed = { id: number; name: string; kind: TenantKind; parentId: number | null; smsCodes: readonly string[] };

/** Letters and digits in lower case: "Kel. Sei Mati" and "kelurahan seimati" are one. */
export const plainName = (name: string): string =>
  name.toLowerCase().normalize("NFKC").replace(/\b(?:kelurahan|kel|kecamatan|kec|medan)\b\.?/g, "").replace(/[^\p{L}\p{N}]/gu, "");

export function directoryOf(agencies: readonly Listed[], deskId: number, cityName: string): Directory {
  const codes = new Map(agencies.flatMap(({ id, smsCodes }) => smsCodes.map((code): [string, number] => [plainCode(code), id])));
  for (const word of ["KOTA", plainCode(cityName)]) if (!codes.has(word)) codes.set(word, deskId);
  const names = new Map(agencies.map(({ id, name }) => [id, plainName(name)]));
  const named = agencies.filter(({ kind }) => kind === "kelurahan").flatMap(({ id, name, parentId }) => {
    const [own, district] = [plainName(name), parentId === null ? "" : (names.get(parentId) ?? "")];
    return [own, ...(district ? [`${own}${district}`] : [])].map((words) => ({ words, id }));
  });
  return { codes, wards: new Map([...Map.groupBy(named, ({ words }) => words)].map(([words, all]) => [words, all.map(({ id }) => id)])) };
}

export const plainCode = (code: string): string => code.toUpperCase().replace(/[^A-Z0-9]/g, "");

/** The ward somebody typed; null: none, or several of that name. */
export function wardNamed({ wards }: Directory, typed: string): number | null {
  const found = wards.get(plainName(typed)) ?? [];
  return found.length === 1 ? (found[0] ?? null) : null;
}
