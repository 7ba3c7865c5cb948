import type { KindPath } from "@/lib/articles/kinds";
import type { ListRow } from "@/lib/articles/queries";
import { nextReviewDay } from "@/lib/articles/review-day";
import { sayAppointment, sayShort } from "@/lib/cases/when";
import { dayOf } from "@/lib/cases/working-days";
import { ownColumns } from "./own-columns";
import type { RoomRow } from "./room-table";

const moment = (at: Date, now: Date) => ({ iso: at.toISOString(), word: sayShort(at, now) });

/** A row of the list as the table shows it. */
export function roomRow(path: KindPath, trashed: boolean, listed: ListRow, now: Date): RoomRow {
  const { fields, updatedAt, publishedAt, trashedAt, title, reviewOn: _due, publishAt: _up, submittedAt: _asked, unreviewedSince: _read, ...row } = listed;
  const shown = row.status === "published";
  return {
    ...row, name: title || "Tanpa judul", shown, trashed, waiting: !shown || row.changed, asked: nextReviewDay(row.kind) !== null,
    ahead: aheadOf(listed, now), own: ownColumns[path].map(({ of }) => of(fields, now)),
    saved: moment(updatedAt, now), published: publishedAt && moment(publishedAt, now), thrown: trashedAt && moment(trashedAt, now),
  };
}

/** What the state's word doesn't tell: a draft may be on its way up by itself, or lie with a colleague. */
function aheadOf({ status, changed, reviewOn, publishAt, submittedAt, unreviewedSince }: ListRow, now: Date): RoomRow["ahead"] {
  const due = status === "published" && reviewOn !== null && reviewOn <= dayOf(now);
  return [
    ...(publishAt ? [{ words: `terbit sendiri ${sayAppointment(publishAt, now)}`, warn: false }] : []),
    ...(submittedAt ? [{ words: "menunggu tinjauan", warn: true }] : []),
    ...(unreviewedSince && status === "published" ? [{ words: "terbit mendesak, belum ditinjau", warn: true }] : []),
    ...(changed ? [{ words: "ada perubahan", warn: false }] : []),
    ...(due ? [{ words: "perlu dipastikan masih benar", warn: true }] : []),
  ];
}
