import type { KindPath } from "@/lib/articles/kinds";
import type { ListRow } from "@/lib/articles/queries";
import { nextReviewDay } from "@/lib/articles/review-day";
import { sayShort } from "@/lib/cases/when";
import { dayOf } from "@/lib/cases/working-days";
import { ownColumns } from "./own-columns";
import type { RoomRow } from "./room-table";

const moment = (at: Date, now: Date) => ({ iso: at.toISOString(), word: sayShort(at, now) });

/** A row of the list as the table shows it. */
export function roomRow(path: KindPath, trashed: boolean, { fields, updatedAt, publishedAt, reviewOn, title, ...row }: ListRow, now: Date): RoomRow {
  const shown = row.status === "published";
  return {
    ...row, name: title || "Tanpa judul", shown, trashed, waiting: !shown || row.changed, asked: nextReviewDay(row.kind) !== null,
    due: shown && reviewOn !== null && reviewOn <= dayOf(now), own: ownColumns[path].map(({ of }) => of(fields, now)),
    saved: moment(updatedAt, now), published: publishedAt && moment(publishedAt, now),
  };
}
