import type { Metadata } from "next";
import { ArticleTable } from "@/components/articles/editor/article-table";
import { NewArticleButton } from "@/components/articles/editor/new-article-button";
import { TemplateButton } from "@/components/articles/editor/template-button";
import { PageBar } from "@/components/dashboard/page-bar";
import { requireOperator } from "@/lib/access/doors/session";
import { articleStatuses, newsKinds } from "@/lib/articles/kinds";
import { listArticles } from "@/lib/articles/queries";
import { sayShort } from "@/lib/cases/when";

export const metadata: Metadata = { title: "Berita" };

/** Depends on who is signed in: the status must be true before anything is sent. */
export const instant = false;

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function NewsPage({ searchParams }: Props) {
  const operator = await requireOperator();
  const query = readQuery(await searchParams);
  const list = await listArticles(operator, {
    kinds: newsKinds.filter((kind) => !query.jenis || kind === query.jenis), status: articleStatuses.find((status) => status === query.keadaan), q: query.judul?.trim().slice(0, 100),
    after: query.sesudah,
  });
  const now = new Date();
  const rows = list.rows.map(({ updatedAt, publishedAt, ...row }) => ({
    ...row, saved: { iso: updatedAt.toISOString(), word: sayShort(updatedAt, now) },
    shown: publishedAt && { iso: publishedAt.toISOString(), word: sayShort(publishedAt, now) },
  }));
  return (
    <>
      <PageBar title="Berita" subtitle="Berita dan pengumuman di situs instansi Anda" toolbar={<><TemplateButton kinds={newsKinds} /><NewArticleButton /></>} />
      <ArticleTable rows={rows} query={query} older={list.older} />
    </>
  );
}

/** Only the names the table knows; a repeated name counts once. */
function readQuery(given: Record<string, string | string[] | undefined>): Record<string, string> {
  return Object.fromEntries(["judul", "keadaan", "jenis", "sesudah"].map((name) => {
    const value = given[name];
    return [name, (Array.isArray(value) ? value[0] : value) ?? ""];
  }));
}
