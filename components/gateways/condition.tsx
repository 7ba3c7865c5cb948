import { Activity, CircleDashed, CirclePause, Hourglass, type LucideIcon, TriangleAlert } from "lucide-react";
import { type Condition, conditionOf } from "@/lib/gateways/condition-words";
import type { GatewayRow } from "@/lib/gateways/queries";

const LOOKS: Record<Condition, { word: string; tone: string; icon: LucideIcon }> = {
  off: { word: "Mati (dimatikan)", tone: "line", icon: CirclePause },
  new: { word: "Belum pernah dipakai", tone: "line", icon: CircleDashed },
  well: { word: "Siap", tone: "ok", icon: Activity },
  tired: { word: "Bermasalah", tone: "warn", icon: Hourglass },
  down: { word: "Tidak menjawab", tone: "late", icon: TriangleAlert },
};

export function ConditionBadge({ row, now }: { row: GatewayRow; now: Date }) {
  const { word, tone, icon: Icon } = LOOKS[conditionOf(row, now)];
  return <span className={`st ${tone}`}><Icon className="i s" />{word}</span>;
}
