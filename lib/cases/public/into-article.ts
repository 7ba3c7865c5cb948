import "server-only";
import { and, eq } from "drizzle-orm";
import type { Operator } from "@/lib/access/keys";
import { startArticle } from "@/lib/articles/draft";
import { articles } from "@/lib/articles/schema";
import { withKey } from "@/lib/db/with-key";
import { done, type Outcome, refused } from "@/lib/forms/outcome";
import { canPublish } from "../policy";
import { findCase, readMessages } from "../queries";
import { draftOf } from "./draft";
import { findPublication } from "./queries";
import { caseArticles } from "./schema";

export type LinkedArticle = { articleId: number; title: string; changedAt: Date | null };

/** The page that was made from a case's answer, if there is one. */
export async function articleOfCase(operator: Operator, caseId: number): Promise<LinkedArticle | null> {
  const [row] = await withKey(operator, (tx) => tx.select({ articleId: caseArticles.articleId, title: articles.title, changedAt: caseArticles.changedAt }).from(caseArticles)
    .innerJoin(articles, and(eq(articles.tenantId, caseArticles.tenantId), eq(articles.id, caseArticles.articleId)))
    .where(and(eq(caseArticles.tenantId, operator.tenantId), eq(caseArticles.caseId, caseId))));
  return row ?? null;
}

const paragraphs = (text: string) => text.split(/\n{2,}/).filter((part) => part.trim() !== "").map((part) => ({ type: "paragraph", content: [{ type: "text", text: part.replace(/\n/g, " ").trim() }] }));

/**
 * Begins a page from the answer of a case, in the words that may be shown: a draft, which people write on and publish as
 * any other. Asked again, it is the page that is there.
 */
export async function beginArticleFromCase(operator: Operator, caseId: number): Promise<Outcome<{ id: number }>> {
  const [found, messages, shown, made] = await Promise.all([findCase(operator, caseId), readMessages(operator, caseId), findPublication(operator, caseId), articleOfCase(operator, caseId)]);
  if (!found) return refused("Laporan ini tidak ada lagi di instansi Anda.");
  if (made) return done({ id: made.articleId });
  if (!canPublish(found.one)) return refused("Penulisnya meminta laporan ini dirahasiakan, jadi jawabannya tidak dijadikan halaman.");
  const { title, question, answer } = draftOf(messages, shown);
  if (answer === "") return refused("Laporan ini belum dijawab. Jawab dahulu, lalu jadikan halaman.");
  const body = { type: "doc", content: [{ type: "blockquote", content: paragraphs(question) }, ...paragraphs(answer)] };
  const draft = { kind: "news", title, summary: answer.replace(/\s+/g, " ").slice(0, 200), coverId: null, coverAlt: "", coverCaption: "", body, fields: {} };
  return startArticle(operator, draft, (tx, id) => tx.insert(caseArticles).values({ tenantId: operator.tenantId, articleId: id, caseId, madeByName: operator.name }));
}
