import { maskPhone } from "@/lib/sms/mask";
import { contacts } from "@/lib/sms/schema";
import { lastFourIndex, numberIndex, sealNumber } from "@/lib/sms/vault";
import { inBatches, must, type SeedTx } from "./database";

/** Invented telephones, each once; their contacts by number. */
export async function seedContacts(tx: SeedTx, phones: readonly string[]): Promise<Map<string, number>> {
  const numbers = [...new Set(phones)];
  const ids = new Map<string, number>();
  for (const batch of inBatches(numbers)) {
    const made = await tx.insert(contacts).values(batch.map((number) => ({
      phoneIndex: numberIndex(number), phoneCipher: sealNumber(number), masked: maskPhone(number),
      lastFourIndex: lastFourIndex(numberIndex(number), number.slice(-4)), answerable: true,
    }))).returning({ id: contacts.id, index: contacts.phoneIndex });
    for (const number of batch) ids.set(number, must(made.find((row) => row.index === numberIndex(number)), "a contact").id);
  }
  return ids;
}
