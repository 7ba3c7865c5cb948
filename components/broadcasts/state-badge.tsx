import { CircleCheck, CirclePause, Clock, type LucideIcon, PencilLine, Send, UserCheck } from "lucide-react";
import type { BroadcastState } from "@/lib/broadcasts/schema";
import { stateWords } from "@/lib/broadcasts/words";

const LOOKS: Record<BroadcastState, { tone: string; icon: LucideIcon }> = {
  draft: { tone: "", icon: PencilLine }, waiting: { tone: "warn", icon: UserCheck }, scheduled: { tone: "info", icon: Clock }, expanding: { tone: "info", icon: Clock },
  sending: { tone: "info", icon: Send }, done: { tone: "ok", icon: CircleCheck }, stopped: { tone: "late", icon: CirclePause },
};

export function BroadcastBadge({ state }: { state: BroadcastState }) {
  const { tone, icon: Icon } = LOOKS[state];
  return <span className={`st ${tone}`}><Icon className="i s" />{stateWords[state]}</span>;
}
