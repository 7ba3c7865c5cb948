import { notFound } from "next/navigation";
import { PreviewNotice } from "@/components/articles/editor/preview-notice";
import { DraftPage } from "@/components/entries/draft-page";
import { requireOperator, requirePerson } from "@/lib/access/doors/session";
import { articleIdShape } from "@/lib/articles/input";
import { kindPaths } from "@/lib/articles/kinds";
import { partsForPreview } from "@/lib/articles/picture-sizes";
import { findArticle } from "@/lib/articles/queries";
import { cachedTenant } from "@/lib/tenants/cached";
import { leadClass } from "@/lib/tenants/lead-colours";

/** Depends on who is signed in: the status must be true before anything is sent. */
export const instant = false;

type Props = { params: Promise<{ room: string; id: string }> };

/** The working draft as citizens would read it; only the agency's own people see this page. */
export default async function PreviewPage({ params }: Props) {
  const operator = await requireOperator();
  const { room, id: idText } = await params;
  const id = articleIdShape.safeParse(idText);
  const article = id.success ? await findArticle(operator, id.data) : null;
  const { agency } = await requirePerson();
  if (!article || !agency || kindPaths[article.kind] !== room) notFound();
  const found = await cachedTenant(agency.slug);
  return (
    <div className={`page ${leadClass(found && "tenant" in found ? found.tenant.leadColour : "hijau")}`}>
      <PreviewNotice href={`/dasbor/${room}/${article.id}`} />
      <main id="isi" className="wrap">
        <DraftPage agency={agency} draft={{ ...article, ...(await partsForPreview(operator, article)) }} />
      </main>
    </div>
  );
}
