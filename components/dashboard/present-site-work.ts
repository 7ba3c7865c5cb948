import { titleOf } from "@/components/planning/present";
import { editorPath } from "@/lib/articles/editor-path";
import { kindWords } from "@/lib/articles/kinds";
import { classesShown, type SiteStart } from "@/lib/articles/site-start";
import { siteReasons, type SiteReason, type SiteWork } from "@/lib/articles/site-work";
import { sayShort, sayTime } from "@/lib/cases/when";
import { dayOf } from "@/lib/cases/working-days";
import type { Step, WorkGroup, WorkItem } from "./home-types";

type Look = Pick<WorkGroup, "heading" | "tone"> & Pick<WorkItem, "icon" | "verb"> & { word: (at: Date, now: Date) => string; about: (name: string) => string };

const since = (at: Date, now: Date): string => `sejak ${sayShort(at, now)}`;

const LOOKS: Record<SiteReason, Look> = {
  review: { heading: "Menunggu tinjauan Anda", tone: "warn", icon: "review", verb: "Tinjau", word: since, about: (name) => `diminta ${name}` },
  returned: { heading: "Dikembalikan kepada Anda", tone: "warn", icon: "review", verb: "Perbaiki", word: since, about: (name) => `oleh ${name}, dengan catatan` },
  unreviewed: { heading: "Terbit mendesak, belum Anda baca", tone: "warn", icon: "review", verb: "Baca", word: since, about: () => "sudah dibaca warga" },
  today: { heading: "Terbit hari ini", icon: "clock", verb: "Lihat", word: (at) => `pukul ${sayTime(at)}`, about: () => "terbit sendiri" },
  due: { heading: "Masih benar?", icon: "check", verb: "Masih benar", word: (at, now) => since(at, now).replace(" 00.00", ""), about: () => "periksa sekilas" },
  stale: { heading: "Konsep lebih dari seminggu", icon: "news", verb: "Lanjutkan", word: since, about: (name) => `terakhir oleh ${name}` },
};

/** The site's part of "Pekerjaan hari ini", by reason. */
export function siteWorkOf(work: SiteWork, now: Date): WorkGroup[] {
  return siteReasons.flatMap((why) => {
    const { heading, tone } = LOOKS[why];
    const items = work.filter((one) => one.why === why).map((one) => itemOf(one, now));
    return items.length > 0 ? [{ heading, tone, items }] : [];
  });
}

function itemOf({ why, id, kind, title, revision, at, name }: SiteWork[number], now: Date): WorkItem {
  const { icon, verb, word, about } = LOOKS[why];
  return {
    id: `${why}-${id}`, href: editorPath(kind, id), icon, verb, title: titleOf(title), about: `${kindWords[kind].toLowerCase()} · ${about(name ?? "rekan Anda")}`, word: word(at, now),
    ...(why === "due" ? { due: { id, revision, title: titleOf(title), on: dayOf(at) } } : {}),
  };
}

const CLASSES = 4;

/** From an empty site to a living one in under an hour; the minutes are for somebody who has the facts at hand. */
export function startOf(start: SiteStart): Step[] {
  const has = (milestone: string): boolean => start.milestones.includes(milestone);
  const classes = classesShown(start);
  return [
    { label: "Isi alamat dan telepon kantor", done: start.contact, small: "± 3 menit", href: "/dasbor/tampilan" },
    { label: "Isi jam layanan", done: start.hours, small: "± 2 menit", href: "/dasbor/tampilan" },
    { label: "Tulis profil: tugas dan fungsi", done: has("profile"), small: "± 10 menit", href: "/dasbor/profil" },
    { label: "Terbitkan berita pertama", done: has("news"), small: "± 8 menit", href: "/dasbor/berita" },
    { label: "Jelaskan tiga layanan", done: has("service"), small: "± 15 menit", href: "/dasbor/layanan" },
    { label: "Umumkan satu acara", done: has("event"), small: "± 4 menit", href: "/dasbor/agenda" },
    { label: "Perkenalkan pejabat", done: has("official"), small: "± 5 menit", href: "/dasbor/pejabat" },
    { label: "Dokumen dari keempat golongan", done: classes === CLASSES, small: `${classes} dari ${CLASSES}, ± 10 menit`, href: "/dasbor/dokumen" },
    { label: "Putuskan: perlu tinjauan orang kedua?", done: has("review"), small: "pimpinan, ± 1 menit", href: "/dasbor/pengaturan" },
  ];
}
