import { CircleAlert, CircleCheck, CircleDashed, CircleMinus, CirclePause, Clock, type LucideIcon, Palette, PencilLine, RefreshCw, Undo2 } from "lucide-react";
import { type ImportState, type ItemPlan, type ItemState, stateWords } from "@/lib/imports/states";
import type { ReportRowView } from "./types";

type Look = { tone: string; icon: LucideIcon };
const IMPORTS: Record<ImportState, Look> = {
  uploading: { tone: "", icon: CircleDashed }, checking: { tone: "info", icon: Clock }, ready: { tone: "info", icon: CircleCheck }, failed: { tone: "late", icon: CircleAlert },
  running: { tone: "info", icon: Clock }, stopped: { tone: "warn", icon: CirclePause }, done: { tone: "ok", icon: CircleCheck }, undoing: { tone: "info", icon: Clock },
  undone: { tone: "", icon: Undo2 }, dropped: { tone: "", icon: CircleMinus },
};

export function ImportBadge({ state }: { state: ImportState }) {
  const { tone, icon: Icon } = IMPORTS[state];
  return <span className={`st ${tone}`}><Icon className="i s" />{stateWords[state]}</span>;
}

const PLANS: Record<ItemPlan, Look & { words: string }> = {
  publish: { tone: "info", icon: CircleCheck, words: "Akan terbit" }, draft: { tone: "", icon: PencilLine, words: "Menjadi konsep" }, refresh: { tone: "info", icon: RefreshCw, words: "Diperbarui" },
  look: { tone: "info", icon: Palette, words: "Akan dipakai" },
};
const ITEMS: Record<Exclude<ItemState, "planned">, Look & { words: string }> = {
  read: { tone: "", icon: Clock, words: "Belum diperiksa" }, refused: { tone: "", icon: CircleMinus, words: "Tidak ikut" }, brought: { tone: "ok", icon: CircleCheck, words: "Dibawa" },
  refreshed: { tone: "ok", icon: RefreshCw, words: "Diperbarui" }, failed: { tone: "late", icon: CircleAlert, words: "Gagal" }, removed: { tone: "", icon: Undo2, words: "Diurungkan" },
  kept: { tone: "warn", icon: CircleAlert, words: "Tetap ada" },
};

const STILL_DRAFT = { tone: "", icon: PencilLine, words: "Masih konsep" };

export function ItemBadge({ row: { state, plan, stillDraft } }: { row: Pick<ReportRowView, "state" | "plan" | "stillDraft"> }) {
  const { tone, icon: Icon, words } = state === "planned" ? PLANS[plan ?? "publish"] : stillDraft ? STILL_DRAFT : ITEMS[state];
  return <span className={`st ${tone}`}><Icon className="i s" />{words}</span>;
}
