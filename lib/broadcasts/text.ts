import { countSegments, type SegmentCount } from "@/lib/sms/segments";

/** How to stop stands in every one of them. Letters of GSM-7 only, so that it never makes a message dearer by its kind. */
const HOW_TO_STOP = "Balas BERHENTI utk berhenti.";

/** What telephones get: who writes, the words, how to stop. Browser-safe. */
export const fullText = (from: string, body: string): string => `${from}: ${body.trim()}\n${HOW_TO_STOP}`;

export type Cost = SegmentCount & { messages: number; rupiah: number };

/** What it will cost: `parts` of one text, SMS and rupiah of all. Browser-safe. */
export function costOf(text: string, recipients: number, pricePerPart: number): Cost {
  const count = countSegments(text);
  return { ...count, messages: count.parts * recipients, rupiah: Math.round(count.parts * recipients * pricePerPart) };
}
