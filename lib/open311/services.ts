import type { CaseKind } from "@/lib/cases/schema";
import type { Value } from "./write";

/** The kinds of matters as Open311 calls them: service types. Codes never change, since applications keep them. */
type Service = { code: string; kind: CaseKind; name: string; description: string; keywords: string };

export const services: readonly Service[] = [
  { code: "pengaduan", kind: "complaint", name: "Pengaduan", description: "Sesuatu yang rusak, kotor, mengganggu, atau tidak berjalan sebagaimana mestinya.", keywords: "pengaduan, keluhan, rusak" },
  { code: "aspirasi", kind: "aspiration", name: "Aspirasi", description: "Usul dan harapan untuk kota.", keywords: "aspirasi, usul, saran" },
  { code: "informasi", kind: "information", name: "Permintaan informasi", description: "Pertanyaan kepada instansi kota.", keywords: "informasi, pertanyaan" },
];

export const serviceOf = (code: string): Service | null => services.find((one) => one.code === code) ?? null;
export const codesByKind: Record<CaseKind, string> = { complaint: "pengaduan", aspiration: "aspirasi", information: "informasi" };

/**
 * `batch`: what is posted gets a token at once, and a public number only when a person has read it and shows it.
 * `metadata`: more can be said than the specification has fields for.
 */
export const serviceList = (): Value => services.map(({ code, name, description, keywords }) => (
  { service_code: code, service_name: name, description, metadata: true, type: "batch", keywords, group: "Laporan warga" }));

export type Choices = readonly { key: string; name: string }[];

/** What else can be said of a report, none of it required: the agency it is meant for, the ward, and two switches. */
export function serviceDefinition(code: string, agencies: Choices, wards: Choices): Value {
  const yes: Choices = [{ key: "ya", name: "Ya" }];
  const attribute = (order: number, name: string, description: string, help: string, values: Choices): Value => (
    { variable: true, code: name, datatype: "singlevaluelist", required: false, datatype_description: help, order, description, values });
  return { service_code: code, attributes: [
    attribute(1, "kelurahan", "Di kelurahan mana?", "Pilih satu, atau kosongkan.", wards),
    attribute(2, "instansi", "Untuk instansi mana, bila Anda tahu?", "Petunjuk saja: petugas dapat meneruskannya ke instansi lain.", agencies),
    attribute(3, "anonim", "Sembunyikan nama penulis dari umum?", "Ya, atau kosongkan.", yes),
    attribute(4, "rahasia", "Rahasiakan seluruh laporan dari umum?", "Ya, atau kosongkan.", yes),
  ] };
}
