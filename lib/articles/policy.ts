import type { Operator } from "@/lib/access/keys";
import type { ArticleStatus } from "./kinds";

/** Pure questions; button and command ask the same one. Browser-safe. */
type Who = Pick<Operator, "accountId" | "onBehalf">;
type State = { status: ArticleStatus };
/** What a second pair of eyes depends on: whether the agency asks for one, and who asked for it. */
export type ReviewState = { asksReview: boolean; submittedBy: number | null };

export const canWrite = (_operator: Who): boolean => true;

/**
 * Where the agency asks for a second person, only somebody other than the one who asked may publish; without having
 * been asked, nobody. A withdrawn story may be published again; what was already published, anew after changes.
 */
export const canPublish = (operator: Who, { asksReview, submittedBy }: ReviewState): boolean =>
  !asksReview || (submittedBy !== null && submittedBy !== operator.accountId);

export const canWithdraw = (_operator: Who, article: State): boolean => article.status === "published";

export const canRestore = (_operator: Who, _article: State): boolean => true;

/** What citizens read is withdrawn first, with a reason that they can read. */
export const canTrash = (_operator: Who, article: State & { trashedAt: Date | null }): boolean => article.status !== "published" && article.trashedAt === null;

/** What an admin does on an agency's behalf is not the agency's own work (it doesn't make a site look alive). */
export const countsAsOwnWork = (operator: Who): boolean => !operator.onBehalf;
