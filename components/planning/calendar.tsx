"use client";

import { CalendarArrowDown, CalendarCheck, CalendarDays, ChevronLeft, ChevronRight, type LucideIcon, Pin, Send } from "lucide-react";
import Link from "next/link";
import { useRouter } from "next/navigation";
import { useKeys } from "@/components/dashboard/use-keys";
import { moveRow } from "./move-rows";
import { PlanTabs } from "./plan-tabs";
import type { CalendarDay, CalendarView, DayEntry, WaitingView } from "./types";

const SIGNS: Record<DayEntry["what"], LucideIcon> = { publish: Send, event: CalendarDays, end: CalendarArrowDown, top: Pin, due: CalendarCheck };
const WEEKDAYS = ["Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu"];

/** A month of what is planned: a grid where there is room, on phones the days that hold something, one below the other. */
export function Calendar({ view, waiting }: { view: CalendarView; waiting: WaitingView[] }) {
  const router = useRouter();
  useKeys({
    j: { run: () => moveRow(1), does: "Rencana berikutnya" }, k: { run: () => moveRow(-1), does: "Rencana sebelumnya" },
    arrowleft: { run: () => router.push(view.before), does: "Bulan sebelumnya" }, arrowright: { run: () => router.push(view.after), does: "Bulan berikutnya" },
    h: { run: () => router.push(view.now), does: "Bulan ini" },
  });
  return (
    <div className="plan">
      <div className="plan-head">
        <PlanTabs current="calendar" />
        <span className="grow" />
        <Link className="btn sm ico" href={view.before} aria-label="Bulan sebelumnya" title="Bulan sebelumnya, ←"><ChevronLeft className="i" /></Link>
        <h2 aria-live="polite">{view.title}</h2>
        <Link className="btn sm ico" href={view.after} aria-label="Bulan berikutnya" title="Bulan berikutnya, →"><ChevronRight className="i" /></Link>
        <Link className="btn sm" href={view.now}>Bulan ini <kbd aria-hidden="true">H</kbd></Link>
      </div>
      {waiting.length > 0 && <Waiting waiting={waiting} />}
      {view.empty && (
        <div className="blank card">
          <b>Belum ada yang direncanakan bulan ini.</b>
          <p>Jadwalkan tulisan dari penyunting dengan tombol <kbd>J</kbd>, atau <Link className="link" href="/dasbor/agenda">isi agenda</Link> dengan acara yang akan datang.</p>
        </div>
      )}
      <div className={view.empty ? "cal is-empty" : "cal"}>
        <div className="cal-week" aria-hidden="true">{WEEKDAYS.map((name) => <span key={name}>{name}</span>)}</div>
        <ol>{view.days.map((day) => <Day key={day.day} day={day} />)}</ol>
      </div>
    </div>
  );
}

function Waiting({ waiting }: { waiting: WaitingView[] }) {
  return (
    <section className="card" aria-labelledby="menunggu">
      <header><h2 id="menunggu">Menunggu orang</h2><span className="r sm faint">{waiting.length} hal</span></header>
      <ul className="plan-list">
        {waiting.map(({ key, href, title, about }) => <li key={key}><Link data-row href={href}><b className="cut">{title}</b><small>{about}</small></Link></li>)}
      </ul>
    </section>
  );
}

function Day({ day: { words, number, inMonth, today, entries } }: { day: CalendarDay }) {
  const state = [inMonth ? "" : "out", today ? "today" : "", entries.length === 0 ? "none" : ""].filter(Boolean).join(" ");
  return (
    <li className={state || undefined} aria-current={today ? "date" : undefined}>
      <h3><span className="vh">{words}{entries.length === 0 ? ", kosong" : ""}</span><span className="num" aria-hidden="true">{number}</span><span className="long" aria-hidden="true">{words}</span>{today && <span className="now">hari ini</span>}</h3>
      {entries.length > 0 && <ul>{entries.map((entry) => <Entry key={entry.key} entry={entry} />)}</ul>}
    </li>
  );
}

function Entry({ entry: { what, sort, time, title, href } }: { entry: DayEntry }) {
  const Sign = SIGNS[what];
  return (
    <li>
      <Link data-row href={href} className={`cal-entry ${what}`} title={`${sort}${time && ` ${time}`}: ${title}`}>
        <Sign className="i s" /><span><span className="sort">{sort}{time && ` ${time}`}</span> <b>{title}</b></span>
      </Link>
    </li>
  );
}
