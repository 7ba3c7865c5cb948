import type { SourceItem } from "../source";

/** Letters that turn the order of what follows: a name must read as it is written (Unicode TR 36 §3.6). */
const HIDDEN = /[\u202a-\u202e\u2066-\u2069\ufeff\0]/g;

/** Without what a database refuses (half characters, NUL) or a reader can't see; every field in its bounds. */
export function tidyItem(item: SourceItem): SourceItem {
  return {
    ...item, key: short(item.key, 500), type: short(item.type, 40), oldId: item.oldId && short(item.oldId, 60), parentId: item.parentId && short(item.parentId, 60),
    title: short(item.title, 2_000), html: clean(item.html), excerpt: short(item.excerpt, 20_000), address: item.address && short(item.address, 2_000),
    status: short(item.status, 40), author: short(item.author, 200), categories: item.categories.map((name) => short(name, 100)),
    cover: { address: item.cover.address && short(item.cover.address, 2_000), id: item.cover.id && short(item.cover.id, 60) },
    file: item.file && { address: short(item.file.address, 2_000), alt: short(item.file.alt, 500) },
  };
}

/** One line about the whole site. */
export const tidyTitle = (text: string): string => short(text, 200);

const clean = (text: string): string => text.replace(HIDDEN, "").toWellFormed();
export const cleanText = clean;
const short = (text: string, longest: number): string => clean(text.slice(0, longest)).trim();
