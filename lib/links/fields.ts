import { z } from "zod";
import { duty, kindRules } from "@/lib/articles/rules";
import { type Fields, type FieldsOf, type FieldSpec, lineField, shapeOf } from "@/lib/articles/field-spec";

const HELP = "Diawali https://. Salin dari bagian atas peramban Anda.";
const address: FieldSpec<string> = lineField({ label: "Alamat", help: HELP, keyboard: "url" }, 500);

/** An address of another site that citizens of this agency need. */
export const linkSpecs = { address: { ...address, shape: address.shape.pipe(z.string().transform((text) => text.trim())) } };
export type LinkFields = FieldsOf<typeof linkSpecs>;

/** Reads what is stored, of older versions too. */
export const readLink = (fields: Fields): LinkFields => shapeOf(linkSpecs).parse(fields);

/**
 * The address as it may stand in a link: http or https, with a host, without a name or password before it (which make one
 * site look like another). Null for everything else.
 */
export function webAddress(text: string): string | null {
  const url = URL.canParse(text.trim()) ? new URL(text.trim()) : null;
  const fine = url && /^https?:\/\//i.test(text.trim()) && url.hostname.includes(".") && !url.username && !url.password;
  return fine ? url.href : null;
}

/** Whose site it is, as people read it: "lapor.go.id". */
export const hostIn = (address: string): string => (URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, "") : "");

export const linkRules = kindRules({
  words: {
    title: { word: "Nama tautan", hint: "Contoh: LAPOR! Layanan Aspirasi dan Pengaduan" },
    summary: { word: "Keterangan", hint: "Untuk apa warga ke sana, dalam satu kalimat", where: "tampil di bawah tautannya" },
    body: null, cover: null, needs: {},
  },
  specs: linkSpecs,
  duties: ({ address: typed }) => [
    duty("address", "Alamat", webAddress(typed) ? null : typed ? "Alamat ini tidak bisa dibuka warga. Salin alamat lengkapnya, diawali https:// atau http://." : "Isi alamatnya, diawali https://."),
  ],
});
