import { Building2, FolderOpen, House, Inbox, type LucideIcon, MessageSquare, MessageSquareDashed, Newspaper, ScrollText, Users } from "lucide-react";
import { type NavIcon } from "./types";

const ICONS: Record<NavIcon, LucideIcon> = {
  home: House,
  inbox: Inbox,
  news: Newspaper,
  files: FolderOpen,
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
