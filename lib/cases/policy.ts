import type { ContactChannel } from "@/lib/sms/schema";
import type { CaseStatus, LimitKind } from "./schema";

type State = { status: CaseStatus };
type Citizen = { answerable: boolean; channel: ContactChannel };

/** A question or answer can still be sent; a closed case is reopened first by the citizen. */
export const canWrite = (one: State, citizen: Citizen): boolean => (citizen.answerable || citizen.channel !== "phone") && one.status !== "closed";
export const canHandOn = (one: State): boolean => one.status !== "closed";
export const canRefuse = (one: State): boolean => one.status === "open" || one.status === "waiting";
/** Only what was answered is closed by hand; what needs no answer is answered with a word of thanks. */
export const canClose = (one: State): boolean => one.status === "answered";
/** What its writer asked to keep secret is never shown; the database refuses it too. */
export const canPublish = (one: { secret: boolean }): boolean => !one.secret;
/** An agency works on it, under the usual limit. */
export const canFieldCheck = (one: State & { limitKind: LimitKind }): boolean => (one.status === "open" || one.status === "waiting") && one.limitKind === "answer";
