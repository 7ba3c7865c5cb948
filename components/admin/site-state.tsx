import { Activity, Ban, CircleDashed, CirclePause, type LucideIcon, Merge, TriangleAlert } from "lucide-react";

export type SiteState = "alive" | "slow" | "dead" | "none" | "suspended" | "merged";

const LOOKS: Record<SiteState, { word: string; tone: string; icon: LucideIcon }> = {
  alive: { word: "Hidup", tone: "ok", icon: Activity },
  slow: { word: "Lesu", tone: "warn", icon: TriangleAlert },
  dead: { word: "Mati", tone: "late", icon: Ban },
  none: { word: "Belum ada", tone: "line", icon: CircleDashed },
  suspended: { word: "Ditangguhkan", tone: "info", icon: CirclePause },
  merged: { word: "Digabung", tone: "line", icon: Merge },
};

export const SITE_STATE_CHOICES = (Object.keys(LOOKS) as SiteState[]).map((value) => ({ value, label: LOOKS[value].word }));

export function SiteStateBadge({ state }: { state: SiteState }) {
  const look = LOOKS[state];
  const Icon = look.icon;
  return <span className={`st ${look.tone}`}><Icon className="i s" />{look.word}</span>;
}
