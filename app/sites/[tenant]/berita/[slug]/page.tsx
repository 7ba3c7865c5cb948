import type { Metadata } from "next";
import { cacheLife } from "next/cache";
import { permanentRedirect } from "next/navigation";
import { ArticlePage, WithdrawnArticle } from "@/components/articles/public/article-page";
import { articleView, ownStory } from "@/components/articles/public/present";
import { agencyView } from "@/components/tenants/present";
import { SiteFrame } from "@/components/tenants/site-frame";
import { Crumbs } from "@/components/ui/crumbs";
import { JsonLd } from "@/components/ui/json-ld";
import { siteArticle, siteNews } from "@/lib/articles/cached";
import { city } from "@/lib/city";
import { storyThings } from "@/lib/found/structured";
import { NothingHere } from "@/components/tenants/nothing-here";
import { leadOn } from "@/lib/imports/lead-on";
import { nothingMeta, openSiteAt, PAGE_LIFE, PLACEHOLDER, siteMeta } from "@/lib/tenants/site-at";

type Props = PageProps<"/sites/[tenant]/berita/[slug]">;

export const generateStaticParams = () => [{ tenant: PLACEHOLDER, slug: PLACEHOLDER }];

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  "use cache";
  cacheLife(PAGE_LIFE);
  const { tenant, path, found } = await read(params);
  if (!tenant || !found) return nothingMeta;
  if ("withdrawn" in found) return siteMeta(tenant, { path, title: "Tulisan ditarik", description: "Tulisan ini sudah ditarik.", index: false });
  return siteMeta(tenant, { path, title: found.title, description: found.summary, story: found });
}

/** One story; at the address of a withdrawn one stays that it was withdrawn, and why. */
export default async function StoryOfSite({ params }: Props) {
  "use cache";
  cacheLife(PAGE_LIFE);
  const { tenant, found } = await read(params);
  if (!tenant || !found) return <NothingHere tenant={tenant} />;
  const related = "withdrawn" in found ? [] : (await siteNews(tenant.id)).items.filter(({ slug }) => slug !== found.slug).slice(0, 3).map(ownStory);
  const agency = agencyView(tenant);
  return (
    <SiteFrame tenant={tenant} current="berita">
      {"withdrawn" in found ? <WithdrawnArticle withdrawnAt={found.withdrawn.at} note={found.withdrawn.note} /> : (
        <div className="wrap">
          <Crumbs trail={[{ href: "/", label: tenant.name }, { href: "/berita", label: "Berita" }]} />
          <JsonLd things={storyThings(found, tenant)} />
          <ArticlePage article={articleView(found, agency)} related={related} />
        </div>
      )}
    </SiteFrame>
  );
}

async function read(params: Props["params"]) {
  const { tenant: address, slug } = await params;
  const path = `/berita/${slug}`;
  const tenant = await openSiteAt(address, path);
  const found = tenant && await siteArticle(tenant.id, slug);
  if (tenant && !found) await leadOn(tenant, path);
  if (!tenant || !found) return { tenant, path, found: null };
  if ("movedTo" in found) permanentRedirect(city.siteUrl(tenant.slug, `/berita/${found.movedTo}`));
  return { tenant, path, found };
}
