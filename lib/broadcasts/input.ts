import { z } from "zod";

/** The longest text, in characters: some five SMS. */
export const BODY_LENGTH = 700;
export const usefulChoices = [3, 6, 12, 24, 48, 72] as const;

const ids = z.preprocess((value): unknown => (Array.isArray(value) ? value : typeof value === "string" && value !== "" ? value.split(",") : []),
  z.array(z.coerce.number().int().positive().max(2_147_483_647)).max(500, "Terlalu banyak yang dipilih."));
const ticked = z.preprocess((value) => value === "ya", z.boolean());

/** `YYYY-MM-DDTHH:mm` in the city's time; empty: at once. */
const sendAt = z.string().trim().default("").transform((text, context) => {
  if (text === "") return null;
  const at = /^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(text) ? new Date(`${text}:00+07:00`) : null;
  if (at && !Number.isNaN(at.getTime())) return at;
  context.addIssue({ code: "custom", message: "Pilih tanggal dan jam kirim, atau kosongkan untuk mengirim segera." });
  return z.NEVER;
});

/** What a person fills in to write to many. */
export const broadcastInput = z.object({
  body: z.string().transform((text) => text.replace(/\r\n?/g, "\n").trim()).pipe(z.string().min(10, "Tulis pesannya, sedikitnya 10 huruf.").max(BODY_LENGTH, `Paling panjang ${BODY_LENGTH} huruf. Pendekkan, dan taruh rinciannya di situs.`)),
  urgent: ticked, subscribers: ticked, everyone: ticked,
  agencyIds: ids, placeIds: ids, groupIds: ids,
  sendAt,
  usefulHours: z.coerce.number("Pilih sampai kapan pesan ini berguna.").refine((hours) => usefulChoices.some((choice) => choice === hours), "Pilih sampai kapan pesan ini berguna."),
}).superRefine(({ subscribers, everyone, urgent, groupIds }, context) => {
  if (!subscribers && !everyone && groupIds.length === 0) context.addIssue({ code: "custom", path: ["subscribers"], message: "Pilih penerimanya: pelanggan, atau sedikitnya satu kelompok." });
  if (everyone && !urgent) context.addIssue({ code: "custom", path: ["everyone"], message: "Pelanggan semua instansi hanya dikirimi kabar mendesak. Tandai mendesak, atau pilih instansinya." });
});
export type BroadcastInput = z.output<typeof broadcastInput>;

export const broadcastIdShape = z.coerce.number().int().positive().max(2_147_483_647);
/** `revision`: what the person had in front, so that nobody sends words another has changed since. */
export const verbInput = z.object({ id: broadcastIdShape, revision: z.coerce.number().int().positive().max(2_147_483_647) });
export const returnInput = verbInput.extend({ note: z.string().trim().min(4, "Tulis apa yang perlu diubah.").max(400, "Paling panjang 400 huruf.") });
/** Of an address, while it is written: lists by commas. */
export const audienceQuery = z.object({ urgent: ticked, subscribers: ticked, everyone: ticked, agencyIds: ids, placeIds: ids, groupIds: ids });
