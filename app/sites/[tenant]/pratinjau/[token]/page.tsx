import type { Metadata } from "next";
import { PreviewBanner, PreviewOver } from "@/components/articles/public/preview";
import { EntryPreview } from "@/components/entries/preview";
import { NotHere } from "@/components/tenants/not-here";
import { NothingHere } from "@/components/tenants/nothing-here";
import { SiteFrame } from "@/components/tenants/site-frame";
import { previewAt } from "@/lib/articles/preview-at";
import { pathUnder } from "@/lib/articles/preview-pictures";
import { city } from "@/lib/city";
import { onlyPlaceholder, siteAt } from "@/lib/tenants/site-at";

/** Asks the database whether the link still opens anything: never kept, and whole at once. */
export const instant = false;
export const generateStaticParams = () => onlyPlaceholder().map((place) => ({ ...place, token: place.tenant }));

/** The address itself is the proof: it may not travel on to where the page's links lead, nor into a search engine. */
export const metadata: Metadata = { title: "Pratinjau", robots: { index: false, follow: false }, referrer: "no-referrer" };

type Props = PageProps<"/sites/[tenant]/pratinjau/[token]">;

/** A draft before citizens see it, for whoever has the link, until it ends. A wrong link and an ended one are one answer. */
export default async function PreviewOfSite({ params }: Props) {
  const { tenant: address, token } = await params;
  const tenant = await siteAt(address);
  if (!tenant || tenant.suspendedAt) return <NothingHere tenant={tenant} />;
  const draft = await previewAt(tenant.id, token);
  if (!draft) return <NotHere><SiteFrame tenant={tenant}><PreviewOver agency={tenant.name} /></SiteFrame></NotHere>;
  return (
    <SiteFrame tenant={tenant}>
      <PreviewBanner agency={tenant.name} until={draft.expiresAt} />
      <div className="wrap"><EntryPreview draft={pathUnder(draft, `/pratinjau/${token}/gambar`)} url={city.siteUrl(tenant.slug)} agency={tenant.name} /></div>
    </SiteFrame>
  );
}
