import type { Choice } from "@/components/fields/choice-field";
import { broadcastTerms } from "@/lib/broadcasts/terms";
import {
  answerAction, assignAction, cancelMessageAction, closeAction, editMessageAction, fieldCheckAction, handOnAction, markReadAction, markUnreadAction, noteAction, refuseAction, uncloseAction, undoFieldCheckAction,
} from "@/lib/cases/actions";
import { linkAction, mergeAction, splitAction, unmergeAction } from "@/lib/cases/regroup-actions";
import type { Colleague } from "@/lib/cases/mentions/read";
import { canFieldCheck, canWrite } from "@/lib/cases/policy";
import type { CaseMessage, FoundCase } from "@/lib/cases/queries";
import { displayText } from "@/lib/sms/text";
import { Conversation } from "./conversation";
import { MarkRead } from "./mark-read";
import type { RegroupChoices } from "./regroup-dialog";
import type { OpenCase } from "./types";

type Props = { found: FoundCase; messages: readonly CaseMessage[]; open: OpenCase; agencies: Choice[]; listHref: string; mine: boolean; /** Colleagues who may take the case, and who asks; left out at the desk. */ people?: { colleagues: Choice[]; me: string }; /** Who can be named in a note. */ nameable?: readonly Colleague[]; /** This person was named in a note of it. */ mentioned?: boolean };

/** The conversation with what this person may do to it. */
export function OpenCaseTalk({ found, messages, open, agencies, listHref, mine, people, nameable, mentioned = false }: Props) {
  const refused = canWrite(found.one, { answerable: found.answerable, channel: found.contactChannel }) ? undefined
    : found.one.status === "closed" ? "Laporan ini sudah selesai. Warga dapat membukanya kembali dengan SMS." : "Pengirim ini bukan nomor telepon, jadi tidak dapat dibalas dengan SMS.";
  // At the desk an agency's case stays unread for the agency (lib/cases/commands/care.ts).
  const reads = mine || found.tenantKind === "meja";
  const newest = messages.at(-1)?.id ?? 0;
  return (
    <>
      <MarkRead caseId={open.id} waits={(open.unread && reads) || mentioned} markRead={markReadAction} />
      <Conversation
        open={open} listHref={listHref} agencies={agencies} cancelSend={cancelMessageAction} editSend={editMessageAction} regroup={{ choices: choicesOf(messages, open), split: splitAction, merge: mergeAction, unmerge: unmergeAction, link: linkAction }}
        actions={{
          ...(mine ? { handOn: handOnAction } : {}), ...(mine && found.one.status !== "answered" ? { refuse: refuseAction } : {}),
            ...(mine && canFieldCheck(found.one) ? { fieldCheck: { ask: fieldCheckAction, undo: undoFieldCheckAction } } : {}),
            ...(people ? { assigning: { action: assignAction, ...people, current: String(found.one.assigneeId ?? "") } } : {}),
            publishHref: `/dasbor/pesan/${open.id}/umum`, close: closeAction, reopen: uncloseAction, ...(reads ? { markUnread: markUnreadAction } : {}),
        }}
        composer={{
          note: noteAction, pricePerPart: broadcastTerms().pricePerPart, seen: String(newest), ...(nameable ? { colleagues: nameable } : {}),
          ...(refused === undefined ? { answer: answerAction } : { answerRefused: refused }),
        }}
      />
    </>
  );
}

const choicesOf = (messages: readonly CaseMessage[], open: OpenCase): RegroupChoices => ({
  messages: messages.filter(({ direction, kind }) => direction === "in" && kind === "citizen").map(({ id, body }) => ({ id: String(id), text: displayText(body).slice(0, 200) })),
  others: open.facts.citizen.others.filter(({ state }) => state.tone !== "done").map(({ id, title }) => ({ id, title })),
});
