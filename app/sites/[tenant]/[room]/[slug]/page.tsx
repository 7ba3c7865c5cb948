import type { Metadata } from "next";
import { cacheLife } from "next/cache";
import { permanentRedirect } from "next/navigation";
import { WithdrawnArticle } from "@/components/articles/public/article-page";
import { OneEntry } from "@/components/entries/room-page";
import { roomAt } from "@/components/entries/rooms";
import { NothingHere } from "@/components/tenants/nothing-here";
import { SiteFrame } from "@/components/tenants/site-frame";
import { Crumbs } from "@/components/ui/crumbs";
import { JsonLd } from "@/components/ui/json-ld";
import { siteEntry } from "@/lib/articles/cached";
import { city } from "@/lib/city";
import { entryThings } from "@/lib/found/structured-entries";
import { leadOn } from "@/lib/imports/lead-on";
import { oldAddress } from "@/lib/imports/old-paths";
import { isOpen } from "@/lib/tenants/state";
import { nothingMeta, openSiteAt, PAGE_LIFE, PLACEHOLDER, siteAt, siteMeta } from "@/lib/tenants/site-at";

type Props = PageProps<"/sites/[tenant]/[room]/[slug]">;

export const generateStaticParams = () => [{ tenant: PLACEHOLDER, room: PLACEHOLDER, slug: PLACEHOLDER }];

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  "use cache";
  cacheLife(PAGE_LIFE);
  const { tenant, path, found } = await read(params);
  if (!tenant || !found) return nothingMeta;
  if ("withdrawn" in found) return siteMeta(tenant, { path, title: "Halaman ditarik", description: "Halaman ini sudah ditarik.", index: false });
  return siteMeta(tenant, { path, title: found.title, description: found.summary || tenant.name, entry: found });
}

/** One service, event, document, official, profile page or album; at the address of a withdrawn one stays why. */
export default async function EntryOfSite({ params }: Props) {
  "use cache";
  cacheLife(PAGE_LIFE);
  const { room, roomPath, tenant, path, found } = await read(params);
  if (!tenant || !room || !found) return <NothingHere tenant={tenant} />;
  return (
    <SiteFrame tenant={tenant} current={room.kind}>
      <div className="wrap">
        <Crumbs trail={[{ href: "/", label: tenant.name }, { href: roomPath, label: room.title }]} />
        {"withdrawn" in found ? <WithdrawnArticle title="Halaman ini tidak terbit lagi." withdrawnAt={found.withdrawn.at} note={found.withdrawn.note} list={{ href: roomPath, label: room.title }} />
          : <><JsonLd things={entryThings(found, tenant)} /><OneEntry room={room} entry={found} url={city.siteUrl(tenant.slug, path)} /></>}
      </div>
    </SiteFrame>
  );
}

async function read(params: Props["params"]) {
  const { tenant: address, room: roomName, slug } = await params;
  const [room, roomPath, { pathname: path, search }] = [roomAt(roomName), `/${roomName}`, oldAddress([roomName, slug])];
  const tenant = room ? await openSiteAt(address, path) : await siteAt(address, path);
  const found = tenant && room && await siteEntry(tenant.id, room.kind, slug);
  if (tenant && isOpen(tenant) && !found) await leadOn(tenant, path, search);
  if (tenant && found && "movedTo" in found) permanentRedirect(city.siteUrl(tenant.slug, `${roomPath}/${found.movedTo}`));
  return { room, roomPath, tenant, path, found: found && "movedTo" in found ? null : found };
}
