import "server-only";
import { env } from "@/lib/env";

/** What one SMS part costs in rupiah, and above how many SMS a second person has to say yes: the city's settings. */
export const broadcastTerms = () => ({ pricePerPart: env.smsPrice(), approvalOver: env.approvalOver() });
