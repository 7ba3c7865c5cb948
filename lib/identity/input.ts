import { z } from "zod";
import { leadColours } from "@/lib/tenants/lead-colours";
import { homeBlocks, menuRooms } from "./look";

const optional = (name: string, longest: number) => z.string().transform((text) => text.replace(/\r\n/g, "\n").replace(/[^\P{Cc}\n]+/gu, " ").trim())
  .pipe(z.string().max(longest, `${name} paling panjang ${longest} huruf.`)).transform((text) => text || null);

/** Around Indonesia; a point elsewhere is a slip of the hand, mostly the two numbers the wrong way round. */
const inIndonesia = (latitude: number, longitude: number): boolean => latitude >= -11.5 && latitude <= 6.5 && longitude >= 94.5 && longitude <= 141.5;
const POINT = /^(-?\d{1,2}(?:\.\d+)?)\s*[,;]\s*(-?\d{1,3}(?:\.\d+)?)$/;

const point = z.string().trim().transform((text, context) => {
  if (text === "") return null;
  const [, latitude = NaN, longitude = NaN] = (POINT.exec(text) ?? []).map(Number);
  if (inIndonesia(latitude, longitude)) return { latitude, longitude };
  context.addIssue({ code: "custom", message: "Tulis lintang dan bujur di Indonesia, dipisah koma, misalnya 3.5896, 98.6739. Di peta HP: tekan lama tempatnya, lalu salin angkanya." });
  return z.NEVER;
});

export const factsInput = z.object({
  tagline: optional("Kalimat pembuka", 140),
  address: optional("Alamat", 300),
  phone: z.string().trim().refine((text) => text === "" || /^[+(0-9][0-9 ().-]{4,24}$/.test(text), "Tulis nomor telepon kantor, misalnya (061) 4512412.").transform((text) => text || null),
  hours: optional("Jam buka", 300),
  leadColour: z.enum(leadColours.map(({ name }) => name), "Pilih salah satu warna."),
  place: point,
});
export type FactsInput = z.output<typeof factsInput>;

export const headerInput = z.object({
  headerId: z.string().trim().refine((text) => text === "" || z.uuid().safeParse(text).success, "Gambar itu tidak dikenal. Masukkan lagi.").transform((text) => text || null),
  headerAlt: z.string().trim().max(300, "Teks pengganti paling panjang 300 huruf."),
}).superRefine(({ headerId, headerAlt }, context) => {
  if (headerId && !headerAlt) context.addIssue({ code: "custom", path: ["headerAlt"], message: "Tulis apa yang terlihat. Warga tunanetra mendengar teks ini." });
});
export type HeaderInput = z.output<typeof headerInput>;

export const MOST_LINKS = 6;
export const linkShape = z.string().trim().max(300, "Alamat paling panjang 300 huruf.").refine((text) => {
  const url = URL.parse(text);
  return url?.protocol === "https:" && url.username === "" && url.hostname.includes(".");
}, "Tulis alamat lengkap yang dimulai dengan https://, misalnya https://www.instagram.com/pemkomedan.");

/** `urutan-<room>` is its place in the menu, `tampil-<block>` is there when the part is on; links stand one a line. */
export const layoutInput = z.record(z.string(), z.string()).transform((fields, context) => {
  const places = menuRooms.map(({ id }, at) => ({ id, place: Number(fields[`urutan-${id}`] ?? at + 1) })).filter(({ place }) => place >= 1 && place <= menuRooms.length);
  const links = (fields.links ?? "").split("\n").map((line) => line.trim()).filter(Boolean);
  const wrong = links.map((text) => linkShape.safeParse(text)).find((read) => !read.success);
  const message = links.length > MOST_LINKS ? `Paling banyak ${MOST_LINKS} alamat.` : wrong?.error?.issues[0]?.message;
  if (message) context.addIssue({ code: "custom", path: ["links"], message });
  return {
    menu: places.toSorted((a, b) => a.place - b.place).map(({ id }) => id), links: [...new Set(links)],
    hidden: homeBlocks.map(({ id }) => id).filter((id) => fields[`tampil-${id}`] === undefined),
  };
});
export type LayoutInput = z.output<typeof layoutInput>;
