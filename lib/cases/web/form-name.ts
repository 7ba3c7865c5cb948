import "server-only";
import { eq } from "drizzle-orm";
import { keyed } from "@/lib/accounts/secret-index";
import type { Tx } from "@/lib/db/client";
import { contacts } from "@/lib/sms/schema";
import { cases } from "../schema";
import { type ReporterAddress, reporterName } from "./reporter";
import { webReports } from "./schema";

type Form = ReporterAddress & { nonce: string; abuse?: boolean; key?: { id: number } };

/**
 * Takes a form by its name, once. Sent again with other words, from another address, or now as a report of abuse (pressed
 * Back, or the answer got lost) it is another form under a name of its own, so that nothing that was typed is lost. An
 * application's key names what it means to send once: there the first is the only one.
 */
export async function claimForm(tx: Tx, form: Form, digest: string): Promise<{ nonce: string; fresh: boolean }> {
  const take = async (nonce: string) => (await tx.insert(webReports).values({ nonce, digest, keyId: form.key?.id ?? null }).onConflictDoNothing().returning({ nonce: webReports.nonce })).length > 0;
  if (await take(form.nonce)) return { nonce: form.nonce, fresh: true };
  if (form.key || (await isSame(tx, form, digest))) return { nonce: form.nonce, fresh: false };
  const nonce = `${form.nonce}+${keyed("form-again", [digest, form.phone, form.email, form.abuse].join("\n"))}`;
  return { nonce, fresh: await take(nonce) };
}

/** The name that the form itself has, under which its photos wait. */
export const formOf = (nonce: string): string => nonce.replace(/\+.*$/, "");

async function isSame(tx: Tx, form: Form, digest: string): Promise<boolean> {
  const [first] = await tx.select({ digest: webReports.digest, contact: contacts.phoneIndex, abuse: cases.abuse }).from(webReports)
    .innerJoin(contacts, eq(contacts.id, webReports.contactId)).innerJoin(cases, eq(cases.id, webReports.caseId)).where(eq(webReports.nonce, form.nonce));
  return first !== undefined && first.digest === digest && first.contact === reporterName(form, form.nonce) && (first.abuse || form.abuse !== true);
}
