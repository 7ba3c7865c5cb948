import "server-only";
import { contacts } from "@/lib/sms/schema";
import { lastFourIndex } from "@/lib/sms/vault";
import { cases } from "./schema";
import { CODE_DIGITS, codeIndex } from "./web/code";

/** What is read of a case and its contact to compare what somebody typed as proof. */
export const proofColumns = { ticket: cases.ticket, codeIndex: cases.codeIndex, phoneIndex: contacts.phoneIndex, lastFour: contacts.lastFourIndex };

type Kept = { ticket: string; codeIndex: string | null; phoneIndex: string; lastFour: string };

/** Four digits of a telephone, or the code of a case. */
export const isProof = (digits: string): boolean => /^\d+$/.test(digits) && (digits.length === 4 || digits.length === CODE_DIGITS);

/** Whether the digits are the telephone's last four, or the case's own code. */
export const provesWriter = (kept: Kept, digits: string): boolean =>
  isProof(digits) && (kept.lastFour === lastFourIndex(kept.phoneIndex, digits) || (kept.codeIndex !== null && kept.codeIndex === codeIndex(kept.ticket, digits)));
