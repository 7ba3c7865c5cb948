import { kindPaths, type ArticleKind } from "@/lib/articles/kinds";

/** What pages need to know of an agency's own look. Browser-safe. */
export type SiteLook = {
  header: { id: string; width: number; height: number; widths: number[]; /** What must stay in sight in the band, in percent. */ focusX?: number; focusY?: number; alt: string } | null;
  /** Null: all rooms, in the city's order. */
  menu: string[] | null;
  hidden: string[];
  links: string[];
  place: { latitude: number; longitude: number } | null;
};
export const plainLook: SiteLook = { header: null, menu: null, hidden: [], links: [], place: null };

/** Rooms that may stand in the menu beside home, news, SMS and contact. */
export const menuRooms = [
  { id: "layanan", label: "Layanan" }, { id: "profil", label: "Profil" }, { id: "dokumen", label: "Dokumen" }, { id: "agenda", label: "Agenda" },
  { id: "pejabat", label: "Pejabat" }, { id: "galeri", label: "Galeri" },
] as const;
export type MenuRoom = (typeof menuRooms)[number]["id"];

/** Parts of the home that an agency may switch off. What tells whether it is alive, its news and the way to write always stay. */
export const homeBlocks = [
  { id: "pengumuman", label: "Pengumuman penting di atas", help: "Pengumuman yang masih dalam masa tampil paling atas." },
  { id: "layanan", label: "Yang paling sering diperlukan", help: "Layanan, di kolom kiri." },
  { id: "agenda", label: "Acara yang akan datang", help: "Tiga acara terdekat." },
  { id: "bawahan", label: "Instansi di bawahnya", help: "Misalnya kelurahan di sebuah kecamatan." },
  { id: "angka", label: "Angka laporan warga", help: "Berapa laporan masuk, dijawab, dan tepat waktu." },
] as const;
export type HomeBlock = (typeof homeBlocks)[number]["id"];

export const shows = (look: SiteLook, block: HomeBlock): boolean => !look.hidden.includes(block);

/** Rooms of the menu: those chosen, in that order, of which something is published. */
export function roomsInMenu(look: SiteLook, holds: readonly ArticleKind[]): MenuRoom[] {
  const held = menuRooms.map(({ id }) => id).filter((id) => holds.some((kind) => kindPaths[kind] === id));
  return look.menu === null ? held : look.menu.flatMap((id) => held.filter((room) => room === id));
}

/** Names people know the addresses by; every other address is shown by its host. */
const KNOWN: [RegExp, string][] = [
  [/(^|\.)facebook\.com$/, "Facebook"], [/(^|\.)instagram\.com$/, "Instagram"], [/(^|\.)(x|twitter)\.com$/, "X"], [/(^|\.)(youtube\.com|youtu\.be)$/, "YouTube"],
  [/(^|\.)tiktok\.com$/, "TikTok"], [/(^|\.)(wa\.me|whatsapp\.com)$/, "WhatsApp"], [/(^|\.)(t\.me|telegram\.(me|org))$/, "Telegram"], [/(^|\.)linkedin\.com$/, "LinkedIn"], [/(^|\.)threads\.(net|com)$/, "Threads"],
];
export function linkName(url: string): string {
  const host = new URL(url).hostname.replace(/^www\./, "");
  return KNOWN.find(([pattern]) => pattern.test(host))?.[1] ?? host;
}

/** Where a map program finds the way; works without any map of ours. */
export const directionsTo = ({ latitude, longitude }: NonNullable<SiteLook["place"]>): string => `https://www.openstreetmap.org/directions?to=${latitude}%2C${longitude}`;
