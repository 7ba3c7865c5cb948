import { sayCount } from "@/lib/cases/count-words";
import { type NavSection } from "./types";

const counted = (count: number, words: string) => (count > 0 ? { count: sayCount(count), hot: true, countWords: `${sayCount(count)} ${words}` } : {});

export function operatorNav(counters: { unread: number }): NavSection[] {
  return [
    {
      items: [
        { href: "/dasbor", label: "Beranda", icon: "home" },
        { href: "/dasbor/pesan", label: "Pesan", icon: "inbox", ...counted(counters.unread, "belum dibaca") },
      ],
    },
    {
      heading: "Situs",
      items: [{ href: "/dasbor/berita", label: "Berita", icon: "news" }, { href: "/dasbor/rencana", label: "Rencana", icon: "plan" }, { href: "/dasbor/impor", label: "Impor situs lama", icon: "import" }, { href: "/dasbor/pengaturan", label: "Pengaturan situs", icon: "settings" }],
    },
  ];
}

export function deskNav(counters: { unrouted: number }): NavSection[] {
  return [
    {
      items: [
        { href: "/dasbor/meja", label: "Tanpa instansi", icon: "unrouted", ...counted(counters.unrouted, "menunggu") },
        { href: "/dasbor/pesan", label: "Semua pesan", icon: "messages" },
      ],
    },
  ];
}

export function adminNav(counters: { agencies: number }): NavSection[] {
  return [
    {
      items: [
        { href: "/admin/instansi", label: "Instansi", icon: "agencies", count: String(counters.agencies), countWords: `${counters.agencies} instansi` },
        { href: "/admin/akun", label: "Akun", icon: "accounts" },
        { href: "/admin/catatan", label: "Catatan", icon: "audit" },
      ],
    },
  ];
}
