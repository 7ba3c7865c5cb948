import { ArrowLeft } from "lucide-react";
import Link from "next/link";
import { type FormAction } from "@/lib/forms/outcome";
import { type Choice } from "@/components/fields/choice-field";
import { CaseActions, type CaseActionsProps } from "./case-actions";
import { ClockBadge } from "./clock-badge";
import { Composer, type ComposerProps } from "./composer";
import { EntryLine } from "./entries";
import { FactsButton } from "./mail-frame";
import type { Regrouping } from "./regroup";
import { KIND_WORDS, type OpenCase } from "./types";

export type ConversationProps = {
  open: OpenCase;
  /** Back to the list, on a phone. */
  listHref: string;
  actions: Omit<CaseActionsProps, "caseId" | "ticket" | "unread" | "closed" | "agencies" | "regroup">;
  agencies: Choice[];
  composer: Omit<ComposerProps, "caseId" | "channel">;
  /** What can be done with more than one case. */
  regroup?: Regrouping;
  /** Takes `messageId`; only a queued message can be cancelled. */
  cancelSend?: FormAction;
  editSend?: FormAction;
};

/** The open case: what was said, what can be done, and where to answer. */
export function Conversation({ open, listHref, actions, agencies, composer, regroup, cancelSend, editSend }: ConversationProps) {
  const edit = editSend && { action: editSend, caseId: open.id, mayAnswer: composer.answer !== undefined };
  return (
    <section aria-label="Percakapan">
      <div className="chead">
        <div className="ttl">
          <Link href={listHref} className="btn quiet ico only-phone" aria-label="Kembali ke daftar"><ArrowLeft className="i" /></Link>
          <h2 className="cut">{open.title}</h2>
          <span className="faint sm nb">{open.ticket}</span>
          <span className="grow" />
          <FactsButton className="btn quiet ico only-phone" iconOnly />
        </div>
        <div className="strip">
          <ClockBadge clock={open.clock} />
          <span className="cut">{[KIND_WORDS[open.kind], open.place].filter(Boolean).join(" · ")}</span>
          <span className="grow" />
          <span className="no-phone"><FactsButton /></span>
        </div>
        <CaseActions {...actions} agencies={agencies} caseId={open.id} ticket={open.ticket} unread={open.unread} closed={open.closed} {...(regroup && { regroup })} />
      </div>
      <div className="talk" tabIndex={0} role="region" aria-label="Isi percakapan">
        <ol aria-live="polite" aria-relevant="additions">
          {open.entries.map((entry) => <EntryLine key={`${entry.kind}${entry.id}`} entry={entry} cancel={cancelSend} edit={edit} />)}
        </ol>
      </div>
      <Composer key={open.id} {...composer} caseId={open.id} channel={open.channel} />
    </section>
  );
}
