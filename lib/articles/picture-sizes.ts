import "server-only";
import { and, eq, inArray } from "drizzle-orm";
import type { Operator } from "@/lib/access/keys";
import type { Tx } from "@/lib/db/client";
import { withKey } from "@/lib/db/with-key";
import { media } from "@/lib/media/schema";
import type { Fields } from "./field-spec";
import { filesOf, type PublishedFile } from "./published-files";
import { mediaIn } from "./body-text";
import type { RichText, RichTextNode } from "./rich-text";

type Sizes = { width: number; height: number; widths: number[] };

/**
 * The body with the sizes of its pictures, as pages show it. A picture that the reader may not see, or that is of
 * another agency, is left without sizes and therefore isn't shown. No statement when there are no pictures.
 */
export async function withSizes(tx: Tx, tenantId: number, body: RichText): Promise<RichText> {
  const ids = mediaIn(body);
  if (ids.length === 0) return body;
  const rows = await tx.select({ id: media.id, width: media.width, height: media.height, widths: media.widths })
    .from(media).where(and(eq(media.tenantId, tenantId), inArray(media.id, ids)));
  const sizes = new Map(rows.map(({ id, ...size }) => [id, size]));
  return { type: "doc", content: body.content.map((node) => sized(node, sizes)) };
}

/** Body and files for the agency's own people, before citizens see them. */
export const partsForPreview = (operator: Operator, { body, fields }: { body: RichText; fields: Fields }): Promise<{ body: RichText; files: PublishedFile[] }> =>
  withKey(operator, async (tx) => ({ body: await withSizes(tx, operator.tenantId, body), files: await filesOf(tx, operator.tenantId, fields) }));

function sized(node: RichTextNode, sizes: ReadonlyMap<string, Sizes>): RichTextNode {
  if (node.type === "image") return { ...node, attrs: { ...node.attrs, ...sizes.get(String(node.attrs?.mediaId)) } };
  return node.content ? { ...node, content: node.content.map((child) => sized(child, sizes)) } : node;
}
