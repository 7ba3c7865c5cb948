import { ArrowLeft, Lock } from "lucide-react";
import Link from "next/link";
import { When } from "@/components/dashboard/when";
import { ClockBadge } from "@/components/inbox/clock-badge";
import { MarkedText, MarkKey } from "./marked-text";
import { Further } from "./further";
import { Proposals } from "./proposals";
import { type DeskCase, type Target } from "./types";

export type OpenMessageProps = {
  item: DeskCase;
  /** The ten likeliest, the proposals first. */
  targets: Target[];
  busy: boolean;
  onChoose: (target: Target) => void;
  onOther: () => void;
  onAbuse: () => void;
  /** Back to the list, on a phone. */
  onBack: () => void;
};

function Message({ item, onBack }: Pick<OpenMessageProps, "item" | "onBack">) {
  return (
    <div className="part">
      <div className="row sm soft head">
        <button type="button" className="btn quiet ico only-phone" aria-label="Kembali ke antrean" onClick={onBack}><ArrowLeft className="i" /></button>
        <span className="cut">{item.ticket} · {item.from} · <When moment={item.at} /></span>
        <span className="grow" />
        <ClockBadge clock={item.clock} />
      </div>
      <MarkedText text={item.text} marks={item.marks} />
      {item.wholeHref && <p className="sm tight"><Link href={item.wholeHref} className="link">Baca pesan ini seluruhnya</Link></p>}
      <MarkKey marks={item.marks} placeWords={item.placeWords} />
      {item.wantsSecret && <p className="sm soft tight secret"><Lock className="i s" />Warga minta namanya tidak disebut.</p>}
    </div>
  );
}

/** The selected message, where it could go, and the citizen's other cases. */
export function OpenMessage({ item, targets, busy, onChoose, onOther, onAbuse, onBack }: OpenMessageProps) {
  return (
    <section aria-label="Pesan yang terbuka" className="open-msg" tabIndex={0}>
      <Message item={item} onBack={onBack} />
      <div className="part">
        <h2>Ke mana? <span className="faint">Satu tombol, pesan berikutnya langsung terbuka.</span></h2>
        <Proposals proposals={item.proposals} onChoose={onChoose} busy={busy} />
        <Further targets={targets.slice(item.proposals.length)} from={item.proposals.length} busy={busy} onChoose={onChoose} />
      </div>
      <div className="part">
        <div className="more"><button type="button" className="btn sm" aria-haspopup="dialog" aria-keyshortcuts="I" onClick={onOther}><kbd aria-hidden="true">I</kbd>Instansi lain, cari nama</button><button type="button" className="btn sm" aria-haspopup="dialog" aria-keyshortcuts="R" onClick={onAbuse}><kbd aria-hidden="true">R</kbd>Penyalahgunaan wewenang, ke Inspektorat</button></div>
        {item.others.length > 0 && (
          <>
            <h3>Laporan lain dari nomor ini</h3>
            <ul className="other sm">
              {item.others.map((other) => <li key={other.id}><Link href={other.href} className="cut grow">{other.title}</Link><ClockBadge clock={other.state} /></li>)}
            </ul>
          </>
        )}
      </div>
    </section>
  );
}
