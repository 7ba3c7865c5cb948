"use client";

import { Forward, type LucideIcon, MessageSquare, Newspaper } from "lucide-react";
import Link from "next/link";
import { useRouter } from "next/navigation";
import { Fragment, useState } from "react";
import { ClockBadge } from "@/components/inbox/clock-badge";
import { type WorkGroup, type WorkItem } from "./home-types";
import { useKeys } from "./use-keys";

const ICONS: Record<WorkItem["icon"], LucideIcon> = { message: MessageSquare, "hand-on": Forward, news: Newspaper };

function Item({ item, on }: { item: WorkItem; on: boolean }) {
  const Icon = ICONS[item.icon];
  return (
    <li className={on ? "on" : undefined}>
      <Icon className="i" />
      <Link href={item.href} className="what"><b className="cut">{item.title}</b><small className="cut">{item.about}</small></Link>
      <span>{item.clock ? <ClockBadge clock={item.clock} /> : <span className="tag">{item.word}</span>}</span>
      <Link href={item.href} className="btn sm" tabIndex={-1} aria-hidden="true">{item.verb}</Link>
    </li>
  );
}

/** What waits for this person today, the most urgent first. */
export function WorkToday({ groups }: { groups: WorkGroup[] }) {
  const router = useRouter();
  const [at, setAt] = useState(0);
  const all = groups.flatMap((group) => group.items);
  useKeys({
    j: { run: () => setAt(Math.min(at + 1, all.length - 1)), does: "Pekerjaan berikutnya" },
    k: { run: () => setAt(Math.max(at - 1, 0)), does: "Pekerjaan sebelumnya" },
    enter: { run: () => { const item = all[at]; if (item) router.push(item.href); }, does: "Buka pekerjaan" },
  });
  return (
    <section className="card work">
      <header><h2>Pekerjaan hari ini</h2><span className="faint sm">{all.length} hal</span><span className="r xs faint row w-hide" aria-hidden="true"><kbd>J</kbd><kbd>K</kbd> pindah <kbd>Enter</kbd> buka</span></header>
      {groups.map((group) => (
        <Fragment key={group.heading}>
          <h3 className={group.tone ? `t-${group.tone}` : undefined}>{group.heading}{group.small && <span className="r">{group.small}</span>}</h3>
          <ul>{group.items.map((item) => <Item key={item.id} item={item} on={item === all[at]} />)}</ul>
        </Fragment>
      ))}
      {all.length === 0 && <div className="blank"><b>Tidak ada yang menunggu hari ini.</b><p>Waktu yang baik untuk menulis berita atau memeriksa halaman situs Anda.</p></div>}
    </section>
  );
}
