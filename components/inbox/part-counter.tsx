import { countSegments } from "@/lib/sms/segments";

const rupiah = new Intl.NumberFormat("id-ID");

/** How many SMS the text becomes and what they cost, while it is typed. */
export function PartCounter({ text, pricePerPart }: { text: string; pricePerPart: number }) {
  const { encoding, parts, unitsUsed, unitsPerPart } = countSegments(text);
  return (
    <output className="cnt" aria-label="Panjang SMS">
      <b>{parts} SMS, {unitsUsed}/{unitsPerPart * parts}</b>
      <span className="w-hide"> · ± Rp {rupiah.format(parts * pricePerPart)} · {encoding === "gsm7" ? "huruf biasa" : "huruf khusus, SMS lebih pendek"}</span>
    </output>
  );
}
