import { Icon } from "./icon";

/** How far a list goes: its number of pages, or, where counting would cost too much, whether another follows. */
export type Extent = { pages: number } | { more: boolean };

/** Newer and older pages of a list; `hrefOf` gives the address of a page number. Nothing is shown for a single page. */
export function Pager({ page, extent, hrefOf }: { page: number; extent: Extent; hrefOf: (page: number) => string }) {
  const older = "pages" in extent ? page < extent.pages : extent.more;
  if (page === 1 && !older) return null;
  return (
    <nav className="pager" aria-label="Halaman">
      {page > 1 ? <a rel="prev" href={hrefOf(page - 1)}><Icon name="arrow-left" /> Lebih baru</a> : <span />}
      <span className="mid">Halaman {page}{"pages" in extent ? ` dari ${extent.pages}` : null}</span>
      {older ? <a rel="next" href={hrefOf(page + 1)}>Lebih lama <Icon name="arrow-right" /></a> : <span />}
    </nav>
  );
}
