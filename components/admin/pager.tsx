import { ChevronLeft, ChevronRight } from "lucide-react";
import Link from "next/link";
import { LinkBusy } from "@/components/dashboard/busy";
import { FilterSelect } from "./filter-controls";
import { type TableQuery, hrefWith, isFiltered } from "./table-query";

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

type Props = { base: string; query: TableQuery; /** How many rows a page may have, the usual number first; without it the pages have one size. */ sizes?: readonly number[] } & PageFacts;

export function Pager({ base, query, sizes = [], page, size, total, more = false }: Props) {
  const last = Math.max(1, Math.ceil(total / size));
  const to = (target: number) => hrefWith(base, query, { hal: target === 1 ? "" : String(target) });
  const from = total === 0 ? 0 : (page - 1) * size + 1;
  const [usual, ...others] = sizes;
  return (
    <nav className="pager" aria-label="Halaman tabel">
      <span className="sm soft">{whole.format(from)} sampai {whole.format(Math.min(page * size, total))} dari <b>{more && "lebih dari "}{whole.format(total)}</b></span>
      {usual !== undefined && (
        <span className="row sm soft sizes no-phone"><span className="w-hide" aria-hidden="true">Baris per halaman</span><FilterSelect name="baris" label="Baris per halaman" all={String(usual)} value={query.baris ?? ""} choices={others.map((each) => ({ value: String(each), label: String(each) }))} /></span>
      )}
      {isFiltered(query) && <Link className="btn sm quiet clear" href={base}>Hapus saringan<LinkBusy /></Link>}
      <span className="grow" />
      {last > 1 && <Step to={page > 1 ? to(page - 1) : null} rel="prev"><ChevronLeft className="i" /><span className="word">Sebelumnya</span></Step>}
      {last > 1 && pageList(page, last).map((each, index) => each === null
        ? <span key={`jeda${index}`} className="faint">…</span>
        : <Link key={each} href={to(each)} className="btn sm quiet num" aria-label={`Halaman ${each}`} aria-current={each === page ? "page" : undefined}>{each}<LinkBusy /></Link>)}
      {last > 1 && <Step to={page < last ? to(page + 1) : null} rel="next"><span className="word">Berikutnya</span><ChevronRight className="i" /></Step>}
    </nav>
  );
}

/** Where there is nothing further the button stays in its place and can't be pressed. */
function Step({ to, rel, children }: { to: string | null; rel: "prev" | "next"; children: React.ReactNode }) {
  return to === null ? <button type="button" className="btn sm" disabled>{children}</button> : <Link href={to} className="btn sm" rel={rel}>{children}<LinkBusy /></Link>;
}
