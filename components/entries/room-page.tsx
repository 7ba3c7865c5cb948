import type { ReactNode } from "react";
import { Subscribe } from "@/components/articles/public/subscribe";
import { kindPaths } from "@/lib/articles/kinds";
import { Empty } from "@/components/ui/notice";
import { PageHead } from "@/components/ui/section-head";
import type { Entry } from "@/lib/articles/by-kind";
import type { PublishedArticle } from "@/lib/articles/published";
import { AlbumList, AlbumPage } from "./albums";
import { DocumentList, DocumentPage } from "./documents";
import { EventList, EventPage } from "./events";
import { LinkList, LinkPage, LinksSection } from "./links";
import { OfficialChart, OfficialPage } from "./officials";
import type { Room } from "./rooms";
import { ServiceList, ServicePage } from "./services";
import { ProfileList, WritingPage } from "./writings";

type ListProps = { entries: Entry[]; /** Terms that ended: their posts may be vacant. */ ended?: Entry[] };
type PageProps = { entry: PublishedArticle; url: string; draft?: boolean };

const lists: Record<Room["kind"], (props: ListProps) => ReactNode> = {
  event: EventList, service: ServiceList, document: DocumentList, official: OfficialChart, profile: ProfileList, album: AlbumList, link: LinkList,
};
const pages: Record<Room["kind"], (props: PageProps) => ReactNode> = {
  event: EventPage, service: ServicePage, document: DocumentPage, official: OfficialPage, profile: WritingPage, album: AlbumPage, link: LinkPage,
};

/** The list of a room, or what to do while it is empty; `past` are entries that are over, or officials whose term has ended; `links` stand below the profile. */
export function RoomPage({ room, agency, entries, past, links = [] }: { room: Room; agency: string; entries: Entry[]; past: Entry[]; links?: Entry[] }) {
  const List = lists[room.kind];
  const isChart = room.kind === "official";
  return (
    <div className="wrap room">
      <PageHead title={room.title}>{room.intro(agency)}</PageHead>
      {entries.length + (isChart ? past.length : 0) > 0 ? <List entries={entries} ended={past} /> : <Empty title={room.empty.title}>{room.empty.text} <a href="/sms">Cara menulis kepada kami</a></Empty>}
      {past.length > 0 && !isChart ? <section className="sec"><h2 className="h2">Yang sudah lewat</h2><List entries={past} /></section> : null}
      <LinksSection entries={links} />
      {room.feed ? <Subscribe to={room.feed} path={kindPaths[room.kind]} calendar={room.kind === "event"} /> : null}
    </div>
  );
}

export function OneEntry({ room, ...props }: PageProps & { room: Room }) {
  const Page = pages[room.kind];
  return <Page {...props} />;
}
