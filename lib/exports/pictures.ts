import "server-only";
import { createHash } from "node:crypto";
import { and, eq, inArray } from "drizzle-orm";
import type { Operator } from "@/lib/access/keys";
import { picturesOf } from "@/lib/articles/pictures";
import type { ArticleContent } from "@/lib/articles/checks";
import { withKey } from "@/lib/db/with-key";
import { media } from "@/lib/media/schema";
import { readSize } from "@/lib/media/store";
import { fileNameOf, type PackedPicture } from "./format";

type Shown = { content: Pick<ArticleContent, "coverId" | "body">; draft: Pick<ArticleContent, "coverId" | "body"> | null };

/**
 * Ids of what a writing shows, before citizens or in its working words. Pictures today; other files that a writing
 * carries join here: their ids in this list, their names and checksums in `Pictures`, their bytes in `read`.
 */
export const shownIn = ({ content, draft }: Shown): string[] => [...new Set([...picturesOf({ ...content, fields: {} }), ...(draft ? picturesOf({ ...draft, fields: {} }) : [])])];

/** The agency's pictures in the largest size kept, each with its checksum; one is read for that once, however often shown. */
export class Pictures {
  private readonly known = new Map<string, { width: number; entry: PackedPicture } | null>();

  constructor(private readonly operator: Operator) {}

  /** Those of these that can be packed; the others' rows or files are gone. */
  async entriesOf(ids: string[]): Promise<PackedPicture[]> {
    const fresh = ids.filter((id) => !this.known.has(id));
    const widths = fresh.length > 0 ? await this.widthsOf(fresh) : new Map<string, number>();
    for (const id of fresh) this.known.set(id, await this.look(id, widths.get(id)));
    return ids.flatMap((id) => this.known.get(id)?.entry ?? []);
  }

  packed(): PackedPicture[] {
    return [...this.known.values()].flatMap((each) => each?.entry ?? []);
  }

  missing(): number {
    return [...this.known.values()].filter((each) => each === null).length;
  }

  async read(id: string): Promise<Buffer> {
    const found = this.known.get(id);
    const bytes = found ? await readSize(this.operator.tenantId, id, found.width) : null;
    if (!bytes) throw new Error("A picture went away while its site was packed.");
    return bytes;
  }

  private async widthsOf(ids: string[]): Promise<Map<string, number>> {
    const rows = await withKey(this.operator, (tx) => tx.select({ id: media.id, widths: media.widths }).from(media)
      .where(and(eq(media.tenantId, this.operator.tenantId), inArray(media.id, ids))));
    return new Map(rows.map(({ id, widths }) => [id, Math.max(...widths)]));
  }

  private async look(id: string, width: number | undefined) {
    const bytes = width === undefined ? null : await readSize(this.operator.tenantId, id, width);
    if (width === undefined || !bytes) return null;
    return { width, entry: { id, file: fileNameOf(id), sha256: createHash("sha256").update(bytes).digest("hex") } };
  }
}
