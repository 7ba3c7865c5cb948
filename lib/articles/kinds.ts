/** Words of the table that a browser may import too. */
export const articleKinds = ["news", "announcement"] as const;
export type ArticleKind = (typeof articleKinds)[number];
export const articleStatuses = ["draft", "published", "withdrawn"] as const;
export type ArticleStatus = (typeof articleStatuses)[number];
export const versionEvents = ["published", "withdrawn", "restored", "saved"] as const;
export type VersionEvent = (typeof versionEvents)[number];

/** As they are read on screen. */
export const kindWords: Record<ArticleKind, string> = { news: "Berita", announcement: "Pengumuman" };
export const statusWords: Record<ArticleStatus, string> = { draft: "Konsep", published: "Terbit", withdrawn: "Ditarik" };
export const eventWords: Record<VersionEvent, string> = {
  published: "Diterbitkan", withdrawn: "Ditarik", restored: "Dipulihkan", saved: "Disimpan",
};
