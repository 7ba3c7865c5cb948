import { SearchForm } from "@/components/search/search-form";
import { Emblem } from "@/components/ui/emblem";
import { Icon } from "@/components/ui/icon";
import type { MenuItem } from "./city";

export type HeaderProps = {
  title: string;
  /** The line under the name: whose office this is. */
  parent: string;
  home: string;
  menu: MenuItem[];
  /** Id of the menu item this page belongs to. */
  current?: string;
  /** Where the search box leads (a GET form with `q`); without it there is no box. */
  search?: { action: string; label: string; value?: string };
};

/** Emblem, name, search and menu. On phones the menu is a popover sheet: no script needed. */
export function CitizenHeader({ title, parent, home, menu, current, search }: HeaderProps) {
  return (
    <header className={search ? "site" : "site one"}><div className="wrap">
      <div className="top">
        <a className="brand" href={home}><Emblem /><span><b>{title}</b><span>{parent}</span></span></a>
        {menu.length > 0 ? <button className="menu-btn" type="button" popoverTarget="menu"><Icon name="menu" />Menu</button> : null}
        {search ? <SearchForm className="find" id="q" {...search} /> : <Menu menu={menu} current={current} />}
      </div>
      {search ? <Menu menu={menu} current={current} /> : null}
    </div></header>
  );
}

function Menu({ menu, current }: Pick<HeaderProps, "menu" | "current">) {
  if (menu.length === 0) return null;
  return (
    <nav className="nav" id="menu" popover="auto" aria-label="Menu utama">
      {menu.map(({ id, href, label }) => <a key={id} href={href} aria-current={id === current ? "page" : undefined}>{label}</a>)}
    </nav>
  );
}
