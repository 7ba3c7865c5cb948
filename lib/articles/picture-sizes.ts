import "server-only";
import { and, eq, inArray } from "drizzle-orm";
import type { Operator } from "@/lib/access/keys";
import type { Tx } from "@/lib/db/client";
import { withKey } from "@/lib/db/with-key";
import { media } from "@/lib/media/schema";
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

/** The same for the agency's own people, before citizens see it. */
export const bodyForPreview = (operator: Operator, body: RichText): Promise<RichText> =>
  withKey(operator, (tx) => withSizes(tx, operator.tenantId, body));

function sized(node: RichTextNode, sizes: ReadonlyMap<string, Sizes>): RichTextNode {
  if (node.type === "image") return { ...node, attrs: { ...node.attrs, ...sizes.get(String(node.attrs?.mediaId)) } };
  return node.content ? { ...node, content: node.content.map((child) => sized(child, sizes)) } : node;
}
