"use server";

import { requireOperator } from "@/lib/access/doors/session";
import { trashArticle, untrashArticle } from "./commands";
import type { Stepped } from "./step";

/** Citizens see nothing of either. */
export async function trashArticleAction(id: number, revision: number): Promise<Stepped> {
  const operator = await requireOperator();
  return trashArticle(operator, id, revision);
}

export async function untrashArticleAction(id: number, revision: number): Promise<Stepped> {
  const operator = await requireOperator();
  return untrashArticle(operator, id, revision);
}
