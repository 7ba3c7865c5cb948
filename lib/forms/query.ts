export type Query = Record<string, string | string[] | undefined>;

/** The first value of a name in the address, without spaces around; an address may repeat it or write a novel. */
export function fromQuery(query: Query, name: string, most = 80): string {
  const value = query[name];
  return ((Array.isArray(value) ? value[0] : value) ?? "").trim().slice(0, most);
}
