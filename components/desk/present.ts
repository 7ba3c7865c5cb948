import { fromWords } from "@/lib/cases/channel-words";
import type { CaseRow } from "@/lib/cases/queries";
import type { DeskAdvice } from "@/lib/cases/usual";
import { isCut } from "@/lib/cases/read-text";
import { displayText } from "@/lib/sms/text";
import { badgeOf, type Now, shortMoment } from "@/components/inbox/moments";
import type { DeskCase, Mark, Proposal } from "./types";

const MOST_PROPOSALS = 3;

/** A case at the desk as it is shown; `slugs` names agencies by id, `standIn` who reads for one where nobody does. */
export function deskCaseOf(row: CaseRow, at: Now, slugs: ReadonlyMap<number, string>, standIn: DeskAdvice["standIn"]): DeskCase {
  const found = row.proposals.flatMap((each): Proposal[] => {
    const tenant = slugs.get(each.tenantId);
    return tenant === undefined ? [] : [{ tenant, name: each.name, certainty: each.certainty, word: each.word, reason: reasonOf(each), ...absentOf(standIn(each.tenantId)) }];
  });
  const proposals = found.slice(0, MOST_PROPOSALS);
  const text = row.lastBody;
  return {
    id: String(row.id), ticket: row.ticket, from: fromWords(row.channel, row.masked), at: shortMoment(row.lastMessageAt, at.now),
    text: displayText(text) || "(pesan kosong)", ...(isCut(text) ? { wholeHref: `/dasbor/pesan/${row.id}` } : {}), clock: badgeOf(row, at), guess: guessOf(proposals),
    // Marks count from the text as it came; where that can't be shown as it is, none are drawn.
    marks: displayText(text) === text ? marksOf(row) : [],
    proposals, further: found.slice(MOST_PROPOSALS).map(({ tenant, name }) => ({ tenant, name })), others: [], wantsSecret: row.secret,
  };
}

const absentOf = (reader: string | null): Pick<Proposal, "absent"> =>
  (reader === null ? {} : { absent: reader === "" ? "Belum ada petugas di sana." : `Belum ada petugas di sana; sementara dibaca ${reader}.` });

/** The agency's name stands above; said once is enough. */
const reasonOf = ({ name, reasons }: CaseRow["proposals"][number]): string => reasons.map(({ text }) => text.replace(`urusan ${name}`, "urusannya")).join("; ");

function guessOf(proposals: Proposal[]): string {
  const [first, second] = proposals;
  if (!first) return "Belum ada usul";
  return second && first.certainty - second.certainty < 0.15 ? `Ragu: ${proposals.length} usul` : `Usul: ${first.name}`;
}

function marksOf(row: CaseRow): Mark[] {
  return row.proposals.slice(0, MOST_PROPOSALS).flatMap((each) => each.reasons.flatMap((reason) =>
    reason.spans.map(([start, end]): Mark => ({ start, end, kind: reason.kind === "place" ? "place" : "duty" }))));
}
