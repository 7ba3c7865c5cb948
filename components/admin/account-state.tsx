import { CircleCheck, CircleDashed, CircleSlash, type LucideIcon } from "lucide-react";

export type AccountState = "active" | "invited" | "disabled";

const LOOKS: Record<AccountState, { word: string; tone: string; icon: LucideIcon }> = {
  active: { word: "Aktif", tone: "ok", icon: CircleCheck },
  invited: { word: "Diundang", tone: "warn", icon: CircleDashed },
  disabled: { word: "Dinonaktifkan", tone: "late", icon: CircleSlash },
};

export const ACCOUNT_STATE_CHOICES = [{ value: "active", label: "Aktif" }, { value: "invited", label: "Diundang" }, { value: "disabled", label: "Dinonaktifkan" }];

export function AccountStateBadge({ state }: { state: AccountState }) {
  const { word, tone, icon: Icon } = LOOKS[state];
  return <span className={`st ${tone}`}><Icon className="i s" />{word}</span>;
}
