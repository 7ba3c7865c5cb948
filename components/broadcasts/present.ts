import { momentOf } from "@/components/inbox/moments";
import type { Broadcast, BroadcastRow, Choices } from "@/lib/broadcasts/queries";
import type { BroadcastLine } from "./broadcast-list";
import { type ComposeChoices, type DraftFields, sayNumber } from "./types";

const SHOWN = 110;

/** One line of the list; `whose`: with the agency's name, for those who see all. */
export function lineOf(row: BroadcastRow, now: Date, whose: boolean): BroadcastLine {
  return {
    id: row.id, text: row.body.length > SHOWN ? `${row.body.slice(0, SHOWN)}…` : row.body, urgent: row.urgent, state: row.state, agency: whose ? row.agency : null, byName: row.createdByName,
    at: momentOf(row.createdAt, now), progress: progressOf(row),
  };
}

function progressOf({ state, recipients, released, skipped, estimate }: BroadcastRow): string {
  if (state === "draft") return "";
  if (state === "waiting" || state === "scheduled") return `${sayNumber(estimate ?? 0)} penerima`;
  return `${sayNumber(released)} dari ${sayNumber(recipients)} dikirim${skipped > 0 ? `, ${sayNumber(skipped)} berhenti` : ""}`;
}

/** `2027-01-28T09:30` of the city, as the field takes it. */
const asField = (at: Date | null): string => (at ? new Date(at.getTime() + 7 * 3_600_000).toISOString().slice(0, 16) : "");

export const fieldsOf = ({ body, urgent, subscribers, everyone, agencyIds, placeIds, groupIds, sendAt, usefulHours }: Broadcast): DraftFields =>
  ({ body, urgent, subscribers, everyone, agencyIds, placeIds, groupIds, sendAt: asField(sendAt), usefulHours });

export const composeChoices = ({ groups, ...choices }: Choices): ComposeChoices => ({ ...choices, groups: groups.map(({ id, name, members }) => ({ id, name, count: members })) });
