import { Ban, Check, CheckCheck, CircleAlert, CircleQuestionMark, Clock, ClockAlert, type LucideIcon, RefreshCw } from "lucide-react";
import { type AnswerWay, type Delivery } from "./types";

type Look = { word: string; tone: string; icon: LucideIcon; more?: string };

const LOOKS: Record<Delivery, Look> = {
  queued: { word: "Dalam antrean", tone: "", icon: Clock },
  sent: { word: "Terkirim", tone: "", icon: Check },
  delivered: { word: "Sampai di HP warga", tone: "t-ok", icon: CheckCheck },
  unknown: { word: "Belum pasti", tone: "t-warn", icon: CircleQuestionMark, more: "sedang ditanyakan ke gerbang SMS" },
  failing: { word: "Gagal sementara", tone: "t-warn", icon: RefreshCw, more: "dicoba lagi sendiri" },
  failed: { word: "Gagal", tone: "t-late", icon: CircleAlert, more: "nomor tidak dapat dicapai" },
  expired: { word: "Kedaluwarsa", tone: "t-late", icon: ClockAlert, more: "tidak sempat terkirim" },
  cancelled: { word: "Dibatalkan", tone: "", icon: Ban, more: "tidak dikirim" },
};

/** A mail server tells only that it took a letter, and can't be asked afterwards. */
const MAIL_LOOKS: Partial<Record<Delivery, Look>> = {
  sent: { word: "Diserahkan ke server e-mail", tone: "", icon: Check },
  unknown: { word: "Belum pasti", tone: "t-warn", icon: CircleQuestionMark, more: "server e-mail tidak memberi kepastian; tidak dikirim ulang sendiri" },
  failed: { word: "Gagal", tone: "t-late", icon: CircleAlert, more: "alamatnya ditolak server e-mail" },
};
const PAGE_LOOK: Look = { word: "Ada di halaman tiket", tone: "t-ok", icon: CheckCheck };

/** Where an answer to a citizen is now. */
export function DeliveryState({ state, way = "sms", waits }: { state: Delivery; way?: AnswerWay; /** Why it is still queued. */ waits?: string }) {
  const kept = way === "web" ? PAGE_LOOK : ((way === "email" && MAIL_LOOKS[state]) || LOOKS[state]);
  const look = state === "queued" && waits !== undefined ? { ...kept, more: waits } : kept;
  const Icon = look.icon;
  return (
    <>
      <span className={look.tone}><Icon className="i s" />{look.word}</span>
      {look.more && <span>{look.more}</span>}
    </>
  );
}
