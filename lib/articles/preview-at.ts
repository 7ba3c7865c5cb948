import "server-only";
import { previewKey } from "@/lib/access/doors/open";
import { PREVIEW_TOKEN } from "./preview-days";
import { previewHash } from "./preview-links";
import { findPreview, type PreviewedDraft } from "./previewed";

/** The draft that a token opens at a site; what can't be a token isn't looked for. */
export const previewAt = async (tenantId: number, token: string): Promise<PreviewedDraft | null> =>
  (PREVIEW_TOKEN.test(token) ? findPreview(previewKey(tenantId, previewHash(token))) : null);
