import { sayDate } from "@/components/admin/present";
import type { Fields } from "@/lib/articles/field-spec";
import type { KindPath } from "@/lib/articles/kinds";
import { sayDay, sayTime } from "@/lib/cases/when";
import { dayOf } from "@/lib/cases/working-days";
import { documentClasses, readDocument } from "@/lib/documents/fields";
import { momentOf, readEvent } from "@/lib/events/fields";
import { hostIn, readLink } from "@/lib/links/fields";
import { readOfficial } from "@/lib/officials/fields";
import { readService } from "@/lib/services/fields";

export type OwnCell = { words: string; tone?: "late" | "warn" | "faint" };
export type OwnColumn = { id: string; label: string; width: number; hide?: "w-hide" | "x-hide"; of: (fields: Fields, now: Date) => OwnCell };

const MISSING: OwnCell = { words: "belum diisi", tone: "faint" };
const plain = (words: string): OwnCell => (words.trim() ? { words: words.trim() } : MISSING);

/** What a room's list shows of its kind beside title and state, read from the working draft. */
export const ownColumns: Record<KindPath, OwnColumn[]> = {
  berita: [],
  layanan: [
    { id: "biaya", label: "Biaya", width: 160, of: (fields) => plain(readService(fields).cost) },
    { id: "lama", label: "Lama", width: 200, hide: "w-hide", of: (fields) => plain(readService(fields).time) },
  ],
  agenda: [{ id: "waktu", label: "Waktu", width: 230, of: whenOf }],
  dokumen: [
    { id: "golongan", label: "Golongan", width: 140, of: (fields) => plain(documentClasses.find(({ value }) => value === readDocument(fields).class)?.label ?? "") },
    { id: "nomor", label: "Nomor", width: 150, hide: "x-hide", of: (fields) => ({ words: readDocument(fields).number }) },
  ],
  pejabat: [
    { id: "jabatan", label: "Jabatan", width: 240, of: (fields) => plain(readOfficial(fields).post) },
    { id: "masa", label: "Masa jabatan", width: 180, of: termOf },
  ],
  profil: [{ id: "urutan", label: "Urutan", width: 90, of: ({ order }) => ({ words: typeof order === "string" ? order : "" }) }],
  galeri: [],
  tautan: [{ id: "alamat", label: "Alamat", width: 240, of: (fields) => plain(hostIn(readLink(fields).address)) }],
};

function whenOf(fields: Fields, now: Date): OwnCell {
  const { startsAt, endsAt, cancelled } = readEvent(fields);
  const [starts, ends] = [momentOf(startsAt), momentOf(endsAt)];
  if (!starts) return MISSING;
  const words = `${sayDay(starts, now)} ${sayTime(starts)}`;
  if (cancelled) return { words: `${words}, batal`, tone: "late" };
  return (ends ?? starts) < now ? { words: `${words}, lewat`, tone: "faint" } : { words };
}

function termOf(fields: Fields, now: Date): OwnCell {
  const { startsOn, endsOn } = readOfficial(fields);
  if (endsOn) return endsOn < dayOf(now) ? { words: `berakhir ${sayDate(endsOn)}`, tone: "late" } : { words: `sampai ${sayDate(endsOn)}` };
  return startsOn ? { words: `sejak ${sayDate(startsOn)}` } : { words: "" };
}
