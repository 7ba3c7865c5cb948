import { duty, kindRules } from "@/lib/articles/rules";
import { type Fields, type FieldsOf, lineField, momentField, shapeOf, textField, yesField } from "@/lib/articles/field-spec";

/** What an entry of the agenda says beside title, summary and text. Moments are in the city's time. */
export const eventSpecs = {
  startsAt: momentField({ label: "Mulai", help: "Tanggal dan jam acara dimulai (WIB)." }),
  endsAt: momentField({ label: "Selesai", help: "Bila sudah pasti." }),
  place: lineField({ label: "Tempat", help: "Contoh: Aula kantor camat, lantai 2." }),
  address: lineField({ label: "Alamat", help: "Jalan dan nomor, supaya warga bisa mencarinya." }),
  audience: lineField({ label: "Untuk siapa", help: "Contoh: warga Kelurahan Aur, pelaku UMKM, umum." }),
  cost: lineField({ label: "Biaya", help: "Tulis \"Gratis\" bila tidak dipungut biaya." }),
  signUp: textField({ label: "Cara ikut", help: "Cara mendaftar, atau \"Langsung datang\"." }, 500),
  contact: lineField({ label: "Narahubung", help: "Telepon kantor atau nama petugas, bukan nomor pribadi warga." }),
  cancelled: yesField({ label: "Acara dibatalkan", help: "Acara tetap tampil dengan tanda batal, supaya warga tidak datang sia-sia." }),
};
export type EventFields = FieldsOf<typeof eventSpecs>;

/** Reads what is stored, of older versions too. */
export const readEvent = (fields: Fields): EventFields => shapeOf(eventSpecs).parse(fields);

/** `YYYY-MM-DDTHH:mm` in the city's time (WIB, UTC+7 all year). */
export const momentOf = (text: string): Date | null => (text ? new Date(`${text}:00+07:00`) : null);

export const eventRules = kindRules({
  words: {
    title: { word: "Nama acara", hint: "Contoh: Pelayanan KTP keliling di Kelurahan Aur" },
    summary: { word: "Ringkasan", hint: "Acara apa dan untuk siapa, dalam satu kalimat", where: "tampil di bawah nama acara" },
    body: "Keterangan acara", bodyHint: "Susunan acara, atau yang perlu dibawa.", needs: { summary: true },
  },
  specs: eventSpecs,
  duties: ({ startsAt, endsAt, place }) => [
    duty("startsAt", "Waktu mulai", startsAt ? null : "Isi tanggal dan jam mulai."),
    duty("endsAt", "Waktu selesai", endsAt && endsAt < startsAt ? "Waktu selesai lebih awal daripada waktu mulai. Periksa tanggal dan jamnya." : null),
    duty("place", "Tempat", place.trim() ? null : "Isi tempat acara, atau tulis \"Daring\"."),
  ],
  shown: ({ startsAt, endsAt }) => ({ from: momentOf(startsAt), until: momentOf(endsAt) ?? momentOf(startsAt) }),
});
