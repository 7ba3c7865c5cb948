import { Building2, CalendarDays, FolderInput, House, Inbox, type LucideIcon, MessageSquare, MessageSquareDashed, Newspaper, ScrollText, Settings, Users } from "lucide-react";
import { type NavIcon } from "./types";

const ICONS: Record<NavIcon, LucideIcon> = {
  home: House,
  inbox: Inbox,
  news: Newspaper,
  plan: CalendarDays,
  settings: Settings,
  import: FolderInput,
  unrouted: MessageSquareDashed,
  messages: MessageSquare,
  agencies: Building2,
  accounts: Users,
  audit: ScrollText,
};

export function PageIcon({ name }: { name: NavIcon }) {
  const Icon = ICONS[name];
  return <Icon className="i" />;
}
