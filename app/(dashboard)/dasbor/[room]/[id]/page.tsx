import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { cache } from "react";
import { ArticleEditor } from "@/components/articles/editor/article-editor";
import { roomWords } from "@/components/articles/rooms/words";
import { requireOperator, requirePerson } from "@/lib/access/doors/session";
import { articleIdShape } from "@/lib/articles/input";
import { kindPaths, roomNamed } from "@/lib/articles/kinds";
import { findPlan } from "@/lib/articles/plan";
import { findArticle } from "@/lib/articles/queries";
import { city } from "@/lib/city";
import { listPosts } from "@/lib/officials/queries";

/** Depends on who is signed in: the status must be true before anything is sent. */
export const instant = false;

type Props = PageProps<"/dasbor/[room]/[id]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const article = await openArticle((await params).id);
  return { title: article ? article.title || roomWords[kindPaths[article.kind]].begin : "Tidak ditemukan" };
}

export default async function EditArticlePage({ params }: Props) {
  const operator = await requireOperator();
  const path = roomNamed((await params).room);
  const article = path && await openArticle((await params).id);
  if (!article) notFound();
  if (kindPaths[article.kind] !== path) redirect(`/dasbor/${kindPaths[article.kind]}/${article.id}`);
  const plan = (await findPlan(operator, article.id)) ?? notFound();
  const { agency } = await requirePerson();
  const { id, body, fields, kind, title, summary, cover, coverAlt, coverCaption, status, revision, changed, versions, withdrawnNote } = article;
  return (
    <ArticleEditor key={id} accountId={operator.accountId} article={{
      id, body, fields, kind, title, summary, cover, coverAlt, coverCaption, status, revision, changed, versions, withdrawnNote, plan, trashed: article.trashedAt !== null,
      savedAt: article.updatedAt.toISOString(), savedByMe: article.updatedBy === operator.accountId, savedByName: article.updatedByName, publishedAt: article.publishedAt?.toISOString() ?? null,
      publicUrl: city.siteUrl(agency?.slug ?? "", `/${path}/${article.slug}`), suggested: kind === "official" ? { posts: await listPosts(operator) } : {},
    }} />
  );
}

/** A part of the address that isn't a number is no story. Asked once, for the title and the page. */
const openArticle = cache(async (idText: string) => {
  const operator = await requireOperator();
  const id = articleIdShape.safeParse(idText);
  return id.success ? findArticle(operator, id.data) : null;
});
