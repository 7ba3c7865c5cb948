import type { Metadata } from "next";
import { cacheLife } from "next/cache";
import { RoomPage } from "@/components/entries/room-page";
import { roomAt } from "@/components/entries/rooms";
import { JsonLd } from "@/components/ui/json-ld";
import { NothingHere } from "@/components/tenants/nothing-here";
import { SiteFrame } from "@/components/tenants/site-frame";
import { MOST_LINKS, siteEntries } from "@/lib/articles/cached";
import { siteCrumbs } from "@/lib/found/structured";
import { leadOn } from "@/lib/imports/lead-on";
import { isOpen } from "@/lib/tenants/state";
import { HOUR_LIFE, nothingMeta, openSiteAt, PLACEHOLDER, siteAt, siteMeta } from "@/lib/tenants/site-at";

type Props = PageProps<"/sites/[tenant]/[room]">;

export const generateStaticParams = () => [{ tenant: PLACEHOLDER, room: PLACEHOLDER }];

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  "use cache";
  cacheLife(HOUR_LIFE);
  const { room, tenant } = await read(params);
  if (!tenant || !room) return nothingMeta;
  return siteMeta(tenant, { path: `/${(await params).room}`, title: room.title, description: room.intro(tenant.name) });
}

/** One kind of an agency's site: services, agenda, documents, officials, profile or albums. */
export default async function RoomOfSite({ params }: Props) {
  "use cache";
  cacheLife(HOUR_LIFE);
  const { room, tenant } = await read(params);
  if (!tenant || !room) return <NothingHere tenant={tenant} />;
  const [entries, past, links] = await Promise.all([
    siteEntries(tenant.id, room.kind, room.order), room.order === "ahead" || room.kind === "official" ? siteEntries(tenant.id, room.kind, "past", 20) : [],
    room.kind === "profile" ? siteEntries(tenant.id, "link", "title", MOST_LINKS) : [],
  ]);
  return (
    <SiteFrame tenant={tenant} current={room.kind}>
      <JsonLd things={[siteCrumbs(tenant, { name: room.title, path: `/${(await params).room}` })]} />
      <RoomPage room={room} agency={tenant.name} entries={entries} past={past} links={links} />
    </SiteFrame>
  );
}

async function read(params: Props["params"]) {
  const { tenant: address, room: path } = await params;
  const room = roomAt(path);
  const tenant = room ? await openSiteAt(address, `/${path}`) : await siteAt(address, `/${path}`);
  if (tenant && !room && isOpen(tenant)) await leadOn(tenant, `/${path}`);
  return { room, tenant };
}
