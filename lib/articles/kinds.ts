/** Words of the table that a browser may import too. */
export const newsKinds = ["news", "announcement"] as const;
/** Everything an agency writes for its site: one way to write, publish, withdraw and restore, whatever the kind. */
export const articleKinds = [...newsKinds, "event", "service", "document", "official", "profile", "album", "link"] as const;
export type ArticleKind = (typeof articleKinds)[number];
export const articleStatuses = ["draft", "published", "withdrawn"] as const;
export type ArticleStatus = (typeof articleStatuses)[number];
export const versionEvents = [
  "published", "withdrawn", "restored", "saved", "submitted", "returned", "scheduled", "unscheduled", "reviewed", "confirmed", "unconfirmed", "trashed", "untrashed",
] as const;
export type VersionEvent = (typeof versionEvents)[number];

/** As they are read on screen. */
export const kindWords: Record<ArticleKind, string> = {
  news: "Berita", announcement: "Pengumuman", event: "Agenda", service: "Layanan", document: "Dokumen", official: "Pejabat", profile: "Profil", album: "Galeri", link: "Tautan",
};
export const statusWords: Record<ArticleStatus, string> = { draft: "Konsep", published: "Terbit", withdrawn: "Ditarik" };
export const eventWords: Record<VersionEvent, string> = {
  published: "Diterbitkan", withdrawn: "Ditarik", restored: "Dipulihkan", saved: "Disimpan",
  submitted: "Diminta tinjauan", returned: "Dikembalikan", scheduled: "Dijadwalkan", unscheduled: "Jadwal dibatalkan", reviewed: "Ditinjau setelah terbit",
  confirmed: "Dipastikan masih benar", unconfirmed: "Kepastian diurungkan", trashed: "Dibuang", untrashed: "Dikembalikan dari tempat sampah",
};

/** First part of the public address, and of the room in the dashboard. News and announcements share theirs. */
export const kindPaths = {
  news: "berita", announcement: "berita", event: "agenda", service: "layanan", document: "dokumen", official: "pejabat", profile: "profil", album: "galeri",
  link: "tautan",
} as const satisfies Record<ArticleKind, string>;
export type KindPath = (typeof kindPaths)[ArticleKind];

/** Each part of the address once, in the order of the dashboard's menu. */
export const kindRooms = ["berita", "layanan", "agenda", "dokumen", "pejabat", "profil", "galeri", "tautan"] as const satisfies readonly KindPath[];

/** The kinds that live under one part of the address; none for a part that is something else. */
export const kindsUnder = (path: string): ArticleKind[] => articleKinds.filter((kind) => kindPaths[kind] === path);

/** A writing may change its kind only within its room: an address says what it holds. */
export const sameRoom = (a: ArticleKind, b: ArticleKind): boolean => kindPaths[a] === kindPaths[b];

/** The room at a part of an address; null when there is none. */
export const roomNamed = (path: string): KindPath | null => kindRooms.find((room) => room === path) ?? null;
