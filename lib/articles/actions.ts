"use server";

import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { requireOperator } from "@/lib/access/doors/session";
import type { Outcome } from "@/lib/forms/outcome";
import { changeArticleAddress, publishArticle, restoreVersion, startArticle, withdrawArticle } from "./commands";
import { type Change, differenceOf } from "./difference";
import type { RevisionOutcome } from "./outcome";
import type { Published } from "./publish";
import { articleHistory, type HistoryRow, versionPair } from "./queries";
import { showAtOnce } from "./show-at-once";

/** The button "Berita baru": begins a draft and opens it. */
export async function startArticleAction(): Promise<void> {
  const operator = await requireOperator();
  const started = await startArticle(operator);
  redirect(started.ok ? `/dasbor/berita/${started.value.id}` : "/dasbor/berita");
}

/** After a conflict: keeps what the person typed as a story of its own. */
export async function keepAsCopyAction(fields: unknown): Promise<Outcome<{ id: number }>> {
  const operator = await requireOperator();
  return startArticle(operator, fields);
}

export async function publishArticleAction(id: number, revision: number): Promise<RevisionOutcome<Published>> {
  const operator = await requireOperator();
  const outcome = await publishArticle(operator, id, revision);
  if (outcome.ok) showAtOnce(operator);
  return outcome;
}

export async function withdrawArticleAction(id: number, revision: number, fields: unknown): Promise<RevisionOutcome<{ revision: number }>> {
  const operator = await requireOperator();
  const outcome = await withdrawArticle(operator, id, revision, fields);
  if (outcome.ok) showAtOnce(operator);
  return outcome;
}

/** `slug` undefined: the address that the published title makes. */
export async function changeArticleAddressAction(id: number, revision: number, slug?: string): Promise<RevisionOutcome<{ slug: string }>> {
  const operator = await requireOperator();
  const outcome = await changeArticleAddress(operator, id, revision, slug);
  if (outcome.ok) showAtOnce(operator);
  return outcome;
}

export async function restoreVersionAction(id: number, revision: number, version: number): Promise<RevisionOutcome<{ revision: number }>> {
  const operator = await requireOperator();
  const outcome = await restoreVersion(operator, id, revision, version);
  if (outcome.ok) refresh();
  return outcome;
}

export async function articleHistoryAction(id: number): Promise<HistoryRow[]> {
  const operator = await requireOperator();
  return articleHistory(operator, id);
}

/** What a version changed against the one before it; without a number, what the draft changed against what citizens read. */
export async function articleDifferenceAction(id: number, version: number | null): Promise<Change[] | null> {
  const operator = await requireOperator();
  const pair = await versionPair(operator, id, version);
  return pair && differenceOf(pair.before, pair.after);
}
