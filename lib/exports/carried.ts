import "server-only";
import { createHash } from "node:crypto";
import { and, eq, inArray } from "drizzle-orm";
import type { Operator } from "@/lib/access/keys";
import { filesInFields } from "@/lib/articles/field-files";
import { picturesOf } from "@/lib/articles/pictures";
import type { ArticleContent } from "@/lib/articles/checks";
import { withKey } from "@/lib/db/with-key";
import { media } from "@/lib/media/schema";
import { readFile, readSize } from "@/lib/media/store";
import { type PackedFile, type PackedPicture, packName } from "./format";

type Shown = { content: ArticleContent; draft: ArticleContent | null };

const both = ({ content, draft }: Shown): ArticleContent[] => (draft ? [content, draft] : [content]);
const once = (ids: string[]): string[] => [...new Set(ids)];

/** Ids of the pictures that a writing shows, before citizens or in its working words. */
export const shownIn = (writing: Shown): string[] => once(both(writing).flatMap((words) => picturesOf({ ...words, fields: {} })));
/** Ids of the files that its fields offer. */
export const offeredIn = (writing: Shown): string[] => once(both(writing).flatMap(({ fields }) => filesInFields(fields)));

type Row = Pick<typeof media.$inferSelect, "id" | "format" | "name" | "widths" | "focusX" | "focusY">;
type Found = { row: Row; entry: PackedFile };

/** The agency's pictures in the largest size kept and its files as they are, each with its checksum; one is read for that once, however often used. */
export class Carried {
  private readonly known = new Map<string, Found | null>();

  constructor(private readonly operator: Operator) {}

  /** Those of these pictures that can be packed; the others' rows or bytes are gone. Their names stay here. */
  async picturesOf(ids: string[]): Promise<PackedPicture[]> {
    return (await this.entriesOf(ids)).map(({ id, file, sha256 }) => ({ id, file, sha256, ...this.focusOf(id) }));
  }

  /** The same of files. */
  async entriesOf(ids: string[]): Promise<PackedFile[]> {
    const fresh = ids.filter((id) => !this.known.has(id));
    const rows = fresh.length > 0 ? await this.rowsOf(fresh) : new Map<string, Row>();
    for (const id of fresh) this.known.set(id, await this.look(rows.get(id)));
    return ids.flatMap((id) => this.known.get(id)?.entry ?? []);
  }

  /** The middle is what a reader takes anyway. */
  private focusOf(id: string): Pick<PackedPicture, "focus"> {
    const { focusX: x, focusY: y } = this.known.get(id)?.row ?? { focusX: 50, focusY: 50 };
    return x === 50 && y === 50 ? {} : { focus: { x, y } };
  }

  packed(): PackedFile[] {
    return [...this.known.values()].flatMap((each) => each?.entry ?? []);
  }

  missing(): number {
    return [...this.known.values()].filter((each) => each === null).length;
  }

  async read(id: string): Promise<Buffer> {
    const found = this.known.get(id);
    const bytes = found ? await this.bytesOf(found.row) : null;
    if (!bytes) throw new Error("A file went away while its site was packed.");
    return bytes;
  }

  private async rowsOf(ids: string[]): Promise<Map<string, Row>> {
    const rows = await withKey(this.operator, (tx) => tx.select({ id: media.id, format: media.format, name: media.name, widths: media.widths, focusX: media.focusX, focusY: media.focusY }).from(media)
      .where(and(eq(media.tenantId, this.operator.tenantId), inArray(media.id, ids))));
    return new Map(rows.map((row) => [row.id, row]));
  }

  private async look(row: Row | undefined): Promise<Found | null> {
    const bytes = row ? await this.bytesOf(row) : null;
    if (!row || !bytes) return null;
    const file = packName(row.id, row.format === "picture" ? "webp" : row.format);
    return { row, entry: { id: row.id, file, sha256: createHash("sha256").update(bytes).digest("hex"), name: row.name } };
  }

  private async bytesOf({ id, format, widths }: Row): Promise<Buffer | null> {
    if (format === "picture") return readSize(this.operator.tenantId, id, Math.max(...widths));
    const kept = await readFile(this.operator.tenantId, id);
    return kept && Buffer.from(await new Response(kept.body).arrayBuffer());
  }
}
