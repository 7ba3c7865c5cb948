import { Ban, Check, CheckCheck, CircleAlert, CircleQuestionMark, Clock, ClockAlert, type LucideIcon, RefreshCw } from "lucide-react";
import { type Delivery } from "./types";

type Look = { word: string; tone: string; icon: LucideIcon; more?: string };

const LOOKS: Record<Delivery, Look> = {
  queued: { word: "Dalam antrean", tone: "", icon: Clock },
  sent: { word: "Terkirim", tone: "", icon: Check },
  delivered: { word: "Sampai di HP warga", tone: "t-ok", icon: CheckCheck },
  unknown: { word: "Belum pasti", tone: "t-warn", icon: CircleQuestionMark, more: "sedang ditanyakan ke gateway" },
  failing: { word: "Gagal sementara", tone: "t-warn", icon: RefreshCw, more: "dicoba lagi sendiri" },
  failed: { word: "Gagal", tone: "t-late", icon: CircleAlert, more: "nomor tidak dapat dicapai" },
  expired: { word: "Kedaluwarsa", tone: "t-late", icon: ClockAlert, more: "tidak sempat terkirim" },
  cancelled: { word: "Dibatalkan", tone: "", icon: Ban, more: "tidak dikirim" },
};

/** Where an SMS to a citizen is now. */
export function DeliveryState({ state }: { state: Delivery }) {
  const look = LOOKS[state];
  const Icon = look.icon;
  return (
    <>
      <span className={look.tone}><Icon className="i s" />{look.word}</span>
      {look.more && <span>{look.more}</span>}
    </>
  );
}
