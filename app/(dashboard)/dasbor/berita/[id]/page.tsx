import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ArticleEditor } from "@/components/articles/editor/article-editor";
import { requireOperator, requirePerson } from "@/lib/access/doors/session";
import { articleIdShape } from "@/lib/articles/input";
import { findPlan } from "@/lib/articles/plan";
import { findArticle } from "@/lib/articles/queries";
import { city } from "@/lib/city";

/** Depends on who is signed in: the status must be true before anything is sent. */
export const instant = false;

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const article = await findArticle(await requireOperator(), await idIn(params));
  return { title: article ? article.title || "Berita baru" : "Tidak ditemukan" };
}

export default async function EditArticlePage({ params }: Props) {
  const operator = await requireOperator();
  const article = (await findArticle(operator, await idIn(params))) ?? notFound();
  const plan = (await findPlan(operator, article.id)) ?? notFound();
  const { agency } = await requirePerson();
  const { id, body, fields, kind, title, summary, cover, coverAlt, coverCaption, status, revision, changed, versions, withdrawnNote } = article;
  return (
    <ArticleEditor key={id} accountId={operator.accountId} article={{
      id, body, fields, kind, title, summary, cover, coverAlt, coverCaption, status, revision, changed, versions, withdrawnNote, plan,
      savedAt: article.updatedAt.toISOString(), savedByMe: article.updatedBy === operator.accountId, savedByName: article.updatedByName, publishedAt: article.publishedAt?.toISOString() ?? null,
      publicUrl: city.siteUrl(agency?.slug ?? "", `/berita/${article.slug}`),
    }} />
  );
}

/** A part of the address that isn't a number is no story. */
async function idIn(params: Props["params"]): Promise<number> {
  const id = articleIdShape.safeParse((await params).id);
  return id.success ? id.data : notFound();
}
