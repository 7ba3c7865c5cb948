"use server";

import { requireOperator } from "@/lib/access/doors/session";
import { confirmArticles, type Many, publishArticles, trashArticles, untrashArticles, withdrawArticles } from "./bulk";
import { showAtOnce } from "./show-at-once";

/** Each takes a few of a list as `{ id, revision }[]`; the list reloads when all lots are through. */
export async function publishArticlesAction(picked: unknown): Promise<Many> {
  const operator = await requireOperator();
  const many = await publishArticles(operator, picked);
  showAtOnce(operator);
  return many;
}

export async function withdrawArticlesAction(picked: unknown, fields: unknown): Promise<Many | { note: string }> {
  const operator = await requireOperator();
  const many = await withdrawArticles(operator, picked, fields);
  showAtOnce(operator);
  return many;
}

export async function trashArticlesAction(picked: unknown): Promise<Many> {
  const operator = await requireOperator();
  return trashArticles(operator, picked);
}

export async function untrashArticlesAction(picked: unknown): Promise<Many> {
  const operator = await requireOperator();
  return untrashArticles(operator, picked);
}

/** It counts as the agency's own work, which its site tells. */
export async function confirmArticlesAction(picked: unknown): Promise<Many> {
  const operator = await requireOperator();
  const many = await confirmArticles(operator, picked);
  showAtOnce(operator);
  return many;
}
