/** A time as people say it, with the exact time behind. Words are made on the server, in the city's time. */
export type Moment = { iso: string; word: string };

export type NavIcon =
  | "home" | "inbox" | "news" | "service" | "event" | "document" | "official" | "profile" | "album" | "link" | "plan" | "settings" | "files" | "look" | "alert" | "import"
  | "broadcast" | "unrouted" | "messages" | "spam" | "duties" | "agencies" | "accounts" | "gateway" | "audit" | "places" | "holiday" | "limits" | "open-data";

export type NavItem = {
  href: string;
  label: string;
  icon: NavIcon;
  /** The letter that leads there after G. */
  key?: string;
  /** What its list is looked through by, as it is called in the address. */
  find?: string;
  /** As it is shown: "7", "99+". */
  count?: string;
  /** The number waits for this person: shown in red, and on the icon when the rail is narrow. */
  hot?: boolean;
  /** The number said in words, for those who hear the page: "7 belum dibaca". */
  countWords?: string;
};

export type NavSection = { heading?: string; items: NavItem[] };

/** Where a person works: an agency, the desk, or the city. */
export type Place = { slug: string; name: string; /** Second line: address of the site, or what this room is. */ about: string };

export type Person = { name: string; post: string };

export type GatewayState = { tone: "ok" | "warn" | "late"; word: string; /** "pesan terakhir 09.08"; left out where this person can't know it. */ last?: string };

export type Toast = { message: string; strong?: string; undo?: () => void };
