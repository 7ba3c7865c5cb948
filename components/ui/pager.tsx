import { Icon } from "./icon";

/** How far a list goes: its number of pages, or, where counting would cost too much, whether another follows. */
export type Extent = { pages: number } | { more: boolean };

const BY_DATE = { back: "Lebih baru", on: "Lebih lama" };

/** Newer and older pages of a list; `hrefOf` gives the address of a page number. Nothing is shown for a single page. */
export function Pager({ page, extent, hrefOf, words = BY_DATE }: { page: number; extent: Extent; hrefOf: (page: number) => string; words?: typeof BY_DATE }) {
  const older = "pages" in extent ? page < extent.pages : extent.more;
  if (page === 1 && !older) return null;
  return (
    <nav className="pager" aria-label="Halaman">
      {page > 1 ? <a rel="prev" href={hrefOf(page - 1)}><Icon name="arrow-left" /> {words.back}</a> : <span />}
      <span className="mid">Halaman {page}{"pages" in extent ? ` dari ${extent.pages}` : null}</span>
      {older ? <a rel="next" href={hrefOf(page + 1)}>{words.on} <Icon name="arrow-right" /></a> : <span />}
    </nav>
  );
}
