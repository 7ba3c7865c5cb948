import { duty, kindRules } from "@/lib/articles/rules";
import { lastMoment } from "@/lib/cases/working-days";
import { choiceField, dayField, type Fields, type FieldsOf, lineField, shapeOf, textField, filesField } from "@/lib/articles/field-spec";

/** The four classes of public information (UU 14/2008 Pasal 9, 10, 11 and 17). */
export const documentClasses = [
  { value: "berkala", label: "Berkala", note: "Diumumkan rutin, sedikitnya enam bulan sekali (Pasal 9)" },
  { value: "serta-merta", label: "Serta-merta", note: "Menyangkut hajat hidup atau ketertiban; diumumkan tanpa ditunda (Pasal 10)" },
  { value: "setiap-saat", label: "Setiap saat", note: "Tersedia bila diminta (Pasal 11)" },
  { value: "dikecualikan", label: "Dikecualikan", note: "Tidak dibuka, dengan alasan dan uji konsekuensi (Pasal 17 dan 19)" },
] as const;

const EXCLUDED = { field: "class", is: "dikecualikan" };

export const documentSpecs = {
  class: choiceField({ label: "Golongan informasi", help: "Empat golongan menurut UU 14/2008." }, documentClasses),
  reason: textField({ label: "Alasan dikecualikan", help: "Sebut huruf pada Pasal 17 UU 14/2008. Dibaca warga.", when: EXCLUDED }, 1_000),
  consequences: textField({ label: "Uji konsekuensi", help: "Akibat bila dibuka, dan mengapa menutupnya lebih melindungi kepentingan umum (Pasal 19).", when: EXCLUDED }, 2_000),
  number: lineField({ label: "Nomor dokumen", help: "Seperti tertulis pada dokumen." }),
  files: filesField({ label: "Berkas dokumen", help: "PDF, Word, Excel, atau ZIP. Warga mengunduhnya dari halaman ini. Kosongkan untuk yang dikecualikan." }),
  issuedOn: dayField({ label: "Tanggal dokumen", help: "Tanggal yang tertulis pada dokumen." }),
  holder: lineField({ label: "Unit yang menguasai", help: "Bagian yang menyimpan dokumen ini." }),
  kept: lineField({ label: "Masa simpan", help: "Contoh: 5 tahun. Untuk yang dikecualikan: sampai kapan ditutup." }),
};
export type DocumentFields = FieldsOf<typeof documentSpecs>;

/** Reads what is stored, of older versions too. */
export const readDocument = (fields: Fields): DocumentFields => shapeOf(documentSpecs).parse(fields);

const isExcluded = ({ class: group }: DocumentFields): boolean => group === "dikecualikan";

export const documentRules = kindRules({
  words: {
    title: { word: "Nama dokumen", hint: "Contoh: Laporan kinerja tahun 2025" },
    summary: { word: "Ringkasan isi", hint: "Apa isi dokumen ini, dalam satu kalimat", where: "tampil di daftar dokumen" },
    body: "Keterangan", bodyHint: "Yang perlu diketahui sebelum membukanya, bila ada.", needs: { summary: true },
  },
  specs: documentSpecs,
  duties: (fields) => [
    duty("class", "Golongan informasi", fields.class ? null : "Pilih golongannya: berkala, serta-merta, setiap saat, atau dikecualikan."),
    ...(isExcluded(fields) ? [
      duty("files", "Tanpa berkas", fields.files.length === 0 ? null : "Dokumen yang dikecualikan tidak dibuka. Lepas berkasnya."),
      duty("reason", "Alasan dikecualikan", fields.reason.trim() ? null : "Tulis alasannya dan huruf pada Pasal 17 UU 14/2008."),
      duty("consequences", "Uji konsekuensi", fields.consequences.trim() ? null : "Tulis hasil uji konsekuensinya (Pasal 19 UU 14/2008)."),
      duty("kept", "Masa simpan", fields.kept.trim() ? null : "Tulis sampai kapan dokumen ini dikecualikan."),
    ] : []),
  ],
  shown: ({ class: group, issuedOn }) => ({ facet: group || null, from: issuedOn ? lastMoment(issuedOn) : null }),
});
