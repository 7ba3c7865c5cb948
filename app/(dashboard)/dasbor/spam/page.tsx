import type { Metadata } from "next";
import { PageBar } from "@/components/dashboard/page-bar";
import { shortMoment } from "@/components/inbox/moments";
import { BlockedList } from "@/components/spam/blocked-list";
import { SpamBox } from "@/components/spam/spam-box";
import { requireDesk } from "@/lib/access/doors/session";
import { displayText } from "@/lib/sms/text";
import { sayDay } from "@/lib/cases/when";
import { blockSenderAction, confirmSpamAction, restoreSpamAction, unblockSenderAction } from "@/lib/spam/actions";
import { listBlocked } from "@/lib/spam/block";
import { listSpam, SPAM_PAGE } from "@/lib/spam/queries";

export const instant = false;
export const metadata: Metadata = { title: "Kotak spam" };

const KINDS = { penipuan: "Tampak penipuan", promo: "Tampak promosi", diblokir: "Nomor diblokir" } as const;

export default async function SpamPage({ searchParams }: { searchParams: Promise<{ sesudah?: string | string[] }> }) {
  const desk = await requireDesk();
  const after = Number((await searchParams).sesudah ?? 0);
  const [rows, blocked] = await Promise.all([listSpam(desk, Number.isSafeInteger(after) ? after : 0), listBlocked(desk)]);
  const now = new Date();
  return (
    <>
      <PageBar title="Kotak spam" subtitle="Ditahan oleh saringan sampai Anda memutuskan; belum mendapat nomor tiket" />
      <main className="page" id="isi" tabIndex={-1}>
        <SpamBox
          messages={rows.map((row) => ({
            id: String(row.id), text: displayText(row.body) || "(pesan kosong)", from: row.masked, at: shortMoment(row.at, now),
            kind: KINDS[row.kind], sure: `${Math.round(row.certainty * 100)}% yakin`,
          }))}
          moreHref={rows.length === SPAM_PAGE ? `/dasbor/spam?sesudah=${rows.at(-1)?.id ?? 0}` : undefined} restore={restoreSpamAction} confirm={confirmSpamAction} block={blockSenderAction}
        />
        <BlockedList senders={blocked.map(({ id, masked, until, reason, by }) => ({ id: String(id), from: masked, until: sayDay(until, now), reason: reason ?? "", by: by ?? "petugas" }))} unblock={unblockSenderAction} />
      </main>
    </>
  );
}
