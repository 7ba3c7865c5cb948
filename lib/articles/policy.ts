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

/** Asking a second person to look; where the agency doesn't ask for one, people publish at once. */
export const canSubmit = (operator: Who, state: ReviewState): boolean => state.asksReview && state.submittedBy === null && !canPublish(operator, state);

/** Only who asked takes the question back; the second person sends it back with a note instead. */
export const canRecall = (operator: Who, { submittedBy }: Pick<ReviewState, "submittedBy">): boolean => submittedBy !== null && submittedBy === operator.accountId;
export const canReturn = (operator: Who, { submittedBy }: Pick<ReviewState, "submittedBy">): boolean => submittedBy !== null && submittedBy !== operator.accountId;

/** What can't wait for the second person; that person reads it afterwards. */
export const canHurry = (operator: Who, state: ReviewState): boolean => !canPublish(operator, state);
export const canReviewAfter = (operator: Who, { unreviewedBy }: { unreviewedBy: number | null }): boolean => unreviewedBy !== null && unreviewedBy !== operator.accountId;

/** The head decides how the agency works. */
export const canSetReview = ({ role }: Pick<Operator, "role">): boolean => role === "head";

export const canWithdraw = (_operator: Who, article: State): boolean => article.status === "published";

/** Only what citizens have read at an address can leave it; before that, publishing gives one. */
export const canChangeAddress = (_operator: Who, article: State): boolean => article.status !== "draft";

export const canRestore = (_operator: Who, _article: State): boolean => true;

/** What citizens read is withdrawn first, with a reason that they can read. */
export const canTrash = (_operator: Who, article: State & { trashedAt: Date | null }): boolean => article.status !== "published" && article.trashedAt === null;

/**
 * What an admin does on an agency's behalf is not the agency's own work (it doesn't make a site look alive), nor is
 * putting out what an import brought from the old site; correcting it later is.
 */
export const countsAsOwnWork = (operator: Who, article: { formerDate: Date | null; publishedAt: Date | null }): boolean =>
  !operator.onBehalf && (article.formerDate === null || article.publishedAt !== null);
