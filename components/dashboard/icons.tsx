import {
  Building2, Megaphone, CalendarClock, CalendarDays, CalendarOff, ClipboardList, FileText, FolderInput, FolderOpen, Hourglass, House, Images, Inbox, KeyRound, Landmark, Link2, ListChecks, type LucideIcon, MapPin, MessageSquare, MessageSquareDashed, MessageSquareWarning, Newspaper, Palette,
  RadioTower, ScrollText, Settings, SquareUser, TriangleAlert, Users,
} from "lucide-react";
import { type NavIcon } from "./types";

const ICONS: Record<NavIcon, LucideIcon> = {
  home: House,
  inbox: Inbox,
  news: Newspaper,
  service: ClipboardList,
  event: CalendarDays,
  document: FileText,
  official: SquareUser,
  profile: Landmark,
  album: Images,
  link: Link2,
  plan: CalendarClock,
  settings: Settings,
  import: FolderInput,
  alert: TriangleAlert,
  look: Palette,
  files: FolderOpen,
  broadcast: Megaphone,
  unrouted: MessageSquareDashed,
  messages: MessageSquare,
  agencies: Building2,
  accounts: Users,
  gateway: RadioTower,
  audit: ScrollText,
  spam: MessageSquareWarning,
  duties: ListChecks,
  places: MapPin,
  holiday: CalendarOff,
  limits: Hourglass,
  "open-data": KeyRound,
};

export function PageIcon({ name }: { name: NavIcon }) {
  const Icon = ICONS[name];
  return <Icon className="i" />;
}
