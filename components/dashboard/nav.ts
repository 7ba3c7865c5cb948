import { sayCount } from "@/lib/cases/count-words";
import { type NavSection } from "./types";

const counted = (count: number, words: string) => (count > 0 ? { count: sayCount(count), hot: true, countWords: `${sayCount(count)} ${words}` } : {});

export function operatorNav(counters: { unread: number; toApprove: number }): NavSection[] {
  return [
    {
      items: [
        { href: "/dasbor", label: "Beranda", icon: "home", key: "h" },
        { href: "/dasbor/pesan", label: "Pesan", icon: "inbox", key: "p", ...counted(counters.unread, "belum dibaca") },
        { href: "/dasbor/siaran", label: "Siaran SMS", icon: "broadcast", key: "m", ...counted(counters.toApprove, "menunggu persetujuan Anda") },
        { href: "/dasbor/tugas", label: "Tugas instansi", icon: "duties", key: "u" },
      ],
    },
    {
      heading: "Situs",
      items: [
        { href: "/dasbor/berita", label: "Berita", icon: "news", key: "b", find: "judul" },
        { href: "/dasbor/layanan", label: "Layanan", icon: "service", key: "l", find: "judul" },
        { href: "/dasbor/agenda", label: "Agenda", icon: "event", key: "a", find: "judul" },
        { href: "/dasbor/dokumen", label: "Dokumen", icon: "document", key: "d", find: "judul" },
        { href: "/dasbor/pejabat", label: "Pejabat", icon: "official", key: "j", find: "judul" },
        { href: "/dasbor/profil", label: "Profil", icon: "profile", key: "f", find: "judul" },
        { href: "/dasbor/galeri", label: "Galeri", icon: "album", key: "g", find: "judul" },
        { href: "/dasbor/tautan", label: "Tautan", icon: "link", key: "t", find: "judul" },
        { href: "/dasbor/rencana", label: "Rencana", icon: "plan", key: "r" },
        { href: "/dasbor/berkas", label: "Berkas", icon: "files", key: "k", find: "cari" },
        { href: "/dasbor/tampilan", label: "Tampilan", icon: "look", key: "v" },
        { href: "/dasbor/peringatan", label: "Peringatan", icon: "alert", key: "w" },
        { href: "/dasbor/impor", label: "Impor situs lama", icon: "import", key: "i" },
        { href: "/dasbor/pengaturan", label: "Pengaturan situs", icon: "settings", key: "s" },
      ],
    },
  ];
}

export function deskNav(counters: { unrouted: number; toApprove: number }): NavSection[] {
  return [
    {
      items: [
        { href: "/dasbor/meja", label: "Tanpa instansi", icon: "unrouted", ...counted(counters.unrouted, "menunggu") },
        { href: "/dasbor/pesan", label: "Semua pesan", icon: "messages" },
        { href: "/dasbor/siaran", label: "Siaran SMS", icon: "broadcast", key: "m", ...counted(counters.toApprove, "menunggu persetujuan Anda") },
        { href: "/dasbor/spam", label: "Kotak spam", icon: "spam" },
      ],
    },
  ];
}

/** Whoever sits at the desk too has the rooms of both, each once. */
export function adminNav(counters: { agencies: number; silent: number; toApprove: number }, desk = false): NavSection[] {
  return [
    {
      items: [
        { href: "/admin/instansi", label: "Instansi", icon: "agencies", count: String(counters.agencies), countWords: `${counters.agencies} instansi` },
        { href: "/admin/akun", label: "Akun", icon: "accounts" },
        ...(desk ? [] : [{ href: "/dasbor/siaran", label: "Siaran SMS", icon: "broadcast", ...counted(counters.toApprove, "menunggu persetujuan Anda") } as const]),
        { href: "/admin/gerbang", label: "Gerbang SMS", icon: "gateway", ...counted(counters.silent, "diam") },
        { href: "/admin/peringatan", label: "Peringatan kota", icon: "alert" },
        { href: "/admin/tempat", label: "Nama tempat", icon: "places" },
        { href: "/admin/hari-libur", label: "Hari libur", icon: "holiday" },
        { href: "/admin/batas-waktu", label: "Batas waktu", icon: "limits" },
        { href: "/admin/open311", label: "Kunci Open311", icon: "open-data" },
        { href: "/admin/catatan", label: "Catatan", icon: "audit" },
      ],
    },
  ];
}
