import type { CaseChannel } from "./schema";

/** How a case came, in words. Browser-safe. */
export const channelWords: Record<CaseChannel, string> = { sms: "SMS", web: "Formulir web", "walk-in": "Datang langsung", phone: "Telepon", letter: "Surat" };

/** Ways by which somebody tells an officer, in the order of the form. */
export const toldWays = ["walk-in", "phone", "letter"] as const satisfies readonly CaseChannel[];

/** The gateway's name of words that an officer wrote down. */
export const OFFICER = "petugas";

/** Who a case is from, as lists show it: the number as it may be seen, or the way it came. */
export const fromWords = (channel: CaseChannel, masked: string): string => (channel === "sms" ? masked : channelWords[channel]);
