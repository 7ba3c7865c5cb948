import { notFound } from "next/navigation";
import { ArticlePage } from "@/components/articles/public/article-page";
import { PreviewNotice } from "@/components/articles/editor/preview-notice";
import { requireOperator, requirePerson } from "@/lib/access/doors/session";
import { articleIdShape } from "@/lib/articles/input";
import { bodyForPreview } from "@/lib/articles/picture-sizes";
import { findArticle } from "@/lib/articles/queries";
import { city } from "@/lib/city";
import { cachedTenant } from "@/lib/tenants/cached";
import { leadClass } from "@/lib/tenants/lead-colours";

/** Depends on who is signed in: the status must be true before anything is sent. */
export const instant = false;

type Props = { params: Promise<{ id: string }> };

/** The working draft as citizens would read it; only the agency's own people see this page. */
export default async function PreviewPage({ params }: Props) {
  const operator = await requireOperator();
  const id = articleIdShape.safeParse((await params).id);
  const article = id.success ? await findArticle(operator, id.data) : null;
  const { agency } = await requirePerson();
  if (!article || !agency) notFound();
  const found = await cachedTenant(agency.slug);
  const url = city.siteUrl(agency.slug, `/berita/${article.slug}`);
  return (
    <div className={`page ${leadClass(found && "tenant" in found ? found.tenant.leadColour : "hijau")}`}>
      <PreviewNotice id={article.id} />
      <main id="isi" className="wrap">
        <ArticlePage related={[]} article={{
          href: url, url, kind: article.kind, title: article.title || "Tanpa judul", summary: article.summary, caption: article.coverCaption,
          picture: article.cover && { ...article.cover, alt: article.coverAlt }, publishedAt: article.publishedAt ?? article.updatedAt, changedAt: null,
          body: await bodyForPreview(operator, article.body), authorName: article.authorName, authorTitle: article.authorTitle, agencyName: agency.name,
        }} />
      </main>
    </div>
  );
}
