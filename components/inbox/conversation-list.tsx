"use client";

import Link from "next/link";
import { useRouter } from "next/navigation";
import { Fragment, type ReactNode, useEffect, useRef } from "react";
import { When } from "@/components/dashboard/when";
import { useKeys } from "@/components/dashboard/use-keys";
import { sayCount } from "@/lib/cases/count-words";
import { ClockBadge } from "./clock-badge";
import { Said } from "./marked";
import { type CaseGroup, type CaseSummary } from "./types";

export type ListTab = { href: string; label: string; count?: number; current: boolean };
export type ListChip = { href: string; label: string; /** Left out where nobody counts. */ count?: number; tone?: "late"; on: boolean };

export type ConversationListProps = {
  groups: CaseGroup[];
  openId?: string;
  /** Address of a case is this and its id. */
  baseHref: string;
  /** Kept while moving through the list: the filter, as `?saring=…`. */
  query?: string;
  tabs?: ListTab[];
  chips?: ListChip[];
  /** The search field. */
  search?: ReactNode;
  /** Filters that were saved. */
  kept?: ReactNode;
  empty?: ReactNode;
  /** Goes on to older cases. */
  moreHref?: string;
};

function Row({ item, open, href }: { item: CaseSummary; open: boolean; href: string }) {
  const row = useRef<HTMLAnchorElement>(null);
  useEffect(() => {
    if (open) row.current?.scrollIntoView({ block: "nearest" });
  }, [open]);
  const tag = [item.ticket, item.tag, item.agency].filter(Boolean).join(" · ");
  return (
    <Link ref={row} href={href} className={item.unread ? "it new" : "it"} aria-current={open ? "true" : undefined} data-case={item.id}>
      <span className="who">{item.unread && <span className="vh">Belum dibaca. </span>}{item.from}</span>
      <When moment={item.lastMessage.at} />
      <span className="tx"><Said text={item.lastMessage.text} pieces={item.excerpt} /></span>
      <span className="mt"><ClockBadge clock={item.clock} /><span className="tag cut">{tag}</span></span>
    </Link>
  );
}

function ListHead({ tabs = [], chips = [], search, kept }: Pick<ConversationListProps, "tabs" | "chips" | "search" | "kept">) {
  if (tabs.length === 0 && chips.length === 0 && !search) return null;
  return (
    <div className="lhead">
      {search}
      {tabs.length > 0 && (
        <nav className="seg" aria-label="Keadaan laporan">
          {tabs.map((tab) => <Link key={tab.href} href={tab.href} aria-current={tab.current ? "page" : undefined}>{tab.label}{tab.count !== undefined && ` ${sayCount(tab.count)}`}</Link>)}
        </nav>
      )}
      {chips.length > 0 && (
        <nav className="chips" aria-label="Saring">
          {chips.map((chip) => (
            <Link key={chip.label} href={chip.href} className="chip" aria-current={chip.on ? "true" : undefined}>
              <span className={chip.tone === "late" && chip.count ? "t-late" : undefined}>{chip.label}</span>{chip.count !== undefined && <> <b>{sayCount(chip.count)}</b></>}
            </Link>
          ))}
        </nav>
      )}
      {kept}
    </div>
  );
}

/** Cases of an inbox, the most urgent group first. J and K open the next and the one before. */
export function ConversationList({ groups, openId, baseHref, query = "", tabs, chips, search, kept, empty, moreHref }: ConversationListProps) {
  const router = useRouter();
  const all = groups.flatMap((group) => group.cases);
  const hrefOf = (id: string) => `${baseHref}/${id}${query}`;
  const move = (step: 1 | -1) => {
    const at = all.findIndex((item) => item.id === openId);
    const next = all[at === -1 ? (step === 1 ? 0 : all.length - 1) : at + step];
    if (next) router.push(hrefOf(next.id));
  };
  useKeys({
    j: { run: () => move(1), does: "Laporan berikutnya" },
    k: { run: () => move(-1), does: "Laporan sebelumnya" },
    // J and K open what they reach: there is something to open only while nothing is.
    ...(openId === undefined && all.length > 0 ? { enter: { run: () => move(1), does: "Buka laporan teratas" } } : {}),
  });
  return (
    <section aria-label="Daftar laporan">
      <ListHead tabs={tabs} chips={chips} search={search} kept={kept} />
      <div className="list">
        {groups.map((group) => (
          <Fragment key={group.heading}>
            <h2 className="day">{group.heading}</h2>
            {group.cases.map((item) => <Row key={item.id} item={item} open={item.id === openId} href={hrefOf(item.id)} />)}
          </Fragment>
        ))}
        {all.length === 0 && (empty ?? <EmptyList />)}
        {moreHref && <Link href={moreHref} className="more-link link">Laporan yang lebih lama</Link>}
      </div>
      <div className="keys" aria-hidden="true"><span><kbd>J</kbd><kbd>K</kbd> pindah</span><span><kbd>U</kbd> belum dibaca</span><span><kbd>?</kbd> semua</span></div>
    </section>
  );
}

function EmptyList() {
  return <div className="blank"><b>Tidak ada laporan di sini.</b><p>Pesan baru dari warga muncul sendiri, Anda tidak perlu memuat ulang halaman.</p></div>;
}
