import { ChevronLeft, ChevronRight } from "lucide-react";
import Link from "next/link";
import { type TableQuery, hrefWith } from "./table-query";

export type PageFacts = { page: number; size: number; total: number; /** Counting stopped at the total. */ more?: boolean };

/** First, last, and the pages around this one; null is a gap. */
function pageList(page: number, last: number): (number | null)[] {
  const near = [...new Set([1, page - 1, page, page + 1, last])].filter((each) => each >= 1 && each <= last);
  return near.flatMap((each, index) => (index > 0 && each - (near[index - 1] ?? each) > 1 ? [null, each] : [each]));
}

type OlderProps = { base: string; query: TableQuery; /** The word of the address that says where a page begins. */ name: string; label: string; older: string | null | undefined };

/** For lists without an end: onward, and back to the newest. */
export function OlderPager({ base, query, name, label, older }: OlderProps) {
  return (
    <nav className="pager" aria-label={label}>
      {query[name] && <Link className="btn sm" href={hrefWith(base, query, { [name]: "" })}>Terbaru</Link>}
      <span className="grow" />
      {older && <Link className="btn sm" rel="next" href={hrefWith(base, query, { [name]: older })}>Yang lebih lama</Link>}
    </nav>
  );
}

const whole = new Intl.NumberFormat("id-ID");

export function Pager({ base, query, page, size, total, more = false }: { base: string; query: TableQuery } & PageFacts) {
  const last = Math.max(1, Math.ceil(total / size));
  const to = (target: number) => hrefWith(base, query, { hal: target === 1 ? "" : String(target) });
  const from = total === 0 ? 0 : (page - 1) * size + 1;
  return (
    <nav className="pager" aria-label="Halaman tabel">
      <span className="sm soft">{whole.format(from)} sampai {whole.format(Math.min(page * size, total))} dari <b>{more && "lebih dari "}{whole.format(total)}</b></span>
      <span className="grow" />
      {page > 1 && <Link href={to(page - 1)} className="btn sm" rel="prev"><ChevronLeft className="i" />Sebelumnya</Link>}
      {last > 1 && pageList(page, last).map((each, index) => each === null
        ? <span key={`jeda${index}`} className="faint">…</span>
        : <Link key={each} href={to(each)} className="btn sm quiet" aria-label={`Halaman ${each}`} aria-current={each === page ? "page" : undefined}>{each}</Link>)}
      {page < last && <Link href={to(page + 1)} className="btn sm" rel="next">Berikutnya<ChevronRight className="i" /></Link>}
    </nav>
  );
}
