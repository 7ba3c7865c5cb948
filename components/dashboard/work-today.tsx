"use client";

import { CalendarCheck, CalendarClock, Forward, type LucideIcon, MessageSquare, Newspaper, UserCheck } from "lucide-react";
import Link from "next/link";
import { useRouter } from "next/navigation";
import { Fragment, useState } from "react";
import { ClockBadge } from "@/components/inbox/clock-badge";
import type { DuePage } from "@/components/planning/types";
import { useConfirm } from "@/components/planning/use-confirm";
import { type WorkGroup, type WorkItem } from "./home-types";
import { useKeys } from "./use-keys";

const ICONS: Record<WorkItem["icon"], LucideIcon> = { message: MessageSquare, "hand-on": Forward, news: Newspaper, review: UserCheck, clock: CalendarClock, check: CalendarCheck };

function Item({ item, on, confirm }: { item: WorkItem; on: boolean; confirm: (page: DuePage) => void }) {
  const Icon = ICONS[item.icon];
  return (
    <li className={on ? "on" : undefined}>
      <Icon className="i" />
      <Link href={item.href} className="what"><b className="cut">{item.title}</b><small className="cut">{item.about}</small></Link>
      <span>{item.clock ? <ClockBadge clock={item.clock} /> : <span className="tag">{item.word}</span>}</span>
      <Verb item={item} confirm={confirm} />
    </li>
  );
}

function Verb({ item: { due, href, title, verb }, confirm }: { item: WorkItem; confirm: (page: DuePage) => void }) {
  if (due) return <button type="button" className="btn sm keep" aria-label={`${verb}: ${title}`} aria-keyshortcuts="B" onClick={() => confirm(due)}>{verb}</button>;
  return <Link href={href} className="btn sm" tabIndex={-1} aria-hidden="true">{verb}</Link>;
}

/** What waits for this person today, the most urgent first. */
export function WorkToday({ groups }: { groups: WorkGroup[] }) {
  const router = useRouter();
  const [at, setAt] = useState(0);
  const all = groups.flatMap((group) => group.items);
  const confirm = useConfirm();
  const due = all[at]?.due;
  useKeys({
    j: { run: () => setAt(Math.min(at + 1, all.length - 1)), does: "Pekerjaan berikutnya" },
    k: { run: () => setAt(Math.max(at - 1, 0)), does: "Pekerjaan sebelumnya" },
    enter: { run: () => { const item = all[at]; if (item) router.push(item.href); }, does: "Buka pekerjaan" },
    ...(due ? { b: { run: () => confirm.one(due), does: "Masih benar" } } : {}),
  });
  return (
    <section className="card work">
      <header><h2>Pekerjaan hari ini</h2><span className="faint sm">{all.length} hal</span><span className="r xs faint row w-hide" aria-hidden="true"><kbd>J</kbd><kbd>K</kbd> pindah <kbd>Enter</kbd> buka</span></header>
      {groups.map((group) => (
        <Fragment key={group.heading}>
          <h3 className={group.tone ? `t-${group.tone}` : undefined}>{group.heading}{group.small && <span className="r">{group.small}</span>}</h3>
          <ul>{group.items.map((item) => <Item key={item.id} item={item} on={item === all[at]} confirm={confirm.one} />)}</ul>
        </Fragment>
      ))}
      {all.length === 0 && <div className="blank"><b>Tidak ada yang menunggu hari ini.</b><p>Waktu yang baik untuk menulis berita atau memeriksa halaman situs Anda.</p></div>}
    </section>
  );
}
