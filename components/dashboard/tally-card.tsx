import { CircleAlert, Clock, Inbox, type LucideIcon, Pause } from "lucide-react";
import Link from "next/link";
import { sayCount } from "@/lib/cases/count-words";
import { type Tally } from "./home-types";

const LOOKS: Record<Tally["kind"], { word: string; tone?: string; icon: LucideIcon }> = {
  late: { word: "Terlambat", tone: "t-late", icon: CircleAlert },
  today: { word: "Hari ini", tone: "t-warn", icon: Clock },
  unread: { word: "Belum dibaca", icon: Inbox },
  waiting: { word: "Menunggu warga", tone: "t-info", icon: Pause },
};

export function TallyCard({ tallies }: { tallies: Tally[] }) {
  return (
    <section className="card tally" aria-label="Ringkasan">
      {tallies.map(({ href, kind, count, small }) => {
        const { word, tone, icon: Icon } = LOOKS[kind];
        return <Link key={kind} href={href}><span className={count > 0 ? tone : undefined}><Icon className="i s" />{word}</span><b className={count === 0 ? "faint" : undefined}>{sayCount(count)}</b><small>{small}</small></Link>;
      })}
    </section>
  );
}
