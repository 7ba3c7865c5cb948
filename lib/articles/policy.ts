import type { Operator } from "@/lib/access/keys";
import type { ArticleStatus } from "./kinds";

/** Pure questions; button and command ask the same one. Everyone with a seat may write and publish, as yet. */
type State = { status: ArticleStatus };

export const canWrite = (_operator: Operator): boolean => true;

/** A withdrawn story may be published again; what was already published may be published anew after changes. */
export const canPublish = (_operator: Operator, _article: State): boolean => true;

export const canWithdraw = (_operator: Operator, article: State): boolean => article.status === "published";

/** Only what citizens have read at an address can leave it; before that, publishing gives one. */
export const canChangeAddress = (_operator: Operator, article: State): boolean => article.status !== "draft";

export const canRestore = (_operator: Operator, _article: State): boolean => true;

/**
 * What an admin does on an agency's behalf is not the agency's own work (it doesn't make a site look alive), nor is
 * putting out what an import brought from the old site; correcting it later is.
 */
export const countsAsOwnWork = (operator: Operator, article: { formerDate: Date | null; publishedAt: Date | null }): boolean =>
  !operator.onBehalf && (article.formerDate === null || article.publishedAt !== null);
