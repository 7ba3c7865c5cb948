import { Icon } from "./icon";

/** Newer and older pages of a list; `hrefOf` gives the address of a page number. Nothing is shown for a single page. */
export function Pager({ page, pages, hrefOf }: { page: number; pages: number; hrefOf: (page: number) => string }) {
  if (pages <= 1) return null;
  return (
    <nav className="pager" aria-label="Halaman">
      {page > 1 ? <a rel="prev" href={hrefOf(page - 1)}><Icon name="arrow-left" /> Lebih baru</a> : <span />}
      <span className="mid">Halaman {page} dari {pages}</span>
      {page < pages ? <a rel="next" href={hrefOf(page + 1)}>Lebih lama <Icon name="arrow-right" /></a> : <span />}
    </nav>
  );
}
